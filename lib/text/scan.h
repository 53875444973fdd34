/* The state of the one pass over the text: where it stands, what it has written. Private to this room. */
#ifndef KZI_SCAN_H
#define KZI_SCAN_H

#include "chars.h"
#include "text.h"

struct kzi_scan {
  struct kzi_arena *arena;
  const char *text;
  uint32_t length, at;

  struct kzi_token *tokens;
  size_t token_count, token_room;
  char *folds;
  size_t fold_used, fold_room;
  struct kzi_vec lines;
  uint32_t line_start, line_tokens; /* of the line being read */

  bool space;        /* white space stands before what comes next */
  bool hashtag;      /* a hashtag's words are being read */
  uint32_t no_url;   /* up to here there is no address: keeps looking ahead linear */
};

/* The class of the character at `at`, and its length in bytes: 0 at the end of the text. */
enum kzi_char kzi_scan_peek(const struct kzi_scan *scan, uint32_t at, unsigned *bytes);

/* An internet address, an e-mail address or a host's name that begins at `at`: its end, or 0. */
uint32_t kzi_scan_address(struct kzi_scan *scan, uint32_t at, enum kzi_token_kind *kind);

/* Cuts the tokens of every line into sentences. False when out of memory. */
bool kzi_cut_sentences(struct kzi_arena *arena, struct kzi_tokens *tokens, struct kzi_token *items);

#endif
