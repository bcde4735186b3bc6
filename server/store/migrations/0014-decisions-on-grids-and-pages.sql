-- What people decide of organisations and pages stays told apart from what reference tables and files say, so that each decision
-- can be taken back and none is overwritten by an update.

-- As a person named it; null: built in, or from elsewhere, and shown by its key.
ALTER TABLE grids ADD COLUMN name TEXT CHECK (name <> '');

-- Each decision of a person about one organisation in a grid, in order, with what it took the place of.
CREATE TABLE grid_decisions (
  id INTEGER PRIMARY KEY,
  grid TEXT NOT NULL,
  actor_id INTEGER NOT NULL REFERENCES actors (id) ON DELETE CASCADE,
  -- Null: left out of the grid.
  camp TEXT,
  decided_on TEXT NOT NULL CHECK (decided_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  reason TEXT NOT NULL CHECK (reason <> ''),
  -- What counted until then; null: it was in no camp.
  before_camp TEXT,
  before_on TEXT,
  before_reason TEXT,
  CHECK ((before_camp IS NULL) = (before_on IS NULL) AND (before_camp IS NULL) = (before_reason IS NULL)),
  FOREIGN KEY (grid, camp) REFERENCES grid_camps (grid, camp),
  FOREIGN KEY (grid) REFERENCES grids (key)
) STRICT;
CREATE INDEX grid_decisions_by_actor ON grid_decisions (actor_id, grid, id);

-- Name, handle and address as a person corrected them: they hold whatever files say. Null: not corrected.
ALTER TABLE pages ADD COLUMN said_name TEXT CHECK (said_name <> '');
ALTER TABLE pages ADD COLUMN said_handle TEXT CHECK (said_handle <> '');
ALTER TABLE pages ADD COLUMN said_address TEXT CHECK (said_address <> '');
