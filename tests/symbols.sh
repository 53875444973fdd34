#!/bin/sh
# Symbols: what the shared library exports is the reviewed list; header, map and Debian's list name the same functions; the static
# library exports nothing outside kzc_ and kzi_.     usage: B=build tests/symbols.sh [FOLDER]
cd "${1:-$(dirname "$0")/..}" || exit 1
B=${B:-build}
. tests/ok.sh

same() { # what file file
  if [ -s "$2" ] && diff "$2" "$3" >&2; then good=$((good + 1)); else echo "$1" >&2; bad=$((bad + 1)); fi
}

nm -D --defined-only "$B/libkzcoop.so" | awk '$2 != "A" { sub(/@.*/, "", $3); print $3 }' | grep -v -e '^__asan' -e '^__odr_asan' |
  LC_ALL=C sort > "$work/so"
same "the shared library does not export what tests/abi/exported.txt lists" tests/abi/exported.txt "$work/so"

sed -n 's/^  \(kzc_[a-z0-9_]*\);$/\1/p' lib/libkzcoop.map | LC_ALL=C sort > "$work/map"
tr '\n' ' ' < include/kzcoop/kzcoop.h | grep -o 'KZC_API [^;(]*kzc_[a-z0-9_]*(' | sed 's/.*\(kzc_[a-z0-9_]*\)($/\1/' | LC_ALL=C sort > "$work/header"
same "header and map differ" "$work/header" "$work/map"
same "the map and tests/abi/exported.txt differ" tests/abi/exported.txt "$work/map"

# Debian's list names every symbol, each in the node of the map that it stands in; wildcards would not miss one that is gone.
awk '$2 == "{" { node = $1; print node "@" node } /^  kzc_/ { sub(";", ""); print $1 "@" node }' lib/libkzcoop.map | LC_ALL=C sort > "$work/nodes"
sed -n 's/^ \([^ ]*\) [0-9.]*$/\1/p' packaging/debian/libkzcoop0.symbols | LC_ALL=C sort > "$work/debian"
same "the map and packaging/debian/libkzcoop0.symbols differ" "$work/nodes" "$work/debian"

# Each is called by an example or a test.
cat examples/*.c examples/*/*.c tests/*.c | grep -o 'kzc_[a-z0-9_]*(' | tr -d '(' | LC_ALL=C sort -u | LC_ALL=C comm -12 - tests/abi/exported.txt > "$work/called"
same "no example or test calls" tests/abi/exported.txt "$work/called"

nm -g --defined-only "$B/libkzcoop.a" 2> "$work/errors" | awk 'NF == 3 && $3 !~ /^((_*odr_asan[._]*)?kz[ci]_|__x86\.get_pc_thunk\.)/ { print $3 }' > "$work/foreign"
if [ -s "$work/foreign" ]; then
  echo "the static library exports names of no prefix of ours:" >&2
  cat "$work/foreign" >&2
  bad=$((bad + 1))
else
  good=$((good + 1))
fi
end
