#!/bin/sh
# Reproducible: two builds in other folders, by other umasks, in other time zones and languages, one a year and a month later, on one and two
# processors, give the same files, byte by byte, mode by mode: what is installed, and the Debian packages.
# usage: B=build tests/repro.sh [installed] [deb]
cd "$(dirname "$0")/.." || exit 1
B=$(cd "${B:-build}" && pwd) || exit 1
. tests/ok.sh
unset MAKEFLAGS MFLAGS MAKELEVEL
make -s B="$B" dist || exit 1
tarball=$(ls -t "$B"/libkzcoop-*.tar.gz | head -n 1)

here() { # command...: as one builder has it
  (umask 022 && env TZ=UTC LC_ALL=C JOBS=1 "$@")
}
there() { # command...: as another has it
  (umask 077 && env TZ=Asia/Almaty LC_ALL=C.UTF-8 HOME=/nonexistent USER=somebody JOBS=2 NO_FAKE_STAT=1 faketime -f +400d "$@")
}

installed() { # FOLDER, here|there: the files that `make install` gives, built in FOLDER
  mkdir -p "$1" && tar xf "$tarball" -C "$1" --strip-components=1 || return
  "$2" sh -c 'cd "$1" && make -s -j$JOBS B=build prefix=/usr DESTDIR="$1/root" pythondir=/usr/lib/python3/dist-packages all html \
    install install-python && cp -r build/html root/html && chmod -R go+rX root/html' sh "$1" > "$1.log" 2>&1 || { tail -n 20 "$1.log"; return 1; }
}

deb() { # FOLDER, here|there: the packages, built in FOLDER
  mkdir -p "$1" && tar xf "$tarball" -C "$1" --strip-components=1 || return
  "$2" env TARBALL="$tarball" DEB_BUILD_OPTIONS="nocheck parallel=1" DEB_BUILD=-b "$1/packaging/deb.sh" "$1/out" > "$1.log" 2>&1 ||
    { tail -n 20 "$1.log"; return 1; }
  mkdir "$1/root" && cp "$1"/out/*.deb "$1/root"
}

listed() { # FOLDER: modes, sizes, links and sums
  (cd "$1" && find . -printf '%y %m %p %l\n' | LC_ALL=C sort && find . -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum)
}

for what in ${*:-installed deb}; do
  $what "$work/$what/a" here && $what "$work/a/much/longer/path/for/$what" there || exit 1
  listed "$work/$what/a/root" > "$work/a.list"
  listed "$work/a/much/longer/path/for/$what/root" > "$work/b.list"
  count=$(grep -c '^[0-9a-f]\{64\} ' "$work/a.list")
  if [ "$count" != 0 ] && diff "$work/a.list" "$work/b.list" >&2; then
    echo "$what: $count files, the same twice"
    good=$((good + count))
  else
    bad=$((bad + 1))
  fi
done
end
