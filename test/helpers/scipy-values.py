# The statistics of generated data sets as SciPy and NumPy compute them: reads a JSON list of sets on standard input,
# writes for each a flat object of values, null where SciPy gives NaN. Called by test/helpers/scipy.ts.
import json
import sys
import warnings
from types import SimpleNamespace

import numpy as np
from scipy import stats

warnings.filterwarnings("ignore")


def two_samples(found, x, y, exact):
    if not (x.size and y.size):
        return
    test = stats.mannwhitneyu(x, y, method="exact" if exact else "asymptotic")
    found["mann-whitney u"] = test.statistic
    # SciPy divides 0 by 0 where all values are equal; nothing speaks against equality there.
    found["mann-whitney p"] = 1 if np.ptp(np.r_[x, y]) == 0 else test.pvalue
    found["cliffs-delta"] = np.sign(np.subtract.outer(x, y)).mean()
    found["superiority"] = test.statistic / (x.size * y.size)
    found["hodges-lehmann"] = np.median(np.subtract.outer(x, y))


def one_sample(found, x):
    if not x.size:
        return
    for share in (0.05, 0.25, 0.5, 0.75, 0.9):
        found[f"quantile {share}"] = np.quantile(x, share)
    for share in (0.1, 0.2, 0.25):
        found[f"trimmed-mean {share}"] = stats.trim_mean(x, share)
    found["median-absolute-deviation"] = stats.median_abs_deviation(x, scale=1)
    if x.min() < 0 or x.sum() == 0:
        found.update({"gini": None, "herfindahl": None, "top-share": None, "lorenz at 0.7": None})
        return
    found["gini"] = np.abs(np.subtract.outer(x, x)).mean() / (2 * x.mean())
    found["herfindahl"] = ((x / x.sum()) ** 2).sum()
    pages, totals = np.arange(x.size + 1) / x.size, np.r_[0, np.cumsum(np.sort(x))] / x.sum()
    found["top-share"] = None if x.size < 10 else 1 - np.interp(0.9, pages, totals)
    found["lorenz at 0.7"] = np.interp(0.7, pages, totals)


def pairs(found, t, v):
    if t.size < 2:
        return
    kendall = stats.kendalltau(t, v)
    found["kendall tau"], found["kendall p"] = kendall.statistic, kendall.pvalue
    spearman = stats.spearmanr(t, v)
    found["spearman rho"], found["spearman p"] = spearman.statistic, spearman.pvalue
    if np.ptp(t) == 0:
        return
    line = stats.theilslopes(v, t)
    found["theil-sen slope"], found["theil-sen intercept"] = line.slope, line.intercept
    found["theil-sen low"], found["theil-sen high"] = line.low_slope, line.high_slope


def bca(found, name, data, statistic, resampled):
    # Where no page makes a difference, SciPy's acceleration is 0 / 0, or rounding divided by rounding; ours is 0.
    influences = [np.ptp([statistic(*data[:at], np.delete(each, left), *data[at + 1 :]) for left in range(each.size)])
                  for at, each in enumerate(data)]
    if max(influences) <= 1e-12 * abs(statistic(*data)):
        return
    # Ties with the estimate count one half: rounding on the two sides must not decide them.
    value, drawn = statistic(*data), np.array(resampled)
    drawn = np.where(np.isclose(drawn, value, rtol=1e-12, atol=0), value, drawn)
    before = SimpleNamespace(bootstrap_distribution=drawn)
    try:
        result = stats.bootstrap(
            data, statistic, n_resamples=0, bootstrap_result=before, method="BCa", vectorized=True
        )
    except ValueError:
        return
    found[f"{name} low"], found[f"{name} high"] = result.confidence_interval


def ratio(a, b, axis=-1):
    return np.median(a, axis=axis) / np.median(b, axis=axis)


def counts(found, count, every):
    low, high = stats.chi2.ppf([0.025, 0.975], [2 * count, 2 * count + 2]) / 2
    found["poisson-interval low"], found["poisson-interval high"] = low if count else 0, high
    ends = stats.gamma.ppf([0.025, 0.975], 1.5 + count, scale=1 / (1.5 + every))
    found["gamma-poisson low"], found["gamma-poisson high"] = ends


def weighted_sum(found, x, y):
    if not y.size or min([*x, *y]) < 0 or y.mean() == 0:
        return
    total, squares = x.sum(), (x**2).sum()
    found["weighted-sum-interval low"] = (
        stats.gamma.ppf(0.025, total**2 / squares, scale=squares / total) if total else 0
    )
    total, squares = total + y.mean(), squares + (y**2).mean()
    found["weighted-sum-interval high"] = stats.gamma.ppf(0.975, total**2 / squares, scale=squares / total)


def holm(p):
    order = np.argsort(p)
    steps = np.minimum(1, np.maximum.accumulate((len(p) - np.arange(len(p))) * p[order]))
    corrected = np.empty(len(p))
    corrected[order] = steps
    return corrected


def values(drawn):
    found = {}
    x, y, t, v = (np.array(drawn[key], dtype=float) for key in "xytv")
    two_samples(found, x, y, drawn["isExact"])
    one_sample(found, x)
    pairs(found, t, v)
    groups = [np.array(group, dtype=float) for group in drawn["groups"] if group]
    if len(groups) > 1:
        equal = np.ptp(np.concatenate(groups)) == 0
        test = None if equal else stats.kruskal(*groups)
        found["kruskal-wallis h"], found["kruskal-wallis p"] = (0, 1) if equal else (test.statistic, test.pvalue)
    p = np.array(drawn["p"])
    found.update({f"holm {at}": value for at, value in enumerate(holm(p))})
    found.update({f"benjamini-hochberg {at}": value for at, value in enumerate(stats.false_discovery_control(p))})
    low, high = stats.binomtest(drawn["count"], drawn["all"]).proportion_ci(method="wilson")
    found["wilson low"], found["wilson high"] = low, high
    counts(found, drawn["count"], drawn["all"])
    weighted_sum(found, x, y)
    if x.size and y.size:
        found["percentile"] = stats.percentileofscore(y, x[0], kind="mean") / 100
    if drawn["ratios"]:
        bca(found, "ratio-of-medians bca", (x, y), ratio, drawn["ratios"])
    if drawn["means"]:
        bca(found, "mean bca", (x,), np.mean, drawn["means"])
    return {key: None if value is None or np.isnan(value) else float(value) for key, value in found.items()}


json.dump([values(drawn) for drawn in json.load(sys.stdin)], sys.stdout)
