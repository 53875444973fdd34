#!/bin/sh
# Installing: into a scratch folder, building a program against it through pkg-config, shared and static, running it, the Python script,
# uninstalling until nothing is left.     usage: B=build tests/install.sh
cd "$(dirname "$0")/.." || exit 1
B=${B:-build}
. tests/ok.sh
root=$work/root

pc() { # pkg-config as it reads the scratch installation
  PKG_CONFIG_PATH=$root/usr/lib/pkgconfig ${PKG_CONFIG:-pkg-config} --define-variable=prefix="$root/usr" "$@" libkzcoop
}

version=$(sed -n 's/^.define KZC_VERSION_[A-Z]* \([0-9]*\)$/\1/p' include/kzcoop/kzcoop.h | paste -sd .)
ok "make install" make -s B="$B" DESTDIR="$root" prefix=/usr install
ok "the .pc tells the header's version" [ "$(pc --modversion)" = "$version" ]
ok "the .pc is relative to its prefix" grep -q '^libdir=${prefix}/lib$' "$root/usr/lib/pkgconfig/libkzcoop.pc"
for compiler in ${CC:-cc} gcc clang; do
  command -v "$compiler" > /dev/null || continue
  for header in kzcoop codes; do
    for language in c/c11 c/c2x c++/c++11 c++/c++20; do
      ok "$header.h stands alone as ${language#*/} for $compiler" "$compiler" -std=${language#*/} -pedantic-errors -Wall -Wextra -Wundef -Werror \
        -fsyntax-only $(pc --cflags) -x ${language%/*} "$root/usr/include/kzcoop/$header.h"
    done
  done
done
ok "a program links to the shared library" ${CC:-cc} -std=c11 $(pc --cflags) examples/one_article.c $(pc --libs) -o "$root/shared"
ok "it runs" env LD_LIBRARY_PATH="$root/usr/lib" "$root/shared" examples/sample.txt
ok "it needs libkzcoop.so.0" sh -c "readelf -d $root/shared | grep -q 'libkzcoop.so.0'"
ok "a program links to the static library" ${CC:-cc} -std=c11 $(pc --cflags) examples/one_article.c "$root/usr/lib/libkzcoop.a" $(pc --static --libs | sed 's/-lkzcoop//') -o "$root/static"
ok "it runs alone" "$root/static" examples/sample.txt
if [ -e "$(${CC:-cc} -print-file-name=libicuuc.a)" ]; then
  ok "a program is linked to static libraries only" ${CC:-cc} -std=c11 -static $(pc --cflags) examples/one_article.c $(pc --static --libs) -o "$root/fully"
  ok "it needs no library" sh -c "! readelf -d $root/fully | grep NEEDED"
  ok "it runs without any" "$root/fully" examples/sample.txt
else
  echo "skipped: ICU has no static libraries here, so no program was linked to nothing else"
fi
mkdir "$root/examples"
for example in one_article tokens many_threads own_allocator own_lexicon dlopen; do
  ok "$example.c is built against what is installed" ${CC:-cc} -std=c11 -Wall -Wextra -Werror $(pc --cflags) examples/$example.c $(pc --libs) -lpthread -ldl -o "$root/examples/$example"
done
if [ -x "$B/html_article" ]; then
  ok "html_article.c is built against what is installed" ${CC:-cc} -std=c11 -D_POSIX_C_SOURCE=200809L -Wall -Wextra -Werror $(pc --cflags) examples/html_article.c examples/html/*.c $(pc --libs) $(${PKG_CONFIG:-pkg-config} --cflags --libs gumbo jansson) -o "$root/examples/html_article"
  ok "it reads the web pages" env LD_LIBRARY_PATH="$root/usr/lib" EXAMPLES="$root/examples" ${PYTHON:-python3} tests/html.py
fi
ok "the examples find what is installed" env LD_LIBRARY_PATH="$root/usr/lib" EXAMPLES="$root/examples" KZCOOP="$root/usr/bin/kzcoop" LIBRARY=libkzcoop.so.0 tests/examples.sh
ok "the installed program runs" env LD_LIBRARY_PATH="$root/usr/lib" "$root/usr/bin/kzcoop" --pretty examples/sample.txt
ok "the manual as HTML" sh -c "! command -v mandoc || make -s B='$B' html"
ok "the manual is where man looks" test -f "$root/usr/share/man/man3/kzcoop.3" -a -f "$root/usr/share/man/man3/kzc_party_text.3" -a -f "$root/usr/share/man/man5/kzcoop-lexicon.5" -a -f "$root/usr/share/man/man7/kzcoop-records.7"
ok "make install-python" make -s B="$B" DESTDIR="$root" pythondir=/usr/python install-python
ok "Python prints the records" env LD_LIBRARY_PATH="$root/usr/lib" PYTHONPATH="$root/usr/python" ${PYTHON:-python3} examples/python/records.py examples/sample.txt
ok "make uninstall-python" make -s B="$B" DESTDIR="$root" pythondir=/usr/python uninstall-python
ok "the JSON Schema is there" [ -s "$root/usr/share/kzcoop/kzcoop-records.schema.json" ]
if command -v cmake > /dev/null; then
  mkdir "$root/project"
  cat > "$root/project/CMakeLists.txt" << END
cmake_minimum_required(VERSION 3.16)
project(embedder C)
find_package(kzcoop \${WANTED} REQUIRED)
foreach(kind kzcoop static)
  add_executable(with_\${kind} $PWD/examples/one_article.c)
  target_link_libraries(with_\${kind} kzcoop::\${kind})
endforeach()
END
  configure() { cmake -S "$root/project" -B "$root/project/$1" -DWANTED="$1" -DCMAKE_PREFIX_PATH="$root/usr" -DCMAKE_C_COMPILER="${CC:-cc}"; }
  ok "CMake finds this version" configure "$version"
  ok "CMake builds against both libraries" cmake --build "$root/project/$version"
  for kind in kzcoop static; do
    ok "what CMake linked to kzcoop::$kind runs" "$root/project/$version/with_$kind" examples/sample.txt
  done
  ok "CMake refuses a version that is not there yet" sh -c "! cmake -S $root/project -B $root/project/new -DWANTED=99 -DCMAKE_PREFIX_PATH=$root/usr"
else
  echo "skipped: cmake is missing, its package file was not tested"
fi
ok "a second install to another prefix rewrites the .pc" make -s B="$B" DESTDIR="$root" prefix=/opt install
ok "the other .pc has the other prefix" grep -q '^prefix=/opt$' "$root/opt/lib/pkgconfig/libkzcoop.pc"
ok "make uninstall" make -s B="$B" DESTDIR="$root" prefix=/opt uninstall
ok "make uninstall of the first" make -s B="$B" DESTDIR="$root" prefix=/usr uninstall
ok "nothing is left: $(cd "$root" && find usr opt ! -type d 2>/dev/null)" [ -z "$(cd "$root" && find usr opt ! -type d)" ]
ok "no folder of ours is left" [ ! -d "$root/usr/include/kzcoop" -a ! -d "$root/usr/share/kzcoop" -a ! -d "$root/usr/python/kzcoop" -a ! -d "$root/usr/lib/cmake/kzcoop" ]
end
