# First build file: objects, a static library, the tests. (The full one takes its place.)
B ?= build
CC ?= cc
OWN_CFLAGS := -std=c11 -D_POSIX_C_SOURCE=200809L -Wall -Wextra -Wpedantic -Wshadow -Wconversion -fPIC -fvisibility=hidden -Ilib -Iinclude -MMD -MP
CFLAGS ?= -O2 -g
SRC := $(filter-out lib/lexicon/lexgen.c,$(sort $(wildcard lib/*/*.c)))
OBJ := $(SRC:%.c=$(B)/%.o)
TESTS := $(patsubst tests/%.c,$(B)/tests/%,$(sort $(wildcard tests/test_*.c)))
PKGS := icu-uc icu-i18n libutf8proc
LIBS := $(shell pkg-config --libs $(PKGS)) -lpthread -lm

all: $(B)/libkzcoop.a
$(B)/libkzcoop.a: $(OBJ)
	rm -f $@ && ar rcs $@ $^
$(B)/%.o: %.c
	@mkdir -p $(@D)
	$(CC) $(OWN_CFLAGS) $(CFLAGS) -c $< -o $@
$(B)/tests/%: tests/%.c $(B)/libkzcoop.a
	@mkdir -p $(@D)
	$(CC) $(OWN_CFLAGS) -Itests $(CFLAGS) $< $(B)/libkzcoop.a $(shell pkg-config --libs check) $(LIBS) -o $@
check: $(TESTS)
	@set -e; for t in $(TESTS); do $$t; done
clean:
	rm -rf $(B)
.PHONY: all check clean
-include $(OBJ:.o=.d)
