/* Who signs: what the words around a name say of its bearer and a signature. */
#include "record/part_words.h"

enum { CEREMONY_TOKENS = 5, OTHERS_TOKENS = 14, LIST_TOKENS = 20, SIGN_TOKENS = 30, SIGNATURE_TOKENS = 4 };

static uint32_t signing_in(const struct kzi_mentions *m, uint32_t from, uint32_t to)
{
  static const uint16_t classes[] = {KZI_C_VERB, KZI_C_NOUN, KZI_C_COUNT};
  const uint32_t sign = kzi_value_id("sign");
  for (uint32_t t = from; t < to; t++) {
    const struct kzi_mark *mark = kzi_mark_any(m->marks, t, classes);
    if (mark && mark->value == sign) return t;
  }
  return KZI_NONE;
}

/* «وقع الوزيران، أمام الملك فلان والرئيس فلان، على إعلان»: those before whom others sign. */
static bool is_signed_before(const struct kzi_mentions *m, uint32_t person)
{
  static const char *const before[] = {"امام", NULL};
  uint32_t at = kzi_part_list_behind(m, person, before), i = KZI_FIRST(m->people, m->person_count, at);
  return at != KZI_NONE && i < m->person_count && m->people[i].at.tok == at;
}

bool kzi_told_watching_it(const struct kzi_mentions *m, uint32_t person)
{
  static const char *const words[] = {"اشرف", "اشرفت", "يشرف", "رعي", "رعت", NULL};
  uint32_t at = kzi_part_list_behind(m, person, words), behind = m->people[person].at.end;
  if (kzi_told_there_too(m, person) || is_signed_before(m, person)) return true;
  if (at == KZI_NONE) return false;
  uint32_t end = kzi_part_sentence(m, behind - 1).end,
           on = behind; /* «أشرف فلان ورئيس الوزراء فلان على مراسم توقيع …» */
  while (on < kzi_reach_ahead(behind, OTHERS_TOKENS, end) && !kzi_token_is(m->marks->tokens, on, "علي")) on++;
  return signing_in(m, at, kzi_reach_ahead(on, CEREMONY_TOKENS, end)) != KZI_NONE; /* of looking on, the noun of what */
}

bool kzi_tells_signing(const struct kzi_mentions *m, uint32_t sentence)
{
  struct kzi_range s = kzi_part_whole_sentence(m->marks->tokens, sentence);
  return signing_in(m, s.first, s.end) != KZI_NONE;
}

/* «شهدا التوقيع على المذكرة، وقعها فلان وفلان»: the verb stands nearer than any word for looking on, and no other verb does. */
bool kzi_told_to_sign(const struct kzi_mentions *m, uint32_t person)
{
  static const uint16_t verbs[] = {KZI_C_VERB, KZI_C_REPORT, KZI_C_COUNT};
  uint32_t tok = m->people[person].at.tok, first = kzi_part_sentence(m, tok).first;
  for (uint32_t t = tok; t > first && tok - t < SIGN_TOKENS; t--) {
    if (kzi_part_lists_company(m->marks->tokens, t - 1)) return false;
    const struct kzi_mark *verb = kzi_mark_any(m->marks, t - 1, verbs);
    bool exchanges = verb && verb->value == kzi_value_id("exchange") && verb->pronoun; /* «مذكرة …، تبادلها الوزيران» */
    if (verb)
      return verb->class_id == KZI_C_VERB && (verb->value == kzi_value_id("sign") || exchanges) &&
             !kzi_told_of_occasion(m, verb->end, person);
  }
  return false;
}

/* «تم التوقيع من قبل الوزيرين» */
static bool has_agent(const struct kzi_mentions *m, uint32_t from, uint32_t to)
{
  static const char *const by[] = {"قبل", "طرف", "جانب", NULL};
  for (uint32_t t = from; t + 1 < to; t++)
    if (kzi_token_is(m->marks->tokens, t, "من") && kzi_token_is_any(m->marks->tokens, t + 1, by)) return true;
  return false;
}

/* «ووضع توقيعه على المذكرة الوزير فلان», «وحملت الوثيقة توقيع فلان»: a word before that of signing makes it a signature. */
static bool tells_signature(const struct kzi_mentions *m, uint32_t first, uint32_t signing)
{
  static const char *const words[] = {"وضع", "وضعت", "حمل", "حملت", "يحمل", "تحمل", "ذيل", "ذيلت", NULL};
  return kzi_part_has_word(m->marks->tokens, kzi_reach_back(signing, SIGNATURE_TOKENS, first), signing, words);
}

/* «وحملت الوثيقة تواقيع كل من …» */
static bool tells_signatures(const struct kzi_mentions *m, uint32_t first, uint32_t tok)
{
  static const char *const words[] = {"تواقيع", "توقيعات", "توقيعي", NULL};
  for (uint32_t t = first; t < tok; t++)
    if (kzi_part_is_word(m->marks->tokens, t, words)) return tells_signature(m, first, t);
  return false;
}

/* «ووقعها كل من فلان وفلان», «قام بالتوقيع فلان وفلان»: the text told before, by whoever stands behind the verb. */
static bool signs_it(const struct kzi_mentions *m, uint32_t first, uint32_t signing, uint32_t tok)
{
  static const char *const does[] = {"قام", "قاما", "قامت", "وقام", "وقاما", "تولي", "وتولي", NULL};
  static const uint16_t verbs[] = {KZI_C_VERB, KZI_C_REPORT, KZI_C_COUNT};
  const struct kzi_mark *mark = kzi_mark_at(m->marks, signing, KZI_C_VERB);
  bool it = mark && mark->pronoun != KZI_PRON_NONE && signing < first + 2;
  bool does_it = !mark && signing > first && kzi_token_is_any(m->marks->tokens, signing - 1, does);
  for (uint32_t t = signing + 1; t < tok; t++)
    if (kzi_part_lists_company(m->marks->tokens, t) || kzi_mark_any(m->marks, t, verbs)) return false;
  return it || does_it;
}

bool kzi_told_signing(const struct kzi_mentions *m, uint32_t person)
{
  static const char *const for_side[] = {"عن", "جانب", "الجانب", "نيابه", NULL};
  uint32_t tok = m->people[person].at.tok;
  struct kzi_range s = kzi_part_sentence(m, tok);
  uint32_t verb = signing_in(m, s.first, tok);
  if (tells_signatures(m, s.first, tok)) return true;
  return verb != KZI_NONE &&
         (kzi_part_has_word(m->marks->tokens, verb + 1, tok, for_side) || has_agent(m, verb + 1, tok) ||
          signs_it(m, s.first, verb, tok) || tells_signature(m, s.first, verb) || kzi_told_chairing(m, person));
}

bool kzi_told_representing(const struct kzi_mentions *m, uint32_t person)
{
  static const char *const stands[] = {"مثل", "مثلت", "يمثل", "تمثل", "ومثل", "ومثلت", NULL};
  static const char *const side[] = {"الجانب", "جانب", "الطرف", NULL};
  const struct kzi_tokens *tokens = m->marks->tokens;
  uint32_t tok = m->people[person].at.tok, first = tokens->sentences[tokens->items[tok].sentence].first;
  for (uint32_t t = tok; t > first + 1 && tok - t < LIST_TOKENS; t--)
    if (kzi_token_is_any(tokens, t - 1, side) && kzi_token_is_any(tokens, t - 2, stands)) return true;
  return false;
}
