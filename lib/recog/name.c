/* Names of people: where one begins and how far it goes. Known names and the endings of surnames carry it; next to a title
 * words that are nothing else may belong to it too. */
#include "recog/name_parts.h"

#include <string.h>

enum { WORDS_MAX = 6, TOKENS_MAX = 12, SYLLABLE_BYTES = 6 };

struct walk {
  const struct kzi_cast *c;
  struct kzi_name *n;
  uint32_t end;
  bool titled, linked; /* the last word was بن, آل, عبد ... */
  bool tight;          /* a hyphen without spaces stands before the word */
  uint8_t unknown;     /* unknown words so far */
};

/* «قمة ترامب-كيم»: between two, one of whom everybody knows by this one word. */
static bool parts_statesmen(const struct walk *w, uint32_t hyphen)
{
  const struct kzi_mark *first = hyphen > w->n->tok ? kzi_bare_mark(w->c, hyphen - 1, KZI_C_NAME_STATE) : NULL,
                        *second = kzi_bare_mark(w->c, hyphen + 1, KZI_C_NAME_STATE);
  bool one = w->n->words == 1 && hyphen == w->n->tok + 1;
  return one && ((first && first->end == hyphen) || (second && second->end == hyphen + 2));
}

/* A hyphen between two parts of one name: «جونغ- أون», «جان-بيير»; one with spaces on both sides ends it. */
static bool joins(const struct walk *w, uint32_t tok)
{
  static const char *const hyphens[] = {"-", "–", "‑", NULL};
  uint32_t next;
  if (tok + 1 >= w->end) return false;
  if (kzi_token_is_mark(w->c->tokens, tok, "_"))
    return kzi_name_kind(w->c, tok + 1, &next) != KZI_WORD_STOP; /* #محمد_بن_راشد */
  if (w->c->tokens->items[tok].kind == KZI_TOKEN_HASHTAG)
    return kzi_name_kind(w->c, tok + 1, &next) == KZI_WORD_KNOWN; /* دونالد #ترمب */
  if (!kzi_is_one_of(w->c, tok, hyphens) || parts_statesmen(w, tok)) return false;
  bool before = w->c->tokens->items[tok].flags & KZI_TOKEN_SPACE_BEFORE,
       after = w->c->tokens->items[tok + 1].flags & KZI_TOKEN_SPACE_BEFORE;
  return !before && (kzi_name_kind(w->c, tok + 1, &next) != KZI_WORD_STOP || !after);
}

/* A given name right behind an office and nothing more: «المتحدثة باسم البنتاغون دانا …». Only kings and princes are called
 * by it alone. */
static bool lacks_surname(const struct walk *w)
{
  static const char *const learned[] = {"academic", "professional", NULL};
  uint32_t tok = w->n->tok;
  bool alone = w->titled && w->n->words == 1 && w->n->known == 1 && w->n->given && !w->n->prefix;
  if (!alone || tok == 0 || kzi_bare_mark(w->c, tok, KZI_C_NAME_STATE)) return false;
  const struct kzi_mark *style = kzi_mark_at(w->c->marks, tok - 1, KZI_C_HONORIFIC),
                        *head = kzi_mark_at(w->c->marks, tok - 1, KZI_C_OFFICE_HEAD);
  if (head && kzi_mark_is(w->c->marks, head, "monarch")) return false;
  return w->c->tokens->items[tok - 1].kind == KZI_TOKEN_WORD &&
         (!style || kzi_mark_is_any(w->c->marks, style, learned));
}

/* «و» and a word that is something by itself: the next one of a list; or «ل» before one whom everybody knows, or a given name:
 * «قال كيم لترامب». But «وايت», «واينبرغ» are surnames where one is due. */
static bool begins_next(const struct walk *w, uint32_t tok)
{
  const struct kzi_cast *c = w->c;
  bool due = lacks_surname(w);
  for (uint32_t i = c->marks->at[tok]; i < c->marks->at[tok + 1]; i++) {
    const struct kzi_mark *mark = &c->marks->items[i];
    bool name = mark->class_id == KZI_C_NAME_STATE ||
                (!due && mark->class_id == KZI_C_NAME_GIVEN && !kzi_mark_is(c->marks, mark, "weak"));
    if (name && (mark->prefix & (KZI_PREFIX_LI | KZI_PREFIX_BI))) return true;
    if ((mark->prefix & KZI_PREFIX_WA) && !(due && mark->class_id == KZI_C_NAME_LINK)) return true;
  }
  return !due && kzi_name_joined_suffix(kzi_token_fold(c->tokens, tok));
}

