"""The gap: how many times the typical page of the later set is that of the earlier one, metric by metric.

    python3 redo.py

reads values.csv, works every statistic of expected.csv out again, prints both, draws redone.svg and redone.png.
"""

from pv_compare import recompute
from pv_drawing import COLOURS, GRID, INK, MARKERS, QUIET, BANDS, log_axis, save, sheet, spaced, times
from pv_redo import Redo

redo = Redo()
groups = recompute(redo)
metrics = redo.settings["metrics"].split()
left, right = redo.sets[0], redo.sets[1]

figure, axes = sheet(redo, 0.72 * len(metrics) + 0.5, left=0.36, right=0.84, above=0.35)
axis = axes[0][0]
axis.set_xscale("log")
ends = [1 / 3, 3]
for place, metric in enumerate(metrics):
    said = redo.metric(metric)
    value, low, high = redo.found[("ratio of medians", f"{metric} | {left['key']} | {right['key']}")]
    axis.text(-0.70, place - 0.22, said["name"], transform=axis.get_yaxis_transform(), weight="bold", va="center")
    typical = []
    for one in (left, right):
        middle = redo.found[("median", f"{metric} | {one['key']}")][0]
        written = "\u2013" if middle is None else spaced(redo, middle * said["factor"])
        typical.append(f"{written} (n = {len(groups[metric][one['key']])})")
    axis.text(-0.70, place + 0.12, f"{typical[0]}  \u2192  {typical[1]}\n{said['unit']}", size=8.3, color=QUIET,
              transform=axis.get_yaxis_transform(), va="center", linespacing=1.25)
    if value is None:
        axis.text(1.02, place, "\u2013", transform=axis.get_yaxis_transform(), va="center")
        continue
    look = (right if value >= 1 else left)["look"]
    ends += [value]
    if low is not None:
        ends += [low, high]
        axis.barh(place, high - low, left=low, height=0.16, color=BANDS[look], edgecolor=COLOURS[look], linewidth=0.8)
    sure = low is None or low > 1 or high < 1
    axis.plot(value, place, MARKERS[look], ms=8, color=COLOURS[look], markerfacecolor=COLOURS[look] if sure else "white")
    axis.text(1.02, place - 0.15, times(redo, value), transform=axis.get_yaxis_transform(), weight="bold", va="center")
    if low is not None:
        axis.text(1.02, place + 0.18, f"{times(redo, low)} \u2013 {times(redo, high)}", size=8.3, color=QUIET,
                  transform=axis.get_yaxis_transform(), va="center")
axis.axvline(1, color=INK, linewidth=1)
axis.set_xlim(min(ends) / 1.25, max(ends) * 1.25)
axis.set_ylim(len(metrics) - 0.45, -0.7)
axis.grid(axis="x", color=GRID)
axis.set_yticks([])
axis.spines["left"].set_visible(False)
log_axis(redo, axis.xaxis, times)
axis.xaxis.tick_top()
axis.spines["top"].set_visible(True)
axis.spines["bottom"].set_visible(False)
axis.text(1, -0.66, redo.word("equal"), ha="center", va="top", size=8.5, color=QUIET,
          bbox={"facecolor": "white", "edgecolor": "none", "pad": 1})
save(figure)
redo.report()
