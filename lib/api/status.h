/* The one table of statuses. Private to api. */
#ifndef KZI_API_STATUS_H
#define KZI_API_STATUS_H

#include <stddef.h>
#include <stdint.h>

struct kzi_status {
  int32_t code;
  const char *name, *text;
};

extern const struct kzi_status kzi_statuses[]; /* by rising code */
extern const size_t kzi_status_count;

#endif
