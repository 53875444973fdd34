#include "scan.h"

/* The map of a text: where the fast path of words.c finds tokens and where it must stop; and the folds of plain letters. A kernel looks
 * at 64 bytes at a time, without a branch; what it sees of each byte is one bit of these. */
struct sight {
  uint64_t
      leads; /* lead bytes of plain letters: U+0621 to U+063A and U+0641 to U+064A, that is D8 with A1 to BA and D9 with 81 to 8A */
  uint64_t marks;  /* the common ones of ASCII: ! " % & ' ( ) * + , - . / : ; ? */
  uint64_t pairs;  /* lead bytes of « » ، ؛ ؟ */
  uint64_t digits; /* 0 to 9 */
  uint64_t spaces; /* and line feeds */
};                 /* A mark before the same mark is none: such runs are one token. */

/* Reads at[-1] to at[65]; writes the 64 bytes folded, with NULs for spaces and where marks begin, so that what stands before them ends there.
 * What is not of plain letters and digits may come out wrong, for nobody reads it. */
typedef void kernel(const unsigned char *at, unsigned char *out, struct sight *sight);

#define BLOCK  64u
#define BEHIND 2u

/* ---- In plain C, byte by byte --------------------------------------------------------------------------------------------------- */

static bool is_pair(const unsigned char *p)
{
  return (p[0] == 0xD8 && (p[1] == 0x8C || p[1] == 0x9B || p[1] == 0x9F)) ||
         (p[0] == 0xC2 && (p[1] == 0xAB || p[1] == 0xBB));
}

static bool is_mark(unsigned char c)
{
  return (c >= '%' && c <= ';' && !(c >= '0' && c <= '9')) || c == '!' || c == '"' || c == '?';
}

static void see_plainly(const unsigned char *at, unsigned char *out, struct sight *sight)
{
  *sight = (struct sight){0};
  for (unsigned i = 0; i < BLOCK; i++) {
    const unsigned char *p = at + i;
    const struct kzi_arabic_char *before = &kzi_arabic_chars[(p[-1] & 3u) << 6 | (p[0] & 0x3Fu)];
    const struct kzi_arabic_char *here = &kzi_arabic_chars[(p[0] & 3u) << 6 | (p[1] & 0x3Fu)];
    bool letter = (p[0] & 0xFE) == 0xD8 && (p[1] & 0xC0) == 0x80 && here->kind & KZI_CHAR_PLAIN_BIT;
    bool mark = is_mark(p[0]);
    uint64_t bit = UINT64_C(1) << i;
    bool ends = p[0] == ' ' || p[0] == '\n' || mark || is_pair(p);
    out[i] = (unsigned char)(ends ? 0 : letter ? here->fold[0] : (p[-1] & 0xFE) == 0xD8 ? before->fold[1] : p[0]);
    sight->leads |= letter ? bit : 0;
    sight->marks |= mark && p[0] != p[1] ? bit : 0;
    sight->pairs |= is_pair(p) && p[0] != p[2] ? bit : 0;
    sight->digits |= p[0] >= '0' && p[0] <= '9' ? bit : 0;
    sight->spaces |= p[0] == ' ' || p[0] == '\n' ? bit : 0;
  }
}

/* ---- In what compilers for any machine make vectors of -------------------------------------------------------------------------- */

#ifdef __GNUC__

typedef uint8_t bytes16 __attribute__((vector_size(16)));

static KZI_INLINE bytes16 load(const unsigned char *at)
{
  bytes16 v;
  memcpy(&v, at, sizeof v);
  return v;
}

static KZI_INLINE bytes16 between(bytes16 v, uint8_t low, uint8_t high)
{
  return (bytes16)((bytes16)(v - low) <= (uint8_t)(high - low));
}

