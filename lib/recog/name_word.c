/* What a word by itself may be in a name. */
#include "recog/name_parts.h"

#include <string.h>

/* «جيبي كوفود» is not like delegations, but «ترامب كمحاور» is like a speaker: a name that everybody knows is whole. */
static bool is_whole(const struct kzi_cast *c, uint32_t tok)
{
  static const uint16_t known[] = {KZI_C_NAME_STATE, KZI_C_NAME_FAMILY, KZI_C_COUNT};
  return tok == 0 || kzi_mark_any(c->marks, tok - 1, known);
}

static bool is_marked(const struct kzi_cast *c, uint32_t tok, const uint16_t *classes)
{
  for (uint32_t i = c->marks->at[tok]; i < c->marks->at[tok + 1]; i++)
    for (const uint16_t *id = classes; *id != KZI_C_COUNT; id++)
      if (c->marks->items[i].class_id == *id && (c->marks->items[i].prefix != KZI_PREFIX_KA || is_whole(c, tok)))
        return true;
  return false;
}

/* Classes whose words are no names when nothing else says so. */
bool kzi_name_other_word(const struct kzi_cast *c, uint32_t tok)
{
  static const uint16_t classes[] = {
      KZI_C_NOUN,        KZI_C_PARTICIPLE,  KZI_C_INSTRUMENT_SG, KZI_C_INSTRUMENT_DU, KZI_C_INSTRUMENT_PL,
      KZI_C_OFFICE_HEAD, KZI_C_OFFICE_DUAL, KZI_C_OFFICE_PLURAL, KZI_C_PORTFOLIO,     KZI_C_OFFICE_PART,
      KZI_C_ORG,         KZI_C_ORG_HEAD,    KZI_C_ORG_STATE,     KZI_C_MEDIA,         KZI_C_AGENCY,
      KZI_C_SPORT,       KZI_C_NAME_NOT,    KZI_C_COUNTRY,       KZI_C_DEMONYM,       KZI_C_DEMONYM_EXACT,
      KZI_C_CAPITAL,     KZI_C_METONYM,     KZI_C_REGION,        KZI_C_CITY,          KZI_C_SEA,
      KZI_C_ORD,         KZI_C_CURRENCY,    KZI_C_AREA,          KZI_C_AREA_WEAK,     KZI_C_FIELD,
      KZI_C_VENUE,       KZI_C_EVENT,       KZI_C_MONTH_WEAK,    KZI_C_HIJRI,         KZI_C_SEASON,
      KZI_C_DAYPART,     KZI_C_RANK_QUAL,   KZI_C_FURNITURE,     KZI_C_COUNT};
  return is_marked(c, tok, classes);
}

/* «فلاديمير بوتين الأوروبيين»: people of many countries are no surname, whatever the lexicon thinks of the singular. */
static bool is_nation(const struct kzi_cast *c, uint32_t tok)
{
  const struct kzi_mark *mark = kzi_bare_mark(c, tok, KZI_C_DEMONYM_WEAK);
  return mark && mark->form != KZI_FORM_MS && mark->form != KZI_FORM_PLAIN;
}

/* «على» folds like the name «علي». */
bool kzi_name_ala(const struct kzi_cast *c, uint32_t tok)
{
  return (c->tokens->items[tok].flags & KZI_TOKEN_MAQSURA) && kzi_token_is(c->tokens, tok, "علي");
}

/* «الدكتور على المناعى»: some papers write the name so, too. */
static bool is_named_ala(const struct kzi_cast *c, uint32_t tok)
{
  const struct kzi_mark *style = tok > 0 ? kzi_mark_at(c->marks, tok - 1, KZI_C_HONORIFIC) : NULL;
  return style && style->end == tok && !kzi_mark_is(c->marks, style, "anaphor");
}

static bool is_written(const struct kzi_cast *c, uint32_t tok, const char *word)
{
  const struct kzi_token *t = &c->tokens->items[tok];
  return kzi_text_is((struct kzi_text){c->tokens->text + t->start, t->end - t->start}, word);
}

/* «الآن», «فإن» and their like fold like «ألان», «فان». */
static bool is_particle(const struct kzi_cast *c, uint32_t tok)
{
  static const char *const words[] = {"الآن", "والآن", "فإن", "وإن", "بأن", "لأن", "كأن"};
  for (size_t i = 0; i < KZI_COUNT(words); i++)
    if (is_written(c, tok, words[i])) return true;
  return false;
}

