/* part_words: what the files that read a person's part share: words with or without «و» before them, and lists of names. */
#ifndef KZI_PART_WORDS_H
#define KZI_PART_WORDS_H

#include "record/part.h"

bool kzi_part_is_word(const struct kzi_tokens *tokens, uint32_t tok, const char *const *words);
bool kzi_part_has_word(const struct kzi_tokens *tokens, uint32_t from, uint32_t to, const char *const *words);

/* «بحضور», «شهدها»: a word that a list of those present follows. */
bool kzi_part_lists_company(const struct kzi_tokens *tokens, uint32_t tok);

/* The sentence with the one before it that it goes on with; that around a token, as far as its words reach. */
struct kzi_range kzi_part_whole_sentence(const struct kzi_tokens *tokens, uint32_t index);
struct kzi_range kzi_part_sentence(const struct kzi_mentions *m, uint32_t tok);

/* The token behind the last of the words that the person is listed behind, or KZI_NONE. */
uint32_t kzi_part_list_behind(const struct kzi_mentions *m, uint32_t person, const char *const *words);

/* «برعاية رئيس الوزراء فلان وحضوره» */
bool kzi_told_there_too(const struct kzi_mentions *m, uint32_t person);

#endif
