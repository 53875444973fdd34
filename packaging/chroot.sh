#!/bin/sh
# Debian packages where they are meant to live: in a fresh Debian made by mmdebstrap for this run and thrown away after it.
# usage: packaging/chroot.sh autopkgtest|life FOLDER     (FOLDER: where packaging/deb.sh put them)     MIRROR=URL instead of deb.debian.org
# As root, or as anybody whom the system lets make user namespaces.
set -eu
cd "$(dirname "$0")/.."
case $1 in
  autopkgtest) has=autopkgtest,build-essential ;;
  life) has=apt-utils ;;
esac
suite=$(. /etc/os-release && echo "$VERSION_CODENAME")
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
mkdir "$work/packages"
cp "$2"/*.deb "$2"/*.dsc "$2"/*.tar.* "$work/packages"
cp "packaging/in-chroot/$1" "$work/run"
chmod -R a+rX "$work"
# what mmdebstrap says goes to a file, what runs inside to the terminal
mmdebstrap --quiet --variant=apt --aptopt='Acquire::Retries "3"' --include="$has" --customize-hook="copy-in $work/packages $work/run /root" \
  --customize-hook='chroot "$1" /root/run >&3 2>&1 || touch "'"$work/failed"'"' "$suite" /dev/null ${MIRROR:-} 3>&1 > "$work/log" 2>&1 ||
  { tail -n 30 "$work/log"; exit 1; }
[ ! -e "$work/failed" ]
