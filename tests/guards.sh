#!/bin/sh
# Guards: every check must be able to fail. Each is run on a scratch copy with one seeded break, and wants red; unbroken it wants green.
# usage: B=build tests/guards.sh
top=$(cd "$(dirname "$0")/.." && pwd)
B=$(cd "$top" && cd "${B:-build}" && pwd)
. "$top/tests/ok.sh"
export B

fresh() { # a scratch copy without what was built
  rm -rf "$work/copy" && mkdir "$work/copy"
  (cd "$top" && tar cf - Makefile include lib tests packaging pkgconfig examples) | tar xf - -C "$work/copy"
}

wants() { # red|green, what, command...
  colour=$1 what=$2
  shift 2
  if "$@" > "$work/out" 2>&1 < /dev/null; then seen=green; else seen=red; fi
  if [ "$seen" = "$colour" ]; then good=$((good + 1)); else
    bad=$((bad + 1))
    echo "$what: $seen, wanted $colour" >&2
    cat "$work/out" >&2
  fi
}

fresh
wants green "rooms as they are" "$top/tests/rooms.sh" "$work/copy"
echo '#include "api/api.h"' >> "$work/copy/lib/text/fold.c"
wants red "rooms with text including api" "$top/tests/rooms.sh" "$work/copy"
fresh
echo '#include "text/scan.h"' >> "$work/copy/lib/recog/state.c"
wants red "rooms with recog going round text's door" "$top/tests/rooms.sh" "$work/copy"
fresh
echo '#include <stdio.h>' >> "$work/copy/lib/base/arena.c"
wants red "rooms with base touching stdio" "$top/tests/rooms.sh" "$work/copy"
fresh
echo '#include <kzcoop/kzcoop.h>' >> "$work/copy/lib/emit/json.c"
wants red "rooms with emit including the public header" "$top/tests/rooms.sh" "$work/copy"

fresh
wants green "listed words as they are" "$top/tests/folded.sh" "$work/copy"
echo 'static const char *const late[] = {"متأخر"};' >> "$work/copy/lib/event/groups.c"
wants red "a listed word that is not folded" "$top/tests/folded.sh" "$work/copy"

