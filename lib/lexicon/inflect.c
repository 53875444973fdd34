#include <string.h>

#include "table.h"

/* The tables here are the grammar: an ending is put where the stem's last letter was dropped. Spellings that fold to
 * the same key may stand twice; what the tables leave out is too rare in news to be worth its homographs: the second
 * person, the feminine plural of verbs, the construct dual of demonyms («كازاخستانيا» is the accusative). */
struct ending {
  uint8_t tag; /* enum kzi_form */
  char letters[7]; /* here and not elsewhere: a pointer to them would cost more, and a relocation */
};

#define MAX_ENDINGS 24
#define LEMMA_BYTES (KZI_FORM_BYTES / 2)

struct writer {
  kzi_inflected *emit;
  void *user;
};

static void write_parts(const struct writer *w, const struct kzi_text *parts, size_t count, enum kzi_form tag)
{
  char form[KZI_FORM_BYTES];
  size_t length = 0;
  for (size_t i = 0; i < count; i++) {
    if (parts[i].length > sizeof form - length) return;
    if (parts[i].length) memcpy(form + length, parts[i].bytes, parts[i].length);
    length += parts[i].length;
  }
  w->emit(w->user, form, length, tag);
}

static struct kzi_text text_of(const char *string)
{
  return (struct kzi_text){string, strlen(string)};
}

static struct kzi_text without_end(struct kzi_text word, const char *letters)
{
  return (struct kzi_text){word.bytes, word.length - strlen(letters)};
}

/* Lemmas come as the linguist wrote them: drops tatweel and vowel signs, keeps every letter. */
static struct kzi_text bare_letters(struct kzi_text text, char out[LEMMA_BYTES])
{
  size_t n = 0;
  for (size_t at = 0; at < text.length && n + 4 < LEMMA_BYTES;) {
    uint32_t c;
    unsigned bytes = kzi_utf8_get(text.bytes, text.length, at, &c);
    if (!bytes) break;
    if (c != 0x640 && !(c >= 0x64B && c <= 0x652)) {
      memcpy(out + n, text.bytes + at, bytes);
      n += bytes;
    }
    at += bytes;
  }
  return (struct kzi_text){out, n};
}

/* ---- Demonyms ---------------------------------------------------------------------------------------------------- */

/* ين is the plural: a dual in ين is rare and its adjective says so (DOMAIN C.6). */
static const struct ending nisba[] = {
    {KZI_FORM_MS, ""},   {KZI_FORM_FS, "ة"},  {KZI_FORM_MP, "ون"},  {KZI_FORM_MP, "ين"},
    {KZI_FORM_FP, "ات"}, {KZI_FORM_MD, "ان"}, {KZI_FORM_FD, "تان"}, {KZI_FORM_FD, "تين"},
    {KZI_FORM_MP, "و"},  {KZI_FORM_MP, "ي"},  {KZI_FORM_FD, "تا"},  {KZI_FORM_FD, "تي"},
};

static bool is_nisba(struct kzi_text word) /* «مصرى» is how Egypt writes it */
{
  return kzi_text_ends(word, "ي") || kzi_text_ends(word, "ى");
}

static bool has_nisba(struct kzi_text lemma)
{
  for (size_t end = 2; end <= lemma.length; end++)
    if ((end == lemma.length || lemma.bytes[end] == ' ') && is_nisba((struct kzi_text){lemma.bytes, end})) return true;
  return false;
}

/* Every word in ي takes the ending; the others («جنوب أفريقي») stay as they are. */
static void write_nisba(const struct writer *w, struct kzi_text lemma, const struct ending *ending)
{
  struct kzi_text parts[3 * KZI_FORM_WORDS];
  size_t count = 0, start = 0;
  while (start < lemma.length && count + 3 <= KZI_COUNT(parts)) {
    const char *space = memchr(lemma.bytes + start, ' ', lemma.length - start);
    size_t end = space ? (size_t)(space - lemma.bytes) : lemma.length;
    struct kzi_text word = {lemma.bytes + start, end - start};
    parts[count++] = word;
    if (is_nisba(word)) parts[count++] = text_of(ending->letters);
    if (space) parts[count++] = text_of(" ");
    start = end + 1;
  }
  write_parts(w, parts, count, (enum kzi_form)ending->tag);
}

const char *kzi_inflect_demonym(struct kzi_text lemma, kzi_inflected *emit, void *user)
{
  char letters[LEMMA_BYTES];
  struct writer w = {emit, user};
  lemma = bare_letters(lemma, letters);
  if (!has_nisba(lemma)) return "a demonym is given in the masculine singular, which ends in ي";
  for (size_t i = 0; i < KZI_COUNT(nisba); i++) write_nisba(&w, lemma, &nisba[i]);
  return NULL;
}

/* ---- Verbs ------------------------------------------------------------------------------------------------------- */

