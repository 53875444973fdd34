/* What wordgen and formgen share: making the tables of perfect.h and writing them as C. */
#ifndef KZI_WORDGEN_H
#define KZI_WORDGEN_H

#include <stdbool.h>
#include <stdint.h>

typedef uint64_t kzi_hash_of(uint32_t item, uint64_t seed);
typedef uint8_t kzi_value_of(uint32_t item, uint64_t hash);

/* Writes the table `name` of so many items. False where no seed gives each of them a place of its own: one of them is there twice. */
bool kzi_perfect_write(const char *name, uint32_t count, kzi_hash_of *hash, kzi_value_of *value);

#endif
