#!/usr/bin/env python3
"""Prints the records of Arabic articles.   records.py FILE..."""
import sys

import kzcoop

engine = kzcoop.Engine()
for path in sys.argv[1:]:
    with engine.open(path) as article:
        for record in article.extract():
            print(record.act, record.modality, *(country or "?" for country in record.countries))
