#include "table.h"

enum { /* the flags as KZI_CLASSES writes them */
       ARTICLE = KZI_CLASS_ARTICLE,
       PRONOUN = KZI_CLASS_PRONOUN,
       INFLECT = KZI_CLASS_INFLECT,
       SUFFIX = KZI_CLASS_SUFFIX,
       LABEL = KZI_CLASS_LABEL,
};

static const struct kzi_class_info infos[] = {
#define ROW(id, name, value, flags) [KZI_C_##id] = {name, KZI_VALUE_##value, flags},
    KZI_CLASSES(ROW)
#undef ROW
};

const struct kzi_class_info *kzi_class_info(unsigned class_id)
{
  return &infos[class_id];
}

unsigned kzi_class_of(struct kzi_text name)
{
  unsigned c = 0;
  while (c < KZI_C_COUNT && !kzi_text_is(name, infos[c].name)) c++;
  return c;
}

bool kzi_class_is_verb(unsigned class_id)
{
  switch (class_id) {
  case KZI_C_VERB:
  case KZI_C_VERB_PASSIVE:
  case KZI_C_VERB_OTHER:
  case KZI_C_LIGHT:
  case KZI_C_REPORT:
    return true;
  default:
    return false;
  }
}

bool kzi_class_is_person(unsigned class_id)
{
  return class_id == KZI_C_NAME_GIVEN || class_id == KZI_C_NAME_FAMILY || class_id == KZI_C_NAME_STATE ||
         class_id == KZI_C_NAME_LINK;
}

bool kzi_class_is_proper(unsigned class_id)
{
  switch (class_id) {
  case KZI_C_SEA:
  case KZI_C_ORG:
  case KZI_C_ORG_WEAK:
  case KZI_C_MEDIA:
  case KZI_C_AGENCY:
  case KZI_C_CURRENCY:
  case KZI_C_SPORT:
  case KZI_C_EVENT:
    return true;
  default:
    return kzi_class_is_person(class_id) || infos[class_id].value == KZI_VALUE_CC;
  }
}

bool kzi_class_is_closed(unsigned class_id)
{
  switch (class_id) {
  case KZI_C_CUE:
  case KZI_C_CLAUSE:
  case KZI_C_FUNC:
  case KZI_C_PHRASE:
  case KZI_C_ANAPHOR:
  case KZI_C_NAME_NOT:
  case KZI_C_OFFICE_PART:
  case KZI_C_PORTFOLIO:
  case KZI_C_INSTRUMENT_NOT:
  case KZI_C_AREA_NOT:
  case KZI_C_PERIOD:
  case KZI_C_COUNT_SOME:
  case KZI_C_AGREE:
  case KZI_C_ERA:
  case KZI_C_INVOCATION:
  case KZI_C_FURNITURE:
    return true;
  default:
    return false;
  }
}

bool kzi_class_is_bare(unsigned class_id)
{
  bool demonym = infos[class_id].flags & INFLECT && !kzi_class_is_verb(class_id);
  return demonym || infos[class_id].flags & ARTICLE;
}

uint8_t kzi_class_prefixes(unsigned class_id)
{
  if (kzi_class_is_verb(class_id)) return KZI_PREFIX_WA | KZI_PREFIX_FA | KZI_PREFIX_SA | KZI_PREFIX_LI;
  switch (class_id) {
  case KZI_C_ERA:
  case KZI_C_FURNITURE:
    return 0;
  case KZI_C_FUNC:
  case KZI_C_CLAUSE:
  case KZI_C_INVOCATION:
  case KZI_C_AGREE:
    return KZI_PREFIX_WA | KZI_PREFIX_FA;
  case KZI_C_NAME_LINK:
    return KZI_PREFIX_WA;
  case KZI_C_NAME_GIVEN:
  case KZI_C_NAME_FAMILY:
  case KZI_C_NAME_STATE:
  case KZI_C_AGENCY:
  case KZI_C_MEDIA:
    return KZI_PREFIX_WA | KZI_PREFIX_BI | KZI_PREFIX_LI;
  case KZI_C_NUM: /* «كمية» is not ك + مئة */
  case KZI_C_COUNT_SOME:
    return KZI_PREFIX_WA | KZI_PREFIX_FA | KZI_PREFIX_BI | KZI_PREFIX_LI;
  case KZI_C_CUE: /* these may begin with a noun or with a verb; «كلا» is not ك + لا */
  case KZI_C_PHRASE:
    return KZI_PREFIX_WA | KZI_PREFIX_FA | KZI_PREFIX_BI | KZI_PREFIX_LI | KZI_PREFIX_SA;
  default:
    return KZI_PREFIX_WA | KZI_PREFIX_FA | KZI_PREFIX_BI | KZI_PREFIX_LI | KZI_PREFIX_KA;
  }
}

uint16_t kzi_cc(const char *two_letters)
{
  const char *t = two_letters;
  bool two = t && t[0] >= 'A' && t[0] <= 'Z' && t[1] >= 'A' && t[1] <= 'Z' && !t[2];
  return (uint16_t)(two ? KZI_CC(t[0], t[1]) : 0);
}

void kzi_cc_text(uint16_t cc, char out[3])
{
  out[0] = (char)(cc >> 8);
  out[1] = (char)(cc & 0xFF);
  out[2] = '\0';
}
