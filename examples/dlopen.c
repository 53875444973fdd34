/* As a plugin: the library is opened when the program runs, and the program also starts where it is not installed. The number in the name
 * says which promise you were compiled against.     usage: dlopen LIBRARY FILE, as in: dlopen libkzcoop.so.0 FILE */
#include <dlfcn.h>
#include <kzcoop/kzcoop.h>
#include <stdio.h>
#include <string.h>

static struct {
  int32_t (*engine_new)(const struct kzc_options *, struct kzc_engine **, struct kzc_error *);
  int32_t (*article_new)(const struct kzc_engine *, struct kzc_article **);
  int32_t (*article_load_file)(struct kzc_article *, const char *, struct kzc_error *);
  int32_t (*extract)(const struct kzc_engine *, const struct kzc_article *, struct kzc_result **, struct kzc_error *);
  size_t (*result_count)(const struct kzc_result *);
  void (*result_free)(struct kzc_result *);
  void (*article_free)(struct kzc_article *);
  void (*engine_free)(struct kzc_engine *);
} kzc;

static int find(void *library, const char *name, void *function)
{
  void *symbol = dlsym(library, name);
  memcpy(function, &symbol, sizeof symbol); /* C has no cast from object to function pointers; POSIX has them alike */
  return symbol != NULL;
}

static int bind_all(void *library)
{
  return find(library, "kzc_engine_new", &kzc.engine_new) && find(library, "kzc_article_new", &kzc.article_new) &&
         find(library, "kzc_article_load_file", &kzc.article_load_file) && find(library, "kzc_extract", &kzc.extract) &&
         find(library, "kzc_result_count", &kzc.result_count) && find(library, "kzc_result_free", &kzc.result_free) &&
         find(library, "kzc_article_free", &kzc.article_free) && find(library, "kzc_engine_free", &kzc.engine_free);
}

static int read_file(const char *path)
{
  struct kzc_engine *engine = NULL;
  struct kzc_article *article = NULL;
  struct kzc_result *result = NULL;
  int well = kzc.engine_new(NULL, &engine, NULL) == KZC_OK && kzc.article_new(engine, &article) == KZC_OK &&
             kzc.article_load_file(article, path, NULL) == KZC_OK &&
             kzc.extract(engine, article, &result, NULL) == KZC_OK;
  if (well) printf("records: %zu\n", kzc.result_count(result));
  kzc.result_free(result);
  kzc.article_free(article);
  kzc.engine_free(engine);
  return well;
}

int main(int argc, char **argv)
{
  void *library = argc == 3 ? dlopen(argv[1], RTLD_NOW | RTLD_LOCAL) : NULL;
  if (!library || !bind_all(library)) {
    fprintf(stderr, "dlopen: %s\n", argc == 3 ? dlerror() : "usage: dlopen LIBRARY FILE");
    return 2;
  }
  int well = read_file(argv[2]);
  dlclose(library);
  return !well;
}
