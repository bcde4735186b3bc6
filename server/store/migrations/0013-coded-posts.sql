-- What people say of posts of a sample, to hold the word lists against it. Never who said it. By the keys of the post, not its
-- number, so that a coding outlives an undo and stands again when the import is repeated; it holds for the text it was made on.
CREATE TABLE coded_posts (
  id INTEGER PRIMARY KEY,
  platform TEXT NOT NULL,
  page_key TEXT NOT NULL,
  external_id TEXT NOT NULL,
  text_sha256 TEXT NOT NULL CHECK (length(text_sha256) = 64),
  -- Bits as in post_topics.
  coded INTEGER NOT NULL CHECK (coded > 0),
  coded_at TEXT NOT NULL CHECK (coded_at GLOB '????-??-??T??:??:??Z'),
  UNIQUE (platform, page_key, external_id)
) STRICT;
