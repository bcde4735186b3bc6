"""The statistics of Porte-voix, each by its published definition; 95 % throughout.

A statistic that is undefined is None. Intervals are pairs (low, high), or None.
"""

from math import atanh, erfc, exp, isfinite, lgamma, log, log1p, pi, sqrt, tanh

import numpy as np

LEVEL = 0.95
TAIL = (1 - LEVEL) / 2
DEVIATE = 1.959963984540054  # of the normal distribution, for 95 %


# --- one group -------------------------------------------------------------------------------------------------------------

def quantile(values, share):
    """Type 7 of Hyndman and Fan (1996), the default of NumPy and of R."""
    return None if len(values) == 0 else float(np.quantile(np.asarray(values, dtype=float), share))


def median(values):
    if len(values) == 0:
        return None
    ordered = np.sort(np.asarray(values, dtype=float))
    low, high = ordered[(len(ordered) - 1) // 2], ordered[len(ordered) // 2]
    return float(low + (high - low) / 2)


def ends(values, below=TAIL, above=1 - TAIL):
    """Two quantiles of resampled values; None where one of them is not finite."""
    if len(values) == 0:
        return None
    low, high = np.quantile(values, [below, above])
    return (float(low), float(high)) if isfinite(low) and isfinite(high) else None


def median_interval(values):
    """From two of the values (Hettmansperger and Sheather 1986); None below 6 values, which cannot reach 95 %."""
    ordered, size = np.sort(np.asarray(values, dtype=float)), len(values)
    if size == 0:
        return None
    heads = -size * log(2)
    rank, chance, following = 0, 1.0, 1 - 2 * exp(heads)
    while following >= LEVEL:
        rank += 1
        heads += log((size - rank + 1) / rank)
        chance, following = following, following - 2 * exp(heads)
    if rank == 0:
        return None
    excess = (chance - LEVEL) / (chance - following)
    inwards = (size - rank) * excess / (rank + (size - 2 * rank) * excess)
    low, high = rank - 1, size - rank
    return (
        float(ordered[low] + inwards * (ordered[low + 1] - ordered[low])),
        float(ordered[high] + inwards * (ordered[high - 1] - ordered[high])),
    )


def gini(values):
    """Population form, without n / (n - 1); None with a value below 0 or a total of 0."""
    ordered = np.sort(np.asarray(values, dtype=float))
    if len(ordered) == 0 or ordered[0] < 0 or ordered.sum() == 0:
        return None
    places = np.arange(len(ordered))
    return max(0.0, float((((2 * places + 1 - len(ordered)) * ordered).sum() / ordered.sum()) / len(ordered)))


def lorenz(values):
    """Shares of the pages and of the total, from 0 to 1; None as the Gini index."""
    if gini(values) is None:
        return None
    ordered = np.sort(np.asarray(values, dtype=float))
    pages = np.arange(len(ordered) + 1) / len(ordered)
    return pages, np.concatenate([[0], np.cumsum(ordered) / ordered.sum()])


def top_share(values, part=0.1):
    """What the largest tenth holds, a page counted in part where a tenth is no whole number of pages."""
    curve = lorenz(values)
    if curve is None or part * len(values) < 1:
        return None
    return 1 - float(np.interp(1 - part, *curve))


# --- the normal, Student's and the gamma distribution ----------------------------------------------------------------------

def upper_tail(z):
    return erfc(z / sqrt(2)) / 2


def below_normal(z):
    return upper_tail(-z)


def normal_quantile(share):
    """Newton's method on the logarithm of the tail."""
    if share == 0.5:
        return 0.0
    if share > 0.5:
        return -normal_quantile(1 - share)
    if share <= 0:
        return float("-inf")
    z = sqrt(-2 * log(share)) * 0.8
    for _ in range(60):
        tail = upper_tail(z)
        step = log(tail / share) * tail / (exp(-z * z / 2) / sqrt(2 * pi))
        z += step
        if abs(step) <= 1e-15 * max(1, abs(z)):
            break
    return -z


def _beta_fraction(x, a, b):
    """Continued fraction of the incomplete beta function (NIST DLMF 8.17.22), by Lentz's method."""
    tiny = 1e-300
    numerator, denominator = 1.0, 1 - (a + b) * x / (a + 1)
    denominator = 1 / (denominator if abs(denominator) > tiny else tiny)
    fraction = denominator
    for m in range(1, 10000):
        for term in (
            m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
            -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)),
        ):
            denominator = 1 + term * denominator
            denominator = 1 / (denominator if abs(denominator) > tiny else tiny)
            numerator = 1 + term / numerator
            numerator = numerator if abs(numerator) > tiny else tiny
            change = denominator * numerator
            fraction *= change
        if abs(change - 1) < 1e-16:
            break
    return fraction


