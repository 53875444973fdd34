#!/bin/sh
# The extension for PostgreSQL, in a server of its own that is started and stopped here, as a user without rights: rows and JSON against
# what the program says of the golden articles, workers in parallel, encodings, errors, memory.
# usage: B=build [PG_CONFIG=pg_config] tests/postgresql.sh [FOLDER]     FOLDER has another kzcoop.so and kzcoop--*.sql: stops at what fails first
cd "$(dirname "$0")/.." || exit 1
B=${B:-build}
PG_CONFIG=${PG_CONFIG:-pg_config}
bin=$($PG_CONFIG --bindir) || exit 1
. tests/ok.sh
export PGHOST=$work PGUSER=kzcoop PGOPTIONS='-c client_min_messages=warning' PGCLIENTENCODING=UTF8 LC_ALL=C.UTF-8

unprivileged=
[ "$(id -u)" != 0 ] || unprivileged='setpriv --reuid=nobody --regid=nogroup --clear-groups'
plain() { # a command, as a user without rights, who may see no more than the scratch folder: the server takes no other
  (cd "$work" && $unprivileged "$@")
}

stop() {
  [ ! -e "$work/data/postmaster.pid" ] || plain "$bin/pg_ctl" -D "$work/data" -m immediate stop > "$work/stopped" 2>&1
  rm -rf "$work"
}
trap stop EXIT
trap 'exit 1' HUP INT TERM

give_up() { # what went wrong before there was anything to test
  head -n 20 "$work/log" >&2
  exit 1
}

sql() { # database, SQL: what it prints, of errors the SQLSTATE, the message and the detail
  printf '%s\n' "$2" | plain "$bin/psql" -X -q -A -t -d "$1" -v VERBOSITY=verbose -P null=NULL 2>&1 | grep -v -e '^LOCATION: ' -e '^CONTEXT: '
}

needs() { # database, file of SQL: nothing may come out
  sql "$1" "$(cat "$2")" > "$work/log"
  [ ! -s "$work/log" ] || give_up
}

is() { # what, wanted output, output
  if [ "$3" = "$2" ]; then good=$((good + 1)); else
    bad=$((bad + 1))
    echo "$1: «$3», wanted «$2»" | cut -c 1-2000 >&2
    [ -z "$other" ] || exit 1
  fi
}

says() { # what, wanted output, SQL
  is "$1" "$2" "$(sql articles "$3")"
}

# The server. Debian's looks for extensions under extension_destdir first.
make -s install-postgresql B="$B" PG_CONFIG="$PG_CONFIG" DESTDIR="$work/root" > "$work/log" 2>&1 || give_up
other=${1:-}
if [ "$other" ]; then
  cp "$other/kzcoop.so" "$work/root$($PG_CONFIG --pkglibdir)" && cp "$other"/kzcoop--*.sql "$work/root$($PG_CONFIG --sharedir)/extension" || exit 1
fi
chmod -R a+rX "$work"
[ "$(id -u)" != 0 ] || chown nobody "$work"
plain "$bin/initdb" -D "$work/data" -U kzcoop -A trust -E UTF8 --locale=C.UTF-8 --no-sync > "$work/log" 2>&1 || give_up
cat >> "$work/data/postgresql.conf" << END
listen_addresses = ''
unix_socket_directories = '$work'
extension_destdir = '$work/root'
fsync = off
END
plain "$bin/pg_ctl" -D "$work/data" -l "$work/data/log" -w start > "$work/log" 2>&1 || { cat "$work/data/log" >> "$work/log"; give_up; }

