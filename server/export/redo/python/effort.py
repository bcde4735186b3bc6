"""Effort and return: how often each page posts against what it gets per post, beside the trend of its set.

    python3 redo.py
"""

from math import exp, log

import numpy as np

from pv_drawing import COLOURS, GRID, INK, MARKERS, QUIET, log_axis, save, sheet
from pv_redo import Redo, number
from pv_statistics import median, spearman, theil_sen

redo = Redo()
pages = [dict(row, x=number(row["posts_per_week"]), y=number(row["per_post"])) for row in redo.values]
trends = {}
for one in redo.sets:
    mine, of = [page for page in pages if page["set"] == one["key"]], one["key"]
    above = [page for page in mine if page["x"] > 0 and page["y"] > 0]
    redo.tell("n", of, len(mine))
    redo.tell("pages at 0", of, len(mine) - len(above))
    redo.tell("median posts per week", of, median([page["x"] for page in mine]))
    redo.tell("median interactions per post", of, median([page["y"] for page in mine]))
    line = None
    if len(above) >= int(redo.settings["fewest_for_trend"]):
        line = theil_sen([log(page["x"]) for page in above], [log(page["y"]) for page in above])
    redo.tell("exponent of the trend", of, line and line["slope"], line and line["interval"])
    redo.tell("intercept of the trend", of, line and line["intercept"])
    rho, p, interval = None, None, None
    if len(mine) >= int(redo.settings["fewest_pages"]):
        rho, p, interval = spearman([page["x"] for page in mine], [page["y"] for page in mine])
    redo.tell("Spearman rho", of, rho, interval)
    redo.tell("Spearman p", of, p)
    for page in mine:
        residual = None
        if line is not None and page in above:
            residual = exp(log(page["y"]) - line["intercept"] - line["slope"] * log(page["x"]))
        redo.tell("times what the trend expects", f"page | {page['page_id']}", residual)
    trends[of] = line and (line, above)

figure, axes = sheet(redo, 5.6, left=0.08, right=0.97)
axis = axes[0][0]
for one in redo.sets:
    mine = [page for page in pages if page["set"] == one["key"] and page["x"] > 0 and page["y"] > 0]
    colour = COLOURS[one["look"]]
    axis.scatter([page["x"] for page in mine], [page["y"] for page in mine], marker=MARKERS[one["look"]], s=22, color=colour,
                 alpha=0.6, linewidth=0)
    if trends[one["key"]]:
        line, above = trends[one["key"]]
        paces = np.geomspace(min(page["x"] for page in above), max(page["x"] for page in above), 50)
        axis.plot(paces, exp(line["intercept"]) * paces ** line["slope"], color="white", linewidth=4)
        axis.plot(paces, exp(line["intercept"]) * paces ** line["slope"], color=colour, linewidth=2, linestyle=(0, (5, 2)))
axis.set_xscale("log")
axis.set_yscale("log")
log_axis(redo, axis.xaxis)
log_axis(redo, axis.yaxis)
axis.axvline(median([page["x"] for page in pages]), color=INK, linewidth=0.7)
axis.axhline(median([page["y"] for page in pages]), color=INK, linewidth=0.7)
for key, x, y in (("rareMuch", 0, 1), ("oftenMuch", 1, 1), ("rareLittle", 0, 0), ("oftenLittle", 1, 0)):
    axis.text(0.01 + 0.98 * x, 0.015 + 0.97 * y, redo.word(f"quadrant.{key}"), transform=axis.transAxes, size=8.5, color=QUIET,
              ha="right" if x else "left", va="top" if y else "bottom", bbox={"facecolor": "white", "edgecolor": "none", "pad": 1.5})
axis.set_xlabel(redo.word("x"))
axis.set_ylabel(redo.word("y"))
axis.grid(color=GRID, linewidth=0.6)
save(figure)
redo.report()