def two_sided_t(t, freedom):
    """P(|T| > |t|) of Student's distribution."""
    square = t * t
    if square == 0:
        return 1.0
    if square == float("inf"):
        return 0.0
    a, b = freedom / 2, 0.5
    x = freedom / (freedom + square)
    front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) - a * log1p(square / freedom)) * sqrt(square / (freedom + square))
    if x < (a + 1) / (a + b + 2):
        return min(1.0, front * _beta_fraction(x, a, b) / a)
    return max(0.0, 1 - front * _beta_fraction(square / (freedom + square), b, a) / b)


def deviate_of_t(freedom):
    """What |T| stays within with 95 %."""
    low, high = 1.0, 13.0
    while high - low > 1e-13 * high:
        middle = (low + high) / 2
        low, high = (middle, high) if two_sided_t(middle, freedom) > 1 - LEVEL else (low, middle)
    return (low + high) / 2


def gamma_tails(shape, x):
    """P(G < x) and P(G > x): the series below the mean, the continued fraction above it, so that each keeps its digits."""
    if x <= 0:
        return 0.0, 1.0
    front = exp(shape * log(x) - x - lgamma(shape + 1))
    if x < shape + 1:
        term = total = 1.0
        step = 0
        while term > total * 1e-17:
            step += 1
            term *= x / (shape + step)
            total += term
        return front * total, 1 - front * total
    odd = x + 1 - shape
    numerator, denominator = 1e300, 1 / odd
    fraction = denominator
    for step in range(1, 100000):
        even = -step * (step - shape)
        odd += 2
        denominator = even * denominator + odd
        denominator = 1 / (denominator if abs(denominator) > 1e-300 else 1e-300)
        numerator = odd + even / numerator
        numerator = numerator if abs(numerator) > 1e-300 else 1e-300
        fraction *= denominator * numerator
        if abs(denominator * numerator - 1) < 1e-16:
            break
    return 1 - front * shape * fraction, front * shape * fraction


def gamma_quantile(share, shape):
    """By halving on the logarithm, to the last digits."""
    if share <= 0:
        return 0.0
    low = (log(share) + lgamma(shape + 1)) / shape
    high = max(low, log(shape)) + 1
    while gamma_tails(shape, exp(high))[0] < share:
        high += 1
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if gamma_tails(shape, exp(middle))[0] < share else (low, middle)
    return exp((low + high) / 2)


# --- two groups ------------------------------------------------------------------------------------------------------------

def _tie_counts(values):
    return np.unique(np.asarray(values, dtype=float), return_counts=True)[1].astype(float)


def _tails_of_u(m, n):
    """P(U <= u) for u = 0, 1 ... when both groups come from one distribution without ties."""
    last = m * n // 2
    ways = np.zeros(last + 1)
    ways[0] = 1
    m, n = min(m, n), max(m, n)
    count = 1.0
    for i in range(1, m + 1):
        for u in range(last, n + i - 1, -1):
            ways[u] -= ways[u - n - i]
        for u in range(i, last + 1):
            ways[u] += ways[u - i]
        count *= (n + i) / i
    return np.cumsum(ways) / count