/* clang-format off */
enum {
  PMS = KZI_FORM_PERF_MS, PFS = KZI_FORM_PERF_FS, PMD = KZI_FORM_PERF_MD,
  PFD = KZI_FORM_PERF_FD, PMP = KZI_FORM_PERF_MP, P1P = KZI_FORM_PERF_1P,
  IMS = KZI_FORM_IMPF_MS, IFS = KZI_FORM_IMPF_FS, IMD = KZI_FORM_IMPF_MD,
  IFD = KZI_FORM_IMPF_FD, IMP = KZI_FORM_IMPF_MP, I1P = KZI_FORM_IMPF_1P,
};

struct paradigm {
  const char *last; /* the letter of the lemma that it is for, dropped before its endings; "" is any */
  struct ending endings[MAX_ENDINGS];
};

static const struct paradigm perfect[] = {
    {"ى", {{PMS, "ى"}, {PFS, "ت"}, {PMD, "يا"}, {PFD, "تا"}, {PMP, "وا"}, {P1P, "ينا"}}},
    {"ي", {{PMS, "ي"}, {PFS, "يت"}, {PMD, "يا"}, {PFD, "يتا"}, {PMP, "وا"}, {P1P, "ينا"}}},
    {"ا", {{PMS, "ا"}, {PFS, "ت"}, {PMP, "وا"}, {PFD, "تا"}, {P1P, "ونا"}}},
    {"أ", {{PMS, "أ"}, {PFS, "أت"}, {PMD, "آ"}, {PFD, "أتا"}, {PMP, "أوا"}, {PMP, "ؤوا"}, {PMP, "ءوا"}, {P1P, "أنا"}}},
    {"ء", {{PMS, "ء"}, {PFS, "ءت"}, {PMD, "ءا"}, {PFD, "ءتا"}, {PMP, "ؤوا"}, {PMP, "ءوا"}}},
    {"", {{PMS, ""}, {PFS, "ت"}, {PMD, "ا"}, {PFD, "تا"}, {PMP, "وا"}, {P1P, "نا"}}},
};

/* Indicative, then the jussive and the subjunctive («لم يلتق»، «أن يوقعا»). */
static const struct paradigm imperfect[] = {
    {"ي", {{IMS, "ي"}, {IFS, "ي"}, {I1P, "ي"}, {IMD, "يان"}, {IFD, "يان"}, {IMP, "ون"},
           {IMS, ""}, {IFS, ""}, {I1P, ""}, {IMD, "يا"}, {IFD, "يا"}, {IMP, "وا"}}},
    {"ى", {{IMS, "ى"}, {IFS, "ى"}, {I1P, "ى"}, {IMD, "يان"}, {IFD, "يان"}, {IMP, "ون"},
           {IMS, ""}, {IFS, ""}, {I1P, ""}, {IMD, "يا"}, {IFD, "يا"}, {IMP, "وا"}}},
    {"و", {{IMS, "و"}, {IFS, "و"}, {I1P, "و"}, {IMD, "وان"}, {IFD, "وان"}, {IMP, "ون"},
           {IMS, ""}, {IFS, ""}, {I1P, ""}, {IMP, "وا"}, {IFD, "وا"}}},
    {"أ", {{IMS, "أ"}, {IFS, "أ"}, {I1P, "أ"}, {IMD, "آن"}, {IMD, "أان"}, {IFD, "آن"}, {IFD, "أان"},
           {IMP, "أون"}, {IMP, "ؤون"}, {IMP, "ءون"}, {IMD, "أا"}, {IFD, "أا"},
           {IMP, "أوا"}, {IMP, "ؤوا"}, {IMP, "ءوا"}}},
    {"ئ", {{IMS, "ئ"}, {IFS, "ئ"}, {I1P, "ئ"}, {IMD, "ئان"}, {IFD, "ئان"}, {IMP, "ئون"}, {IMP, "ؤون"},
           {IMD, "ئا"}, {IFD, "ئا"}, {IMP, "ئوا"}, {IMP, "ؤوا"}}},
    {"", {{IMS, ""}, {IFS, ""}, {I1P, ""}, {IMD, "ان"}, {IFD, "ان"}, {IMP, "ون"}, {IMD, "ا"}, {IFD, "ا"}, {IMP, "وا"}}},
};
/* clang-format on */

static const struct paradigm *choose(const struct paradigm *paradigms, struct kzi_text lemma)
{
  while (!kzi_text_ends(lemma, paradigms->last)) paradigms++;
  return paradigms;
}

static size_t letters_in(struct kzi_text word)
{
  size_t n = 0;
  for (size_t i = 0; i < word.length; i++) n += ((unsigned char)word.bytes[i] & 0xC0) != 0x80;
  return n;
}

/* One of the letters ا و ي as the last but one. */
static bool long_before_last(struct kzi_text word)
{
  if (letters_in(word) < 3 || word.length < 4) return false;
  struct kzi_text head = {word.bytes, word.length - 2};
  return kzi_text_ends(head, "ا") || kzi_text_ends(head, "و") || kzi_text_ends(head, "ي");
}

/* زار يزور، أشار يشير، نال ينال; not تعاون يتعاون، شارك يشارك. */
static bool is_hollow(struct kzi_text past, struct kzi_text present)
{
  struct kzi_text head = {past.bytes, past.length < 2 ? 0 : past.length - 2};
  return long_before_last(past) && kzi_text_ends(head, "ا") && long_before_last(present);
}

