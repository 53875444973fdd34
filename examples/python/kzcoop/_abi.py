"""The binary interface of libkzcoop as ctypes sees it: one type per handle, the public structs, one table of signatures.

Every name is that of kzcoop.h; tests/python/test_abi.py compares this file with that header, function by function.
"""
import ctypes
from ctypes import CFUNCTYPE, POINTER, c_char, c_char_p, c_double, c_int32, c_size_t, c_uint32, c_uint64, c_void_p
from typing import Any

SONAME = "libkzcoop.so.0"


# Handles: a type of its own for each, so that ctypes refuses an article where an engine belongs.

class kzc_options(ctypes.Structure):
    pass


class kzc_engine(ctypes.Structure):
    pass


class kzc_article(ctypes.Structure):
    pass


class kzc_tokens(ctypes.Structure):
    pass


class kzc_result(ctypes.Structure):
    pass


class kzc_record(ctypes.Structure):
    pass


class kzc_party(ctypes.Structure):
    pass


class kzc_person(ctypes.Structure):
    pass


# Public structs.

class kzc_error(ctypes.Structure):
    _fields_ = [("size", c_size_t), ("status", c_int32), ("line", c_uint32), ("byte_pos", c_size_t), ("detail", c_char_p)]


class kzc_span(ctypes.Structure):
    _fields_ = [("start", c_uint32), ("end", c_uint32)]


class kzc_date(ctypes.Structure):
    _fields_ = [("year", c_int32), ("month", c_int32), ("day", c_int32)]


class kzc_allocator(ctypes.Structure):
    _fields_ = [("get", CFUNCTYPE(c_void_p, c_void_p, c_size_t)),
                ("resize", CFUNCTYPE(c_void_p, c_void_p, c_void_p, c_size_t)),
                ("release", CFUNCTYPE(None, c_void_p, c_void_p)), ("user", c_void_p)]


class kzc_token(ctypes.Structure):
    _fields_ = [("start", c_uint32), ("end", c_uint32), ("sentence", c_uint32), ("line", c_uint32),
                ("first_part", c_uint32), ("part_count", c_uint32), ("kind", c_uint32), ("flags", c_uint32)]


class kzc_part(ctypes.Structure):
    _fields_ = [("token", c_uint32), ("start", c_uint32), ("end", c_uint32), ("form", c_uint32)]


kzc_read_function = CFUNCTYPE(c_size_t, c_void_p, POINTER(c_char), c_size_t)

OPTIONS, ENGINE, ARTICLE, TOKENS = (POINTER(handle) for handle in (kzc_options, kzc_engine, kzc_article, kzc_tokens))
RESULT, RECORD, PARTY, PERSON = (POINTER(handle) for handle in (kzc_result, kzc_record, kzc_party, kzc_person))
ERROR, SPAN, DATE, LENGTH = POINTER(kzc_error), POINTER(kzc_span), POINTER(kzc_date), POINTER(c_size_t)

# Getters of records, parties and people have a few shapes only.
SLOT = LENGTH, SPAN
TEXT_OF_RECORD, TEXT_OF_PARTY, TEXT_OF_PERSON = ((c_char_p, handle, *SLOT) for handle in (RECORD, PARTY, PERSON))
DATE_OF_RECORD, COUNT_OF_RECORD, NUMBER_OF_RECORD = (c_int32, RECORD, DATE), (c_size_t, RECORD), (c_int32, RECORD)
TEXT_OF_CODE = c_char_p, c_char_p

