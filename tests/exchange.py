#!/usr/bin/env python3
"""The same news about others: golden articles with other countries, people and dates must give the records changed in the same way.

Every article of ARTICLES is read as it stands and then once for each of CHANGES: names, demonyms, capitals and cities of its countries
give way to those of others, its people get new names, every date moves by whole weeks (so that weekdays stay true) and every bare
year by as many years. expected.json goes through the same changes. A library that knows the articles by heart fails. Standard library only.
"""
import datetime
import json
import re

from golden import TOP, report, run

FOLDER = TOP / "tests" / "golden"
ARTICLES = """signatories-and-witness background-keeps-its-own-year dateline-is-not-the-venue
              maghreb-months-and-wording round-of-negotiations treaty-denounced capitals-stand-for-states
              reminder-of-the-same-visit-is-news renewal-extends-the-years telephone-call expected-after-may
              takes-effect-next-year weekday-counted-back-from-publication joint-committee-signs-its-minutes parliament-ratifies relief-is-delivered
              page-furniture-is-no-news relations-are-established dual-instruments-count-two counterpart-without-a-name
              planned-visit-and-signing agreement-is-cancelled-by-a-minister programme-for-years-is-no-date""".split()

# name, formal name, demonym (masculine; the feminine adds ta marbuta), capital, another city; the first spelling is the one written
COUNTRIES = {
    "KZ": ("كازاخستان", "جمهورية كازاخستان", "كازاخستاني|كازاخي", "أستانا|أستانة", "ألماتي"),
    "RU": ("روسيا", "روسيا الاتحادية", "روسي", "موسكو", "قازان"),
    "TR": ("تركيا", "الجمهورية التركية", "تركي", "أنقرة", "إسطنبول"),
    "QA": ("قطر", "دولة قطر", "قطري", "الدوحة", "الريان"),
    "SA": ("السعودية", "المملكة العربية السعودية", "سعودي", "الرياض", "جدة"),
    "JO": ("الأردن", "المملكة الأردنية الهاشمية", "أردني", "عمان|عمّان", "إربد"),
    "EG": ("مصر", "جمهورية مصر العربية", "مصري", "القاهرة", "الإسكندرية"),
    "CN": ("الصين", "جمهورية الصين الشعبية", "صيني", "بكين", "شنغهاي"),
    "KG": ("قرغيزستان", "جمهورية قرغيزستان", "قرغيزي|قيرغيزي", "بيشكك", "أوش"),
    "BH": ("البحرين", "مملكة البحرين", "بحريني", "المنامة", "المحرق"),
    "IQ": ("العراق", "جمهورية العراق", "عراقي", "بغداد", "البصرة"),
    "NL": ("هولندا", "مملكة هولندا", "هولندي", "أمستردام", "روتردام"),
    "AM": ("أرمينيا", "جمهورية أرمينيا", "أرمني", "يريفان", "غيومري"),
    "AZ": ("أذربيجان", "جمهورية أذربيجان", "أذربيجاني", "باكو", "كنجة"),
    "MN": ("منغوليا", "دولة منغوليا", "منغولي", "أولان باتور", "دارخان"),
    "LY": ("ليبيا", "دولة ليبيا", "ليبي", "طرابلس", "بنغازي"),
    "AF": ("أفغانستان", "جمهورية أفغانستان", "أفغاني", "كابل", "مزار شريف"),
    "BT": ("بوتان", "مملكة بوتان", "بوتاني", "تيمفو", "بارو"),
    "VN": ("فيتنام", "جمهورية فيتنام", "فيتنامي", "هانوي", "دانانغ"),
    "NO": ("النرويج", "مملكة النرويج", "نرويجي", "أوسلو", "بيرغن"),
    "KW": ("الكويت", "دولة الكويت", "كويتي", "مدينة الكويت", "حولي"),
    "LB": ("لبنان", "الجمهورية اللبنانية", "لبناني", "بيروت", "طرابلس"),
    "JP": ("اليابان", "اليابان", "ياباني", "طوكيو", "أوساكا"),
    "TN": ("تونس", "الجمهورية التونسية", "تونسي", "تونس العاصمة", "سوسة"),
    "DZ": ("الجزائر", "الجمهورية الجزائرية", "جزائري", "الجزائر العاصمة", "عنابة"),
    "CH": ("سويسرا", "الاتحاد السويسري", "سويسري", "برن", "جنيف"),
    "ET": ("إثيوبيا", "جمهورية إثيوبيا الاتحادية", "إثيوبي", "أديس أبابا", "غوندر"),
    "TD": ("تشاد", "جمهورية تشاد", "تشادي", "نجامينا", "أبشي"),
    "UZ": ("أوزبكستان", "جمهورية أوزبكستان", "أوزبكي", "طشقند", "سمرقند"),
    "OM": ("سلطنة عمان", "سلطنة عمان", "عماني", "مسقط", "صلالة"),
    "BR": ("البرازيل", "جمهورية البرازيل الاتحادية", "برازيلي", "برازيليا", "ساو باولو"),
    "MY": ("ماليزيا", "ماليزيا الاتحادية", "ماليزي", "كوالالمبور", "بينانغ"),
    "KE": ("كينيا", "جمهورية كينيا", "كيني", "نيروبي", "مومباسا"),
    "FI": ("فنلندا", "جمهورية فنلندا", "فنلندي", "هلسنكي", "تامبيري"),
    "RS": ("صربيا", "جمهورية صربيا", "صربي", "بلغراد", "نوفي ساد"),
}
# the countries that come in for those of the article, in the order in which its records name them; and the weeks
CHANGES = [(("OM", "BR", "KE"), 104), (("FI", "MY", "RS"), -261), (("BR", "OM", "FI"), 52), (("RS", "KE", "MY"), -52)]

