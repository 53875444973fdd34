#!/bin/sh
# The Alpine package, as far as it can be checked without Alpine: its APKBUILD is read by Alpine's shell, has the fields that abuild wants, and
# its functions, run as abuild runs them (with stand-ins for abuild's own), build and split the files so that each is in one package.
# usage: B=build packaging/apk.sh
set -eu
cd "$(dirname "$0")/.."
top=$(pwd)
B=$(cd "${B:-build}" && pwd)
version=$(sed -n 's/^.define KZC_VERSION_[A-Z]* \([0-9]*\)$/\1/p' include/kzcoop/kzcoop.h | paste -sd .)
unset MAKEFLAGS MFLAGS MAKELEVEL
make -s B="$B" dist
rm -rf "$B/apk" && mkdir -p "$B/apk/src"
cp "$B/libkzcoop-$version.tar.gz" "$B/apk"
cd "$B/apk"
sed -e "s/@version@/$version/" -e "s/@sha512@/$(sha512sum < "libkzcoop-$version.tar.gz" | cut -d ' ' -f 1)/" "$top/packaging/alpine/APKBUILD" > APKBUILD
cat > run << 'END'
set -eu
stop() { echo "APKBUILD: $*" >&2; exit 1; }
. ./APKBUILD
for field in pkgname pkgver pkgrel pkgdesc url arch license source sha512sums; do eval "[ -n \"\${$field:-}\" ]" || stop "no $field"; done
[ ${#pkgdesc} -lt 128 ] || stop "a long pkgdesc"
echo "$pkgver" | grep -qE '^[0-9]+(\.[0-9]+)*$' || stop "pkgver is $pkgver"
echo "$pkgrel" | grep -qE '^[0-9]+$' || stop "pkgrel is $pkgrel"
grep -qE '^ |[[:blank:]]$' APKBUILD && stop "indented by blanks, or blanks at the end of a line"
echo "$sha512sums" | grep . | sha512sum -c > /dev/null || stop "wrong sums"
tar xzf "$source" -C src
builddir=$PWD/src/$pkgname-$pkgver pkgdir=$PWD/pkg/$pkgname
mkdir -p "$pkgdir"
cd "$builddir"
build > ../../build.log 2>&1 || { tail -n 30 ../../build.log; stop "build"; }
[ -n "${NOCHECK:-}" ] || check > ../../check.log 2>&1 || { tail -n 30 ../../check.log; stop "check"; }
package > ../../package.log 2>&1 || { tail -n 30 ../../package.log; stop "package"; }

amove() { # abuild's: out of the main package into this one
  for path; do
    for found in $(cd "$pkgdir" && ls -d $path); do
      mkdir -p "$subpkgdir/$(dirname "$found")" && mv "$pkgdir/$found" "$subpkgdir/$found"
    done
  done
}
default_static() { amove 'usr/lib/*.a'; }
default_dev() { amove usr/include usr/lib/pkgconfig usr/lib/cmake 'usr/lib/*.so'; }
default_doc() { amove usr/share/man usr/share/licenses; }
for subpackage in $subpackages; do
  subpkgname=${subpackage%%:*}
  part=$(echo "$subpackage:" | cut -d : -f 2)
  subpkgdir=$PWD/../../pkg/$subpkgname
  mkdir -p "$subpkgdir"
  ${part:-default_${subpkgname##*-}} || stop "splitting off $subpkgname"
  [ -n "$(find "$subpkgdir" -type f)" ] || stop "nothing in $subpkgname"
done
cd ../..
left=$(cd "$pkgdir" && find . ! -type d | sort | tr '\n' ' ')
[ "$left" = "./usr/lib/libkzcoop.so.0 ./usr/lib/libkzcoop.so.$pkgver " ] || stop "the main package holds $left"
LD_LIBRARY_PATH=$pkgdir/usr/lib pkg/kzcoop-tools/usr/bin/kzcoop "$builddir/examples/sample.txt" | grep -q '"act"' || stop "the program does not run"
echo "apk: $(ls pkg | wc -l) packages, $(find pkg ! -type d | wc -l) files"
END
sh -n APKBUILD && busybox ash -n APKBUILD && env -u B -u CFLAGS -u LDFLAGS busybox ash ./run
