# Tests of what works on a page: against its other posts of the same time, and over its peers.

# Mann-Whitney within strata (van Elteren 1960), two-sided, tie correction, no continuity correction. `strata`: lists of x and y.
# NA where no stratum has two values on both sides.
van_elteren <- function(strata) {
  weighted <- 0
  variance <- 0
  used <- Filter(function(it) min(length(it$x), length(it$y)) >= 2, strata)
  if (length(used) == 0) return(NA_real_)
  for (it in used) {
    n <- length(it$x)
    m <- length(it$y)
    total <- n + m
    delta <- mean(sign(outer(it$x, it$y, "-")))
    ties <- tie_counts(c(it$x, it$y))
    weighted <- weighted + n * m / (total + 1) * delta
    variance <- variance + n * m / 12 * ((total + 1 - sum(ties^3 - ties) / (total * (total - 1))) / (total + 1)^2)
  }
  if (variance <= 0) 1 else min(1, 2 * upper_tail(abs(weighted / 2) / sqrt(variance)))
}

# Exact, two-sided; values on the centre are left out.
sign_test <- function(values, centre) {
  above <- sum(values > centre)
  below <- sum(values < centre)
  min(1, 2 * pbinom(min(above, below), above + below, 0.5))
}
