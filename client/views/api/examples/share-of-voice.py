# Share of voice by topic as a table: what the first set has of all posts on each topic, with its interval.
# Python 3, no package needed. PORTE_VOIX is where Porte-voix runs; DATA is real or demo.
import csv
import json
import os
import sys
from urllib.parse import urlencode
from urllib.request import urlopen

base = os.environ.get("PORTE_VOIX", "http://localhost:4310")
query = [("data", os.environ.get("DATA", "demo")), ("of", "posts"), ("by", "topic")]
with urlopen(f"{base}/api/share-of-voice?{urlencode(query)}") as answer:
    reply = json.load(answer)

table = csv.writer(sys.stdout)
table.writerow(["topic", "posts", "set", "share", "low", "high"])
for row in reply["rows"]:
    share = row["sets"][0]["share"]
    if share is not None:
        low, high = share["interval"] or ("", "")
        table.writerow([row["key"], row["total"], reply["sets"][0]["key"], share["value"], low, high])