# The sample and the golden articles, dated alike, beside the program's JSON of them. $kz$ quotes.
day=2024-06-15
put() { # a database without articles, file...
  base=$1
  shift
  {
    echo 'CREATE EXTENSION kzcoop; CREATE TABLE articles(id int PRIMARY KEY, text text, date date);'
    n=0
    for file; do n=$((n + 1)) && printf 'INSERT INTO articles VALUES (%s, $kz$' $n && cat "$file" && printf '$kz$, $kz$%s$kz$);\n' $day; done
  } > "$work/put.sql"
  needs "$base" "$work/put.sql"
}
set -- examples/sample.txt tests/golden/*/article.txt
"$B/kzcoop" --date $day "$@" > "$work/program.json" || exit 1
records=$(grep -o '"act": ' "$work/program.json" | wc -l)
sql postgres "CREATE DATABASE articles"
put articles "$@"
{
  echo 'CREATE TABLE program(id int, json jsonb);'
  n=0
  while read -r json; do n=$((n + 1)) && printf 'INSERT INTO program VALUES (%s, $kz$%s$kz$);\n' $n "$json"; done < "$work/program.json"
  echo "CREATE TABLE members AS SELECT id, n AS record, e.json FROM program, jsonb_array_elements(json->'records') WITH ORDINALITY e(json, n);"
} > "$work/program.sql"
needs articles "$work/program.sql"
joined='articles JOIN kzcoop_records(articles.text, articles.date) r ON true JOIN members m ON m.id = articles.id AND m.record = r.record'

says "there are as many articles as files" $# 'SELECT count(*) FROM articles JOIN program USING (id)'
says "kzcoop_json is the program's JSON, but for the name of the file" $# \
  "SELECT count(*) FROM articles JOIN program USING (id) WHERE kzcoop_json(text, date) - 'id' = json - 'id'"
says "every record has a row" "$records" 'SELECT count(*) FROM articles, kzcoop_records(articles.text, articles.date)'
grep -v '^#' tests/columns.tsv > "$work/columns"
while read -r column path; do
  says "column $column is $path" "$records" \
    "SELECT count(*) FROM $joined WHERE to_jsonb(r.$column) IS NOT DISTINCT FROM nullif(m.json #> '{$path}', 'null')"
done < "$work/columns"
says "column areas is the codes of the list" "$records" \
  "SELECT count(*) FROM $joined WHERE r.areas = jsonb_path_query_array(m.json, '\$.areas[*].code')"
says "column evidence is what stands at evidence_spans" "$records" "SELECT count(*) FROM $joined WHERE r.evidence = (
  SELECT string_agg(convert_from(substring(convert_to(articles.text, 'UTF8') FROM (value->>'start')::int + 1
    FOR (value->>'end')::int - (value->>'start')::int), 'UTF8'), E'\n' ORDER BY n) FROM jsonb_array_elements(r.evidence_spans) WITH ORDINALITY e(value, n))"
says "its columns are those of SQLite" "$(sed -n 's/^    {"\([a-z_0-9]*\)", CELL_.*/\1/p' examples/database/columns.c)" \
  "SELECT unnest(proargnames[3:]) FROM pg_proc WHERE proname = 'kzcoop_records'"
says "both functions are immutable and safe in parallel" "kzcoop_json|i|s
kzcoop_records|i|s" "SELECT proname, provolatile, proparallel FROM pg_proc WHERE proname LIKE 'kzcoop%' ORDER BY 1"

yesterday="'وقع وزير الدفاع القطري ونظيره الكازاخستاني أمس في الدوحة مذكرة تفاهم.'"
says "a relative date is counted from the date that is given" 2021-11-09 "SELECT date FROM kzcoop_records($yesterday, '2021-11-10')"
says "a relative date is not known without one" NULL "SELECT date FROM kzcoop_records($yesterday)"
says "NULL gives no rows, and NULL" "0|NULL" "SELECT count(*), kzcoop_json(NULL) FROM kzcoop_records(NULL, '$day')"
says "LEFT JOIN keeps an article without records" "7|NULL" \
  "SELECT a.id, act FROM (VALUES (7, 'لا شيء')) a(id, text) LEFT JOIN kzcoop_records(a.text) ON true"
says "kzcoop_json may stand in an index" und \
  "CREATE TABLE i(text text); CREATE INDEX ON i((kzcoop_json(text)->>'language')); INSERT INTO i VALUES ('x'); SELECT kzcoop_json(text)->>'language' FROM i"
says "a process makes one engine, which does not grow" "1|t" "SELECT kzcoop_json('x') IS NULL \\g $work/data/out
  SELECT sum(total_bytes) AS before FROM pg_backend_memory_contexts WHERE name = 'kzcoop' \\gset
  SELECT count(*) FROM articles, kzcoop_records(articles.text) \\g $work/data/out
  SELECT count(*), sum(total_bytes) = :before FROM pg_backend_memory_contexts WHERE name = 'kzcoop'"

