"""Concentration: what the lowest pages of each set hold together, from the values of the pages.

    python3 redo.py
"""

import numpy as np

from pv_drawing import COLOURS, GRID, MARKERS, QUIET, RULE, percent, plain_axis, save, sheet, spaced
from pv_redo import Redo, number
from pv_statistics import gini, lorenz, top_share

redo = Redo()
figure, axes = sheet(redo, 5.4, left=0.09, right=0.70)
axis = axes[0][0]
axis.plot([0, 1], [0, 1], color=RULE, linewidth=0.8, linestyle=(0, (2, 3)))
axis.text(0.47, 0.5, redo.word("equal"), rotation=45, rotation_mode="anchor", ha="center", va="bottom", size=9, color=QUIET)
for place, one in enumerate(redo.sets):
    values = [number(row["value"]) for row in redo.values if row["set"] == one["key"] and row["value"] != ""]
    redo.tell("n", one["key"], len(values))
    redo.tell("Gini index", one["key"], gini(values))
    redo.tell("share of the top tenth", one["key"], top_share(values))
    curve = lorenz(values)
    if curve is None:
        continue
    for share in range(10, 100, 10):
        redo.tell(f"share of the lowest {share} %", one["key"], float(np.interp(share / 100, *curve)))
    axis.plot(*curve, color=COLOURS[one["look"]], linewidth=2, linestyle="-" if place == 0 else (0, (6, 2)))
    marks = np.arange(1, 10) / 10
    axis.plot(marks, np.interp(marks, *curve), MARKERS[one["look"]], color=COLOURS[one["look"]], ms=5.5)
    said = redo.word(f"gini.{place}").replace("@", spaced(redo, gini(values), 2))
    axis.text(1.06, 0.95 - place * 0.14, f"{one['name']} (n = {len(values)})", transform=axis.transAxes, weight="bold",
              color=COLOURS[one["look"]])
    axis.text(1.06, 0.90 - place * 0.14, said, transform=axis.transAxes, size=9.5)
axis.set_xlim(0, 1)
axis.set_ylim(0, 1)
axis.set_xlabel(redo.word("pages"))
axis.set_ylabel(redo.word("total"))
axis.grid(color=GRID, linewidth=0.6)
plain_axis(redo, axis.xaxis, percent)
plain_axis(redo, axis.yaxis, percent)
save(figure)
redo.report()
