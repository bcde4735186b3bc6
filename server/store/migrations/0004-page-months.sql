-- Roll-up: counts of each page by month of its own zone, kept in the transaction of the posts it sums (data/model/totals.ts).

CREATE TABLE page_months (
  page_id INTEGER NOT NULL REFERENCES pages (id) ON DELETE CASCADE,
  month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
  posts INTEGER NOT NULL CHECK (posts >= 0),
  interactions_known INTEGER NOT NULL,
  interactions_sum INTEGER NOT NULL,
  reactions_known INTEGER NOT NULL,
  reactions_sum INTEGER NOT NULL,
  comments_known INTEGER NOT NULL,
  comments_sum INTEGER NOT NULL,
  shares_known INTEGER NOT NULL,
  shares_sum INTEGER NOT NULL,
  rate_known INTEGER NOT NULL,
  rate_sum_nano INTEGER NOT NULL,
  -- Followers stated with the last post of the month that states them, and when that post was published.
  followers INTEGER,
  followers_at TEXT,
  first_post_at TEXT NOT NULL,
  last_post_at TEXT NOT NULL,
  PRIMARY KEY (page_id, month),
  CHECK ((followers IS NULL) = (followers_at IS NULL))
) STRICT, WITHOUT ROWID;
