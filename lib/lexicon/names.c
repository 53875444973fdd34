#include <string.h>

#include "compile.h"

/* The rows as a linguist reads them: no form twice, the values in their order, the first form of each as its name. */

static int compare_texts(struct kzi_text a, struct kzi_text b)
{
  size_t shorter = a.length < b.length ? a.length : b.length;
  int order = shorter ? memcmp(a.bytes, b.bytes, shorter) : 0;
  return order ? order : (a.length > b.length) - (a.length < b.length);
}

static int by_class(const void *left, const void *right)
{
  const struct kzi_row *a = left, *b = right;
  return (a->class_id > b->class_id) - (a->class_id < b->class_id);
}

static int by_value(const void *left, const void *right)
{
  int order = by_class(left, right);
  return order ? order : compare_texts(((const struct kzi_row *)left)->value, ((const struct kzi_row *)right)->value);
}

static int by_form(const void *left, const void *right)
{
  int order = by_value(left, right);
  return order ? order : compare_texts(((const struct kzi_row *)left)->form, ((const struct kzi_row *)right)->form);
}

static int by_string(const void *left, const void *right) /* the value alone */
{
  return compare_texts(((const struct kzi_row *)left)->value, ((const struct kzi_row *)right)->value);
}

static int by_place(const void *left, const void *right) /* all rows lie in one array, in the order of the files */
{
  const struct kzi_row *a = left, *b = right;
  return (a > b) - (a < b);
}

typedef int kzi_order(const void *, const void *);

/* The rows in an order, the first written of equals first. With only_first, equals but the first are left out. */
static const struct kzi_row **sorted(const struct kzi_compiler *c, kzi_order *order, bool only_first, size_t *count)
{
  const struct kzi_row **rows = kzi_arena_get(c->scratch, c->row_count * sizeof *rows);
  for (size_t i = 0; rows && i < c->row_count; i++) rows[i] = &c->rows[i];
  if (!rows || !kzi_sort(c->scratch, (const void **)rows, c->row_count, order)) return NULL;
  *count = c->row_count;
  if (!only_first) return rows;
  *count = 0;
  for (size_t i = 0; i < c->row_count; i++)
    if (!*count || order(rows[*count - 1], rows[i]) != 0) rows[(*count)++] = rows[i];
  return rows;
}

static bool refuse_duplicates(const struct kzi_compiler *c)
{
  size_t count;
  const struct kzi_row **rows = sorted(c, by_form, false, &count), *worst = NULL;
  if (!rows) return kzi_compile_no_memory(c);
  for (size_t i = 1; i < count; i++)
    if (by_form(rows[i - 1], rows[i]) == 0 && (!worst || by_place(rows[i], worst) < 0)) worst = rows[i];
  return !worst || kzi_compile_refuse(c, worst, "this form stands in this class with this value already");
}

static bool add_strings(struct kzi_compiler *c)
{
  size_t count;
  const struct kzi_row **rows = sorted(c, by_string, true, &count);
  uint32_t *strings = rows ? kzi_arena_get(c->arena, count * sizeof *strings) : NULL;
  if (!strings) return kzi_compile_no_memory(c);
  for (size_t i = 0; i < count; i++) {
    uint32_t at = kzi_pool_add(&c->pool, rows[i]->value);
    if (at == KZI_NONE) return kzi_compile_no_memory(c);
    if (c->base && kzi_string_id(c->base, c->pool.bytes + at)) continue;
    strings[c->out->string_count++] = at;
  }
  c->out->strings = strings;
  c->out->pool = c->pool.bytes; /* for kzi_compile_value; the lasting copy is made at the end */
  return true;
}

uint32_t kzi_compile_value(const struct kzi_compiler *c, const struct kzi_row *row)
{
  if (kzi_class_info(row->class_id)->value != KZI_VALUE_STRING) return row->code;
  char text[KZI_FORM_BYTES];
  size_t length = row->value.length < sizeof text ? row->value.length : sizeof text - 1;
  memcpy(text, row->value.bytes, length);
  text[length] = '\0';
  uint32_t id = c->base ? kzi_string_id(c->base, text) : 0;
  return id ? id : kzi_string_id(c->out, text);
}

static bool add_names(struct kzi_compiler *c)
{
  size_t count;
  const struct kzi_row **rows = sorted(c, by_value, true, &count);
  uint32_t *first = rows ? kzi_arena_get(c->arena, (KZI_C_COUNT + 1) * sizeof *first) : NULL;
  struct kzi_name_row *names = first ? kzi_arena_get(c->arena, count * sizeof *names) : NULL;
  if (!names || !kzi_sort(c->scratch, (const void **)rows, count, by_place) ||
      !kzi_sort(c->scratch, (const void **)rows, count, by_class))
    return kzi_compile_no_memory(c);
  for (size_t i = 0; i < count; i++) {
    names[i].value = kzi_compile_value(c, rows[i]);
    names[i].text = kzi_pool_add(&c->pool, rows[i]->value);
    names[i].form = kzi_pool_add(&c->pool, rows[i]->form);
    if (names[i].text == KZI_NONE || names[i].form == KZI_NONE) return kzi_compile_no_memory(c);
    c->out->pool = c->pool.bytes;
    for (unsigned class_id = rows[i]->class_id + 1; class_id <= KZI_C_COUNT; class_id++) first[class_id]++;
  }
  c->out->names = names;
  c->out->first_name = first;
  return true;
}

bool kzi_compile_names(struct kzi_compiler *c)
{
  return refuse_duplicates(c) && add_strings(c) && add_names(c);
}
