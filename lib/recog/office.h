/* office: the reader of one office, for the files that know what may belong to it: office.c, office_country.c. */
#ifndef KZI_RECOG_OFFICE_H
#define KZI_RECOG_OFFICE_H

#include "recog/people.h"

struct kzi_office_reader {
  const struct kzi_cast *c;
  struct kzi_office *o;
  uint32_t p, end; /* the next token, the first that is out of reach */
  uint32_t last;   /* the last token of the title so far */
  bool monarch;    /* ملك, أمير: an office only with a country, or a plain word */
  bool definite;   /* the head stands alone: الوزير */
  bool fields;     /* the last thing read was a field of a ministry */
  bool adjacent;   /* nothing but title stands between the head and p */
  bool closed;     /* the last thing read was a whole name */
  bool complement; /* anything but the head was read */
  unsigned loose;  /* words taken because they can only belong to the office */
  unsigned depth;
};

/* Takes tokens up to `upto` into the title. A state that was read before has cut the title in two. */
void kzi_take_title(struct kzi_office_reader *r, uint32_t upto);
/* … or into the office, outside its title. */
void kzi_take_outside(struct kzi_office_reader *r, uint32_t upto);
/* The title so far ends right here with a word in construct state, or with باسم: something must follow it. */
bool kzi_wants_more(const struct kzi_office_reader *r);
bool kzi_ends_definite(const struct kzi_office_reader *r);

/* ---- Steps (office_country.c): each takes what stands at r->p, if it is that ---------------------------------------------- */

/* A demonym, a state, a capital: «الروسي», «في كازاخستان»; more of them behind a plural. */
bool kzi_read_office_state(struct kzi_office_reader *r);
/* «سفير خادم الحرمين الشريفين» */
bool kzi_read_custodian(struct kzi_office_reader *r);
/* سفير X لدى Y: a country is where he is posted, a body belongs to the title. */
bool kzi_read_posting(struct kzi_office_reader *r);
/* «المعتمد لدى العراق والمقيم في عمان» */
bool kzi_read_residence(struct kzi_office_reader *r);
/* «سفير المملكة», «مندوب السلطنة الدائم» */
bool kzi_read_home(struct kzi_office_reader *r);
/* «رئيس وزراء بلاده», «رئيس البرلمان في بلاده» */
bool kzi_read_own_country(struct kzi_office_reader *r);
/* «رئيسي البلدين», «وزيرا خارجية الدولتين», «وزيري الأمن في البلدين» */
bool kzi_read_both_countries(struct kzi_office_reader *r);
/* «في حكومة تصريف الأعمال»: of which cabinet somebody is; where those words end, or tok. */
bool kzi_read_cabinet(struct kzi_office_reader *r);
uint32_t kzi_skip_cabinet(const struct kzi_cast *c, uint32_t tok, uint32_t end);

#endif
