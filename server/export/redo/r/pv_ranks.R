# Ranks with their uncertainty: values of a page drawn from its posts, and how many of the others then stand above it.

# Values of a page had other posts of the same sort been published, from sums and numbers of its posts. Stream 0.
drawn_values <- function(sums, overs, drawn_as) {
  if (drawn_as == "mean") return(drawn_ratios(sums, overs, resamples, seed, 0))
  if (drawn_as != "median") return(numeric(0))
  # A page with very many posts is drawn less often for a median.
  affordable <- floor(as.numeric(settings$resamples_for_median) * 1000 / max(1, length(sums)))
  drawn_medians(sums, min(resamples, max(400, affordable)), seed, 0)
}

# Row k + 1: the chances that at most 0, 1 ... of `peers` drawn peers are above, k of them being above.
binomial_table <- function(peers) t(sapply(0:peers, function(above) pbinom(0:peers, peers, above / peers)))

# Exact mixture of binomials: `above` holds, for each drawn value of the page, how many others are above it.
rank_interval <- function(table, above) {
  counts <- tabulate(above + 1, nrow(table))
  up_to <- as.vector(counts %*% table) / length(above)
  c(which(up_to >= TAIL - 1e-12)[1], which(up_to >= 1 - TAIL - 1e-12)[1])
}

# How many of the ascending values are below each of the others; with `or_equal` at most as large.
count_to <- function(ordered, others, or_equal) findInterval(others, ordered, left.open = !or_equal)

# Rank and percentile among peers, both with intervals by drawing peers (and posts of the page).
standing <- function(own, peers, drawn, stream) {
  ordered <- sort(peers)
  n <- length(ordered)
  below <- count_to(ordered, own, FALSE)
  reached <- count_to(ordered, own, TRUE)
  found <- list(rank = 1 + n - reached, of = n + 1, percentile = (below + (reached - below) / 2) / n,
                rank_interval = NONE, percentile_interval = NONE)
  if (n < 3) return(found)
  chosen <- places(n, resamples, seed, stream)
  own_values <- if (length(drawn) == 0) rep(own, resamples) else rep_len(drawn, resamples)
  under <- rowSums(chosen <= count_to(ordered, own_values, FALSE))
  up_to <- rowSums(chosen <= count_to(ordered, own_values, TRUE))
  ranks <- ends(1 + n - up_to)
  found$rank_interval <- c(floor(ranks[1]), ceiling(ranks[2]))
  found$percentile_interval <- ends((under + up_to) / 2 / n)
  found
}
