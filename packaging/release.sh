#!/bin/sh
# Walks through the tick list of a release: a tick that ends in a command is done when that succeeds, of the others it asks. Stops at the first
# that is not done; run again, it begins after the ticks that were done at this very commit.
# usage: packaging/release.sh [LIST]     (lib/README.md, its part "Releasing")     VERSION is the header's, for the commands to use
set -u
list=$(realpath "${1:-$(dirname "$0")/../lib/README.md}")
cd "$(dirname "$0")/.." || exit 1
VERSION=$(sed -n 's/^.define KZC_VERSION_[A-Z]* \([0-9]*\)$/\1/p' include/kzcoop/kzcoop.h | paste -sd .)
export VERSION
commit=$(git rev-parse HEAD) || exit 1
mkdir -p build && done=build/ticked
[ "$(head -n 1 "$done" 2> /dev/null)" = "$commit $list" ] || echo "$commit $list" > "$done"
work=$(mktemp) && trap 'rm -f "$work"' EXIT
sed -n '/^## Releasing/,/^## [^R]/s/^- \[ \] //p' "$list" > "$work"
[ -s "$work" ] || { echo "no ticks in $list" >&2; exit 1; }

while read -r tick <&4; do
  grep -qxF "$tick" "$done" && continue
  printf '\n[ ] %s\n' "$tick"
  command=$(echo "$tick" | sed -n 's/.*: `\(.*\)`$/\1/p')
  if [ -n "$command" ]; then
    sh -c "$command" || { echo "not done: $command" >&2; exit 1; }
  else
    printf 'done? [y/n] '
    read -r answer || exit 1
    [ "$answer" = y ] || exit 1
  fi
  echo "$tick" >> "$done"
  echo "[x]"
done 4< "$work"
printf '\nreleased: %s\n' "$VERSION"