/* A mark, an office or the end stands at tok: the word before it closes what it belongs to. */
static bool ends_there(const struct walk *w, uint32_t tok)
{
  static const char *const marks[] = {"،", ",", ".", ":", ")", "\"", "«", "(", "—", "–", NULL};
  struct kzi_office office;
  return tok >= w->end || kzi_is_one_of(w->c, tok, marks) || kzi_read_office(w->c, tok, w->end, &office) > tok;
}

/* «محمد بن أحمد», «رحمة بنت إبراهيم» */
static bool has_lineage(const struct walk *w, uint32_t tok)
{
  static const char *const child[] = {"بن", "بنت", NULL};
  return kzi_tokens_have(w->c->tokens, w->n->tok, tok, child);
}

/* A surname of origin after two sure parts of a name: «محمد شياع السوداني». */
static bool is_nisba(const struct walk *w, uint32_t tok)
{
  const struct kzi_mark *mark = kzi_bare_mark(w->c, tok, KZI_C_DEMONYM);
  return mark && mark->definite && mark->form == KZI_FORM_MS && w->n->words >= 2 && w->n->known >= 1;
}

/* «هشام الجندي», «عبدالله النجار،», «عبدالله بن خميس الرئيسي،», «يوسف محمود الشمالي،»: a definite word behind given names or a
 * lineage, whatever else it means, if it ends in ya or a pause follows; a demonym only before a pause. «رأس الملك سلمان الجلسة في …» */
static bool is_plain_surname(const struct walk *w, uint32_t tok)
{
  struct kzi_text word = kzi_token_fold(w->c->tokens, tok);
  struct kzi_office office;
  if (!w->n->given || !kzi_is_definite(w->c, tok) || kzi_is_boundary(w->c, tok)) return false;
  bool ya = word.length > 8 && kzi_text_ends(word, "ي");
  bool demonym = kzi_bare_mark(w->c, tok, KZI_C_DEMONYM), thing = kzi_mark_at(w->c->marks, tok, KZI_C_NAME_NOT);
  if (w->n->words != 1)
    return ya && ends_there(w, tok + 1) && (has_lineage(w, tok) || (w->n->words == 2 && w->n->known == 2 && !demonym));
  bool pause = (ends_there(w, tok + 1) || (w->titled && kzi_is_boundary(w->c, tok + 1) && !thing)) &&
               kzi_read_office(w->c, tok, w->end, &office) == tok;
  return ya ? pause || (w->titled && !demonym) : pause && w->titled;
}

/* «محمد السادس», «إليزابيث الثانية» */
static bool is_regnal(const struct walk *w, uint32_t tok)
{
  const struct kzi_mark *mark = kzi_bare_mark(w->c, tok, KZI_C_ORD);
  return mark && mark->definite && w->titled && w->n->words == 1 && w->n->known == 1;
}

static bool has_pronoun(struct kzi_text word)
{
  static const char *const endings[] = {"ه", "ها", "هم"};
  for (size_t i = 0; i < KZI_COUNT(endings); i++)
    if (kzi_name_ends(word, endings[i])) return true;
  return false;
}

/* «السفير فرانك جوليه عن», «رئيس المجلس سامي النصف اتفاقية»: the surname that is due, though it is a word, too, where it can be
 * no other part of the sentence. */
