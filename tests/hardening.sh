#!/bin/sh
# Hardening: what the linker wrote into the shared library and the program, however they were built: full RELRO, BIND_NOW, a stack nobody can
# run, no text relocations, no search path, and a library that dlclose() leaves where it is.
# usage: B=build tests/hardening.sh
cd "$(dirname "$0")/.." || exit 1
B=${B:-build}
. tests/ok.sh

has() { # what, command: prints something
  if [ -n "$(sh -c "$2")" ]; then good=$((good + 1)); else echo "$1" >&2; bad=$((bad + 1)); fi
}
lacks() { # what, command: prints nothing
  if [ -z "$(sh -c "$2")" ]; then good=$((good + 1)); else echo "$1" >&2; bad=$((bad + 1)); fi
}

for file in "$B/libkzcoop.so.0" "$B/kzcoop"; do
  has "$file is no ELF file" "readelf -hW $file | grep ELF"
  has "$file has no RELRO" "readelf -lW $file | grep GNU_RELRO"
  has "$file is not bound at once" "readelf -dW $file | grep -w BIND_NOW"
  lacks "$file has a stack that runs" "readelf -lW $file | grep 'GNU_STACK.*E '"
  lacks "$file has text relocations" "readelf -dW $file | grep TEXTREL"
  lacks "$file has a search path" "readelf -dW $file | grep -E 'RPATH|RUNPATH'"
  has "$file has no stack protector" "readelf -sW $file | grep __stack_chk_fail"
done
has "dlclose() would unload the library" "readelf -dW $B/libkzcoop.so.0 | grep NODELETE"
has "the program has a fixed address" "readelf -hW $B/kzcoop | grep 'Type: *DYN'"
# Everything that is loaded is called: --as-needed took the rest away.
lacks "the library loads what it does not call" "ldd -u $B/libkzcoop.so.0 2>&1 | grep '/'"
end
