# For scripts that test the program: counts what is good, runs in an empty folder.     usage: . tests/tool.sh, with B=build, or with KZCOOP_PROGRAM
top=$(cd "$(dirname "$0")/.." && pwd)
kzcoop=${KZCOOP_PROGRAM:-$(cd "$top" && cd "${B:-build}" && pwd)/kzcoop}
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
good=0 bad=0
cd "$work" || exit 1

ok() { # what, command...: the command must succeed
  what=$1
  shift
  if "$@" > out.log 2>&1; then good=$((good + 1)); else
    bad=$((bad + 1))
    echo "$what" >&2
    cat out.log >&2
  fi
}

run() { # wanted status, arguments...: leaves out and err
  wanted=$1
  shift
  "$kzcoop" "$@" > out 2> err < /dev/null
  status=$?
  ok "kzcoop $*: exit status $status, wanted $wanted: $(head -c 300 err)" [ "$status" = "$wanted" ]
}

says() { # a pattern in err
  ok "kzcoop does not say '$1' but '$(head -c 300 err)'" grep -q -- "$1" err
}

prints() { # a pattern in out
  ok "kzcoop does not print '$1' but '$(head -c 300 out)'" grep -q -- "$1" out
}
