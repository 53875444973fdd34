#include "event/permits.h"

#define ON_REACH   14 /* tokens from «وافقت» to «على»: who approves and the day stand between */
#define SALE_REACH 4  /* tokens: «على طلب لبيع», «على عملية بيع» */

/* The token behind «على», or the clause's end. */
static uint32_t approved(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  uint32_t end = kzi_clause(s, tr->tok, KZI_BOUND_VERB).end, hi = kzi_reach_ahead(tr->end, ON_REACH, end);
  uint32_t on = kzi_find_word(s, tr->end, hi, "علي");
  return tr->verb && on < hi ? on + 1 : end;
}

bool kzi_permits_sale(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const sale[] = {"بيع", "البيع", "بيعها", "لبيع", "مبيعات", NULL};
  uint32_t end = kzi_clause(s, tr->tok, KZI_BOUND_VERB).end, t = approved(s, tr);
  return t < end && kzi_has_word(s, t, kzi_reach_ahead(t, SALE_REACH, end), sale);
}

bool kzi_permits(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char measures[] =
      "السماح|منح|استخدام|استعمال|تزويد|تقديم|ارسال|فتح|استضافه|المشاركه|تدريب|دعم|التعاون|تخصيص|نقل|تصدير|"
      "توريد|استيراد|شراء|تسهيل|بناء|انشاء|اقامه|تشييد|تمويل|استيناف|اعاده|زياده|خفض|طلب|مقترح|اقتراح|عرض|"
      "رفع|الغاء|اعفاء|تاجير|تسليم|مرور|عبور|توسيع|الانضمام|المساهمه|المساعده|مساعده|ان";
  uint32_t end = kzi_clause(s, tr->tok, KZI_BOUND_VERB).end, t = approved(s, tr);
  return t < end && (kzi_tokens_have_of(s->tokens, t, t + 1, measures) || kzi_permits_sale(s, tr));
}
