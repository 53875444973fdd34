#!/bin/sh
# Sealed: the nodes that lib/libkzcoop.map had at the last tag are in it as they were.     usage: tests/sealed.sh [MAP OF THE LAST RELEASE]
cd "$(dirname "$0")/.." || exit 1
old=$(mktemp) && trap 'rm -f "$old"' EXIT
if [ $# = 1 ]; then
  cp "$1" "$old"
else
  tag=$(git describe --tags --abbrev=0 --match 'v[0-9]*' HEAD 2> /dev/null) || { echo "no release yet, nothing is sealed"; exit 0; }
  git show "$tag:lib/libkzcoop.map" > "$old" || exit 1
fi
named() { # MAP: each name with its node
  awk '$2 == "{" { node = $1 } /^  / { print node, $1 } /^}/ { print node, "after", $2 }' "$1" | sort
}
named lib/libkzcoop.map > "$old.new"
nodes=$(named "$old" | cut -d ' ' -f 1 | sort -u)
[ -n "$nodes" ] || { echo "no nodes in $old" >&2; exit 1; }
for node in $nodes; do grep "^$node " "$old.new"; done | sort > "$old.kept"
named "$old" | diff - "$old.kept" && echo "sealed: $(echo $nodes)"
status=$?
rm -f "$old.new" "$old.kept"
exit $status