bool kzi_name_begins(struct kzi_text word, const char *start)
{
  return word.length > strlen(start) && kzi_text_begins(word, start);
}

bool kzi_name_ends(struct kzi_text word, const char *end)
{
  return word.length > strlen(end) && kzi_text_ends(word, end);
}

enum { LETTER_BYTES = 2 };

static bool has_article(struct kzi_text word)
{
  static const char *const articles[] = {"ال", "لل", "بال", "وال", "فال", "كال"};
  for (size_t i = 0; i < KZI_COUNT(articles); i++)
    if (kzi_name_begins(word, articles[i])) return true;
  return false;
}

/* «تاسباييف», but not a short or definite word that happens to end so. */
bool kzi_name_suffixed(struct kzi_text word)
{
  if (word.length < KZI_SUFFIXED_BYTES || kzi_name_begins(word, "و") || !kzi_name_suffix(word)) return false;
  bool family = kzi_name_ends(word, "ييف") || kzi_name_ends(word, "ييفا") || kzi_name_ends(word, "بايف") ||
                kzi_name_ends(word, "ايفا") ||   /* «بالاييفا»: no word with an article ends so */
                (kzi_name_begins(word, "كال") && /* «كاليتايف», «كاليمبيكوفا» */
                 (kzi_name_ends(word, "ايف") || kzi_name_ends(word, "وفا")));
  return family || !has_article(word);
}

/* «ألمانوف»: its hamza tells that it begins with no article. */
static bool is_suffixed(const struct kzi_cast *c, uint32_t tok)
{
  static const char *const hamzas[] = {"أ", "إ", "آ"};
  struct kzi_text word = kzi_token_fold(c->tokens, tok);
  if (kzi_name_suffixed(word)) return true;
  const char *text = c->tokens->text + c->tokens->items[tok].start;
  for (size_t i = 0; i < KZI_COUNT(hamzas); i++)
    if (memcmp(text, hamzas[i], 2) == 0) return word.length >= KZI_SUFFIXED_BYTES && kzi_name_suffix(word);
  return false;
}

/* «وبيكتانوف»: no such surname begins with و. */
bool kzi_name_joined_suffix(struct kzi_text word)
{
  return kzi_name_begins(word, "و") &&
         kzi_name_suffixed((struct kzi_text){word.bytes + KZI_WA_BYTES, word.length - KZI_WA_BYTES});
}

/* عبدالله in one word or two. */
uint32_t kzi_name_servant(const struct kzi_cast *c, uint32_t tok)
{
  struct kzi_text word = kzi_token_fold(c->tokens, tok);
  if (kzi_name_begins(word, "عبدال")) return tok + 1;
  bool two = kzi_text_is(word, "عبد") && tok + 1 < c->tokens->count && kzi_is_definite(c, tok + 1);
  return two ? tok + 2 : tok;
}

/* An imperfect; but none ends in a long a that is no pronoun, «هيروشي ياماناكا», nor has two letters, «وانغ يي», nor one
 * long vowel behind the other, «شريف يافتالي». */
bool kzi_name_like_verb(struct kzi_text word)
{
  if (word.length < 6) return false;
  if (kzi_name_begins(word, "يا") && word.length > 10 && !kzi_name_ends(word, "ون")) return false;
  if (kzi_name_ends(word, "ا") && !kzi_name_ends(word, "ها") && !kzi_name_ends(word, "هما") &&
      !kzi_name_ends(word, "نا"))
    return false;
  return kzi_name_begins(word, "ي") || kzi_name_begins(word, "سي") || kzi_name_begins(word, "ست");
}

/* «بوتين وأردوغان وسيجريان لقاءات»: ends like an Armenian, and is none. */
bool kzi_name_future_verb(const struct kzi_cast *c, uint32_t tok)
{
  for (uint32_t i = c->marks->at[tok]; i < c->marks->at[tok + 1]; i++)
    if (c->marks->items[i].prefix & KZI_PREFIX_SA) return true;
  return false;
}

/* «س. جايشانكار», «إس. جايشانكار»: a letter with its dot. */
static bool is_initial(const struct kzi_cast *c, uint32_t tok)
{
  bool dot = tok + 1 < c->tokens->count && kzi_token_is_mark(c->tokens, tok + 1, ".") &&
             !(c->tokens->items[tok + 1].flags & KZI_TOKEN_SPACE_BEFORE);
  bool letter = kzi_token_fold(c->tokens, tok).length == LETTER_BYTES || kzi_names_letter(c->tokens, tok);
  return dot && letter && !kzi_bare_mark(c, tok, KZI_C_HONORIFIC);
}

