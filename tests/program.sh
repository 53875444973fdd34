#!/bin/sh
# The program: what it prints, what it says when something is wrong, and its exit status.     usage: B=build tests/program.sh
. "$(dirname "$0")/tool.sh"
cp "$top/examples/sample.txt" a.b.txt
: > empty.txt

run 0 a.b.txt
prints '"id": "a.b"'
ok "one line per article" [ "$(wc -l < out)" = 1 ]
ok "standard error stays empty" [ ! -s err ]
cp out one
run 0 - < a.b.txt
run 0 a.b.txt empty.txt a.b.txt
ok "an empty file is an article without records" [ "$(sed -n 2p out | grep -c '"records": \[\]')" = 1 ]
cp out three
run 0 --jobs 2 a.b.txt empty.txt a.b.txt
ok "jobs change nothing" cmp out three
run 0 --pretty --explain a.b.txt
prints 'a.b'
prints '^  because     act         sign  '
for slot in modality parties instrument date place people areas confidence; do prints "^ \{14\}$slot  *[a-z]"; done
printf 'سياسة\nالوزير يستقبل وفدا من رجال الأعمال\nكتب: سامي النجار\nالدوحة - قنا: استقبل وزير التجارة وفدا من رجال الأعمال.\nشارك على فيسبوك\n' > page.txt
run 0 --pretty page.txt
for what in section byline dateline agency furniture; do prints "^  $what  "; done
run 0 --tsv a.b.txt
ok "every row has as many columns as the header" awk -F '\t' 'NR == 1 { n = NF } NF != n { exit 1 }' out
run 0 --tokens a.b.txt
run 0 --conllu a.b.txt
prints '^# sent_id = 1'
ok "CoNLL-U rows have ten columns" awk -F '\t' 'NF && !/^#/ && NF != 10 { exit 1 }' out
run 0 --help
prints '^usage: kzcoop'
run 0 --version
prints '^kzcoop [0-9]'

run 2 --nonsense
run 2 --date 2023-02-30 a.b.txt
says 'date'
run 2 --country XQ a.b.txt
run 2 --min-confidence 2 a.b.txt
run 2 --jobs 0 a.b.txt
run 2 --lexicon nowhere.tsv a.b.txt
printf 'country\tKZ\tبلاد السهوب\nnoclass\tx\ty\n' > wrong.tsv
run 2 --lexicon wrong.tsv a.b.txt
says 'wrong.tsv:2: '

run 1 missing.txt a.b.txt
says 'missing.txt: No such file'
ok "the rest goes on" cmp out one
mkdir folder
run 1 folder
says 'folder: .*directory'
printf 'سلام \377 سلام\n' > invalid.txt
run 1 --encoding UTF-8 invalid.txt
says 'byte 9'
run 0 --encoding UTF-8 --replace invalid.txt
printf '\211PNG\r\n\032\n\0\0' > picture.txt
run 1 picture.txt
says 'not text'
truncate -s 1G huge.txt
run 1 huge.txt
says 'larger than 67108864 bytes'
run 1 --max-bytes 20 a.b.txt
says 'larger than 20 bytes'

printf '%s\n' '{"id": "x", "title": "عنوان", "date": "2023-03-14", "source": "واس", "url": null, "text": "نص من كلمات"}' '{"id": 7, "text": 5}' \
  'not json' '' '["text"]' '{"id": 8, "text": "كلام في البلد", "date": "2023-03-14T10:00:00Z"}' '{"id": 9, "text": "كلام", "date": "soon"}' > lines
run 1 --ndjson lines
ok "good lines are printed in order" [ "$(sed 's/.*"id": "\([^"]*\)".*/\1/' out | tr '\n' ' ')" = "x 8 " ]
prints '"title": "عنوان"'
prints '"publisher": "واس"'
prints '"published": "2023-03-14"'
says 'lines:2: '
says 'lines:3: '
says 'lines:5: '
says 'lines:7: '
cp out inorder
run 1 --ndjson --jobs 3 lines
ok "jobs keep the order" cmp out inorder
run 0 --date 2022-01-05 a.b.txt
prints '"published": "2022-01-05"'

seq 3000 | sed 's/.*/{"id": "&", "text": "وقع الوزيران اتفاقية في الدوحة"}/' > many
"$kzcoop" --ndjson --jobs 2 many 2> err | sed 's/.*"id": "\([0-9]*\)".*/\1/' > out
seq 3000 > wanted
ok "three thousand lines keep their order" cmp out wanted
{ "$kzcoop" --ndjson many 2> err; echo $? > status; } | head -n 1 > out
ok "a closed pipe is told, not died of: status $(cat status)" [ "$(cat status)" = 3 ]
says 'cannot write'

end
