#include "event/deed_words.h"

#include "event/fits.h"
#include "event/learn.h"
#include "event/objects.h"
#include "event/told.h"

#include <string.h>

#define BID_REACH    12 /* tokens from offering to the offer: who offers, and to whom, stands between */
#define GRANT_REACH  10 /* tokens from granting to what is granted: whose board it is stands between */
#define HELD_REACH   3  /* tokens from a course to what it is: «دورة تدريبية», «دورة ينظمها» */
#define PUPILS_REACH 10 /* tokens from raising to the grants: who raises their number stands between */
#define BUILD_REACH  10 /* tokens from beginning to the building: who begins stands between */
#define FORUM_REACH  8  /* tokens from those who open a forum to it: day and town stand between */
#define WORKS_REACH  5  /* tokens from building to what is built */

/* «قدمت الشركة إلى أستانا عرضا للفوز بعقد», «عرضا لبناء محطة»: who bids for a contract negotiates it. */
static bool bids_for_contract(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const offers[] = {"عرضا", "عرضها", "عرضه", "عروضا", NULL};
  static const char *const to_win[] = {"للفوز", "لبناء", "لانشاء", "لتنفيذ", "لتوريد", NULL};
  uint32_t near = kzi_reach_ahead(tr->end, BID_REACH, hi);
  for (uint32_t t = tr->end; tr->verb && t < near; t++)
    if (kzi_token_is_any(s->tokens, t, offers))
      return kzi_has_word(s, t + 1, kzi_reach_ahead(t + 1, HELD_REACH, hi), to_win);
  return false;
}

/* «منح مجلس الإدارة موافقته على قرض», «أعطى الضوء الأخضر لقرض» */
static bool grants_approval(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const approval[] = {"موافقته", "موافقتها", "الاخضر", NULL};
  return tr->verb && kzi_has_word(s, tr->end, kzi_reach_ahead(tr->end, GRANT_REACH, hi), approval);
}

/* «منحت الحكومة عقدا لشركة …», «فازت شركة … بعقد من …», «حصلت على عقد»: who awards a contract, and who gets it. */
static bool awards_contract(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const stems[] = {"منح", "سند", "فاز", "فوز", "حصل", NULL};
  static const char contracts[] = "عقدا|عقد|بعقد|عقدين|بعقدين|بعقود|بصفقه|بمناقصه";
  const char *word = kzi_token_fold(s->tokens, tr->tok).bytes;
  size_t stem = 0;
  while (stems[stem] && !strstr(word, stems[stem])) stem++;
  return tr->verb && stems[stem] && tr->mark->pronoun == KZI_PRON_NONE &&
         kzi_tokens_have_of(s->tokens, tr->end, kzi_reach_ahead(tr->end, GRANT_REACH, hi), contracts);
}

/* «بدأت المجموعة تشغيل ميناء», «باشرت أعمال شق الطريق», «تسلمت إدارة المطار» */
static bool begins_works(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const running[] = {"اداره", "تشغيل", NULL};
  static const char *const building[] = {"بناء",  "انشاء",  "تشييد", "تشغيل", "اداره", "تنفيذ",
                                         "اعمال", "بتشغيل", "تطوير", "ترميم", NULL};
  static const char makes[] = "انتاج|تصنيع|تجميع|بانتاج|بتصنيع|بتجميع"; /* «بدأت الشركة إنتاج المسيرات في كازاخستان» */
  uint32_t near = kzi_reach_ahead(tr->end, BUILD_REACH, hi);
  if (tr->verb && tr->sense == KZI_SENSE_PROJECT && tr->end < near && s->group_in[tr->end] &&
      kzi_tokens_have_of(s->tokens, kzi_group_at(s, tr->end)->end,
                         kzi_reach_ahead(kzi_group_at(s, tr->end)->end, 1, hi), makes))
    return true;
  for (uint32_t t = tr->end; tr->verb && t < near; t++)
    if (kzi_token_is_any(s->tokens, t, tr->sense == KZI_SENSE_TAKE ? running : building) && !s->actor_in[t])
      return kzi_is_about(s, t + 1, kzi_reach_ahead(t + 1, WORKS_REACH, hi), "works");
  return false;
}

