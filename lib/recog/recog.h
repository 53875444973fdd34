/* recog: from marks to mentions. One file a subject; each appends its own array, reads the earlier ones as const, in the
 * order of kzi_recognize(). A mention says what the words are, not yet what they do: that is event's. */
#ifndef KZI_RECOG_H
#define KZI_RECOG_H

#include "base/base.h"
#include "lexicon/lexicon.h"
#include "text/text.h"

/* Every mention starts with this: where it stands. `prefix` are the proclitics before its first word, outside `span`. */
struct kzi_where {
  uint32_t tok, end;    /* tokens [tok, end) */
  struct kzi_span span; /* bytes of the text, clitics left out */
  uint8_t prefix;       /* bits of enum kzi_prefix */
};

/* The first of `count` mentions, each `stride` bytes and sorted by place, that begins at token tok or later. Every mention
 * struct has its struct kzi_where first. */
uint32_t kzi_first_at(const void *mentions, size_t stride, uint32_t count, uint32_t tok);
#define KZI_FIRST(array, count, tok) kzi_first_at((array), sizeof *(array), (count), (tok))

/* ---- Page (page.c): what each line of the article is --------------------------------------------------------------------- */

enum kzi_zone { /* pinned: the public KZC_ZONE_ numbers */
                KZI_ZONE_BODY = 0,
                KZI_ZONE_TITLE = 1,
                KZI_ZONE_SECTION = 2,
                KZI_ZONE_BYLINE = 3,
                KZI_ZONE_DATELINE = 4, /* a line that is nothing else */
                KZI_ZONE_PUBLISHED = 5,
                KZI_ZONE_HEADING = 6,
                KZI_ZONE_CAPTION = 7,
                KZI_ZONE_FURNITURE = 8,
                KZI_ZONE_TEASER = 9, /* headlines of other news */
};

struct kzi_date { /* proleptic Gregorian; month and day 0 where not told; year 0: no date */
  int32_t year;
  uint8_t month, day;
};

struct kzi_page {
  const uint8_t *zones; /* enum kzi_zone of each line of the tokens */
  const uint32_t *
      body_from; /* for each line the first token after a dateline or outlet prefix («الرياض - واس:»), else the line's first */
  struct kzi_span title, section, byline, dateline, agency; /* empty where there is none */
  const char *agency_name;                                  /* canonical, from the lexicon; NULL */
  struct kzi_span published_span;
  struct kzi_date published; /* read from the page's own publication line; year 0 where there is none */
};

/* title_given: the first line is a title that came apart from the text. */
const struct kzi_page *kzi_read_page(struct kzi_arena *arena, const struct kzi_marks *marks, bool title_given);

/* ---- Numbers and dates (number.c, date.c, calendar.c) ---------------------------------------------------------------------- */

struct kzi_number {
  struct kzi_where at;
  int64_t value; /* in thousandths */
  bool ordinal, percent;
  bool spelled;      /* in words */
  uint32_t currency; /* value id of its currency, or 0 */
};

enum kzi_precision { KZI_PRECISION_NONE, KZI_PRECISION_YEAR, KZI_PRECISION_MONTH, KZI_PRECISION_DAY };

enum kzi_date_kind {
  KZI_DATE_POINT, /* 9 نوفمبر 2021، اليوم الثلاثاء، في مارس الماضي، عام 1994 */
  KZI_DATE_RANGE, /* من 11 إلى 13 سبتمبر، يومي 28 و29: value is the first day, until the last; «حتى 13 سبتمبر»: until alone */
  KZI_DATE_VALIDITY, /* 2022-2024، للفترة، للأعوام، لعام 2026: how long something holds, not when something happens */
  KZI_DATE_NAME,     /* a year inside a name: رؤية 2030، معرض دبي للطيران 2025 */
  KZI_DATE_DURATION, /* لمدة خمس سنوات، يومين: no point in time */
};

