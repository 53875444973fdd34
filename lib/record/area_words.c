/* The words that lead up to an area, and the sector it is of. */
#include "record/areas.h"

#include <string.h>

#define TALKS_MAX  16 /* tokens that a word of talks or a list leads over */
#define SEARCH_MAX 4  /* tokens from «تبحث» to «عن» */

/* «وسيبحثان التجارة»: a verb of talking in the range, no search («تبحث عن الغاز»), nor what others will talk about («المنظمة التي
 * ستبحث …»). */
bool kzi_talk_among(const struct kzi_marks *marks, struct kzi_range r)
{
  static const char *const after[] = {"عن", NULL}, *const which[] = {"التي", "الذي", "الذين", NULL};
  for (uint32_t t = r.first; t < r.end; t++) {
    const struct kzi_mark *verb = kzi_mark_at(marks, t, KZI_C_VERB);
    if (!verb || !kzi_mark_is(marks, verb, "discuss")) continue;
    bool others = t > r.first && kzi_token_is_any(marks->tokens, t - 1, which);
    if (!others && !kzi_tokens_have(marks->tokens, t, kzi_reach_ahead(t, SEARCH_MAX, r.end), after)) return true;
  }
  return false;
}

uint32_t kzi_area_sentence(const struct kzi_mentions *m, uint32_t area)
{
  return m->marks->tokens->items[m->areas[area].at.tok].sentence;
}

/* Sectors that are spoken of together: military talks touch security, economic ones energy and transport. */
int kzi_area_kin(const struct kzi_mentions *m, uint32_t area)
{
  static const struct {
    const char sector[4];
    int kin;
  } kins[] = {{"def", KZI_KIN_ARMED},
              {"sec", KZI_KIN_ARMED},
              {"eco", 2},
              {"fin", 2},
              {"ene", 2},
              {"trn", 2},
              {"agr", 2},
              {"env", 2},
              {"tou", 2},
              {"lab", 2},
              {"sci", 3},
              {"ict", 3},
              {"spa", 3},
              {"edu", 3},
              {"cul", 4},
              {"med", 4},
              {"spo", 4},
              {"rel", 4},
              {"hlt", 4},
              {"soc", 4},
              {"jus", 5},
              {"con", 5},
              {"hum", 5},
              {"gov", 5}};
  const char *code = kzi_value_text(m->marks->lexicon, m->areas[area].code);
  for (size_t i = 0; i < KZI_COUNT(kins); i++)
    if (strncmp(code, kins[i].sector, 3) == 0) return kins[i].kin;
  return 0; /* political: of every sector, so kin only where no sector is named */
}

static struct kzi_range before_area(const struct kzi_case *c, uint32_t area)
{
  const struct kzi_tokens *tokens = c->m->marks->tokens;
  struct kzi_range near = {tokens->sentences[kzi_area_sentence(c->m, area)].first, c->m->areas[area].at.end};
  if (near.end - near.first > TALKS_MAX) near.first = near.end - TALKS_MAX;
  return near;
}

/* «مجلس التعاون», «وزير الخارجية والتعاون»: there the word is part of a name. */
static bool is_in_name(const struct kzi_tokens *tokens, uint32_t tok)
{
  static const char *const heads[] = {"مجلس", "منظمه", "وزير", "وزاره", "خارجيه", NULL};
  return tok > 0 && kzi_token_is_any_noun(tokens, tok - 1, heads);
}

bool kzi_told_among(const struct kzi_tokens *tokens, struct kzi_range r, const char *const *words)
{
  for (uint32_t t = r.first; t < r.end; t++)
    if (kzi_tokens_have_joined(tokens, t, t + 1, words) && !is_in_name(tokens, t)) return true;
  return false;
}

bool kzi_area_follows(const struct kzi_case *c, uint32_t area, const char *const *words)
{
  return kzi_told_among(c->m->marks->tokens, before_area(c, area), words);
}

/* «التعاون في مجالات …»: what is named right behind such a word needs no kinship. */
bool kzi_area_in_talks(const struct kzi_case *c, uint32_t area)
{
  static const char *const words[] = {
      "التعاون", "تعاون",  "للتعاون", "بالتعاون", "مباحثات", "المباحثات", "المحادثات", "بحث",     "ناقش",  "تناول",
      "تناولت",  "اهتمام", "اهتماما", "التركيز",  "ركز",     "ركزت",      "تركز",      "تركزت",   "شملت",  "التطرق",
      "استعراض", "مناقشه", "تدارس",   "نوقشت",    "نوقش",    "الاراء",    "وجهات",     "باهتمام", "انصبت", NULL};
  return kzi_area_kin(c->m, area) &&
         (kzi_area_follows(c, area, words) || kzi_talk_among(c->m->marks, before_area(c, area)));
}

/* «تهدف الزيارة إلى دعم العلاقات», «جرى استعراض العلاقات»: relations at large are a matter of their own. */
bool kzi_area_is_aim(const struct kzi_case *c, uint32_t area)
{
  static const char *const words[] = {"تهدف",   "يهدف", "استعراض", "بحث",    "مناقشه", "تناول",
                                      "تناولت", "تطرق", "تطرقا",   "التطرق", NULL};
  if (c->m->areas[area].code != kzi_value_id("pol.general")) return false;
  return kzi_area_follows(c, area, words) || kzi_talk_among(c->m->marks, before_area(c, area));
}
