#include <string.h>

#include "scan.h"

static bool is_alnum(char c)
{
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

static bool is_address_char(char c)
{
  return is_alnum(c) || (c && strchr("-._~:/?#[]@!$&'*+,;=%", c));
}

/* Where the run of characters that addresses are made of ends; one that names its scheme may hold Arabic letters. */
static uint32_t run_end(const struct kzi_scan *scan, uint32_t at, bool arabic)
{
  while (at < scan->length) {
    unsigned bytes;
    if (is_address_char(scan->text[at])) at++;
    else if (arabic && kzi_scan_peek(scan, at, &bytes) == KZI_CHAR_ARABIC) at += bytes;
    else break;
  }
  return at;
}

static bool begins(struct kzi_text run, const char *lower)
{
  size_t i = 0;
  for (; lower[i] && i < run.length; i++)
    if ((run.bytes[i] | 0x20) != (lower[i] | 0x20)) return false;
  return !lower[i];
}

static bool has_scheme(struct kzi_text run)
{
  return begins(run, "http://") || begins(run, "https://") || begins(run, "ftp://") || begins(run, "www.");
}

/* The length of a host's name at the start of run, such as gov.example.kz, or 0. "e.g", "U.S" and "Mr.Smith" are none:
 * the last label has two to six small letters, the first so many characters. */
static size_t host_length(struct kzi_text run, size_t first_label)
{
  size_t i = 0, label = 0, first = 0, labels = 0;
  bool small = true;
  for (; i < run.length && (is_alnum(run.bytes[i]) || run.bytes[i] == '-' || run.bytes[i] == '.'); i++) {
    if (run.bytes[i] == '.') {
      size_t next = i + 1;
      if (i == label || next == run.length || !is_alnum(run.bytes[next])) break;
      if (!labels++) first = i;
      label = next;
      small = true;
    } else if (run.bytes[i] < 'a' || run.bytes[i] > 'z') {
      small = false;
    }
  }
  return labels && first >= first_label && small && i - label >= 2 && i - label <= 6 ? i : 0;
}

static size_t email_length(struct kzi_text run)
{
  size_t i = 0;
  while (i < run.length && (is_alnum(run.bytes[i]) || strchr("._%+-", run.bytes[i]))) i++;
  if (!i || i == run.length || run.bytes[i] != '@') return 0;
  size_t host = host_length((struct kzi_text){run.bytes + i + 1, run.length - i - 1}, 1);
  return host ? i + 1 + host : 0;
}

static size_t without_final_marks(struct kzi_text run)
{
  size_t n = run.length;
  while (n && strchr(".,;:!?'*[]", run.bytes[n - 1])) n--;
  return n;
}

uint32_t kzi_scan_address(struct kzi_scan *scan, uint32_t at, enum kzi_token_kind *kind)
{
  if (at < scan->no_url) return 0;
  struct kzi_text run = {scan->text + at, run_end(scan, at, false) - at};
  size_t found = 0;
  *kind = KZI_TOKEN_URL;
  if (has_scheme(run)) {
    run.length = run_end(scan, at, true) - at;
    found = without_final_marks(run);
  } else if ((found = email_length(run))) {
    *kind = KZI_TOKEN_EMAIL;
  } else if ((found = host_length(run, 2)) && found < run.length && run.bytes[found] == '/') {
    found = without_final_marks(run);
  }
  if (!found) scan->no_url = at + (uint32_t)run.length;
  return found ? at + (uint32_t)found : 0;
}
