#!/bin/sh
# Rooms: api -> emit -> record -> event -> recog -> lexicon -> text -> base. A file includes its own room, base, and of the rooms to its
# right only the door <room>/<room>.h. Only api and the generators touch stdio, and nobody aborts, prints or asks the locale.
# usage: tests/rooms.sh [FOLDER]     (the project; default: this one)
cd "${1:-$(dirname "$0")/..}" || exit 1
exec awk '
function wrong(message) {
  print FILENAME ": " message > "/dev/stderr"
  bad_files[FILENAME] = 1
}
BEGIN {
  count = split("base text lexicon recog event record emit api", rooms, " ")
  for (i = 1; i <= count; i++) place[rooms[i]] = i
}
FNR == 1 {
  files++
  split(FILENAME, path, "/")
  own = path[2]
  may_stdio = FILENAME == "lib/api/file.c" || FILENAME ~ /^lib\/lexicon\/(lex|word|form|perfect)gen/
}
/^ *# *include "/ {
  split($0, quoted, "\"")
  room = quoted[2] ~ /\// ? substr(quoted[2], 1, index(quoted[2], "/") - 1) : own
  if (!(room in place)) wrong("includes " quoted[2] ", of no room")
  else if (room != own && room != "base" && place[room] > place[own]) wrong("includes " quoted[2] ", a room to its left")
  else if (room != own && room != "base" && quoted[2] != room "/" room ".h") wrong("includes " quoted[2] " instead of the door")
}
/^ *# *include <kzcoop/ && own != "api" { wrong("includes the public header, which is for api alone") }
!may_stdio && /<(stdio|locale|assert|signal)\.h>|(^|[^a-z_])(abort|exit|printf|getenv|setlocale) *\(/ {
  wrong("line " FNR " touches stdio, the locale, signals or the environment, or may end the program")
}
END {
  for (file in bad_files) bad++
  print files - bad " passed, " bad + 0 " failed"
  exit bad > 0 || files == 0
}' lib/*/*.[ch]
