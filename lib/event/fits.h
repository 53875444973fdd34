/* fits: what a word of acting must have around it to tell an act. */
#ifndef KZI_FITS_H
#define KZI_FITS_H

#include "event/trigger.h"

bool kzi_fits(const struct kzi_scene *scene, const struct kzi_trigger *trigger);

/* «اتفقا على عقد قمة», «على توقيع», «على إنشاء لجنة»: what is agreed is an act of its own, told by its noun. */
bool kzi_announces_act(const struct kzi_scene *scene, const struct kzi_trigger *trigger);

/* «مفاوضات لشراء طائرات», «مفاوضات التجارة الحرة»: about a contract, an agreement, though none is named: enum
 * kzi_instrument_type, or 0. */
uint8_t kzi_implied_text(const struct kzi_scene *scene, const struct kzi_trigger *trigger);

/* «تعليق المناورات المشتركة»: the word of ending that the trigger stands under, or KZI_NONE. */
uint32_t kzi_called_off_by(const struct kzi_scene *scene, const struct kzi_trigger *trigger);

/* «الاتفاق على تكثيف التدريبات»: does the trigger stand under a word of agreeing? lo: the clause's first token. */
bool kzi_agreed_upon(const struct kzi_scene *scene, const struct kzi_trigger *trigger, uint32_t lo);

/* Does a word of this kind of object («gift», «mission», «body», «joint»; acts.tsv) stand in [from, to)? */
bool kzi_is_about(const struct kzi_scene *scene, uint32_t from, uint32_t to, const char *kind);

/* «فتحت سفارة»; but «أقامت السفارة معرضا», «افتتح معرض في السفارة»: is it the mission that is set up? from: where it may stand first. */
bool kzi_founds_mission(const struct kzi_scene *scene, const struct kzi_trigger *trigger, uint32_t from, uint32_t to);

/* «باشرت السفارة عملها», «سفارة بلاده ستفتح أبوابها»: a mission begins, or goes on again; «أعادت الرياض سفيرها إلى طهران» opens it again. */
bool kzi_mission_begins(const struct kzi_scene *scene, const struct kzi_trigger *trigger);

#endif