GIVEN = "فهمي سباستيان كريم أندريه سمير لوكاس بدر ميخالي نزار توماس".split()
FAMILY = "الحلواني بيتروفسكي العزاوي ماكسيموف المنصوري لوبيزكو الدرويش كاسترينو البنا هارالدسن".split()
NAME_LINKS = {"بن", "بنت", "آل", "أبو"}

MONTHS = [
    "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split(),
    [m.replace("_", " ") for m in "كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول".split()],
    "جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر".split(),
]
MONTH = "|".join(sorted({m for names in MONTHS for m in names}, key=len, reverse=True))
WRITTEN_DATE = re.compile(rf"(?<!\d)(\d{{1,2}}) ({MONTH})((?:/ ?(?:{MONTH}))?)( \d{{4}})?(?!\w)")
YEAR = re.compile(r"(?<![\d/.-])(?:19|20)\d\d(?=\D|$)|(?<=\d{4}-)(?:19|20)\d\d(?!\d)")


def words(pairs):
    """A function that exchanges whole words, all at once, longest first; و ف ب ك ل and the article may stand before them."""
    table = {}
    for old, new in pairs:
        table.setdefault(old, new)
    if not table:
        return lambda text: text
    pattern = re.compile(r"(?<!\w)([وف]?)(لل|[بكل]?)(" + "|".join(sorted(map(re.escape, table), key=len, reverse=True)) + r")(?!\w)")

    def exchange(m):
        new = table.get(("ال" if m[2] == "لل" else "") + m[3]) or table[m[3]]
        if m[2] in ("ل", "لل") and new.startswith("ال"):
            return m[1] + "لل" + new[2:].removeprefix("ل" if new[2:3] == "ل" else "")
        return m[1] + ("ل" if m[2] == "لل" else m[2]) + new

    return lambda text: pattern.sub(exchange, text)