/* «الزيارة تجعل بومبيو أكبر مسؤول يزور …»: the greatest, and no Akbar. */
static bool is_greatest(const struct kzi_cast *c, uint32_t tok)
{
  static const uint16_t offices[] = {KZI_C_OFFICE, KZI_C_OFFICE_HEAD, KZI_C_ANAPHOR, KZI_C_COUNT};
  static const char *const people[] = {"مسوول", "داعم", "حليف", "شريك", "مستثمر", NULL};
  uint32_t next = tok + 1;
  if (next >= c->tokens->count || !kzi_token_is(c->tokens, tok, "اكبر")) return false;
  return kzi_token_is_any(c->tokens, next, people) ||
         (kzi_mark_any(c->marks, next, offices) && !kzi_is_definite(c, next));
}

/* The kind of the word at tok as a part of a name; *next is the token after it. */
enum kzi_name_word kzi_name_kind(const struct kzi_cast *c, uint32_t tok, uint32_t *next)
{
  const struct kzi_token *t = &c->tokens->items[tok];
  *next = tok + 1;
  if (t->kind == KZI_TOKEN_WORD && is_initial(c, tok)) return *next = tok + 2, KZI_WORD_LINK;
  if (t->kind != KZI_TOKEN_WORD || is_particle(c, tok)) return KZI_WORD_STOP;
  if (is_greatest(c, tok)) return KZI_WORD_STOP;
  if (is_written(c, tok, "آن")) return KZI_WORD_KNOWN; /* «آن ليندي», not «أن» */
  if (is_written(c, tok, "كي") && tok > 0 && kzi_token_is(c->tokens, tok - 1, "كيم"))
    return KZI_WORD_LINK; /* «كيم كي غوان» */
  if (kzi_name_ala(c, tok)) return is_named_ala(c, tok) ? KZI_WORD_KNOWN : KZI_WORD_STOP;
  uint32_t servant = kzi_name_servant(c, tok);
  const struct kzi_mark *given = kzi_bare_mark(c, tok, KZI_C_NAME_GIVEN);
  const struct kzi_mark *family = kzi_bare_mark(c, tok, KZI_C_NAME_FAMILY);
  const struct kzi_mark *statesman = kzi_bare_mark(c, tok, KZI_C_NAME_STATE);
  if (!family && statesman && statesman->end == tok + 1)
    family = statesman; /* of several words each counts for itself */
  const struct kzi_mark *known = family && (!given || family->end > given->end) ? family : given;
  if (known) *next = known->end;
  if (servant > *next || (servant > tok && !known)) {
    *next = servant;
    return KZI_WORD_KNOWN;
  }
  bool weak = known && known == given && kzi_mark_is(c->marks, given, "weak");
  if (kzi_bare_mark(c, tok, KZI_C_NAME_LINK) && (!known || (weak && kzi_is_boundary(c, tok))))
    return KZI_WORD_LINK; /* «فان» */
  if (known) return weak ? KZI_WORD_WEAK : KZI_WORD_KNOWN;
  if (kzi_is_boundary(c, tok)) return KZI_WORD_STOP;
  if (kzi_is_definite(c, tok) && tok + 1 < c->tokens->count && kzi_token_is(c->tokens, tok + 1, "ولد"))
    return KZI_WORD_WEAK; /* «الطالب ولد سيدي» */
  if (kzi_name_other_word(c, tok) || is_nation(c, tok)) return KZI_WORD_STOP;
  struct kzi_text word = kzi_token_fold(c->tokens, tok);
  if (is_suffixed(c, tok)) return KZI_WORD_KNOWN;
  bool joined = has_article(word) && !kzi_name_begins(word, "ال");
  if (kzi_name_begins(word, "ال") && word.length > 14 && (kzi_name_ends(word, "تين") || kzi_name_ends(word, "تان")))
    return KZI_WORD_STOP; /* «الأخيرتين» */
  return word.length < 4 || joined || (t->flags & KZI_TOKEN_TANWIN) ? KZI_WORD_STOP : KZI_WORD_UNKNOWN;
}