struct kzi_when {
  struct kzi_where at;
  uint8_t kind;      /* enum kzi_date_kind */
  uint8_t precision; /* enum kzi_precision; NONE: told, but not to be resolved («الأسبوع الماضي») */
  struct kzi_date value, until;
  int8_t
      tense; /* -1 before the news, 0 the day of the news or unknown, 1 after it, where the words or the publication date tell */
  bool relative;     /* resolved against the publication date */
  bool weekday_only; /* «الثلاثاء»: the latest such day by default; see kzi_when_future */
  bool year_open;    /* «9 نوفمبر»: no year told, the publication date's by default; see kzi_when_future */
  int8_t weekday;    /* 1 Monday … 7 Sunday, 0 none */
  uint8_t days;      /* how many days a duration has, where it is told in days; 0 else */
};

/* The same mention read as a day to come («يلتقي الخميس المقبل»، a planned act on a bare weekday). */
struct kzi_date kzi_when_future(const struct kzi_when *when, struct kzi_date published);
/* … and as a day gone by («جرى آخر لقاء في نوفمبر», told in June). */
struct kzi_date kzi_when_past(const struct kzi_when *when, struct kzi_date published);
struct kzi_date kzi_hijri_to_gregorian(int year, int month, int day); /* Umm al-Qura; year 0 where it is none */
int64_t kzi_days(struct kzi_date date);                               /* days since 1970-01-01 */
struct kzi_date kzi_date_of_days(int64_t days);

/* ---- States (state.c) ------------------------------------------------------------------------------------------------------- */

enum kzi_state_how {
  KZI_STATE_NAME,
  KZI_STATE_FORMAL,
  KZI_STATE_DEMONYM,
  KZI_STATE_CAPITAL,
  KZI_STATE_METONYM,
  KZI_STATE_REGION
};

struct kzi_state {
  struct kzi_where at;
  uint16_t cc;
  uint8_t how;  /* enum kzi_state_how */
  uint8_t form; /* enum kzi_form of a demonym */
  bool definite;
  bool inside;      /* part of a longer name (bank, newspaper, street, company, sea): no state is meant */
  bool capital_too; /* the same word also names the capital (الكويت، الجزائر، تونس) */
};

/* ---- Organizations (org.c) --------------------------------------------------------------------------------------------------- */

struct kzi_org {
  struct kzi_where at;
  struct kzi_span
      name; /* as it is to be printed, without quotes around it and without a trailing state («وزارة المالية» في كازاخستان) */
  uint16_t cc; /* home country: own demonym, state word or the lexicon; 0 unknown */
  bool
      international; /* country null by definition (الأمم المتحدة is the country UN, the EU is EU: cc set, international false) */
  bool is_state;     /* acts for the state itself: حكومة، مجلس الوزراء، البرلمان */
  bool media, sport; /* never a party */
  bool ministry;     /* وزارة X */
  bool joint; /* «مجلس الأعمال السعودي البريطاني»: two countries inside its name, cc 0 */
  bool bare; /* «الشركة»، «شركة صينية»، «الحكومة»: without a name, though it may take up one named before */
  uint32_t number; /* 1; 2 for وزارتي, 3 for plurals */
};

struct kzi_mentions;
/* Do two mentions name one body, the one shorter perhaps than the other? */
bool kzi_same_org(const struct kzi_mentions *m, uint32_t a, uint32_t b);

/* ---- Offices and people (office.c, person.c) --------------------------------------------------------------------------------- */

#define KZI_SIDES_MAX 6

struct kzi_office {
  struct kzi_where at;   /* from its first word to its last, demonym or state included, name excluded */
  struct kzi_span title; /* as written without honorific, demonym, state and name: «وزير الدفاع» */
  struct kzi_span
      title_more; /* where a demonym splits the title («الرئيس التنفيذي» … ), the rest of it; usually empty */
  uint32_t code;  /* value id of its office class, or 0 (duals, plurals, counterparts) */
  uint32_t inner; /* the code of the office that it serves, «مستشار الرئيس», or 0 */
  const char *
      singular; /* duals and plurals: what the title begins with for each of them, in place of the bytes up to head_end */
  uint32_t head_end;
  uint32_t state;              /* index of the state mention that tells its country, or KZI_NONE */
  uint32_t org;                /* index of the organization it belongs to, or KZI_NONE */
  uint16_t cc;                 /* 0 where only the context can tell */
  uint16_t posted;             /* سفير X لدى Y: Y */
  uint16_t ccs[KZI_SIDES_MAX]; /* duals and plurals: the countries in their order, «في روسيا وكازاخستان» */
  uint8_t cc_count;
  uint8_t number;   /* 1 one, 2 dual, 3 plural */
  bool counterpart; /* نظيره: the office of somebody before it; resolved by record */
  bool former;      /* السابق، الأسبق، الراحل */
  bool own;         /* with a pronoun: وزير خارجيته، وزيرها, نظيره */
};

