#include "database.h"

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define ALIGN _Alignof(max_align_t)

union head { /* stands before each block that the library gets */
  struct {
    void *raw; /* what the database gave */
    size_t bytes;
  } of;
  max_align_t aligned;
};

static void *get(void *user, size_t bytes)
{
  const struct raw_memory *raw = user;
  if (bytes > SIZE_MAX / 2) return NULL;
  char *block = raw->get(bytes + sizeof(union head) + ALIGN - 1);
  if (!block) return NULL;
  size_t skip = (ALIGN - (uintptr_t)block % ALIGN) % ALIGN;
  union head *head = (union head *)(void *)(block + skip);
  head->of.raw = block;
  head->of.bytes = bytes;
  return head + 1;
}

static void release(void *user, void *block)
{
  const struct raw_memory *raw = user;
  if (block) raw->release(((union head *)block)[-1].of.raw);
}

static void *resize(void *user, void *block, size_t bytes)
{
  void *moved = get(user, bytes);
  if (!block || !moved) return moved;
  size_t before = ((union head *)block)[-1].of.bytes;
  memcpy(moved, block, before < bytes ? before : bytes);
  release(user, block);
  return moved;
}

struct kzc_allocator aligned_memory(const struct raw_memory *raw)
{
  return (struct kzc_allocator){get, resize, release, (void *)(uintptr_t)raw};
}

static bool make_room(struct buffer *buffer, size_t more)
{
  if (buffer->failed || more <= buffer->room - buffer->length) return !buffer->failed;
  size_t room = 2 * (buffer->length + more);
  char *moved = buffer->memory->resize(buffer->memory->user, buffer->bytes, room);
  buffer->failed = !moved;
  if (!moved) return false;
  buffer->bytes = moved;
  buffer->room = room;
  return true;
}

void add_bytes(struct buffer *buffer, const char *bytes, size_t length)
{
  if (!length || !make_room(buffer, length)) return;
  memcpy(buffer->bytes + buffer->length, bytes, length);
  buffer->length += length;
}

void add_string(struct buffer *buffer, const char *string)
{
  add_bytes(buffer, string, strlen(string));
}

void release_buffer(struct buffer *buffer)
{
  buffer->memory->release(buffer->memory->user, buffer->bytes);
  *buffer = (struct buffer){.memory = buffer->memory};
}
