-- Posts and the counts seen under them. Every accepted row of every import is a reading, so that undoing one import
-- never takes what another one saw; a post points to its current one (latest observed_at, then highest import).

CREATE TABLE posts (
  id INTEGER PRIMARY KEY,
  page_id INTEGER NOT NULL REFERENCES pages (id),
  external_id TEXT NOT NULL CHECK (external_id <> ''),
  published_at TEXT NOT NULL CHECK (published_at GLOB '????-??-??T??:??:??Z'),
  format TEXT NOT NULL,
  text TEXT,
  address TEXT,
  link TEXT,
  -- 0: a share or crosspost of somebody else's content; null: the source does not say.
  is_own INTEGER CHECK (is_own IN (0, 1)),
  current_import_id INTEGER NOT NULL,
  UNIQUE (page_id, external_id)
) STRICT;

CREATE TABLE post_readings (
  post_id INTEGER NOT NULL REFERENCES posts (id),
  import_id INTEGER NOT NULL REFERENCES imports (id),
  line INTEGER NOT NULL,
  reactions INTEGER CHECK (reactions >= 0),
  likes INTEGER CHECK (likes >= 0),
  loves INTEGER CHECK (loves >= 0),
  wows INTEGER CHECK (wows >= 0),
  hahas INTEGER CHECK (hahas >= 0),
  sads INTEGER CHECK (sads >= 0),
  angrys INTEGER CHECK (angrys >= 0),
  cares INTEGER CHECK (cares >= 0),
  comments INTEGER CHECK (comments >= 0),
  shares INTEGER CHECK (shares >= 0),
  views INTEGER CHECK (views >= 0),
  views_total INTEGER CHECK (views_total >= 0),
  views_crossposts INTEGER CHECK (views_crossposts >= 0),
  -- Of the page, when the post was published: with published_at, the page's series on its posting days.
  followers INTEGER CHECK (followers >= 0),
  page_likes INTEGER CHECK (page_likes >= 0),
  -- What this import said of the post, as a JSON list, where it differs from the row in posts; else null.
  attributes TEXT,
  PRIMARY KEY (post_id, import_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX post_readings_by_import ON post_readings (import_id);