# name: what it returns, what it takes. Bytes that need not end with a NUL are POINTER(c_char), other strings c_char_p.
SIGNATURES: dict[str, tuple[Any, ...]] = {
    "kzc_version": (c_char_p,),
    "kzc_version_number": (c_uint32,),
    "kzc_status_text": (c_char_p, c_int32),

    "kzc_options_new": (c_int32, POINTER(kzc_allocator), POINTER(OPTIONS)),
    "kzc_options_free": (None, OPTIONS),
    "kzc_options_set_limit": (c_int32, OPTIONS, c_int32, c_uint64),
    "kzc_options_limit": (c_uint64, OPTIONS, c_int32),
    "kzc_options_set_flags": (c_int32, OPTIONS, c_uint32),
    "kzc_options_set_encoding": (c_int32, OPTIONS, c_char_p),
    "kzc_options_forbid_encoding": (c_int32, OPTIONS, c_char_p),
    "kzc_options_add_focus": (c_int32, OPTIONS, c_char_p),
    "kzc_options_set_min_confidence": (c_int32, OPTIONS, c_double),
    "kzc_options_add_lexicon": (c_int32, OPTIONS, c_char_p, c_size_t, ERROR),
    "kzc_options_add_lexicon_file": (c_int32, OPTIONS, c_char_p, ERROR),

    "kzc_engine_new": (c_int32, OPTIONS, POINTER(ENGINE), ERROR),
    "kzc_engine_free": (None, ENGINE),

    "kzc_article_new": (c_int32, ENGINE, POINTER(ARTICLE)),
    "kzc_article_free": (None, ARTICLE),
    "kzc_article_set": (c_int32, ARTICLE, c_int32, c_char_p, c_size_t, ERROR),
    "kzc_article_load": (c_int32, ARTICLE, c_char_p, c_size_t, ERROR),
    "kzc_article_load_file": (c_int32, ARTICLE, c_char_p, ERROR),
    "kzc_article_load_reader": (c_int32, ARTICLE, kzc_read_function, c_void_p, ERROR),
    "kzc_article_feed": (c_int32, ARTICLE, c_char_p, c_size_t, ERROR),
    "kzc_article_finish": (c_int32, ARTICLE, ERROR),
    "kzc_article_get": (c_char_p, ARTICLE, c_int32, LENGTH),
    "kzc_article_where": (c_int32, ARTICLE, c_int32, SPAN),
    "kzc_article_published": (c_int32, ARTICLE, DATE),
    "kzc_article_replaced": (c_size_t, ARTICLE),
    "kzc_article_mojibake": (c_int32, ARTICLE),
    "kzc_article_line_count": (c_size_t, ARTICLE),
    "kzc_article_line": (c_int32, ARTICLE, c_size_t, SPAN),

    "kzc_tokens_new": (c_int32, ENGINE, ARTICLE, POINTER(TOKENS), ERROR),
    "kzc_tokens_free": (None, TOKENS),
    "kzc_tokens_array": (POINTER(kzc_token), TOKENS, LENGTH, LENGTH),
    "kzc_tokens_parts": (POINTER(kzc_part), TOKENS, LENGTH, LENGTH),
    "kzc_tokens_forms": (POINTER(c_char), TOKENS),
    "kzc_tokens_count": (c_size_t, TOKENS),
    "kzc_tokens_at": (POINTER(kzc_token), TOKENS, c_size_t),
    "kzc_tokens_text": (POINTER(c_char), TOKENS, c_size_t, LENGTH),
    "kzc_tokens_folded": (POINTER(c_char), TOKENS, c_size_t, LENGTH),

    "kzc_extract": (c_int32, ENGINE, ARTICLE, POINTER(RESULT), ERROR),
    "kzc_result_free": (None, RESULT),
    "kzc_result_count": (c_size_t, RESULT),
    "kzc_result_record": (RECORD, RESULT, c_size_t),
    "kzc_result_json": (c_int32, RESULT, c_uint32, POINTER(c_char_p), LENGTH),
    "kzc_result_tsv": (c_int32, RESULT, c_uint32, POINTER(c_char_p), LENGTH),
    "kzc_string_free": (None, c_char_p),

    "kzc_record_act": NUMBER_OF_RECORD,
    "kzc_record_modality": NUMBER_OF_RECORD,
    "kzc_record_cameo": (c_char_p, RECORD),
    "kzc_record_confidence": (c_double, RECORD),
    "kzc_record_party_count": COUNT_OF_RECORD,
    "kzc_record_party": (PARTY, RECORD, c_size_t),
    "kzc_party_country": (c_char_p, PARTY),
    "kzc_party_organization": TEXT_OF_PARTY,
    "kzc_party_text": TEXT_OF_PARTY,
    "kzc_record_instrument": NUMBER_OF_RECORD,
    "kzc_record_instrument_text": TEXT_OF_RECORD,
    "kzc_record_instrument_title": TEXT_OF_RECORD,
    "kzc_record_instrument_count": NUMBER_OF_RECORD,
    "kzc_record_valid_from": DATE_OF_RECORD,
    "kzc_record_valid_to": DATE_OF_RECORD,
    "kzc_record_date": DATE_OF_RECORD,
    "kzc_record_date_text": TEXT_OF_RECORD,
    "kzc_record_place": TEXT_OF_RECORD,
    "kzc_record_place_country": (c_char_p, RECORD),
    "kzc_record_venue": TEXT_OF_RECORD,
    "kzc_record_event": TEXT_OF_RECORD,
    "kzc_record_person_count": COUNT_OF_RECORD,
    "kzc_record_person": (PERSON, RECORD, c_size_t),
    "kzc_person_name": TEXT_OF_PERSON,
    "kzc_person_title": TEXT_OF_PERSON,
    "kzc_person_country": (c_char_p, PERSON),
    "kzc_person_organization": TEXT_OF_PERSON,
    "kzc_person_role": (c_int32, PERSON),
    "kzc_record_area_count": COUNT_OF_RECORD,
    "kzc_record_area": (c_char_p, RECORD, c_size_t),
    "kzc_record_area_text": (c_char_p, RECORD, c_size_t, *SLOT),
    "kzc_record_evidence_count": COUNT_OF_RECORD,
    "kzc_record_evidence": (c_int32, RECORD, c_size_t, SPAN),
    "kzc_record_reason_count": COUNT_OF_RECORD,
    "kzc_record_reason": (c_char_p, RECORD, c_size_t, POINTER(c_char_p), SPAN),

    "kzc_code_name": (c_char_p, c_int32, c_int32),
    "kzc_code_of": (c_int32, c_int32, c_char_p, c_size_t, POINTER(c_int32)),
    "kzc_code_at": (c_int32, c_int32, c_size_t, POINTER(c_int32)),
    "kzc_area_at": (c_char_p, c_size_t),
    "kzc_area_label": TEXT_OF_CODE,
    "kzc_area_dcad": TEXT_OF_CODE,
    "kzc_area_cameo": TEXT_OF_CODE,
    "kzc_country_at": (c_char_p, c_size_t),
    "kzc_country_name": (c_char_p, c_char_p, c_char_p),
    "kzc_country_alpha3": TEXT_OF_CODE,
    "kzc_country_find": (c_char_p, c_char_p, c_size_t),
}


def bind(library: ctypes.CDLL) -> None:
    """Tells the library's functions what they take and return. AttributeError where one is missing."""
    for name, (returns, *takes) in SIGNATURES.items():
        function = getattr(library, name)
        function.restype, function.argtypes = returns, takes
