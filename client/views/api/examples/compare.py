# Two camps in one metric: the ratio of the typical pages as Porte-voix gives it, and worked out again from its points.
# Python 3, no package needed. PORTE_VOIX is where Porte-voix runs; DATA is real or demo.
import json
import os
import statistics
from urllib.parse import urlencode
from urllib.request import urlopen

base = os.environ.get("PORTE_VOIX", "http://localhost:4310")
query = [
    ("data", os.environ.get("DATA", "demo")),
    ("set", "camp:association"),
    ("set", "camp:commercial"),
    ("metric", "interactions-per-post"),
]
with urlopen(f"{base}/api/compare?{urlencode(query)}") as answer:
    reply = json.load(answer)

metric = reply["metrics"][0]
gap = metric["pairs"][0]["gap"]
medians = [
    statistics.median(point["value"] for point in metric["points"] if point["set"] == place)
    for place in range(len(reply["sets"]))
]
print("period", reply["from"], "to", reply["to"], "zone", reply["zone"])
print("pages", [summary["n"] for summary in metric["sets"]])
print("ratio as given", gap["ratio"], "95 %", gap["ratioInterval"], gap["certainty"])
print("ratio again", medians[1] / medians[0])
