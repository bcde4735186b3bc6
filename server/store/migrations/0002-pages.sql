-- Public accounts of actors, the keys they are known by, what each import said of them, and values read on them.

CREATE TABLE pages (
  id INTEGER PRIMARY KEY,
  -- A key of platforms.ts, or an unknown platform as written.
  platform TEXT NOT NULL CHECK (platform <> ''),
  -- Current name, handle and address: of the newest sighting, else as given.
  name TEXT NOT NULL CHECK (name <> ''),
  handle TEXT,
  address TEXT,
  category TEXT,
  country TEXT,
  -- As a person or the reference tables gave them; null when only imports know the page.
  given_name TEXT,
  given_handle TEXT,
  given_address TEXT,
  -- Zone of its calendar: Europe/Paris, or that of the overseas territory its actor serves.
  zone TEXT NOT NULL DEFAULT 'Europe/Paris',
  actor_id INTEGER REFERENCES actors (id),
  -- The import whose --actor assigned it; null when a person, a file's own column or the reference tables did.
  actor_import_id INTEGER REFERENCES imports (id),
  -- 1 when it stays even if no import speaks of it any more.
  is_kept INTEGER NOT NULL CHECK (is_kept IN (0, 1))
) STRICT;

CREATE INDEX pages_by_actor ON pages (actor_id);

-- Several keys may name one page: ids before and after a migration of the page, handles, and the actor in a hand-made table.
CREATE TABLE page_aliases (
  platform TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('id', 'handle', 'actor')),
  -- Handles in lower case.
  alias TEXT NOT NULL CHECK (alias <> ''),
  page_id INTEGER NOT NULL REFERENCES pages (id) ON DELETE CASCADE,
  -- Null when given by a person or the reference tables.
  import_id INTEGER REFERENCES imports (id) ON DELETE CASCADE
) STRICT;

CREATE UNIQUE INDEX page_aliases_key ON page_aliases (platform, kind, alias, coalesce(import_id, 0));
CREATE INDEX page_aliases_by_page ON page_aliases (page_id);

CREATE TABLE page_sightings (
  import_id INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
  page_id INTEGER NOT NULL REFERENCES pages (id) ON DELETE CASCADE,
  name TEXT,
  handle TEXT,
  address TEXT,
  category TEXT,
  country TEXT,
  PRIMARY KEY (import_id, page_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX page_sightings_by_page ON page_sightings (page_id);

-- One value of one metric, as one line of one import states it.
CREATE TABLE page_readings (
  page_id INTEGER NOT NULL REFERENCES pages (id) ON DELETE CASCADE,
  metric TEXT NOT NULL CHECK (metric <> ''),
  -- The day; for precision month its last day; '' when undated.
  day TEXT NOT NULL CHECK (day = '' OR day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  import_id INTEGER NOT NULL REFERENCES imports (id),
  line INTEGER NOT NULL CHECK (line >= 1),
  precision TEXT NOT NULL CHECK (precision IN ('instant', 'day', 'month', 'unknown')),
  bound TEXT NOT NULL CHECK (bound IN ('exact', 'above', 'below')),
  -- A count is an integer; a rate that a source states may be a real.
  value ANY NOT NULL CHECK (typeof(value) IN ('integer', 'real') AND value >= 0),
  -- Where it was read; null: in the file itself.
  address TEXT,
  note TEXT,
  PRIMARY KEY (page_id, metric, day, import_id, line),
  CHECK ((precision = 'unknown') = (day = ''))
) STRICT, WITHOUT ROWID;
