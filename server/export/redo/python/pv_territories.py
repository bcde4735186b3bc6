"""Need beside voice in every territory: ratios with intervals, drawn towards the nation, and ranks from draws."""

from math import exp, log, log1p

import numpy as np

from pv_random import GammaDraws
from pv_redo import number
from pv_statistics import DEVIATE, TAIL, gamma_quantile, median, poisson_interval, wilson

VERDICTS = ("not-under-served", "cannot-tell", "under-served", "none-known")


def read(redo):
    parts = ("need", "need_low", "need_high", "pages_known", "pages_active", "pages_unknown", "associations_active", "commercial_active")
    return [{"key": row["territory"], "name": row["name"], **{part: number(row[part]) for part in parts}} for row in redo.values]


def shape_of(units):
    """Most likely shape of the gamma distribution of the rates (negative binomial); None where they differ by chance alone."""
    if len(units) < 2 or all(count == 0 for count, _ in units):
        return None
    units = sorted(units, key=lambda unit: (unit[1], unit[0]))
    most = int(max(count for count, _ in units))
    above = [sum(count > than for count, _ in units) for than in range(most)]

    def curve(place):
        shape = exp(place)
        gained = sum(many * log1p(than / shape) for than, many in enumerate(above))
        return gained - sum((count + shape) * log1p(expected / shape) for count, expected in units)

    low, high, steps = log(0.01), log(10000), 60
    places = [low + (high - low) * step / steps for step in range(steps + 1)]
    heights = [curve(place) for place in places]
    best = heights.index(max(heights))
    if best == steps:
        return None
    low, high = places[max(0, best - 1)], places[best + 1]
    golden = (5**0.5 - 1) / 2
    for _ in range(60):
        part = golden * (high - low)
        if curve(high - part) < curve(low + part):
            low = high - part
        else:
            high = low + part
    place = (low + high) / 2
    return exp(place) if curve(place) > -sum(expected for _, expected in units) else None


def drawn_ranks(ranked, shape, resamples, seed, least_part):
    """Rank of each by its value, with the interval of the ranks of what its rate may be; alike ones share their draws."""
    values = sorted(one["value"] for one in ranked)
    rank_of = lambda one: 1 + int(np.searchsorted(values, one["value"], "left"))
    if shape is None or resamples == 0:
        return [(rank_of(one), (1, len(ranked))) for one in ranked]
    signature = lambda one: (one["active"], one["unknown"], one["expected"], *one["ends"])
    ordered = sorted(ranked, key=signature)
    draws, size = GammaDraws(seed), len(ordered)
    counts = np.zeros((size, size), dtype=np.int64)
    rates, rows = np.empty(size), np.arange(size)
    for _ in range(resamples):
        for at, (active, unknown, expected, low, high) in enumerate(map(signature, ordered)):
            if unknown:
                active += int(draws.uniform() * (unknown + 1))
            gamma_shape = shape + active
            # The count is drawn first, then the gamma of it, then the need: the order in which numbers are taken matters.
            found = draws.gamma(gamma_shape)
            if low != high:
                deviate = draws.normal()
                half = expected - low if deviate < 0 else high - expected
                expected = max(least_part * expected, expected + deviate * half / DEVIATE)
            rates[at] = found / (shape + expected)
        counts[np.argsort(rates, kind="stable"), rows] += 1
    found = []
    for one in ranked:
        alike = [at for at, other in enumerate(ordered) if signature(other) == signature(one)]
        up_to, every = np.cumsum(counts[alike].sum(axis=0)), resamples * len(alike)
        reached = lambda chance: 1 + int(np.argmax(up_to >= chance * every))
        rank = rank_of(one)
        found.append((rank, (min(rank, reached(TAIL)), max(rank, reached(1 - TAIL)))))
    return found


def side_of(interval, threshold):
    if interval is None:
        return "unknown"
    return "above" if interval[0] > threshold else "below" if interval[1] < threshold else "unsure"


