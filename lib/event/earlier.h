/* earlier: words, not dates or tenses, that tell of an act as one before the news, or of the news as earlier. */
#ifndef KZI_EARLIER_H
#define KZI_EARLIER_H

#include "event/tense.h"

bool kzi_news_comes_after(const struct kzi_view *view); /* «يأتي هذا عقب استقبال …» */
bool kzi_news_grows_from(const struct kzi_view *view);  /* «تنفيذا لنتائج زيارة الرئيس» */
bool kzi_is_compared(const struct kzi_view *view);      /* «مقارنتها بزيارة الرئيس …» */
bool kzi_while_ago(const struct kzi_view *view);        /* «بعد شهر من زيارة» */
bool kzi_is_before_it(const struct kzi_view *view);     /* «قال قبل لقائه نظيره» */
bool kzi_comes_after_news(const struct kzi_view *view); /* «قبل أسبوع من زيارته» */
bool kzi_has_lasted(const struct kzi_view *view); /* «تقيم … علاقات دبلوماسية منذ عام 1991» */
bool kzi_over_the_years(const struct kzi_view *view); /* «منذ سنة 2000، تم توقيع …» */
bool kzi_told_as_recent(const struct kzi_view *view); /* «اجتمع الوزير مؤخرا بنظيره» */
bool kzi_followed_then(const struct kzi_view *view);  /* «شيدت في مايو الماضي قبيل القمة» */
bool kzi_was_the_first(const struct kzi_view *view);  /* «كان أول زعيم غربي يزور …» */
bool kzi_told_as_repeated(const struct kzi_view *v);  /* «التقيا أكثر من مرة» */
bool kzi_is_stop_before(const struct kzi_view *v);    /* «بعد زيارة ناجحة إلى واشنطن» */
bool kzi_told_as_earlier(const struct kzi_view *view); /* «سبق», «حينها», «في وقت سابق من العام» */
/* «بعد الزيارة الأخيرة للرئيس إلى الرباط ولقائه الملك»: a bare noun joined to the last event, which is recalled, is recalled too. */
void kzi_recall_with(const struct kzi_scene *scene, const struct kzi_trigger *trigger, const struct kzi_event *last,
                     struct kzi_event *event);

#endif
