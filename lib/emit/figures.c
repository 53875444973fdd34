/* Figures as text, by hand, because printf asks the locale. */
#include "emit/emit.h"

static size_t put_digits(char *out, uint32_t number, unsigned digits)
{
  for (unsigned i = digits; i > 0; i--, number /= 10) out[i - 1] = (char)('0' + number % 10);
  return digits;
}

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

void kzi_ratio_text(double ratio, char out[KZI_RATIO_BYTES])
{
  unsigned hundredths = ratio <= 0 ? 0 : ratio >= 1 ? 100 : (unsigned)(ratio * 100 + 0.5);
  out[0] = (char)('0' + hundredths / 100);
  out[1] = '.';
  put_digits(out + 2, hundredths % 100, 2);
  out[4] = '\0';
}
