-- Values of metrics that the product does not know may lie below 0 (a change in per cent); counts may not.

CREATE TABLE new_page_readings (
  page_id INTEGER NOT NULL REFERENCES pages (id) ON DELETE CASCADE,
  metric TEXT NOT NULL CHECK (metric <> ''),
  -- The day; for precision month its last day; '' when undated.
  day TEXT NOT NULL CHECK (day = '' OR day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  import_id INTEGER NOT NULL REFERENCES imports (id),
  line INTEGER NOT NULL CHECK (line >= 1),
  precision TEXT NOT NULL CHECK (precision IN ('instant', 'day', 'month', 'unknown')),
  bound TEXT NOT NULL CHECK (bound IN ('exact', 'above', 'below')),
  -- A count is an integer >= 0; a rate that a source states may be a real, a change below 0.
  value ANY NOT NULL CHECK (typeof(value) IN ('integer', 'real') AND (value >= 0 OR metric NOT IN ('followers', 'page-likes'))),
  -- Where it was read; null: in the file itself.
  address TEXT,
  note TEXT,
  PRIMARY KEY (page_id, metric, day, import_id, line),
  CHECK ((precision = 'unknown') = (day = ''))
) STRICT, WITHOUT ROWID;

INSERT INTO new_page_readings SELECT * FROM page_readings;
DROP TABLE page_readings;
ALTER TABLE new_page_readings RENAME TO page_readings;
