"""The pinned numbers of codes.h that go into calls. What comes out is told by name ("sign"), see kzcoop.codes."""
from enum import IntEnum, IntFlag


class Status(IntEnum):
    OK = 0
    E_NULL = 101
    E_ARGUMENT = 102
    E_FLAGS = 103
    E_STATE = 104
    E_NOMEM = 201
    E_LIMIT_BYTES = 211
    E_LIMIT_TOKENS = 212
    E_LIMIT_RECORDS = 213
    E_LIMIT_WORK = 214
    E_INVALID = 301
    E_BINARY = 302
    E_ENCODING = 303
    E_FORBIDDEN = 304
    E_OPEN = 401
    E_READ = 402
    E_DIRECTORY = 403
    E_LEXICON = 501


class Vocabulary(IntEnum):
    STATUS = 1
    ACT = 2
    MODALITY = 3
    ROLE = 4
    INSTRUMENT = 5
    PRECISION = 6
    TOKEN = 7
    ZONE = 8


class Limit(IntEnum):
    BYTES = 1
    TOKENS = 2
    RECORDS = 3
    WORK = 4


class Field(IntEnum):
    ID = 1
    TITLE = 2
    DATE = 3
    SOURCE = 4
    URL = 5
    TEXT = 6
    LANGUAGE = 7
    ENCODING = 8
    SECTION = 9
    BYLINE = 10
    DATELINE = 11
    AGENCY = 12


class OptionFlag(IntFlag):
    NONE = 0
    REPLACE_INVALID = 1
    PORTABLE = 2


class JsonFlag(IntFlag):
    NONE = 0
    PRETTY = 1
    LATIN = 2
    EXPLAIN = 4


class TsvFlag(IntFlag):
    NONE = 0
    HEADER = 1


class TokenFlag(IntFlag):
    SPACE_BEFORE = 1
    LINE_START = 2
    SENTENCE_START = 4
    GLUED = 8
