/* The words of a text: where each stands (bytes), what it is, and what it is made of where Arabic writes several words as one.
 * usage: tokens FILE */
#include <kzcoop/kzcoop.h>
#include <stdio.h>

/* Structs grow at their end in later versions: step by the stride that the library tells, never by sizeof. */
static const struct kzc_part *part_at(const struct kzc_tokens *tokens, size_t n)
{
  size_t stride = 0;
  const char *parts = (const char *)kzc_tokens_parts(tokens, NULL, &stride);
  return (const struct kzc_part *)(const void *)(parts + n * stride);
}

static void show(const struct kzc_tokens *tokens, size_t n)
{
  const struct kzc_token *token = kzc_tokens_at(tokens, n);
  size_t length = 0;
  const char *text = kzc_tokens_text(tokens, n, &length);
  printf("%u-%u\t%s\t%.*s", (unsigned)token->start, (unsigned)token->end,
         kzc_code_name(KZC_VOCABULARY_TOKEN, (int32_t)token->kind), (int)length, text);
  for (size_t i = 0; token->part_count > 1 && i < token->part_count; i++)
    printf("%s%s", i ? " + " : "\t", kzc_tokens_forms(tokens) + part_at(tokens, token->first_part + i)->form);
  putchar('\n');
}

int main(int argc, char **argv)
{
  struct kzc_error error = {.size = sizeof error};
  struct kzc_engine *engine = NULL;
  struct kzc_article *article = NULL;
  struct kzc_tokens *tokens = NULL;
  if (argc == 2 && kzc_engine_new(NULL, &engine, &error) == KZC_OK && kzc_article_new(engine, &article) == KZC_OK &&
      kzc_article_load_file(article, argv[1], &error) == KZC_OK &&
      kzc_tokens_new(engine, article, &tokens, &error) == KZC_OK)
    for (size_t i = 0; i < kzc_tokens_count(tokens); i++) show(tokens, i);
  else
    fprintf(stderr, "%s: %s\n", argc == 2 ? argv[1] : "usage: tokens FILE", kzc_status_text(error.status));
  int failed = tokens == NULL;
  kzc_tokens_free(tokens);
  kzc_article_free(article);
  kzc_engine_free(engine);
  return failed;
}
