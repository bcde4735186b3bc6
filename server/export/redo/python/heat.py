"""The week: when the typical page of each set publishes, hour by hour and in blocks of hours, and what a post gets then.

    python3 redo.py
"""

import numpy as np
from matplotlib.colors import LinearSegmentedColormap

from pv_drawing import COLOURS, INK, QUIET, percent, save, sheet, spaced
from pv_redo import Redo, number
from pv_shares import typical_shares
from pv_statistics import median

redo = Redo()
size = int(redo.settings["hours_in_block"])
fewest_pages, fewest_posts = int(redo.settings["fewest_pages"]), int(redo.settings["fewest_posts"])
cells_shown = {}
for stream, one in enumerate(redo.sets):
    pages = {}
    for row in redo.values:
        if row["set"] == one["key"]:
            page = pages.setdefault(row["page_id"], np.zeros((3, 168)))
            page[:, int(row["hour"])] = [number(row[part]) for part in ("posts", "known", "interactions")]
    weeks = np.array(list(pages.values())).reshape(-1, 3, 168)
    typical = weeks[weeks[:, 0].sum(axis=1) >= fewest_posts]
    blocks = lambda these: these.reshape(len(these), 3, -1, size).sum(axis=3)
    first = typical_shares(blocks(typical)[:, 0], redo.resamples, redo.seed, stream)
    hours = typical_shares(typical[:, 0], 0, redo.seed, stream)
    redo.tell("n", one["key"], len(typical))
    place = first and first["largest"]
    redo.tell("first block", one["key"], place)
    redo.tell("share of the first block", one["key"], first and float(first["shares"][place]), first and first["intervals"][place])
    redo.tell("first again, share of the draws", one["key"], first and first["held"])
    for name, shares, counts in (("hour", hours, weeks), ("block", first, blocks(weeks))):
        for at in range(counts.shape[2]):
            posts, known, interactions = counts[:, :, at].T
            told = known > 0
            means = interactions[told] / known[told]
            enough = int(redo.settings[f"set.{stream}.pages"]) == 1 or len(means) >= fewest_pages
            of = f"{one['key']} | {name} {at}"
            redo.tell("share, typical page", of, shares and float(shares["shares"][at]))
            redo.tell("interactions per post, median", of, median(means) if enough and known.sum() >= fewest_posts else None)
            redo.tell("posts", of, posts.sum())

is_share = redo.settings["shown"] == "share"
statistic = "share, typical page" if is_share else "interactions per post, median"
per_day = 24 // size
figure, axes = sheet(redo, 2.7, columns=len(redo.sets), left=0.1, right=0.97, above=0.35, gridspec_kw={"wspace": 0.12}, legend=False)
for at, one in enumerate(redo.sets):
    axis = axes[0][at]
    cells = [redo.found[(statistic, f"{one['key']} | block {place}")][0] for place in range(168 // size)]
    grid = np.array([np.nan if cell is None else cell for cell in cells], dtype=float).reshape(7, per_day)
    shades = LinearSegmentedColormap.from_list("", ["#ffffff", COLOURS[one["look"]]])
    shades.set_bad("#f1f1f1")
    top = np.nanmax(grid) if np.isfinite(grid).any() else 1
    axis.imshow(grid, cmap=shades, vmin=0, vmax=top, aspect="auto")
    for day in range(7):
        for block in range(per_day):
            value = grid[day, block]
            if np.isfinite(value):
                text = percent(redo, value, 1) if is_share else spaced(redo, value, 2)
                axis.text(block, day, text, ha="center", va="center", size=7, color="white" if value > 0.55 * top else INK)
            else:
                axis.text(block, day, "\u2013", ha="center", va="center", size=8, color=QUIET)
    n = redo.found[("n", one["key"])][0]
    axis.set_title(f"{one['name']} (n = {n})", loc="left", size=10, weight="bold", color=COLOURS[one["look"]])
    axis.set_xticks(np.arange(per_day) - 0.5, [f"{hour * size}h" for hour in range(per_day)], size=8)
    axis.set_yticks(range(7), [redo.word(f"day.{day}") for day in range(7)] if at == 0 else [""] * 7)
    axis.set_xticks(np.arange(per_day) + 0.5, minor=True)
    axis.set_yticks(np.arange(7) + 0.5, minor=True)
    axis.grid(which="minor", color="white", linewidth=1.5)
    axis.tick_params(which="both", length=0)
    axis.spines[:].set_visible(False)
save(figure)
redo.report()
