/* fits_deeds_parts: what the files that ask whether words tell deeds share. */
#ifndef KZI_FITS_DEEDS_PARTS_H
#define KZI_FITS_DEEDS_PARTS_H

#include "event/fits_deeds.h"

/* «أعلن الرئيس تقديم …», «تم تسليم …»: a noun of acting that is said to be done. lo: as for kzi_fits_deed(). */
bool kzi_is_announced(const struct kzi_scene *scene, const struct kzi_trigger *trigger, uint32_t lo);

/* «تم استئناف الرحلات»: is the deed told, by a verb, as announced or by a headline, and not only spoken of? */
bool kzi_deed_is_told(const struct kzi_scene *scene, const struct kzi_trigger *trigger, uint32_t lo);

/* «تصدير», «توريد», «استيراد»; and where it begins, with what is exported: «بدأت كازاخستان تصدير النفط إلى ألمانيا» */
bool kzi_is_export(const struct kzi_scene *scene, const struct kzi_trigger *trigger);
bool kzi_begins_export(const struct kzi_scene *scene, const struct kzi_trigger *trigger, uint32_t lo, uint32_t hi);

/* «استقبلت تونس دفعة من اللقاحات», «صدرت كازاخستان أول شحنة من القمح إلى إيران», «روسيا تسلم كازاخستان مقاتلات» */
bool kzi_gets_shipment(const struct kzi_scene *scene, const struct kzi_trigger *trigger, uint32_t hi);
bool kzi_ships_abroad(const struct kzi_scene *scene, const struct kzi_trigger *trigger, uint32_t hi);
bool kzi_hands_over(const struct kzi_scene *scene, const struct kzi_trigger *trigger);

/* Is something given, and stands it near the word or before it? «قدمت اليابان 20 سيارة», «قمح قدمته كازاخستان» */
bool kzi_names_gift(const struct kzi_scene *scene, const struct kzi_trigger *trigger, uint32_t hi);

/* «ستزود روسيا كازاخستان بالكهرباء» */
bool kzi_supplies_energy(const struct kzi_scene *scene, const struct kzi_trigger *trigger, uint32_t hi);

#endif