/* «رفعت المجر عدد المنح الدراسية», «زيادة المقاعد الدراسية», «عرض منحا دراسية» */
static bool raises_grants(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  return kzi_is_about(s, tr->end, kzi_reach_ahead(tr->end, PUPILS_REACH, hi), "grants");
}

/* «وزيرا البلدين», «روسيا وكازاخستان», «البلدان» */
static bool two_act(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  uint32_t behind = tr->end < s->tokens->count ? s->group_in[tr->end] : 0,
           before = tr->tok ? s->group_in[tr->tok - 1] : 0;
  const struct kzi_group *g = behind ? &s->groups[behind - 1] : before ? &s->groups[before - 1] : NULL;
  return g && (g->countries >= 2 || kzi_means_two(s, &s->m->actors[g->first]));
}

bool kzi_carries_out_text(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const doing[] = {"تنفيذ", "تطبيق", NULL};
  uint32_t near = kzi_reach_ahead(tr->end, BUILD_REACH, hi);
  if (!tr->verb || !two_act(s, tr)) return false;
  for (uint32_t t = tr->end; t + 1 < near; t++)
    if (kzi_token_is_any(s->tokens, t, doing)) return s->instrument_in[t + 1] != 0;
  return false;
}

/* «مصنع شيدته شركة صينية», «تأهيل الطرق الذي يموله الصندوق بقرض»: who builds or pays stands right behind; but «المركز الذي شيدته
 * قطر» has long stood there, and «السد الذي تشيده إثيوبيا» is her own. */
static bool made_works_told(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char rels[] = "الذي|التي|اللذين|اللتين|ما|مما|بما|كما";
  bool told = tr->verb && tr->mark->pronoun != KZI_PRON_NONE && tr->tok > 0 && tr->end < s->tokens->count &&
              s->group_in[tr->end] && kzi_group_at(s, tr->end)->tok == tr->end;
  if (!told || (tr->sense != KZI_SENSE_GIVE && kzi_token_is_of(s->tokens, tr->tok - 1, rels))) return false;
  uint32_t lo = kzi_clause(s, tr->tok, KZI_BOUND_CLAUSE).first;
  return kzi_is_about(s, kzi_reach_back(tr->tok, PUPILS_REACH, lo), tr->tok, "works");
}

bool kzi_is_paid_for(const struct kzi_scene *s, uint32_t from, uint32_t to)
{
  static const char paid[] = "بتمويل|بمنحه|بهبه|بدعم|ممول|مموله|ممولا|الممول|المموله";
  return kzi_tokens_have_of(s->tokens, from, to, paid);
}

/* «افتتح رئيس الوزراء محطة ممولة من البنك», «تم تدشين جسر بتمويل من الحكومة اليابانية», «مستشفيات ستبنى بتمويل فرنسي» */
static bool makes_what_is_paid_for(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  uint32_t lo = kzi_reach_back(tr->tok, WORKS_REACH, kzi_clause(s, tr->tok, KZI_BOUND_CLAUSE).first);
  if (tr->sense == KZI_SENSE_OPEN) lo = tr->end;
  return (tr->verb || tr->impersonal) && kzi_is_paid_for(s, tr->end, hi) &&
         kzi_is_about(s, lo, kzi_reach_ahead(tr->end, BUILD_REACH, hi), "works");
}

/* «يعمل بالاتفاقية اعتبارا من تاريخ …»: it takes effect. */
static bool is_put_to_work(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const from[] = {"من", "اعتبارا", "ابتداء", "بعد", "بدءا", NULL};
  uint32_t in = tr->end < s->tokens->count ? s->instrument_in[tr->end] : 0;
  const struct kzi_instrument *x = in ? &s->m->instruments[in - 1] : NULL;
  return tr->verb && x && x->at.tok == tr->end && x->at.prefix & KZI_PREFIX_BI &&
         kzi_has_word(s, x->at.end, kzi_reach_ahead(x->at.end, BUILD_REACH, s->tokens->count), from);
}

/* «سنضع مسودة اتفاق» */
static bool puts_draft(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const drafts[] = {"مسوده", "مشروع", "نص", "صيغه", NULL};
  uint32_t near = kzi_reach_ahead(tr->end, 1, s->tokens->count);
  return tr->verb && kzi_has_word(s, tr->end, near, drafts) && tr->end + 1 < s->tokens->count &&
         s->instrument_in[tr->end + 1];
}

