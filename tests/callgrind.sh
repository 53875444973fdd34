#!/bin/sh
# Instructions a byte, by callgrind, for each way of finding words that `make bench` times: callgrind.sh BENCH_TOKENS FILE
set -eu
bench=$1
text=$2
command -v valgrind > /dev/null || { echo "callgrind.sh: no valgrind here" >&2; exit 1; }
out=$(mktemp)
trap 'rm -f "$out"' EXIT

count() { # name, function
  valgrind --tool=callgrind --callgrind-out-file=/dev/null --toggle-collect="$2" "$bench" "$text" 1 > "$out" 2>&1
  awk -v name="$1" '/ bytes of /{bytes = $1} /Collected/{n = $NF} END{if (!n) exit 1; printf "%-28s %6.2f instructions a byte\n", name, n / bytes}' "$out"
}

echo "$text"
count "tokens in portable C" by_portable
count "the same with splits" by_portable_segments
count "tokens" by_tokens
count "the same with splits" by_segments
