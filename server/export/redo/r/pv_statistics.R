# The statistics of Porte-voix, each by its published definition; 95 % throughout. A statistic that is undefined is NA; an interval
# is c(low, high), c(NA, NA) where there is none.

LEVEL <- 0.95
TAIL <- (1 - LEVEL) / 2
DEVIATE <- 1.959963984540054
NONE <- c(NA_real_, NA_real_)

# --- one group ---------------------------------------------------------------------------------------------------------------

# Type 7 of Hyndman and Fan (1996), the default of R.
quantile_of <- function(values, share) {
  if (length(values) == 0) NA_real_ else unname(quantile(values, share, type = 7))
}

median_of <- function(values) {
  if (length(values) == 0) return(NA_real_)
  ordered <- sort(values)
  low <- ordered[(length(ordered) - 1) %/% 2 + 1]
  high <- ordered[length(ordered) %/% 2 + 1]
  low + (high - low) / 2
}

# Two quantiles of resampled values; none where one of them is not finite.
ends <- function(values, below = TAIL, above = 1 - TAIL) {
  if (length(values) == 0 || anyNA(values)) return(NONE)
  ordered <- sort(values)
  # Written out, since quantile() makes NaN of two infinite neighbours.
  at <- function(share) {
    place <- (length(ordered) - 1) * share + 1
    low <- ordered[floor(place)]
    high <- ordered[min(length(ordered), floor(place) + 1)]
    if (low == high) low else low + (place - floor(place)) * (high - low)
  }
  found <- c(at(below), at(above))
  if (all(is.finite(found))) found else NONE
}

# From two of the values (Hettmansperger and Sheather 1986); none below 6 values, which cannot reach 95 %.
median_interval <- function(values) {
  ordered <- sort(values)
  size <- length(ordered)
  if (size == 0) return(NONE)
  heads <- -size * log(2)
  rank <- 0
  chance <- 1
  following <- 1 - 2 * exp(heads)
  while (following >= LEVEL) {
    rank <- rank + 1
    heads <- heads + log((size - rank + 1) / rank)
    chance <- following
    following <- following - 2 * exp(heads)
  }
  if (rank == 0) return(NONE)
  excess <- (chance - LEVEL) / (chance - following)
  inwards <- (size - rank) * excess / (rank + (size - 2 * rank) * excess)
  low <- rank
  high <- size - rank + 1
  c(
    ordered[low] + inwards * (ordered[low + 1] - ordered[low]),
    ordered[high] + inwards * (ordered[high - 1] - ordered[high])
  )
}

# Population form, without n / (n - 1); NA with a value below 0 or a total of 0.
gini <- function(values) {
  ordered <- sort(values)
  size <- length(ordered)
  if (size == 0 || ordered[1] < 0 || sum(ordered) == 0) return(NA_real_)
  max(0, sum((2 * seq_len(size) - 1 - size) * ordered) / sum(ordered) / size)
}

# Shares of the pages and of the total, from 0 to 1.
lorenz <- function(values) {
  ordered <- sort(values)
  list(pages = (0:length(ordered)) / length(ordered), total = c(0, cumsum(ordered) / sum(ordered)))
}

# What the largest tenth holds, a page counted in part where a tenth is no whole number of pages.
top_share <- function(values, part = 0.1) {
  if (is.na(gini(values)) || part * length(values) < 1) return(NA_real_)
  curve <- lorenz(values)
  1 - approx(curve$pages, curve$total, 1 - part)$y
}

# --- two groups --------------------------------------------------------------------------------------------------------------

upper_tail <- function(z) pnorm(z, lower.tail = FALSE)
tie_counts <- function(values) as.numeric(table(match(values, unique(values))))

# U of x, two-sided p. Exact under 50 a group without ties, else normal with corrections for ties and continuity.
mann_whitney <- function(x, y) {
  if (length(x) == 0 || length(y) == 0) return(c(NA_real_, NA_real_))
  differences <- outer(x, y, "-")
  u <- sum(differences > 0) + sum(differences == 0) / 2
  ties <- tie_counts(c(x, y))
  tie_term <- sum(ties^3 - ties)
  n <- length(x)
  m <- length(y)
  total <- n + m
  if (n < 50 && m < 50 && tie_term == 0) return(c(u, min(1, 2 * pwilcox(min(u, n * m - u), n, m))))
  variance <- n * m / 12 * (total + 1 - tie_term / (total * (total - 1)))
  if (variance <= 0) return(c(u, 1))
  c(u, min(1, 2 * upper_tail(max(0, abs(u - n * m / 2) - 0.5) / sqrt(variance))))
}

delta_variance <- function(signs, delta) {
  n <- nrow(signs)
  m <- ncol(signs)
  per_x <- sum((rowMeans(signs) - delta)^2) / (n - 1)
  per_y <- sum((colMeans(signs) - delta)^2) / (m - 1)
  per_pair <- mean(signs^2) - delta^2
  ((m - 1) * per_x + (n - 1) * per_y + per_pair) / (n * m)
}

