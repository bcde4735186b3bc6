"""All statistics of a comparison of sets of pages, from the values of the pages."""

from pv_random import drawn_medians
from pv_redo import number
from pv_statistics import (
    benjamini_hochberg, cliffs_delta, ends, hodges_lehmann, hodges_lehmann_ratio, holm, kruskal_wallis, mann_whitney,
    median, median_interval, quantile, ratio_of_medians,
)


def values_of(redo):
    """By metric and set: the values of the pages, as stored (rates per follower)."""
    groups = {}
    for metric in redo.settings["metrics"].split():
        groups[metric] = {one["key"]: [] for one in redo.sets}
    for row in redo.values:
        groups[row["metric"]][row["set"]].append(number(row["value"]))
    return groups


def _of_sets(redo, metric, groups):
    for one in redo.sets:
        values, of = groups[one["key"]], f"{metric} | {one['key']}"
        redo.tell("n", of, len(values))
        redo.tell("median", of, median(values), median_interval(values))
        redo.tell("lower quartile", of, quantile(values, 0.25))
        redo.tell("upper quartile", of, quantile(values, 0.75))


def _gap(redo, metric, of, left, right, drawn):
    """`left` and `right` are values; the later set is compared with the earlier one."""
    is_signed = redo.settings[f"metric.{metric}.signed"] == "true"
    value, bca, percentile = (None, None, None) if is_signed else ratio_of_medians(right, left, drawn[1], drawn[0])
    redo.tell("ratio of medians", of, value, bca or percentile)
    redo.tell("ratio of medians, percentile interval", of, value, percentile)
    both = median(left) is not None and median(right) is not None
    difference = median(right) - median(left) if both else None
    is_drawn = both and len(drawn[0]) > 0 and len(drawn[1]) > 0
    redo.tell("difference of medians", of, difference, ends(drawn[1] - drawn[0]) if is_drawn else None)
    return is_signed


def _tests(redo, of, left, right, is_signed):
    u, p = mann_whitney(right, left)
    redo.tell("Mann-Whitney U", of, u)
    redo.tell("Mann-Whitney p", of, p)
    delta, interval = cliffs_delta(right, left)
    redo.tell("Cliff's delta", of, delta, interval)
    half = lambda one: (one + 1) / 2
    redo.tell("probability of superiority", of, half(delta), None if interval is None else tuple(map(half, interval)))
    redo.tell("Hodges-Lehmann ratio", of, *((None, None) if is_signed else hodges_lehmann_ratio(right, left)))
    redo.tell("Hodges-Lehmann shift", of, *hodges_lehmann(right, left))
    return p


def recompute(redo):
    """Every statistic of the gap and of the distribution; returns the values by metric and set."""
    groups = values_of(redo)
    tested = []
    for metric, of_metric in groups.items():
        _of_sets(redo, metric, of_metric)
        untested = redo.settings[f"metric.{metric}.untested"].split()
        keys = [one["key"] for one in redo.sets]
        drawn = [
            drawn_medians(of_metric[one["key"]], redo.resamples, redo.seed, int(one["stream"])) for one in redo.sets
        ]
        for left in range(len(keys)):
            for right in range(left + 1, len(keys)):
                of = f"{metric} | {keys[left]} | {keys[right]}"
                values = of_metric[keys[left]], of_metric[keys[right]]
                is_signed = _gap(redo, metric, of, *values, (drawn[left], drawn[right]))
                if f"{left}-{right}" not in untested:
                    tested.append((of, _tests(redo, of, *values, is_signed)))
        enough = [values for values in of_metric.values() if len(values) >= int(redo.settings["fewest_pages"])]
        if len(enough) > 2:
            h, p = kruskal_wallis(enough)
            redo.tell("Kruskal-Wallis H", metric, h)
            redo.tell("Kruskal-Wallis p", metric, p)
    ps = [p for _, p in tested]
    # All tests of the figure are corrected together.
    for (of, _), strict, mild in zip(tested, holm(ps), benjamini_hochberg(ps)):
        redo.tell("p, Holm", of, strict)
        redo.tell("p, Benjamini-Hochberg", of, mild)
    return groups
