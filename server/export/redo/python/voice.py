"""Share of voice: what each set has of the whole, row by row, from what each of its pages adds.

    python3 redo.py
"""

from pv_drawing import COLOURS, HATCHES, QUIET, percent, save, sheet, spaced
from pv_redo import Redo, number
from pv_shares import shares_of_voice

redo = Redo()
resamples = redo.resamples if redo.settings["is_drawn"] == "true" else 0
parts = {}
for row in redo.values:
    parts.setdefault((row["row"], row["set"]), []).append(tuple(number(row[name]) for name in ("posts", "known", "value")))
bars = []
for key in redo.settings["rows"].split():
    groups = [parts.get((key, one["key"]), []) for one in redo.sets]
    sums = [[sum(page[at] for page in group) for at in range(3)] for group in groups]
    redo.tell("total", key, sum(one[2] for one in sums))
    redo.tell("posts without a known count", key, sum(one[0] - one[1] for one in sums))
    # A set that published, and of whose posts no count is known, has no share: its sum of 0 is no 0.
    is_unknown = any(posts > 0 and known == 0 for posts, known, _ in sums)
    shares = None if is_unknown else shares_of_voice([[page[2] for page in group] for group in groups], resamples, redo.seed)
    for at, one in enumerate(redo.sets):
        of = f"{key} | {one['key']}"
        redo.tell("pages", of, len(groups[at]))
        redo.tell("posts", of, sums[at][0])
        redo.tell("share of voice", of, *(shares[at] if shares else (None, None)))
    if shares:
        bars.append((key, shares, sum(one[2] for one in sums)))
if not any(redo.settings["by"] == one for one in ("day", "week", "month", "quarter", "year")):
    bars.sort(key=lambda bar: (bar[0] == "none", -bar[1][0][0]))
bars = bars[:24]

figure, axes = sheet(redo, 0.34 * len(bars) + 0.3, left=0.37, right=0.86, above=0.2)
axis = axes[0][0]
for at, (key, shares, total) in enumerate(bars):
    here, left = axis.get_yaxis_transform(), 0.0
    for one, (value, _) in zip(redo.sets, shares):
        axis.barh(at, value, left=left, height=0.66, color=COLOURS[one["look"]], edgecolor="white", linewidth=0.6,
                  hatch=HATCHES[one["look"]] if one["look"] != "association" else "")
        left += value
    if len(shares) == 2 and shares[0][1] is not None:
        low, high = shares[0][1]
        axis.plot([low, high], [at, at], color="white", linewidth=4.2, solid_capstyle="butt")
        axis.plot([low, high], [at, at], color="black", linewidth=1.6, solid_capstyle="butt")
    axis.text(-0.095, at, redo.word(f"row.{key}")[:44], transform=here, ha="right", va="center", size=9)
    axis.text(-0.012, at, percent(redo, shares[0][0]), transform=here, ha="right", va="center", size=9, weight="bold",
              color=COLOURS[redo.sets[0]["look"]])
    axis.text(1.012, at, percent(redo, shares[-1][0]), transform=here, va="center", size=9, weight="bold",
              color=COLOURS[redo.sets[-1]["look"]])
    axis.text(1.17, at, spaced(redo, total, 6), transform=here, ha="right", va="center", size=8.5, color=QUIET)
axis.text(1.17, -0.75, redo.word("counted"), transform=axis.get_yaxis_transform(), ha="right", size=8, color=QUIET)
axis.set_xlim(0, 1)
axis.set_ylim(len(bars) - 0.4, -0.6)
axis.set_xticks([0, 0.25, 0.5, 0.75, 1], [percent(redo, share) for share in (0, 0.25, 0.5, 0.75, 1)])
axis.set_yticks([])
axis.spines["left"].set_visible(False)
save(figure)
redo.report()
