-- The word lists of topics as they count in this database, and what they make of the posts. The lists are people's work as
-- soon as somebody edits them: no import touches them. What they make of posts is derived and can be made again.
CREATE TABLE topic_lists (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  -- One more with every edit; 0 while there are no lists.
  version INTEGER NOT NULL CHECK (version >= 0),
  -- The lists by which every post was last read through.
  read_version INTEGER NOT NULL CHECK (read_version >= 0),
  -- Spellings that changed between the two, as a JSON list: only posts that hold one can change. Null: read every post.
  changed TEXT CHECK (changed IS NULL OR json_valid(changed)),
  -- Of data/reference/topics.csv as it was last taken in; '' before.
  reference_sha256 TEXT NOT NULL,
  -- Of the code that reads texts; where the code is newer, every post is read again.
  reader INTEGER NOT NULL
) STRICT;
INSERT INTO topic_lists VALUES (1, 0, 0, '[]', '', 0);

CREATE TABLE topic_terms (
  id INTEGER PRIMARY KEY,
  theme TEXT NOT NULL CHECK (theme <> ''),
  term TEXT NOT NULL CHECK (term <> ''),
  capitals_only INTEGER NOT NULL CHECK (capitals_only IN (0, 1)),
  accents_matter INTEGER NOT NULL CHECK (accents_matter IN (0, 1)),
  is_ambiguous INTEGER NOT NULL CHECK (is_ambiguous IN (0, 1)),
  call TEXT CHECK (call <> ''),
  origin TEXT NOT NULL CHECK (origin IN ('reference', 'person')),
  -- 1: a term of the reference tables that a person took out. It stays, so that no update brings it back.
  is_removed INTEGER NOT NULL CHECK (is_removed IN (0, 1)),
  -- When a person decided something about it; null: as the reference tables have it.
  changed_at TEXT CHECK (changed_at GLOB '????-??-??T??:??:??Z'),
  UNIQUE (theme, term),
  CHECK (origin = 'reference' OR is_removed = 0)
) STRICT;

-- Topics of a post as bits (data/model/topics/themes.ts); 0 where it has no text. A post without a row was not read yet.
-- Filled after the commit of an import: nothing is done here for each row of a file.
CREATE TABLE post_topics (
  post_id INTEGER PRIMARY KEY REFERENCES posts (id) ON DELETE CASCADE,
  mask INTEGER NOT NULL CHECK (mask >= 0)
) STRICT;

-- Words of the texts as the lists meet them (data/model/topics/fold.ts), to find the posts that an edit concerns.
CREATE VIRTUAL TABLE post_words USING fts5 (
  words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TRIGGER post_topics_gone AFTER DELETE ON post_topics WHEN old.mask <> 0 BEGIN
  DELETE FROM post_words WHERE rowid = old.post_id;
END;

-- Another text has not been read, whatever the sums of its month say.
CREATE TRIGGER posts_reworded AFTER UPDATE OF text ON posts WHEN old.text IS NOT new.text BEGIN
  DELETE FROM post_topics WHERE post_id = old.id;
  DELETE FROM post_columns WHERE page_id IN (SELECT coalesce(shown_as, id) FROM pages WHERE id = old.page_id);
END;
