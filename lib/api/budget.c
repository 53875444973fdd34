/* The work budget: memory asked for, as the measure of work that is the same on every machine. */
#include "api/api.h"

static bool spend(struct kzi_budget *budget, size_t bytes)
{
  if (bytes > budget->left) {
    budget->spent = true;
    return false;
  }
  budget->left -= bytes;
  return true;
}

static void *budget_get(void *user, size_t bytes)
{
  struct kzi_budget *budget = user;
  return spend(budget, bytes) ? budget->inner.get(budget->inner.user, bytes) : NULL;
}

static void *budget_resize(void *user, void *block, size_t bytes)
{
  struct kzi_budget *budget = user;
  return spend(budget, bytes) ? budget->inner.resize(budget->inner.user, block, bytes) : NULL;
}

static void budget_release(void *user, void *block)
{
  struct kzi_budget *budget = user;
  budget->inner.release(budget->inner.user, block);
}

struct kzi_alloc kzi_budget_begin(struct kzi_budget *budget, const struct kzi_settings *settings)
{
  *budget = (struct kzi_budget){.inner = settings->alloc, .left = settings->limits[KZC_LIMIT_WORK]};
  return (struct kzi_alloc){budget_get, budget_resize, budget_release, budget};
}

int32_t kzi_budget_status(const struct kzi_budget *budget)
{
  return budget->spent ? KZC_E_LIMIT_WORK : KZC_E_NOMEM;
}
