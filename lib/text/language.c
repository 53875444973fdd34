#include <string.h>

#include "text.h"

#define SAMPLE_BYTES 8192 /* a language shows itself sooner */
#define WORD_BYTES 18     /* of the longest word below */
#define BUCKETS 1024      /* some five for each of the words below */

/* What tells a language: words that stand everywhere in it, written with ك and ي for the Persian letters, as half of
 * the texts on the web do, and letters that the others have not. */
enum language { AR, FA, UR, CKB, UG, PS, KK, EN, LANGUAGES };

static const char *const codes[LANGUAGES] = {"ar", "fa", "ur", "ckb", "ug", "ps", "kk", "en"};

static const char *const words[LANGUAGES] = {
  [AR] = (" في فى من على إلى الى أن ان إن التي الذي الذين عن مع هذا هذه ذلك كان كانت قال وقال بين بعد قبل لم لا ما كما "
         "خلال حول عند وفي ومن وعلى أنه انه حيث منذ حتى أو او ثم قد وقد تم غير كل بن عبد اليوم أمس ضد عبر "
         "بعض نحو لدى دون تحت "),
  [FA] = " در از به را با كه است اين آن براي تا بود شد شده مي هاي نيز خود يك كرده ميشود خواهد وي كشور گفت ",
  [UR] = " كے كي كا كو ميں ہے ہيں نے سے اور پر اس كہ يہ بھي كر كيا تھا تھے ايك نہيں ہو گيا جس لئے ",
  [CKB] = " لە بە كە ئەو ئەم بۆ لەگەڵ لەسەر دەكات ئەوەي هەروەها كوردستان كورد دواي ئێمە نێوان سەرۆكي بوو ",
  [UG] = " ۋە بىلەن بولغان ئۈچۈن بۇ بىر ئۇ قىلغان دەپ بولۇپ ۋەكىل ئىدى كېرەك ھەم دۆلەت جۇڭگو ",
  [PS] = " د په چې كې ته يې سره كوي شوي هغه دا شو كړي ",
  [KK] = " جانە مەن بەن ۇشىن بول بىر ەڭ دا دە ول وسى تۋرالى قازاقستان ەدى بولىپ ",
  [EN] = " the of and to in is for that on with by was as at from has said ",
};

static const char *const letters[LANGUAGES] = {
  [FA] = " پ چ ژ گ ",
  [UR] = " ٹ ڈ ڑ ں ے ہ ھ پ چ گ ",
  [CKB] = " ە ۆ ێ ڕ ڵ ڤ پ چ گ ژ ",
  [UG] = " ې ۇ ۈ ۋ ە ڭ ۆ ھ پ چ گ ",
  [PS] = " ښ ځ څ ډ ړ ږ ڼ ې ۍ ګ پ چ ",
  [KK] = " ٴ ۇ ۋ ە ڭ گ پ چ ھ ",
};

struct tally {
  size_t arabic, latin, other;               /* letters */
  size_t letters[LANGUAGES], words[LANGUAGES];
  char word[WORD_BYTES + 3]; /* with a space on either side */
  size_t used;
  uint32_t hash;                     /* of the word so far */
  unsigned char candidates[BUCKETS]; /* bit l: a word of language l falls there, so that few words are looked for */
};

static uint32_t stir(uint32_t hash, char byte)
{
  return hash * 31 + (unsigned char)byte;
}

static void note_candidates(struct tally *t)
{
  for (int l = 0; l < LANGUAGES; l++) {
    uint32_t hash = 0;
    for (const char *at = words[l]; *at; at++) {
      if (*at == ' ') t->candidates[hash % BUCKETS] |= (unsigned char)(1 << l);
      hash = *at == ' ' ? 0 : stir(hash, *at);
    }
  }
}

static bool is_listed(const char *list, const char *spaced)
{
  return list && strstr(list, spaced) != NULL;
}

static void end_word(struct tally *t)
{
  unsigned candidates = t->candidates[t->hash % BUCKETS];
  if (candidates && t->used > 1 && t->used < sizeof t->word - 1) {
    memcpy(t->word + t->used, " ", 2);
    for (int l = 0; l < LANGUAGES; l++)
      if (candidates >> l & 1) t->words[l] += is_listed(words[l], t->word);
  }
  t->word[0] = ' ';
  t->used = 1;
  t->hash = 0;
}

static uint32_t plain_letter(uint32_t c)
{
  if (c >= 'A' && c <= 'Z') return c + 32;
  return c == 0x6A9 ? 0x643 : c == 0x6CC ? 0x64A : c;
}

static void add_letter(struct tally *t, uint32_t c)
{
  char spaced[8] = " ";
  unsigned n = kzi_utf8_put(plain_letter(c), spaced + 1);
  if (t->used + n < sizeof t->word - 1) memcpy(t->word + t->used, spaced + 1, n);
  if (t->used < sizeof t->word - 1) t->used += n;
  for (unsigned i = 1; i <= n; i++) t->hash = stir(t->hash, spaced[i]);
  bool arabic = (c >= 0x620 && c < 0x750) || (c >= 0xFB50 && c < 0xFEFD);
  bool latin = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c < 0x250);
  t->arabic += arabic;
  t->latin += latin;
  t->other += !arabic && !latin;
  if (c < 0x674) return; /* the letters of Arabic itself and of Latin tell nothing */
  memcpy(spaced + 1 + n, " ", 2);
  for (int l = 0; l < LANGUAGES; l++) t->letters[l] += is_listed(letters[l], spaced);
}

static bool is_letter(uint32_t c)
{
  if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  if (c < 0x600) return c >= 0xC0 && c != 0xD7 && c != 0xF7;
  if (c < 0x700) return c >= 0x620 && !(c >= 0x660 && c <= 0x66D) && !(c >= 0x6F0 && c <= 0x6F9) && c != 0x6D4;
  return c < 0x2000 || (c >= 0x3040 && c < 0xFFF0);
}

static bool is_inside_words(uint32_t c) /* marks, tatweel, joiners: they part no word and tell no language */
{
  return (c >= 0x64B && c <= 0x652) || c == 0x640 || c == 0x670 || (c >= 0x200C && c <= 0x200F) || c == 0xFEFF;
}

/* A language's words count three times as much as its letters; a text in Arabic letters that shows no other one is
 * Arabic, however short, and so is one with a few Persian letters in its names. */
static enum language best_of(const struct tally *t)
{
  enum language best = AR;
  size_t best_score = 3 + t->words[AR] * 3 + t->arabic / 25;
  for (int l = FA; l < EN; l++) {
    size_t score = t->words[l] * 3 + t->letters[l];
    if (score <= best_score) continue;
    best = (enum language)l;
    best_score = score;
  }
  return best;
}

const char *kzi_language(const char *bytes, size_t length)
{
  struct tally t = {.word = " ", .used = 1};
  note_candidates(&t);
  if (length > SAMPLE_BYTES) length = SAMPLE_BYTES; /* a letter cut in two is not counted */
  for (size_t at = 0; at < length;) {
    uint32_t c = 0;
    unsigned n = kzi_utf8_get(bytes, length, at, &c);
    at += n ? n : 1;
    if (is_inside_words(c)) continue;
    if (is_letter(c)) add_letter(&t, c);
    else end_word(&t);
  }
  end_word(&t);
  if (t.arabic && t.arabic >= t.latin && t.arabic >= t.other) return codes[best_of(&t)];
  return t.latin > t.other && t.words[EN] * 60 > t.latin ? codes[EN] : "und";
}