static bool is_due_surname(const struct walk *w, uint32_t tok)
{
  static const uint16_t others[] = {
      KZI_C_FUNC,    KZI_C_CUE,        KZI_C_VERB,       KZI_C_REPORT,      KZI_C_LIGHT,         KZI_C_VERB_OTHER,
      KZI_C_NOUN,    KZI_C_PARTICIPLE, KZI_C_PORTFOLIO,  KZI_C_OFFICE_HEAD, KZI_C_INSTRUMENT_SG, KZI_C_HONORIFIC,
      KZI_C_WEEKDAY, KZI_C_DAYREL,     KZI_C_DAYPART,    KZI_C_NUM,         KZI_C_DEMONYM,       KZI_C_COUNTRY,
      KZI_C_CAPITAL, KZI_C_CITY,       KZI_C_REGION,     KZI_C_VENUE,       KZI_C_ORG,           KZI_C_ORG_STATE,
      KZI_C_ANAPHOR, KZI_C_PERIOD,     KZI_C_RANK,       KZI_C_EVENT,       KZI_C_MEDIA,         KZI_C_CLAUSE,
      KZI_C_PHRASE,  KZI_C_COUNT_SOME, KZI_C_INVOCATION, KZI_C_OFFICE,      KZI_C_COUNT};
  const struct kzi_token *t = &w->c->tokens->items[tok];
  struct kzi_text word = kzi_token_fold(w->c->tokens, tok);
  if (!lacks_surname(w) || t->kind != KZI_TOKEN_WORD || (t->flags & (KZI_TOKEN_TANWIN | KZI_TOKEN_MARBUTA)))
    return false;
  bool other =
      kzi_mark_any(w->c->marks, tok, others) || (has_pronoun(word) && kzi_mark_at(w->c->marks, tok, KZI_C_NAME_NOT));
  return word.length >= 6 && !other && !begins_next(w, tok) && !kzi_name_like_verb(word) &&
         (ends_there(w, tok + 1) || kzi_is_boundary(w->c, tok + 1) || kzi_is_definite(w->c, tok));
}

/* «مازن بن محمد بترجي،», «صالح بن منصور زمام،»: behind «بن» and a given name only a family closes so. */
static bool closes_lineage(const struct walk *w, uint32_t tok)
{
  static const char *const son[] = {"بن", NULL};
  const struct kzi_mark *given = kzi_bare_mark(w->c, tok - 1, KZI_C_NAME_GIVEN);
  const struct kzi_token *t = &w->c->tokens->items[tok];
  bool lineage = w->titled && w->n->words == 2 && w->n->known == 2 && given && given->end == tok && tok > 1 &&
                 kzi_is_one_of(w->c, tok - 2, son) && !kzi_bare_mark(w->c, w->n->tok, KZI_C_NAME_STATE);
  if (!lineage || kzi_is_definite(w->c, tok) || t->kind != KZI_TOKEN_WORD ||
      (t->flags & (KZI_TOKEN_TANWIN | KZI_TOKEN_MARBUTA)))
    return false;
  static const uint16_t others[] = {KZI_C_FUNC,    KZI_C_VERB,    KZI_C_REPORT,  KZI_C_LIGHT,       KZI_C_VERB_OTHER,
                                    KZI_C_WEEKDAY, KZI_C_DAYREL,  KZI_C_DAYPART, KZI_C_NUM,         KZI_C_DEMONYM,
                                    KZI_C_COUNTRY, KZI_C_CAPITAL, KZI_C_CITY,    KZI_C_OFFICE_HEAD, KZI_C_COUNT};
  return kzi_token_fold(w->c->tokens, tok).length >= 8 && !kzi_mark_any(w->c->marks, tok, others) &&
         !begins_next(w, tok) && ends_there(w, tok + 1);
}

/* «محمد الأمين ولد آبي»: whatever the word is, lineage follows. */
static bool precedes_lineage(const struct walk *w, uint32_t tok)
{
  static const char *const son[] = {"ولد", "بن", "بنت", NULL};
  return w->titled && w->n->words == 1 && w->n->given && kzi_is_definite(w->c, tok) && tok + 1 < w->end &&
         kzi_is_one_of(w->c, tok + 1, son) && kzi_bare_mark(w->c, tok, KZI_C_NAME_GIVEN);
}

static bool is_busy(const struct kzi_cast *c, uint32_t tok)
{
  return kzi_is_boundary(c, tok) || kzi_name_other_word(c, tok);
}

/* Does the token go on like a name, or is there nothing more to go on with? */
static bool goes_on(const struct walk *w, uint32_t tok)
{
  uint32_t next;
  if (tok >= w->end) return true;
  enum kzi_name_word kind = kzi_name_kind(w->c, tok, &next);
  return kind == KZI_WORD_KNOWN || kind == KZI_WORD_LINK || (kind == KZI_WORD_WEAK && w->titled) ||
         (kind == KZI_WORD_UNKNOWN && kzi_is_definite(w->c, tok)) ||
         (w->n->words > 0 && w->c->tokens->items[tok].kind != KZI_TOKEN_WORD);
}

