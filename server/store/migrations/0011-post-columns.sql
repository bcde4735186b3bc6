-- Posts of a page as shown and a month of its zone, as columns (column-codec.ts): what metrics that look at single posts read.
-- A row is there or is made again by who needs it, so that taking one away is all it takes to keep them true.
CREATE TABLE post_columns (
  page_id INTEGER NOT NULL,
  month TEXT NOT NULL,
  columns BLOB NOT NULL,
  PRIMARY KEY (page_id, month),
  FOREIGN KEY (page_id, month) REFERENCES page_months (page_id, month) ON DELETE CASCADE
) STRICT;

-- Whatever counts a post in or out moves the sums of its month: here, so that no code that does can forget the columns.
CREATE TRIGGER page_months_moved AFTER UPDATE ON page_months BEGIN
  DELETE FROM post_columns WHERE page_id = old.page_id AND month = old.month;
END;