/* Of sixteen bytes that are 0 or 0xFF, sixteen bits. */
static KZI_INLINE uint64_t to_bits(bytes16 v)
{
#if defined(__SSE2__) && !defined(KZI_PORTABLE)
  return (uint64_t)__builtin_ia32_pmovmskb128((char __attribute__((vector_size(16))))v);
#else
  const uint64_t gather = UINT64_C(0x0102040810204080);
  uint64_t half[2];
  v &= 1;
  memcpy(half, &v, sizeof half);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  half[0] = __builtin_bswap64(half[0]);
  half[1] = __builtin_bswap64(half[1]);
#endif
  return half[0] * gather >> 56 | half[1] * gather >> 56 << 8;
#endif
}

/* ؤ ئ ة go over to D9; ى becomes ي; of the row U+062x four more get another trail. No plain letter of D9 has such a trail, and none of D8 that of ى:
 * so the lead needs not be looked at. */
static KZI_INLINE bytes16 fold_16(bytes16 here, bytes16 after)
{
  bytes16 ups = ((bytes16)(here == 0xD8) & (bytes16)((after == 0xA4) | (after == 0xA6) | (after == 0xA9))) |
                (bytes16)(here == 0x89);
  bytes16 change = ((bytes16)(here == 0xA2) & (0xA7 - 0xA2)) | ((bytes16)(here == 0xA3) & (0xA7 - 0xA3)) |
                   ((bytes16)(here == 0xA5) & (0xA7 - 0xA5)) | ((bytes16)(here == 0xA9) & (0x187 - 0xA9)) |
                   ((bytes16)((here == 0xA4) | (here == 0xA6)) & (0x188 - 0xA4));
  return here - ups + change;
}

static KZI_INLINE void see_16(const unsigned char *at, unsigned char *out, unsigned shift, struct sight *sight)
{
  bytes16 here = load(at), after = load(at + 1);
  bytes16 d8 = (bytes16)(here == 0xD8), d9 = (bytes16)(here == 0xD9),
          spaces = (bytes16)((here == ' ') | (here == '\n'));
  bytes16 leads = (d8 & between(after, 0xA1, 0xBA)) | (d9 & between(after, 0x81, 0x8A));
  bytes16 digits = between(here, '0', '9'),
          marks = (between(here, '%', ';') & ~digits) | between(here, '!', '"') | (bytes16)(here == '?');
  bytes16 pairs = (d8 & (bytes16)(((after | 4) == 0x9F) | (after == 0x8C))) |
                  ((bytes16)(here == 0xC2) & (bytes16)((after | 0x10) == 0xBB));
  bytes16 folded = fold_16(here, after) & ~(marks | pairs | spaces);
  memcpy(out, &folded, sizeof folded);
  sight->leads |= to_bits(leads) << shift;
  sight->marks |= to_bits(marks & (bytes16)(here != after)) << shift;
  sight->pairs |= to_bits(pairs & (bytes16)(here != load(at + 2))) << shift;
  sight->digits |= to_bits(digits) << shift;
  sight->spaces |= to_bits(spaces) << shift;
}

static KZI_INLINE void see_by_vectors(const unsigned char *at, unsigned char *out, struct sight *sight)
{
  *sight = (struct sight){0};
  for (unsigned i = 0; i < BLOCK; i += 16) see_16(at + i, out + i, i, sight);
}

static __attribute__((noinline)) void see_by_vectors_apart(const unsigned char *at, unsigned char *out,
                                                           struct sight *sight)
{
  see_by_vectors(at, out, sight);
}

#else
#define see_by_vectors       see_plainly
#define see_by_vectors_apart see_plainly
#endif

/* ---- With AVX2 ------------------------------------------------------------------------------------------------------------------ */

#ifdef KZI_AVX2

#include <immintrin.h>

static KZI_INLINE KZI_AVX2 __m256i all(unsigned byte)
{
  return _mm256_set1_epi8((char)byte);
}

static KZI_INLINE KZI_AVX2 __m256i load_32(const unsigned char *at)
{
  return _mm256_loadu_si256((const __m256i *)(const void *)at);
}

static KZI_INLINE KZI_AVX2 uint64_t bits_of(__m256i v)
{
  return (uint32_t)_mm256_movemask_epi8(v);
}

#define TABLE(...) _mm256_broadcastsi128_si256(_mm_setr_epi8(__VA_ARGS__))
#define B(bits)    ((char)(bits))

