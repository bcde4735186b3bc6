"""Tests of what works on a page: against its other posts of the same time, and over its peers."""

from math import exp, log, sqrt

from pv_statistics import mann_whitney, upper_tail

import numpy as np


def van_elteren(strata):
    """Mann-Whitney within strata (van Elteren 1960), two-sided, tie correction, no continuity correction.

    `strata`: pairs of lists of values. None where no stratum has two values on both sides.
    """
    weighted = variance = 0.0
    used = [(x, y) for x, y in strata if min(len(x), len(y)) >= 2]
    if not used:
        return None
    for x, y in used:
        n, m = len(x), len(y)
        total = n + m
        u, _ = mann_whitney(x, y)
        ties = np.unique(np.asarray([*x, *y], dtype=float), return_counts=True)[1].astype(float)
        tie_term = float((ties**3 - ties).sum())
        weighted += n * m / (total + 1) * (2 * u / (n * m) - 1)
        variance += n * m / 12 * ((total + 1 - tie_term / (total * (total - 1))) / (total + 1) ** 2)
    return 1.0 if variance <= 0 else min(1.0, 2 * upper_tail(abs(weighted / 2) / sqrt(variance)))


def sign_test(values, centre):
    """Exact, two-sided; values on the centre are left out."""
    above, below = sum(one > centre for one in values), sum(one < centre for one in values)
    n = above + below
    heads = -n * log(2)
    tail = exp(heads)
    for count in range(1, min(above, below) + 1):
        heads += log((n - count + 1) / count)
        tail += exp(heads)
    return min(1.0, 2 * tail)
