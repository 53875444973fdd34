/* Who is named in the sentence of an act and is not there: whose greetings are brought, whose instructions are followed, of whom only
 * something is told. */
#include "record/part_words.h"

#include <string.h>

enum { AWAY_TOKENS = 5, HEAD_TOKENS = 8, GREETING_TOKENS = 7, MATTER_TOKENS = 12 };

/* Who is named right behind these is not there: it is his instructions, his greetings, his rule. */
static const char *const absence[] = {
    "بتوجيهات", "توجيهات",  "بتعليمات", "تعليمات", "تحيات",    "قياده",  "رعايه",   "برعايه",  "بامر",   "بقياده",
    "بقرار",    "المقرب",   "المقربين", "مقرب",    "بمتابعه",  "بتكليف", "تكليف",   "بتوجيه",  "حكم",    "نظام",
    "الاطاحه",  "باطاحه",   "اطاحه",    "اغتيال",  "مقتل",     "رحيل",   "وفاه",    "زوجه",    "نجل",    "خلفا",
    "لتوجيهات", "لتعليمات", "وتوجيهات", "الموجهه", "الموجه",   "انتخاب", "لمبادره", "بمبادره", "مبادره", "اداره",
    "اقاله",    "اقال",     "ازدراء",   "برقيه",   "انتقادات", "قضيه",   "اختفاء",  NULL};

/* So is who is named right behind one of these: the noun is told of, not he. */
static const char *const owned[] = {
    "رويه",  "خطاب", "سياسه",  "سياسات", "تصريحات", "موقف",  "مواقف", "قوات",  "حليف",   "حليفه",  "حلفاء",
    "حزب",   "حمله", "عايله",  "اسره",   "شقيق",    "ابن",   "ابنه",  "صهر",   "انصار",  "معارضي", "صوره",
    "اسم",   "ذكري", "ضريح",   "قرارات", "فوز",     "ولايه", "شخص",   "جهود",  "مساعي",  "سقوط",   "تنحي",
    "خلع",   "عزل",  "حرص",    "مقربون", "نهج",     "محامي", "مبعوث", "ممثلا", "مندوبا", "مطبعه",  "متحف",
    "حكومه", "رغبه", "غياب",   "جنازه",  "تشييع",   "تابين", "جثمان", "خساره", "زفاف",   "عهد",    "سلفه",
    "سلفها", "مرض",  "اعتراف", "وساطه",  "استقاله", "ميلاد", "ترشيح", NULL};

/* … and behind one of these with «ل». */
static const char *const partisan[] = {"المعارض",  "المعارضه", "المعارضين", "المعارضون", "الموالي",
                                       "المواليه", "الموالين", "المناهض",   "المناهضه",  "المناهضين",
                                       "المويد",   "المويده",  "المويدين",  "الداعم",    "الداعمه",
                                       "الداعمين", "التابع",   "التابعه",   NULL};

/* Does the person stand side by side with the one before? «، وأخيه» may part them, «، استقبل» begins anew. */
static bool stands_beside(const struct kzi_mentions *m, uint32_t person)
{
  static const uint16_t acts[] = {KZI_C_VERB, KZI_C_REPORT, KZI_C_LIGHT, KZI_C_COUNT};
  static const char *const with[] = {"مع", NULL};
  uint32_t from = m->people[person - 1].at.end, to = m->people[person].at.tok;
  bool parted = to == from + 2 && m->marks->tokens->items[from].kind == KZI_TOKEN_WORD;
  if (to > from + 2 || parted || kzi_part_has_word(m->marks->tokens, from, to, absence)) return false;
  if (kzi_part_has_word(m->marks->tokens, from, to, with)) return false; /* «محامي الرئيس فلان، مع الوزير فلان» */
  for (uint32_t t = from; t < to; t++)
    if (kzi_mark_any(m->marks, t, acts)) return false;
  return true;
}

/* «ناقش قضية كوريا مع الرئيس فلان»: he is there, whatever the word before «مع» belongs to. */
static uint32_t behind_with(const struct kzi_mentions *m, uint32_t first, uint32_t tok)
{
  static const char *const with[] = {"مع", "بين", NULL};
  while (tok > first && !kzi_part_is_word(m->marks->tokens, tok - 1, with)) tok--;
  return tok;
}

/* «زار وفد أميركي رفيع المستوى بقيادة فلانة العاصمة» */
static bool leads_delegation(const struct kzi_mentions *m, uint32_t first, uint32_t tok)
{
  static const char *const by[] = {"بقياده", "بزعامه", NULL}, *const delegation[] = {"وفد", "الوفد", "وفدا", NULL};
  return tok > first && kzi_token_is_any(m->marks->tokens, tok - 1, by) &&
         kzi_part_has_word(m->marks->tokens, kzi_reach_back(tok, HEAD_TOKENS, first), tok, delegation);
}

