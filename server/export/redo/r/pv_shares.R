# Shares: of the typical page (the mean over pages), and of the voice of all pages together.

# `counts`: posts of each page (rows) by part (columns). Mean shares, intervals, place of the largest, how often it is so again.
typical_shares <- function(counts, resamples, seed, stream) {
  if (nrow(counts) == 0) return(NULL)
  rows <- counts / rowSums(counts)
  shares <- colMeans(rows)
  found <- list(shares = shares, intervals = matrix(NA_real_, 2, length(shares)), largest = which.max(round(shares, 13)), held = NA_real_)
  if (nrow(counts) > 2 && resamples > 0) {
    drawn <- times_drawn(nrow(counts), resamples, seed, stream) %*% (rows / nrow(counts))
    found$intervals <- apply(drawn, 2, ends)
    # Equal ones are told apart by no rounding: the first of them is the largest.
    found$held <- mean(max.col(round(drawn, 13), ties.method = "first") == found$largest)
  }
  found
}

# 1,024 equally likely factors with mean 1, as wide as the normal-reference bandwidth of the logarithms of the values.
.scatters <- function(values) {
  levels <- log(values[values > 0])
  spread <- if (length(levels) > 1) sd(levels) else 0
  factors <- exp(1.06 * spread * length(values)^-0.2 * qnorm((0:1023 + 0.5) / 1024))
  factors / mean(factors)
}

# Sums of the drawn pages and their variances: a page is chosen by the first bits of a number, its scatter by the last ten.
.smoothed <- function(values, resamples, seed, stream) {
  size <- length(values)
  drawn <- matrix(numbers(seed, stream, size * resamples), nrow = resamples, byrow = TRUE)
  chosen <- matrix(values[floor(drawn * size / 4294967296) + 1] * .scatters(values)[drawn %% 1024 + 1], nrow = resamples)
  sums <- rowSums(chosen)
  mean_drawn <- sums / size
  around <- pmax(0, rowSums(chosen^2) - 2 * mean_drawn * sums + mean_drawn^2 * size)
  list(sums = sums, variances = around * size / (size - 1))
}

# Each group's part of the total with a smoothed studentized bootstrap over pages on log-odds, widened to the jackknife's: a matrix of
# value, low and high, a row a group; NULL where the total is 0. `groups`: values of the pages of each set, streams 0, 1 ...
shares_of_voice <- function(groups, resamples, seed) {
  sums <- vapply(groups, sum, 0)
  total <- sum(sums)
  if (total == 0) return(NULL)
  sizes <- lengths(groups)
  fewest <- if (any(sizes > 0)) min(sizes[sizes > 0]) else 0
  is_drawn <- fewest > 2 && resamples > 0
  drawn <- lapply(seq_along(groups), function(at) {
    if (is_drawn && sizes[at] > 0) .smoothed(groups[[at]], resamples, seed, at - 1)
    else list(sums = rep(0, resamples), variances = rep(0, resamples))
  })
  t(vapply(seq_along(groups), function(at) {
    own <- sums[at]
    others <- total - own
    if (!is_drawn || own == 0 || others == 0) return(c(own / total, NONE))
    value <- log(own / others)
    without <- lapply(seq_along(groups), function(group) {
      left <- (sums[group] - groups[[group]]) * sizes[group] / max(1, sizes[group] - 1)
      if (group == at) log(left / others) else log(own / (others - sums[group] + left))
    })
    error <- sqrt(sum(vapply(without, function(left) if (length(left) == 0) 0 else sum((left - value)^2) * (length(left) - 1) / length(left), 0)))
    half <- qt(1 - TAIL, fewest - 1) * error
    rest <- Reduce(`+`, lapply(drawn[-at], `[[`, "sums"))
    rest_variance <- Reduce(`+`, lapply(drawn[-at], `[[`, "variances"))
    mine <- drawn[[at]]
    apart <- log(mine$sums / rest) - value
    errors <- sqrt(mine$variances / mine$sums^2 + rest_variance / rest^2)
    tails <- ends(ifelse(abs(apart) < 1e-12, 0, apart / errors))
    if (anyNA(tails) || !is.finite(half)) return(c(own / total, NONE))
    low <- min(value - tails[2] * error, value - half)
    high <- max(value - tails[1] * error, value + half)
    c(own / total, 1 / (1 + exp(-low)), 1 / (1 + exp(-high)))
  }, numeric(3)))
}
