#!/bin/sh
# ABI: the shared library still keeps what tests/abi/libkzcoop-0.abi says of functions and structs; anything but additions is red. Needs
# abigail-tools, and a library built with -g.     usage: B=build tests/abi.sh [BASELINE], or tests/abi.sh --new
# --new writes the baseline: with a release, and where something was added. Its source locations must stay in it: without them abidiff
# takes every struct for a private one and is silent when it breaks.
cd "$(dirname "$0")/.." || exit 1
library=${B:-build}/libkzcoop.so.0
baseline=tests/abi/libkzcoop-0.abi
if ! command -v abidiff > /dev/null || [ "$(uname -m)" != x86_64 ] || ! readelf -S "$library" | grep -q debug_info; then
  echo "skipped: no abidiff, not the machine of $baseline, or a library without -g"
  exit 0
fi
if [ "${1:-}" = --new ]; then
  abidw --headers-dir include --drop-private-types --exported-interfaces-only --no-corpus-path --no-comp-dir-path --no-elf-needed \
    "$library" > "$baseline"
  exit
fi
if abidiff --no-added-syms --headers-dir2 include --drop-private-types "${1:-$baseline}" "$library"; then # not only bit 8: structs do not set it
  echo "1 passed, 0 failed"
else
  echo "0 passed, 1 failed"
  exit 1
fi
