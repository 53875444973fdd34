#!/bin/sh
# Flags: what the user sets reaches every command of the build, and what the library needs is there whatever the user sets. Nothing is built:
# `make -n` tells the commands.     usage: tests/flags.sh [FOLDER]
cd "${1:-$(dirname "$0")/..}" || exit 1
. tests/ok.sh
unset MAKEFLAGS MFLAGS MAKELEVEL B CC CFLAGS CPPFLAGS LDFLAGS

every() { # what, the lines, what each must hold; there must be such lines
  what=$1 lines=$2
  shift 2
  grep -E -e "$lines" "$work/log" > "$work/lines"
  [ -s "$work/lines" ] || { echo "no command of this kind: $what" >&2; bad=$((bad + 1)); return; }
  for wanted; do
    if grep -v -e "$wanted" "$work/lines" > "$work/without"; then
      printf '%s without %s:\n%s\n' "$what" "$wanted" "$(head -n 3 "$work/without")" >&2
      bad=$((bad + 1))
    else
      good=$((good + 1))
    fi
  done
}

# The defaults first.
make -n B="$work/b" "$work/b/libkzcoop.so.0" > "$work/log" 2>&1
every "compiling as it comes" '^cc .* -c ' -D_FORTIFY_SOURCE=3 -O2 -g

make -n V=1 B="$work/b" DESTDIR="$work/root" prefix=/usr libdir=/usr/lib/any CC=own-cc CC_FOR_BUILD=build-cc AR=own-ar CPPFLAGS=-DOWN_CPPFLAGS \
  CFLAGS=-DOWN_CFLAGS CFLAGS_FOR_BUILD=-DFOR_BUILD LDFLAGS=-LOWN_LDFLAGS install $(ls tests/test_*.c | sed "s|\(.*\)\.c|$work/b/\1|") > "$work/log" 2>&1

every "compiling" '^own-cc .* -c ' -DOWN_CPPFLAGS -DOWN_CFLAGS -fstack-protector-strong -fvisibility=hidden -fPIC -std=c11 -ffile-prefix-map=
every "the user's CFLAGS come last" '^own-cc .* -c ' '-std=c11 .* -DOWN_CFLAGS '
every "linking the library" '^own-cc .* -shared ' -DOWN_CFLAGS -LOWN_LDFLAGS -Wl,-z,relro -Wl,-z,now -Wl,-z,defs -Wl,-z,nodelete -Wl,--as-needed --version-script
every "linking a program" '^own-cc .*\.o .* -o .*/(kzcoop|[a-z_]*article|tokens)$' -DOWN_CFLAGS -LOWN_LDFLAGS -Wl,-z,relro -Wl,-z,now
every "a test" '^own-cc .* tests/test_.*\.c ' -DOWN_CPPFLAGS -DOWN_CFLAGS -LOWN_LDFLAGS
every "a generator" '^build-cc ' -DFOR_BUILD
every "the static library" ' rcs' own-ar
every "installing" '^install ' "$work/root/usr/"
every "a library's place" '^install .*libkzcoop\.(a|so)' "$work/root/usr/lib/any"

# Nothing compiles but by these two, and the generators get nothing that is meant for the other machine.
grep -E '(^|[;&|] *)(cc|gcc|clang|c99|ar|ld) ' "$work/log" > "$work/stray"
grep '^build-cc .*OWN_' "$work/log" >> "$work/stray"
if [ -s "$work/stray" ]; then printf 'stray commands:\n%s\n' "$(cat "$work/stray")" >&2; bad=$((bad + 1)); else good=$((good + 1)); fi
end
