-- Organisations, and the named, dated grids that put them in camps.

CREATE TABLE actors (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE CHECK (slug <> '' AND slug NOT GLOB '*[^a-z0-9-]*'),
  name TEXT NOT NULL CHECK (name <> ''),
  kind TEXT NOT NULL CHECK (kind <> ''),
  website TEXT,
  -- Who brought it: the reference tables, a person, an import (--new), or the demonstration.
  origin TEXT NOT NULL CHECK (origin IN ('reference', 'person', 'import', 'demonstration')),
  import_id INTEGER REFERENCES imports (id),
  CHECK ((origin = 'import') = (import_id IS NOT NULL))
) STRICT;

-- No row: national, or not declared.
CREATE TABLE actor_territories (
  actor_id INTEGER NOT NULL REFERENCES actors (id) ON DELETE CASCADE,
  level TEXT NOT NULL CHECK (level IN ('region', 'departement')),
  code TEXT NOT NULL CHECK (length(code) BETWEEN 2 AND 3),
  PRIMARY KEY (actor_id, level, code)
) STRICT, WITHOUT ROWID;

-- Who pays for whom, only where a source says so: a commercial actor's money in an association.
CREATE TABLE actor_funders (
  actor_id INTEGER NOT NULL REFERENCES actors (id) ON DELETE CASCADE,
  funder_id INTEGER NOT NULL REFERENCES actors (id) ON DELETE CASCADE,
  source_url TEXT NOT NULL CHECK (source_url <> ''),
  PRIMARY KEY (actor_id, funder_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE grids (
  key TEXT PRIMARY KEY CHECK (key <> ''),
  decided_on TEXT NOT NULL CHECK (decided_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  reason TEXT NOT NULL CHECK (reason <> '')
) STRICT, WITHOUT ROWID;

-- A grid names its own camps.
CREATE TABLE grid_camps (
  grid TEXT NOT NULL REFERENCES grids (key) ON DELETE CASCADE,
  camp TEXT NOT NULL CHECK (camp <> ''),
  position INTEGER NOT NULL CHECK (position >= 1),
  PRIMARY KEY (grid, camp)
) STRICT, WITHOUT ROWID;

-- No row: unassigned in this grid, and counted as such.
CREATE TABLE grid_assignments (
  grid TEXT NOT NULL,
  actor_id INTEGER NOT NULL REFERENCES actors (id) ON DELETE CASCADE,
  camp TEXT NOT NULL,
  decided_on TEXT NOT NULL CHECK (decided_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  reason TEXT NOT NULL CHECK (reason <> ''),
  PRIMARY KEY (grid, actor_id),
  FOREIGN KEY (grid, camp) REFERENCES grid_camps (grid, camp)
) STRICT, WITHOUT ROWID;

-- One row a file that was stored. Counts are rows of the file.
CREATE TABLE imports (
  id INTEGER PRIMARY KEY,
  file TEXT NOT NULL CHECK (file <> ''),
  format TEXT NOT NULL,
  source TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  bytes INTEGER NOT NULL CHECK (bytes >= 0),
  -- Columns of the header, as a JSON list.
  header TEXT NOT NULL CHECK (json_valid(header)),
  imported_at TEXT NOT NULL CHECK (imported_at GLOB '[0-9]*-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'),
  observed_at TEXT NOT NULL CHECK (observed_at GLOB '[0-9]*-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'),
  is_observed_at_estimated INTEGER NOT NULL CHECK (is_observed_at_estimated IN (0, 1)),
  is_text_kept INTEGER NOT NULL CHECK (is_text_kept IN (0, 1)),
  are_bytes_kept INTEGER NOT NULL CHECK (are_bytes_kept IN (0, 1)),
  rows_read INTEGER NOT NULL CHECK (rows_read >= 0),
  rows_inserted INTEGER NOT NULL CHECK (rows_inserted >= 0),
  rows_updated INTEGER NOT NULL CHECK (rows_updated >= 0),
  rows_unchanged INTEGER NOT NULL CHECK (rows_unchanged >= 0),
  rows_rejected INTEGER NOT NULL CHECK (rows_rejected >= 0),
  -- First and last instant of the posts in it: what it covers. Null without posts.
  covers_from TEXT,
  covers_to TEXT,
  undone_at TEXT,
  CHECK ((covers_from IS NULL) = (covers_to IS NULL)),
  CHECK (rows_read = rows_inserted + rows_updated + rows_unchanged + rows_rejected)
) STRICT;

CREATE INDEX imports_by_hash ON imports (sha256);

-- Bad cells: what was found where something else was expected. ordinal tells faults of one row apart.
CREATE TABLE rejections (
  import_id INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
  line INTEGER NOT NULL CHECK (line >= 1),
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  column_name TEXT,
  found TEXT NOT NULL,
  expected TEXT NOT NULL,
  PRIMARY KEY (import_id, line, ordinal)
) STRICT, WITHOUT ROWID;