delta_interval <- function(delta, variance, fewer) {
  if (abs(delta) == 1) {
    bound <- (fewer - DEVIATE^2) / (fewer + DEVIATE^2)
    return(if (delta == 1) c(bound, 1) else c(-1, -bound))
  }
  spread <- DEVIATE^2 * variance
  half <- sqrt(spread) * sqrt((1 - delta^2)^2 + spread)
  scale <- 1 - delta^2 + spread
  c(max(-1, (delta - delta^3 - half) / scale), min(1, (delta - delta^3 + half) / scale))
}

# Cliff's delta with his asymmetric interval (Cliff 1996; at 1 and -1 Feng and Cliff 2004).
cliffs_delta <- function(x, y) {
  if (length(x) == 0 || length(y) == 0) return(c(NA_real_, NONE))
  signs <- sign(outer(x, y, "-"))
  delta <- mean(signs)
  fewer <- min(dim(signs))
  c(delta, if (fewer < 2) NONE else delta_interval(delta, delta_variance(signs, delta), fewer))
}

# Median of all x - y with the interval of the Mann-Whitney test, none where no rank reaches 95 %.
hodges_lehmann <- function(x, y) {
  if (length(x) == 0 || length(y) == 0) return(c(NA_real_, NONE))
  differences <- sort(as.vector(outer(x, y, "-")))
  both <- length(differences)
  value <- (differences[(both - 1) %/% 2 + 1] + differences[both %/% 2 + 1]) / 2
  n <- length(x)
  m <- length(y)
  if (n < 50 && m < 50 && max(tie_counts(c(x, y))) == 1) {
    rank <- which(pwilcox(0:(n * m %/% 2), n, m) >= TAIL - 1e-12)[1] - 1
  } else {
    rank <- floor(both / 2 - DEVIATE * sqrt(both * (n + m + 1) / 12))
  }
  c(value, if (rank >= 1) c(differences[rank], differences[both + 1 - rank]) else NONE)
}

# The same on logarithms of the values above 0, as a ratio.
hodges_lehmann_ratio <- function(x, y) exp(hodges_lehmann(log(x[x > 0]), log(y[y > 0])))

# Bias-corrected and accelerated interval (Efron 1987). `groups`: the statistic without each page, group by group.
bca <- function(value, resampled, groups) {
  squares <- 0
  cubes <- 0
  for (left in groups) {
    if (any(!is.finite(left))) return(NONE)
    difference <- mean(left) - left
    if (length(left) > 0) difference[abs(difference) <= 1e-12 * max(abs(left))] <- 0
    influence <- (length(left) - 1) * difference / length(left)
    squares <- squares + sum(influence^2)
    cubes <- cubes + sum(influence^3)
  }
  if (length(resampled) == 0 || anyNA(resampled)) return(NONE)
  acceleration <- if (squares == 0) 0 else cubes / 6 / squares^1.5
  tie <- is.finite(resampled) & abs(resampled - value) <= 1e-12 * abs(value)
  bias <- qnorm(sum(ifelse(tie, 0.5, resampled < value)) / length(resampled))
  if (!is.finite(bias)) return(NONE)
  both <- bias + c(-DEVIATE, DEVIATE)
  if (any(acceleration * both >= 1)) return(NONE)
  moved <- pnorm(bias + both / (1 - acceleration * both))
  ends(resampled, moved[1], moved[2])
}

# Median of x / median of y with its BCa and its percentile interval; NA where a median is 0 or missing.
ratio_of_medians <- function(x, y, drawn_x, drawn_y) {
  above <- median_of(x)
  below <- median_of(y)
  if (is.na(above) || is.na(below) || above == 0 || below == 0)
    return(list(value = NA_real_, bca = NONE, percentile = NONE))
  resampled <- numeric(0)
  if (length(drawn_x) > 0 && length(drawn_y) > 0)
    resampled <- ifelse(drawn_x == 0 & drawn_y == 0, 1, drawn_x / drawn_y)
  without <- function(values) {
    if (length(values) < 2) return(numeric(0))
    ordered <- sort(values)
    vapply(seq_along(ordered), function(place) median_of(ordered[-place]), 0)
  }
  positive <- function(interval) if (!is.na(interval[1]) && interval[1] > 0) interval else NONE
  list(
    value = above / below,
    bca = positive(bca(above / below, resampled, list(without(x) / below, above / without(y)))),
    percentile = positive(ends(resampled))
  )
}

# --- several groups, two values of each page, courses in time ----------------------------------------------------------------

# H corrected for ties, and p of the chi-squared distribution.
kruskal_wallis <- function(groups) {
  values <- unlist(groups)
  if (length(unique(values)) == 1) return(c(0, 1))
  test <- kruskal.test(values, rep(seq_along(groups), lengths(groups)))
  c(unname(test$statistic), test$p.value)
}

