"""All pages in one order of value: each with the interval of its value and of its rank.

    python3 redo.py
"""

import numpy as np

from pv_drawing import COLOURS, GRID, MARKERS, QUIET, heavy_tailed, log_axis, plain_axis, save, sheet, spaced
from pv_ranks import binomial_table, drawn_values, rank_interval
from pv_redo import Redo, number
from pv_statistics import ends

redo = Redo()
metric = redo.metric(redo.settings["metric"])
pages = [row for row in redo.values if row["what"] == "page"]
posts = {}
for row in redo.values:
    if row["what"] == "posts":
        posts.setdefault(row["page_id"], []).append((number(row["value"]), number(row["over"])))
for page in pages:
    page["number"] = number(page["value"])
ordered = np.sort([page["number"] for page in pages])
peers = len(ordered) - 1
table = binomial_table(peers) if peers > 0 else None
unranked = set(redo.settings["unranked"].split())
for page in pages:
    of, value = f"page | {page['page_id']}", page["number"]
    below = int(np.searchsorted(ordered, value, "left"))
    ties = int(np.searchsorted(ordered, value, "right")) - below - 1
    place = len(ordered) - below - ties
    redo.tell("place", of, place)
    redo.tell("ties", of, ties)
    page["interval"] = page["rank"] = None
    if page["page_id"] in unranked:
        continue
    drawn = drawn_values(redo, posts.get(page["page_id"], []), redo.settings["drawn_as"])
    page["interval"] = ends(drawn)
    # A page is not its own peer: where its drawn value is below its own, that one is not above it.
    above = len(ordered) - np.searchsorted(ordered, drawn, "right") - (drawn < value) if len(drawn) else np.array([place - 1])
    page["rank"] = place, rank_interval(table, above)
    redo.tell("value", of, value, page["interval"])
    redo.tell("rank", of, *page["rank"])
    redo.tell("share of the others below", of, (below + ties / 2) / peers)

first = sorted(pages, key=lambda page: (-page["number"], int(page["page_id"])))[:40]
figure, axes = sheet(redo, 0.235 * len(first) + 0.4, left=0.44, right=0.92, above=0.35)
axis = axes[0][0]
looks = {one["key"]: one["look"] for one in redo.sets}
shown = [page["number"] * metric["factor"] for page in pages]
is_log = heavy_tailed(shown) and min(page["number"] for page in first) > 0
for at, page in enumerate(first):
    look, value = looks[page["set"]], page["number"] * metric["factor"]
    if page["interval"] is not None:
        axis.plot([end * metric["factor"] for end in page["interval"]], [at, at], color=COLOURS[look], linewidth=1.6, alpha=0.65)
    axis.plot(value, at, MARKERS[look], color=COLOURS[look], ms=5.5)
    here = axis.get_yaxis_transform()
    if page["rank"] is not None:
        place, (low, high) = page["rank"]
        axis.text(-0.70, at, f"{place} ({low}\u2013{high})", transform=here, va="center", ha="right", size=8, color=QUIET)
    axis.text(-0.67, at, page["page"][:46], transform=here, va="center", size=8.5)
    axis.text(1.02, at, spaced(redo, value), transform=here, va="center", size=8.5)
axis.set_xscale("log" if is_log else "linear")
(log_axis if is_log else plain_axis)(redo, axis.xaxis)
axis.xaxis.tick_top()
axis.set_ylim(len(first) - 0.5, -0.7)
axis.set_yticks([])
axis.grid(axis="x", color=GRID)
axis.spines[["left", "bottom"]].set_visible(False)
axis.set_title(metric["unit"], loc="right", size=8.5, color=QUIET, pad=16)
save(figure)
redo.report()
