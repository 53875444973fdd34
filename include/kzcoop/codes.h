/* kzcoop/codes.h: the pinned numbers of libkzcoop. A number is never given another meaning and never reused; new ones
 * are added at the end of their group. Signatures carry int32_t or uint32_t, so that no enum's width can drift. Every
 * number has a name that kzc_code_name() tells; the names are those of the JSON output. */
#ifndef KZCOOP_CODES_H
#define KZCOOP_CODES_H

/* Statuses. 0 is success; hundreds are groups. */
enum kzc_status {
  KZC_OK = 0,

  /* 1xx: the call was wrong; the same call will always fail */
  KZC_E_NULL = 101,     /* a pointer that must not be NULL was */
  KZC_E_ARGUMENT = 102, /* a value out of its range, an unknown code or name */
  KZC_E_FLAGS = 103,    /* a flag bit that this version does not know */
  KZC_E_STATE = 104,    /* out of order: an article that is not loaded, or already was */

  /* 2xx: resources; the same call may succeed with more memory or higher limits */
  KZC_E_NOMEM = 201,
  KZC_E_LIMIT_BYTES = 211, /* more bytes than KZC_LIMIT_BYTES allows */
  KZC_E_LIMIT_TOKENS = 212,
  KZC_E_LIMIT_RECORDS = 213,
  KZC_E_LIMIT_WORK = 214,

  /* 3xx: the article's bytes */
  KZC_E_INVALID = 301,   /* not valid in their encoding; kzc_error.byte_pos says where */
  KZC_E_BINARY = 302,    /* not text: NUL bytes, pictures, archives */
  KZC_E_ENCODING = 303,  /* an encoding that is unknown or could not be told */
  KZC_E_FORBIDDEN = 304, /* an encoding that the options forbid */

  /* 4xx: files; errno still tells the system's reason */
  KZC_E_OPEN = 401,
  KZC_E_READ = 402,
  KZC_E_DIRECTORY = 403,

  /* 5xx: lexicon entries of the caller */
  KZC_E_LEXICON = 501 /* kzc_error.line and .detail say what is wrong */
};

/* Vocabularies, for kzc_code_name(), kzc_code_of() and kzc_code_at(). */
enum kzc_vocabulary {
  KZC_VOCABULARY_STATUS = 1,
  KZC_VOCABULARY_ACT = 2,
  KZC_VOCABULARY_MODALITY = 3,
  KZC_VOCABULARY_ROLE = 4,
  KZC_VOCABULARY_INSTRUMENT = 5,
  KZC_VOCABULARY_PRECISION = 6,
  KZC_VOCABULARY_TOKEN = 7,
  KZC_VOCABULARY_ZONE = 8
};

/* What the article reports. */
enum kzc_act {
  KZC_ACT_SIGN = 1,             /* an instrument is signed, initialled, concluded or exchanged */
  KZC_ACT_AGREE = 2,            /* a measure or an instrument is agreed on, no signing is told */
  KZC_ACT_APPROVE = 3,          /* one side approves, ratifies or authorises an instrument with the other */
  KZC_ACT_ENTER_INTO_FORCE = 4, /* an instrument takes effect */
  KZC_ACT_RENEW = 5,            /* is extended, renewed or amended */
  KZC_ACT_TERMINATE = 6,        /* is suspended, cancelled, denounced or left */
  KZC_ACT_NEGOTIATE = 7,        /* is being negotiated, drafted or bid for */
  KZC_ACT_CONSULT = 8,          /* officials meet, receive, visit, telephone, hold a joint committee */
  KZC_ACT_COOPERATE = 9,        /* cooperation is carried out */
  KZC_ACT_ESTABLISH = 10        /* relations, an embassy, a joint body are set up */
};

enum kzc_modality {
  KZC_MODALITY_ASSERTED = 1,   /* it happened, happens, or is in force */
  KZC_MODALITY_PLANNED = 2,    /* scheduled, intended, expected, conditional, proposed */
  KZC_MODALITY_BACKGROUND = 3, /* happened before the news and is told as context */
  KZC_MODALITY_NEGATED = 4     /* said not to have happened, refused, denied */
};

/* A person's part in the act, the highest first. */
enum kzc_role { KZC_ROLE_SIGNATORY = 1, KZC_ROLE_PARTICIPANT = 2, KZC_ROLE_ATTENDEE = 3, KZC_ROLE_SPEAKER = 4 };

enum kzc_instrument {
  KZC_INSTRUMENT_TREATY = 1,
  KZC_INSTRUMENT_AGREEMENT = 2,
  KZC_INSTRUMENT_MOU = 3, /* memorandum of understanding */
  KZC_INSTRUMENT_MOC = 4, /* memorandum of cooperation */
  KZC_INSTRUMENT_PROTOCOL = 5,
  KZC_INSTRUMENT_PROGRAMME = 6,
  KZC_INSTRUMENT_PLAN = 7,
  KZC_INSTRUMENT_ROADMAP = 8,
  KZC_INSTRUMENT_DECLARATION = 9,
  KZC_INSTRUMENT_JOINT_STATEMENT = 10,
  KZC_INSTRUMENT_LETTER_OF_INTENT = 11,
  KZC_INSTRUMENT_MINUTES = 12,
  KZC_INSTRUMENT_CONTRACT = 13,
  KZC_INSTRUMENT_NOTES = 14, /* exchange of notes or letters */
  KZC_INSTRUMENT_CHARTER = 15,
  KZC_INSTRUMENT_ARRANGEMENT = 16,
  KZC_INSTRUMENT_ANNEX = 17,
  KZC_INSTRUMENT_DOCUMENT = 18 /* unspecified */
};

