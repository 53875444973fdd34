#!/bin/sh
# Examples: each is run and its output checked; those for embedders use nothing of ours but the public header.
# usage: B=build [EXAMPLES=FOLDER KZCOOP=PROGRAM LIBRARY=FILE] tests/examples.sh, which are those of the build unless told
cd "$(dirname "$0")/.." || exit 1
B=${B:-build}
EXAMPLES=${EXAMPLES:-$B} KZCOOP=${KZCOOP:-$B/kzcoop} LIBRARY=${LIBRARY:-$B/libkzcoop.so.0}
sample=examples/sample.txt
tab=$(printf '\t')
. tests/ok.sh

says() { # what, wanted exit status, wanted output, command...
  what=$1 wanted=$2 text=$3
  shift 3
  said=$("$@" 2> "$work/errors")
  status=$?
  if [ "$status" = "$wanted" ] && [ "$said" = "$text" ]; then good=$((good + 1)); else
    bad=$((bad + 1))
    echo "$what: exit status $status, wanted $wanted; printed «$said», wanted «$text»" >&2
    cat "$work/errors" >&2
  fi
}

n=$("$KZCOOP" --tsv "$sample" | sed 1d | grep -c .)
"$EXAMPLES/one_article" "$sample" > "$work/one"
"$EXAMPLES/tokens" "$sample" > "$work/tokens"
says "one_article gives the program's records" 0 "$n" grep -c '"act": ' "$work/one"
says "tokens gives the program's offsets" 0 "$("$KZCOOP" --tokens "$sample" | grep . | cut -f 1,2 | tr "$tab" -)" cut -f 1 "$work/tokens"
says "tokens splits a clitic" 0 "7-27${tab}word${tab}وكازاخستان${tab}و + كازاخستان" sed -n 2p "$work/tokens"
says "tokens without a file" 1 "" "$EXAMPLES/tokens"
says "many_threads reads each in its order" 0 "$(yes "$sample: records: $n" | head -n 6)" "$EXAMPLES/many_threads" $(yes "$sample" | head -n 6)
says "many_threads tells a file that is not there" 1 "$sample: records: $n" "$EXAMPLES/many_threads" "$work/none" "$sample"
says "own_allocator gets all back" 0 "success; records: $n; blocks left: 0" "$EXAMPLES/own_allocator" "$sample"
says "own_allocator gets all back after a refusal" 1 "out of memory; records: 0; blocks left: 0" "$EXAMPLES/own_allocator" "$sample" 64
says "own_lexicon understands its byname" 0 "$(printf 'records: 0\nrecords: 1\nsign JO KZ')" "$EXAMPLES/own_lexicon"
says "dlopen opens the shared library" 0 "records: $n" "$EXAMPLES/dlopen" "$LIBRARY" "$sample"
says "dlopen without a library" 2 "" "$EXAMPLES/dlopen" "$work/libnone.so" "$sample"
says "they include only the public header" 0 '#include <kzcoop/kzcoop.h>' \
  sh -c 'cat examples/*.c | grep -e "^#include <kz" | sort -u'
says "nothing of the inside is named" 1 "" grep -l 'kzi_' -r examples
end