/* «سلم السفير الوزير مسودة اتفاقية», «تلقت مصر من كازاخستان مشروع مذكرة», «مسودة قدمتها هيئة …»: a draft goes from one to the other,
 * and not to one's own parliament. */
static bool passes_draft(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char parliament[] = "البرلمان|للبرلمان|مجلس|لمجلس|الكونغرس|المجلس|للمجلس|مجلسي";
  struct kzi_range c = kzi_clause(s, tr->tok, KZI_BOUND_VERB);
  return tr->verb && !kzi_tokens_have_of(s->tokens, tr->end, c.end, parliament) && tr->mark->pronoun == KZI_PRON_NONE &&
         kzi_draft_discussed(s, tr) != KZI_NONE;
}

/* «افتتح وزير التجارة المصري ونظيره الكازاخي منتدى الأعمال»: two who open a forum meet there. */
static bool opens_forum(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const forum[] = {"forum", NULL};
  const struct kzi_group *who =
      tr->verb ? kzi_next_group(s, tr->end, kzi_reach_ahead(tr->end, 1, hi), LINK(NONE)) : NULL;
  if (!who || (who->count < 2 && s->m->actors[who->first].number != 2)) return false;
  for (uint32_t t = who->end; t < kzi_reach_ahead(who->end, FORUM_REACH, hi); t++)
    if (kzi_has(s, t, KZI_C_EVENT, forum)) return true;
  return false;
}

/* «تبادل وزير الخارجية مع نظيره وجهات النظر حول …» */
static bool exchanges_views(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  return tr->verb && kzi_tokens_have_of(s->tokens, tr->end, hi, "الراي|الاراء|وجهات|الروي|الحديث|الاحاديث");
}

enum kzi_sense kzi_sense_beside(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  bool deed = tr->sense == KZI_SENSE_DEED, gives = tr->sense == KZI_SENSE_GIVE, takes = tr->sense == KZI_SENSE_TAKE;
  if (tr->sense == KZI_SENSE_EXCHANGE)
    return exchanges_views(s, tr, kzi_clause(s, tr->tok, KZI_BOUND_CLAUSE).end) ? KZI_SENSE_DISCUSS : KZI_SENSE_NONE;
  if (kzi_learns(s, tr) || kzi_teaches(s, tr)) return KZI_SENSE_TRAIN;
  if (tr->sense == KZI_SENSE_WORK) return is_put_to_work(s, tr) ? KZI_SENSE_FORCE : KZI_SENSE_NONE;
  bool opens = tr->sense == KZI_SENSE_OPEN;
  if ((gives || takes || tr->sense == KZI_SENSE_SEND) && passes_draft(s, tr)) return KZI_SENSE_DRAFT;
  bool makes = tr->sense == KZI_SENSE_PROJECT || tr->sense == KZI_SENSE_ESTABLISH || tr->sense == KZI_SENSE_WORKS;
  if (!deed && !gives && !takes && !opens && !makes) return KZI_SENSE_NONE;
  uint32_t hi = kzi_clause(s, tr->tok, KZI_BOUND_CLAUSE).end;
  if (opens && puts_draft(s, tr)) return KZI_SENSE_DRAFT;
  if (opens && opens_forum(s, tr, hi)) return KZI_SENSE_MEET;
  bool works = ((opens || makes) && makes_what_is_paid_for(s, tr, hi)) || ((gives || makes) && made_works_told(s, tr));
  if (opens || works || tr->sense == KZI_SENSE_ESTABLISH) return works ? KZI_SENSE_WORKS : KZI_SENSE_NONE;
  if (deed && raises_grants(s, tr, hi)) return tr->verb ? KZI_SENSE_GIVE : KZI_SENSE_FUND;
  if ((gives || takes) && bids_for_contract(s, tr, hi)) return KZI_SENSE_BARGAIN;
  if ((gives || deed) && grants_approval(s, tr, hi)) return KZI_SENSE_APPROVE;
  if ((gives || takes || deed) && awards_contract(s, tr, hi)) return KZI_SENSE_CONTRACT;
  if (tr->sense == KZI_SENSE_PROJECT && kzi_carries_out_text(s, tr, hi)) return KZI_SENSE_DEED;
  return !gives && begins_works(s, tr, hi) ? KZI_SENSE_WORKS : KZI_SENSE_NONE;
}