def country_words(old, new):
    """What of one country is written with what of the other."""
    for part, (a, b) in enumerate(zip(COUNTRIES[old], COUNTRIES[new])):
        b = b.split("|")[0]
        for form in a.split("|"):
            for ending in ("ة", "") if part == 2 else ("",):
                for article in ("ال", "") if part == 2 else ("",):
                    yield article + form + ending, article + b + ending


def name_words(records, turn):
    """Every word of a person's name with another; the same word always with the same."""
    seen = {}
    for person in (p for r in records for p in r["people"]):
        names = person["name"].replace("عبد ", "عبد").split()
        for i, word in enumerate(names):
            pool = FAMILY if i + 1 == len(names) else GIVEN
            if word not in NAME_LINKS:
                seen.setdefault(word.replace("عبد", "عبد "), pool[(len(seen) * 7 + turn * 3) % len(pool)])
    return seen.items()


def names_in_order(records):
    return list(dict.fromkeys(p["country"] for r in records for p in r["parties"] if p["country"]))


class Shift:
    """Moves dates: full ones by weeks, years that stand alone by the years nearest to them."""

    def __init__(self, weeks, published):
        self.days, self.years, self.published = 7 * weeks, round(7 * weeks / 365.25), published

    def iso(self, value):
        if len(value) == 10:
            return (datetime.date.fromisoformat(value) + datetime.timedelta(self.days)).isoformat()
        return str(int(value[:4]) + self.years) + value[4:]

    def text(self, text):
        kept = []

        def date(m):
            names = next(n for n in MONTHS if m[2] in n)
            year = m[4] or self.published[:4]
            moved = datetime.date(int(year), names.index(m[2]) + 1, int(m[1])) + datetime.timedelta(self.days)
            second = "/" + MONTHS[1][moved.month - 1] if m[3] else ""
            kept.append(f"{moved.day} {names[moved.month - 1]}{second}" + (f" {moved.year}" if m[4] else ""))
            return f"\0{len(kept) - 1}\0"

        text = WRITTEN_DATE.sub(date, text)
        text = YEAR.sub(lambda m: str(int(m[0]) + self.years), text)
        return re.sub("\0(\\d+)\0", lambda m: kept[int(m[1])], text)


def changed(value, text, code, shift, key=None):
    """The expectation with every string, country and date changed."""
    if isinstance(value, dict):
        return {k: changed(v, text, code, shift, k) for k, v in value.items()}
    if isinstance(value, list):
        return value if key == "areas" else [changed(v, text, code, shift, key) for v in value]
    if not isinstance(value, str):
        return value
    if key == "country":
        return code.get(value, value)
    if key in ("value", "valid_from", "valid_to"):
        return shift.iso(value)
    return text(value)


def variants(name):
    """The article as it stands and its changes: what to read, and what must come out."""
    article = {"id": name, "text": (FOLDER / name / "article.txt").read_text("utf-8")}
    if (FOLDER / name / "meta.json").exists():
        article.update(json.loads((FOLDER / name / "meta.json").read_text("utf-8")))
    expected = json.loads((FOLDER / name / "expected.json").read_text("utf-8"))
    yield article, expected
    own = names_in_order(expected["records"])
    for turn, (others, weeks) in enumerate(CHANGES):
        code = dict(zip(own, others))
        countries = words([pair for old, new in code.items() for pair in country_words(old, new)])
        people = words(name_words(expected["records"], turn))
        text = lambda s: people(countries(s))
        shift = Shift(weeks, article.get("date", "0000"))
        other = {"id": f"{name} as {'-'.join(code.values())} {weeks:+d}", "text": shift.text(text(article["text"]))}
        if "title" in article:
            other["title"] = shift.text(text(article["title"]))
        if "date" in article:
            other["date"] = shift.iso(article["date"])
        yield other, changed(expected, text, code, shift)


def main():
    cases = [case for name in ARTICLES for case in variants(name)]
    report((article["id"], expected, got) for (article, expected), got in zip(cases, run([article for article, _ in cases])))


if __name__ == "__main__":
    main()
