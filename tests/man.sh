#!/bin/sh
# The manual: header and pages have the same functions with the same signatures and the same constants, and the same areas as the lexicon,
# every page that is referred to is there, mandoc finds nothing to say, the program of kzcoop(3) builds without a warning
# and runs, and the library takes the entries of kzcoop-lexicon(5).
# usage: B=build tests/man.sh [FOLDER]
top=$(cd "$(dirname "$0")/.." && pwd)
B=$(cd "$top" && cd "${B:-build}" && pwd)
cd "${1:-$top}" || exit 1
. "$top/tests/ok.sh"
pages=$(echo include/man/*.[0-9])

none() { # what, and the lines that tell it: there should be none
  if [ -z "$2" ]; then good=$((good + 1)); else
    bad=$((bad + 1))
    printf '%s:\n%s\n' "$1" "$2" >&2
  fi
}

signatures() { # of the header, as lines without blanks: int32_tkzc_extract(conststructkzc_engine*engine,...)
  tr '\n' ' ' < include/kzcoop/kzcoop.h | grep -o 'KZC_API [^;/{}]*;' | sed -e 's/KZC_API//' -e 's/KZC_MUST_USE//' -e 's/[ ;]//g' | sort
}

told_signatures() { # of the pages' synopses, in the same shape
  sed -n -e 's/^\.Ft //p' -e '/^\.Sh SYN/,/^\.Sh DESC/s/^\.Fn \(kzc_[a-z0-9_]*\) \(.*\)/\1(\2);/p' include/man/kzc_*.3 |
    sed -e 's/" "/,/g' -e 's/" \([a-z]\)/,\1/g' -e 's/\([a-z]\) "/\1,/g' | tr -d ' "\n' | tr ';' '\n' | sort
}

missing() { # pages that are referred to and not there
  sed -n 's/^\.Xr \(kz[a-z_-]*\) \([0-9]\).*/\1.\2/p' $pages | sort -u | while read -r page; do
    [ -e "include/man/$page" ] || [ -e "examples/$page" ] || echo "$page"
  done
}

lint() { # what mandoc says, but for pages of others that this machine does not have
  ! command -v mandoc > /dev/null || mandoc -Tlint -Wstyle $pages examples/kzcoop.1 2> /dev/null | grep -v 'referenced manual not found'
}

examples() { # FILE: what its section EXAMPLES shows
  sed '1,/^\.Sh EXAMPLES/d' "$1" | sed -n '/^\.Bd/,/^\.Ed/p' | sed -e '/^\.[BE]d/d' -e 's/\\e/\\/g'
}

program() { # builds and runs the example; says what is wrong
  examples include/man/kzcoop.3 > "$work/told.c"
  ${CC:-cc} -std=c11 -Wall -Wextra -Werror -Iinclude "$work/told.c" "-L$B" -lkzcoop -o "$work/told" 2>&1 || return
  LD_LIBRARY_PATH=$B "$work/told" "$top/examples/sample.txt" > "$work/out" 2>&1 || echo "it fails"
  grep -q '^asserted: sign, QA and KZ, 2023-03-14, area def.training$' "$work/out" || cat "$work/out"
}

sed -n 's/^KZC_API .*[ *]\(kzc_[a-z0-9_]*\)(.*/\1/p' include/kzcoop/kzcoop.h | sort -u > "$work/header"
sed -n 's/^\.F[no] \(kzc_[a-z0-9_]*\).*/\1/p' $pages | sort -u > "$work/pages"
none "no functions in the header" "$([ -s "$work/header" ] || echo none)"
none "functions that no page tells of" "$(comm -23 "$work/header" "$work/pages")"
none "functions that only a page knows" "$(comm -13 "$work/header" "$work/pages")"
none "signatures that differ from the header's" "$(told_signatures > "$work/a"; signatures | diff "$work/a" -)"
(grep -o 'KZC_[A-Z_]* =' include/kzcoop/codes.h | tr -d ' =' && sed -n '/KZC_API/!s/^#define \(KZC_[A-Z_]*\) .*/\1/p' include/kzcoop/kzcoop.h) | sort -u > "$work/header"
grep -h '^\.\(It \|Pq \)*Dv ' $pages | grep -o 'KZC_[A-Z_]*' | sort -u > "$work/pages"
none "constants that only header or pages have" "$(diff "$work/header" "$work/pages")"
sed -n 's/^area\.label\t\([a-z.]*\)\t.*/\1/p' lib/lexicon/areas.tsv | sort > "$work/areas"
sed -n 's/^\.It \([a-z]*\.[a-z]*\) Ta .*/\1/p' include/man/kzcoop-records.7 | sort > "$work/pages"
none "areas that differ from the lexicon's" "$(diff "$work/areas" "$work/pages")"
none "pages that are referred to and missing" "$(missing)"
none "mandoc" "$(lint)"
none "the program of kzcoop(3)" "$(program)"
examples include/man/kzcoop-lexicon.5 > "$work/entries"
none "the entries of kzcoop-lexicon(5)" "$("$B/kzcoop" --lexicon "$work/entries" "$top/examples/sample.txt" 2>&1 > /dev/null; [ -s "$work/entries" ] || echo none)"
end