def mann_whitney(x, y):
    """U of x, two-sided p. Exact under 50 a group without ties, else normal with corrections for ties and continuity."""
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if len(x) == 0 or len(y) == 0:
        return None, None
    differences = np.subtract.outer(x, y)
    u = float((differences > 0).sum() + (differences == 0).sum() / 2)
    ties = _tie_counts(np.concatenate([x, y]))
    tie_term = float((ties**3 - ties).sum())
    both, total = len(x) * len(y), len(x) + len(y)
    if len(x) < 50 and len(y) < 50 and tie_term == 0:
        return u, min(1.0, 2 * float(_tails_of_u(len(x), len(y))[int(min(u, both - u))]))
    variance = both / 12 * (total + 1 - tie_term / (total * (total - 1)))
    if variance <= 0:
        return u, 1.0
    return u, min(1.0, 2 * upper_tail(max(0.0, abs(u - both / 2) - 0.5) / sqrt(variance)))


def cliffs_delta(x, y):
    """Cliff's delta with his asymmetric interval (Cliff 1996; at 1 and -1 Feng and Cliff 2004)."""
    signs = np.sign(np.subtract.outer(np.asarray(x, dtype=float), np.asarray(y, dtype=float)))
    n, m = signs.shape
    delta = float(signs.mean())
    if min(n, m) < 2:
        return delta, None
    return delta, delta_interval(delta, delta_variance(signs, delta), min(n, m))


def delta_variance(signs, delta):
    n, m = signs.shape
    per_x = ((signs.mean(axis=1) - delta) ** 2).sum() / (n - 1)
    per_y = ((signs.mean(axis=0) - delta) ** 2).sum() / (m - 1)
    per_pair = (signs**2).mean() - delta**2
    return float(((m - 1) * per_x + (n - 1) * per_y + per_pair) / (n * m))


def delta_interval(delta, variance, fewer):
    if abs(delta) == 1:
        bound = (fewer - DEVIATE**2) / (fewer + DEVIATE**2)
        return (bound, 1.0) if delta == 1 else (-1.0, -bound)
    spread = DEVIATE**2 * variance
    half = sqrt(spread) * sqrt((1 - delta**2) ** 2 + spread)
    scale = 1 - delta**2 + spread
    return max(-1.0, (delta - delta**3 - half) / scale), min(1.0, (delta - delta**3 + half) / scale)


