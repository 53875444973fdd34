/* Goods: «تصدير القمح», «طن من الدقيق», «18 دبابة». A word for a thing names an area where the thing is made, sold, needed or brought,
 * and where money is given for it. */
#include "recog/area.h"

#define SUPPLY_MAX 4 /* tokens from «تزويد» over whom to «بالوقود» */
#define HAND_MAX   8 /* … from «سلمت» over who gives and who gets it to the goods */
#define GRANT_MAX  8 /* … from «منحة» to «لدعم» */

static const char *const trade[] = {"تصدير", "توريد",   "استيراد", "تصنيع",   "انتاج", "توزيع", "صادرات", "واردات",
                                    "شراء",  "بيع",     "مبيعات",  "تسويق",   "شحنه",  "شحنات", "تجميع",  "تزويد",
                                    "امداد", "امدادات", "توريدات", "مشتريات", "توفير", NULL};

static bool is_number(const struct kzi_mentions *m, uint32_t tok)
{
  uint32_t i = kzi_first_at(m->numbers, sizeof *m->numbers, m->number_count, tok);
  const struct kzi_number *n = i > 0 ? &m->numbers[i - 1] : NULL;
  return n && n->at.end == tok && !n->ordinal && !n->percent && !n->currency;
}

/* «طن من الدقيق», «الدفعة الأولى من اللقاحات», «احتياجات مصر من القمح»: `tok` stands behind «من». */
static bool is_measured(const struct kzi_mentions *m, uint32_t tok)
{
  static const char *const amounts[] = {"طن",       "طنا",     "اطنان",    "شحنه",     "شحنات",      "دفعه",  "كميه",
                                        "كميات",    "ميغاواط", "ميغاوات",  "ميجاوات",  "جرعه",       "جرعات", "صادرات",
                                        "صادراتها", "واردات",  "وارداتها", "احتياجات", "احتياجاتها", NULL};
  const struct kzi_tokens *tokens = m->marks->tokens;
  bool more = tok > 2 && (kzi_near_definite(m->marks, tok - 2) || kzi_near_state(m, tok - 2));
  return kzi_token_is_any_noun(tokens, tok - 2, amounts) || (more && kzi_token_is_any_noun(tokens, tok - 3, amounts));
}

/* «طائرة محملة بالأدوية», «تزويد المعامل بالفيول» */
static bool is_supplied(const struct kzi_mentions *m, uint32_t tok)
{
  static const char *const laden[] = {"محمله", "محملا", NULL};
  static const char *const supplies[] = {"تزويد", "امداد", "تزويدها", "زودت", "تزود", "ستزود", NULL};
  const struct kzi_tokens *tokens = m->marks->tokens;
  if (kzi_token_is_any_noun(tokens, tok - 1, laden)) return true;
  for (uint32_t back = 1; back <= SUPPLY_MAX && back <= tok && kzi_near_together(m->marks, tok - back, tok); back++)
    if (kzi_token_is_any_noun(tokens, tok - back, supplies)) return true;
  return false;
}

/* «منحة لدعم المدارس», «مليون دولار لتحديث المستشفيات» */
static bool is_paid_for(const struct kzi_mentions *m, uint32_t tok)
{
  static const char *const works[] = {"لدعم",   "لتمويل", "لبناء",  "لتطوير", "لتجهيز", "لتحديث", "لترميم",
                                      "لصيانه", "لتحسين", "لانشاء", "لاصلاح", "لتاهيل", "لاعاده"};
  static const char *const money[] = {"هبه", "منحه", "قرض", "قرضا", "تمويل", "دولار", "يورو", "اورو", "مساهمه", NULL};
  if (!KZI_NEAR_IN(m->marks, tok - 1, works)) return false;
  for (uint32_t back = 2; back <= GRANT_MAX && back <= tok && kzi_near_together(m->marks, tok - back, tok); back++)
    if (kzi_token_is_any_noun(m->marks->tokens, tok - back, money)) return true;
  return false;
}

/* «18 دبابة»: what is counted besides may be people. */
static bool is_counted_arms(const struct kzi_mentions *m, const struct kzi_mark *noun)
{
  static const char *const arms[] = {"def.procure", "def.airdef", NULL}; /* «48 مقاتلة» are both */
  return kzi_mark_is_any(m->marks, noun, arms) && is_number(m, noun->tok);
}

/* «سلمت اليابان كازاخستان خمس عشرة حافلة»: what a verb of giving has as its object. */
static bool is_handed_over(const struct kzi_mentions *m, const struct kzi_mark *noun)
{
  static const char *const handing[] = {"give", "receive_goods", "buy", "sell", NULL};
  static const char *const whom[] = {"الي", "من"};
  static const char *const paper[] = {"دعوه", "اعتماد"}; /* «تسلم دعوة», «تسلم أوراق اعتماد» */
  if (noun->prefix || KZI_NEAR_IN(m->marks, noun->tok, paper) || kzi_near_definite(m->marks, noun->tok)) return false;
  for (uint32_t back = 1; back <= HAND_MAX && back <= noun->tok; back++) {
    uint32_t tok = noun->tok - back;
    if (!kzi_near_together(m->marks, tok, noun->tok) || !kzi_near_word(m->marks, tok)) return false;
    if (kzi_mark_is_any(m->marks, kzi_mark_at(m->marks, tok, KZI_C_VERB), handing)) return true;
    bool to_state = KZI_NEAR_IN(m->marks, tok, whom) && kzi_near_state(m, tok + 1);
    if (kzi_near_verb(m->marks, tok) || (kzi_near_function(m->marks, tok) && !to_state)) return false;
  }
  return false;
}

bool kzi_is_goods(const struct kzi_mentions *m, const struct kzi_mark *noun)
{
  static const char *const of[] = {"من"};
  uint32_t tok = noun->tok;
  unsigned prefix = noun->prefix;
  if (tok < 2 || !kzi_near_together(m->marks, tok - 2, tok)) return false;
  if (prefix == KZI_PREFIX_BI) return is_supplied(m, tok);
  if (prefix) return false;
  if (KZI_NEAR_IN(m->marks, tok - 1, of)) return is_measured(m, tok);
  return kzi_token_is_any_noun(m->marks->tokens, tok - 1, trade) || is_counted_arms(m, noun) || is_paid_for(m, tok) ||
         is_handed_over(m, noun);
}