#define KZI_TITLES_MAX 4

struct kzi_person {
  struct kzi_where at;  /* the whole: honorifics, office, name, apposition */
  struct kzi_span name; /* without titles, ranks and honorifics */
  uint32_t name_tok, name_end;
  uint32_t offices[KZI_TITLES_MAX]; /* indices, in the order of the text */
  uint8_t office_count;
  const char
      *title; /* as it is to be printed: stacked offices joined, the singular of «وزيري الدفاع»; NULL: none told. The
                              * same for every mention of an entity: the fullest one told */
  uint16_t cc;        /* from offices or honorifics, 0 unknown; the same for every mention of an entity */
  uint16_t likely_cc; /* where cc is 0: the country that the whole article makes likely, or 0 */
  uint32_t entity;    /* the same number for every mention of the same person: index of the fullest mention of it */
  bool short_form;    /* «شويغو» after «سيرغي شويغو» */
  bool served; /* «مستشار الرئيس فلان», who is the president: named only to tell whose adviser */
  bool spouse; /* «ماكرون وزوجته فلانة»: comes along, and acts for nobody */
};

/* ---- Instruments, areas, places, anaphors (instrument.c, area.c, place.c, anaphor.c) ------------------------------------------ */

struct kzi_instrument {
  struct kzi_where at; /* the noun with its adjectives */
  struct kzi_span title; /* the whole title: quoted name, «بشأن …», «في مجال …»; empty where it has none */
  uint32_t title_end; /* token after the title */
  uint32_t type;      /* value id: "mou" */
  int32_t count;      /* 1; 2 dual; n as told; 0 several */
  bool definite; /* الاتفاقية، هذه المذكرة: takes up one named before, or the one everybody knows */
  bool verbal;   /* اتفاق that may be the verbal noun: «الاتفاق على» */
  bool weak;  /* a word of many uses (خطة، برنامج، عقد): an instrument only right by a word of signing */
  bool draft; /* مشروع اتفاقية، مسودة */
  bool background; /* الموقعة عام، المبرمة في، التي وقعت … : an earlier one */
  uint16_t sides[KZI_SIDES_MAX]; /* told by adjectives or بين inside its own phrase: المصرية السعودية */
  uint8_t side_count;
  struct kzi_date valid_from, valid_to;
};

struct kzi_area {
  struct kzi_where at;
  uint32_t code; /* value id: "def.general" */
  bool weak;     /* a single weak word, taken because a field word stands before it */
  bool business; /* a word in the name of a body: what it deals in, no subject by itself */
};

struct kzi_place {
  struct kzi_where at;
  struct kzi_span name; /* the city, empty where only venue, event or country is told */
  struct kzi_span venue, event;
  uint16_t cc;
  uint32_t
      works; /* token of the word for what is built, made or paid for there («لبناء محطة في ألماتي»), or KZI_NONE */
  bool locative;    /* في، بـ، بمدينة، إلى … before it: something happens there */
  bool destination; /* إلى، وصل، لـ */
};

enum kzi_anaphor_kind {
  KZI_ANA_BOTH_SIDES,
  KZI_ANA_TWO_COUNTRIES,
  KZI_ANA_TWO_OFFICIALS,
  KZI_ANA_COUNTERPART,
  KZI_ANA_OWN_COUNTRY,
  KZI_ANA_ONE_SIDE,
  KZI_ANA_NATION,
  KZI_ANA_OTHER
};

struct kzi_anaphor {
  struct kzi_where at;
  uint8_t kind;   /* enum kzi_anaphor_kind */
  uint32_t value; /* value id of its anaphor class entry */
};

/* ---- Actors (actor.c): everything that may be a side, in one list, without overlaps ------------------------------------------- */

