/* The work budget: memory asked for, as the measure of work that is the same on every machine. */
#include "api/api.h"

/* The first failure tells why; what was not given does not count. */
static void *fail(struct kzi_budget *budget, int32_t status)
{
  if (budget->status == KZC_OK) budget->status = status;
  return NULL;
}

static void *spend(struct kzi_budget *budget, size_t bytes, void *block)
{
  if (!block) return fail(budget, KZC_E_NOMEM);
  budget->left -= bytes;
  return block;
}

static void *budget_get(void *user, size_t bytes)
{
  struct kzi_budget *budget = user;
  if (bytes > budget->left) return fail(budget, KZC_E_LIMIT_WORK);
  return spend(budget, bytes, budget->inner.get(budget->inner.user, bytes));
}

static void *budget_resize(void *user, void *block, size_t bytes)
{
  struct kzi_budget *budget = user;
  if (bytes > budget->left) return fail(budget, KZC_E_LIMIT_WORK);
  return spend(budget, bytes, budget->inner.resize(budget->inner.user, block, bytes));
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
  return budget->status ? budget->status : KZC_E_NOMEM;
}
