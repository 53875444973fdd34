/* trigger: the words that may tell an act, and how they stand in their clause. */
#ifndef KZI_TRIGGER_H
#define KZI_TRIGGER_H

#include "event/scene.h"

struct kzi_trigger {
  uint32_t tok, end;
  enum kzi_sense sense;
  const struct kzi_mark *mark;
  bool verb;       /* a finite verb */
  bool participle; /* الموقعة، المبرمة: tells of an earlier act */
  bool dual;       /* يوقعان، وقعا: two who were named before */
  bool plural;
  bool first_plural; /* وقعنا، نعمل */
  bool pronoun;      /* its own pronoun stands for one who acts: لقائه، زيارته */
  uint32_t light;    /* token of the light verb that carries the noun (عقد، تم، أجرى), or KZI_NONE */
  bool impersonal;   /* … and that light verb has no subject: تم، جرى */
};

/* Reads the trigger at token t, if there is one. */
bool kzi_trigger_at(const struct kzi_scene *scene, uint32_t t, struct kzi_trigger *out);

#endif
