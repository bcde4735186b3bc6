# The opponent of the import: a CSV into SQLite as a data scientist would do it, with the unique key that makes it comparable.

import sqlite3
import sys

import pandas

file, database = sys.argv[1:]
connection = sqlite3.connect(database)
frame = pandas.read_csv(file, dtype=str, keep_default_na=False)
frame.to_sql("posts", connection, index=False, chunksize=10_000)
connection.execute('CREATE UNIQUE INDEX posts_url ON posts ("URL")')
connection.commit()
