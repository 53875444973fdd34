#include "analyze.h"

const struct kzi_analysis *kzi_form_of(const char *bytes, uint32_t length)
{
  uint64_t hash = kzi_form_hash(bytes, length);
  uint32_t key = (uint32_t)(hash >> 32) & ~(KZI_FORM_ANALYSES - 1), slot = (uint32_t)hash % KZI_FORM_SLOTS;
  for (; kzi_form_slots[slot]; slot = (slot + 1) % KZI_FORM_SLOTS)
    if ((kzi_form_slots[slot] & ~(KZI_FORM_ANALYSES - 1)) == key) return &kzi_form_analyses[kzi_form_slots[slot] % KZI_FORM_ANALYSES];
  return NULL;
}