/* تم يتم، أقر يقر، انضم ينضم، استمر يستمر: the last letter is double. By the number of letters, which is right as
 * long as form VIII with an assimilated first letter (اتفق، اطلع) is told apart. */
static bool is_geminate(struct kzi_text past, struct kzi_text present)
{
  size_t n = letters_in(past), m = letters_in(present);
  if (n == 2) return m == 3;
  if (n == 3) return m == 3 && kzi_text_begins(past, "أ");
  if (n == 4)
    return m == 4 && kzi_text_begins(past, "ا") && !kzi_text_begins(past, "ات") && !kzi_text_begins(past, "اط") &&
           !kzi_text_begins(past, "اد");
  return n == 5 && m == 5 && kzi_text_begins(past, "است");
}

static void write_perfect(const struct writer *w, struct kzi_text past, struct kzi_text present, struct kzi_text tail)
{
  const struct paradigm *p = choose(perfect, past);
  struct kzi_text stem = without_end(past, p->last), last = {past.bytes + past.length - 2, 2};
  bool hollow = !*p->last && is_hollow(past, present), geminate = !*p->last && is_geminate(past, present);
  for (const struct ending *e = p->endings; e->tag; e++) {
    struct kzi_text parts[] = {stem, {NULL, 0}, text_of(e->letters), tail};
    if (e->tag == P1P && geminate) parts[1] = last; /* تممنا */
    if (e->tag == P1P && hollow) {                  /* زرنا */
      parts[0].length -= 4;
      parts[1] = last;
    }
    write_parts(w, parts, KZI_COUNT(parts), (enum kzi_form)e->tag);
  }
}

static const char *person_of(unsigned tag)
{
  return tag == IFS || tag == IFD ? "ت" : tag == I1P ? "ن" : "ي";
}

static void write_imperfect(const struct writer *w, struct kzi_text past, struct kzi_text present, struct kzi_text tail)
{
  static const struct ending jussive[] = {{IMS, ""}, {IFS, ""}, {I1P, ""}};
  const struct paradigm *p = choose(imperfect, present);
  struct kzi_text whole = without_end(present, p->last), stem = {whole.bytes + 2, whole.length - 2};
  for (const struct ending *e = p->endings; e->tag; e++) {
    struct kzi_text parts[] = {text_of(person_of(e->tag)), stem, text_of(e->letters), tail};
    write_parts(w, parts, KZI_COUNT(parts), (enum kzi_form)e->tag);
  }
  if (*p->last || !is_hollow(past, present)) return;
  struct kzi_text last = {stem.bytes + stem.length - 2, 2};
  stem.length -= 4;
  for (size_t i = 0; i < KZI_COUNT(jussive); i++) { /* لم يزر */
    struct kzi_text parts[] = {text_of(person_of(jussive[i].tag)), stem, last, tail};
    write_parts(w, parts, KZI_COUNT(parts), (enum kzi_form)jussive[i].tag);
  }
}

/* A lemma in the feminine («انتهت صلاحية,تنتهي صلاحية») has no other forms. */
static const char *write_feminine(const struct writer *w, struct kzi_text past, struct kzi_text present,
                                  struct kzi_text tail)
{
  write_parts(w, (struct kzi_text[]){past, tail}, 2, KZI_FORM_PERF_FS);
  write_parts(w, (struct kzi_text[]){present, tail}, 2, KZI_FORM_IMPF_FS);
  return NULL;
}

const char *kzi_inflect_verb(struct kzi_text lemma, kzi_inflected *emit, void *user)
{
  char letters[LEMMA_BYTES];
  struct writer w = {emit, user};
  lemma = bare_letters(lemma, letters);
  const char *comma = lemma.length ? memchr(lemma.bytes, ',', lemma.length) : NULL;
  if (!comma) return "a verb is given as past,present";
  struct kzi_text past = {lemma.bytes, (size_t)(comma - lemma.bytes)};
  struct kzi_text present = {comma + 1, lemma.length - past.length - 1};
  const char *past_space = memchr(past.bytes, ' ', past.length), *space = memchr(present.bytes, ' ', present.length);
  struct kzi_text tail = {space, space ? present.length - (size_t)(space - present.bytes) : 0};
  struct kzi_text past_tail = {past_space, past_space ? past.length - (size_t)(past_space - past.bytes) : 0};
  if (tail.length != past_tail.length || (tail.length && memcmp(tail.bytes, past_tail.bytes, tail.length) != 0))
    return "past and present of a verb must be followed by the same words";
  past.length -= tail.length;
  present.length -= tail.length;
  if (letters_in(past) < 2 || letters_in(present) < 3) return "a verb is given as past,present";
  if (kzi_text_begins(present, "ت")) return write_feminine(&w, past, present, tail);
  if (!kzi_text_begins(present, "ي")) return "the present of a verb begins with ي";
  write_perfect(&w, past, present, tail);
  write_imperfect(&w, past, present, tail);
  return NULL;
}
