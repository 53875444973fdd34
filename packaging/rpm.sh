#!/bin/sh
# RPM packages, as far as they can be made and checked on Debian: rpmlint has nothing to say of the spec, rpmbuild builds, tests and packs
# (what it needs is taken for granted: --nodeps), the packages hold every file once, and a program is built against what they hold.
# usage: B=build packaging/rpm.sh
set -eu
cd "$(dirname "$0")/.."
B=$(cd "${B:-build}" && pwd)
top=$B/rpm
version=$(sed -n 's/^.define KZC_VERSION_[A-Z]* \([0-9]*\)$/\1/p' include/kzcoop/kzcoop.h | paste -sd .)
unset MAKEFLAGS MFLAGS MAKELEVEL
make -s B="$B" dist
rm -rf "$top" && mkdir -p "$top/SOURCES" "$top/SPECS"
cp "$B/libkzcoop-$version.tar.gz" "$top/SOURCES"
spec=$top/SPECS/libkzcoop.spec
sed "s/@version@/$version/" packaging/rpm/libkzcoop.spec > "$spec"

rpmspec -D "_topdir $top" -P "$spec" > /dev/null
rpmlint -c packaging/rpm/rpmlint.toml "$spec" > "$top/rpmlint.log" 2>&1 || { cat "$top/rpmlint.log"; exit 1; }
grep -q ' 0 errors, 0 warnings' "$top/rpmlint.log" || { cat "$top/rpmlint.log"; exit 1; }
# Debian's rpm knows neither Fedora's hardening flags nor its debug packages.
env -u B -u CFLAGS -u LDFLAGS rpmbuild --nodeps -D "_topdir $top" -D "debug_package %{nil}" -D "build_cflags -O2 -g -D_FORTIFY_SOURCE=2" \
  -ba "$spec" > "$top/build.log" 2>&1 || { tail -n 40 "$top/build.log"; exit 1; }
find "$top/RPMS" -name '*.rpm' | LC_ALL=C sort > "$top/packages"

# Every file that was installed is in one package; rpmbuild itself says what is in none.
xargs rpm -qlp < "$top/packages" 2> /dev/null | grep -v -e /licenses/ -e '\.build-id' | LC_ALL=C sort > "$top/files"
[ -z "$(uniq -d "$top/files")" ] || { echo "in two packages:"; uniq -d "$top/files"; exit 1; }
mkdir "$top/root"
while read -r package; do rpm2cpio "$package" | (cd "$top/root" && cpio -idm --quiet); done < "$top/packages"
libdir=$(rpm -E '%{_libdir}')
export PKG_CONFIG_PATH="$top/root$libdir/pkgconfig" LD_LIBRARY_PATH="$top/root$libdir"
cc -std=c11 $(pkg-config --define-variable=prefix="$top/root/usr" --cflags libkzcoop) examples/one_article.c \
  $(pkg-config --define-variable=prefix="$top/root/usr" --libs libkzcoop) -o "$top/one_article"
"$top/one_article" examples/sample.txt | grep -q sign
"$top/root/usr/bin/kzcoop" examples/sample.txt | grep -q '"act"'
echo "rpm: $(wc -l < "$top/packages") packages, $(wc -l < "$top/files") files"
