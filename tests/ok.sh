# For scripts that test: a folder of their own, $work, a count of what is good and bad, and the last line that run.sh reads.
# usage: . tests/ok.sh ... end
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
good=0 bad=0

ok() { # what, command...: the command must succeed
  what=$1
  shift
  if "$@" > "$work/log" 2>&1; then good=$((good + 1)); else
    bad=$((bad + 1))
    { echo "$what:" && tail -n 50 "$work/log"; } >&2
  fi
}

end() {
  echo "$good passed, $bad failed"
  [ "$bad" = 0 ] && [ "$good" != 0 ]
  exit
}
