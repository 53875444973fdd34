#!/bin/sh
# Size: what the shared library costs, held to limits: stripped on disk, private memory once it is loaded (what is written by relocating, or may
# be), and the relocations of its own that are worked off one by one; those in a bitmap and those of imports are told beside them.
# usage: B=build tests/size.sh
cd "$(dirname "$0")/.." || exit 1
library=${B:-build}/libkzcoop.so.0
. tests/ok.sh
if readelf --dyn-syms -W "$library" | grep -q __asan; then
  echo "skipped: a library with sanitizers has another size"
  echo "1 passed, 0 failed"
  exit 0
fi

under() { # what, number, limit
  echo "$1: $2 (limit $3)"
  if [ -n "$2" ] && [ "$2" -lt "$3" ]; then good=$((good + 1)); else
    bad=$((bad + 1))
    echo "$1 is over its limit" >&2
  fi
}

relocations() { # SECTION: how many entries it has
  readelf -rW "$library" | sed -n "s/^Relocation section '$1' .* contains \([0-9]*\) entr.*/\1/p"
}

cat > "$work/load.c" << 'END'
#include <dlfcn.h>
#include <stdio.h>
#include <string.h>
int main(int argc, char **argv)
{
  char line[4096], name[] = "libkzcoop.so";
  long private = 0, kib; /* pages of the file that are no longer the file's; Private_Dirty would count those that wait for the disk */
  int ours = 0;
  if (argc < 2 || !dlopen(argv[1], RTLD_NOW)) return 1;
  FILE *maps = fopen("/proc/self/smaps", "r");
  while (maps && fgets(line, sizeof line, maps)) {
    if (strchr(line, '-') && strchr(line, '-') < strchr(line, ' ')) ours = strstr(line, name) != NULL;
    if (ours && sscanf(line, "Anonymous: %ld", &kib) == 1) private += kib;
  }
  return printf("%ld\n", private) < 0;
}
END
# For another machine the program may not run; the sizes on disk hold all the same.
strip=${STRIP:-strip}
$strip -o "$work/libkzcoop.so.0" "$library" || exit 1
under "bytes, stripped" "$(wc -c < "$work/libkzcoop.so.0")" 2000000
if ${CC:-cc} "$work/load.c" -ldl -o "$work/load" && private=$("$work/load" "$(realpath "$library")"); then
  under "KiB of private memory once loaded" "$private" 100
fi
if [ -n "$(relocations .relr.dyn)" ]; then
  under "relocations one by one" "$(relocations '.rela*.dyn')" 50
  echo "relocations by the bitmap of $(relocations .relr.dyn) words: $(readelf -rW "$library" | sed -n 's/^ *\([0-9]*\) offsets$/\1/p'); functions of others: $(relocations '.rela*.plt')"
else
  echo "skipped: the linker packs no relocations, so there are $(relocations '.rela*.dyn')"
fi
end
