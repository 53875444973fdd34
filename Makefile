# libkzcoop. `make help` lists what can be made. Yours to set: CC, CC_FOR_BUILD, CFLAGS_FOR_BUILD, AR, PKG_CONFIG, CPPFLAGS, CFLAGS, LDFLAGS,
# PYTHON, DESTDIR, prefix, libdir, includedir, pkgconfigdir, bindir, datadir, mandir, pythondir, B (where everything is built), V=1 (show
# commands), WERROR=1.
B ?= build
CC ?= cc
CC_FOR_BUILD ?= $(CC)
AR ?= ar
PKG_CONFIG ?= pkg-config
PYTHON ?= python3
INSTALL ?= install
CFLAGS ?= -O2 -g
CFLAGS_FOR_BUILD ?= -O2
CPPFLAGS ?= -D_FORTIFY_SOURCE=3
prefix ?= /usr/local
exec_prefix ?= $(prefix)
bindir ?= $(exec_prefix)/bin
libdir ?= $(exec_prefix)/lib
includedir ?= $(prefix)/include
pkgconfigdir ?= $(libdir)/pkgconfig
cmakedir := $(libdir)/cmake/kzcoop
datadir ?= $(prefix)/share
mandir ?= $(datadir)/man
pythondir ?= $(shell $(PYTHON) -c 'import sysconfig; print(sysconfig.get_path("purelib"))')

.DELETE_ON_ERROR:
.SUFFIXES:
.DEFAULT_GOAL := all
Q := $(if $(V),,@)

# The version stands in the header only. The number in SONAME rises when a program built against the last one could break, and for nothing
# else; it has nothing to do with the version.
HEADER := include/kzcoop/kzcoop.h
version_part = $(shell sed -n 's/^.define KZC_VERSION_$(1) \([0-9]*\)$$/\1/p' $(HEADER))
VERSION := $(call version_part,MAJOR).$(call version_part,MINOR).$(call version_part,PATCH)
SOVERSION := 0
SONAME := libkzcoop.so.$(SOVERSION)

PACKAGES := icu-i18n icu-uc libutf8proc
OWN_CPPFLAGS := -D_POSIX_C_SOURCE=200809L -Iinclude -Ilib -I$(B)/gen $(shell $(PKG_CONFIG) --cflags $(PACKAGES))
OWN_CFLAGS := -std=c11 -Wall -Wextra -Wpedantic -Wshadow -Wconversion $(if $(WERROR),-Werror) -fPIC -fvisibility=hidden -MMD -MP \
  -fstack-protector-strong -Wformat -Werror=format-security -ffile-prefix-map=$(CURDIR)=.
LIBS := $(shell $(PKG_CONFIG) --libs $(PACKAGES)) -lpthread -lm
OWN_LDFLAGS := -Wl,-z,relro -Wl,-z,now -Wl,--as-needed
# Pointers in tables are relocated by a bitmap where the linker knows how: 50 kB less to carry and to read. It takes glibc 2.36 or musl 1.2.4 to load;
# `make RELR=` builds for older ones.
RELR ?= $(shell to=$$(mktemp) && echo 'int x, *p = &x;' | $(CC) -shared -fPIC -x c - -Wl,--fatal-warnings -Wl,-z,pack-relative-relocs -o $$to 2>/dev/null && \
  echo -Wl,-z,pack-relative-relocs; rm -f $$to)
# nodelete: dlclose() would leak what ICU keeps for ever
SHARED_LDFLAGS := -shared -Wl,-soname,$(SONAME) -Wl,--version-script=lib/libkzcoop.map -Wl,-z,defs -Wl,-z,nodelete
LIB_A = $(B)/libkzcoop.a
COMPILE = $(CC) $(OWN_CPPFLAGS) $(CPPFLAGS) $(OWN_CFLAGS) $(CFLAGS)

# ---- What is built from what

