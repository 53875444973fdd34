#!/bin/sh
# Words in lists are compared with folded tokens: a listed word that is not spelt as the fold gives it («ئ», «ؤ», «ى», «ة», «أ») can
# never match. The files named here compare bytes as the article has them.
# usage: tests/folded.sh [FOLDER]     (the project; default: this one)
cd "${1:-$(dirname "$0")/..}" || exit 1
exec awk '
BEGIN {
  count = split("recog/counterpart recog/title_text recog/name_word recog/number recog/office recog/words record/people_office", list, " ")
  for (i = 1; i <= count; i++) as_written["lib/" list[i] ".c"] = 1
}
FNR == 1 { files += !(FILENAME in as_written) }
!(FILENAME in as_written) {
  code = $0
  gsub(/\/\*([^*]|\*[^\/])*(\*\/|$)/, "", code)
  while (match(code, /"[^"]*"/)) {
    word = substr(code, RSTART + 1, RLENGTH - 2)
    code = substr(code, RSTART + RLENGTH)
    if (word !~ /أ|إ|آ|ٱ|ؤ|ئ|ى|ة|ً|ٌ|ٍ|َ|ُ|ِ|ّ|ْ/) continue
    print FILENAME ":" FNR ": \"" word "\" is not folded, and matches nothing" > "/dev/stderr"
    bad_files[FILENAME] = 1
  }
}
END {
  for (file in bad_files) bad++
  print files - bad " passed, " bad + 0 " failed"
  exit bad > 0 || files == 0
}' lib/event/*.c lib/recog/*.c lib/record/*.c
