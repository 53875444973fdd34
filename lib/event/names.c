/* The names of the pinned numbers, as the JSON prints them. A number is its row. */
#include "event/event.h"

#include <string.h>

static const char *const acts[] = {NULL,        "sign",      "agree",   "approve",   "enter_into_force", "renew",
                                   "terminate", "negotiate", "consult", "cooperate", "establish"};
static const char *const modalities[] = {NULL, "asserted", "planned", "background", "negated"};
static const char *const roles[] = {NULL, "signatory", "participant", "attendee", "speaker"};
static const char *const instruments[] = {NULL,          "treaty",      "agreement",       "mou",
                                          "moc",         "protocol",    "programme",       "plan",
                                          "roadmap",     "declaration", "joint_statement", "letter_of_intent",
                                          "minutes",     "contract",    "notes",           "charter",
                                          "arrangement", "annex",       "document"};

static const char *name_of(const char *const *names, size_t count, int number)
{
  return number > 0 && (size_t)number < count ? names[number] : NULL;
}

const char *kzi_act_name(int act)
{
  return name_of(acts, KZI_COUNT(acts), act);
}

const char *kzi_modality_name(int modality)
{
  return name_of(modalities, KZI_COUNT(modalities), modality);
}

const char *kzi_role_name(int role)
{
  return name_of(roles, KZI_COUNT(roles), role);
}

const char *kzi_instrument_name(int type)
{
  return name_of(instruments, KZI_COUNT(instruments), type);
}

int kzi_instrument_of(const char *name)
{
  for (size_t i = 1; i < KZI_COUNT(instruments); i++)
    if (strcmp(instruments[i], name) == 0) return (int)i;
  return 0;
}

/* CAMEO codes: 057 sign formal agreement, 03 intend to cooperate, 050 diplomatic cooperation, 046 negotiate, 04 consult,
 * 06 material cooperation, 16 reduce relations. What is only planned is an intent: 030, or 036 to meet or negotiate. */
const char *kzi_act_cameo(int act, bool has_instrument, bool planned)
{
  static const struct {
    const char *done, *with_instrument, *planned;
  } codes[] = {
      [KZI_ACT_SIGN] = {"057", "057", "030"},      [KZI_ACT_AGREE] = {"03", "050", "030"},
      [KZI_ACT_APPROVE] = {"057", "057", "030"},   [KZI_ACT_ENTER_INTO_FORCE] = {"057", "057", "030"},
      [KZI_ACT_RENEW] = {"057", "057", "030"},     [KZI_ACT_TERMINATE] = {"16", "16", "16"},
      [KZI_ACT_NEGOTIATE] = {"046", "046", "036"}, [KZI_ACT_CONSULT] = {"04", "04", "036"},
      [KZI_ACT_COOPERATE] = {"06", "06", "030"},   [KZI_ACT_ESTABLISH] = {"050", "050", "030"},
  };
  if (act < KZI_ACT_SIGN || act > KZI_ACT_ESTABLISH) return NULL;
  return planned ? codes[act].planned : has_instrument ? codes[act].with_instrument : codes[act].done;
}
