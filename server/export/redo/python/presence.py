"""When each page was heard of: its weeks with posts, without any, and not known; the longest silence first.

    python3 redo.py
"""

from pv_drawing import COLOURS, GRID, MARKERS, QUIET, save, sheet
from pv_redo import Redo, number

redo = Redo()
pages, order = {}, []
for row in redo.values:
    if row["page_id"] not in pages:
        pages[row["page_id"]] = {"set": row["set"], "name": row["page"], "weeks": []}
        order.append(row["page_id"])
    if row["what"] == "posts":
        pages[row["page_id"]]["weeks"].append((row["week"], number(row["value"])))
    else:
        pages[row["page_id"]][row["what"]] = number(row["value"])


def is_silent(page):
    """None where it cannot be told: no post is known, or files end before they can tell."""
    if page["silent_days"] is None:
        return None
    if page["silent_days"] > after:
        return True
    return None if page["silent_days"] + (page["unknown_days"] or 0) > after else False


after = float(redo.settings["silent_after"])
for key, page in pages.items():
    counts = [count for _, count in page["weeks"]]
    redo.tell("weeks with posts", f"page | {key}", sum(count is not None and count > 0 for count in counts))
    redo.tell("weeks without a post", f"page | {key}", counts.count(0))
    redo.tell("weeks not known", f"page | {key}", counts.count(None))
for one in redo.sets:
    told = [is_silent(page) for page in pages.values() if page["set"] == one["key"]]
    redo.tell("silent pages", one["key"], told.count(True))
    redo.tell("pages of which that is known", one["key"], len(told) - told.count(None))

drawn = [pages[key] for key in order[:40]]
looks = {one["key"]: one["look"] for one in redo.sets}
steps = (("one", 1, 0.22), ("few", 2, 0.42), ("several", 4, 0.62), ("many", 8, 0.84))
figure, axes = sheet(redo, 0.225 * len(drawn) + 0.5, left=0.34, right=0.93, above=0.35)
axis = axes[0][0]
for at, page in enumerate(drawn):
    colour = COLOURS[looks[page["set"]]]
    for week, (_, count) in enumerate(page["weeks"]):
        if count is None:
            axis.bar(week, 0.5, bottom=at - 0.25, width=0.9, facecolor="none", edgecolor="#c9ced5", linewidth=0.3, hatch="//////")
        elif count > 0:
            height = [step for _, least, step in steps if count >= least][-1]
            axis.bar(week, -height, bottom=at + 0.42, width=0.9, color=colour)
    axis.plot([-0.6, len(page["weeks"]) - 0.4], [at + 0.43] * 2, color=GRID, linewidth=0.6, zorder=0)
    here = axis.get_yaxis_transform()
    axis.plot(-0.49, at, MARKERS[looks[page["set"]]], color=colour, ms=4.5, transform=here, clip_on=False)
    axis.text(-0.475, at, page["name"][:48], transform=here, va="center", size=8)
    silent = page["silent_days"]
    axis.text(1.085, at, "\u2013" if silent is None else f"{silent:.0f}", transform=here, va="center", ha="right", size=8)
weeks = [week for week, _ in drawn[0]["weeks"]] if drawn else []
every = max(1, len(weeks) // 8)
axis.set_xticks(range(0, len(weeks), every), [redo.word(f"week.{week}") for week in weeks[::every]], size=7.5)
axis.xaxis.tick_top()
axis.text(1.085, -0.9, redo.word("silence"), transform=axis.get_yaxis_transform(), ha="right", va="bottom", size=7.5, color=QUIET)
blocks = ("\u2581", "\u2583", "\u2585", "\u2587")
said = [f"{block} {redo.word(key)}" for block, (key, _, _) in zip(blocks, steps)]
axis.text(0, -0.02, "    ".join([*said, "\u2571\u2571 " + redo.word("unknown")]), transform=axis.transAxes, size=8, color=QUIET, va="top")
axis.set_xlim(-0.8, len(weeks) - 0.2)
axis.set_ylim(len(drawn) - 0.4, -0.7)
axis.set_yticks([])
axis.tick_params(length=0)
axis.spines[:].set_visible(False)
save(figure)
redo.report()
