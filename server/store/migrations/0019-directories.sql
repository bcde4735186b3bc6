-- What an imported directory says of an organisation, and what that took the place of: each import can be taken back alone.
CREATE TABLE actor_statements (
  import_id INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
  actor_id INTEGER NOT NULL REFERENCES actors (id) ON DELETE CASCADE,
  -- As the file has them: what the organisation is called if the import that brought it is undone before this one.
  name TEXT NOT NULL CHECK (name <> ''),
  kind TEXT NOT NULL CHECK (kind <> ''),
  -- Website, territories, federation (by slug) and place, as a JSON object; a key that is missing was not stated.
  stated TEXT NOT NULL CHECK (json_valid(stated)),
  -- The same, as it was until then; only what was different.
  before TEXT NOT NULL CHECK (json_valid(before)),
  PRIMARY KEY (import_id, actor_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX actor_statements_by_actor ON actor_statements (actor_id, import_id);