def hodges_lehmann(x, y):
    """Median of all x - y with the interval of the Mann-Whitney test, None where no rank reaches 95 %."""
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if len(x) == 0 or len(y) == 0:
        return None, None
    differences = np.sort(np.subtract.outer(x, y).ravel())
    both = len(differences)
    value = float((differences[(both - 1) // 2] + differences[both // 2]) / 2)
    ties = _tie_counts(np.concatenate([x, y]))
    if len(x) < 50 and len(y) < 50 and ties.max() == 1:
        rank = int(np.argmax(_tails_of_u(len(x), len(y)) >= TAIL - 1e-12))
    else:
        rank = int(np.floor(both / 2 - DEVIATE * sqrt(both * (len(x) + len(y) + 1) / 12)))
    return value, (float(differences[rank - 1]), float(differences[both - rank])) if rank >= 1 else None


def hodges_lehmann_ratio(x, y):
    """The same on logarithms of the values above 0, as a ratio."""
    x, y = (np.log([one for one in values if one > 0]) for values in (x, y))
    value, interval = hodges_lehmann(x, y)
    if value is None:
        return None, None
    return exp(value), None if interval is None else (exp(interval[0]), exp(interval[1]))


def _bca(value, resampled, groups):
    """Bias-corrected and accelerated interval (Efron 1987). `groups`: the statistic without each page, group by group."""
    squares = cubes = 0.0
    for left in groups:
        left = np.asarray(left, dtype=float)
        if not np.isfinite(left).all():
            return None
        difference = left.mean() - left
        difference[np.abs(difference) <= 1e-12 * np.abs(left).max(initial=0)] = 0
        influence = (len(left) - 1) * difference / len(left)
        squares += (influence**2).sum()
        cubes += (influence**3).sum()
    if len(resampled) == 0 or np.isnan(resampled).any():
        return None
    acceleration = 0.0 if squares == 0 else cubes / 6 / squares**1.5
    with np.errstate(invalid="ignore"):
        ties = np.abs(resampled - value) <= 1e-12 * abs(value)
    bias = normal_quantile(float(np.where(ties, 0.5, resampled < value).sum()) / len(resampled))
    if not isfinite(bias):
        return None
    low, high = bias - DEVIATE, bias + DEVIATE
    if acceleration * low >= 1 or acceleration * high >= 1:
        return None
    return ends(resampled, *(below_normal(bias + one / (1 - acceleration * one)) for one in (low, high)))


def ratio_of_medians(x, y, drawn_x, drawn_y):
    """Median of x / median of y with its BCa and its percentile interval; None where a median is 0 or missing."""
    above, below = median(x), median(y)
    if not above or not below:
        return None, None, None
    value = above / below
    resampled = np.empty(0)
    if len(drawn_x) and len(drawn_y):
        with np.errstate(divide="ignore", invalid="ignore"):
            resampled = np.where((drawn_x == 0) & (drawn_y == 0), 1.0, drawn_x / drawn_y)
    without = [np.delete(np.sort(x), place) for place in range(len(x))] if len(x) > 1 else []
    without_y = [np.delete(np.sort(y), place) for place in range(len(y))] if len(y) > 1 else []
    groups = [[median(left) / below for left in without]]
    groups.append([above / median(left) if median(left) else float("inf") for left in without_y])
    positive = lambda interval: interval if interval is not None and interval[0] > 0 else None
    return value, positive(_bca(value, resampled, groups)), positive(ends(resampled))


# --- several tests, several groups -----------------------------------------------------------------------------------------

def holm(ps):
    """Holm's correction; None stays None and counts for nothing."""
    known = sorted((p, at) for at, p in enumerate(ps) if p is not None)
    found, highest = [None] * len(ps), 0.0
    for place, (p, at) in enumerate(known):
        highest = max(highest, min(1.0, p * (len(known) - place)))
        found[at] = highest
    return found


def benjamini_hochberg(ps):
    known = sorted(((p, at) for at, p in enumerate(ps) if p is not None), reverse=True)
    found, lowest = [None] * len(ps), 1.0
    for place, (p, at) in enumerate(known):
        lowest = min(lowest, p * len(known) / (len(known) - place))
        found[at] = lowest
    return found


def kruskal_wallis(groups):
    """H corrected for ties, and p of the chi-squared distribution."""
    groups = [np.asarray(one, dtype=float) for one in groups if len(one) > 0]
    everything = np.concatenate(groups)
    n, ties = len(everything), _tie_counts(everything)
    distinct = n**3 - n - float((ties**3 - ties).sum())
    if distinct == 0:
        return 0.0, 1.0
    ranks, at, between = mean_ranks(everything), 0, 0.0
    for one in groups:
        between += float((ranks[at : at + len(one)] - (n + 1) / 2).sum()) ** 2 / len(one)
        at += len(one)
    h = 12 * between * (n - 1) / distinct
    return h, gamma_tails((len(groups) - 1) / 2, h / 2)[1]


def mean_ranks(values):
    """From 1; equal values share the mean of their ranks."""
    unique, inverse, counts = np.unique(np.asarray(values, dtype=float), return_inverse=True, return_counts=True)
    last = np.cumsum(counts)
    return ((last - counts + 1 + last) / 2)[inverse]


# --- two values of each page, and courses in time --------------------------------------------------------------------------

def theil_sen(times, values):
    """Median slope, intercept through the medians, and Sen's interval with whether it reaches 95 %."""
    times, values = np.asarray(times, dtype=float), np.asarray(values, dtype=float)
    n = len(times)
    first, second = np.tril_indices(n, -1)
    apart = times[first] - times[second]
    kept = apart != 0
    slopes = np.sort((values[first] - values[second])[kept] / apart[kept])
    if len(slopes) == 0:
        return None
    slope = float(slopes[(len(slopes) - 1) // 2] + (slopes[len(slopes) // 2] - slopes[(len(slopes) - 1) // 2]) / 2)
    spread = lambda count: count * (count - 1) * (2 * count + 5)
    tied = lambda these: float(sum(spread(one) for one in _tie_counts(these) if one > 1))
    variance = (spread(n) - tied(times) - tied(values)) / 18
    found = {"slope": slope, "intercept": median(values) - slope * median(times), "interval": None, "reached": False}
    if variance < 0:
        return found
    half = DEVIATE * sqrt(variance)
    low, high = int(np.floor((len(slopes) - half) / 2 + 0.5)) - 1, int(np.floor((len(slopes) + half) / 2 + 0.5))
    held = lambda place: float(slopes[max(0, min(len(slopes) - 1, place))])
    found["interval"], found["reached"] = (held(low), held(high)), low >= 0 and high < len(slopes)
    return found


def kendall(x, y):
    """tau-b and two-sided p: exact without ties up to 33 pairs, else normal with tie correction."""
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    n = len(x)
    pairs = n * (n - 1) / 2
    ties_x, ties_y = _tie_counts(x), _tie_counts(y)
    tied_x, tied_y = (float((t * (t - 1) / 2).sum()) for t in (ties_x, ties_y))
    if pairs in (tied_x, tied_y):
        return None, None
    first, second = np.tril_indices(n, -1)
    agreement = float((np.sign(x[first] - x[second]) * np.sign(y[first] - y[second])).sum())
    tau = max(-1.0, min(1.0, agreement / sqrt(pairs - tied_x) / sqrt(pairs - tied_y)))
    fewer = int((pairs - abs(agreement)) / 2)
    if tied_x == 0 and tied_y == 0 and (n <= 33 or fewer <= 1):
        if 4 * fewer >= n * (n - 1):
            return tau, 1.0
        shares = np.zeros(fewer + 1)
        shares[0] = 1
        for count in range(2, n + 1):
            sums = np.cumsum(shares)
            shares = (sums - np.concatenate([np.zeros(min(count, fewer + 1)), sums[: max(0, fewer + 1 - count)]])) / count
        return tau, min(1.0, 2 * float(shares.sum()))
    spread = lambda t: float((t * (t - 1) * (2 * t + 5)).sum())
    triple = lambda t: float((t * (t - 1) * (t - 2)).sum())
    variance = (n * (n - 1) * (2 * n + 5) - spread(ties_x) - spread(ties_y)) / 18 + 2 * tied_x * tied_y / (n * (n - 1))
    if n > 2:
        variance += triple(ties_x) * triple(ties_y) / (9 * n * (n - 1) * (n - 2))
    return tau, min(1.0, 2 * upper_tail(abs(agreement) / sqrt(variance)))


def spearman(x, y):
    """rho, its p from Student's t, and its interval on Fisher's scale (Bonett and Wright 2000)."""
    a, b = mean_ranks(x) - (len(x) + 1) / 2, mean_ranks(y) - (len(y) + 1) / 2
    if not a.any() or not b.any():
        return None, None, None
    rho = max(-1.0, min(1.0, float((a * b).sum() / sqrt((a * a).sum() * (b * b).sum()))))
    n = len(a)
    at_end = abs(rho) == 1
    p = None if n < 3 else 0.0 if at_end else two_sided_t(rho * sqrt((n - 2) / ((1 - rho) * (1 + rho))), n - 2)
    if n < 4 or at_end:
        return rho, p, None
    half = DEVIATE * sqrt((1 + rho**2 / 2) / (n - 3))
    return rho, p, (tanh(atanh(rho) - half), tanh(atanh(rho) + half))


def wilson(count, total):
    """Share with Wilson's score interval (1927)."""
    if total == 0:
        return None, None
    value, scale = count / total, 1 + DEVIATE**2 / total
    centre = (value + DEVIATE**2 / (2 * total)) / scale
    half = DEVIATE * sqrt(value * (1 - value) / total + DEVIATE**2 / (4 * total**2)) / scale
    return value, (0.0 if count == 0 else centre - half, 1.0 if count == total else centre + half)


def poisson_interval(count):
    """Garwood's exact interval of a count (1936)."""
    return 0.0 if count == 0 else gamma_quantile(TAIL, count), gamma_quantile(1 - TAIL, count + 1)