LEXGEN_C := $(wildcard lib/lexicon/lexgen*.c)
WORDGEN_C := $(addprefix lib/lexicon/,wordgen.c formgen.c perfectgen.c)
LIB_C := $(filter-out $(LEXGEN_C) $(WORDGEN_C),$(sort $(wildcard lib/*/*.c)))
GEN_C := $(if $(LEXGEN_C),$(B)/gen/lexicon_tables.c) $(B)/gen/word_tables.c $(B)/gen/form_tables.c
LIB_O := $(LIB_C:%.c=$(B)/%.o) $(GEN_C:.c=.o)
TOOL_O := $(patsubst %.c,$(B)/%.o,$(sort $(wildcard examples/kzcoop*.c)))
HTML := $(shell $(PKG_CONFIG) --exists gumbo jansson && echo $(B)/html_article)
HTML_O := $(patsubst %.c,$(B)/%.o,examples/html_article.c $(sort $(wildcard examples/html/*.c)))
EXAMPLES := $(patsubst examples/%.c,$(B)/%,$(filter-out examples/kzcoop% examples/html_%,$(sort $(wildcard examples/*.c))))
TESTS := $(patsubst tests/%.c,$(B)/tests/%,$(sort $(wildcard tests/test_*.c)))
TEST_SCRIPTS := $(addprefix tests/,calibrate.py golden.py schema.py transform.py exchange.py spans.py exports.py html.py readme.py man.sh examples.sh program.sh jobs.sh python.sh lexgen.sh rooms.sh folded.sh symbols.sh numbers.sh flags.sh hardening.sh size.sh guards.sh install.sh)
MAN := $(sort $(wildcard include/man/*.[0-9])) examples/kzcoop.1
# each function, a link to its page
MAN_LINKS = $(shell sed -n 's/^\.Nm \(kzc_[a-z0-9_]*\).*/\1.3/p' $(filter %.3,$(MAN)))
TSV := $(sort $(wildcard lib/lexicon/*.tsv))

## all: the libraries, the program kzcoop and the examples (the default)
all: $(B)/libkzcoop.a $(B)/libkzcoop.so $(B)/kzcoop $(EXAMPLES) $(HTML)

$(B)/.gitignore:
	$(Q)mkdir -p $(@D) && echo '*' > $@

$(B)/%.o: %.c | $(B)/.gitignore
	@mkdir -p $(@D)
	$(if $(V),,@echo '  CC $<')
	$(Q)$(COMPILE) -c $< -o $@

# GNU compilers align each list of words to 32 bytes, which would be a tenth of what is private once the library is loaded, and
# functions and loops to 16, which is for those that run for every word: rules do not. Nor is it worth 57 kB that clang unrolls and inlines them.
takes = $(shell echo 'int x;' | $(CC) -Werror $(1) -x c -c - -o /dev/null 2>/dev/null && echo $(1))
DENSE := $(call takes,-malign-data=abi) $(call takes,-fno-align-functions -fno-align-jumps -fno-align-loops -fno-align-labels) \
  $(call takes,-fno-unroll-loops -fno-vectorize -fno-slp-vectorize -mllvm -inline-threshold=60)
WORDY_O := $(patsubst %.c,$(B)/%.o,$(wildcard lib/event/*.c lib/record/*.c lib/recog/*.c))
$(WORDY_O): OWN_CFLAGS += $(DENSE)
$(WORDY_O): Makefile

$(B)/gen/%.o: $(B)/gen/%.c
	$(if $(V),,@echo '  CC $<')
	$(Q)$(COMPILE) -c $< -o $@

# The generator runs on the machine that builds; it reads, folds, inflects and compiles with the library's own sources.
LEXGEN_USES := $(addprefix lib/lexicon/,branch.c classes.c compile.c inflect.c names.c pool.c source.c trie.c compile.h lexicon.h table.h) \
  lib/text/chars.c lib/text/fold.c lib/text/chars.h lib/text/text.h $(sort $(wildcard lib/base/*.[ch]))
LEXGEN_LIBS ?= $(shell $(PKG_CONFIG) --libs libutf8proc)
LEXGEN_NEEDS := $(LEXGEN_C) $(wildcard $(LEXGEN_USES))
$(B)/lexgen: $(LEXGEN_NEEDS) | $(B)/.gitignore
	$(if $(V),,@echo '  CC $@')
	$(Q)$(CC_FOR_BUILD) -std=c11 -D_POSIX_C_SOURCE=200809L -Iinclude -Ilib $(CFLAGS_FOR_BUILD) $(filter %.c,$^) $(LEXGEN_LIBS) -o $@

$(B)/gen/lexicon_tables.c: $(B)/lexgen $(TSV)
	@mkdir -p $(@D)
	$(if $(V),,@echo '  LEXGEN $@')
	$(Q)$(B)/lexgen $(TSV) > $@

WORDS := lib/lexicon/words
$(B)/wordgen: $(addprefix lib/lexicon/,wordgen.c perfectgen.c letters.c analyze.h stems.h perfect.h wordgen.h) | $(B)/.gitignore
	$(if $(V),,@echo '  CC $@')
	$(Q)$(CC_FOR_BUILD) -std=c11 -Ilib $(CFLAGS_FOR_BUILD) $(filter %.c,$^) -o $@

$(B)/gen/word_tables.c: $(B)/wordgen $(WORDS)/stems.tsv $(WORDS)/parts.tsv
	@mkdir -p $(@D)
	$(if $(V),,@echo '  WORDGEN $@')
	$(Q)$(B)/wordgen $(WORDS)/stems.tsv $(WORDS)/parts.tsv > $@

$(B)/formgen: $(addprefix lib/lexicon/,formgen.c perfectgen.c analyze.c letters.c restore.c stems.c analyze.h stems.h perfect.h wordgen.h) $(B)/gen/word_tables.c
	$(if $(V),,@echo '  CC $@')
	$(Q)$(CC_FOR_BUILD) -std=c11 -Ilib $(CFLAGS_FOR_BUILD) $(filter %.c,$^) -o $@

$(B)/gen/form_tables.c: $(B)/formgen $(WORDS)/forms.txt
	@mkdir -p $(@D)
	$(if $(V),,@echo '  FORMGEN $@')
	$(Q)$(B)/formgen $(WORDS)/forms.txt > $@

$(B)/libkzcoop.a: $(LIB_O)
	$(if $(V),,@echo '  AR $@')
	$(Q)rm -f $@ && $(AR) rcsD $@ $^

$(B)/$(SONAME): $(LIB_O) lib/libkzcoop.map
	$(if $(V),,@echo '  LD $@')
	$(Q)$(CC) $(OWN_CFLAGS) $(CFLAGS) $(SHARED_LDFLAGS) $(RELR) $(OWN_LDFLAGS) $(LDFLAGS) $(LIB_O) $(LIBS) -o $@

$(B)/libkzcoop.so: $(B)/$(SONAME)
	$(Q)ln -sf $(SONAME) $@

# The program is built against the static library here, so that it runs from the build folder; `make install` links it to the shared one.
$(B)/kzcoop: $(TOOL_O) $(B)/libkzcoop.a
	$(if $(V),,@echo '  LD $@')
	$(Q)$(CC) $(OWN_CFLAGS) $(CFLAGS) $(OWN_LDFLAGS) $(LDFLAGS) $(TOOL_O) $(LIB_A) $(shell $(PKG_CONFIG) --libs jansson) $(LIBS) -o $@

$(B)/installed/kzcoop: $(TOOL_O) $(B)/libkzcoop.so
	@mkdir -p $(@D)
	$(Q)$(CC) $(OWN_CFLAGS) $(CFLAGS) $(OWN_LDFLAGS) $(LDFLAGS) $(TOOL_O) $(B)/libkzcoop.so $(shell $(PKG_CONFIG) --libs jansson) -lpthread -o $@

$(EXAMPLES): $(B)/%: $(B)/examples/%.o $(B)/libkzcoop.a
	$(if $(V),,@echo '  LD $@')
	$(Q)$(CC) $(OWN_CFLAGS) $(CFLAGS) $(OWN_LDFLAGS) $(LDFLAGS) $< $(LIB_A) $(LIBS) -o $@

$(B)/dlopen: LIBS += -ldl

$(B)/html_article: $(HTML_O) $(B)/libkzcoop.a
	$(if $(V),,@echo '  LD $@')
	$(Q)$(CC) $(OWN_CFLAGS) $(CFLAGS) $(OWN_LDFLAGS) $(LDFLAGS) $(HTML_O) $(LIB_A) $(shell $(PKG_CONFIG) --libs gumbo jansson) $(LIBS) -o $@

# ---- Databases: what they load has the library inside, and shows nothing of it

DATABASE_O := $(patsubst %.c,$(B)/%.o,$(sort $(wildcard examples/database/*.c)))
SQLITE_O := $(B)/examples/sqlite/kzcoop_sqlite.o $(DATABASE_O)
LINK_MODULE = $(CC) $(OWN_CFLAGS) $(CFLAGS) -shared -Wl,--exclude-libs,ALL -Wl,-z,nodelete $(OWN_LDFLAGS) $(LDFLAGS)

POSTGRESQL_O := $(B)/examples/postgresql/kzcoop_postgresql.o $(DATABASE_O)
PG_CONFIG ?= pg_config
MODULES := $(wildcard $(B)/sqlite/kzcoop.so $(B)/postgresql/kzcoop.so) # once built, kept up to date: the guards test them
.PHONY: sqlite check-sqlite postgresql install-postgresql uninstall-postgresql check-postgresql
-include $(sort $(SQLITE_O:.o=.d) $(POSTGRESQL_O:.o=.d))

## sqlite: the extension for SQLite, build/sqlite/kzcoop.so
sqlite: $(B)/sqlite/kzcoop.so
$(B)/sqlite/kzcoop.so: $(SQLITE_O) $(LIB_A)
	@mkdir -p $(@D)
	$(if $(V),,@echo '  LD $@')
	$(Q)$(LINK_MODULE) $(SQLITE_O) $(LIB_A) $(LIBS) -o $@

## postgresql: the extension for PostgreSQL; install-postgresql, uninstall-postgresql: where PG_CONFIG says (and DESTDIR)
postgresql: $(B)/postgresql/kzcoop.so
$(B)/examples/postgresql/%.o: OWN_CPPFLAGS += -isystem $(shell $(PG_CONFIG) --includedir-server) -D_GNU_SOURCE
$(B)/examples/postgresql/%.o: OWN_CFLAGS += -fvisibility=default -Wno-pedantic # the server finds functions by name; its macros are GNU C
$(B)/postgresql/kzcoop.so: $(POSTGRESQL_O) $(LIB_A)
	@mkdir -p $(@D)
	$(if $(V),,@echo '  LD $@')
	$(Q)$(LINK_MODULE) $(POSTGRESQL_O) $(LIB_A) $(LIBS) -o $@

PG_LIB = $(DESTDIR)$(shell $(PG_CONFIG) --pkglibdir)
PG_EXTENSION = $(DESTDIR)$(shell $(PG_CONFIG) --sharedir)/extension
install-postgresql: postgresql
	$(INSTALL) -d $(PG_LIB) $(PG_EXTENSION)
	$(INSTALL) -m 755 $(B)/postgresql/kzcoop.so $(PG_LIB)
	$(INSTALL) -m 644 $(wildcard examples/postgresql/kzcoop.control examples/postgresql/kzcoop--*.sql) $(PG_EXTENSION)
uninstall-postgresql:
	rm -f $(PG_LIB)/kzcoop.so $(PG_EXTENSION)/kzcoop.control $(PG_EXTENSION)/kzcoop--*.sql

$(B)/tests/%: tests/%.c $(B)/libkzcoop.a
	@mkdir -p $(@D)
	$(if $(V),,@echo '  CC $<')
	$(Q)$(COMPILE) -Itests $(shell $(PKG_CONFIG) --cflags check) $< $(LIB_A) $(LDFLAGS) $(shell $(PKG_CONFIG) --libs check) $(LIBS) -o $@

# ---- Checking

## check: build and run every test; the last line tells how many passed and failed
check: all $(TESTS) $(MODULES)
	$(Q)B=$(B) CC="$(CC)" PYTHON=$(PYTHON) tests/run.sh $(TESTS) $(TEST_SCRIPTS)

## check-asan: the same under AddressSanitizer and UndefinedBehaviorSanitizer
check-asan:
	$(Q)$(MAKE) --no-print-directory B=$(B)/asan CPPFLAGS= CFLAGS="-O1 -g -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=all" TEST_SCRIPTS="tests/golden.py tests/transform.py tests/exchange.py tests/spans.py tests/exports.py tests/program.sh tests/jobs.sh tests/lexgen.sh tests/examples.sh tests/html.py" check

.PHONY: check-linear
## check-linear: instructions of what stands early in a long article and late: no rule may grow faster than the text (needs valgrind)
check-linear: $(B)/kzcoop
	$(Q)tests/linear.sh $(B)/kzcoop

.PHONY: check-portable
## check-portable: the tests in C and the golden articles with nothing but portable C in the library
check-portable:
	$(Q)$(MAKE) --no-print-directory B=$(B)/portable CPPFLAGS="-D_FORTIFY_SOURCE=2 -DKZI_PORTABLE" TEST_SCRIPTS="tests/golden.py" check

## check-clang: the same built by clang, warnings are errors
check-clang:
	$(Q)$(MAKE) --no-print-directory B=$(B)/clang CC=clang WERROR=1 check

## check-sqlite: the extension for SQLite in SQLite's shell
check-sqlite: sqlite $(B)/kzcoop
	$(Q)B=$(B) tests/run.sh tests/sqlite.sh

## check-postgresql: the extension for PostgreSQL in a server that the test starts and stops
check-postgresql: postgresql $(B)/kzcoop
	$(Q)B=$(B) PG_CONFIG=$(PG_CONFIG) tests/run.sh tests/postgresql.sh

# Debian's own Python first: its numpy, pandas and mypy are made for that one.
OWN_PYTHON := $(or $(wildcard /usr/bin/python3),$(PYTHON))

## check-python: the Python package as it was built and as it is installed, its README, its types; needs numpy, pandas and mypy
check-python: all
	$(Q)B=$(B) PYTHON=$(OWN_PYTHON) tests/python.sh --all

FROM_PYTHON := KZCOOP_PROGRAM=$(abspath $(B)/kzcoop) KZCOOP_LIBRARY=$(abspath $(B)/$(SONAME)) PYTHONPATH=examples/python PYTHONDONTWRITEBYTECODE=1 $(OWN_PYTHON)

## check-dask: many machines: a scheduler and workers over TCP, one of them killed; needs distributed (python3-distributed)
check-dask: all
	$(Q)$(FROM_PYTHON) tests/python/check_dask.py

## bench-dask: articles per second by two dask workers, beside the program on one core; BENCH_NDJSON=FILE takes those of a file
bench-dask: all
	$(Q)$(FROM_PYTHON) tests/python/bench_dask.py $(BENCH_NDJSON)

## eval: score against ../shared/gold, and count false records in the negatives
eval: $(B)/kzcoop
	$(Q)$(PYTHON) tests/eval.py $(B)/kzcoop

## eval-diff: which seeds and dev articles got better or worse than at the last commit
eval-diff: $(B)/kzcoop
	$(Q)$(PYTHON) tests/eval.py --diff $(B)/kzcoop

## calibrate: fit the weights of confidence anew to what the program gives for ../shared's dev articles and the open news of tests/gold
calibrate: $(B)/kzcoop
	$(Q)$(PYTHON) tests/calibrate.py $(B)/kzcoop
	$(Q)$(MAKE) --no-print-directory all

# By default a short text, which the processor learns by heart as it is read again and again, and all articles of the golden tests.
GOLDEN_TEXTS := $(wildcard tests/golden/*/article.txt)
BENCH_TEXT := examples/sample.txt $(B)/tests/bench.txt
$(B)/tests/bench.txt: $(GOLDEN_TEXTS)
	$(Q)mkdir -p $(@D)
	$(Q)cat $(GOLDEN_TEXTS) > $@

## callgrind: instructions a byte of finding words, each way; BENCH_TEXT=FILE counts those of another text (needs valgrind)
callgrind: $(B)/tests/bench_tokens $(BENCH_TEXT)
	$(Q)for text in $(BENCH_TEXT); do tests/callgrind.sh $(B)/tests/bench_tokens $$text || exit; done

## bench: how fast, beside ICU's word breaks; BENCH_TEXT=FILE finds the words of another text
PINNED := $(if $(shell command -v taskset),taskset -c 0)
bench: $(B)/tests/bench $(B)/tests/bench_tokens $(BENCH_TEXT)
	$(Q)$(PINNED) $(B)/tests/bench examples/sample.txt
	$(Q)for text in $(BENCH_TEXT); do $(PINNED) $(B)/tests/bench_tokens $$text || exit; done

## bench-python: articles per second from Python, beside the program; BENCH_NDJSON=FILE takes those of a file
bench-python: all
	$(Q)$(FROM_PYTHON) tests/python/bench.py $(BENCH_NDJSON)

## rooms, symbols, guards: the direction of includes, the exported names, and that these checks can fail
rooms:
	$(Q)tests/rooms.sh
symbols: all
	$(Q)B=$(B) tests/symbols.sh
guards: all $(MODULES)
	$(Q)B=$(B) GUARDS=all tests/guards.sh

## size: how big the library is, how much of it is private once loaded, how many relocations; the limits are in tests/size.sh
size: all
	$(Q)B=$(B) tests/size.sh

## abi: compare the shared library with the baseline of its ABI
abi: all
	$(Q)B=$(B) tests/abi.sh

## compat: run old programs with the new library and new ones with the old: with the last release, and with a next one that is made up
.PHONY: compat
compat: all
	$(Q)B=$(B) tests/compat.sh

## cross-i386, cross-s390x: build for another machine, run all tests there, compare what comes out; installs what it needs
.PHONY: cross-i386 cross-s390x
cross-i386 cross-s390x: | $(B)/.gitignore
	$(Q)B=$(B) tests/cross.sh $(@:cross-%=%)

## golden: show how tests/golden differs; golden UPDATE=NAME writes that folder's expected.json from the output
golden: $(B)/kzcoop
	$(Q)B=$(B) $(PYTHON) tests/golden.py $(if $(UPDATE),--update $(UPDATE))

## format: lay out the lines of C that differ from the last commit (tables laid out by hand stay)
format:
	$(Q)git clang-format -q --force --extensions c,h HEAD

## html: the pages of the manual for a browser, in build/html
html: | $(B)/.gitignore
	$(Q)mkdir -p $(B)/html
	$(Q)for page in $(MAN); do mandoc -Thtml -Oman=%N.%S.html,toc $$page > $(B)/html/$${page##*/}.html || exit; done

# ---- Installing

# What pkg-config and CMake read: made anew by every install, as its paths may be others.
PACKAGE_FILES := $(B)/libkzcoop.pc $(B)/kzcoop-config.cmake $(B)/kzcoop-config-version.cmake
$(PACKAGE_FILES): $(B)/%: pkgconfig/%.in FORCE | $(B)/.gitignore
	$(Q)sed -e 's|@prefix@|$(prefix)|' -e 's|@libdir@|$(patsubst $(prefix)/%,$${prefix}/%,$(libdir))|' \
	  -e 's|@includedir@|$(patsubst $(prefix)/%,$${prefix}/%,$(includedir))|' -e 's|@version@|$(VERSION)|' -e 's|@soname@|$(SONAME)|' \
	  -e "s|@to_includedir@|$$(realpath -m --relative-to=$(libdir) $(includedir))|" $< > $@

## install: into DESTDIR and prefix
install: all $(B)/installed/kzcoop $(PACKAGE_FILES)
	$(INSTALL) -d $(DESTDIR)$(includedir)/kzcoop $(DESTDIR)$(libdir) $(DESTDIR)$(pkgconfigdir) $(DESTDIR)$(cmakedir) $(DESTDIR)$(bindir) $(addprefix $(DESTDIR)$(mandir)/man,1 3 5 7) $(DESTDIR)$(datadir)/kzcoop
	$(INSTALL) -m 644 include/kzcoop/kzcoop.h include/kzcoop/codes.h $(DESTDIR)$(includedir)/kzcoop
	$(INSTALL) -m 644 $(B)/libkzcoop.a $(DESTDIR)$(libdir)
	$(INSTALL) -m 755 $(B)/$(SONAME) $(DESTDIR)$(libdir)/libkzcoop.so.$(VERSION)
	ln -sf libkzcoop.so.$(VERSION) $(DESTDIR)$(libdir)/$(SONAME)
	ln -sf $(SONAME) $(DESTDIR)$(libdir)/libkzcoop.so
	$(INSTALL) -m 644 $(B)/libkzcoop.pc $(DESTDIR)$(pkgconfigdir)
	$(INSTALL) -m 644 $(filter %.cmake,$(PACKAGE_FILES)) $(DESTDIR)$(cmakedir)
	$(INSTALL) -m 755 $(B)/installed/kzcoop $(DESTDIR)$(bindir)/kzcoop
	$(Q)for page in $(MAN); do $(INSTALL) -m 644 $$page $(DESTDIR)$(mandir)/man$${page##*.} || exit; done
	$(Q)for page in $(filter %.3,$(MAN)); do for name in $$(sed -n 's/^\.Nm \(kzc_[a-z0-9_]*\).*/\1/p' $$page); do \
	  ln -sf $${page##*/} $(DESTDIR)$(mandir)/man3/$$name.3 || exit; done; done
	$(INSTALL) -m 644 include/kzcoop/kzcoop-records.schema.json $(DESTDIR)$(datadir)/kzcoop

## uninstall: what install put there
uninstall:
	rm -f $(addprefix $(DESTDIR)$(libdir)/,libkzcoop.a libkzcoop.so $(SONAME) libkzcoop.so.$(VERSION))
	rm -f $(DESTDIR)$(includedir)/kzcoop/kzcoop.h $(DESTDIR)$(includedir)/kzcoop/codes.h $(DESTDIR)$(pkgconfigdir)/libkzcoop.pc
	rm -f $(DESTDIR)$(cmakedir)/kzcoop-config.cmake $(DESTDIR)$(cmakedir)/kzcoop-config-version.cmake
	rm -f $(DESTDIR)$(bindir)/kzcoop $(DESTDIR)$(datadir)/kzcoop/kzcoop-records.schema.json
	rm -f $(foreach page,$(MAN),$(DESTDIR)$(mandir)/man$(subst .,,$(suffix $(page)))/$(notdir $(page))) $(addprefix $(DESTDIR)$(mandir)/man3/,$(MAN_LINKS))
	-rmdir $(DESTDIR)$(includedir)/kzcoop $(DESTDIR)$(cmakedir) $(DESTDIR)$(datadir)/kzcoop 2>/dev/null

## install-python: the Python package, into DESTDIR and pythondir (where PYTHON looks for packages that are not the system's own)
PYTHON_FILES := $(patsubst examples/python/%,%,$(sort $(wildcard $(addprefix examples/python/kzcoop/,*.py program/*.py py.typed))))
install-python:
	$(INSTALL) -d $(DESTDIR)$(pythondir)/kzcoop/program
	$(Q)for file in $(PYTHON_FILES); do $(INSTALL) -m 644 examples/python/$$file $(DESTDIR)$(pythondir)/$$file || exit; done

## uninstall-python: what install-python put there
uninstall-python:
	rm -f $(addprefix $(DESTDIR)$(pythondir)/,$(PYTHON_FILES))
	rm -rf $(addprefix $(DESTDIR)$(pythondir)/kzcoop/,__pycache__ program/__pycache__)
	-rmdir $(addprefix $(DESTDIR)$(pythondir)/kzcoop,/program /) 2>/dev/null

## dist: a tarball of the files that git knows, as they are now, dated as the last commit
DIST = libkzcoop-$(VERSION)
dist: | $(B)/.gitignore
	$(Q)git ls-files -z | LC_ALL=C sort -z | tar cf $(B)/$(DIST).tar --null --no-recursion -T - --format=ustar --owner=0 --group=0 --numeric-owner \
	  --mode=u=rwX,go=rX --mtime=@$$(git log -1 --format=%ct) --transform='s|^|$(DIST)/|' && gzip -9nf $(B)/$(DIST).tar

## distcheck: the tarball builds and passes its tests without git
distcheck: | $(B)/.gitignore
	$(Q)B=$(B) tests/distcheck.sh

## repro: two builds in other folders, time zones, clocks, umasks give the same files and Debian packages
repro: | $(B)/.gitignore
	$(Q)B=$(B) tests/repro.sh

# ---- Packages: packaging/README.md tells of them; `packaging/with TARGET...` installs what a target needs and makes it

DEB := $(B)/deb

## deb, lintian, blhc: Debian's packages into build/deb; what lintian says of them; were all built with every hardening flag
deb: | $(B)/.gitignore
	$(Q)B=$(B) packaging/deb.sh $(DEB)
lintian: deb
	$(Q)lintian --allow-root --fail-on error,warning,info --display-info --tag-display-limit 0 $(DEB)/*.changes && echo "lintian: nothing to say"
# the log of the packages, and that of a build as it comes, which blhc has to be told is one
blhc: deb
	$(Q)blhc --all --debian $(DEB)/build.log
	$(Q)(echo 'dpkg-buildpackage: source package libkzcoop'; $(MAKE) V=1 B=$(B)/blhc all) > $(B)/blhc.log
	$(Q)blhc --all --debian --ignore-line '.* -o [a-z/]*(lex|word|form)gen' $(B)/blhc.log && echo "blhc: nothing to say"

## autopkgtest, life: in a fresh Debian, the packages' own tests; installing, upgrading and removing them, which leaves nothing behind
autopkgtest life: deb
	$(Q)packaging/chroot.sh $@ $(DEB)

## rpm, apk: the RPM packages and the Alpine package, as far as they can be made and checked on Debian
rpm apk: | $(B)/.gitignore
	$(Q)B=$(B) packaging/$@.sh

## release: walk through the tick list RELEASING in lib/README.md
release:
	$(Q)packaging/release.sh

## clean: remove the build folder
clean:
	rm -rf $(B)

## help: this list
help:
	@sed -n 's/^## //p' Makefile

FORCE:
.PHONY: all check check-python check-dask check-asan check-clang eval eval-diff calibrate bench callgrind bench-python bench-dask rooms symbols guards size abi golden format html install uninstall install-python uninstall-python dist distcheck repro deb lintian blhc autopkgtest life rpm apk release clean help FORCE
-include $(LIB_O:.o=.d) $(TOOL_O:.o=.d) $(wildcard $(B)/tests/*.d) $(wildcard $(B)/examples/*.d)