# README's example, as it stands there.
mkdir "$work/examples" && cp examples/sample.txt "$work/examples"
sql postgres "CREATE DATABASE readme"
sed -n '/^```sql$/,/^```$/p' examples/postgresql/README.md | sed '/^```/d' > "$work/readme.sql"
is "README's example prints what it shows" "$(sed -n '/ prints$/,/^Reading/p' examples/postgresql/README.md | sed -n '/^```$/,/^```$/p' | sed '/^```/d')" \
  "$(plain "$bin/psql" -AtXq -d readme < "$work/readme.sql" 2>&1)"

# Two workers without their leader, beside one process.
sql articles "CREATE TABLE many AS SELECT n * 1000 + id AS id, text, date FROM articles, generate_series(1, 40) n;
  ALTER TABLE many SET (parallel_workers = 2); ANALYZE many"
query="SELECT many.id, r.*, kzcoop_json(text, many.date) AS json FROM many, kzcoop_records(text, many.date) r"
sql articles "SET max_parallel_workers_per_gather = 0; CREATE TABLE one AS $query"
sql articles "SET max_parallel_workers_per_gather = 2; SET parallel_leader_participation = off; SET parallel_setup_cost = 0;
  SET parallel_tuple_cost = 0; SET min_parallel_table_scan_size = 0;
  EXPLAIN (ANALYZE, VERBOSE, COSTS OFF, TIMING OFF) CREATE TABLE two AS $query" > "$work/plan"
is "two workers are launched" "Workers Launched: 2" "$(grep -o 'Workers Launched: .*' "$work/plan")"
is "the function runs below the Gather" "Gather Function" "$(grep -o -e Gather -e 'Function Scan' "$work/plan" | cut -d ' ' -f 1 | xargs)"
is "each worker reads articles" 2 "$(sed -n '/Function Scan/,$p' "$work/plan" | grep -c 'Worker [01]: .*rows=[1-9]\|Worker [01]: .*loops=[1-9]')"
says "workers give the rows that one process gives" "$((40 * records))|$((40 * records))|0|0" "SELECT (SELECT count(*) FROM one), (SELECT count(*) FROM two),
  (SELECT count(*) FROM (TABLE one EXCEPT ALL TABLE two) a), (SELECT count(*) FROM (TABLE two EXCEPT ALL TABLE one) b)"

