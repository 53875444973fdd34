#!/bin/sh
# Numbers: what the compiler makes of every enum constant of the public headers is the reviewed list tests/abi/numbers.txt. A number that was
# changed, reused or removed is red, and so is a new one that nobody wrote into the list.     usage: tests/numbers.sh [FOLDER]
cd "${1:-$(dirname "$0")/..}" || exit 1
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT

# Behind the preprocessor, which takes comments and macros away, only enum constants are called KZC_.
names=$(${CC:-cc} -E -P -Iinclude include/kzcoop/kzcoop.h | grep -oE 'KZC_[A-Z0-9_]+')
{
  printf '#include <kzcoop/kzcoop.h>\n#include <stdio.h>\nint main(void)\n{\n'
  for name in $names; do printf '  printf("%%s %%d\\n", "%s", (int)%s);\n' "$name" "$name"; done
  printf '}\n'
} > "$work/numbers.c"
${CC:-cc} -std=c11 -Iinclude "$work/numbers.c" -o "$work/numbers" && "$work/numbers" > "$work/numbers.txt" || exit 1

if [ -n "$names" ] && diff tests/abi/numbers.txt "$work/numbers.txt" >&2; then
  echo "$(grep -c . tests/abi/numbers.txt) passed, 0 failed"
else
  echo "the headers (>) are not what tests/abi/numbers.txt lists (<): a number keeps its meaning for ever, a new one is added to the list" >&2
  echo "0 passed, 1 failed"
  exit 1
fi
