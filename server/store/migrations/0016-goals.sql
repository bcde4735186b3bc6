-- Goals that the board of an organisation sets itself: a value of a metric of its page on a platform, by a day or without one.
-- One that was taken away stays, so that taking it away can be undone. No data about organisations: not exported, not hashed.
CREATE TABLE goals (
  id INTEGER PRIMARY KEY,
  actor_id INTEGER NOT NULL REFERENCES actors (id) ON DELETE CASCADE,
  platform TEXT NOT NULL CHECK (platform <> ''),
  metric TEXT NOT NULL CHECK (metric <> ''),
  target REAL NOT NULL CHECK (target >= 0),
  -- Null: no day was set.
  by_day TEXT CHECK (by_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  set_on TEXT NOT NULL CHECK (set_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  -- Value when it was set, as far as it was known then; null: not known.
  start_value REAL,
  note TEXT CHECK (note <> ''),
  is_removed INTEGER NOT NULL DEFAULT 0 CHECK (is_removed IN (0, 1))
) STRICT;
CREATE INDEX goals_by_actor ON goals (actor_id);
