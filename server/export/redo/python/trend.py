"""Medians of the pages of each set, bucket by bucket, with the middle half, and whether they rise or fall steadily.

    python3 redo.py
"""

from pv_drawing import BANDS, COLOURS, GRID, MARKERS, QUIET, log_axis, plain_axis, save, sheet, spaced, spread
from pv_redo import Redo, number
from pv_statistics import holm, kendall, median, quantile, theil_sen

redo = Redo()
metric = redo.metric(redo.settings["metric"])
buckets = redo.settings["buckets"].split()
courses, ps = {}, []
for one in redo.sets:
    courses[one["key"]] = []
    for bucket in buckets:
        values = [number(row["value"]) for row in redo.values if row["set"] == one["key"] and row["bucket"] == bucket]
        known = [value for value in values if value is not None]
        of = f"{one['key']} | {bucket}"
        found = median(known), quantile(known, 0.25), quantile(known, 0.75)
        redo.tell("n", of, len(known))
        redo.tell("missing", of, len(values) - len(known))
        for statistic, value in zip(("median", "lower quartile", "upper quartile"), found):
            redo.tell(statistic, of, value)
        courses[one["key"]].append((found, len(known)))
    told = [(at, found[0]) for at, (found, _) in enumerate(courses[one["key"]]) if found[0] is not None]
    if len(told) < int(redo.settings["fewest_buckets"]):
        ps.append(None)
        continue
    line = theil_sen(*zip(*told))
    redo.tell("Theil-Sen slope", one["key"], line["slope"], line["interval"] if line["reached"] else None)
    tau, p = kendall(*zip(*told))
    redo.tell("Mann-Kendall tau", one["key"], tau)
    redo.tell("Mann-Kendall p", one["key"], p)
    ps.append(p)
for one, p in zip(redo.sets, holm(ps)):
    redo.tell("Mann-Kendall p, Holm", one["key"], p)

figure, axes = sheet(redo, 5.0, rows=2, left=0.085, right=0.82, sharex=True, gridspec_kw={"height_ratios": [6, 0.55 * len(redo.sets)], "hspace": 0.12})
axis, counts = axes[0][0], axes[1][0]
shown = [value * metric["factor"] for course in courses.values() for found, _ in course for value in found if value is not None]
middles = [found[0] for course in courses.values() for found, _ in course if found[0] is not None]
is_log = bool(shown) and min(shown) > 0 and max(middles) / min(middles) >= 12
ends = []
for place, one in enumerate(redo.sets):
    colour, course = COLOURS[one["look"]], courses[one["key"]]
    lines = [[None if found[part] is None else found[part] * metric["factor"] for found, _ in course] for part in range(3)]
    open_ended = [[float("nan") if value is None else value for value in line] for line in lines]
    if len(redo.sets) < 3:
        axis.fill_between(range(len(buckets)), open_ended[1], open_ended[2], color=BANDS[one["look"]], alpha=0.75, linewidth=0)
    axis.plot(range(len(buckets)), open_ended[0], color=colour, linewidth=2.2, marker=MARKERS[one["look"]], ms=5)
    last = [value for value in lines[0] if value is not None]
    if last:
        ends.append((last[-1], f"{one['name']}\n{spaced(redo, last[-1])}", colour))
    for at, (_, n) in enumerate(course):
        counts.text(at, -place, str(n), ha="center", va="center", size=8, color=colour)
axis.set_yscale("log" if is_log else "linear")
(log_axis if is_log else plain_axis)(redo, axis.yaxis)
if not is_log:
    axis.set_ylim(bottom=0)
axis.grid(axis="y", color=GRID)
axis.set_ylabel(metric["unit"], size=9)
from_top = [axis.transData.transform((0, value))[1] for value, _, _ in ends]
for y, (_, text, colour) in zip(spread(from_top, 30), ends):
    at = axis.transAxes.inverted().transform((0, y))[1]
    axis.text(1.015, at, text, transform=axis.transAxes, color=colour, weight="bold", size=9.5, va="center")
counts.set_ylim(-len(redo.sets) + 0.4, 0.6)
counts.set_yticks([])
counts.set_title(redo.word("counted"), loc="left", size=8, color=QUIET, pad=2)
for side in ("left", "bottom"):
    counts.spines[side].set_visible(False)
every = max(1, -(-len(buckets) // 14))
counts.set_xticks(range(0, len(buckets), every), [redo.word(f"bucket.{bucket}") for bucket in buckets[::every]])
counts.tick_params(length=0)
save(figure)
redo.report()