# Databases in other encodings: the same, or a clear no.
for encoding in WIN1256 ISO_8859_6 SQL_ASCII; do
  charset=$(echo $encoding | sed -e s/SQL_ASCII/UTF-8/ -e s/WIN/WINDOWS-/ -e s/_/-/g)
  set --
  for file in examples/sample.txt tests/golden/*/article.txt; do
    iconv -f UTF-8 -t "$charset" "$file" > "$work/data/iconv" 2>&1 && set -- "$@" "$file"
  done
  base=$(echo $encoding | tr A-Z a-z)
  sql postgres "CREATE DATABASE $base ENCODING $encoding TEMPLATE template0 LOCALE 'C'"
  put "$base" "$@"
  sql articles "DROP TABLE IF EXISTS part; CREATE TABLE part(id int, text text, date date)"
  grep -v '^CREATE' "$work/put.sql" | sed 's/^INSERT INTO articles/INSERT INTO part/' > "$work/part.sql"
  needs articles "$work/part.sql"
  rows='a.id, r.*, kzcoop_json(a.text, a.date) FROM'
  is "a database in $encoding gives the same" "$encoding $(sql articles "SELECT $rows part a, kzcoop_records(a.text, a.date) r ORDER BY 1, 2" | cksum)" \
    "$(sql "$base" 'SHOW server_encoding') $(sql "$base" "SELECT $rows articles a, kzcoop_records(a.text, a.date) r ORDER BY 1, 2" | cksum)"
  is "$encoding holds articles enough" yes "$([ $# -gt 10 ] && echo yes || echo $#)"
done
is "SQL_ASCII with other bytes is an error" 'ERROR:  22021: invalid byte sequence for encoding "UTF8": 0xff' "$(sql sql_ascii "SELECT kzcoop_json(E'\\xff')")"
sql postgres "CREATE DATABASE mule ENCODING MULE_INTERNAL TEMPLATE template0 LOCALE 'C'"
is "an encoding that PostgreSQL cannot convert is an error" \
  'ERROR:  42883: default conversion function for encoding "MULE_INTERNAL" to "UTF8" does not exist' \
  "$(PGCLIENTENCODING=SQL_ASCII sql mule "CREATE EXTENSION kzcoop; SELECT kzcoop_json('x')")"

for date in infinity -infinity '0044-03-15 BC' 10000-01-01; do
  says "the date $date is an error" "ERROR:  22008: kzcoop: the date is no day of the years 1 to 9999" "SELECT * FROM kzcoop_records('x', '$date')"
done
says "an article that is too long is an error" "ERROR:  54000: kzcoop: the input is larger than the limit allows
DETAIL:  At byte 67108864 of the article, counted in UTF-8." "SELECT kzcoop_json(repeat('x', 67108865))"
says "an error can be caught, and the session goes on" "54000 5" "DO \$\$ BEGIN PERFORM kzcoop_json(repeat('x', 67108865));
  EXCEPTION WHEN program_limit_exceeded THEN CREATE TEMP TABLE caught AS SELECT SQLSTATE AS state; END \$\$;
  SELECT state || ' ' || (SELECT count(*) FROM articles, kzcoop_records(articles.text) WHERE id = 1) FROM caught"
says "a list of columns of another version is an error" 'ERROR:  42P13: kzcoop: the module has no column "act" of this type
HINT:  ALTER EXTENSION kzcoop UPDATE' "CREATE FUNCTION other(article text, published date, OUT act integer, OUT cameo text) RETURNS SETOF record
  AS '\$libdir/kzcoop', 'kzcoop_records' LANGUAGE C; SELECT * FROM articles, other(text, articles.date)"
says "fewer columns in another order are well" "057|sign" "CREATE FUNCTION fewer(article text, published date, OUT cameo text, OUT act text) RETURNS SETOF record
  AS '\$libdir/kzcoop', 'kzcoop_records' LANGUAGE C; SELECT fewer.* FROM articles, fewer(text, date) WHERE id = 1 LIMIT 1"

says "a query that is cancelled ends in the midst of an article" "und
ERROR:  57014: canceling statement due to statement timeout
t" "SELECT kzcoop_json('x')->>'language'; SELECT clock_timestamp() AS start \\gset
  SELECT kzcoop_json(repeat(text, 10000)) FROM articles WHERE id = 1 \\g $work/data/out
  SELECT clock_timestamp() AS read \\gset
  SET statement_timeout = 50;
  SELECT kzcoop_json(repeat(text, 10000)) FROM articles WHERE id = 1;
  SET statement_timeout = 0;
  SELECT clock_timestamp() - :'read' < (:'read'::timestamptz - :'start') / 2"

# A server process that may take 16 MiB more and no byte beyond: the library must see that there is none, and the process must live on.
cat > "$work/narrow" << 'END'
#!/bin/sh
prlimit --pid "$1" --as=$(($(awk '/^VmSize/ { print $2 }' "/proc/$1/status") * 1024 + (16 << 20)))
END
chmod a+rx "$work/narrow"
says "running out of memory is an error, and the process goes on" "ERROR:  53200: kzcoop: out of memory
ERROR:  53200: kzcoop: out of memory
5|t" "CREATE TEMP TABLE long AS SELECT repeat(text, 2000) AS text FROM articles WHERE id = 1;
  SELECT count(*) FROM articles, kzcoop_records(articles.text) \\g $work/data/out
  SELECT pg_backend_pid() AS pid \\gset
  \\setenv PID :pid
  \\! $work/narrow \$PID
  SELECT kzcoop_json(text) FROM long;
  SELECT count(*) FROM long, kzcoop_records(text);
  SELECT count(*), pg_backend_pid() = :pid FROM articles, kzcoop_records(articles.text) WHERE id = 1"

end