/* «قصر لوسيل صباح اليوم»: a part of the day, not the family. */
static bool is_daypart(const struct walk *w, uint32_t tok)
{
  static const uint16_t days[] = {KZI_C_WEEKDAY, KZI_C_DAYREL, KZI_C_COUNT};
  return kzi_bare_mark(w->c, tok, KZI_C_DAYPART) && !kzi_is_definite(w->c, tok) && tok + 1 < w->end &&
         kzi_mark_any(w->c->marks, tok + 1, days);
}

/* «محمد علي راشد لوتاه مدير عام الغرفة» */
static bool precedes_office(const struct walk *w, uint32_t tok)
{
  struct kzi_office office;
  return tok + 1 < w->end && kzi_read_office(w->c, tok + 1, w->end, &office) > tok + 1 && !office.at.prefix;
}

/* A word that is a name and something else too: a name where the name is not whole without it, or goes on behind it. */
static bool admits_busy(const struct walk *w, uint32_t tok, uint32_t next)
{
  struct kzi_office office;
  if (is_daypart(w, tok)) return false;
  if (w->n->words > 0 && kzi_read_office(w->c, tok, w->end, &office) > tok) return false;
  if (w->n->words > 1 && kzi_bare_mark(w->c, tok, KZI_C_DAYPART) && kzi_is_definite(w->c, tok))
    return true; /* «الجابر الصباح»: no morning stands so behind a name */
  if (w->titled && next < w->end && kzi_read_office(w->c, next, w->end, &office) > next)
    return true; /* «الدكتور محمد مختار جمعة وزير الأوقاف» */
  return w->n->known < 2 || goes_on(w, next) ||
         ((is_nisba(w, tok) || (has_lineage(w, tok) && kzi_is_definite(w->c, tok))) &&
          (precedes_office(w, tok) || (w->titled && next < w->end && kzi_is_boundary(w->c, next))));
}

/* «يربولات دوساييف», «سيلسو أموريم،»: a surname stands behind it, by its ending or because nothing else closes so. */
static bool precedes_surname(const struct walk *w, uint32_t tok)
{
  uint32_t next, behind = tok + 1;
  if (behind >= w->end || w->c->tokens->items[behind].kind != KZI_TOKEN_WORD) return false;
  struct kzi_text word = kzi_token_fold(w->c->tokens, behind);
  if (kzi_name_suffixed(word)) return true;
  enum kzi_name_word kind = kzi_name_kind(w->c, behind, &next);
  return (kind == KZI_WORD_KNOWN || kind == KZI_WORD_UNKNOWN) && !kzi_is_definite(w->c, behind) &&
         !is_busy(w->c, behind) && !kzi_name_like_verb(word) && ends_there(w, next);
}

/* «ويتقلد وسام»: a verb behind «و» begins no name. */
static bool joins_verb(struct kzi_text word)
{
  return kzi_name_begins(word, "و") &&
         kzi_name_like_verb((struct kzi_text){word.bytes + KZI_WA_BYTES, word.length - KZI_WA_BYTES});
}

/* «رئيسة الحكومة نيكولا ستيرجن التي …»: looks like a verb to come, but nobody but a king is called by the given name alone. */
static bool closes_given_name(const struct walk *w, uint32_t tok)
{
  bool king = w->n->tok > 0 && kzi_mark_at(w->c->marks, w->n->tok - 1, KZI_C_HONORIFIC);
  return w->titled && w->n->words == 1 && w->n->given && !king &&
         kzi_name_begins(kzi_token_fold(w->c->tokens, tok), "س");
}

/* «كيت ماري غالاغر أن», «مصطفى فؤاد شنتوب أن»: behind two given names a surname is due; this word looks like no verb or noun. */
static bool is_due_behind_two(const struct walk *w, uint32_t tok)
{
  static const char *const starts[] = {"ا", "ت", "و", "ف"}, *const ends[] = {"ت", "ين", "ه", "نا", "وا"};
  const struct kzi_mark *first = kzi_bare_mark(w->c, w->n->tok, KZI_C_NAME_GIVEN),
                        *second = kzi_bare_mark(w->c, tok - 1, KZI_C_NAME_GIVEN);
  struct kzi_text word = kzi_token_fold(w->c->tokens, tok);
  bool two = w->titled && w->n->words == 2 && first && first->end == tok - 1 && second && second->end == tok &&
             !kzi_bare_mark(w->c, tok - 1, KZI_C_NAME_FAMILY);
  if (!two || word.length < KZI_SUFFIXED_BYTES || kzi_name_like_verb(word)) return false;
  for (size_t i = 0; i < KZI_COUNT(starts); i++)
    if (kzi_name_begins(word, starts[i])) return false;
  for (size_t i = 0; i < KZI_COUNT(ends); i++)
    if (kzi_name_ends(word, ends[i])) return false;
  return true;
}