tokens() { # the test of tokens, built from the scratch copy
  (cd "$work/copy" && ${CC:-cc} -std=c11 -D_POSIX_C_SOURCE=200809L -O1 -Iinclude -Ilib lib/text/*.c lib/base/*.c tests/test_text_tokens.c \
    $(pkg-config --cflags --libs check icu-i18n icu-uc libutf8proc) -o "$work/tokens") && "$work/tokens"
}
fresh
wants green "tokens as they are" tokens
sed -i 's/second_spaces | touching/second_spaces/' "$work/copy/lib/text/vector.c"
wants red "tokens with a fast path that takes words and digits apart" tokens

fresh
wants green "symbols as they are" "$top/tests/symbols.sh" "$work/copy"
echo 'kzc_zzz' >> "$work/copy/tests/abi/exported.txt"
wants red "symbols with a listed function that is not exported" "$top/tests/symbols.sh" "$work/copy"
fresh
echo 'KZC_API int kzc_forgotten(void);' >> "$work/copy/include/kzcoop/kzcoop.h"
wants red "symbols with a header function that is not in the map" "$top/tests/symbols.sh" "$work/copy"
fresh
sed -i '/^  kzc_extract;$/d' "$work/copy/lib/libkzcoop.map"
wants red "symbols with a map that lost a function" "$top/tests/symbols.sh" "$work/copy"
fresh
sed -i '/^kzc_extract$/d' "$work/copy/tests/abi/exported.txt"
wants red "symbols with an exported function that is not listed" "$top/tests/symbols.sh" "$work/copy"
fresh
sed -i '/kzc_version(void)/d' "$work/copy/include/kzcoop/kzcoop.h"
wants red "symbols with a header that lost a function" "$top/tests/symbols.sh" "$work/copy"
fresh
sed -i 's/kzc_result_tsv(/kzc_result_json(/' "$work/copy"/tests/*.c "$work/copy"/examples/*.c "$work/copy"/examples/*/*.c
wants red "symbols with a function that no example or test calls" "$top/tests/symbols.sh" "$work/copy"
fresh
sed -i '/^ kzc_extract@/d' "$work/copy/packaging/debian/libkzcoop0.symbols"
wants red "symbols with a function that Debian's list lacks" "$top/tests/symbols.sh" "$work/copy"
fresh
sed -i 's/^ kzc_extract@KZCOOP_0.1 /&0.1.0\n (regex)^kzc_ /' "$work/copy/packaging/debian/libkzcoop0.symbols"
wants red "symbols with a wildcard in Debian's list" "$top/tests/symbols.sh" "$work/copy"
mkdir "$work/lib" && cp "$B/libkzcoop.a" "$B/libkzcoop.so" "$work/lib"
echo 'int stray_name(void) { return 1; }' > "$work/stray.c"
${CC:-cc} -c "$work/stray.c" -o "$work/stray.o" && ar r "$work/lib/libkzcoop.a" "$work/stray.o" 2> /dev/null
B=$work/lib wants red "symbols with a stray name in the static library" "$top/tests/symbols.sh" "$top"

# The ABI: a struct with another layout, a function with another type, a function that is gone.
if "$top/tests/abi.sh" | grep '^skipped: '; then :; else
  wants green "the ABI as it is" "$top/tests/abi.sh"
  for change in "/name='kzc_part'/,/<.class-decl>/s/layout-offset-in-bits='96'/layout-offset-in-bits='128'/" \
    "/<function-decl name='kzc_result_count'/,/<.function-decl>/s/<return type-id='[^']*'/<return type-id='type-id-1'/" \
    "s/'kzc_extract'/'kzc_gone'/g"; do
    sed "$change" "$top/tests/abi/libkzcoop-0.abi" > "$work/broken.abi"
    wants red "the ABI after $change" "$top/tests/abi.sh" "$work/broken.abi"
  done
fi

# The next release: a struct grown in front, another between its members, a function put into a sealed node, one that is gone.
if [ "${GUARDS:-}" = all ]; then
  for change in 's/^  uint32_t token;$/  uint32_t grown_in_front;\n&/' 's/^  int32_t status;  .*/  int32_t grown_between;\n&/' \
    '/^KZCOOP_next {/,$d; s/^  kzc_extract;$/&\n  kzc_grown;/' '/^  kzc_string_free;$/d'; do
    wants red "old and new programs after $change" "$top/tests/compat.sh" "$change"
  done
else
  echo "skipped: the next release's breaks, which build the library anew (make guards)"
fi

# Numbers that were changed, swapped, taken away or added.
fresh
wants green "numbers as they are" "$top/tests/numbers.sh" "$work/copy"
for change in 's/KZC_ACT_RENEW = 5/KZC_ACT_RENEW = 15/' 's/KZC_ROLE_SPEAKER = 4/KZC_ROLE_SPEAKER = 3/' '/KZC_E_FORBIDDEN = 304/d' \
  's/KZC_JSON_NONE = 0,/& KZC_JSON_NEW,/'; do
  fresh
  sed -i "$change" "$work/copy/include/kzcoop/codes.h"
  wants red "numbers after $change" "$top/tests/numbers.sh" "$work/copy"
done

# The manual: a function without a page, and what a page may get wrong.
spoilt() { # what, the page, a sed command that spoils it
  fresh
  sed "$3" "$top/include/man/$2" > "$work/copy/include/man/$2"
  cmp -s "$top/include/man/$2" "$work/copy/include/man/$2" && echo "$1: nothing was spoilt" >&2 && bad=$((bad + 1))
  wants red "a manual with $1" "$top/tests/man.sh" "$work/copy"
}
fresh
wants green "the manual as it is" "$top/tests/man.sh" "$work/copy"
echo 'KZC_API int32_t kzc_forgotten(void);' >> "$work/copy/include/kzcoop/kzcoop.h"
wants red "a manual that lacks a function" "$top/tests/man.sh" "$work/copy"
spoilt "a function that is not in the header" kzcoop.3 's/^\.Fn kzc_extract/.Fn kzc_extracts/'
spoilt "a signature that is not the header's" kzc_article.3 's/^\(\.Fn kzc_article_line .*\)size_t n/\1uint32_t n/'
spoilt "a constant that is not in the header" kzc_options.3 's/KZC_LIMIT_WORK/KZC_LIMIT_TIME/'
spoilt "an area that is not in the lexicon" kzcoop-records.7 's/^\.It def.naval/.It def.navy/'
spoilt "a page that refers to none" kzc_engine.3 's/^\.Xr kzc_article 3/.Xr kzc_articles 3/'
spoilt "a program that does not build" kzcoop.3 '/^  struct kzc_date date;$/d'
spoilt "a program that prints something else" kzcoop.3 's/area %s/areas %s/'
spoilt "entries that the library refuses" kzcoop-lexicon.5 's/^city\t/town\t/'
command -v mandoc > /dev/null && spoilt "wrong mdoc" kzc_tokens.3 's/^\.El$/.Ell/'

# Weights that were changed by hand.
fresh
wants green "the weights as they are" "${PYTHON:-python3}" "$work/copy/tests/calibrate.py"
sed -i 's/TOLD_TWICE\] = .*/TOLD_TWICE] = 9.99,/' "$work/copy/lib/record/confidence_weights.h"
wants red "weights that calibrate.py did not make" "${PYTHON:-python3}" "$work/copy/tests/calibrate.py"

# The schema: a value that the output has and the schema has not, a member that the output lacks, a code that only the header has.
schema=include/kzcoop/kzcoop-records.schema.json
fresh
wants green "the schema as it is" "${PYTHON:-python3}" "$work/copy/tests/schema.py"
sed -i 's/"language": {"enum": \["ar", /"language": {"enum": [/' "$work/copy/$schema"
wants red "the schema without Arabic" "${PYTHON:-python3}" "$work/copy/tests/schema.py"
fresh
sed -i 's/"required": \["type", "title", /&"number", /' "$work/copy/$schema"
wants red "the schema wanting a member that no instrument has" "${PYTHON:-python3}" "$work/copy/tests/schema.py"
fresh
sed -i 's/KZC_ACT_ESTABLISH = 10/&, KZC_ACT_PRAISE = 11/' "$work/copy/include/kzcoop/codes.h"
wants red "the schema without an act that codes.h has" "${PYTHON:-python3}" "$work/copy/tests/schema.py"

# Flags that the Makefile forgot, and a library that was linked without them.
fresh
wants green "the flags as they are" "$top/tests/flags.sh" "$work/copy"
for change in '/^COMPILE/s/ $(CPPFLAGS)//' '/^COMPILE/s/ $(CFLAGS)//' '/SHARED_LDFLAGS)/s/ $(LDFLAGS)//' 's/ -Wl,-z,nodelete//' 's/ -Wl,-z,now//' \
  's/ -fstack-protector-strong//' 's/$(AR) rcs/ar rcs/' 's/$(CFLAGS_FOR_BUILD) //' 's/$(CC_FOR_BUILD)/cc/' 's/$(DESTDIR)$(bindir)/$(bindir)/'; do
  fresh
  sed -i "$change" "$work/copy/Makefile"
  wants red "flags after $change" "$top/tests/flags.sh" "$work/copy"
done
relr=$(readelf -SW "$B/libkzcoop.so.0" | grep -q '\.relr\.dyn' && echo -Wl,-z,pack-relative-relocs)
linked() { # FLAG...: the library linked anew, as it should be but for these flags
  ${CC:-cc} -shared -Wl,-soname,libkzcoop.so.0 -Wl,-z,relro -Wl,-z,now -Wl,-z,nodelete $relr -Wl,--as-needed -Wl,--whole-archive "$B/libkzcoop.a" \
    -Wl,--no-whole-archive "$@" $(${PKG_CONFIG:-pkg-config} --libs icu-i18n libutf8proc) -lm -o "$work/lib/libkzcoop.so.0"
}
cp "$B/kzcoop" "$work/lib"
linked
B=$work/lib wants green "hardening as it is" "$top/tests/hardening.sh"
for flag in -Wl,-z,norelro -Wl,-z,lazy -Wl,-z,execstack -Wl,-rpath,/opt -Wl,--no-as-needed,-ljansson; do
  linked "$flag"
  B=$work/lib wants red "hardening with $flag" "$top/tests/hardening.sh"
done

# The extensions for SQLite and PostgreSQL, as far as they are built.
spoilt_module() { # what, the database, what its test takes, the file, a sed command that spoils it
  [ -e "$B/$2/kzcoop.so" ] || return
  fresh
  sed -i "$5" "$work/copy/$4"
  cmp -s "$top/$4" "$work/copy/$4" && echo "$1: nothing was spoilt" >&2 && bad=$((bad + 1))
  rm -rf "$work/b"
  make -s -C "$work/copy" B="$work/b" LIB_A="$B/libkzcoop.a" CPPFLAGS= CFLAGS= "$2" > "$work/out" 2>&1 || { cat "$work/out" >&2; bad=$((bad + 1)); }
  [ "$2" = sqlite ] || cp "$work/copy/examples/$2/"*.sql "$work/b/$2"
  wants red "$2 with $1" "$top/tests/$2.sh" "$3"
}
sqlite() { spoilt_module "$1" sqlite "$work/b/sqlite/kzcoop.so" "$2" "$3"; }
postgresql() { spoilt_module "$1" postgresql "$work/b/postgresql" "$2" "$3"; }
for database in sqlite postgresql; do
  if [ -e "$B/$database/kzcoop.so" ]; then wants green "$database as it is" "$top/tests/$database.sh"; else
    echo "skipped: the extension for a database is not built (make $database)"
  fi
done
sqlite "one country twice" examples/database/columns.c 's/kzc_record_party(record, 1)/kzc_record_party(record, 0)/'
sqlite "empty text for NULL" examples/database/columns.c 's/out->length ? out->bytes : NULL/out->bytes/'
sqlite "a date that is not heard" examples/database/reading.c 's/KZC_OK \&\& date/KZC_OK \&\& date \&\& !length/'
sqlite "TEXT in a guessed encoding" examples/sqlite/kzcoop_sqlite.c 's/is_blob ? connection->bytes/1 ? connection->bytes/'
sqlite "memory that is not SQLite's" examples/sqlite/kzcoop_sqlite.c 's/sqlite3_malloc64(bytes)/malloc(bytes)/; s/^  sqlite3_free(block)/  free(block)/; s/<string.h>/<stdlib.h>/'
pg=examples/postgresql
postgresql "memory that jumps when there is none" $pg/kzcoop_postgresql.c 's/MCXT_ALLOC_HUGE | MCXT_ALLOC_NO_OOM/MCXT_ALLOC_HUGE/'
postgresql "an engine for each article" $pg/kzcoop_postgresql.c '/^  if (engine) return engine;$/d'
postgresql "no ear for cancelling" $pg/kzcoop_postgresql.c 's/QueryCancelPending || ProcDiePending || //'
postgresql "text in the database's encoding" $pg/kzcoop_postgresql.c 's/= pg_server_to_any(bytes, (int)length, PG_UTF8)/= bytes/'
postgresql "functions that workers may not call" $pg/kzcoop--0.1.sql 's/PARALLEL SAFE/PARALLEL RESTRICTED/'

# The bindings of Python: a function with another type, a function that is gone, another number.
bindings() {
  env PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$work/copy/examples/python" KZCOOP_LIBRARY="$B/libkzcoop.so.0" \
    "${PYTHON:-python3}" "$work/copy/tests/python/run.py" test_abi.Signatures test_abi.Numbers
}
fresh
wants green "the bindings as they are" bindings
for change in 's/"kzc_tokens_count": (c_size_t,/"kzc_tokens_count": (c_int32,/' '/"kzc_area_at"/d' 's/("month", c_int32)/("month", c_uint32)/' ; do
  fresh
  sed -i "$change" "$work/copy/examples/python/kzcoop/_abi.py"
  wants red "the bindings after $change" bindings
done
fresh
sed -i 's/E_STATE = 104/E_STATE = 105/' "$work/copy/examples/python/kzcoop/numbers.py"
wants red "the bindings after another number" bindings

# A library that is too big, and one whose tables are full of pointers to what others may replace.
linked
B=$work/lib wants green "sizes as they are" "$top/tests/size.sh"
printf 'const char kzi_big[600000] = {1};\n' > "$work/big.c"
printf 'int kzi_any; int *const kzi_table[20000] = {[0 ... 19999] = &kzi_any};\n' > "$work/pointers.c"
for fat in big pointers; do
  ${CC:-cc} -fPIC -c "$work/$fat.c" -o "$work/$fat.o"
  linked "$work/$fat.o"
  B=$work/lib wants red "sizes with $fat" "$top/tests/size.sh"
done

# The runner: no passes without tests, none for a program that dies.
printf '#!/bin/sh\necho "3 passed, 0 failed"\n' > "$work/fine"
printf '#!/bin/sh\necho "0 passed, 0 failed"\n' > "$work/empty"
printf '#!/bin/sh\necho "3 passed, 0 failed"\nexit 1\n' > "$work/dies"
printf '#!/bin/sh\necho "2 passed, 1 failed"\n' > "$work/fails"
printf '#!/bin/sh\necho hello\n' > "$work/silent"
chmod +x "$work/fine" "$work/empty" "$work/dies" "$work/fails" "$work/silent"
wants green "the runner on a test that passes" "$top/tests/run.sh" "$work/fine"
for test in empty dies fails silent; do wants red "the runner on a test that is $test" "$top/tests/run.sh" "$work/fine" "$work/$test"; done
wants red "the runner without tests" "$top/tests/run.sh"

# A node of the map that lost a function after its release, and one that got another.
for change in 's/^  kzc_extract;/  kzc_gone;\n&/' '/^  kzc_extract;/d'; do
  sed "$change" "$top/lib/libkzcoop.map" > "$work/released.map"
  wants red "sealed nodes after $change" "$top/tests/sealed.sh" "$work/released.map"
done
wants green "sealed nodes as they are" "$top/tests/sealed.sh" "$top/lib/libkzcoop.map"

# The walk through a release: it stops at a command that fails, and at a question that nobody answers.
if [ -e "$top/.git" ] && git -C "$top" rev-parse -q --verify HEAD > /dev/null 2>&1; then
  printf '## Releasing\n\n- [ ] Fine: `true`\n' > "$work/ticks"
  wants green "a release whose ticks are done" "$top/packaging/release.sh" "$work/ticks"
  for tick in 'Broken: `false`' 'Is it?'; do
    printf -- '- [ ] %s\n' "$tick" | cat "$work/ticks" - > "$work/more"
    wants red "a release with the tick $tick" "$top/packaging/release.sh" "$work/more"
  done
fi

# Golden articles and spans: an expectation that is not met, a span that is off by one.
mkdir -p "$work/golden/never"
echo 'وقع وزير الدفاع القطري ونظيره الكازاخستاني مذكرة تفاهم.' > "$work/golden/never/article.txt"
echo '{"language": "xx"}' > "$work/golden/never/expected.json"
wants red "golden with an expectation that is not met" "${PYTHON:-python3}" "$top/tests/golden.py" --folder "$work/golden"
wants red "spans that do not quote" "${PYTHON:-python3}" "$top/tests/spans.py" --shift 1
wants red "a slot without reasons" "${PYTHON:-python3}" "$top/tests/spans.py" --without people

# Exports: an escape, an order of actors, a code, a character of XML, a day, a node, an order of elements that is wrong.
for spoilt in escape pair plover ampersand day node order; do
  wants red "exports with a spoilt $spoilt" "${PYTHON:-python3}" "$top/tests/exports.py" --spoil $spoilt
done

end
