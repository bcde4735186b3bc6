"""What works on one page: each group of its posts against the page's own habit, beside the same on the pages of its peers.

    python3 redo.py
"""

from math import ceil

from pv_drawing import BANDS, COLOURS, GRID, INK, MARKERS, QUIET, log_axis, save, sheet, spaced, times
from pv_random import drawn_medians
from pv_redo import Redo, number
from pv_statistics import benjamini_hochberg, ends, holm, median, median_interval
from pv_tests import sign_test, van_elteren

redo = Redo()
rule = lambda name: int(redo.settings[name])
known = [number(row["value"]) for row in redo.values if row["what"] == "post" and row["dimension"] == "all"]
habit = median(known)
redo.tell("posts with known interactions", "page", len(known))
redo.tell("median", "page", habit)
drawn_habit = drawn_medians(known, redo.resamples, redo.seed, 0)
posts, peers = {}, {}
for row in redo.values:
    if row["what"] == "post":
        posts.setdefault(row["dimension"], []).append((number(row["value"]), row["groups"].split()))
    else:
        peers.setdefault((row["dimension"], row["groups"]), []).append(number(row["value"]))


def half_ratio(half, group):
    mine = [value for value, groups in half if group in groups]
    typical = median([value for value, _ in half])
    return None if len(mine) < rule("fewest_in_half") or not typical else median(mine) / typical


rows, ps = [], []
for stream, name in enumerate(redo.settings["groups"].split(), start=1):
    dimension, group = name.split("/")
    of, placed = f"{dimension} | {group}", posts.get(dimension, [])
    mine = [value for value, groups in placed if group in groups]
    redo.tell("posts", of, len(mine))
    redo.tell("share of the posts", of, len(mine) / len(placed) if placed else None)
    redo.tell("median", of, median(mine))
    ratio = interval = p = None
    halves = [None, None]
    if len(mine) >= rule("fewest_posts") and len(placed) - len(mine) >= rule("fewest_posts") and habit:
        ratio = median(mine) / habit
        interval = ends(drawn_medians(mine, redo.resamples, redo.seed, stream) / drawn_habit) if len(drawn_habit) else None
        # Against the other posts published about when they were: in runs of as many posts.
        length = ceil(len(placed) / rule("runs_of_posts"))
        runs = [placed[at * length : (at + 1) * length] for at in range(rule("runs_of_posts"))]
        p = van_elteren([tuple([value for value, groups in run if (group in groups) == side] for side in (True, False)) for run in runs])
        middle = ceil(len(placed) / 2)
        halves = [half_ratio(placed[:middle], group), half_ratio(placed[middle:], group)]
    redo.tell("ratio to the habit of the page", of, ratio, interval)
    redo.tell("van Elteren p", of, p)
    redo.tell("ratio in the first half", of, halves[0])
    redo.tell("ratio in the second half", of, halves[1])
    others = peers.get((dimension, group), [])
    enough = len(others) >= rule("fewest_pages")
    redo.tell("peers", of, len(others))
    redo.tell("ratio, median of the peers", of, *((median(others), median_interval(others)) if enough else (None, None)))
    redo.tell("sign test p of the peers", of, sign_test(others, 1) if enough else None)
    ps.append(p)
    rows.append((name, dimension, of, ratio, interval, median(others) if enough else None, len(mine)))
# All groups of the page are corrected together.
for (_, _, of, *_), strict, mild in zip(rows, holm(ps), benjamini_hochberg(ps)):
    redo.tell("p, Holm", of, strict)
    redo.tell("p, Benjamini-Hochberg", of, mild)

shown, heads = [], set()
for row in rows:
    if row[3] is not None:
        if row[1] not in heads:
            heads.add(row[1])
            shown.append((None, row[1]))
        shown.append((row, None))
look = redo.sets[rule("page_set")]["look"]
figure, axes = sheet(redo, 0.27 * max(4, len(shown)) + 0.5, left=0.30, right=0.66, above=0.35, legend=False)
axis, here = axes[0][0], axes[0][0].get_yaxis_transform()
axis.set_xscale("log")
bounds = [0.5, 2]
for at, (row, head) in enumerate(shown):
    if row is None:
        axis.text(-0.78, at + 0.1, redo.word(head), transform=here, weight="bold", va="center")
        continue
    name, _, of, ratio, interval, beside, count = row
    axis.text(-0.76, at, f"{redo.word(name)} (n = {count})", transform=here, va="center", size=9)
    if ratio > 0:
        bounds.append(ratio)
        sure = interval is not None and (interval[0] > 1 or interval[1] < 1)
        if interval is not None and interval[0] > 0:
            bounds += interval
            axis.barh(at, interval[1] - interval[0], left=interval[0], height=0.34, color=BANDS[look], edgecolor=COLOURS[look], linewidth=0.7)
        axis.plot(ratio, at, MARKERS[look], color=COLOURS[look], ms=6.5, markerfacecolor=COLOURS[look] if sure else "white")
    if beside is not None and beside > 0:
        bounds.append(beside)
        axis.plot(beside, at, "|", color=INK, ms=11, mew=1.6)
    said = "" if interval is None else f" ({times(redo, interval[0])} \u2013 {times(redo, interval[1])})"
    axis.text(1.03, at, times(redo, ratio) + said, transform=here, va="center", size=9)
    axis.text(1.86, at, "\u2013" if beside is None else times(redo, beside), transform=here, va="center", ha="right", size=9, color=QUIET)
axis.axvline(1, color=INK, linewidth=0.9)
axis.set_xlim(min(bounds) / 1.15, max(bounds) * 1.15)
axis.set_ylim(len(shown) - 0.4, -1.1)
log_axis(redo, axis.xaxis, times)
axis.xaxis.tick_top()
axis.set_yticks([])
axis.text(1.86, -0.75, "| " + redo.word("head.peers"), transform=here, ha="right", size=8.5, color=QUIET)
axis.grid(axis="x", color=GRID)
axis.spines[["left", "bottom"]].set_visible(False)
save(figure)
redo.report()
