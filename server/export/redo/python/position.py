"""Where one page stands among its peers, metric by metric: the share of them that is below, with its interval.

    python3 redo.py
"""

from pv_drawing import COLOURS, GRID, MARKERS, QUIET, percent, save, sheet, spaced
from pv_ranks import drawn_values, standing
from pv_redo import Redo, number
from pv_statistics import ends, median, quantile

redo = Redo()
metrics = redo.settings["metrics"].split()
lanes = []
for key in metrics:
    rows = [row for row in redo.values if row["metric"] == key]
    part = lambda name: redo.settings.get(f"metric.{key}.{name}", "")
    own = next((number(row["value"]) for row in rows if row["what"] == "own"), None)
    posts = [(number(row["value"]), number(row["over"])) for row in rows if row["what"] == "posts"]
    drawn = drawn_values(redo, posts, part("drawn_as"))
    redo.tell("value", key, own, ends(drawn))
    lanes.append((key, own, None))
    for at in range(int(redo.settings["groups"])):
        if part(f"group.{at}.name") == "":
            continue
        values = [number(row["value"]) for row in rows if row["what"] == f"group {at}"]
        peers, of = [value for value in values if value is not None], f"{key} | group {at}"
        redo.tell("peers with a value", of, len(peers))
        redo.tell("peers without a value", of, len(values) - len(peers))
        redo.tell("median of the peers", of, median(peers))
        redo.tell("lower quartile of the peers", of, quantile(peers, 0.25))
        redo.tell("upper quartile of the peers", of, quantile(peers, 0.75))
        if part(f"group.{at}.ranked") != "true":
            continue
        found = standing(redo, own, peers, drawn, 1 + at)
        redo.tell("rank", of, found["rank"], found["rank_interval"])
        redo.tell("ranked", of, found["of"])
        redo.tell("share of the peers below", of, found["percentile"], found["percentile_interval"])
        if part(f"group.{at}.drawn") == "true":
            lanes.append((key, own, {**found, "name": part(f"group.{at}.name"), "set": int(part(f"group.{at}.set"))}))

figure, axes = sheet(redo, 0.29 * len(lanes) + 0.5, left=0.42, right=0.82, above=0.35, legend=False)
axis, here = axes[0][0], axes[0][0].get_yaxis_transform()
for at, (key, own, lane) in enumerate(lanes):
    if lane is None:
        said = redo.metric(key)
        value = "\u2013" if own is None else f"{spaced(redo, own * said['factor'])} {said['unit']}"
        axis.text(-1.02, at + 0.05, said["name"], transform=here, weight="bold", va="center")
        axis.text(1.45, at + 0.05, value, transform=here, va="center", ha="right", size=9, color=QUIET)
        continue
    look = redo.sets[lane["set"]]["look"]
    axis.plot([0, 1], [at, at], color=GRID, linewidth=3, solid_capstyle="butt")
    if lane["percentile_interval"]:
        axis.plot(lane["percentile_interval"], [at, at], color=COLOURS[look], linewidth=3, alpha=0.5, solid_capstyle="butt")
    axis.plot(lane["percentile"], at, MARKERS[look], color=COLOURS[look], ms=7)
    axis.text(-1.0, at, lane["name"][:64], transform=here, va="center", size=8.6, color=COLOURS[look])
    ends_of = "" if not lane["rank_interval"] else " ({:.0f}\u2013{:.0f})".format(*lane["rank_interval"])
    axis.text(1.04, at, f"{lane['rank']} / {lane['of']}{ends_of}", transform=here, va="center", size=8.8)
axis.set_xlim(0, 1)
axis.set_ylim(len(lanes) - 0.4, -0.7)
axis.set_xticks([0, 0.25, 0.5, 0.75, 1], [percent(redo, share) for share in (0, 0.25, 0.5, 0.75, 1)])
axis.xaxis.tick_top()
axis.set_yticks([])
axis.grid(axis="x", color=GRID)
axis.spines[:].set_visible(False)
axis.tick_params(length=0)
save(figure)
redo.report()
