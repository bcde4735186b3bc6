# The opponents of tables: all posts of a database into CSV or XLSX as a data scientist would write them, pandas for the one and
# openpyxl in its sparing mode for the other.

import sqlite3
import sys

kind, database, out, query_file = sys.argv[1:]
with open(query_file, encoding="utf-8") as file:
    query = file.read()
connection = sqlite3.connect(database)
if kind == "csv":
    import pandas

    pandas.read_sql(query, connection).to_csv(out, index=False)
else:
    import openpyxl

    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("posts")
    rows = connection.execute(query)
    sheet.append([column[0] for column in rows.description])
    for row in rows:
        sheet.append(row)
    book.save(out)
