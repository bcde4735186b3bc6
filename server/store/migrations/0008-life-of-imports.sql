-- Who brought an import and how it was read, so that it can be told, repeated after an undo, and exported or not.
ALTER TABLE imports ADD COLUMN imported_by TEXT NOT NULL DEFAULT 'command' CHECK (imported_by IN ('screen', 'command', 'typed', 'collector', 'setup'));
-- Header generation of the source; null when there is only one.
ALTER TABLE imports ADD COLUMN variant TEXT;
-- Zone of the times that the file writes without one, as the person named it.
ALTER TABLE imports ADD COLUMN zone TEXT;
-- The mapping it was read by, as JSON; null for a known source.
ALTER TABLE imports ADD COLUMN mapping TEXT CHECK (mapping IS NULL OR json_valid(mapping));
-- Address of the page that the person named for a file that names none.
ALTER TABLE imports ADD COLUMN page_address TEXT;
-- What exports may contain of it.
ALTER TABLE imports ADD COLUMN licence TEXT NOT NULL DEFAULT 'unknown' CHECK (licence <> '');
-- The import that this one repeats after an undo, or whose typed value it corrects.
ALTER TABLE imports ADD COLUMN replaces INTEGER REFERENCES imports (id);
-- 'day' when posts are dated by a day only: they lie at noon of their zone, and no figure of hours may use them.
ALTER TABLE imports ADD COLUMN post_precision TEXT NOT NULL DEFAULT 'instant' CHECK (post_precision IN ('instant', 'day'));
-- Hash of a picture of the page that came with a typed number, kept beside the received files.
ALTER TABLE imports ADD COLUMN picture_sha256 TEXT CHECK (picture_sha256 IS NULL OR length(picture_sha256) = 64);
-- The organisation that it made (--new), as JSON, so that it can be made again with it; null: none.
ALTER TABLE imports ADD COLUMN new_actor TEXT CHECK (new_actor IS NULL OR json_valid(new_actor));
-- The number that was typed in, as JSON, so that its history outlives its correction; null for a file.
ALTER TABLE imports ADD COLUMN stated TEXT CHECK (stated IS NULL OR json_valid(stated));
CREATE INDEX imports_by_replaced ON imports (replaces);
