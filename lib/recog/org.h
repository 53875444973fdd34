/* Between the files of the organizations: org.c finds heads and decides, org_name.c grows a name from its head,
 * org_quoted.c takes names that have no head, org_link.c ties the mentions of an article together. */
#ifndef KZI_RECOG_ORG_H
#define KZI_RECOG_ORG_H

#include "recog/near.h"

/* A name that grows. `end` is behind all that belongs to it, `name_end` behind what is printed. */
struct kzi_org_name {
  const struct kzi_mentions *m;
  const struct kzi_marks *marks;
  const struct kzi_mark *head;
  struct kzi_org org;
  uint32_t end, name_end;
  uint32_t alias_end;   /* token behind a short form that stands after it, or 0 */
  uint32_t country_end; /* token behind the country taken last */
  uint32_t known_end;   /* token behind the name taken last that the lexicon has */
  uint32_t whole;       /* first token of the organization whose board it is, or 0 */
  uint32_t bare;        /* words without article taken so far */
  bool named;           /* something beside the head */
  bool closed;          /* an article, a country or quotes were in the name: no bare word goes on with it */
  bool quoted;          /* a quotation was taken */
};

struct kzi_org_name kzi_org_begin(const struct kzi_mentions *m, const struct kzi_mark *head);
/* Is the token in the sentence and on the line of the head? */
bool kzi_org_reaches(const struct kzi_org_name *n, uint32_t tok);
void kzi_org_take(struct kzi_org_name *n, uint32_t end, bool into_name);
/* «وفد مجموعة الصداقة البرلمانية الكازاخستانية - الكويتية»: each of the two has its own, and names itself first. */
bool kzi_org_of_friends(const struct kzi_org_name *n);
bool kzi_org_take_state(struct kzi_org_name *n);
void kzi_org_grow(struct kzi_org_name *n);
/* «سينوبك كورب», «أدنوك القابضة» */
void kzi_org_take_firm_words(struct kzi_org_name *n);
void kzi_org_take_alias(struct kzi_org_name *n);
void kzi_org_take_country_behind(struct kzi_org_name *n);
void kzi_org_look_up(struct kzi_org_name *n);
/* «مجمع «الجزائرية للحوم»», ««قطارات أبوظبي»»: the country that the words between quotation marks tell, or 0. */
uint16_t kzi_org_country_in_quotes(const struct kzi_mentions *m, uint32_t tok, uint32_t end);
/* A word that begins something else than the rest of a name; «التابعة ل…», behind which the parent stands. */
bool kzi_org_begins_other(const struct kzi_marks *marks, uint32_t tok);
/* «غرف التجارة في | كل من قيرغيزستان وطاجيكستان»: the token behind the words for each. */
uint32_t kzi_org_skip_each(const struct kzi_org_name *n, uint32_t tok);
bool kzi_org_is_link(const struct kzi_marks *marks, uint32_t tok);
bool kzi_org_links(const struct kzi_marks *marks, const struct kzi_org *org, const struct kzi_org *parent);
/* «العامة», «الوطني», «الأعلى»: the rank of a body among others of its kind. */
bool kzi_org_is_rank(const struct kzi_marks *marks, uint32_t tok);
/* The closing mark of a quotation that may be a name, or 0: no verb and no particle stands in it. */
uint32_t kzi_org_quoted_end(const struct kzi_marks *marks, uint32_t open);

void kzi_org_add_demonym(const struct kzi_mentions *m, struct kzi_org *org);
/* «وكالة», which alone among the media may be a side. */
bool kzi_org_is_agency(const struct kzi_marks *marks, uint32_t tok);

const struct kzi_mark *kzi_org_head_at(const struct kzi_marks *marks, uint32_t tok);
/* Each returns the token behind what it found, or 0. */
uint32_t kzi_org_find_quoted(struct kzi_arena *arena, struct kzi_vec *orgs, const struct kzi_mentions *m, uint32_t tok);
uint32_t kzi_org_find_unlisted(struct kzi_arena *arena, struct kzi_vec *orgs, const struct kzi_mentions *m,
                               uint32_t tok);
uint32_t kzi_org_find_region(struct kzi_arena *arena, struct kzi_vec *orgs, const struct kzi_mentions *m, uint32_t tok);
/* «محافظ», «رئيس بلدية» before the token: what stands there is what he governs. */
bool kzi_org_behind_governor(const struct kzi_marks *marks, uint32_t tok);
uint32_t kzi_org_find_town(struct kzi_arena *arena, struct kzi_vec *orgs, const struct kzi_mentions *m, uint32_t tok);
uint32_t kzi_org_find_part(struct kzi_arena *arena, struct kzi_vec *orgs, const struct kzi_mentions *m, uint32_t tok);
uint32_t kzi_org_find_district(struct kzi_arena *arena, struct kzi_vec *orgs, const struct kzi_mentions *m,
                               uint32_t tok);
uint32_t kzi_org_find_foreign(struct kzi_arena *arena, struct kzi_vec *orgs, const struct kzi_mentions *m,
                              uint32_t tok);

/* Countries and names that other mentions tell: parents, the same name, «الشركة» for the company named before. */
void kzi_org_link(const struct kzi_mentions *m, struct kzi_org *orgs, uint32_t count);

#endif
