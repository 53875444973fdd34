/* fits_deeds: what words of giving, opening, building and exercising must have around them to tell cooperation. */
#ifndef KZI_FITS_DEEDS_H
#define KZI_FITS_DEEDS_H

#include "event/trigger.h"

/* lo: the clause's first token; hi: as far as its object may stand. True for every other sense. */
bool kzi_fits_deed(const struct kzi_scene *scene, const struct kzi_trigger *trigger, uint32_t lo, uint32_t hi);

/* «أقر البنك الدولي قرضا لكازاخستان»: no text is approved, money is given. */
bool kzi_approves_loan(const struct kzi_scene *scene, const struct kzi_trigger *trigger);

/* «وافق مجلس إدارة البنك على قرض»: it is only approved so far. */
bool kzi_board_approves(const struct kzi_scene *scene, const struct kzi_trigger *trigger);

/* «وصلت طائرة مساعدات إماراتية إلى …»: no visit, but aid. */
bool kzi_brings_aid(const struct kzi_scene *scene, const struct kzi_trigger *trigger);

/* «رست سفينة تحمل …», «أعلنت الوزارة وصول شحنة من …» */
bool kzi_lands_goods(const struct kzi_scene *scene, const struct kzi_trigger *trigger);

/* «استؤنفت الرحلات بين …», «تبني الصين محطة في …»: what the deed of a trigger is by its object, or the trigger's own sense. */
enum kzi_sense kzi_deed_of(const struct kzi_scene *scene, const struct kzi_trigger *trigger);

/* «أول ثلاث طائرات ستسلم إلى الجيش»: the goods open the clause, and nobody is told to hand them over. */
bool kzi_are_handed_over(const struct kzi_scene *scene, const struct kzi_trigger *trigger, uint32_t lo, uint32_t hi);

/* «شحنة ثانية», «الطائرة المتبقية»: is one of several told in [from, to)? Whose they are was told with the others. */
bool kzi_is_one_more(const struct kzi_scene *scene, uint32_t from, uint32_t to);

/* «سفارة كازاخستان في القاهرة» the last one told in [lo, tok): the country where the embassy stands, or 0. */
uint16_t kzi_home_of_mission(const struct kzi_scene *scene, uint32_t lo, uint32_t tok);

/* Deeds that count only where their own words name both sides. */
bool kzi_names_both(enum kzi_sense sense);

#endif
