#!/bin/sh
# The Python package: its quick tests and its README against the library as it was built; with --all every test, also against what was
# installed, the program's own tests, and mypy; and then nothing may be skipped.     usage: B=build PYTHON=python3 tests/python.sh [--all]
cd "$(dirname "$0")/.." || exit 1
B=$(cd "${B:-build}" && pwd)
PYTHON=${PYTHON:-python3}
. tests/ok.sh
export PYTHONDONTWRITEBYTECODE=1 KZCOOP_PROGRAM="$B/kzcoop"

run() { # what, command...: adds up its last line, "N passed, N failed"
  what=$1
  shift
  "$@" > "$work/log" 2>&1
  counts=$(sed -n 's/^\([0-9]*\) passed, \([0-9]*\) failed$/\1 \2/p' "$work/log" | tail -n 1)
  good=$((good + ${counts% *})) bad=$((bad + ${counts#* }))
  [ "${counts#* }" = 0 ] || { echo "$what:" && cat "$work/log"; } >&2
  grep '^skipped: ' "$work/log"
}

[ "${1:-}" = --all ] && quick= || quick=--quick
run "built" env PYTHONPATH="$PWD/examples/python" KZCOOP_LIBRARY="$B/libkzcoop.so.0" "$PYTHON" tests/python/run.py $quick > "$work/skipped"
if [ "${1:-}" = --all ]; then
  ok "nothing may be skipped: $(cat "$work/skipped")" [ ! -s "$work/skipped" ]
  ok "make install" make -s B="$B" DESTDIR="$work" prefix=/usr install
  ok "make install-python" make -s B="$B" DESTDIR="$work" pythondir=/usr/python install-python
  run "installed" env PYTHONPATH="$work/usr/python" LD_LIBRARY_PATH="$work/usr/lib" "$PYTHON" tests/python/run.py
  printf '#!/bin/sh\nexec "%s" -m kzcoop "$@"\n' "$PYTHON" > "$work/kzcoop" && chmod +x "$work/kzcoop"
  for test in program jobs; do
    run "$test.sh" env KZCOOP_PROGRAM="$work/kzcoop" PYTHONPATH="$work/usr/python" LD_LIBRARY_PATH="$work/usr/lib" tests/$test.sh
  done
  ok "mypy" env MYPYPATH=examples/python "$PYTHON" -m mypy --strict --cache-dir "$work/mypy" examples/python tests/python/typed_caller.py
else
  cat "$work/skipped"
fi
end
