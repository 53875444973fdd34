/* groups: actors joined by «و», and by which preposition each group hangs in its clause. */
#include "event/scene.h"

#include <string.h>

#define VOICE_REACH     4 /* tokens from who voices something to «عن» */
#define GIANT_REACH     5 /* tokens: «عملاق النفط الإيطالي «إيني»» */
#define HONORIFIC_REACH 5 /* tokens: «حضرة صاحب السمو الملكي الأمير» */
#define OFFER_REACH     4 /* tokens: «قبل الرئيس دونالد ترامب عرض …» */
#define TEXT_REACH      4 /* tokens from a text to the relation that it is about */
#define BRACKET_REACH   5 /* tokens from «وزراء خارجية» to the bracket that tells of which countries */
#define OCCASION_REACH  5 /* tokens: «منتدى الأعمال» … */
#define NAME_TOKENS     5 /* tokens from one signer to the title of the next, whose name stands between */
#define ASIDE_REACH     5 /* tokens: «بعد ساعات من إعلان» */
#define LIKE_REACH      4 /* tokens from «مع» to «مثل» */
#define PALACE_BACK     4 /* tokens from «قصر» to its name */
#define ORDINAL_REACH   3 /* tokens between a session and the body that holds it: «الحادية والثلاثين» */

static const struct {
  char word[23]; /* folded */
  uint8_t link;
} links[] = {
    {"مع", KZI_LINK_WITH},        {"ومع", KZI_LINK_WITH},       {"بين", KZI_LINK_BETWEEN},
    {"وبين", KZI_LINK_BETWEEN},   {"الي", KZI_LINK_TO},         {"والي", KZI_LINK_TO},
    {"نحو", KZI_LINK_TO},         {"في", KZI_LINK_IN},          {"وفي", KZI_LINK_IN},
    {"من", KZI_LINK_FROM},        {"ومن", KZI_LINK_FROM},       {"عن", KZI_LINK_FOR},
    {"وعن", KZI_LINK_FOR},        {"حول", KZI_LINK_ABOUT},      {"بشان", KZI_LINK_ABOUT},
    {"ضد", KZI_LINK_ABOUT},       {"بخصوص", KZI_LINK_ABOUT},    {"تجاه", KZI_LINK_ABOUT},
    {"علي", KZI_LINK_ON},         {"لدي", KZI_LINK_IN},         {"بحضور", KZI_LINK_PRESENT},
    {"برفقه", KZI_LINK_PRESENT},  {"رفقه", KZI_LINK_PRESENT},   {"بمشاركه", KZI_LINK_PRESENT},
    {"وبحضور", KZI_LINK_PRESENT}, {"يضم", KZI_LINK_PRESENT},    {"ضم", KZI_LINK_PRESENT},
    {"باستثناء", KZI_LINK_ABOUT}, {"ازاء", KZI_LINK_ABOUT},     {"داخل", KZI_LINK_IN},
    {"خارج", KZI_LINK_IN},        {"ازمه", KZI_LINK_ABOUT},     {"قضيه", KZI_LINK_ABOUT},
    {"ملف", KZI_LINK_ABOUT},      {"حرب", KZI_LINK_ABOUT},      {"الحرب", KZI_LINK_ABOUT},
    {"الوضع", KZI_LINK_ABOUT},    {"الاوضاع", KZI_LINK_ABOUT},  {"تطورات", KZI_LINK_ABOUT},
    {"بينها", KZI_LINK_ABOUT},    {"بينهم", KZI_LINK_ABOUT},    {"منها", KZI_LINK_ABOUT},
    {"عابرا", KZI_LINK_ABOUT},    {"عابره", KZI_LINK_ABOUT},    {"ذلك", KZI_LINK_ABOUT},
    {"تشمل", KZI_LINK_TO},        {"شملت", KZI_LINK_TO},        {"اعمال", KZI_LINK_IN},
    {"فعاليات", KZI_LINK_IN},     {"هامش", KZI_LINK_IN},        {"اشغال", KZI_LINK_IN},
    {"مقر", KZI_LINK_IN},         {"لصالح", KZI_LINK_LI},       {"بعد", KZI_LINK_ABOUT},
    {"قبل", KZI_LINK_ABOUT},      {"عقب", KZI_LINK_ABOUT},      {"برعايه", KZI_LINK_ABOUT},
    {"بوساطه", KZI_LINK_ABOUT},   {"رعايه", KZI_LINK_ABOUT},    {"وساطه", KZI_LINK_ABOUT},
    {"ترعاها", KZI_LINK_ABOUT},   {"يرعاها", KZI_LINK_ABOUT},   {"رعتها", KZI_LINK_ABOUT},
    {"تستضيفها", KZI_LINK_ABOUT}, {"يستضيفها", KZI_LINK_ABOUT}, {"استضافتها", KZI_LINK_ABOUT},
    {"استضافها", KZI_LINK_ABOUT}, {"احتضنتها", KZI_LINK_ABOUT}, {"تحتضنها", KZI_LINK_ABOUT},
    {"باشراف", KZI_LINK_ABOUT},   {"ستشمل", KZI_LINK_TO},       {"يشمل", KZI_LINK_TO},
    {"سيشمل", KZI_LINK_TO},
};

