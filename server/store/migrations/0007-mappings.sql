-- How tables that no source knows are read: kept under a name, offered again for the same header.
CREATE TABLE mappings (
  name TEXT PRIMARY KEY CHECK (name <> ''),
  -- Columns of the table it was made for, as a JSON list.
  header TEXT NOT NULL CHECK (json_valid(header)),
  mapping TEXT NOT NULL CHECK (json_valid(mapping)),
  used_at TEXT NOT NULL CHECK (used_at GLOB '????-??-??T??:??:??Z')
) STRICT, WITHOUT ROWID;
