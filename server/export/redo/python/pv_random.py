"""Random numbers and resamples, the very ones of Porte-voix: the same seed gives the same draws on every machine.

Generator: sfc32 (C. Doty-Humphrey, PractRand), 128 bits of state. Pages are drawn with replacement; a page brings all its posts.
"""

import numpy as np

MASK = 0xFFFFFFFF
_kept = {}


def numbers(seed, stream, count):
    """The first `count` numbers of a stream, whole, from 0 to 2^32 - 1. Two streams of one seed are independent."""
    a, b, c, counter, made = _kept.get((seed, stream), (seed & MASK, (seed >> 32) & MASK, stream & MASK, 1, None))
    first = made is None
    have = 0 if first else len(made)
    # The first 20 numbers are thrown away: near seeds resemble each other until then.
    missing = count + 20 if first else count - have
    if missing > 0:
        new = np.empty(missing, dtype=np.int64)
        for place in range(missing):
            drawn = (a + b + counter) & MASK
            counter = (counter + 1) & MASK
            a = b ^ (b >> 9)
            b = (c + (c << 3)) & MASK
            c = (((c << 21) | (c >> 11)) + drawn) & MASK
            new[place] = drawn
        made = new[20:] if first else np.concatenate([made, new])
        _kept[(seed, stream)] = (a, b, c, counter, made)
    return made[:count]


def places(size, resamples, seed, stream):
    """Which of `size` pages each resample drew, one row a resample: places from 0."""
    drawn = numbers(seed, stream, size * resamples)
    return (drawn * size >> 32).reshape(resamples, size)


def drawn_medians(values, resamples, seed, stream):
    """Medians of the resamples, in the order drawn; empty for fewer than 3 values."""
    ordered = np.sort(np.asarray(values, dtype=float))
    size = len(ordered)
    if size < 3:
        return np.empty(0)
    ranks = np.sort(places(size, resamples, seed, stream), axis=1)
    low, high = ordered[ranks[:, (size - 1) // 2]], ordered[ranks[:, size // 2]]
    return low + (high - low) / 2


def drawn_ratios(sums, overs, resamples, seed, stream):
    """Sum of `sums` over sum of `overs` of the units drawn; empty for fewer than 3 units."""
    sums, overs = np.asarray(sums, dtype=float), np.asarray(overs, dtype=float)
    if len(sums) < 3:
        return np.empty(0)
    drawn = places(len(sums), resamples, seed, stream)
    return sums[drawn].sum(axis=1) / overs[drawn].sum(axis=1)


def times_drawn(size, resamples, seed, stream):
    """How often each page was drawn, one row a resample."""
    drawn = places(size, resamples, seed, stream)
    flat = drawn + np.arange(resamples)[:, None] * size
    return np.bincount(flat.ravel(), minlength=size * resamples).reshape(resamples, size)


class GammaDraws:
    """Uniform, normal (Marsaglia and Bray 1964) and gamma (Marsaglia and Tsang 2000) numbers from a stream."""

    def __init__(self, seed, stream=0):
        self.seed, self.stream, self.place, self.spare = seed, stream, 0, None
        self.block = numbers(seed, stream, 65536).tolist()

    def uniform(self):
        if self.place == len(self.block):
            self.block = numbers(self.seed, self.stream, 2 * len(self.block)).tolist()
        self.place += 1
        return (self.block[self.place - 1] + 0.5) / 4294967296.0

    def normal(self):
        if self.spare is not None:
            kept, self.spare = self.spare, None
            return kept
        while True:
            x, y = 2 * self.uniform() - 1, 2 * self.uniform() - 1
            square = x * x + y * y
            if square >= 1 or square == 0:
                continue
            scale = (-2 * np.log(square) / square) ** 0.5
            self.spare = y * scale
            return x * scale

    def gamma(self, shape):
        if shape < 1:
            return self.gamma(shape + 1) * self.uniform() ** (1 / shape)
        centre = shape - 1 / 3
        slope = 1 / (9 * centre) ** 0.5
        while True:
            deviate = self.normal()
            root = 1 + slope * deviate
            if root <= 0:
                continue
            cube, square, chance = root * root * root, deviate * deviate, self.uniform()
            if chance < 1 - 0.0331 * square * square:
                return centre * cube
            if np.log(chance) < square / 2 + centre * (1 - cube + np.log(cube)):
                return centre * cube
