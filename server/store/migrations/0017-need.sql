-- Need per territory that people bring as files: beside the reference tables, which are read from their own files. Every import
-- keeps what it said, so that undoing one never takes what another one saw.

-- What an import calls an indicator; no label for those of the reference tables, which the product has words for.
CREATE TABLE need_indicators (
  import_id INTEGER NOT NULL REFERENCES imports (id),
  key TEXT NOT NULL CHECK (key <> '' AND key NOT GLOB '*[^a-z0-9-]*'),
  label TEXT CHECK (label <> ''),
  PRIMARY KEY (import_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE need_values (
  import_id INTEGER NOT NULL,
  indicator TEXT NOT NULL,
  level TEXT NOT NULL CHECK (level IN ('region', 'departement')),
  code TEXT NOT NULL CHECK (length(code) BETWEEN 2 AND 3),
  unit TEXT NOT NULL CHECK (unit IN ('persons', 'share')),
  -- Persons, or a share of the inhabitants, 0-1.
  value REAL NOT NULL CHECK (value >= 0 AND (unit <> 'share' OR value <= 1)),
  -- What the value is of, as stated: 2025-01-01, 2022-12, 2021; null: nobody said.
  vintage TEXT CHECK (vintage <> ''),
  -- Who publishes it, and what; the name of the file where nobody said.
  title TEXT NOT NULL CHECK (title <> ''),
  address TEXT CHECK (address <> ''),
  line INTEGER NOT NULL CHECK (line >= 1),
  PRIMARY KEY (import_id, indicator, level, code),
  FOREIGN KEY (import_id, indicator) REFERENCES need_indicators (import_id, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX need_values_by_territory ON need_values (indicator, level, code);

-- Of several values of one territory, that of the latest observed_at, then of the highest import.
CREATE VIEW current_needs AS
SELECT indicator, unit, level, code, value, vintage, title, address, import_id, line,
  (SELECT n.label FROM need_indicators n JOIN imports m ON m.id = n.import_id
   WHERE n.key = indicator AND n.label IS NOT NULL ORDER BY m.observed_at DESC, m.id DESC LIMIT 1) AS label
FROM (SELECT v.*, row_number() OVER (PARTITION BY indicator, level, code ORDER BY i.observed_at DESC, i.id DESC) AS place
  FROM need_values v JOIN imports i ON i.id = v.import_id)
WHERE place = 1;

-- What the person said of a table of need, as JSON, so that it can be told and repeated; null for any other file.
ALTER TABLE imports ADD COLUMN need TEXT CHECK (need IS NULL OR json_valid(need));
