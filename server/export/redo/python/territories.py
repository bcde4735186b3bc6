"""The map: need against voice in every territory, from boundaries.csv (IGN Admin Express, Licence Ouverte 2.0).

    python3 redo.py
"""

import numpy as np
from matplotlib.collections import PathCollection
from matplotlib.patches import Rectangle
from matplotlib.path import Path

from pv_drawing import INK, QUIET, save, sheet
from pv_redo import Redo, table
from pv_territories import VERDICTS, recompute

# Thirds of need (first digit) and of voice (second): 31 is much need and little voice.
CELLS = {"11": "#f1e3c3", "12": "#e9ebe6", "13": "#dfeeec", "21": "#d0a355", "22": "#b3bbb8", "23": "#9ecbc7",
         "31": "#5f2b05", "32": "#6c7a79", "33": "#3d928e"}
OVERSEAS = ("971", "972", "973", "974", "976", "01", "02", "03", "04", "06")
# Of régions 01 to 06 are overseas; of départements these are Ain to Alpes-Maritimes.
PARIS = ("75", "92", "93", "94")


def lambert(longitude, latitude):
    """Conic conformal projection of official maps of France: parallels 44 and 49, meridian 3 degrees east."""
    first, second = np.radians(44), np.radians(49)
    height = lambda phi: np.tan(np.pi / 4 + phi / 2)
    n = np.log(np.cos(first) / np.cos(second)) / np.log(height(second) / height(first))
    scale = np.cos(first) * height(first) ** n / n
    rho = scale / height(np.radians(latitude)) ** n
    angle = n * np.radians(longitude - 3)
    return np.column_stack([rho * np.sin(angle), -rho * np.cos(angle)])


def mercator(longitude, latitude):
    return np.column_stack([np.radians(longitude), np.log(np.tan(np.pi / 4 + np.radians(latitude) / 2))])


redo = Redo()
territories = {one["key"]: one for one in recompute(redo)}
rings = {}
for row in table("boundaries.csv"):
    rings.setdefault(row["territory"], {}).setdefault(row["ring"], []).append((float(row["longitude"]), float(row["latitude"])))
level = redo.settings["level"]
codes = {key: key.split("-", 1)[1] for key in rings}
is_overseas = lambda code: code in OVERSEAS[5:] if level == "region" else code in OVERSEAS[:5]


def shape(key, project):
    points, kinds = [], []
    for ring in rings[key].values():
        spots = project(*np.array(ring).T)
        points.append(spots)
        kinds += [Path.MOVETO, *[Path.LINETO] * (len(spots) - 2), Path.CLOSEPOLY]
    return Path(np.concatenate(points), kinds)


def paint(axis, keys, project):
    """Colour for thirds of need and voice; dots: no page known; strokes: nobody can tell. Outlined: what the rule finds."""
    for key in keys:
        cell = redo.settings.get(f"cell.{key}", "voice")
        look = {"facecolor": CELLS.get(cell, "#ffffff"), "edgecolor": "white", "linewidth": 0.4}
        if cell not in CELLS:
            look.update(hatch="...." if cell == "none-known" else "////", edgecolor="#a0a6ad")
        axis.add_collection(PathCollection([shape(key, project)], **look))
    for key in keys:
        if territories[key]["verdict"] in ("under-served", "none-known"):
            dash = "-" if territories[key]["verdict"] == "under-served" else (0, (2, 1.4))
            axis.add_collection(PathCollection([shape(key, project)], facecolor="none", edgecolor=INK, linewidth=1.5, linestyle=dash))
    axis.autoscale_view()
    axis.set_aspect("equal")
    axis.set_axis_off()


figure, axes = sheet(redo, 5.9, left=0.15, right=0.70, legend=False)
mainland = [key for key in rings if not is_overseas(codes[key])]
paint(axes[0][0], mainland, lambert)
box = axes[0][0].get_position()
insets = [[key] for key in sorted(rings) if is_overseas(codes[key])]
if level == "departement":
    insets.insert(0, [key for key in rings if codes[key] in PARIS])
for at, keys in enumerate(insets):
    height = box.height / len(insets)
    inset = figure.add_axes((0.02, box.y1 - (at + 1) * height + 0.018, 0.12, height - 0.03))
    paint(inset, keys, lambert if codes[keys[0]] in PARIS and level == "departement" else mercator)
    inset.set_title(territories[keys[0]]["name"] if len(keys) == 1 else "Paris", size=7.5, color=QUIET, pad=1.5)
for key in redo.settings["order"].split():
    # Around Paris there is no room for names: what the rule finds there is outlined in the inset.
    if territories[key]["verdict"] in ("under-served", "none-known") and key in mainland and codes[key] not in (*PARIS, "78"):
        largest = max(rings[key].values(), key=len)
        x, y = lambert(*np.array(largest).T).mean(axis=0)
        axes[0][0].annotate(territories[key]["name"], (x, y), ha="center", va="center", size=8, weight="bold",
                            bbox={"facecolor": "white", "edgecolor": "none", "pad": 1, "alpha": 0.85})

# The key: need upwards, voice to the right.
key_axis = figure.add_axes((0.76, box.y1 - box.height * 0.30, 0.15, box.height * 0.27))
for cell, colour in CELLS.items():
    key_axis.add_patch(Rectangle((int(cell[1]) - 1, int(cell[0]) - 1), 0.96, 0.96, facecolor=colour))
key_axis.set_xlim(0, 3)
key_axis.set_ylim(0, 3)
key_axis.set_axis_off()
key_axis.text(0, 3.12, "\u2191 " + redo.word("key.need"), size=8, color=QUIET)
key_axis.text(0, -0.12, redo.word("key.voice") + " \u2192", size=8, color=QUIET, va="top")
told = [one["verdict"] for one in territories.values()]
for at, verdict in enumerate(VERDICTS[::-1]):
    y = box.y1 - box.height * (0.45 + 0.1 * at)
    edge = {"under-served": "-", "none-known": (0, (2, 1.4))}.get(verdict)
    figure.add_artist(Rectangle((0.745, y), 0.022, 0.016, facecolor="white", edgecolor=INK if edge else QUIET,
                                linewidth=1.5 if edge else 0.4, linestyle=edge or "-"))
    figure.text(0.775, y + 0.007, f"{redo.word(f'verdict.{VERDICTS.index(verdict)}')} ({told.count(verdict)})", size=8, va="center", wrap=True)
save(figure)
redo.report()