/* A byte is looked up by its two halves; what both of them allow is true of it. */
struct halves {
  __m256i high, low;
};

static KZI_INLINE KZI_AVX2 struct halves halves_of(__m256i v)
{
  return (struct halves){_mm256_and_si256(_mm256_srli_epi16(v, 4), all(0x0F)), _mm256_and_si256(v, all(0x0F))};
}

static KZI_INLINE KZI_AVX2 __m256i look_up(struct halves v, __m256i by_high, __m256i by_low)
{
  return _mm256_and_si256(_mm256_shuffle_epi8(by_high, v.high), _mm256_shuffle_epi8(by_low, v.low));
}

/* Of ASCII: a bit for the marks of each row of sixteen, and three more. */
enum { ROW_2 = 1, ROW_3 = 2, ANY_MARK = 3, LINE_FEED = 16, DIGIT = 64, SPACE = 128 };

static KZI_INLINE KZI_AVX2 __m256i kinds_of_ascii(struct halves v)
{
  enum { D = DIGIT, DM = DIGIT | ROW_2, M = ROW_2 | ROW_3 };
  return look_up(v, TABLE(LINE_FEED, 0, B(ROW_2 | SPACE), ROW_3 | DIGIT, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
                 TABLE(B(D | SPACE), DM, DM, D, D, DM, DM, DM, DM, DM, M | LINE_FEED, M, ROW_2, ROW_2, ROW_2, M));
}

/* Of a letter or mark of two bytes: the lead byte allows what the trail byte may make of it. */
enum {
  QUOTE = 1, /* C2 with AB, BB */
  MARK_8 = 2,
  MARK_9 = 4,
  ANY_PAIR = 15, /* D8 with 8C; 9B, 9F */
  MOVES = 16,    /* D8 with A4, A6, A9: the letter folds to one of D9 */
  LETTER_8 = 32,
  LETTER_A = 64,
  LETTER_B = 128,
  ANY_LETTER = 32 /* D9 with 81 to 8A; D8 with A1 to AF, B0 to BA; so much or more */
};

static KZI_INLINE KZI_AVX2 __m256i kinds_of_pairs(struct halves lead, struct halves trail)
{
  enum { A = LETTER_A, D8 = MARK_8 | MARK_9 | MOVES | LETTER_A | LETTER_B, E = LETTER_8 | LETTER_A | LETTER_B };
  __m256i allowed = look_up(lead, TABLE(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, QUOTE, B(D8 | LETTER_8), 0, 0),
                            TABLE(0, 0, QUOTE, 0, 0, 0, 0, 0, B(D8), LETTER_8, 0, 0, 0, 0, 0, 0));
  __m256i made = look_up(
      trail,
      TABLE(0, 0, 0, 0, 0, 0, 0, 0, LETTER_8 | MARK_8, MARK_9, A | MOVES | QUOTE, B(LETTER_B | QUOTE), 0, 0, 0, 0),
      TABLE(B(LETTER_B), B(E), B(E), B(E), B(E | MOVES), B(E), B(E | MOVES), B(E), B(E), B(E | MOVES), B(E),
            A | MARK_9 | QUOTE, A | MARK_8, A, A, A | MARK_9));
  return _mm256_and_si256(allowed, made);
}

/* Letters of U+062x get another trail, or go over to D9; ى becomes ي. As in fold_16(), the lead needs not be looked at. */
static KZI_INLINE KZI_AVX2 __m256i fold_32(__m256i here, struct halves halves, __m256i pairs)
{
  const __m256i change =
      TABLE(0, 0, 0xA7 - 0xA2, 0xA7 - 0xA3, 0x88 - 0xA4, 0xA7 - 0xA5, 0x8A - 0xA6, 0, 0, 0x87 - 0xA9, 0, 0, 0, 0, 0, 0);
  __m256i row = _mm256_cmpeq_epi8(halves.high, all(0x0A)), maqsura = _mm256_cmpeq_epi8(here, all(0x89));
  __m256i lead = _mm256_and_si256(_mm256_srli_epi16(pairs, 4), all(MOVES >> 4));
  __m256i trail = _mm256_and_si256(row, _mm256_shuffle_epi8(change, halves.low));
  return _mm256_add_epi8(_mm256_sub_epi8(here, maqsura), _mm256_add_epi8(lead, trail));
}

static KZI_INLINE KZI_AVX2 __m256i has_any(__m256i v, unsigned bits)
{
  return _mm256_cmpgt_epi8(_mm256_and_si256(v, all(bits)), _mm256_setzero_si256());
}

static KZI_INLINE KZI_AVX2 void see_32(const unsigned char *at, unsigned char *out, unsigned shift, struct sight *sight)
{
  __m256i here = load_32(at), after = load_32(at + 1);
  struct halves halves = halves_of(here);
  __m256i ascii = kinds_of_ascii(halves), kinds = kinds_of_pairs(halves, halves_of(after));
  __m256i white = _mm256_or_si256(ascii, _mm256_slli_epi16(ascii, 3)); /* by its highest bit */
  __m256i marks = has_any(ascii, ANY_MARK), pairs = has_any(kinds, ANY_PAIR);
  __m256i folded = _mm256_andnot_si256(_mm256_or_si256(marks, pairs), fold_32(here, halves, kinds));
  _mm256_storeu_si256((__m256i *)(void *)out, _mm256_blendv_epi8(folded, _mm256_setzero_si256(), white));
  sight->leads |= bits_of(_mm256_adds_epu8(kinds, all(128 - ANY_LETTER))) << shift;
  sight->pairs |= bits_of(_mm256_andnot_si256(_mm256_cmpeq_epi8(here, load_32(at + 2)), pairs)) << shift;
  sight->marks |= bits_of(_mm256_andnot_si256(_mm256_cmpeq_epi8(here, after), marks)) << shift;
  sight->spaces |= bits_of(white) << shift;
  sight->digits |= bits_of(_mm256_slli_epi16(ascii, 1)) << shift;
}

static KZI_INLINE KZI_AVX2 void see_by_avx2(const unsigned char *at, unsigned char *out, struct sight *sight)
{
  *sight = (struct sight){0};
  see_32(at, out, 0, sight);
  see_32(at + 32, out + 32, 32, sight);
}

static KZI_AVX2 __attribute__((noinline)) void see_by_avx2_apart(const unsigned char *at, unsigned char *out,
                                                                 struct sight *sight)
{
  see_by_avx2(at, out, sight);
}

#endif

/* ---- Over the whole text -------------------------------------------------------------------------------------------------------- */

/* The block before tells what goes on in this one. With a plus, as machines shift and add at once. */
static KZI_INLINE uint64_t later(uint64_t bits, uint64_t before, unsigned by)
{
  return (bits << by) + (before >> (64 - by));
}

/* Of the spaces behind a space those that do not make an empty line. */
static KZI_INLINE uint64_t without_empty_lines(uint64_t second_spaces, const unsigned char *text, size_t at)
{
  uint64_t others = 0;
  for (uint64_t bits = second_spaces; bits; bits &= bits - 1) {
    size_t p = at + kzi_lowest_bit(bits);
    bool empty_line = p > 1 && text[p] == '\n' && text[p - 1] == '\n' && text[p - 2] > ' ';
    others |= empty_line ? 0 : bits & (0 - bits);
  }
  return others;
}

/* What is still to be known of a block when the next one is looked at. */
struct past {
  uint64_t leads, pairs, digits, spaces;
  uint64_t pairs_of_digits, marks_of_digits; /* behind a digit; of the former the second byte belongs to the latter */
};

/* From what is seen to what the fast path wants to know. A digit at a letter, and one behind a mark behind a digit, are not for it: words and
 * numbers that touch fold to one place, and 1,5 is one number. Nor is a second space: it takes it that there is one at most, or an empty line. */
static KZI_INLINE struct kzi_block block_of(const struct sight *now, struct past *past, const unsigned char *text,
                                            size_t at)
{
  uint64_t leads = now->leads, pairs = now->pairs, marks = now->marks, digits = now->digits, spaces = now->spaces;
  uint64_t after_letter = later(leads, past->leads, 2), after_digit = later(digits, past->digits, 1);
  uint64_t trails = later(leads | pairs, past->leads | past->pairs, 1);
  uint64_t second_spaces = spaces & later(spaces, past->spaces, 1);
  if (second_spaces) second_spaces = without_empty_lines(second_spaces, text, at);
  uint64_t touching = (after_digit & leads) | (after_letter & digits);
  uint64_t of_digits = pairs & after_digit;
  uint64_t marks_of_digits = (marks & after_digit) | later(of_digits, past->pairs_of_digits, 1);
  uint64_t decimals = digits & later(marks_of_digits, past->marks_of_digits, 1);
  *past = (struct past){leads, pairs, digits, spaces, of_digits, marks_of_digits};
  return (struct kzi_block){
      .starts = ((leads | digits) & ~(after_letter | after_digit)) | marks | pairs,
      .stops = ~(leads | pairs | trails | marks | digits | spaces) | second_spaces | touching | decimals,
  };
}

/* The first and the last block lack neighbours: they are read from a copy with zeros around it. */
static KZI_INLINE void see_edge(kernel *see, const unsigned char *text, size_t at, size_t length, unsigned char *out,
                                struct sight *sight)
{
  unsigned char copy[1 + BLOCK + BEHIND] = {0}, folded[BLOCK];
  size_t from = at ? at - 1 : 0, to = length - at > BLOCK + BEHIND ? at + BLOCK + BEHIND : length;
  memcpy(copy + (from + 1 - at), text + from, to - from);
  see(copy + 1, folded, sight);
  memcpy(out, folded, length - at < BLOCK ? length - at : BLOCK);
}

#define AHEAD 1024u /* bytes: a text that nobody has just read comes from afar */

static KZI_INLINE void fetch(const unsigned char *text, size_t at, size_t length)
{
  if (at < length) kzi_fetch(text + at);
}

/* edge is the same kernel as see; it is not inlined, so that the loop keeps its constants in registers. */
static KZI_INLINE void map_by(kernel *see, kernel *edge, const struct kzi_scan *scan, struct kzi_block *blocks)
{
  const unsigned char *text = (const unsigned char *)scan->text;
  unsigned char *out = (unsigned char *)scan->folds;
  size_t length = scan->length, at = 0;
  struct sight now;
  struct past past = {0};
  for (size_t ahead = 0; ahead < AHEAD; ahead += BLOCK) fetch(text, ahead, length);
  see_edge(edge, text, 0, length, out, &now);
  *blocks++ = block_of(&now, &past, text, at);
  for (at = BLOCK; at + BLOCK + BEHIND <= length; at += BLOCK) {
    fetch(text, at + AHEAD, length);
    see(text + at, out + at, &now);
    *blocks++ = block_of(&now, &past, text, at);
  }
  for (; at <= length; at += BLOCK) {
    see_edge(edge, text, at, length, out + at, &now);
    *blocks++ = block_of(&now, &past, text, at);
  }
}

#ifdef KZI_AVX2
static KZI_AVX2 void map_by_avx2(const struct kzi_scan *scan, struct kzi_block *blocks)
{
  map_by(see_by_avx2, see_by_avx2_apart, scan, blocks);
}
#endif

bool kzi_scan_map(struct kzi_scan *scan)
{
  struct kzi_block *blocks = kzi_arena_take(scan->arena, ((size_t)scan->length / BLOCK + 1) * sizeof *blocks);
  if (!blocks) return false;
  scan->blocks = blocks;
  switch (scan->way) {
#ifdef KZI_AVX2
  case KZI_WAY_AVX2:
    map_by_avx2(scan, blocks);
    break;
#endif
  case KZI_WAY_PLAIN:
    map_by(see_plainly, see_plainly, scan, blocks);
    break;
  default:
    map_by(see_by_vectors, see_by_vectors_apart, scan, blocks);
    break;
  }
  return true;
}
