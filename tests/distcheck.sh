#!/bin/sh
# The tarball: it is the same whoever makes it, it builds and passes its tests where there is no git, its tables come out as they do here, and
# `make clean` leaves exactly what was unpacked.     usage: B=build tests/distcheck.sh
cd "$(dirname "$0")/.." || exit 1
B=${B:-build}
. tests/ok.sh
unset MAKEFLAGS MFLAGS MAKELEVEL

contents() { # FOLDER: its files, modes and sums
  (cd "$1" && find . -printf '%y %m %p %l\n' | LC_ALL=C sort && find . -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum)
}

ok "make dist" make -s B="$B" dist
tarball=$(ls -t "$B"/libkzcoop-*.tar.gz | head -n 1)
cp "$tarball" "$work/first.tar.gz"
ok "make dist in another time zone, umask and language" sh -c "umask 077; TZ=Asia/Almaty LC_ALL=C.UTF-8 make -s B='$B' dist"
ok "both tarballs are one" cmp "$work/first.tar.gz" "$tarball"

mkdir "$work/bin" "$work/from" && printf '#!/bin/sh\necho "git $*" >> %s/git\nexit 1\n' "$work" > "$work/bin/git" && chmod +x "$work/bin/git"
tar xf "$tarball" -C "$work/from"
top=$(echo "$work"/from/*)
ok "it has one folder, named as the tarball" [ "$(basename "$top").tar.gz" = "$(basename "$tarball")" ]
contents "$top" > "$work/unpacked"
PATH=$work/bin:$PATH
export PATH PYTHONDONTWRITEBYTECODE=1
ok "it builds" make -s -j2 -C "$top" B=build WERROR=1 all
ok "its tests pass" make -s -j2 -C "$top" B=build check
tail -n 1 "$work/log"
ok "the tables here" make -s B="$B" all
ok "its tables are those made here" diff -rq -x '*.[do]' "$B/gen" "$top/build/gen"
ok "it has tables" [ -s "$top/build/gen/lexicon_tables.c" ]
ok "it makes them the same again" sh -c "cp -r $top/build/gen $work/gen && rm $top/build/gen/*.c && make -s -C $top all && diff -r -x '*.[do]' $work/gen $top/build/gen"
ok "it cleans" make -s -C "$top" clean
contents "$top" > "$work/cleaned"
ok "make clean leaves what was unpacked" diff "$work/unpacked" "$work/cleaned"
ok "nothing asked git" [ ! -e "$work/git" ]
end