static bool admits_unknown(const struct walk *w, uint32_t tok)
{
  const struct kzi_name *n = w->n;
  struct kzi_text word = kzi_token_fold(w->c->tokens, tok);
  bool definite = kzi_is_definite(w->c, tok), closing = ends_there(w, tok + 1);
  bool marbuta = w->c->tokens->items[tok].flags & KZI_TOKEN_MARBUTA; /* few names end so, but «حنا عميرة،» */
  bool named = n->known > 0 || (n->words == 1 && kzi_bare_mark(w->c, n->tok, KZI_C_NAME_GIVEN)); /* «رائد العجارمة،» */
  if (marbuta && (definite || !lacks_surname(w)) && !(named && (closing || kzi_is_boundary(w->c, tok + 1))))
    return false;
  bool second = n->words == 1 && w->unknown == 1; /* «أليشكا سيمين،» */
  bool surname = w->titled && (n->words == 0 ? precedes_surname(w, tok) : (n->known > 0 || second) && closing);
  if ((kzi_name_like_verb(word) || joins_verb(word)) && !surname && !closes_given_name(w, tok))
    return false; /* but «جون كلود يونكر،» */
  if (n->words > 0 && begins_next(w, tok)) return false;
  bool statesman = kzi_bare_mark(w->c, n->tok, KZI_C_NAME_STATE); /* «ليرد الأمير محمد بن سلمان التحية» */
  bool whole = closing || (w->titled && !statesman && kzi_is_boundary(w->c, tok + 1));
  if (n->words >= 2 && marbuta && definite && !(has_lineage(w, tok) && whole))
    return false; /* «آبي أحمد الهادفة», but «رحمة بنت إبراهيم المحروقية» */
  if (n->words >= 2 && !marbuta && has_pronoun(word) && !precedes_office(w, tok)) return false;
  bool one_more = definite || (closing && !marbuta) || is_due_behind_two(w, tok); /* a third or fourth word */
  if (!w->titled) return n->words == 1 || (n->words == 2 && w->unknown == 0 && one_more);
  return n->words < 2 || (n->words == 2 && n->known < 2) || (w->unknown < 2 && one_more);
}

/* «قمة كيم ترمب»: two whom everybody knows, of two countries. */
static bool is_another_statesman(const struct walk *w, uint32_t tok)
{
  const struct kzi_mark *mark = kzi_bare_mark(w->c, tok, KZI_C_NAME_STATE);
  uint32_t end = tok > w->n->tok + 1 && w->c->tokens->items[tok - 1].kind != KZI_TOKEN_WORD ? tok - 1 : tok;
  const struct kzi_mark *before = tok > w->n->tok ? kzi_bare_mark(w->c, end - 1, KZI_C_NAME_STATE) : NULL;
  return mark && before && before->end == end && mark->value != before->value; /* «ترامب-كيم» too */
}

/* «وجد أن الرئيس السيسي انفتح»: a surname that everybody knows needs no other word behind it. */
static bool follows_surname(const struct walk *w, uint32_t tok)
{
  const struct kzi_mark *mark = w->n->words == 1 ? kzi_bare_mark(w->c, w->n->tok, KZI_C_NAME_STATE) : NULL;
  return mark && mark->end == tok && mark->tok + 1 == tok && kzi_is_definite(w->c, mark->tok);
}

/* «يلتقي عادل الجبير السيد كيري»: somebody else. */
static bool is_next_gentleman(const struct walk *w, uint32_t tok)
{
  uint32_t next;
  return w->n->words > 1 && kzi_token_is(w->c->tokens, tok, "السيد") && tok + 1 < w->end &&
         kzi_name_kind(w->c, tok + 1, &next) == KZI_WORD_KNOWN;
}

/* Is what was read so far a name, if only one that is a common word, too: «الدكتورة منى نصر»? */
static bool follows_name(const struct walk *w)
{
  return w->n->known > 0 || (w->titled && w->n->words == 1 && w->unknown == 0);
}

