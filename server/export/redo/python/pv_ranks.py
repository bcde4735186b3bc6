"""Ranks with their uncertainty: values of a page drawn from its posts, and how many of the others then stand above it."""

from math import lgamma, log

import numpy as np

from pv_random import drawn_medians, drawn_ratios, places
from pv_statistics import TAIL, ends


def drawn_values(redo, posts, drawn_as):
    """Values of a page had other posts of the same sort been published; `posts`: sums and numbers of posts. Stream 0."""
    if drawn_as == "none":
        return np.empty(0)
    if drawn_as == "mean":
        return drawn_ratios(*zip(*posts), redo.resamples, redo.seed, 0) if len(posts) > 2 else np.empty(0)
    # A page with very many posts is drawn less often for a median.
    affordable = int(redo.settings["resamples_for_median"]) * 1000 // max(1, len(posts))
    return drawn_medians([one for one, _ in posts], min(redo.resamples, max(400, affordable)), redo.seed, 0)


def binomial_table(draws):
    """Row k: the chances that at most 0, 1 ... of `draws` drawn peers are above, k of them being above."""
    count = np.arange(draws + 1)
    ways = np.array([lgamma(draws + 1) - lgamma(one + 1) - lgamma(draws - one + 1) for one in count])
    table = np.empty((draws + 1, draws + 1))
    for above in range(draws + 1):
        share = above / draws
        if share in (0, 1):
            table[above] = count >= above
            continue
        chances = np.exp(ways + count * log(share) + (draws - count) * log(1 - share))
        table[above] = np.cumsum(chances) / chances.sum()
    return table


def rank_interval(table, above):
    """Exact mixture of binomials: `above` holds, for each drawn value of the page, how many others are above it."""
    counts = np.bincount(above, minlength=len(table))
    up_to = counts @ table / len(above)
    reached = lambda chance: int(np.argmax(up_to >= chance - 1e-12))
    return 1 + reached(TAIL), 1 + reached(1 - TAIL)


def standing(redo, own, peers, drawn, stream):
    """Rank and percentile among peers, both with intervals by drawing peers (and posts of the page)."""
    ordered = np.sort(np.asarray(peers, dtype=float))
    n = len(ordered)
    below, reached = int(np.searchsorted(ordered, own, "left")), int(np.searchsorted(ordered, own, "right"))
    found = {"rank": 1 + n - reached, "of": n + 1, "percentile": (below + (reached - below) / 2) / n}
    if n < 3:
        return {**found, "rank_interval": None, "percentile_interval": None}
    chosen = places(n, redo.resamples, redo.seed, stream)
    values = np.full(redo.resamples, own) if len(drawn) == 0 else np.resize(drawn, redo.resamples)
    under = (chosen < np.searchsorted(ordered, values, "left")[:, None]).sum(axis=1)
    up_to = (chosen < np.searchsorted(ordered, values, "right")[:, None]).sum(axis=1)
    ranks = ends(1 + n - up_to)
    return {
        **found,
        "rank_interval": (float(np.floor(ranks[0])), float(np.ceil(ranks[1]))),
        "percentile_interval": ends((under + up_to) / 2 / n),
    }