static uint8_t link_of_word(const struct kzi_tokens *tokens, uint32_t t)
{
  for (size_t i = 0; i < KZI_COUNT(links); i++)
    if (kzi_token_is(tokens, t, links[i].word)) return links[i].link;
  return KZI_LINK_NONE;
}

/* The last token before t that is no quotation mark or bracket, or KZI_NONE at the start of the sentence. */
static uint32_t before(const struct kzi_tokens *tokens, uint32_t t)
{
  static const char *const skip[] = {"\"", "«", "»", "“", "”", "(", "'", "‘", "#", NULL};
  uint32_t first = tokens->sentences[tokens->items[t].sentence].first;
  while (t > first) {
    t--;
    if (tokens->items[t].kind != KZI_TOKEN_HASHTAG && !kzi_token_is_any_mark(tokens, t, skip)) return t;
  }
  return KZI_NONE;
}

/* «معاهدة ترسيم الحدود مع تركمانستان», «الاتفاقية الخاصة بتنظيم التعاون مع …»: the relation is what a text is about. */
static bool is_in_text(const struct kzi_scene *s, uint32_t relation)
{
  static const uint16_t verbs[] = {KZI_C_VERB, KZI_C_LIGHT, KZI_C_VERB_OTHER, KZI_C_REPORT, KZI_C_COUNT};
  for (uint32_t t = relation; t + TEXT_REACH > relation && !s->actor_in[t]; t--) {
    if (s->instrument_in[t]) return true;
    if (t == 0 || s->bound[t] != KZI_BOUND_NONE || kzi_mark_any(s->marks, t, verbs)) break;
  }
  return false;
}

/* «العلاقات مع إيران» makes no partner of Iran; «بحث التعاون مع نظيره» does of the counterpart, and «اتفاقية تعاون مع
 * إيران» of Iran. */
static bool relation_before(const struct kzi_scene *s, uint32_t t)
{
  static const char *const relations[] = {
      "العلاقات", "علاقات",   "علاقاتها", "علاقاته", "علاقاتنا", "علاقه",    "علاقتها", "التعاون",
      "تعاونها",  "تعاون",    "الشراكه",  "شراكه",   "الحدود",   "حدود",     "حدودها",  "الحدوديه",
      "الصراع",   "الحرب",    "النزاع",   "الخلاف",  "الخلافات", "الازمه",   "التبادل", "التجاري",
      "تماشيا",   "التضامن",  "تضامنه",   "تضامنها", "مقارنه",   "بالتوازي", "تزامنا",  "بالتزامن",
      "لتعاونها", "وتعاونها", "بتعاونها", "تعاونه",  NULL};
  if (s->actor_in[t]) { /* «حدود تركيا مع سوريا» */
    uint32_t first = s->m->actors[s->actor_in[t] - 1].at.tok;
    if (first == 0) return false;
    t = first - 1;
  }
  struct kzi_text word = kzi_token_fold(s->tokens, t); /* «والعلاقات مع إيران» */
  bool clitic = word.length > 6 && kzi_text_begins(word, "و");
  bool tells = kzi_token_is_any(s->tokens, t, relations);
  for (const char *const *r = relations; clitic && !tells && *r; r++)
    tells = kzi_text_is((struct kzi_text){word.bytes + 2, word.length - 2}, *r);
  return tells && !is_in_text(s, t);
}

/* «خبراء من وزارتي العدل», «ممثلون عن الشركات»: people of a body stand where it does. Their mark, or NULL. */
static const struct kzi_mark *sent_by(const struct kzi_scene *s, uint32_t from, uint32_t people)
{
  static const char *const of[] = {"من", "عن", NULL}, *const crew[] = {"delegation", NULL};
  if (!kzi_token_is_any(s->tokens, from, of) || s->actor_in[people]) return NULL;
  return kzi_has(s, people, KZI_C_ANAPHOR, crew);
}

/* «بين المختصين في البلدين»: they are of the two between whom something goes on. */
static bool is_between_people(const struct kzi_scene *s, uint32_t in, uint32_t people)
{
  return kzi_token_is(s->tokens, in, "في") && people > 0 && kzi_token_is(s->tokens, people - 1, "بين") &&
         !s->actor_in[people] && kzi_text_begins(kzi_token_fold(s->tokens, people), "ال");
}

/* «وتشمل جولته كازاخستان» */
static bool is_tour_to(const struct kzi_tokens *tokens, uint32_t noun, uint32_t verb)
{
  static const char *const tours[] = {"جولته", "جولتها", "الجوله", "زياراته", NULL};
  static const char *const covers[] = {"تشمل", "وتشمل", "ستشمل", "وستشمل", "شملت", "وشملت", NULL};
  return kzi_token_is_any(tokens, noun, tours) && kzi_token_is_any(tokens, verb, covers);
}

/* «لطلاب | كازاخستان», «لمواطني قطر»: what the people of a state get, it gets. */
static bool is_for_people(const struct kzi_scene *s, uint32_t t)
{
  static const char *const people[] = {"لطلاب", "لطلبه", "لمواطني", "لشعب", "لابناء", "لضباط", "لاطباء", NULL};
  return kzi_token_is_any(s->tokens, t, people);
}

/* «إلى روما ثم موسكو», «بريطانيا وفرنسا، وكذلك اليابان»: words that lead to one more state. */
static const char *const further[] = {"ثم", "وكذلك", "كذلك", "وايضا", NULL};

