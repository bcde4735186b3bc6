-- Dates that a person wants to see on trends, a campaign for instance. One that was removed can be put back.

CREATE TABLE annotations (
  id INTEGER PRIMARY KEY,
  label TEXT NOT NULL CHECK (length(label) BETWEEN 1 AND 80),
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  -- The last of several days; null: one day.
  end_day TEXT CHECK (end_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND end_day > day),
  address TEXT CHECK (address <> ''),
  created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??Z'),
  removed_at TEXT CHECK (removed_at GLOB '????-??-??T??:??:??Z')
) STRICT;

-- Dates that come back each year (data/reference/dates.csv) and that a person does not want to see, by their keys.
CREATE TABLE hidden_dates (key TEXT PRIMARY KEY CHECK (key <> '')) STRICT, WITHOUT ROWID;
