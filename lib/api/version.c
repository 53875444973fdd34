#include "api/api.h"

#define TEXT_OF(x) #x
#define TEXT(x)    TEXT_OF(x)

const char *kzc_version(void)
{
  return TEXT(KZC_VERSION_MAJOR) "." TEXT(KZC_VERSION_MINOR) "." TEXT(KZC_VERSION_PATCH);
}

uint32_t kzc_version_number(void)
{
  return KZC_VERSION_MAJOR * 1000000u + KZC_VERSION_MINOR * 1000u + KZC_VERSION_PATCH;
}
