-- What the content hash says of the posts of a page, so that a change costs the pages it touches and not all of them. A copy that
-- may be absent, never one that may be wrong: whatever changes a post takes the hash of its page away.
CREATE TABLE post_hashes (
  page_id INTEGER PRIMARY KEY REFERENCES pages (id) ON DELETE CASCADE,
  -- SHA-256; empty: no posts.
  hash TEXT NOT NULL
) STRICT;

CREATE TRIGGER posts_hashed_new AFTER INSERT ON posts BEGIN
  DELETE FROM post_hashes WHERE page_id = new.page_id;
END;

CREATE TRIGGER posts_hashed_gone AFTER DELETE ON posts BEGIN
  DELETE FROM post_hashes WHERE page_id = old.page_id;
END;

CREATE TRIGGER posts_hashed_other AFTER UPDATE ON posts BEGIN
  DELETE FROM post_hashes WHERE page_id IN (old.page_id, new.page_id);
END;

-- Readings are kept as they were read; but a file that names a post twice gives its last counts.
CREATE TRIGGER posts_hashed_again AFTER UPDATE ON post_readings BEGIN
  DELETE FROM post_hashes WHERE page_id = (SELECT page_id FROM posts WHERE id = old.post_id);
END;