/* «ونقل تحياته الحارة إلى الملك فلان», «أعرب عن تقديره للرئيس فلان»: to whom greetings and thanks go. */
static bool is_greeted(const struct kzi_mentions *m, uint32_t person, uint32_t first)
{
  static const char *const stems[] = {"تحيات", "تمنيات", "تهاني", "تهني",  "تعازي", "شكر",
                                      "تقدير", "امتنان", "سلام",  "تبريك", NULL},
                           *const to[] = {"الي", NULL};
  const struct kzi_tokens *tokens = m->marks->tokens;
  uint32_t tok = m->people[person].at.tok;
  bool towards = m->people[person].at.prefix & KZI_PREFIX_LI;
  if (tok == first || !(towards || kzi_token_is_any(tokens, tok - 1, to))) return false;
  for (uint32_t t = kzi_reach_back(tok, GREETING_TOKENS, first); t < tok; t++)
    for (const char *const *stem = stems; *stem; stem++)
      if (strstr(kzi_token_fold(tokens, t).bytes, *stem)) return true;
  return false;
}

/* «تنفيذا لما اتفق عليه الرئيسان فلان وفلان», «العلاقة التي تجمع الرئيسين فلان وفلان»: of whom the sentence tells something else. */
static bool is_of_matter(const struct kzi_mentions *m, uint32_t first, uint32_t tok)
{
  static const char *const follows[] = {"تنفيذا", "انفاذا", "استكمالا", "تفعيلا", "ترجمه", "تجسيدا", NULL};
  static const char *const talks[] = {"meet", "talk", "visit", "call", NULL};
  static const char *const joins[] = {"تجمع", "تربط", "يجمع", "يربط", NULL};
  static const char *const ties[] = {"علاق", "صداق", "روابط", "اواصر", "وشايج", NULL};
  const struct kzi_tokens *tokens = m->marks->tokens;
  for (uint32_t t = tok; t-- > kzi_reach_back(tok, MATTER_TOKENS, first);) {
    if (kzi_part_is_word(tokens, t, follows)) return true;
    if (kzi_token_is_comma(tokens, t) || kzi_mark_is_any(m->marks, kzi_mark_at(m->marks, t, KZI_C_NOUN), talks))
      return false; /* «تنفيذا لتعهد القمة بين فلان وفلان» */
    if (!kzi_token_is_any(tokens, t, joins)) continue;
    for (uint32_t back = kzi_reach_back(t, 4, first); back < t; back++)
      for (const char *const *tie = ties; *tie; tie++)
        if (strstr(kzi_token_fold(tokens, back).bytes, *tie)) return true;
  }
  return false;
}

/* The first of those named side by side stands behind the word. */
bool kzi_told_away(const struct kzi_mentions *m, uint32_t person)
{
  static const char *const from[] = {"من", NULL}, *const letters[] = {"رساله", "برقيه", "رسالتين", "طلب", NULL};
  uint32_t begin = kzi_part_sentence(m, m->people[person].at.tok).first;
  if (m->people[person].served) return true;
  if (kzi_told_there_too(m, person)) return false;
  while (person > 0 && m->people[person - 1].at.tok >= begin && stands_beside(m, person)) person--;
  uint32_t tok = m->people[person].at.tok, first = begin;
  uint32_t before = person > 0 ? m->people[person - 1].at.end : 0;
  if (tok > first + AWAY_TOKENS) first = tok - AWAY_TOKENS;
  if (before > first) first = before;
  uint32_t clause = before > begin ? before : begin;
  if (is_greeted(m, person, clause) || is_of_matter(m, clause, tok)) return true;
  first = behind_with(m, first, tok);
  if (leads_delegation(m, begin, tok)) return false;
  static const char *const behalf[] = {"نيابه", "بالنيابه", "بالانابه", "ممثلا", "مندوبا", NULL};
  static const char *const of[] = {"عن", NULL};
  if (tok > begin + 1 && kzi_part_is_word(m->marks->tokens, tok - 1, of) &&
      kzi_part_is_word(m->marks->tokens, tok - 2, behalf))
    return true;
  if (tok > first && kzi_part_is_word(m->marks->tokens, tok - 1, owned)) return true;
  bool towards = tok > first && (m->people[person].at.prefix & KZI_PREFIX_LI); /* «المعارضين للرئيس فلان» */
  if (towards && kzi_part_is_word(m->marks->tokens, tok - 1, partisan)) return true;
  bool sent = tok > first && kzi_part_is_word(m->marks->tokens, tok - 1, from); /* «رسالة خطية من الرئيس فلان» */
  return kzi_part_has_word(m->marks->tokens, first, tok, absence) ||
         (sent && kzi_part_has_word(m->marks->tokens, first, tok, letters));
}
