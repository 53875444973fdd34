#!/bin/sh
# Rooms: api -> emit -> record -> event -> recog -> lexicon -> text -> base. A file includes its own room, base, and of the rooms to its
# right only the door <room>/<room>.h. Only api and lexgen touch stdio, and nobody aborts, prints or asks the locale.
# usage: tests/rooms.sh [FOLDER]     (the project; default: this one)
cd "${1:-$(dirname "$0")/..}" || exit 1
rooms="base text lexicon recog event record emit api"
good=0 bad=0

wrong() {
  echo "$1" >&2
  bad=$((bad + 1))
}

place() { # the number of a room, from the right; nothing for what is none
  n=0
  for room in $rooms; do
    [ "$room" = "$1" ] && echo $n
    n=$((n + 1))
  done
}

for file in lib/*/*.[ch]; do
  own=$(basename "$(dirname "$file")")
  before=$bad
  for include in $(sed -n 's/^#include "\(.*\)"$/\1/p' "$file"); do
    case $include in
      */*) room=${include%%/*} ;;
      *) room=$own ;;
    esac
    [ -n "$(place "$room")" ] || { wrong "$file: includes $include, of no room"; continue; }
    [ "$room" = "$own" ] || [ "$room" = base ] && continue
    [ "$(place "$room")" -lt "$(place "$own")" ] || wrong "$file: includes $include, a room to its left"
    [ "$include" = "$room/$room.h" ] || wrong "$file: includes $include instead of the door $room/$room.h"
  done
  case $file in
    lib/api/*.[ch]) ;;
    *) grep -q '<kzcoop/' "$file" && wrong "$file: includes the public header, which is api's" ;;
  esac
  case $file in
    lib/api/file.c | lib/lexicon/lexgen*.c) ;;
    *) grep -nE '<stdio\.h>|<locale\.h>|<assert\.h>|\babort\(|\bexit\(|\bprintf\(|\bgetenv\(|\bsetlocale\(' "$file" >&2 &&
       wrong "$file: touches stdio, the locale, the environment, or may end the program" ;;
  esac
  [ "$before" = "$bad" ] && good=$((good + 1))
done
echo "$good passed, $bad failed"
[ "$bad" = 0 ] && [ "$good" != 0 ]
