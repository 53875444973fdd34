/* Between place.c, which walks the text, town.c, which reads towns and countries, and venue.c, which reads the names of
 * buildings and occasions. */
#ifndef KZI_RECOG_PLACE_H
#define KZI_RECOG_PLACE_H

#include "recog/near.h"

struct kzi_places {
  struct kzi_arena *arena;
  const struct kzi_mentions *m;
  const struct kzi_marks *marks;
  struct kzi_vec found;
};

/* A town or country that begins at the token: its name (empty for a country) and how it stands there. */
struct kzi_town {
  uint32_t tok, end;
  struct kzi_span name;
  uint16_t cc;
  uint8_t prefix;
  bool definite, city;
};

/* «مدينة», «العاصمة»: a town follows. */
bool kzi_is_town_word(const struct kzi_places *p, uint32_t tok);
/* What may part the capital's name from its demonym: «العاصمة الكازاخستانية، أستانا», «… «أستانا»». */
bool kzi_town_mark(const struct kzi_places *p, uint32_t tok);
bool kzi_town_at(const struct kzi_places *p, uint32_t tok, struct kzi_town *town);
bool kzi_place_word_is(const struct kzi_places *p, uint32_t tok, const char *const words[], size_t count);

/* A venue or an event that begins at tok: fills the place and returns the token behind it, 0 where there is none. */
uint32_t kzi_read_venue(const struct kzi_places *p, uint32_t tok, struct kzi_place *place);
uint32_t kzi_read_event_name(const struct kzi_places *p, uint32_t tok, struct kzi_place *place);

#endif
