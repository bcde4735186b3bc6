"""The mix of formats: how the typical page of each set divides its posts, and what a post of each format gets.

    python3 redo.py
"""

from pv_drawing import BANDS, COLOURS, GRID, HATCHES, MARKERS, heavy_tailed, log_axis, percent, plain_axis, save, sheet, spaced
from pv_redo import Redo, number
from pv_shares import typical_shares
from pv_statistics import median, median_interval

redo = Redo()
formats = redo.settings["formats"].split()
fewest = int(redo.settings["fewest_pages"])
found = {}
for stream, one in enumerate(redo.sets):
    pages = {}
    for row in redo.values:
        if row["set"] == one["key"]:
            page = pages.setdefault(row["page_id"], {})
            page[row["format"]] = tuple(number(row[part]) for part in ("posts", "known", "interactions"))
    counts = [[page.get(name, (0, 0, 0))[0] for name in formats] for page in pages.values()]
    typical = typical_shares(counts, redo.resamples, redo.seed, stream)
    total = sum(map(sum, counts))
    redo.tell("n", one["key"], len(pages))
    redo.tell("largest again, share of the draws", one["key"], typical and typical["held"])
    for at, name in enumerate(formats):
        of = f"{one['key']} | {name}"
        posts = sum(row[at] for row in counts)
        means = [page[name][2] / page[name][1] for page in pages.values() if name in page and page[name][1] > 0]
        # One page alone is no sample of pages: its own mean.
        enough = int(redo.settings[f"set.{stream}.pages"]) == 1 or len(means) >= fewest
        share = typical and float(typical["shares"][at]), typical and typical["intervals"][at]
        gets = (median(means), median_interval(means)) if enough else (None, None)
        redo.tell("share, typical page", of, *share)
        redo.tell("share of all posts", of, posts / total if total else None)
        redo.tell("posts", of, posts)
        redo.tell("interactions per post, median", of, *gets)
        redo.tell("pages of that median", of, len(means))
        found[one["key"], name] = (share if redo.settings["shown"] == "share" else gets, posts)

is_share = redo.settings["shown"] == "share"
used = [name for name in formats if any(found[one["key"], name][1] > 0 for one in redo.sets)]
used.sort(key=lambda name: -max((redo.found[("share, typical page", f"{one['key']} | {name}")][0] or 0) for one in redo.sets))
write = percent if is_share else spaced
figure, axes = sheet(redo, 0.3 * len(used) * (len(redo.sets) + 0.7) + 0.3, left=0.16, right=0.95, above=0.35)
axis = axes[0][0]
shown = [value for name in used for one in redo.sets for value in [found[one["key"], name][0][0]] if value is not None]
is_log = not is_share and heavy_tailed(shown)
if is_log:
    axis.set_xscale("log")
for at, name in enumerate(used):
    for place, one in enumerate(redo.sets):
        (value, interval), _ = found[one["key"], name]
        y = at * (len(redo.sets) + 0.7) + place
        if value is None:
            continue
        colour = COLOURS[one["look"]]
        if is_share:
            axis.barh(y, value, height=0.78, color=BANDS[one["look"]], edgecolor=colour, linewidth=0.6, hatch=HATCHES[one["look"]])
        if interval is not None:
            axis.plot(interval, [y, y], color=colour, linewidth=2)
        axis.plot(value, y, MARKERS[one["look"]], color=colour, ms=6)
        axis.annotate(write(redo, value), (interval[1] if interval else value, y), xytext=(8, 0), textcoords="offset points",
                      va="center", size=9)
if is_share:
    axis.set_xlim(left=0)
centres = [at * (len(redo.sets) + 0.7) + (len(redo.sets) - 1) / 2 for at in range(len(used))]
axis.set_yticks(centres, [redo.word(f"format.{name}") for name in used], color="#16191d")
axis.tick_params(axis="y", length=0)
axis.invert_yaxis()
(log_axis if is_log else plain_axis)(redo, axis.xaxis, write)
axis.xaxis.tick_top()
axis.grid(axis="x", color=GRID)
axis.spines[["left", "bottom"]].set_visible(False)
save(figure)
redo.report()
