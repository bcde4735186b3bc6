-- Figures that were cited: the reply each was drawn from, kept as it was, so that its address shows it for ever. No content:
-- outside of the content hash and of exports.
CREATE TABLE citations (
  -- Short, made of a hash of what is frozen: the same question to the same data has the same one everywhere.
  id TEXT PRIMARY KEY CHECK (length(id) >= 8 AND id NOT GLOB '*[^0-9a-z]*'),
  figure TEXT NOT NULL CHECK (figure <> ''),
  -- Words of the query in order, without those that say how it is drawn: 'data=real&from=2025-01'.
  question TEXT NOT NULL,
  -- Of the data it was made of.
  content_hash TEXT NOT NULL CHECK (length(content_hash) = 64 AND content_hash NOT GLOB '*[^0-9a-f]*'),
  -- Of Porte-voix.
  version TEXT NOT NULL CHECK (version <> ''),
  made_at TEXT NOT NULL CHECK (made_at GLOB '????-??-??T??:??:??Z'),
  -- JSON, by gzip.
  reply BLOB NOT NULL
) STRICT;
