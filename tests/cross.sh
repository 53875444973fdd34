#!/bin/sh
# Another machine: builds for it, runs all tests there, and compares what comes out with this machine's, byte by byte: the tables of the
# lexicon, and records, tokens and explanations of the golden articles and, where ../shared is, of each tenth unlabelled one. All of it in
# a chroot under B that has the cross compiler and both machines' libraries, so that nothing is installed here but what makes it; programs
# of a machine that is none of this processor's run in qemu. Wants root or sudo.     usage: B=build tests/cross.sh i386|s390x
set -eu
cd "$(dirname "$0")/.."
[ "$(id -u)" = 0 ] || exec sudo B="${B:-build}" "tests/$(basename "$0")" "$@"
machine=${1:?usage: tests/cross.sh i386|s390x}
case $machine in
  i386) compiler=i686-linux-gnu libraries=i386-linux-gnu loader=/lib/ld-linux.so.2 qemu= ;;
  s390x) compiler=s390x-linux-gnu libraries=s390x-linux-gnu loader=/lib/ld64.so.1 qemu=qemu-s390x ;;
  *) echo "no such machine: $machine" >&2; exit 1 ;;
esac
B=${B:-build}
suite=bookworm
root=$B/cross/$machine

need() { # COMMAND PACKAGE
  command -v "$1" > /dev/null || { apt-get update -q && apt-get install -y -q "$2"; }
}

# Python is of the other machine too, for its ctypes has to open the library; two pythons are not installed side by side, but as only
# their libraries differ, the program is taken out of its package. And ldd learns of the other machine's loader.
make_root() {
  ours='libicu-dev libutf8proc-dev libjansson-dev libgumbo-dev check libstdc++-12-dev'
  packages=make,pkg-config,gcc,g++,gcc-$compiler,g++-$compiler,binutils,mandoc,file,python3,python3-jsonschema,libpython3-stdlib:$machine,zlib1g:$machine,libexpat1:$machine
  for package in $ours; do packages=$packages,$package,$package:$machine; done
  rm -rf "$root"
  mkdir -p "$root"
  mmdebstrap --variant=minbase --architectures="amd64,$machine" --include="$packages" --customize-hook="
    chroot \"\$1\" sh -ec 'cd /tmp && apt-get -q download python3.11-minimal:$machine && dpkg -x python3*.deb python'
    sed -i 's|^RTLDLIST=\"|&$loader |' \"\$1/usr/bin/ldd\"
    mv \"\$1/tmp/python/usr/bin/python3.11\" \"\$1/usr/local/bin/python-$machine\"" \
    "$suite" "$root" "deb http://deb.debian.org/debian $suite main"
}

need mmdebstrap mmdebstrap
[ -z "$qemu" ] || need "$qemu-static" qemu-user-static
[ -x "$root/usr/local/bin/python-$machine" ] || make_root

rm -rf "$root/src"
mkdir "$root/src"
tar cf - --exclude=./build --exclude=./.git --exclude="./${B#./}" . | tar xf - -C "$root/src"
corpus=../shared/corpus/unlabelled.jsonl.gz
[ ! -e "$corpus" ] || zcat "$corpus" | awk 'NR % 10 == 0' > "$root/src/unlabelled.ndjson"

# In name spaces of its own: they carry the mounts and qemu's registration away with them, however this ends.
unshare --map-root-user --mount sh -euc '
  root=$1 qemu=$2
  misc=/proc/sys/fs/binfmt_misc
  if [ -n "$qemu" ] && [ ! -e "$misc/$qemu" ]; then
    mount -t binfmt_misc none "$misc" && cat "/usr/lib/binfmt.d/$qemu.conf" > "$misc/register" ||
      { echo "neither this kernel (Linux 6.7 and later do) nor its binfmt_misc lets $qemu run programs" >&2; exit 1; }
  fi
  mount --rbind /proc "$root/proc"
  mount --rbind /dev "$root/dev"
  shift 2
  exec chroot "$root" "$@"' sh "$root" "$qemu" /src/tests/cross-inside.sh "$machine" "$compiler" "$libraries"