/* «قبل الرئيس دعوة نظيره», «قبل ترامب عرض كيم»: he accepts it; no preposition. */
static bool accepts(const struct kzi_scene *s, uint32_t t)
{
  static const char *const offers[] = {"دعوه", "الدعوه", "عرض", "عرضا", "العرض", NULL};
  uint32_t end = s->tokens->sentences[s->tokens->items[t].sentence].end;
  return kzi_token_is(s->tokens, t - 1, "قبل") &&
         kzi_has_word(s, t + 1, kzi_reach_ahead(t + 1, OFFER_REACH, end), offers);
}

/* «جلسة عمل بإشراف | وزير الصحة»: he chairs it; but «بإشراف الأمم المتحدة» only sees to it. */
static bool is_chair(const struct kzi_scene *s, uint32_t t)
{
  static const char *const who[] = {"minister", NULL};
  const struct kzi_actor *a = s->actor_in[t] ? &s->m->actors[s->actor_in[t] - 1] : NULL;
  return a && a->cc != KZI_CC('U', 'N') && a->office != KZI_NONE && kzi_has(s, t, KZI_C_OFFICE_HEAD, who);
}

bool kzi_gathers_him(const struct kzi_tokens *tokens, uint32_t t)
{
  static const char gathers[] = "جمعه|جمعها|يجمعه|يجمعها|سيجمعه|سيجمعها|جمعته|جمعتها|تجمعه|تجمعها|ستجمعه|ستجمعها|"
                                "ضمه|ضمها|ضمته|ضمتها|يضمه|يضمها|سيضمه|سيضمها";
  return kzi_token_is_of(tokens, t, gathers);
}

bool kzi_got_it(const struct kzi_tokens *tokens, uint32_t t)
{
  return kzi_token_is_of(tokens, t, "تلقاه|تلقاها|تلقته|تلقتها|ورد|وردت");
}

