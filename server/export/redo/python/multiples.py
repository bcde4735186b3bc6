"""One metric over time, page by page, all on one scale.

    python3 redo.py
"""

from pv_drawing import COLOURS, GRID, MARKERS, QUIET, heavy_tailed, log_axis, plain_axis, save, sheet, spaced
from pv_redo import Redo, number

redo = Redo()
metric = redo.metric(redo.settings["metric"])
buckets = redo.settings["buckets"].split()
pages, whole = {}, []
for row in redo.values:
    page = pages.setdefault(row["page_id"], {"set": row["set"], "name": row["page"], "values": []})
    if row["what"] == "whole":
        if row["value"] != "":
            whole.append(number(row["value"]))
    else:
        page["values"].append(number(row["value"]))
whole.sort(reverse=True)
redo.tell("pages with a value", "all", len(whole))
redo.tell("highest over the period", "all", whole[0] if whole else None)
redo.tell("page in the middle over the period", "all", whole[len(whole) // 2] if whole else None)
for key, page in pages.items():
    known = [value for value in page["values"] if value is not None]
    redo.tell("buckets with a value", f"page | {key}", len(known))
    redo.tell("last value", f"page | {key}", known[-1] if known else None)
    if known:
        redo.tell("lowest", f"page | {key}", min(known))
        redo.tell("highest", f"page | {key}", max(known))

columns = 5
rows = max(1, -(-len(pages) // columns))
figure, axes = sheet(redo, 1.02 * rows, rows=rows, columns=columns, left=0.06, right=0.98, above=0.35, sharex=True, sharey=True,
                     gridspec_kw={"hspace": 0.62, "wspace": 0.14})
looks = {one["key"]: one["look"] for one in redo.sets}
known = [value * metric["factor"] for page in pages.values() for value in page["values"] if value is not None]
is_log = heavy_tailed(known)
least = min((value for value in known if value > 0), default=1)
for at, page in enumerate(pages.values()):
    axis, look = axes[at // columns][at % columns], looks[page["set"]]
    # Gaps are left open; a 0 has no place on a logarithmic axis and stands at its foot.
    line = [float("nan") if value is None else max(value * metric["factor"], least * 0.8 if is_log else 0) for value in page["values"]]
    axis.plot(range(len(line)), line, color=COLOURS[look], linewidth=1.3, marker=MARKERS[look], ms=2.2)
    told = [value for value in page["values"] if value is not None]
    axis.set_title(f"{page['name'][:30]}\n", loc="left", size=6.6, pad=-5)
    axis.set_title(f"{spaced(redo, told[-1] * metric['factor']) if told else chr(8211)}", loc="right", size=7.5, color=COLOURS[look],
                   weight="bold", pad=-1)
for axis in axes.flat:
    axis.set_yscale("log" if is_log else "linear")
    (log_axis if is_log else plain_axis)(redo, axis.yaxis, **({"minor": False} if is_log else {}))
    axis.set_xticks([0, len(buckets) - 1], [redo.word(f"bucket.{one}") for one in (buckets[0], buckets[-1])])
    axis.tick_params(labelsize=7, length=0)
    axis.grid(axis="y", color=GRID, linewidth=0.5)
for axis in axes.flat[len(pages):]:
    axis.set_axis_off()
save(figure)
redo.report()
