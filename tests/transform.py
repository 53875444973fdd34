#!/usr/bin/env python3
"""Generality: an article with its countries exchanged, its people renamed and its dates shifted gives the records changed likewise.

Each template is an article with the records that it tells, with the same names for what varies in both. Every filling must come out as the
template says; nothing here was picked to pass. Standard library only.
"""
import datetime

import golden

# code, name, demonym (masculine, feminine), capital
COUNTRIES = [
    ("KZ", "كازاخستان", "الكازاخستاني", "الكازاخستانية", "أستانا"),
    ("QA", "قطر", "القطري", "القطرية", "الدوحة"),
    ("TR", "تركيا", "التركي", "التركية", "أنقرة"),
    ("MA", "المغرب", "المغربي", "المغربية", "الرباط"),
    ("JP", "اليابان", "الياباني", "اليابانية", "طوكيو"),
    ("UZ", "أوزبكستان", "الأوزبكستاني", "الأوزبكستانية", "طشقند"),
    ("EG", "مصر", "المصري", "المصرية", "القاهرة"),
    ("BR", "البرازيل", "البرازيلي", "البرازيلية", "برازيليا"),
    ("SA", "السعودية", "السعودي", "السعودية", "الرياض"),
    ("IT", "إيطاليا", "الإيطالي", "الإيطالية", "روما"),
]
PEOPLE = ["سالم المناعي", "دانيار صادقوف", "كمال أردوغلو", "يوسف بن عمر الفاسي", "هيروشي ياماناكا", "رستم ميرزاييف", "طارق عبد الحميد", "جواو بيريرا",
          "ماركو بيانكي", "فهد بن ناصر العتيبي", "أسيل نورغالييفا", "جون ماكاليستر"]
MONTHS = ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"]
LEVANT = ["كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول"]
WEEKDAYS = ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"]

TEMPLATES = {
    "a meeting with a weekday, then a signing": ("""
وزيرا دفاع {a} و{b} يوقعان مذكرة تفاهم
التقى وزير الدفاع {a_m} {p} يوم {weekday} في {a_capital} نظيره {b_m} {q}.
ووقع الوزيران مذكرة تفاهم في مجال التدريب العسكري.
""", [
        {"act": "consult", "modality": "asserted", "parties": [{"country": "{A}"}, {"country": "{B}"}], "date": {"value": "{iso}"},
         "people": [{"name": "{p}", "country": "{A}", "role": "participant"}, {"name": "{q}", "country": "{B}", "role": "participant"}]},
        {"act": "sign", "modality": "asserted", "parties": [{"country": "{A}"}, {"country": "{B}"}],
         "instrument": {"type": "mou", "count": 1}, "areas": ["def.training"]}]),
    "a signing with an explicit date": ("""
وقعت {a} و{b}، في {b_capital}، يوم {day} {month} {year}، اتفاقية للتعاون في مجال الطاقة.
""", [{"act": "sign", "modality": "asserted", "parties": [{"country": "{A}"}, {"country": "{B}"}], "date": {"value": "{iso}"},
       "instrument": {"type": "agreement", "count": 1}, "people": []}]),
    "a planned visit with a Levantine month": ("""
يزور وزير الخارجية {a_m} {p} {b_capital} في {day} {levant} {year} حيث من المقرر أن يلتقي نظيره {b_m} {q}.
""", [{"act": "consult", "modality": "planned", "parties": [{"country": "{A}"}, {"country": "{B}"}], "date": {"value": "{iso}"},
       "people": [{"name": "{p}", "country": "{A}"}, {"name": "{q}", "country": "{B}"}]}]),
    "a reception by the president": ("""
استقبل الرئيس {a_m} {p} اليوم رئيس الوزراء {b_m} {q} والوفد المرافق له.
""", [{"act": "consult", "modality": "asserted", "parties": [{"country": "{A}"}, {"country": "{B}"}], "date": {"value": "{iso}"},
       "people": [{"name": "{p}", "title": "الرئيس", "country": "{A}", "role": "participant"},
                  {"name": "{q}", "title": "رئيس الوزراء", "country": "{B}", "role": "participant"}]}]),
}


def fillings():
    """Ten pairs of countries, each with its people and its day."""
    for n, (code, name, masculine, _, capital) in enumerate(COUNTRIES):
        other = COUNTRIES[(n + 3) % len(COUNTRIES)]
        day = datetime.date(2016, 2, 27) + datetime.timedelta(days=331 * n)
        yield {"A": code, "a": name, "a_m": masculine, "a_capital": capital, "p": PEOPLE[n % len(PEOPLE)],
               "B": other[0], "b": other[1], "b_m": other[2], "b_capital": other[4], "q": PEOPLE[(n + 5) % len(PEOPLE)],
               "iso": day.isoformat(), "day": str(day.day), "year": str(day.year), "weekday": WEEKDAYS[day.weekday()],
               "month": MONTHS[day.month - 1], "levant": LEVANT[day.month - 1]}


def fill(value, names):
    if isinstance(value, dict):
        return {k: fill(v, names) for k, v in value.items()}
    if isinstance(value, list):
        return [fill(v, names) for v in value]
    return value.format(**names) if isinstance(value, str) else value


def published(title, names):
    """The plan is news of some days before; the rest is news of its day."""
    day = datetime.date.fromisoformat(names["iso"])
    return (day - datetime.timedelta(days=9 if "planned" in title else 0)).isoformat()


def main():
    cases = [(title, names, text, records) for title, (text, records) in TEMPLATES.items() for names in fillings()]
    lines = [{"id": str(n), "date": published(title, names), "text": fill(text.strip(), names)}
             for n, (title, names, text, _) in enumerate(cases)]
    golden.report((f"{title}, {names['A']} and {names['B']}", {"records": fill(records, names)}, got)
                  for (title, names, _, records), got in zip(cases, golden.run(lines)))


if __name__ == "__main__":
    main()