/* The link before a unit that begins at t with these proclitics. */
static uint8_t link_at(const struct kzi_scene *s, uint32_t t, uint8_t prefix, bool plain_state)
{
  const struct kzi_tokens *tokens = s->tokens;
  static const char *const ministry[] = {"ministry", NULL};
  if (prefix & KZI_PREFIX_LI) return KZI_LINK_LI;
  if (prefix & KZI_PREFIX_BI)
    return !plain_state && (kzi_has(s, t, KZI_C_VENUE, NULL) || kzi_has(s, t, KZI_C_ORG_HEAD, ministry))
               ? KZI_LINK_IN
               : KZI_LINK_BI; /* «التقى بديوان الوزارة …», «بوزارة الخارجية» */
  if (prefix & KZI_PREFIX_KA) return KZI_LINK_ABOUT; /* «روج لها كمركز للنمو» */
  uint32_t b = before(tokens, t);
  bool and = (prefix & KZI_PREFIX_WA) != 0;
  if (and&&b != KZI_NONE && kzi_gathers_him(tokens, b)) return KZI_LINK_BI; /* «لقاء جمعه ووزير النقل», «جمعه بوزير» */
  if (and || b == KZI_NONE) return and? KZI_LINK_AND : KZI_LINK_NONE;
  static const char *const either[] = {"سواء", NULL};
  if (plain_state && kzi_token_is(tokens, b, "او") && kzi_tokens_have(tokens, kzi_reach_back(b, 5, 0), b, either))
    return KZI_LINK_ABOUT; /* «سواء في اليمن أو العراق» */
  if (kzi_token_is(tokens, b, "و") ||
      ((plain_state || kzi_token_is(tokens, b, "ثم")) && kzi_token_is_any(tokens, b, further)))
    return KZI_LINK_AND;
  if (plain_state && kzi_token_is_of(tokens, b, "عبر|وعبر") &&
      kzi_find_word(s, t, kzi_reach_ahead(t, VOICE_REACH, tokens->count), "عن") ==
          kzi_reach_ahead(t, VOICE_REACH, tokens->count))
    return KZI_LINK_ABOUT; /* «من الصين إلى طهران عبر كازاخستان», but «عبر العراق عن أسفه» */
  static const char *const exercise[] = {"exercise", NULL}; /* «مناورات «سوريا كيران»»: what it is called */
  if (b + 1 < t && kzi_has(s, b, KZI_C_NOUN, exercise)) return KZI_LINK_ABOUT;
  uint32_t bb = before(tokens, b);
  static const char *const units[] = {"وحدات", "عناصر", "قوات", "قطع", "سفن", "مجموعات", NULL};
  static const char more[] = "ووحدات|وعناصر|وقوات|وقطع|وسفن|وفريق";
  if (bb != KZI_NONE && kzi_token_is(tokens, b, "من")) { /* «شاركت وحدات من القوات البرية القطرية» */
    if (kzi_token_is_any(tokens, bb, units)) return link_at(s, bb, 0, false);
    if (kzi_token_is_of(tokens, bb, more)) return KZI_LINK_AND;
  }
  const struct kzi_mark *sent = bb != KZI_NONE ? sent_by(s, b, bb) : NULL;
  if (sent) return link_at(s, sent->tok, sent->prefix, false);
  static const char some[] = "عددا|عدد|مجموعه|بعضا|اعضاء|لفيفا|لفيف|نخبه|سلسله";
  static const char *const great[] = {"كبيرا", "كبير", "كبيره", NULL};
  if (!plain_state && kzi_token_is(tokens, b, "من") &&
      bb != KZI_NONE) { /* «التقى عددا من النواب», «مع عدد من الوزراء» */
    if (kzi_token_is_any(tokens, bb, great) && before(tokens, bb) != KZI_NONE) bb = before(tokens, bb);
    if (kzi_token_is_of(tokens, bb, some)) return link_at(s, bb, 0, plain_state);
    if (kzi_token_is(tokens, bb, "بعدد")) return KZI_LINK_BI;
    if (kzi_token_is(tokens, bb, "لعدد")) return KZI_LINK_LI;
  }
  if (kzi_token_is(tokens, b, "من") && bb != KZI_NONE) { /* «كل من» is no preposition */
    if (kzi_token_is(tokens, bb, "كل") || kzi_token_is(tokens, bb, "كلا")) return link_at(s, bb, 0, plain_state);
    if (kzi_token_is(tokens, bb, "وكل") || kzi_token_is(tokens, bb, "وكلا")) return KZI_LINK_AND;
    if (kzi_token_is(tokens, bb, "لكل") || kzi_token_is(tokens, bb, "لكلا")) return KZI_LINK_LI;
    if (kzi_token_is(tokens, bb, "بكل")) return KZI_LINK_BI;
  }
  static const char *const side[] = {"قبل", "جانب", "طرف", "لدن", NULL}; /* «استقبل من لدن …» */
  if (bb != KZI_NONE && kzi_token_is_any(tokens, b, side) &&
      (kzi_token_is(tokens, bb, "من") || kzi_token_is(tokens, bb, "ومن")))
    return KZI_LINK_BY;
  if (b + 1 == t && !plain_state && accepts(s, t)) return KZI_LINK_NONE;
  if (kzi_token_is(tokens, b, "جانب") && bb != KZI_NONE &&
      (kzi_token_is(tokens, bb, "عن") || kzi_token_is(tokens, bb, "وعن")))
    return KZI_LINK_FOR; /* «وقع عن جانب الشركة رئيسها» */
  if (kzi_token_is(tokens, b, "جانب") && bb != KZI_NONE && kzi_token_is(tokens, bb, "الي"))
    return KZI_LINK_WITH; /* «اتفقت مصر وقطر، إلى جانب الأردن، على …», «عقد مؤتمرا إلى جانب نظيره» */
  static const char *const between_him[] = {"بينه", "بينها", "بيننا", NULL};
  if (kzi_token_is(tokens, b, "وبين") && bb != KZI_NONE && kzi_token_is_any(tokens, bb, between_him))
    return KZI_LINK_WITH;               /* «القمة بينه وبين نظيره» */
  if (kzi_token_is(tokens, b, "مثل")) { /* «مع دول أخرى مثل الهند» */
    uint32_t first = tokens->sentences[tokens->items[b].sentence].first, lo = kzi_reach_back(b, LIKE_REACH, first);
    return kzi_find_word(s, lo, b, "مع") < b ? KZI_LINK_WITH : KZI_LINK_ABOUT;
  }
  if (kzi_token_is(tokens, b, "دوله") && bb != KZI_NONE && !plain_state) b = bb; /* «مع دولة رئيس الوزراء» */
  if (bb != KZI_NONE && is_between_people(s, b, bb)) return KZI_LINK_BETWEEN;
  if (bb != KZI_NONE && is_tour_to(tokens, b, bb)) return KZI_LINK_TO;
  if (plain_state && is_for_people(s, b)) return KZI_LINK_LI;
  if (kzi_token_is(tokens, b, "باشراف") && is_chair(s, t)) return KZI_LINK_NONE;
  uint8_t link = link_of_word(tokens, b);
  return link == KZI_LINK_WITH && bb != KZI_NONE && plain_state && relation_before(s, bb) ? KZI_LINK_ABOUT : link;
}

/* «الصفدي يبحث ونظيره»: the verb parts them. */
static bool verb_before(const struct kzi_scene *s, uint32_t t)
{
  const struct kzi_mark *verb = t > 0 ? kzi_mark_at(s->marks, t - 1, KZI_C_VERB) : NULL;
  return verb && !verb->prefix && verb->end == t && verb->form != KZI_FORM_PLAIN;
}

/* «كيم، الذي قدم مبادرات إلى سول وبكين»: the state is of another phrase. */
static bool leads_away(const struct kzi_scene *s, uint32_t t, const struct kzi_actor *a)
{
  uint8_t link = a->state == KZI_NONE ? KZI_LINK_NONE : link_of_word(s->tokens, t);
  return link == KZI_LINK_TO || link == KZI_LINK_ABOUT || link == KZI_LINK_WITH;
}

/* «إلى روما وبرلين ثم | موسكو», «التقى نظيره التركي، ثم | أمير قطر» */
static bool then_there(const struct kzi_scene *s, const struct kzi_actor *a)
{
  if (a->at.tok == 0 || !kzi_token_is_any(s->tokens, a->at.tok - 1, further)) return false;
  return a->state != KZI_NONE || (a->office != KZI_NONE && kzi_token_is(s->tokens, a->at.tok - 1, "ثم"));
}