/* «الرئيس الأميركي جون كندي»: so is a people without its article behind a given name. */
static bool is_people_behind(const struct walk *w, uint32_t tok)
{
  const struct kzi_mark *people = kzi_bare_mark(w->c, tok, KZI_C_DEMONYM);
  return people && people->form == KZI_FORM_MS && people->end == tok + 1 && !people->definite && w->titled &&
         w->n->words == 1 && w->n->given;
}

/* «وليام ساموي روتو»: a town or a people between a given name and a surname is a name. */
static bool is_town_between(const struct walk *w, uint32_t tok)
{
  uint32_t next;
  const struct kzi_mark *town = kzi_bare_mark(w->c, tok, KZI_C_CITY);
  if (!town) town = kzi_bare_mark(w->c, tok, KZI_C_DEMONYM);
  bool alone = town && town->end == tok + 1 && !kzi_is_definite(w->c, tok) && !kzi_is_boundary(w->c, tok);
  return alone && w->titled && w->n->words == 1 && w->n->given && tok + 1 < w->end &&
         kzi_name_kind(w->c, tok + 1, &next) == KZI_WORD_KNOWN && !is_busy(w->c, tok + 1);
}

/* «الشيخ زايد طيب الله ثراه»: a wish, though its words are names, too. */
static bool is_wish(const struct kzi_cast *c, uint32_t tok)
{
  const struct kzi_mark *wish = kzi_mark_at(c->marks, tok, KZI_C_INVOCATION);
  return wish && wish->end > tok + 1;
}

/* «مون هي-سون»: whatever the syllable may mean by itself. */
static bool precedes_hyphen(const struct walk *w, uint32_t tok)
{
  const struct kzi_token *items = w->c->tokens->items;
  return w->titled && w->n->words == 1 && tok + 2 < w->end && kzi_token_is_mark(w->c->tokens, tok + 1, "-") &&
         items[tok].kind == KZI_TOKEN_WORD && items[tok + 2].kind == KZI_TOKEN_WORD &&
         !(items[tok + 1].flags & KZI_TOKEN_SPACE_BEFORE) && !(items[tok + 2].flags & KZI_TOKEN_SPACE_BEFORE) &&
         kzi_token_fold(w->c->tokens, tok).length <= SYLLABLE_BYTES && !kzi_is_definite(w->c, tok);
}

static bool admits(const struct walk *w, enum kzi_name_word kind, uint32_t tok, uint32_t next)
{
  const struct kzi_name *n = w->n;
  if (is_next_gentleman(w, tok) || is_wish(w->c, tok)) return false;
  if (is_another_statesman(w, tok)) return false;
  if (w->tight) return w->c->tokens->items[tok].kind == KZI_TOKEN_WORD; /* «مون جي-إن» */
  if (w->linked)
    return w->c->tokens->items[tok].kind == KZI_TOKEN_WORD && (kind != KZI_WORD_STOP || !kzi_is_boundary(w->c, tok));
  switch (kind) {
  case KZI_WORD_KNOWN:
    return !is_busy(w->c, tok) || precedes_lineage(w, tok) || admits_busy(w, tok, next);
  case KZI_WORD_WEAK:
    if (n->words == 0) return w->titled && (!is_busy(w->c, tok) || goes_on(w, next));
    if (w->titled && n->words == 1 && n->known == 0 && ends_there(w, next)) return true; /* «الدكتورة سحر نصر،» */
    return (n->known > 0 || w->titled) &&
           (!is_busy(w->c, tok) || precedes_lineage(w, tok) || (follows_name(w) && admits_busy(w, tok, next)));
  case KZI_WORD_LINK:
    return n->words > 0 || w->titled;
  case KZI_WORD_UNKNOWN: /* «أصدر الملك محمد السادس ظهيرا»: behind its number a ruler's name is whole */
    return !follows_surname(w, tok) && !(n->words > 1 && kzi_bare_mark(w->c, tok - 1, KZI_C_ORD)) &&
           admits_unknown(w, tok);
  case KZI_WORD_STOP:
    return precedes_hyphen(w, tok) || is_nisba(w, tok) || is_regnal(w, tok) || is_plain_surname(w, tok) ||
           is_town_between(w, tok) || is_people_behind(w, tok) || is_due_surname(w, tok) || closes_lineage(w, tok);
  }
  return false;
}

