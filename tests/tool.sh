# For scripts that test the program: counts what is good, runs in an empty folder.     usage: . tests/tool.sh, with B=build, or with KZCOOP_PROGRAM
top=$(cd "$(dirname "$0")/.." && pwd)
kzcoop=${KZCOOP_PROGRAM:-$(cd "$top" && cd "${B:-build}" && pwd)/kzcoop}
. "$top/tests/ok.sh"
cd "$work" || exit 1

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
