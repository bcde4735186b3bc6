"""Territories to strengthen first: active pages beside need, the nation being 1.

    python3 redo.py
"""

from pv_drawing import COLOURS, GRID, INK, QUIET, log_axis, save, sheet, spaced, times
from pv_redo import Redo
from pv_territories import VERDICTS, recompute

redo = Redo()
territories = {one["key"]: one for one in recompute(redo)}
listed = [territories[key] for key in redo.settings["order"].split()]
listed = [one for one in listed if one["verdict"] != "not-under-served" and (one["verdict"] != "cannot-tell" or one["shrunken"])][:15]
lines, before = [], None
for one in listed:
    if one["verdict"] != before:
        lines.append((None, redo.word(f"verdict.{VERDICTS.index(one['verdict'])}")))
        before = one["verdict"]
    lines.append((one, None))

figure, axes = sheet(redo, 0.31 * max(3, len(lines)) + 0.6, left=0.43, right=0.78, above=0.35, legend=False)
axis, here = axes[0][0], axes[0][0].get_yaxis_transform()
axis.set_xscale("log")
known = [value for one in listed for value in (one["relative"][0], *(one["relative"][1] or ())) if value]
least = min([0.5, *known]) / 1.5
for at, (one, head) in enumerate(lines):
    if one is None:
        axis.text(-1.15, at + 0.08, head, transform=here, weight="bold", va="center")
        continue
    value, interval = one["relative"]
    axis.text(-1.13, at, one["name"], transform=here, va="center", size=9.5)
    axis.text(-0.38, at, spaced(redo, one["need"]), transform=here, va="center", ha="right", size=9, color=QUIET)
    axis.text(-0.06, at, f"{one['pages_active']:.0f} / {one['pages_known']:.0f}", transform=here, va="center", ha="right", size=9, color=QUIET)
    if value is None:
        axis.text(1.03, at, "\u2013", transform=here, va="center")
        continue
    # A 0 has no place on a logarithmic axis: it stands hollow at its begin.
    if interval is not None:
        axis.plot([max(interval[0], least), interval[1]], [at, at], color=COLOURS["association"], linewidth=1.8)
    axis.plot(max(value, least), at, "o", color=COLOURS["association"], ms=7, markerfacecolor=COLOURS["association"] if value > 0 else "white")
    ends = "" if interval is None else f" ({times(redo, interval[0])} \u2013 {times(redo, interval[1])})"
    axis.text(1.03, at, times(redo, value) + ends, transform=here, va="center", size=9)
axis.axvline(1, color=INK, linewidth=1)
axis.text(1, -0.9, redo.word("nation"), ha="center", va="bottom", size=8.5, color=QUIET)
axis.text(-0.38, -0.9, redo.word("need")[:34], transform=here, ha="right", va="bottom", size=8, color=QUIET)
axis.text(-0.06, -0.9, redo.word("pages"), transform=here, ha="right", va="bottom", size=8, color=QUIET)
axis.set_xlim(least / 1.1, max([2, *known]) * 1.2)
axis.set_ylim(len(lines) - 0.4, -0.85)
log_axis(redo, axis.xaxis, times)
axis.set_xlabel(redo.word("axis"))
axis.set_yticks([])
axis.grid(axis="x", color=GRID)
axis.spines["left"].set_visible(False)
save(figure)
redo.report()
