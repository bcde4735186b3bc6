-- A page is kept under the key that a row names it by, and never moved: an id, else a handle, else the organisation that a
-- table names, else its name. Pages that are one and the same are shown as one, so that a link can be taken back without
-- loss: what links them follows from the aliases that imports gave and from what people decided.
ALTER TABLE pages ADD COLUMN key TEXT NOT NULL DEFAULT '';

-- The same aliases with names among them: for rows that name a page and give neither address nor id.
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
CREATE UNIQUE INDEX page_aliases_key ON page_aliases (platform, kind, alias, page_id, coalesce(import_id, 0));
CREATE INDEX page_aliases_by_page ON page_aliases (page_id);

-- `id:118362399552752`, `handle:lesaidants`, `actor:unafam`, `name:les-aidants-du-var`: the alias of the earliest import.
UPDATE pages SET key = coalesce(
  (SELECT kind || ':' || alias FROM page_aliases a WHERE a.page_id = pages.id
   ORDER BY CASE kind WHEN 'id' THEN 1 WHEN 'handle' THEN 2 ELSE 3 END, import_id, alias LIMIT 1), 'page:' || id);
UPDATE pages SET key = 'page:' || id
  WHERE EXISTS (SELECT 1 FROM pages o WHERE o.platform = pages.platform AND o.key = pages.key AND o.id < pages.id);
CREATE UNIQUE INDEX pages_by_key ON pages (platform, key);

-- What a person decided of two pages, by their keys: it holds also when an import that brought them is undone and done again.
CREATE TABLE page_decisions (
  platform TEXT NOT NULL,
  key TEXT NOT NULL,
  other_key TEXT NOT NULL,
  -- 1: they are one; 0: they are not, whatever imports say.
  is_one INTEGER NOT NULL CHECK (is_one IN (0, 1)),
  decided_at TEXT NOT NULL CHECK (decided_at GLOB '????-??-??T??:??:??Z'),
  PRIMARY KEY (platform, key, other_key),
  CHECK (key < other_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX page_decisions_by_other ON page_decisions (platform, other_key);

-- The first of the pages that are shown as one, its own id too; null: a page by itself.
ALTER TABLE pages ADD COLUMN shown_as INTEGER REFERENCES pages (id) ON DELETE SET NULL;
CREATE INDEX pages_by_shown_as ON pages (shown_as);

-- Pages as they are shown. Whose such a page is: as a person or the reference tables say, else as the earliest import does.
CREATE VIEW shown_pages AS
SELECT p.id, p.platform, p.key, p.name, p.handle, p.address, p.category, p.country, o.zone, o.actor_id
FROM pages p JOIN pages o ON o.id = coalesce(
  (SELECT m.id FROM pages m WHERE m.shown_as = p.shown_as AND m.actor_id IS NOT NULL
   ORDER BY m.actor_import_id IS NOT NULL, m.actor_import_id, m.key LIMIT 1), p.id)
WHERE p.shown_as IS NULL OR p.shown_as = p.id;

-- Meta Content Library has ids of its own: its posts are found by their instant. Small: no other post is in it.
CREATE INDEX posts_of_library ON posts (page_id, published_at) WHERE external_id GLOB 'mcl:*';

-- Posts that another part of the same shown page knows better: observed later, then by the later import. They count once.
-- Asked for whole, `id NOT IN (...)`: post by post the second half would go through all posts of a page each time.
CREATE VIEW doubled_posts AS
SELECT posts.id, p.shown_as FROM pages p
  JOIN posts ON posts.page_id = p.id JOIN imports i ON i.id = posts.current_import_id
  JOIN pages m ON m.shown_as = p.shown_as AND m.id <> p.id
  JOIN posts o ON o.page_id = m.id AND o.external_id = posts.external_id JOIN imports n ON n.id = o.current_import_id
WHERE p.shown_as IS NOT NULL AND (n.observed_at, n.id, m.key) > (i.observed_at, i.id, p.key)
UNION ALL
-- One post by its public id and by that of the library: same second, and texts that begin alike where both have one.
SELECT CASE WHEN (n.observed_at, n.id, m.key) > (i.observed_at, i.id, p.key) THEN l.id ELSE o.id END, p.shown_as FROM pages p
  CROSS JOIN pages m ON m.shown_as = p.shown_as AND m.id <> p.id
    AND EXISTS (SELECT 1 FROM posts x WHERE x.page_id = p.id AND x.external_id GLOB 'mcl:*')
  CROSS JOIN posts o ON o.page_id = m.id AND o.external_id NOT GLOB 'mcl:*'
  CROSS JOIN posts l ON l.page_id = p.id AND l.published_at = o.published_at AND l.external_id GLOB 'mcl:*'
    AND (l.text IS NULL OR o.text IS NULL OR substr(trim(l.text), 1, 40) = substr(trim(o.text), 1, 40))
  JOIN imports i ON i.id = l.current_import_id JOIN imports n ON n.id = o.current_import_id
WHERE p.shown_as IS NOT NULL;
