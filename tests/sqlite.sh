#!/bin/sh
# The extension for SQLite, through SQLite's shell: its rows and its JSON against what the program says of the golden articles; arguments,
# errors, memory.     usage: B=build tests/sqlite.sh [EXTENSION]
cd "$(dirname "$0")/.." || exit 1
B=${B:-build}
extension=${1:-$B/sqlite/kzcoop.so}
. tests/ok.sh

sql() { # database, SQL: what it prints, errors as SQLite's message alone
  printf '%s\n' "$2" | stdbuf -o0 sqlite3 -batch -cmd ".load $extension" -cmd '.nullvalue NULL' "$work/$1" 2>&1 |
    sed '/^[A-Z][a-z]* error /{s/^[^:]*: //;s/ ([0-9]*)$//;}'
}

says() { # what, wanted output, SQL
  said=$(sql utf8.db "$3;")
  if [ "$said" = "$2" ]; then good=$((good + 1)); else
    bad=$((bad + 1))
    echo "$1: «$said», wanted «$2»" >&2
  fi
}

# The sample and the golden articles, dated alike, beside the program's JSON of them.
day=2024-06-15
set -- examples/sample.txt tests/golden/*/article.txt
"$B/kzcoop" --date $day "$@" > "$work/program.json" || exit 1
{
  echo 'CREATE TABLE articles(id INTEGER PRIMARY KEY, text TEXT, date TEXT);'
  for file; do echo "INSERT INTO articles(text, date) VALUES (CAST(readfile('$file') AS TEXT), '$day');"; done
  echo "CREATE TABLE program AS SELECT key + 1 AS id, value AS json
    FROM json_each('[' || replace(rtrim(readfile('$work/program.json'), char(10)), char(10), ',') || ']');"
  echo "CREATE TABLE members AS SELECT program.id, e.key + 1 AS record, e.value AS json FROM program, json_each(program.json, '\$.records') e;"
} | sqlite3 -batch "$work/utf8.db" || exit 1
records=$(grep -o '"act": ' "$work/program.json" | wc -l)
joined='articles JOIN kzcoop_records(articles.text, articles.date) r JOIN members m ON m.id = articles.id AND m.record = r.record'

says "there are as many articles as files" $# 'SELECT count(*) FROM articles JOIN program USING (id)'
says "kzcoop_json is the program's JSON, but for the name of the file" $# \
  "SELECT count(*) FROM articles JOIN program USING (id) WHERE json_remove(kzcoop_json(text, date), '\$.id') = json_remove(json, '\$.id')"
says "every record has a row" "$records" 'SELECT count(*) FROM articles, kzcoop_records(articles.text, articles.date)'

grep -v '^#' tests/columns.tsv > "$work/columns"
while read -r column path; do
  member=\$.$(echo "$path" | sed -e 's/,-1/[#-1]/' -e 's/,\([0-9]\)/[\1]/' -e 's/,/./g')
  says "column $column is $path" "$records" \
    "SELECT count(*) FROM $joined WHERE json(json_array(r.$column)) = json(json_array(json_extract(m.json, '$member')))"
done < "$work/columns"
says "column areas is the codes of the list" "$records" "SELECT count(*) FROM $joined
  WHERE json(r.areas) = (SELECT json_group_array(json_extract(value, '\$.code')) FROM json_each(m.json, '\$.areas'))"
says "column evidence is what stands at evidence_spans" "$records" "SELECT count(*) FROM $joined WHERE r.evidence = (SELECT group_concat(
    CAST(substr(CAST(articles.text AS BLOB), json_extract(value, '\$.start') + 1, json_extract(value, '\$.end') - json_extract(value, '\$.start'))
      AS TEXT), char(10)) FROM json_each(r.evidence_spans))"

says "lists are JSON to SQLite's functions" '{"areas":["def.training", "def.expertise"]}' \
  "SELECT json_object('areas', areas) FROM articles, kzcoop_records(text, '2023-03-14') WHERE id = 1 AND record = 1"
says "kzcoop_json is JSON to SQLite's functions" und "SELECT json_extract(json_array(kzcoop_json('x')), '\$[0].language')"
yesterday="'وقع وزير الدفاع القطري ونظيره الكازاخستاني أمس في الدوحة مذكرة تفاهم.'"
says "a relative date is counted from the date that is given" 2021-11-09 "SELECT date FROM kzcoop_records($yesterday, '2021-11-10')"
says "a relative date is not known without one" NULL "SELECT date FROM kzcoop_records($yesterday)"
says "NULL gives no rows, and NULL" "0 NULL" "SELECT count(*) || ' ' || coalesce(kzcoop_json(NULL), 'NULL') FROM kzcoop_records(NULL, '$day')"
says "a NULL date is no date" 1 "SELECT kzcoop_json(text, NULL) = kzcoop_json(text) FROM articles WHERE id = 1"
says "LEFT JOIN keeps an article without records" "7|NULL" \
  "WITH a(id, text) AS (VALUES (7, 'لا شيء')) SELECT a.id, act FROM a LEFT JOIN kzcoop_records(a.text) ON true"
says "the arguments can be told apart by name" 5 \
  "SELECT count(*) FROM kzcoop_records WHERE published = '2023-03-14' AND article = (SELECT text FROM articles WHERE id = 1)"
says "a join in the other order finds its arguments" "$records" "SELECT count(*) FROM kzcoop_records(a.text, a.date), articles a"
says "the table may stand in a view that trusts nothing" "$records" "PRAGMA trusted_schema = OFF;
  CREATE TEMP VIEW v AS SELECT r.* FROM articles, kzcoop_records(articles.text, articles.date) r; SELECT count(*) FROM v"
says "kzcoop_json may stand in an index" 1 \
  "CREATE TABLE i(text); CREATE INDEX j ON i(kzcoop_json(text)); INSERT INTO i VALUES ('x'); SELECT count(*) FROM i WHERE kzcoop_json(text) LIKE '%und%'"

iconv -f UTF-8 -t WINDOWS-1256 examples/sample.txt > "$work/legacy.txt"
says "a BLOB may be in a legacy encoding" "QA KZ" \
  "SELECT country1 || ' ' || country2 FROM kzcoop_records(readfile('$work/legacy.txt')) WHERE record = 1"
(echo "PRAGMA encoding = 'UTF-16';" && sqlite3 "$work/utf8.db" '.dump articles') | sqlite3 -batch "$work/utf16.db"
rows='SELECT articles.id, r.* FROM articles, kzcoop_records(articles.text, articles.date) r;'
same="UTF-16le $(sql utf8.db "$rows" | cksum)"
seen="$(sql utf16.db 'PRAGMA encoding;') $(sql utf16.db "$rows" | cksum)"
says "a database in UTF-16 gives the same" "$same" "SELECT '$seen'"

sed -n '/^```sql$/,/^```$/p' examples/sqlite/README.md | sed -e '/^```/d' -e "s|build/sqlite/kzcoop|${extension%.so}|" > "$work/readme.sql"
sed -n '/^prints$/,/^Reading/p' examples/sqlite/README.md | sed -n '/^```$/,/^```$/p' | sed '/^```/d' > "$work/readme.out"
says "README's example prints what it shows" same \
  "SELECT '$(sqlite3 -batch < "$work/readme.sql" 2>&1 | diff - "$work/readme.out" >&2 && echo same)'"

says "invalid bytes are an error with their place" "kzcoop: article: the bytes are not valid in their encoding, at byte 3" \
  "SELECT * FROM kzcoop_records(CAST(x'616162ff61' AS TEXT))"
says "so they are for kzcoop_json" "kzcoop: article: the bytes are not valid in their encoding, at byte 3" \
  "SELECT kzcoop_json(CAST(x'616162ff61' AS TEXT))"
says "bytes that are no text are an error" "kzcoop: article: the bytes are not text, at byte 1" "SELECT kzcoop_json('a' || char(0) || 'b')"
says "what is no day is an error" "kzcoop: the date is no day as YYYY-MM-DD" "SELECT * FROM kzcoop_records('x', '2023-02-30')"
says "no article is an error" "kzcoop_records: the text of an article is missing" "SELECT * FROM kzcoop_records"
says "an article that is too long is an error" "kzcoop: article: the input is larger than the limit allows, at byte 67108864" \
  "SELECT kzcoop_json(printf('%.*c', 67108865, 'x'))"
says "SQLite's memory is the library's, and running out leaves the connection well" "30000000
out of memory
out of memory
5" "PRAGMA hard_heap_limit = 30000000;
  CREATE TEMP TABLE long AS SELECT replace(hex(zeroblob(2000)), '00', text) AS text FROM articles WHERE id = 1;
  SELECT count(*) FROM long, kzcoop_records(long.text);
  SELECT kzcoop_json(text) FROM long;
  SELECT count(*) FROM articles, kzcoop_records(articles.text) WHERE id = 1"
end
