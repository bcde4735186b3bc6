"""The distribution of one metric: every page a mark at its value, with median, its interval and the middle half of each set.

    python3 redo.py
"""

import numpy as np

from pv_compare import recompute
from pv_drawing import BANDS, COLOURS, GRID, INK, MARKERS, QUIET, heavy_tailed, log_axis, plain_axis, save, sheet, spaced
from pv_redo import Redo

redo = Redo()
groups = recompute(redo)
key = redo.settings["metric"]
metric = redo.metric(key)
values = {one["key"]: np.sort(groups[key][one["key"]]) * metric["factor"] for one in redo.sets}
everything = np.concatenate(list(values.values()))
is_log = heavy_tailed(everything)
# A zero has no place on a logarithmic axis: zeros stand in a strip of their own, left of it.
strip = everything[everything > 0].min() / 2 if is_log and (everything > 0).any() else 0
at = lambda one: np.where(one > 0, one, strip) if is_log else one

figure, axes = sheet(redo, 1.25 * len(redo.sets) + 0.4, left=0.25, right=0.97, legend=False)
axis = axes[0][0]
axis.set_xscale("log" if is_log else "linear")
scatter = np.random.default_rng(1)
for place, one in enumerate(redo.sets):
    colour, mine = COLOURS[one["look"]], values[one["key"]]
    of = f"{key} | {one['key']}"
    middle, low, high = (None if end is None else end * metric["factor"] for end in redo.found[("median", of)])
    q1, q3 = (redo.found[(name, of)][0] for name in ("lower quartile", "upper quartile"))
    here = axis.get_yaxis_transform()
    axis.plot(-0.305, place - 0.12, MARKERS[one["look"]], color=colour, transform=here, clip_on=False, ms=7)
    axis.text(-0.285, place - 0.12, one["name"], transform=here, weight="bold", color=colour, va="center")
    axis.text(-0.285, place + 0.1, f"n = {len(mine)}", transform=here, size=9, color=QUIET, va="center")
    if middle is None:
        continue
    axis.fill_between(at(np.array([q1, q3]) * metric["factor"]), place - 0.3, place + 0.3, color=BANDS[one["look"]], linewidth=0)
    # Heights are for the eye alone: they tell marks at one value apart.
    height = 0.26 if len(mine) > 60 else 0.16
    axis.scatter(at(mine), place + scatter.uniform(-height, height, len(mine)), marker=MARKERS[one["look"]], s=16,
                 color=colour, alpha=0.55, linewidth=0)
    axis.plot([middle, middle], [place - 0.36, place + 0.36], color=INK, linewidth=2)
    if low is not None:
        axis.plot([low, high], [place + 0.42] * 2, color=INK, linewidth=2.4, solid_capstyle="butt")
    ends = "" if low is None else f" ({spaced(redo, low)} \u2013 {spaced(redo, high)})"
    axis.annotate(f"{redo.word('median')} {spaced(redo, middle)}{ends}", (middle, place - 0.39), ha="center", va="bottom", size=9,
                  weight="bold")
(log_axis if is_log else plain_axis)(redo, axis.xaxis)
if strip and (everything == 0).any():
    axis.text(strip, len(redo.sets) - 0.48, "0", ha="center", va="bottom", size=9, color=QUIET)
axis.set_ylim(len(redo.sets) - 0.45, -0.65)
axis.set_yticks([])
axis.grid(axis="x", color=GRID)
axis.spines["left"].set_visible(False)
axis.set_xlabel(metric["unit"], loc="right")
save(figure)
redo.report()
