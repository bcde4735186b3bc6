-- Whose pages a file was said to hold (--actor), so that undoing one import leaves a page to what another one says.

ALTER TABLE imports ADD COLUMN actor TEXT;
