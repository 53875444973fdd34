#!/bin/sh
# The Python package: its quick tests and its README against the library as it was built; with --all every test, also against what was
# installed, the program's own tests, and mypy; and then nothing may be skipped.     usage: B=build PYTHON=python3 tests/python.sh [--all]
cd "$(dirname "$0")/.." || exit 1
B=$(cd "${B:-build}" && pwd)
PYTHON=${PYTHON:-python3}
root=$(mktemp -d) && trap 'rm -rf "$root"' EXIT
good=0 bad=0
export PYTHONDONTWRITEBYTECODE=1 KZCOOP_PROGRAM="$B/kzcoop"

run() { # what, command...: adds up its last line, "N passed, N failed"
  what=$1
  shift
  "$@" > "$root/out" 2>&1
  counts=$(sed -n 's/^\([0-9]*\) passed, \([0-9]*\) failed$/\1 \2/p' "$root/out" | tail -n 1)
  good=$((good + ${counts% *})) bad=$((bad + ${counts#* }))
  [ "${counts#* }" = 0 ] || { echo "$what:" && cat "$root/out"; } >&2
  grep '^skipped: ' "$root/out"
}

ok() { # what, command...
  what=$1
  shift
  if "$@" > "$root/out" 2>&1; then good=$((good + 1)); else
    bad=$((bad + 1))
    { echo "$what:" && cat "$root/out"; } >&2
  fi
}

[ "${1:-}" = --all ] && quick= || quick=--quick
run "built" env PYTHONPATH="$PWD/examples/python" KZCOOP_LIBRARY="$B/libkzcoop.so.0" "$PYTHON" tests/python/run.py $quick > "$root/skipped"
if [ "${1:-}" = --all ]; then
  ok "nothing may be skipped: $(cat "$root/skipped")" [ ! -s "$root/skipped" ]
  ok "make install" make -s B="$B" DESTDIR="$root" prefix=/usr install
  ok "make install-python" make -s B="$B" DESTDIR="$root" pythondir=/usr/python install-python
  run "installed" env PYTHONPATH="$root/usr/python" LD_LIBRARY_PATH="$root/usr/lib" "$PYTHON" tests/python/run.py
  printf '#!/bin/sh\nexec "%s" -m kzcoop "$@"\n' "$PYTHON" > "$root/kzcoop" && chmod +x "$root/kzcoop"
  for test in program jobs; do
    run "$test.sh" env KZCOOP_PROGRAM="$root/kzcoop" PYTHONPATH="$root/usr/python" LD_LIBRARY_PATH="$root/usr/lib" tests/$test.sh
  done
  ok "mypy" env MYPYPATH=examples/python "$PYTHON" -m mypy --strict --cache-dir "$root/mypy" examples/python tests/python/typed_caller.py
else
  cat "$root/skipped"
fi
echo "$good passed, $bad failed"
[ "$bad" = 0 ]
