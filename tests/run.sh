#!/bin/sh
# Runs test programs (libcheck) and scripts (they end with "N passed, N failed"), and ends with the sum as one plain line.
# usage: B=build tests/run.sh TEST...
passed=0 failed=0
out=$(mktemp) && trap 'rm -f "$out"' EXIT
tests=$*
for test in $tests; do
  case $test in
    *.py) ${PYTHON:-python3} "$test" > "$out" 2>&1; status=$? ;;
    *) "$test" > "$out" 2>&1; status=$? ;;
  esac
  # libcheck's "97%: Checks: 40, Failures: 1, Errors: 0", or a script's last line
  counts=$(sed -n -e 's/^[0-9]*%: Checks: \([0-9]*\), Failures: \([0-9]*\), Errors: \([0-9]*\)$/\1 \2 \3/p' \
                  -e 's/^\([0-9]*\) passed, \([0-9]*\) failed$/= \1 \2/p' "$out" | tail -n 1)
  set -- $counts
  if [ "${1:-}" = "=" ]; then good=$2 bad=$3
  elif [ $# = 3 ]; then bad=$(($2 + $3)) good=$(($1 - $2 - $3))
  else good=0 bad=1; fi
  # dying, or passing without having tested anything, is a failure too
  if [ "$bad" = 0 ] && { [ "$status" != 0 ] || [ "$good" = 0 ]; }; then bad=1; fi
  if [ "$bad" != 0 ]; then printf '%s: FAILED (exit status %s)\n' "$test" "$status"; cat "$out"
  else printf '%s: %s passed\n' "$test" "$good"; grep '^skipped: ' "$out"; fi
  passed=$((passed + good)) failed=$((failed + bad))
done
printf '%s passed, %s failed\n' "$passed" "$failed"
[ "$failed" = 0 ] && [ "$passed" != 0 ]
