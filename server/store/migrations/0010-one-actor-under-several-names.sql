-- Organisations that are one are shown as one; each keeps its pages, so that this can be taken back without loss.
-- The one that a person merged it into; null: none.
ALTER TABLE actors ADD COLUMN merged_into INTEGER REFERENCES actors (id) ON DELETE SET NULL;
-- Where that leads in the end, over several steps; null: itself.
ALTER TABLE actors ADD COLUMN shown_as INTEGER REFERENCES actors (id) ON DELETE SET NULL;
CREATE INDEX actors_by_shown_as ON actors (shown_as);
CREATE INDEX actors_by_merged_into ON actors (merged_into);

-- Other names of an organisation, as slugOf leaves them: what a person confirmed once is not asked again.
CREATE TABLE actor_aliases (
  alias TEXT PRIMARY KEY CHECK (alias <> ''),
  actor_id INTEGER NOT NULL REFERENCES actors (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX actor_aliases_by_actor ON actor_aliases (actor_id);
