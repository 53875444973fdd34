#include "emit/emit.h"

static size_t put_digits(char *out, uint32_t number, unsigned digits)
{
  for (unsigned i = digits; i > 0; i--, number /= 10) out[i - 1] = (char)('0' + number % 10);
  return digits;
}

/* By hand, because printf asks the locale. */
size_t kzi_date_text(struct kzi_date date, char out[KZI_DATE_BYTES])
{
  size_t n = 0;
  if (date.year > 0 && date.year <= 9999) {
    n += put_digits(out, (uint32_t)date.year, 4);
    if (date.month) {
      out[n++] = '-';
      n += put_digits(out + n, date.month, 2);
      if (date.day) {
        out[n++] = '-';
        n += put_digits(out + n, date.day, 2);
      }
    }
  }
  out[n] = '\0';
  return n;
}
