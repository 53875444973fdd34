#!/bin/sh
# Many articles on one machine: the same output however the work is parted, going on with an output that was cut off, bounded memory,
# progress.     usage: B=build tests/jobs.sh
. "$(dirname "$0")/tool.sh"

# A thousand articles that differ, with bad lines among them, one of them the last.
seq 1000 | awk '
  BEGIN { split("قطر الأردن مصر تركيا الصين", with); split("مذكرة اتفاقية بروتوكول خطة", what) }
  NR % 97 == 0 { print "{\"id\": \"" $1 "\", \"text\": 5}"; next }
  NR % 101 == 0 { print "not JSON"; next }
  NR % 89 == 0 { printf "{\"text\": \"وقعت كازاخستان و%s اتفاقية في أستانا.\"}\n", with[NR % 5 + 1]; next }
  { printf "{\"id\": %s, \"date\": \"2023-03-14\", \"text\": \"وقع وزير الخارجية الكازاخستاني ونظيره في %s %s للتعاون رقم %s.\"}\n",
      NR % 2 ? $1 : "\"" $1 "\"", with[NR % 5 + 1], what[NR % 4 + 1], $1 }' > many
echo '{"text": null}' >> many
run 1 --ndjson many
cp out whole
cp err complaints
lines=$(wc -l < whole)
ok "every good line gives one of output" [ "$((lines + $(wc -l < complaints)))" = 1001 ]

for jobs in 1 2 8; do
  run 1 --ndjson --jobs $jobs many
  ok "$jobs jobs print the same" cmp out whole
  ok "$jobs jobs complain of the same" cmp err complaints
done

# Parted between processes, as xargs and GNU parallel do it.
split -n l/5 many part.
ls part.?? | xargs -P 2 -I '{}' sh -c '"$0" --ndjson "$1" > "out.$1" 2> /dev/null' "$kzcoop" '{}'
cat out.part.?? > out
ok "xargs -P gives what a single run gives" cmp out whole
for part in 1 2 3; do split -n l/$part/3 many | "$kzcoop" --ndjson 2> /dev/null; done > out
ok "the tasks of an array give what a single run gives" cmp out whole
if command -v parallel > /dev/null; then
  parallel --will-cite -k --pipepart -a many --block 20k "$kzcoop" --ndjson > out 2> err
  ok "parallel --pipepart gives what a single run gives" cmp out whole
  ok "parallel --pipepart tells of every bad line" [ "$(grep -c '^kzcoop: standard input:' err)" = "$(wc -l < complaints)" ]
else
  echo "skipped: parallel --pipepart, GNU parallel is not installed"
fi

# Going on: from nothing, within the first line, at and about the end of lines, within a letter, with all done.
bytes=$(wc -c < whole) tenth=$(head -n 10 whole | wc -c)
for cut in 0 1 7 $((tenth - 1)) "$tenth" $((tenth + 1)) $((bytes / 3)) $((bytes / 3 + 1)) $((bytes / 2)) $((bytes - 1)) "$bytes"; do
  head -c "$cut" whole > half
  run 1 --ndjson --jobs 2 --resume half many
  ok "an output of $cut bytes is gone on with" cmp half whole
  ok "going on from $cut bytes prints nothing else" [ ! -s out ]
  ok "going on from $cut bytes complains of every bad line" cmp err complaints
done
{ head -n 900 whole; head -c 300000 /dev/zero; } > half # as some file systems leave it after a power cut
run 1 --ndjson --resume half many
ok "what was cut off goes, however long" cmp half whole
rm half
run 1 --ndjson --resume half many
ok "the first run makes the file" cmp half whole
head -n 500 whole | sed 's/"language": "[a-z]*"/"language": "mark"/' > half
"$kzcoop" --ndjson --resume half < many 2> err
ok "what is done is not done again" [ "$(grep -c '"mark"' half)" = 500 ]
ok "what is not done is done once" [ "$(wc -l < half)" = "$lines" ]
sed 2d whole | head -n 20 > half
run 1 --ndjson --resume half many
says 'many:2: left out by the run before'
ok "what the run before left out stays out" [ "$(wc -l < half)" = $((lines - 1)) ]

# Killed while it works, and while another run has the file.
mkfifo pipe
"$kzcoop" --ndjson --jobs 2 --resume killed pipe 2> /dev/null &
exec 3> pipe
head -n 700 many >&3
for try in 1 2 3 4 5 6 7 8 9 10; do [ -s killed ] || sleep 0.3; done
run 3 --ndjson --resume killed many
says 'another run writes to it'
kill -9 $!
wait $! 2> /dev/null
exec 3>&-
ok "a killed run leaves a part" [ "$(wc -l < killed)" -gt 0 -a "$(wc -l < killed)" -lt "$lines" ]
run 1 --ndjson --jobs 2 --resume killed many
ok "a killed run is gone on with" cmp killed whole

# What is no output of ours stays as it is.
cp many foreign
run 3 --ndjson --resume foreign many
says 'foreign: it holds a line that is no output of kzcoop'
ok "a foreign file is left alone" cmp foreign many
cp whole half
head -n 300 many > fewer
run 3 --ndjson --resume half fewer
says 'half: it holds articles that are not in the input'
ok "an output of more is left alone" cmp half whole
run 3 --ndjson --resume nowhere/half many
says 'nowhere/half: No such file'
run 2 --ndjson --tsv --resume half many
says 'JSON'

# Memory: 240 MB come while the first article takes its time. Without a bound they would all lie in memory; there is room for 64 MB of
# them, and for what the threads work on.
cat > memory.py <<'END'
import resource, subprocess, sys
slow = '{"text": "' + open(sys.argv[1], encoding="utf-8").read().replace("\n", " ").replace('"', "") * 2000 + '"}\n'
line = b'{"note": "' + b"x" * 4_000_000 + b'", "text": "x"}\n'
run = subprocess.Popen([sys.argv[2], "--ndjson", "--jobs", "8"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
run.stdin.write(slow.encode())
for _ in range(60):
    run.stdin.write(line)
out, _ = run.communicate()
most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
print(len(out.splitlines()), "lines,", most, "MB")
sys.exit(len(out.splitlines()) != 61 or most > int(sys.argv[3]))
END
if ! grep -q __asan_init "$kzcoop"; then # it keeps what is freed for a while
  ok "memory is bounded" "${PYTHON:-python3}" memory.py "$top/examples/sample.txt" "$kzcoop" 300
fi

# Progress: only for a terminal.
if command -v script > /dev/null; then
  for i in 1 2 3 4 5 6 7 8; do cat many many many many many many; done > long
  script -qec "'$kzcoop' --ndjson long 2>&1 > /dev/null" /dev/null < /dev/null | tr '\r' '\n' > out
  prints 'articles, [0-9]* a second, [0-9]* s left'
fi

end
