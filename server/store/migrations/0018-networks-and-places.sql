-- An organisation may be a member of another one, its federation, and be at home in one place: what networks and points on a
-- map are made of. One place each is enough: a branch with pages of its own is an organisation of its own.

-- The federation it is a member of; null: of none that is known. Circles are refused by the store, which knows mergers.
ALTER TABLE actors ADD COLUMN parent_id INTEGER REFERENCES actors (id) ON DELETE SET NULL CHECK (parent_id <> id);
CREATE INDEX actors_by_parent ON actors (parent_id);

CREATE TABLE actor_places (
  actor_id INTEGER PRIMARY KEY REFERENCES actors (id) ON DELETE CASCADE,
  -- Of the municipality or the quarter; null: nobody gave one.
  name TEXT CHECK (name <> ''),
  -- Degrees of WGS 84.
  latitude REAL NOT NULL CHECK (latitude BETWEEN -90 AND 90),
  longitude REAL NOT NULL CHECK (longitude BETWEEN -180 AND 180)
) STRICT;
