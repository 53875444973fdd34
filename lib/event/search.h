/* search: one search for the sides of an act, which several files share. */
#ifndef KZI_SEARCH_H
#define KZI_SEARCH_H

#include "event/subject.h"
#include "event/told.h"

struct kzi_search {
  const struct kzi_scene *s;
  const struct kzi_trigger *tr;
  struct kzi_event *e;
  struct kzi_window w;
  const struct kzi_group *subject, *with;
  bool settled;  /* «بين X وY»: these two, and nobody else */
  uint32_t from; /* where partners and objects are looked for: behind the trigger and its subject */
};

/* Are two sides found? */
bool kzi_enough(const struct kzi_search *search);

/* Who acts (sides_subject.c): searched for around the word; who signs; people of two countries at one word; those who work on a text. */
void kzi_search_subject(struct kzi_search *search);
void kzi_search_signatories(struct kzi_search *search);
void kzi_add_people_of_two(struct kzi_search *search);
void kzi_add_body_of_two(struct kzi_search *search);
void kzi_add_crew(struct kzi_search *search);
/* «وزراء الري في كل من مصر والسودان»: whose ministers they are, or NULL. */
const struct kzi_group *kzi_homes_of(const struct kzi_search *search, const struct kzi_group *heads);

/* Where the subject is the one met, received, sent or supplied (sides_turn.c), sides change places; true where that settles who they are. */
bool kzi_turn_heads(struct kzi_search *search);
bool kzi_turn_guests(struct kzi_search *search);
bool kzi_turn_envoys(struct kzi_search *search);
bool kzi_turn_supply(struct kzi_search *search);
bool kzi_add_honoured(struct kzi_search *search);
void kzi_turn_subject(struct kzi_search *search);

/* «بين X وY». «بين البلدين» takes up two sides, but those that the clause names itself come first. */
void kzi_search_between(struct kzi_search *search);
void kzi_add_pair_of_text(struct kzi_search *search);

/* The partner that «مع» or another preposition tells: search->with. */
void kzi_search_partner(struct kzi_search *search);

/* «رئيسا كازاخستان وأذربيجان … في ختام مباحثاتهما»: the two whom the sentence has told before the word, or NULL. */
const struct kzi_group *kzi_two_before(const struct kzi_search *search);

/* Are they those who speak and are spoken to there, or whom a pronoun means? Then they are added. */
bool kzi_add_those_told(struct kzi_search *search);

/* «اللقاء الذي سينعقد في يونيو»: is a meeting spoken of that was told before? Then its sides are. */
bool kzi_take_up_meeting(struct kzi_search *search);

/* «ستعقد اللجنة المشتركة دورتها», «اتفقا على عقد اجتماع»: of the two told before (sides_session.c). */
void kzi_add_next_session(struct kzi_search *search);

/* «زيارته للقنصلية السعودية»: to an office of a state, and not to the state. */
bool kzi_is_mission(const struct kzi_scene *scene, const struct kzi_group *group);

/* «وصل إلى أستانا قادما من طشقند»: whence a guest comes. */
bool kzi_is_origin(const struct kzi_scene *scene, uint32_t tok);

/* «زار … كييف», «وصل إلى أستانا»: the state one goes to; whither those go who travel together. */
void kzi_search_destination(struct kzi_search *search);
void kzi_add_common_destination(struct kzi_search *search);
void kzi_leave_ground(struct kzi_search *search);
void kzi_turn_only_guest(struct kzi_search *search);
/* «بعد زيارة إلى واشنطن، يصل الرئيس إلى باريس»: where the noun itself says that the visit goes, which stands before who goes. */
bool kzi_add_place_told_first(struct kzi_search *search);

/* «مع خصمه», «وزعيم المعارضة»: he is of the same country. */
bool kzi_are_rivals(const struct kzi_scene *scene, const struct kzi_group *group);

/* Is the word one of arriving that is read as one of giving? */
bool kzi_brings(const struct kzi_search *search);