/* Only commas, «و», relative clauses in commas or brackets may stand between two actors of one group. */
static bool joins(const struct kzi_scene *s, const struct kzi_group *g, const struct kzi_actor *a)
{
  if (s->tokens->items[g->tok].sentence != s->tokens->items[a->at.tok].sentence || a->at.tok - g->end > 12 ||
      verb_before(s, a->at.tok))
    return false;
  uint32_t to = a->at.tok - then_there(s, a); /* it opens no clause there */
  for (uint32_t t = g->end; t < to; t++)
    if (leads_away(s, t, a) || link_of_word(s->tokens, t) == KZI_LINK_BETWEEN || s->bound[t] >= KZI_BOUND_VERB ||
        link_of_word(s->tokens, t) == KZI_LINK_PRESENT || s->instrument_in[t])
      return false;
  return true;
}

/* «من أخيه فخامة الرئيس»: where the word for a fellow head stands right before, which a style leads on from. */
static bool is_fellow(const struct kzi_scene *s, uint32_t t, uint8_t *prefix)
{
  static const char fellows[] = "اخيه|اخاه|اخوه|شقيقه|صديقه|اخويه";
  static const char *const to[] = {"لاخيه", "لشقيقه", "لصديقه", NULL}, *const at[] = {"باخيه", "بشقيقه", NULL};
  *prefix = kzi_token_is_any(s->tokens, t, to) ? KZI_PREFIX_LI : kzi_token_is_any(s->tokens, t, at) ? KZI_PREFIX_BI : 0;
  return *prefix || kzi_token_is_of(s->tokens, t, fellows);
}

/* «إلى فخامة رئيس كازاخستان»: the preposition stands before the honorific. */
static struct kzi_where with_honorifics(const struct kzi_scene *s, struct kzi_where at)
{
  for (uint32_t back = 1; back <= HONORIFIC_REACH && back <= at.tok; back++) {
    const struct kzi_mark *style = kzi_mark_at(s->marks, at.tok - back, KZI_C_HONORIFIC);
    if (!style || style->end != at.tok || kzi_mark_is(s->marks, style, "anaphor") ||
        kzi_mark_is(s->marks, style, "sovereign"))
      continue;
    at.tok = style->tok;
    at.prefix = style->prefix;
    back = 0;
  }
  uint8_t prefix = 0;
  if (!at.prefix && at.tok > 0 && is_fellow(s, at.tok - 1, &prefix))
    at = (struct kzi_where){at.tok - 1, .prefix = prefix};
  return at;
}

/* «الرئيسان الروسي - فلان», «الوزيران السعودي الأمير فلان»: where the dash or the honorific begins that leads to the name. */
static uint32_t before_name(const struct kzi_scene *s, uint32_t t)
{
  static const char *const dashes[] = {"-", "–", "—", NULL};
  struct kzi_where styled = with_honorifics(s, (struct kzi_where){.tok = t});
  if (styled.tok < t && !styled.prefix) return styled.tok;
  return t > 0 && kzi_token_is_any_mark(s->tokens, t - 1, dashes) ? t - 1 : t;
}

static bool is_shared(const struct kzi_scene *s, const struct kzi_actor *head)
{
  return head->number >= 2 || (head->office != KZI_NONE && s->m->offices[head->office].counterpart);
}

/* «الرئيسان الكازاخستاني فلان والروسي فلان», «مع نظرائه الكازاخستاني فلان والقيرغيزي فلان», «الوزير الأميركي فلان، والروسي فلان»:
 * between two who share a head stands the second's demonym. */
static bool shares_head(const struct kzi_scene *s, const struct kzi_group *g, const struct kzi_actor *a)
{
  if (!g || a->person == KZI_NONE) return false;
  const struct kzi_actor *head = &s->m->actors[g->first];
  bool comma = kzi_token_is_comma(s->tokens, g->end);
  bool shared = is_shared(s, head) || (head->office != KZI_NONE && head->person != KZI_NONE && head->cc);
  if (!shared || before_name(s, a->at.tok) != g->end + comma + 1) return false;
  const struct kzi_mark *demonym = kzi_mark_at(s->marks, g->end + comma, KZI_C_DEMONYM);
  return demonym && demonym->prefix == KZI_PREFIX_WA;
}

/* «…، ومصطفى صنع الله رئيس المؤسسة»: a name that no list has stands, with «و», before the office. */
static bool named_before(const struct kzi_scene *s, const struct kzi_group *g, const struct kzi_actor *a)
{
  uint32_t tok = a->at.tok;
  if (!g || a->office == KZI_NONE || a->at.prefix || tok < g->end + 2 || tok > g->end + NAME_TOKENS) return false;
  for (uint32_t t = g->end + 1; t < tok; t++)
    if (s->tokens->items[t].kind != KZI_TOKEN_WORD || s->actor_in[t] || s->bound[t] >= KZI_BOUND_VERB ||
        kzi_has(s, t, KZI_C_FUNC, NULL) || kzi_has(s, t, KZI_C_NOUN, NULL))
      return false;
  static const uint16_t verbs[] = {KZI_C_VERB, KZI_C_LIGHT, KZI_C_REPORT, KZI_C_COUNT}; /* «نظيره المصري، وصل وزير» */
  if (kzi_mark_any(s->marks, tok - 1, verbs)) return false;
  bool comma = kzi_token_is_comma(s->tokens, g->end);
  struct kzi_text word = kzi_token_fold(s->tokens, g->end + comma);
  return word.length > 4 && kzi_text_begins(word, "و") && s->m->actors[g->first].office != KZI_NONE;
}

