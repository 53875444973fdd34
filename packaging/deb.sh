#!/bin/sh
# Debian packages: arranges what dpkg-buildpackage wants, the tarball, and beside it unpacked with packaging/debian as debian, and builds it.
# usage: B=build packaging/deb.sh [FOLDER]     (where to; build/deb)     TARBALL=FILE takes another than `make dist` makes
set -eu
cd "$(dirname "$0")/.."
B=${B:-build}
to=${1:-$B/deb}
version=$(sed -n 's/^.define KZC_VERSION_[A-Z]* \([0-9]*\)$/\1/p' include/kzcoop/kzcoop.h | paste -sd .)
unset MAKEFLAGS MFLAGS MAKELEVEL # dh brings its own

[ -n "${TARBALL:-}" ] || make -s B="$B" dist
rm -rf "$to" && mkdir -p "$to"
cp "${TARBALL:-$B/libkzcoop-$version.tar.gz}" "$to/libkzcoop_$version.orig.tar.gz"
tar xf "$to/libkzcoop_$version.orig.tar.gz" -C "$to"
cp -r "$to/libkzcoop-$version/packaging/debian" "$to/libkzcoop-$version/debian"
cd "$to/libkzcoop-$version"
sed -i "s/@version@/$version/" debian/changelog
log=../build.log
# A clean environment: what the caller set for `make` is not for the packages.
env -u B -u CC -u CFLAGS -u CPPFLAGS -u LDFLAGS -u PYTHON -u V PATH=/usr/sbin:/usr/bin:/sbin:/bin dpkg-buildpackage -us -uc ${DEB_BUILD:-} > $log 2>&1 ||
  { tail -n 60 $log; exit 1; }
cd .. && ls -1 ./*.deb