def recompute(redo):
    territories = read(redo)
    for one in territories:
        # No ratio can be made of a need of nothing.
        one["has_need"] = one["need"] is not None and one["need_low"] is not None and one["need"] > 0
        one["uncounted"] = one["pages_active"] == 0 and one["pages_unknown"] > 0
    counted = [one for one in territories if one["has_need"]]
    need = sum(sorted(one["need"] for one in counted))
    told = any(one["pages_known"] > one["pages_unknown"] for one in counted)
    ratio = sum(one["pages_active"] for one in counted) / need if told else None
    typical = median([one["need"] for one in territories if one["need"] is not None])
    redo.tell("active pages per person in need", "nation", ratio)
    redo.tell("need of the typical territory", "nation", typical)
    for one in territories:
        one["ends"] = None
        if one["has_need"]:
            low = poisson_interval(int(one["pages_active"]))[0] / one["need_high"]
            high = poisson_interval(int(one["pages_active"] + one["pages_unknown"]))[1] / one["need_low"]
            one["ends"] = low, high
        _ratios(redo, one, ratio)
        _verdict(redo, one, ratio, typical, need)
    ranked = [one for one in counted if not one["uncounted"] and ratio]
    for one in ranked:
        one["expected"] = one["need"] * ratio
        one["bounds"] = one["need_low"] * ratio, one["need_high"] * ratio
    shape = shape_of([(one["pages_active"], one["expected"]) for one in ranked])
    for one in territories:
        one["shrunken"] = one["rank"] = None
    for one in ranked:
        one["shrunken"] = (1.0, None) if shape is None else _shrunken(one, shape)
    draws = [
        {"value": one["shrunken"][0], "active": one["pages_active"], "unknown": one["pages_unknown"],
         "expected": one["expected"], "ends": one["bounds"]}
        for one in ranked
    ]
    for one, rank in zip(ranked, drawn_ranks(draws, shape, redo.resamples, redo.seed, float(redo.settings["least_part"]))):
        one["rank"] = rank
    for one in territories:
        redo.tell("beside the nation, drawn towards it", one["key"], *(one["shrunken"] or (None, None)))
        redo.tell("rank", one["key"], *(one["rank"] or (None, None)))
    return territories


def _finite(value, interval):
    return value, interval if np.isfinite(interval).all() else None


def _ratios(redo, one, ratio):
    per_page = per_need = relative = (None, None)
    if one["has_need"] and ratio is not None and not one["uncounted"]:
        active, (low, high) = one["pages_active"], one["ends"]
        if active > 0:
            per_page = one["need"] / active, (1 / high, 1 / low)
        per_need = _finite(active / one["need"], (low, high))
        if ratio > 0:
            relative = _finite(active / one["need"] / ratio, (low / ratio, high / ratio))
    one["relative"] = relative
    redo.tell("persons in need per active page", one["key"], *per_page)
    redo.tell("active pages per person in need", one["key"], *per_need)
    redo.tell("beside the nation", one["key"], *relative)
    associations, commercial = one["associations_active"], one["commercial_active"]
    redo.tell("share of associations", one["key"], *wilson(associations, associations + commercial))
    redo.tell("commercial pages per association", one["key"], commercial / associations if associations else None)


def _verdict(redo, one, ratio, typical, national_need):
    interval = None if one["need_low"] is None else (one["need_low"], one["need_high"])
    need = "unknown" if typical is None else side_of(interval, float(redo.settings["need_above"]) * typical)
    below = float(redo.settings["voice_below"])
    voice = "unknown" if one["ends"] is None or ratio is None else side_of(one["ends"], below * ratio)
    if voice == "below" and below * one["need"] > national_need:
        voice = "unsure"
    if need == "above" and voice == "below":
        one["verdict"] = "none-known" if one["pages_known"] == 0 else "under-served"
    else:
        one["verdict"] = "not-under-served" if need == "below" or voice == "above" else "cannot-tell"
    redo.tell("verdict", one["key"], VERDICTS.index(one["verdict"]))


def _shrunken(one, shape):
    """(shape + count) / (shape + expected), with the gamma distribution's 95 %; ends as wide as the need and the pages ask."""
    active, (few, many) = one["pages_active"], one["bounds"]
    low = gamma_quantile(TAIL, shape + active) / (shape + many)
    high = gamma_quantile(1 - TAIL, shape + active + one["pages_unknown"]) / (shape + few)
    return (shape + active) / (shape + one["expected"]), (low, high)