/* «أجرى وفد أمريكي محادثات في الهند»: whoever it is there. */
void kzi_add_host_of_talks(struct kzi_search *search);

/* «وصلت طائرة مساعدات إماراتية», «طائرة مساعدات إماراتية تصل», «طائرة تابعة للجيش الإماراتي»: whose gift it is. */
void kzi_add_giver(struct kzi_search *search);

/* «أعلنت كابل وصول شحنة من كازاخستان»: who tells that goods have come gets them. */
void kzi_add_teller(struct kzi_search *search);

/* «خصصت قطر 60 مليون دولار لدعم لبنان»: who is helped by it. */
void kzi_add_helped(struct kzi_search *search);

/* «في الاقتصاد الألماني», «للاقتصاد المصري», «مقاتلات أمريكية»: the state that only an adjective of the goods tells. */
void kzi_add_adjective_side(struct kzi_search *search);

/* «افتتح الوزير الروسي فرعا للجامعة في ألماتي»: what is built stands in a town of the other side. */
void kzi_add_site(struct kzi_search *search);

/* «نقل الوزير رسالة من السلطان إلى أمير قطر»: to whom it is sent. */
void kzi_add_addressee(struct kzi_search *search);

/* «قدمت الشركة إلى أستانا عرضا لبناء محطة»: to whom a bid is made, or where the works would be. */
void kzi_add_customer(struct kzi_search *search);

/* «انطلقت في كازاخستان مناورات بمشاركة قوات من تركيا وقطر»: at whose home an exercise is held takes part in it. */
void kzi_add_host(struct kzi_search *search);

/* «تشارك وحدات من الصين في التدريبات التي تجرى في روسيا», «وصلت سفن روسية إلى مصر للمشاركة في مناورات», «اختتمت وحدات قطرية
 * مشاركتها في تمرين»: whose troops come to an exercise, and at whose home, or with whom, they hold it. */
void kzi_add_troops(struct kzi_search *search);

/* «بمشاركة عسكريين صينيين ومنغوليين»: whose troops they are by their adjectives. */
void kzi_add_units_present(struct kzi_search *search);

/* «رحلات مباشرة بين جدة وألماتي», «رحلات إلى المدينة المنورة»: the towns that a route joins are of its sides. */
void kzi_add_ends_of_route(struct kzi_search *search);

/* «اختتمت في المعهد الدبلوماسي الأردني دورة لدبلوماسيين كازاخستانيين»: who trains, by where it is held; and whom, by an adjective. */
void kzi_add_trainees(struct kzi_search *search);

/* «يشارك ضباط كويتيون في دورة ينظمها المركز الكازاخي»: who learns, and with whom; false where the word tells no learning. */
bool kzi_add_learners(struct kzi_search *search);

/* «تسلم الرئيس أوراق اعتماد سفراء الأردن وقطر», «قدم سفراء قطر والأردن أوراق اعتمادهم إلى الرئيس»: who receives, and the envoys of
 * several countries; false where there is one alone, whom the words beside the letter tell. */
bool kzi_add_credentials(struct kzi_search *search);

/* «أرسلت كازاخستان طائرة مساعدات إلى مدينة ووهان», «إلى مستشفى في مدينة سيمي»: the town that something is sent to stands for its
 * country. */
void kzi_add_receiving_town(struct kzi_search *search);

/* «بدأ توريد القمح الكازاخستاني إلى إيران»: who sends, by the adjective of the goods. */
void kzi_add_maker(struct kzi_search *search);

/* «مددت الوزارة عقد توريد الغاز الإيراني»: whose the goods of a contract are. */
void kzi_add_supplier(const struct kzi_search *search);

/* «وقعت تونس اتفاقية قرض بقيمة … من البنك الدولي»: who gives what the text is about, or NULL. */
const struct kzi_group *kzi_donor(const struct kzi_search *search, uint32_t hi);

#endif