/* How much of a date is told. */
enum kzc_precision { KZC_PRECISION_NONE = 0, KZC_PRECISION_YEAR = 1, KZC_PRECISION_MONTH = 2, KZC_PRECISION_DAY = 3 };

/* What a token is. */
enum kzc_token_kind {
  KZC_TOKEN_WORD = 1,   /* Arabic letters */
  KZC_TOKEN_LATIN = 2,  /* letters of another script */
  KZC_TOKEN_NUMBER = 3, /* digits with their grouping and decimal marks */
  KZC_TOKEN_PUNCT = 4,  /* one mark, or a run of the same mark */
  KZC_TOKEN_URL = 5,
  KZC_TOKEN_EMAIL = 6,
  KZC_TOKEN_HASHTAG = 7, /* the sign alone; its words follow */
  KZC_TOKEN_EMOJI = 8,
  KZC_TOKEN_OTHER = 9
};

/* Bits of kzc_token.flags. */
enum kzc_token_flag {
  KZC_TOKEN_SPACE_BEFORE = 1, /* white space, or the start of the text, stands before it */
  KZC_TOKEN_LINE_START = 2,
  KZC_TOKEN_SENTENCE_START = 4,
  KZC_TOKEN_GLUED = 8 /* continues the written word of the token before it */
};

/* What a line of the article is. */
enum kzc_zone {
  KZC_ZONE_BODY = 0,
  KZC_ZONE_TITLE = 1,
  KZC_ZONE_SECTION = 2,
  KZC_ZONE_BYLINE = 3,
  KZC_ZONE_DATELINE = 4,
  KZC_ZONE_PUBLISHED = 5, /* the page's own date line */
  KZC_ZONE_HEADING = 6,
  KZC_ZONE_CAPTION = 7,
  KZC_ZONE_FURNITURE = 8, /* menus, buttons, tags */
  KZC_ZONE_TEASER = 9     /* headlines of other news */
};

/* Limits, for kzc_options_set_limit(). */
enum kzc_limit {
  KZC_LIMIT_BYTES = 1,   /* of one article's input; 64 MiB unless set, 1 GiB at most */
  KZC_LIMIT_TOKENS = 2,  /* of one article; 8 million unless set */
  KZC_LIMIT_RECORDS = 3, /* of one article; 10,000 unless set */
  KZC_LIMIT_WORK = 4 /* bytes of memory that loading or extracting one article may ask for; 4 GiB unless set. Time is
                          * linear in it, so this bounds time too, and alike on every machine */
};

/* Flags of kzc_options_set_flags(). */
enum kzc_option_flag {
  KZC_OPTION_NONE = 0,
  KZC_OPTION_REPLACE_INVALID = 1, /* invalid and NUL bytes become U+FFFD instead of an error */
  KZC_OPTION_PORTABLE = 2         /* plain C only, no code path chosen by the processor; the results are the same */
};

/* Texts of an article, for kzc_article_set() (those marked set) and kzc_article_get(). */
enum kzc_field {
  KZC_FIELD_ID = 1,       /* set */
  KZC_FIELD_TITLE = 2,    /* set; else the title line found on the page */
  KZC_FIELD_DATE = 3,     /* set: publication date, YYYY-MM-DD; else the one found on the page */
  KZC_FIELD_SOURCE = 4,   /* set: the publisher */
  KZC_FIELD_URL = 5,      /* set */
  KZC_FIELD_TEXT = 6,     /* the whole text as UTF-8: what every offset counts in */
  KZC_FIELD_LANGUAGE = 7, /* "ar", "fa", "ur" ... or "und" */
  KZC_FIELD_ENCODING = 8, /* of the input: "UTF-8", "windows-1256" ... */
  KZC_FIELD_SECTION = 9,  /* found on the page, as are the following */
  KZC_FIELD_BYLINE = 10,
  KZC_FIELD_DATELINE = 11,
  KZC_FIELD_AGENCY = 12 /* under its usual name */
};

/* Flags of kzc_result_json(). */
enum kzc_json_flag {
  KZC_JSON_NONE = 0,
  KZC_JSON_PRETTY = 1, /* indented, for people */
  KZC_JSON_LATIN = 2,  /* name_latin beside names of people, places, organizations: for reading, not for matching */
  KZC_JSON_EXPLAIN = 4 /* why: for each record the rules and the words that made it */
};

/* Flags of kzc_result_tsv(). */
enum kzc_tsv_flag {
  KZC_TSV_NONE = 0,
  KZC_TSV_HEADER = 1 /* a first row with the columns' names */
};

#endif
