#!/bin/sh
# lexgen must stop at bad rows with file and line, refuse to write an empty lexicon, and not care for the order of its files.
lexgen=${B:-build}/lexgen
dir=$(mktemp -d) && trap 'rm -rf "$dir"' EXIT
passed=0 failed=0
expect() { # NAME COMMAND...: the command must succeed
  name=$1; shift
  if "$@" > "$dir/said" 2>&1; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "FAILED: $name"; cat "$dir/said"; fi
}
stops_with() { # MESSAGE FILE...: lexgen must fail and say this
  message=$1; shift
  "$lexgen" "$@" > "$dir/out" 2> "$dir/err" && { echo "lexgen did not stop"; return 1; }
  grep -qF -- "$message" "$dir/err" || { cat "$dir/err"; return 1; }
}
same_output() { "$lexgen" "$dir/a.tsv" "$dir/b.tsv" > "$dir/1" && "$lexgen" "$dir/b.tsv" "$dir/a.tsv" > "$dir/2" && cmp "$dir/1" "$dir/2"; }
compiles() { "$lexgen" "$dir/a.tsv" "$dir/b.tsv" > "$dir/t.c" && ${CC:-cc} -std=c11 -Wall -Wextra -Werror -Ilib -c "$dir/t.c" -o "$dir/t.o"; }

printf '# good\nnoun\tsign\tتوقيع\n' > "$dir/a.tsv"
printf 'verb\tsign\tوقع,يوقع\ncountry\tKZ\tكازاخستان\n' > "$dir/b.tsv"
printf '\n\nnoun\tsign\tلقاء|\n' > "$dir/empty_form.tsv"
printf '# x\nadverb\tsign\tلقاء\n' > "$dir/class.tsv"
printf 'noun\tsign\tتوقيع\n' > "$dir/twice.tsv"
printf '# nothing\n' > "$dir/nothing.tsv"

expect "a bad form stops it with its line" stops_with "$dir/empty_form.tsv:3: " "$dir/a.tsv" "$dir/empty_form.tsv"
expect "an unknown class stops it with its line" stops_with "$dir/class.tsv:2: " "$dir/class.tsv" "$dir/a.tsv"
expect "a row that stands in another file too stops it" stops_with "$dir/twice.tsv:1: " "$dir/twice.tsv" "$dir/a.tsv"
expect "an empty lexicon stops it" stops_with "no entry" "$dir/nothing.tsv"
expect "no file at all stops it" stops_with "no entry"
expect "a file that is not there stops it" stops_with "cannot read $dir/none.tsv" "$dir/none.tsv"
expect "the order of the files does not matter" same_output
expect "what it writes compiles without warnings" compiles
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
