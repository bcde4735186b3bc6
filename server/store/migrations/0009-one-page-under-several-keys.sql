-- Pages that are one and the same (an old id and a new one, a name and an address) are linked, never moved: every post and
-- value stays with the page it came to, so that a link can be taken back without loss.
CREATE TABLE page_links (
  page_id INTEGER NOT NULL REFERENCES pages (id) ON DELETE CASCADE,
  other_id INTEGER NOT NULL REFERENCES pages (id) ON DELETE CASCADE,
  -- The import that names both keys in one row; null when a person says that they are one.
  import_id INTEGER REFERENCES imports (id) ON DELETE CASCADE,
  CHECK (page_id < other_id)
) STRICT;

CREATE UNIQUE INDEX page_links_key ON page_links (page_id, other_id, coalesce(import_id, 0));

-- The page as which it is shown: the first of those that are linked; null: itself.
ALTER TABLE pages ADD COLUMN shown_as INTEGER REFERENCES pages (id);
CREATE INDEX pages_by_shown_as ON pages (shown_as);

-- A name is a key too, for rows that name a page and give neither address nor id: as slugOf leaves it.
CREATE TABLE new_page_aliases (
  platform TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('id', 'handle', 'actor', 'name')),
  -- Handles in lower case, names as slugOf leaves them.
  alias TEXT NOT NULL CHECK (alias <> ''),
  page_id INTEGER NOT NULL REFERENCES pages (id) ON DELETE CASCADE,
  -- Null when given by a person or the reference tables.
  import_id INTEGER REFERENCES imports (id) ON DELETE CASCADE
) STRICT;

INSERT INTO new_page_aliases SELECT platform, kind, alias, page_id, import_id FROM page_aliases;
DROP TABLE page_aliases;
ALTER TABLE new_page_aliases RENAME TO page_aliases;
CREATE UNIQUE INDEX page_aliases_key ON page_aliases (platform, kind, alias, coalesce(import_id, 0));
CREATE INDEX page_aliases_by_page ON page_aliases (page_id);