static void count_countries(const struct kzi_scene *s, struct kzi_group *g)
{
  g->countries = 0;
  for (uint32_t i = g->first; i < g->first + g->count; i++) {
    const struct kzi_actor *a = &s->m->actors[i];
    bool fresh =
        a->cc != 0 || (a->org != KZI_NONE && s->m->orgs[a->org].international); /* a union is a side as a country is */
    if (a->state != KZI_NONE && a->number == 2) g->countries += 2;              /* «الكوريتان» */
    for (uint32_t k = g->first; k < i; k++) fresh = fresh && (!a->cc || s->m->actors[k].cc != a->cc);
    g->countries = (uint8_t)(g->countries + (fresh && g->countries < 255));
  }
}

/* «قمة منظمة شنغهاي للتعاون»: where they meet, not who does. */
static bool is_session(const struct kzi_scene *s, const struct kzi_actor *a)
{
  bool heads = a->office != KZI_NONE && s->m->offices[a->office].number < 3; /* «وزراء خارجية مجلس التعاون» are many */
  bool body = a->org != KZI_NONE && !heads && s->m->orgs[a->org].international;
  if (!body || a->at.tok == 0) return false;
  if (kzi_has(s, a->at.tok - 1, KZI_C_EVENT, NULL)) return true;
  uint32_t from = a->at.tok > ORDINAL_REACH ? a->at.tok - ORDINAL_REACH : 0;
  for (uint32_t t = from; a->at.prefix & KZI_PREFIX_LI && t < a->at.tok; t++) /* «القمة الحادية والثلاثين للاتحاد» */
    if (kzi_has(s, t, KZI_C_EVENT, NULL)) return true;
  return false;
}

/* «لحضور قمة آسيا الوسطى وروسيا»: the state is in the occasion's name, behind a name that is no actor. */
static bool names_occasion(const struct kzi_scene *s, const struct kzi_actor *a)
{
  static const char *const summit[] = {"summit", "forum", "conference", NULL};
  if (a->state == KZI_NONE) return false;
  for (uint32_t t = a->at.tok; t > 0 && t + OCCASION_REACH > a->at.tok; t--) {
    if (s->actor_in[t - 1] || s->bound[t] >= KZI_BOUND_CLAUSE) return false;
    if (kzi_has(s, t - 1, KZI_C_EVENT, summit)) return t < a->at.tok;
  }
  return false;
}

/* «في العاصمة السودانية الخرطوم», «بالعاصمة أستانا», «في مدينة الرياض بالمملكة»: the preposition stands before the capital's style. */
static struct kzi_where with_style(const struct kzi_scene *s, struct kzi_where at)
{
  static const struct {
    const char *word;
    uint8_t prefix;
  } styles[] = {
      {"العاصمه", 0},           {"عاصمه", 0}, {"بالعاصمه", KZI_PREFIX_BI}, {"للعاصمه", KZI_PREFIX_LI}, {"مدينه", 0},
      {"بمدينه", KZI_PREFIX_BI}};
  for (uint32_t back = 1; back <= 2 && back <= at.tok; back++) {
    uint32_t t = at.tok - back;
    if (back == 2 && !kzi_mark_at(s->marks, at.tok - 1, KZI_C_DEMONYM)) break;
    for (size_t i = 0; i < KZI_COUNT(styles); i++)
      if (kzi_token_is(s->tokens, t, styles[i].word)) return (struct kzi_where){.tok = t, .prefix = styles[i].prefix};
  }
  return at;
}

/* «بعد ساعات من إعلان الرئيس الأمريكي», «إثر انسحاب ترامب»: whose deed only tells when another was done. */
static bool is_of_aside(const struct kzi_scene *s, uint32_t tok)
{
  static const char *const then[] = {"بعد", "عقب", "اثر", "غداه", "منذ", "رغم", "وسط", "بسبب", "قبل", "قبيل", NULL};
  static const char *const no_deed[] = {"من",  "علي",   "قليل",    "لحظات", "دقايق", "ساعه",  "ساعات", "ساعتين",
                                        "يوم", "يومين", "ايام",    "اسبوع", "شهر",   "شهرين", "عام",   "عامين",
                                        "سنه", "سنوات", "اسبوعين", "اشهر",  "اعوام", NULL};
  const struct kzi_tokens *tokens = s->tokens;
  uint32_t lo = kzi_reach_back(tok, ASIDE_REACH, tokens->sentences[tokens->items[tok].sentence].first);
  for (uint32_t t = tok; t > lo; t--) {
    if (kzi_token_is_any(tokens, t - 1, then)) return t < tok;
    bool word = tokens->items[t - 1].kind == KZI_TOKEN_WORD || tokens->items[t - 1].kind == KZI_TOKEN_NUMBER;
    if (!word || s->actor_in[t - 1] || s->bound[t - 1] >= KZI_BOUND_COMMA || kzi_has(s, t - 1, KZI_C_VERB, NULL) ||
        kzi_has(s, t - 1, KZI_C_NOUN, NULL) || kzi_has(s, t - 1, KZI_C_WEEKDAY, NULL) ||
        kzi_has(s, t - 1, KZI_C_DAYREL, NULL))
      return false;
    if (t == tok && (kzi_token_is_any(tokens, t - 1, no_deed) || kzi_text_begins(kzi_token_fold(tokens, t - 1), "ال")))
      return false;
  }
  return false;
}