# Median slope, intercept through the medians, and Sen's interval with whether it reaches 95 %.
theil_sen <- function(times, values) {
  n <- length(times)
  pairs <- which(lower.tri(matrix(0, n, n)), arr.ind = TRUE)
  apart <- times[pairs[, 1]] - times[pairs[, 2]]
  slopes <- sort(((values[pairs[, 1]] - values[pairs[, 2]]) / apart)[apart != 0])
  count <- length(slopes)
  if (count == 0) return(NULL)
  slope <- median_of(slopes)
  spread <- function(t) sum(t * (t - 1) * (2 * t + 5))
  variance <- (spread(n) - spread(tie_counts(times)) - spread(tie_counts(values))) / 18
  found <- list(slope = slope, intercept = median_of(values) - slope * median_of(times), interval = NONE, reached = FALSE)
  if (variance < 0) return(found)
  half <- DEVIATE * sqrt(variance)
  low <- floor((count - half) / 2 + 0.5) - 1
  high <- floor((count + half) / 2 + 0.5)
  held <- function(place) slopes[max(0, min(count - 1, place)) + 1]
  found$interval <- c(held(low), held(high))
  found$reached <- low >= 0 && high < count
  found
}

# tau-b and two-sided p: exact without ties up to 33 pairs, else normal with tie correction.
kendall <- function(x, y) {
  n <- length(x)
  pairs <- n * (n - 1) / 2
  ties_x <- tie_counts(x)
  ties_y <- tie_counts(y)
  tied_x <- sum(ties_x * (ties_x - 1) / 2)
  tied_y <- sum(ties_y * (ties_y - 1) / 2)
  if (pairs == tied_x || pairs == tied_y) return(c(NA_real_, NA_real_))
  agreement <- sum(sign(outer(x, x, "-")) * sign(outer(y, y, "-"))) / 2
  tau <- max(-1, min(1, agreement / sqrt(pairs - tied_x) / sqrt(pairs - tied_y)))
  fewer <- (pairs - abs(agreement)) / 2
  if (tied_x == 0 && tied_y == 0 && (n <= 33 || fewer <= 1)) {
    if (4 * fewer >= n * (n - 1)) return(c(tau, 1))
    shares <- c(1, rep(0, fewer))
    for (count in seq_len(n)[-1]) {
      sums <- cumsum(shares)
      shares <- (sums - c(rep(0, min(count, fewer + 1)), head(sums, max(0, fewer + 1 - count)))) / count
    }
    return(c(tau, min(1, 2 * sum(shares))))
  }
  spread <- function(t) sum(t * (t - 1) * (2 * t + 5))
  triple <- function(t) sum(t * (t - 1) * (t - 2))
  variance <- (spread(n) - spread(ties_x) - spread(ties_y)) / 18 + 2 * tied_x * tied_y / (n * (n - 1))
  if (n > 2) variance <- variance + triple(ties_x) * triple(ties_y) / (9 * n * (n - 1) * (n - 2))
  c(tau, min(1, 2 * upper_tail(abs(agreement) / sqrt(variance))))
}

# rho, its p from Student's t, and its interval on Fisher's scale (Bonett and Wright 2000).
spearman <- function(x, y) {
  a <- rank(x) - (length(x) + 1) / 2
  b <- rank(y) - (length(y) + 1) / 2
  if (all(a == 0) || all(b == 0)) return(list(rho = NA_real_, p = NA_real_, interval = NONE))
  rho <- max(-1, min(1, sum(a * b) / sqrt(sum(a * a) * sum(b * b))))
  n <- length(a)
  t <- rho * sqrt((n - 2) / ((1 - rho) * (1 + rho)))
  half <- DEVIATE * sqrt((1 + rho^2 / 2) / (n - 3))
  list(
    rho = rho,
    p = if (n < 3) NA_real_ else 2 * pt(abs(t), n - 2, lower.tail = FALSE),
    interval = if (n < 4 || abs(rho) == 1) NONE else tanh(atanh(rho) + c(-half, half))
  )
}

# Share with Wilson's score interval (1927).
wilson <- function(count, total) {
  if (total == 0) return(c(NA_real_, NONE))
  value <- count / total
  scale <- 1 + DEVIATE^2 / total
  centre <- (value + DEVIATE^2 / (2 * total)) / scale
  half <- DEVIATE * sqrt(value * (1 - value) / total + DEVIATE^2 / (4 * total^2)) / scale
  c(value, if (count == 0) 0 else centre - half, if (count == total) 1 else centre + half)
}

# Garwood's exact interval of a count (1936).
poisson_interval <- function(count) c(if (count == 0) 0 else qgamma(TAIL, count), qgamma(1 - TAIL, count + 1))
