#!/bin/sh
# Old and new: what was built for one library runs with another of the same SONAME, and prints what is printed by that library's own. The other
# is first a next release that is made up here, its structs grown at their end and a function in a node of its own; then the last one: the
# newest tag v* or, until there is one, the commit in tests/abi/baseline.
# usage: B=build tests/compat.sh [SED], a break for the header and the map of the next release, which then is the only other
cd "$(dirname "$0")/.." || exit 1
top=$PWD
B=${B:-build}
B=${B#"$top"/}
SED=${1:-}
CC=${CC:-cc}
examples='one_article tokens many_threads own_allocator own_lexicon'
tests='contract memory threads'
sample=$top/examples/sample.txt
. tests/ok.sh

programs() { # NAME TREE LIBRARIES: what embedders of that release have
  mkdir -p "$work/$1" && cp "$3"/libkzcoop.so.0 "$work/$1" && ln -s libkzcoop.so.0 "$work/$1/libkzcoop.so"
  for example in $examples; do
    [ ! -e "$2/examples/$example.c" ] || $CC -std=c11 -I"$2/include" "$2/examples/$example.c" -L"$work/$1" -lkzcoop -lpthread -o "$work/$1/$example"
  done
  for test in $tests; do
    $CC -std=c11 -D_POSIX_C_SOURCE=200809L -I"$2/include" -I"$2/tests" "$2/tests/test_api_$test.c" -L"$work/$1" -lkzcoop \
      $(${PKG_CONFIG:-pkg-config} --cflags --libs check) -lpthread -o "$work/$1/$test"
  done
}

runs() { # PROGRAM LIBRARY: with the sample; says what it prints
  LD_LIBRARY_PATH=$work/$2 "$work/$1/$3" "$sample"
}

prints() { # PROGRAM LIBRARY EXAMPLE: the program of one release prints with the library of another what the other's own prints
  runs "$1" "$2" "$3" > "$work/printed" || return
  ! cmp -s "$work/$1.tree/examples/$3.c" "$work/$2.tree/examples/$3.c" || runs "$2" "$2" "$3" | diff - "$work/printed"
}

# A program that is newer than the library may also be told so when it starts.
prints_or_is_told() { prints "$@" || grep 'version .KZCOOP_[^ ]* not found' "$work/log"; }

nodes() { # NAME: each exported function with its node
  awk '$2 == "{" { node = $1 } /^  kzc_/ { print node, $1 }' "$work/$1.tree/lib/libkzcoop.map"
}

sealed() { # OLD NEW: nothing was added to the old one's nodes, nor taken from them
  nodes "$1" > "$work/old.nodes"
  nodes "$2" | awk 'NR == FNR { old[$1]; next } $1 in old' "$work/old.nodes" - | diff "$work/old.nodes" -
}

exchange() { # OLD NEW
  for example in $examples; do
    [ ! -e "$work/$1/$example" ] || ok "$example of $1 with the library of $2" prints "$1" "$2" "$example"
    [ ! -e "$work/$1/$example" ] || ok "$example of $2 with the library of $1" prints_or_is_told "$2" "$1" "$example"
  done
  for test in $tests; do ok "test_api_$test of $1 with the library of $2" runs "$1" "$2" "$test"; done
}

# ---- A next release

next=$work/next.tree
ln -s "$top" "$work/this.tree"
mkdir -p "$next/$B" && cp -a Makefile include lib examples tests "$next" && cp -a "$B"/lib "$B"/gen "$B"/lexgen "$B"/wordgen "$B"/formgen "$next/$B"
sed -i -e '/^struct kzc_token {/,/^};/s/^};/  uint32_t grown;\n};/' -e '/^struct kzc_part {/,/^};/s/^};/  uint32_t grown;\n};/' \
  -e '/^struct kzc_error {/,/^};/s/^};/  uint64_t grown;\n};/' -e 's/^KZC_API const char \*kzc_version(void);/&\nKZC_API int32_t kzc_grown(void);/' \
  "$next/include/kzcoop/kzcoop.h"
printf '#include <kzcoop/kzcoop.h>\n\nint32_t kzc_grown(void)\n{\n  return 1;\n}\n' > "$next/lib/api/grown.c"
printf '\nKZCOOP_next {\nglobal:\n  kzc_grown;\n} KZCOOP_0.1;\n' >> "$next/lib/libkzcoop.map"
sed -i "$SED" "$next/include/kzcoop/kzcoop.h" "$next/lib/libkzcoop.map"
ok "the next release builds" make -s -C "$next" B="$B" "$B/libkzcoop.so"
programs this "$top" "$B"
programs next "$next" "$next/$B"
ok "the next release seals this one's node" sealed this next
exchange this next
for test in memory threads; do ok "test_api_$test of next with the library of this" runs next this "$test"; done
printf '#include <kzcoop/kzcoop.h>\nint main(int argc, char **argv)\n{\n  return argc > 2 && argv ? kzc_grown() : 0;\n}\n' > "$work/new.c"
ok "a program with a new function builds" $CC -std=c11 -I"$next/include" "$work/new.c" -L"$work/next" -lkzcoop -o "$work/next/new"
ok "it starts with the next library" runs next next new
ok "it is told by this one that it is too new" sh -c "LD_LIBRARY_PATH=$work/this $work/next/new 2>&1 | grep 'version .KZCOOP_next. not found'"
[ -z "$SED" ] || end

# ---- The last release

ref=$(git tag --list 'v*' --sort=-v:refname 2> /dev/null | head -n 1)
commit=$(git rev-parse -q --verify "${ref:-$(cat tests/abi/baseline)}^{commit}" 2> /dev/null)
if [ -z "$commit" ]; then
  echo "skipped: neither a tag nor the baseline is in this checkout, so only a made-up release was tried"
  end
fi
last=$B/compat/$commit
[ -e "$last" ] || { mkdir -p "$last" && git archive "$commit" | tar xf - -C "$last"; }
ln -s "$top/$last" "$work/last.tree"
ok "the last release builds" make -s -C "$last" B=build build/libkzcoop.so
programs last "$last" "$last/build"
[ -z "$ref" ] || ok "what $ref exported is sealed" sealed last this
exchange last this
end