struct kzi_actor {
  struct kzi_where at;
  uint16_t cc;                          /* 0: not told by its own words */
  uint32_t state, org, office, anaphor; /* index or KZI_NONE */
  uint32_t person;                      /* its person, or KZI_NONE */
  uint8_t number;                       /* 1; 2 dual; 3 plural */
};

/* ---- How often each country stands in the article (tally.c) -------------------------------------------------------------------- */

#define KZI_TALLY_MAX 64

struct kzi_tally { /* in the order of their first mention */
  uint16_t codes[KZI_TALLY_MAX];
  uint32_t counts[KZI_TALLY_MAX];
  unsigned size;
};

void kzi_count_state(struct kzi_tally *tally, uint16_t cc);
struct kzi_tally kzi_count_states(const struct kzi_mentions *m);
struct kzi_tally kzi_count_lands(const struct kzi_mentions *m); /* by its towns, too */

/* The country named most, but not `but`, the first of equals; 0 where none stands `least` times. */
uint16_t kzi_most_named(const struct kzi_tally *tally, uint16_t but, uint32_t least);

/* ---- All of it ----------------------------------------------------------------------------------------------------------------- */

struct kzi_mentions {
  const struct kzi_marks *marks;
  const struct kzi_page *page;
  struct kzi_date published; /* given by the caller, else the page's own, else year 0 */
  uint16_t home;             /* the country whose own news this is; 0 where nothing tells it */
  struct kzi_span dateline;  /* the town of an agency's dateline, empty where there is none */
  uint16_t dateline_cc;
  const struct kzi_number *numbers;
  uint32_t number_count;
  const struct kzi_when *whens;
  uint32_t when_count;
  const struct kzi_state *states;
  uint32_t state_count;
  const struct kzi_org *orgs;
  uint32_t org_count;
  const struct kzi_office *offices;
  uint32_t office_count;
  const struct kzi_person *people;
  uint32_t person_count;
  const struct kzi_instrument *instruments;
  uint32_t instrument_count;
  const struct kzi_area *areas;
  uint32_t area_count;
  const struct kzi_place *places;
  uint32_t place_count;
  const struct kzi_anaphor *anaphors;
  uint32_t anaphor_count;
  const struct kzi_actor *actors;
  uint32_t actor_count;
  struct kzi_tally named, lands; /* how often each state stands there; with its towns */
};

/* Runs every recognizer in its order. NULL when out of memory. */
const struct kzi_mentions *kzi_recognize(struct kzi_arena *arena, const struct kzi_marks *marks,
                                         const struct kzi_page *page, struct kzi_date published);

/* Does a state begin within these tokens? */
bool kzi_names_state(const struct kzi_mentions *m, const struct kzi_where *at);

/* ---- Each kind of mention --------------------------------------------------------------------------------------------------------- */

/* The recognizers: each fills its array in *m (sorted by at.tok) from what stands there already. */
void kzi_find_numbers(struct kzi_arena *arena, struct kzi_mentions *m);
void kzi_find_whens(struct kzi_arena *arena, struct kzi_mentions *m);
void kzi_find_states(struct kzi_arena *arena, struct kzi_mentions *m);
void kzi_find_home(struct kzi_arena *arena, struct kzi_mentions *m); /* outlet.c */
uint16_t kzi_agency_country(const struct kzi_page *page); /* the official agency's that tells the news, or 0 */
/* The country of the dateline, if the text behind it names it, too (an outlet may write from anywhere); or 0. */
uint16_t kzi_dateline_country(const struct kzi_mentions *mentions);
void kzi_find_orgs(struct kzi_arena *arena, struct kzi_mentions *m);
void kzi_find_people(struct kzi_arena *arena, struct kzi_mentions *m); /* offices and people */
void kzi_find_instruments(struct kzi_arena *arena, struct kzi_mentions *m);
void kzi_find_areas(struct kzi_arena *arena, struct kzi_mentions *m);
void kzi_find_places(struct kzi_arena *arena, struct kzi_mentions *m);
void kzi_find_anaphors(struct kzi_arena *arena, struct kzi_mentions *m);
void kzi_find_actors(struct kzi_arena *arena, struct kzi_mentions *m);

#endif