/* «في قصر | الرئاسة», «بقصر | الحكومة», «قصر الرئاسة «آق أوردا»»: whose building it is acts not. */
static bool is_in_palace(const struct kzi_scene *s, const struct kzi_actor *a)
{
  static const char *const in[] = {"في", "الي", "داخل", NULL}, *const palace[] = {"قصر", "القصر", "مبني", NULL},
                           *const at[] = {"بقصر", "بمبني", NULL};
  uint32_t t = a->at.tok;
  if (t < 2) return false;
  if (a->state != KZI_NONE && s->m->states[a->state].how == KZI_STATE_METONYM)
    return kzi_has_word(s, kzi_reach_back(t, PALACE_BACK, 0), t, palace) ||
           kzi_has_word(s, kzi_reach_back(t, PALACE_BACK, 0), t, at);
  if (a->org == KZI_NONE || a->office != KZI_NONE || a->person != KZI_NONE) return false;
  return kzi_token_is_any(s->tokens, t - 1, at) ||
         (kzi_token_is_any(s->tokens, t - 1, palace) && kzi_token_is_any(s->tokens, t - 2, in));
}

/* «تعديل اتفاقية دبلن»: the town after which the text is called; «اتفاق موسكو وأنقرة», «اتفاق موسكو مع أنقرة» are of two. */
static bool names_text(const struct kzi_scene *s, const struct kzi_actor *a)
{
  static const char texts[] = "اتفاقيه|لاتفاقيه|باتفاقيه|واتفاقيه|اتفاق|لاتفاق|باتفاق|معاهده|لمعاهده|بروتوكول|ميثاق";
  static const char *const of_two[] = {"مع", "علي", NULL};
  if (a->state == KZI_NONE || s->m->states[a->state].how != KZI_STATE_CAPITAL || a->at.prefix || a->at.tok == 0)
    return false;
  bool two = a + 1 < s->m->actors + s->m->actor_count && a[1].at.tok == a->at.end && a[1].at.prefix & KZI_PREFIX_WA;
  return !two && !kzi_has_word(s, a->at.end, a->at.end + 1, of_two) && kzi_token_is_of(s->tokens, a->at.tok - 1, texts);
}

/* «مع تحالف شركة …», «مع إدارة شركة …», «مع عملاق النفط الإيطالي «إيني»»: where the words for a firm and its heads begin. */
static struct kzi_where with_heads(const struct kzi_scene *s, struct kzi_where at)
{
  static const char *const heads[] = {"تحالف", "ايتلاف", "كونسورتيوم", "اداره", "قيادات", "قياده", NULL};
  if (at.prefix || at.tok == 0) return at;
  if (kzi_token_is_any(s->tokens, at.tok - 1, heads)) at.tok--;
  for (uint32_t t = at.tok; t > 0 && t + GIANT_REACH > at.tok && !s->bound[t]; t--)
    if (kzi_token_is(s->tokens, t - 1, "عملاق")) at.tok = t - 1;
  return at;
}

/* «الاتحاد الاقتصادي الأوراسي، الذي يضم روسيا وبيلاروسيا»: whom the body has as members. */
static bool is_member(const struct kzi_scene *s, uint32_t t)
{
  static const char has[] = "يضم|تضم", which[] = "الذي|التي";
  if (t < 4 || !kzi_token_is_of(s->tokens, t - 1, has) || !kzi_token_is_of(s->tokens, t - 2, which)) return false;
  uint32_t end = kzi_token_is_mark(s->tokens, t - 3, "،") ? t - 3 : t - 2;
  if (!s->actor_in[end - 1]) return false;
  const struct kzi_actor *body = &s->m->actors[s->actor_in[end - 1] - 1];
  return body->org != KZI_NONE && body->state == KZI_NONE && body->anaphor == KZI_NONE;
}

/* «وقعها من الجانب الأردني …» is «عن الجانب»; «مقر السفارة» is the embassy. */
static uint8_t link_of(const struct kzi_scene *s, const struct kzi_actor *a)
{
  static const char *const seat[] = {"مقر", NULL}, *const embassy[] = {"embassy", NULL};
  struct kzi_where at = a->state == KZI_NONE ? with_honorifics(s, a->at) : with_style(s, a->at);
  if (a->org != KZI_NONE && a->office == KZI_NONE) at = with_heads(s, at);
  uint8_t link = link_at(s, at.tok, at.prefix, a->state != KZI_NONE);
  bool state = a->state != KZI_NONE && a->org == KZI_NONE;
  if ((link == KZI_LINK_PRESENT || link == KZI_LINK_NONE) && state && is_member(s, at.tok)) return KZI_LINK_ABOUT;
  bool side = a->anaphor != KZI_NONE && s->m->anaphors[a->anaphor].kind == KZI_ANA_ONE_SIDE;
  if (link == KZI_LINK_FROM && side) return KZI_LINK_FOR;
  if (link == KZI_LINK_NONE && is_of_aside(s, at.tok)) return KZI_LINK_ABOUT;
  if ((link == KZI_LINK_NONE || link == KZI_LINK_LI) && is_session(s, a)) return KZI_LINK_IN;
  if (link == KZI_LINK_AND && names_occasion(s, a)) return KZI_LINK_ABOUT;
  if (link == KZI_LINK_NONE && names_text(s, a)) return KZI_LINK_ABOUT;
  bool venue = at.tok > 0 && a->state != KZI_NONE && kzi_has(s, at.tok - 1, KZI_C_VENUE, NULL);
  if (link == KZI_LINK_NONE && venue) return KZI_LINK_IN; /* «استقبل في مطار أستانا الوزير …» */
  if (link == KZI_LINK_NONE && is_in_palace(s, a)) return KZI_LINK_IN;
  if (link == KZI_LINK_NONE && at.tok < a->at.tok && kzi_token_is(s->tokens, at.tok, "عاصمه"))
    return KZI_LINK_IN; /* «في نور سلطان، عاصمة كازاخستان» */
  if (a->at.tok > 0 && kzi_token_is_any(s->tokens, a->at.tok - 1, seat) &&
      kzi_has(s, a->at.tok, KZI_C_ORG_HEAD, embassy))
    return KZI_LINK_NONE;
  return link;
}

