\echo Use "CREATE EXTENSION kzcoop" to load this file. \quit

-- COST is high enough for workers where there are some seconds of work, and low enough not to compile (JIT) for less.
-- The server checks this list against the module: examples/database/columns.c has the same names and types.
CREATE FUNCTION kzcoop_records(
  article text,
  published date DEFAULT NULL,
  OUT record integer,
  OUT act text,
  OUT modality text,
  OUT cameo text,
  OUT confidence double precision,
  OUT country1 text,
  OUT country2 text,
  OUT parties jsonb,
  OUT instrument text,
  OUT instrument_title text,
  OUT instrument_count integer,
  OUT valid_from text,
  OUT valid_to text,
  OUT date text,
  OUT date_precision text,
  OUT date_text text,
  OUT place text,
  OUT place_country text,
  OUT venue text,
  OUT event text,
  OUT people jsonb,
  OUT areas jsonb,
  OUT evidence text,
  OUT evidence_start integer,
  OUT evidence_end integer,
  OUT evidence_spans jsonb)
RETURNS SETOF record
AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 1000 ROWS 4;

COMMENT ON FUNCTION kzcoop_records(text, date) IS 'the records of an Arabic news article, published on that day';

CREATE FUNCTION kzcoop_json(article text, published date DEFAULT NULL) RETURNS jsonb
AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 1000;

COMMENT ON FUNCTION kzcoop_json(text, date) IS 'the same as one object of schema kzcoop/1';
