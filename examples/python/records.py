#!/usr/bin/env python3
"""Prints the records of an Arabic article through ctypes.   records.py FILE   (LD_LIBRARY_PATH, or the library's path in KZCOOP)"""
import ctypes, json, os, sys

kzc = ctypes.CDLL(os.environ.get("KZCOOP", "libkzcoop.so.0"))
engine, article, result, text = (ctypes.c_void_p() for _ in range(4))
steps = [(kzc.kzc_engine_new, None, ctypes.byref(engine), None), (kzc.kzc_article_new, engine, ctypes.byref(article)),
         (kzc.kzc_article_load_file, article, os.fsencode(sys.argv[1]), None),
         (kzc.kzc_extract, engine, article, ctypes.byref(result), None), (kzc.kzc_result_json, result, 0, ctypes.byref(text), None)]
for call, *arguments in steps:
    if status := call(*arguments):
        sys.exit(f"{sys.argv[1]}: status {status} of {call.__name__}")
for record in json.loads(ctypes.string_at(text))["records"]:
    print(record["act"], record["modality"], *(p["country"] or "?" for p in record["parties"]))
for free, handle in (kzc.kzc_string_free, text), (kzc.kzc_result_free, result), (kzc.kzc_article_free, article), (kzc.kzc_engine_free, engine):
    free(handle)