/* «وزراء خارجية الدول الضامنة (روسيا وتركيا وإيران)»: the brackets tell whose they are. */
static bool is_spelled_out(const struct kzi_scene *s, const struct kzi_group *g, const struct kzi_actor *a)
{
  const struct kzi_actor *last = &s->m->actors[g->first + g->count - 1];
  bool opens = a->at.tok > 0 && kzi_token_is_mark(s->tokens, a->at.tok - 1, "(");
  return opens && a->state != KZI_NONE && last->number > 1 && !last->cc && a->at.tok <= g->end + BRACKET_REACH &&
         s->tokens->items[g->tok].sentence == s->tokens->items[a->at.tok].sentence;
}

/* «موانئ أبوظبي، المملوكة لحكومة أبوظبي، ووزارة النقل …»: g tells whose the body of the group before it is, between commas, and the
 * actor goes on from that. */
static bool is_owner_aside(const struct kzi_scene *s, const struct kzi_group *g, const struct kzi_actor *a)
{
  static const char owned[] = "المملوكه|المملوك|التابعه|التابع|المنبثقه|الذراع|المدعومه";
  const struct kzi_group *owner = g - 1;
  if (g == s->groups || g->link != KZI_LINK_LI || g->count != 1 || !kzi_token_is_comma(s->tokens, a->at.tok - 1))
    return false;
  return g->end + 1 >= a->at.tok && kzi_token_is_comma(s->tokens, owner->end) &&
         kzi_token_is_of(s->tokens, owner->end + 1, owned) && owner->end + ASIDE_REACH >= g->tok && joins(s, g, a);
}

bool kzi_group_actors(struct kzi_scene *s)
{
  s->groups = kzi_arena_get(s->arena, (s->m->actor_count + 1) * sizeof *s->groups);
  if (!s->groups) return false;
  for (uint32_t i = 0; i < s->m->actor_count; i++) {
    const struct kzi_actor *a = &s->m->actors[i];
    uint8_t link = link_of(s, a);
    struct kzi_group *g = s->group_count ? &s->groups[s->group_count - 1] : NULL;
    bool names_it = g && a->person != KZI_NONE && s->m->people[a->person].name_tok == a->at.tok &&
                    before_name(s, a->at.tok) == g->end && g->link != KZI_LINK_IN &&
                    (s->m->actors[i - 1].state != KZI_NONE ||
                     s->m->actors[i - 1].number > 1); /* «وزراء دفاع … وتركيا فكري إيشيق» */
    bool joined = link == KZI_LINK_NONE && named_before(s, g, a);
    if (link == KZI_LINK_AND && g && is_owner_aside(s, g, a)) {
      s->group_count--;
      g[-1].count += g->count;
      g--;
    }
    if ((link == KZI_LINK_AND && g && joins(s, g, a)) || names_it || joined || shares_head(s, g, a) ||
        (g && is_spelled_out(s, g, a))) {
      g->count++;
      g->end = a->at.end;
    } else {
      g = &s->groups[s->group_count++];
      *g = (struct kzi_group){i, 1, link == KZI_LINK_AND ? KZI_LINK_NONE : link, a->at.tok, a->at.end, 0};
    }
  }
  for (uint32_t i = 0; i < s->group_count; i++) {
    count_countries(s, &s->groups[i]);
    for (uint32_t t = s->groups[i].tok; t < s->groups[i].end; t++) s->group_in[t] = i + 1;
  }
  return true;
}

const struct kzi_group *kzi_group_at(const struct kzi_scene *s, uint32_t t)
{
  return s->group_in[t] ? &s->groups[s->group_in[t] - 1] : NULL;
}

/* The first group in [from, to) with one of the links (bits 1 << link). Stops at a clause's end. */
const struct kzi_group *kzi_next_group(const struct kzi_scene *s, uint32_t from, uint32_t to, uint32_t wanted)
{
  for (uint32_t t = from; t < to; t++) {
    const struct kzi_group *g = kzi_group_at(s, t);
    if (!g || g->tok < from) continue;
    if (wanted & (1u << g->link)) return g;
    t = g->end - 1;
  }
  return NULL;
}

const struct kzi_group *kzi_last_group(const struct kzi_scene *s, uint32_t from, uint32_t to, uint32_t wanted)
{
  for (uint32_t t = to; t > from; t--) {
    const struct kzi_group *g = kzi_group_at(s, t - 1);
    if (!g || g->tok < from || g->end > to) continue;
    if (wanted & (1u << g->link)) return g;
    t = g->tok + 1;
  }
  return NULL;
}
