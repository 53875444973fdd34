#!/bin/sh
# What tests/cross.sh runs in its chroot.     usage: tests/cross-inside.sh MACHINE COMPILER LIBRARIES
set -eu
cd "$(dirname "$0")/.."
machine=$1 compiler=$2 libraries=$3
export LC_ALL=C.UTF-8 HOME=/tmp TMPDIR=/tmp PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin
export STRIP="$compiler-strip" CK_TIMEOUT_MULTIPLIER=20 # check's 4 seconds are too few under qemu on a busy machine

step() {
  printf '\n== %s\n' "$1"
}

# Without -Wpsabi, which tells of static functions too that i386 hands vectors on in another way than processors with SSE do.
for_machine() { # make for the other machine, the generators still run here
  PKG_CONFIG_LIBDIR=/usr/lib/$libraries/pkgconfig:/usr/share/pkgconfig make -s -j2 B="build/$machine" CC="$compiler-gcc" CXX="$compiler-g++" \
    AR="$compiler-ar" CC_FOR_BUILD=gcc CFLAGS="-O2 -g -Wno-psabi" LEXGEN_LIBS=-lutf8proc PYTHON="python-$machine" "$@"
}

step "$machine and this machine: build"
make -s -j2 B=build/here all
for_machine WERROR=1 all
file -L "build/$machine/libkzcoop.so"

step "$machine: tests"
for_machine check | tee build/tests
tail -n 1 build/tests | grep -q '^[1-9][0-9]* passed, 0 failed$'

step "the tables, made by generators that run on $machine"
for_machine B=build/made CC_FOR_BUILD="$compiler-gcc" build/made/gen/lexicon_tables.c build/made/gen/form_tables.c
compared=0
same() { # what, FILE FILE
  cmp "$2" "$3"
  compared=$((compared + 1))
  echo "$1: $(wc -c < "$2") bytes are the same"
}
for table in lexicon word form; do same "${table}_tables.c" "build/here/gen/${table}_tables.c" "build/made/gen/${table}_tables.c"; done

step "what comes out, $machine beside this machine"
(cd tests && python3 -c 'import golden, json; [print(json.dumps(line)) for _, line in golden.articles(golden.TOP / "tests" / "golden")]') > golden.ndjson
for corpus in golden unlabelled; do
  [ -e $corpus.ndjson ] || continue
  for form in '--explain --latin --min-confidence 0' --pretty --tsv --conllu; do
    for build in here "$machine"; do "build/$build/kzcoop" --ndjson $form < $corpus.ndjson > "$build.out"; done
    same "$corpus, $(wc -l < $corpus.ndjson) articles, $form" here.out "$machine.out"
  done
done
echo "$compared outputs are the same on $machine as here"
tail -n 1 build/tests
