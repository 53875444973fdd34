#!/bin/sh
# What a hundred sentences more cost, in instructions by callgrind, at the beginning of an article and far behind it: linear.sh KZCOOP.
# A rule that searches the whole article for each act makes the later ones dearer long before a clock would show it.
set -eu
kzcoop=$1
command -v valgrind > /dev/null || { echo "linear.sh: no valgrind here" >&2; exit 1; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
few=100 many=1200 most=1.1

count() { # sentences of the pieces in $dir/pieces, one a line
  awk -v n="$1" '{piece[NR] = $0} END{for (i = 0; i < n; i++) print piece[i % NR + 1]}' "$dir/pieces" > "$dir/article"
  valgrind --tool=callgrind --callgrind-out-file=/dev/null "$kzcoop" "$dir/article" 2>&1 > "$dir/out" | awk '/Collected/{print $NF}'
}

judge() { # name
  echo "$1 $(count $few) $(count $((2 * few))) $(count $many) $(count $((many + few)))" | awk -v most="$most" '{
    early = $3 - $2; late = $5 - $4; bad = !(early > 0 && late <= most * early)
    printf "%-10s %10d instructions early, %10d late, %.3f times%s\n", $1, early, late, late / early, bad ? ": not linear" : ""
    exit bad }'
}

cat > "$dir/all" << 'EOF'
وقعت قطر وتركيا اتفاقية للتعاون في مجال النقل.
وافق مجلس الوزراء على مذكرة تفاهم مع حكومة أوزبكستان في مجال الصحة.
استقبل وزير خارجية قطر نظيره التركي في الدوحة يوم الثلاثاء.
بحث الجانبان سبل تعزيز التعاون في مجالات الطاقة والزراعة والتعليم.
وقال الوزير إن بلاده ستوقع مع كازاخستان اتفاقية لتسليم المطلوبين الشهر المقبل.
حضر اللقاء السفير سالم المناعي ومدير إدارة آسيا دانيار صادقوف.
كما قدم الصندوق الكويتي للتنمية قرضا بقيمة 30 مليون دولار لقرغيزستان.
ومن المقرر أن يعقد الرئيسان جلسة مباحثات في أستانا يوم 14 مايو 2023.
دخلت الاتفاقية بين الأردن وكازاخستان حيز التنفيذ في الأول من يناير الماضي.
وكان البلدان قد وقعا عام 2019 بروتوكولا للتعاون العسكري.
EOF
status=0
cp "$dir/all" "$dir/pieces"
judge mixed || status=1
line=0
while read -r piece; do
  line=$((line + 1))
  printf '%s\n' "$piece" > "$dir/pieces"
  judge "piece-$line" || status=1
done < "$dir/all"
exit $status
