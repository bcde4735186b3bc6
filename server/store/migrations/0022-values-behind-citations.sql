-- What the statistics of a cited figure rest on and its reply does not hold, so that whoever cites it can have it worked out again
-- for ever; with the pages whose licence keeps their values back. JSON, by gzip; null: cited before this was kept.
ALTER TABLE citations ADD COLUMN behind BLOB;