/* «الوزير التونسي | الهادي مجدوب»: behind the people of an office no adjective goes on. */
static bool is_behind_people(const struct walk *w, uint32_t tok)
{
  const struct kzi_mark *people = w->titled && tok > 0 ? kzi_mark_at(w->c->marks, tok - 1, KZI_C_DEMONYM) : NULL;
  return people && people->definite && people->end == tok && kzi_is_definite(w->c, tok);
}

static uint32_t step(struct walk *w, uint32_t tok)
{
  uint32_t next;
  enum kzi_name_word kind = kzi_name_kind(w->c, tok, &next);
  if (!admits(w, kind, tok, next)) return tok;
  bool link = kind == KZI_WORD_LINK && !w->linked;
  w->linked = link;
  if (next > w->end) next = tok + 1;
  if (!link && w->n->words < UINT8_MAX) w->n->words++;
  bool sure = kind == KZI_WORD_KNOWN || (kind == KZI_WORD_WEAK && (w->n->words > 1 || is_behind_people(w, tok)));
  if (sure) w->n->known++;
  if (kind == KZI_WORD_UNKNOWN) w->unknown++;
  if (w->n->words == 1 && kind == KZI_WORD_KNOWN)
    w->n->given = kzi_bare_mark(w->c, tok, KZI_C_NAME_GIVEN) || kzi_name_servant(w->c, tok) > tok;
  return next;
}

static uint32_t walk_name(struct walk *w, uint32_t tok)
{
  uint32_t p = tok, good = tok;
  while (p < w->end && p - tok < TOKENS_MAX && w->n->words < WORDS_MAX) {
    uint32_t from = p > tok && joins(w, p) ? p + 1 : p;
    bool hyphen =
        from > p && !kzi_token_is_mark(w->c->tokens, p, "_") && w->c->tokens->items[p].kind != KZI_TOKEN_HASHTAG;
    if (hyphen) w->linked = true; /* «جونغ- هو»: whatever the second part may mean by itself */
    w->tight = hyphen && !(w->c->tokens->items[from].flags & KZI_TOKEN_SPACE_BEFORE);
    uint32_t next = step(w, from);
    if (next == from) break;
    p = next;
    if (!w->linked) good = p;
  }
  bool last = w->linked && w->titled && w->n->words == 1 && w->n->given && p > good && ends_there(w, p);
  if (last) w->n->words++; /* «الرئيس التنفيذي، يوسي أبو،»: what links, but nothing follows */
  return last ? p : good;
}

static bool is_ala_behind(const struct kzi_cast *c, uint32_t tok, const struct kzi_mark *mark)
{
  struct kzi_text word = kzi_token_fold(c->tokens, tok);
  bool maqsura = c->tokens->items[tok].flags & KZI_TOKEN_MAQSURA;
  return maqsura && strcmp(word.bytes + mark->prefix_length, "علي") == 0;
}

/* «وعبد اللطيف» */
static bool is_joined_servant(const struct walk *w, uint32_t tok)
{
  return kzi_token_is(w->c->tokens, tok, "وعبد") && tok + 1 < w->end && kzi_is_definite(w->c, tok + 1);
}

/* «وفاليريان شوفاييف»: an unknown word with و before a surname. */
static bool joins_next_name(const struct walk *w, uint32_t tok)
{
  uint32_t next, after;
  if (!kzi_name_begins(kzi_token_fold(w->c->tokens, tok), "و") || kzi_name_kind(w->c, tok, &next) != KZI_WORD_UNKNOWN ||
      next >= w->end)
    return false;
  return kzi_name_kind(w->c, next, &after) == KZI_WORD_KNOWN && !is_busy(w->c, next);
}

/* The proclitic of the first word, where the word is a known name behind it: how many bytes it takes, 0 for none. Behind a
 * title an unknown first letter is the name's own: «ورقيني». */
