"""Shares: of the typical page (the mean over pages), and of the voice of all pages together."""

from math import exp, log, sqrt

import numpy as np

from pv_random import numbers, times_drawn
from pv_statistics import DEVIATE, LEVEL, TAIL, deviate_of_t, ends, normal_quantile


def typical_shares(counts, resamples, seed, stream):
    """`counts`: posts of each page by part. Mean shares, their intervals, place of the largest, how often it is so again."""
    counts = np.asarray(counts, dtype=float)
    if len(counts) == 0:
        return None
    rows = counts / counts.sum(axis=1, keepdims=True)
    shares = rows.mean(axis=0)
    found = {"shares": shares, "intervals": [None] * len(shares), "largest": int(np.argmax(shares)), "held": None}
    if len(counts) > 2 and resamples > 0:
        drawn = times_drawn(len(counts), resamples, seed, stream) @ (rows / len(counts))
        found["intervals"] = [ends(part) for part in drawn.T]
        # Equal ones are told apart by no rounding: the first of them is the largest.
        rounded = np.round(drawn, 13)
        found["held"] = float((np.argmax(rounded, axis=1) == found["largest"]).mean())
    return found


_DEVIATES = None


def _scatters(values):
    """1,024 equally likely factors with mean 1, as wide as the normal-reference bandwidth of the logarithms of the values."""
    global _DEVIATES
    if _DEVIATES is None:
        _DEVIATES = np.array([normal_quantile((place + 0.5) / 1024) for place in range(1024)])
    levels = np.log(values[values > 0])
    spread = levels.std(ddof=1) if len(levels) > 1 else 0.0
    factors = np.exp(1.06 * spread * len(values) ** -0.2 * _DEVIATES)
    return factors / factors.mean()


def _smoothed(values, resamples, seed, stream):
    """Sums of the drawn pages and their variances: a page is chosen by the first bits of a number, its scatter by the last ten."""
    size = len(values)
    drawn = numbers(seed, stream, size * resamples).reshape(resamples, size)
    chosen = values[drawn * size >> 32] * _scatters(values)[drawn & 1023]
    sums = chosen.sum(axis=1)
    around = np.maximum(0, (chosen * chosen).sum(axis=1) - 2 * sums / size * sums + (sums / size) ** 2 * size)
    return sums, around * size / (size - 1)


def _jackknife_error(value, groups):
    return sqrt(sum(((left - value) ** 2).sum() * (len(left) - 1) / len(left) for left in groups if len(left) > 0))


def shares_of_voice(groups, resamples, seed):
    """Each group's part of the total with a smoothed studentized bootstrap over pages on log-odds, widened to the jackknife's.

    `groups`: values of the pages of each set, streams 0, 1 ... None where the total is 0.
    """
    groups = [np.asarray(values, dtype=float) for values in groups]
    sums = [float(values.sum()) for values in groups]
    total = sum(sums)
    if total == 0:
        return None
    fewest = min((len(values) for values in groups if len(values) > 0), default=0)
    is_drawn = fewest > 2 and resamples > 0
    nothing = (np.zeros(resamples), np.zeros(resamples))
    drawn = [
        _smoothed(values, resamples, seed, stream) if is_drawn and len(values) > 0 else nothing
        for stream, values in enumerate(groups)
    ]
    found = []
    for at, own in enumerate(sums):
        others = total - own
        if not is_drawn or own == 0 or others == 0:
            found.append((own / total, None))
            continue
        value = log(own / others)
        without = []
        with np.errstate(divide="ignore", invalid="ignore"):
            for group, values in enumerate(groups):
                left = (sums[group] - values) * len(values) / max(1, len(values) - 1)
                without.append(np.log(left / others) if group == at else np.log(own / (others - sums[group] + left)))
            error = _jackknife_error(value, without)
            half = deviate_of_t(fewest - 1) * error
            mine, mine_variance = drawn[at]
            rest = sum((one for group, (one, _) in enumerate(drawn) if group != at), np.zeros(resamples))
            rest_variance = sum((one for group, (_, one) in enumerate(drawn) if group != at), np.zeros(resamples))
            apart = np.log(mine / rest) - value
            errors = np.hypot(np.sqrt(mine_variance) / mine, np.sqrt(rest_variance) / rest)
            deviations = np.where(np.abs(apart) < 1e-12, 0, apart / errors)
        tails = ends(deviations) if not np.isnan(deviations).any() else None
        if tails is None or not np.isfinite(half):
            found.append((own / total, None))
            continue
        low, high = min(value - tails[1] * error, value - half), max(value - tails[0] * error, value + half)
        found.append((own / total, (1 / (1 + exp(-low)), 1 / (1 + exp(-high)))))
    return found
