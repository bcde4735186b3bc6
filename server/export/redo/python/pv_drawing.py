"""How the figures look: colours and symbols of the camps, a head with the finding, a last line with the source."""

import textwrap

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
from matplotlib.ticker import FuncFormatter, LogLocator, NullFormatter, NullLocator

INK, QUIET, RULE, GRID = "#16191d", "#565d66", "#8b929b", "#e3e6ea"
COLOURS = {
    "association": "#0f6b6b",
    "commercial": "#c2551a",
    "public": "#5b5680",
    "fourth": "#2360a0",
    "fifth": "#9c2f66",
    "sixth": "#5f6a12",
}
BANDS = {
    "association": "#d3e6e5",
    "commercial": "#f9e0d1",
    "public": "#e2e0ee",
    "fourth": "#d9e5f3",
    "fifth": "#f3dce7",
    "sixth": "#e7ead0",
}
# Told apart by shape too: a grey print still reads.
MARKERS = {"association": "o", "commercial": "D", "public": "s", "fourth": "^", "fifth": "v", "sixth": "P"}
HATCHES = {"association": "", "commercial": "///", "public": "...", "fourth": "xxx", "fifth": "\\\\\\", "sixth": "+++"}

plt.rcParams.update(
    {
        # The fonts of a drawing as text, so that it can be searched and edited.
        "svg.fonttype": "none",
        "svg.hashsalt": "porte-voix",
        "font.family": "sans-serif",
        "font.sans-serif": ["Source Sans 3", "Source Sans Pro", "Noto Sans", "DejaVu Sans"],
        "font.size": 10,
        "text.color": INK,
        "axes.edgecolor": RULE,
        "axes.labelcolor": QUIET,
        "axes.spines.top": False,
        "axes.spines.right": False,
        "xtick.color": QUIET,
        "ytick.color": QUIET,
        "grid.color": GRID,
        "axes.grid": False,
        "axes.axisbelow": True,
    }
)


def spaced(redo, value, digits=3):
    """A number as the language of the figure writes it: 12 345,6 or 12,345.6; three digits that count."""
    if value != 0 and abs(value) < 10 ** (digits - 1):
        text = f"{value:.{digits}g}"
        text = f"{float(text):f}".rstrip("0").rstrip(".") if "e" in text else text
    else:
        text = f"{round(value):,}" if abs(value) < 10**digits else f"{float(f'{value:.{digits}g}'):,.0f}"
    return text.replace(",", "\u202f").replace(".", ",") if redo.settings["language"].startswith("fr") else text


def percent(redo, share, digits=0):
    text = f"{share * 100:.{digits}f}"
    return text.replace(".", ",") + "\u202f%" if redo.settings["language"].startswith("fr") else text + "%"


def times(redo, ratio):
    return "\u00d7\u202f" + spaced(redo, ratio, 2)


def sheet(redo, height, width=9.6, rows=1, columns=1, left=0.07, right=0.97, legend=True, above=0.0, **options):
    """A page with the finding as its title; returns figure and axes. Heights are in inches, `above`: kept free over the axes."""
    title = textwrap.wrap(redo.settings["title"], 76)
    subtitle = textwrap.wrap(redo.settings["subtitle"], 128)
    source = textwrap.wrap(redo.settings["source"], 150)
    notice = redo.settings.get("notice", "")
    head = 0.30 * len(title) + 0.19 * len(subtitle) + (0.28 if notice else 0.0) + (0.34 if legend else 0.1) + 0.25 + above
    foot = 0.17 * (len(source) + 1) + 0.62
    whole = head + height + foot
    figure, axes = plt.subplots(rows, columns, figsize=(width, whole), squeeze=False, **options)
    figure.subplots_adjust(left=left, right=right, top=1 - head / whole, bottom=foot / whole)
    y = 1 - 0.2 / whole
    say = lambda text, size, colour, **more: figure.text(0.02, y, text, size=size, color=colour, va="top", **more)
    if notice:
        say(notice, 8, "white", bbox={"facecolor": INK, "edgecolor": INK, "pad": 2.5})
        y -= 0.28 / whole
    say("\n".join(title), 14, INK, weight="bold", linespacing=1.25)
    y -= 0.30 * len(title) / whole
    say("\n".join(subtitle), 9.5, QUIET, linespacing=1.3)
    y -= (0.19 * len(subtitle) + 0.08) / whole
    if legend:
        x = 0.02
        for one in redo.sets:
            at = (x + 0.005, y - 0.06 / whole)
            figure.add_artist(plt.Line2D(*zip(at), marker=MARKERS[one["look"]], color=COLOURS[one["look"]], ms=6, ls=""))
            figure.text(x + 0.015, y, one["name"], size=10, color=COLOURS[one["look"]], weight="bold", va="top")
            x += 0.035 + 0.0098 * len(one["name"])
    lines = source + [f"{redo.settings['licence']}. {redo.settings['address']}"[:170]]
    figure.text(0.02, 0.12 / whole, "\n".join(lines), size=7.6, color=QUIET, va="bottom", linespacing=1.3)
    return figure, axes


def log_axis(redo, axis, write=None, minor=True):
    """A logarithmic axis with round ticks, written out."""
    low, high = axis.get_view_interval()
    is_wide = low > 0 and high / low > 2000
    axis.set_major_locator(LogLocator(base=10, subs=(1, 3) if minor and not is_wide else (1,)))
    axis.set_minor_locator(NullLocator())
    axis.set_minor_formatter(NullFormatter())
    axis.set_major_formatter(FuncFormatter(lambda value, _: (write or spaced)(redo, value)))


def plain_axis(redo, axis, write=None):
    axis.set_major_formatter(FuncFormatter(lambda value, _: (write or spaced)(redo, value)))


def heavy_tailed(values):
    """Whether counts span so much that a linear axis would press most of them flat."""
    known = sorted(one for one in values if one is not None and one > 0)
    return len(known) > 2 and known[-1] / known[len(known) // 2] > 8


def spread(places, least):
    """Moves labels apart: places at least `least` from each other, in their order, as near to their own as can be."""
    order = sorted(range(len(places)), key=lambda at: places[at])
    found = list(places)
    for _ in range(200):
        moved = False
        for one, other in zip(order, order[1:]):
            short = least - (found[other] - found[one])
            if short > 1e-9:
                found[one] -= short / 2
                found[other] += short / 2
                moved = True
        if not moved:
            break
    return found


def save(figure):
    figure.savefig("redone.svg", metadata={"Date": None})
    figure.savefig("redone.png", dpi=200)
    plt.close(figure)