static uint32_t read_proclitic(struct walk *w, uint32_t tok, enum kzi_name_place place)
{
  const struct kzi_cast *c = w->c;
  for (uint32_t i = c->marks->at[tok]; i < c->marks->at[tok + 1]; i++) {
    const struct kzi_mark *mark = &c->marks->items[i];
    if (!mark->prefix || is_ala_behind(c, tok, mark)) continue;
    if (mark->class_id != KZI_C_NAME_GIVEN && mark->class_id != KZI_C_NAME_FAMILY) continue;
    bool weak = mark->class_id == KZI_C_NAME_GIVEN && kzi_mark_is(c->marks, mark, "weak");
    w->n->prefix = mark->prefix;
    w->n->known = weak ? 0 : 1;
    w->n->given = mark->class_id == KZI_C_NAME_GIVEN && !weak;
    w->n->end = mark->end;
    return mark->prefix_length;
  }
  if (is_joined_servant(w, tok)) {
    *w->n = (struct kzi_name){.tok = tok, .end = tok + 2, .prefix = KZI_PREFIX_WA, .known = 1, .given = true};
    return KZI_WA_BYTES;
  }
  if (kzi_name_future_verb(c, tok)) return 0;
  bool suffixed = kzi_name_joined_suffix(kzi_token_fold(c->tokens, tok));
  if (place == KZI_NAME_TITLED || !(suffixed || joins_next_name(w, tok))) return 0;
  w->n->prefix = KZI_PREFIX_WA;
  w->n->known = suffixed ? 1 : 0;
  w->n->end = tok + 1;
  return KZI_WA_BYTES;
}

/* «رئيس مؤسسة زايد بن سلطان»: whose father it is stands before. */
static bool goes_on_from(const struct kzi_cast *c, uint32_t tok)
{
  uint32_t son = tok > 0 && kzi_token_is(c->tokens, tok - 1, "بن") ? tok - 1 : tok;
  return son > 0 && kzi_token_is(c->tokens, son, "بن") && kzi_bare_mark(c, son - 1, KZI_C_NAME_GIVEN);
}

/* «مأدبة على شرف السيد فلان»: nobody is called Sharaf there. */
static bool is_honour(const struct kzi_cast *c, uint32_t tok)
{
  return tok > 0 && kzi_token_is(c->tokens, tok, "شرف") && kzi_name_ala(c, tok - 1);
}

/* «البرلماني المصري مصطفى بكري»: a people before a given name is no surname. */
static bool tells_origin(const struct kzi_cast *c, uint32_t tok, uint32_t end)
{
  const struct kzi_mark *people = kzi_bare_mark(c, tok, KZI_C_DEMONYM),
                        *given = people && tok + 1 < end ? kzi_bare_mark(c, tok + 1, KZI_C_NAME_GIVEN) : NULL;
  return people && people->definite && given && !kzi_mark_is(c->marks, given, "weak") && !given->definite;
}

bool kzi_read_name(const struct kzi_cast *c, uint32_t tok, uint32_t end, enum kzi_name_place place,
                   struct kzi_name *name)
{
  uint32_t next;
  *name = (struct kzi_name){.tok = tok};
  if (tok >= end || c->tokens->items[tok].kind != KZI_TOKEN_WORD || tells_origin(c, tok, end) || is_honour(c, tok) ||
      goes_on_from(c, tok))
    return false;
  struct walk w = {.c = c, .n = name, .end = end, .titled = place != KZI_NAME_BARE};
  enum kzi_name_word kind = kzi_name_kind(c, tok, &next);
  uint32_t proclitic = kind == KZI_WORD_KNOWN || kind == KZI_WORD_WEAK ? 0 : read_proclitic(&w, tok, place);
  name->words = proclitic ? 1 : 0;
  name->end = walk_name(&w, proclitic ? name->end : tok);
  const struct kzi_mark *whole = proclitic ? NULL : kzi_bare_mark(c, tok, KZI_C_NAME_STATE);
  static const uint16_t titles[] = {KZI_C_HONORIFIC, KZI_C_OFFICE, KZI_C_OFFICE_HEAD, KZI_C_COUNT};
  bool behind_title = w.titled && whole &&
                      whole->end > tok + 1 && /* «الأمين العام بان كي مون»: whatever its first word is */
                      !kzi_mark_any(c->marks, tok, titles);
  if (name->end <= tok && !behind_title) return false;
  if (whole && whole->end > name->end && whole->end <= end) { /* «نبيه بري»: everybody knows how far it goes */
    name->end = whole->end;
    name->words = (uint8_t)(whole->end - tok);
    name->known = name->words;
  }
  name->span = (struct kzi_span){c->tokens->items[tok].start, c->tokens->items[name->end - 1].end};
  if (proclitic) name->span.start = kzi_token_byte(c->tokens, tok, proclitic);
  return true;
}
