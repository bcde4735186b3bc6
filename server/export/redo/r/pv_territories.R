# Need beside voice in every territory: ratios with intervals, drawn towards the nation, and ranks from draws.

VERDICTS <- c("not-under-served", "cannot-tell", "under-served", "none-known")

# Most likely shape of the gamma distribution of the rates (negative binomial); NA where they differ by chance alone.
shape_of <- function(count, expected) {
  if (length(count) < 2 || all(count == 0)) return(NA_real_)
  above <- vapply(seq_len(max(count)) - 1, function(than) sum(count > than), 0)
  curve <- function(place) {
    shape <- exp(place)
    sum(above * log1p((seq_along(above) - 1) / shape)) - sum((count + shape) * log1p(expected / shape))
  }
  low <- log(0.01)
  high <- log(10000)
  places_tried <- low + (high - low) * (0:60) / 60
  heights <- vapply(places_tried, curve, 0)
  best <- which.max(heights)
  if (best == 61) return(NA_real_)
  low <- places_tried[max(1, best - 1)]
  high <- places_tried[best + 1]
  golden <- (sqrt(5) - 1) / 2
  for (round in 1:60) {
    part <- golden * (high - low)
    if (curve(high - part) < curve(low + part)) low <- high - part else high <- low + part
  }
  place <- (low + high) / 2
  if (curve(place) > -sum(expected)) exp(place) else NA_real_
}

# Rank of each by its value, with the interval of the ranks of what its rate may be; alike ones share their draws.
drawn_ranks <- function(ranked, shape, resamples, seed, least_part) {
  size <- nrow(ranked)
  ranks <- rank(ranked$value, ties.method = "min")
  if (is.na(shape) || resamples == 0) return(cbind(ranks, 1, size))
  order_of <- order(ranked$active, ranked$unknown, ranked$expected, ranked$few, ranked$many)
  it <- ranked[order_of, ]
  draws <- gamma_draws(seed)
  counts <- matrix(0, size, size)
  rates <- numeric(size)
  cells <- (seq_len(size) - 1) * size
  for (resample in seq_len(resamples)) {
    for (at in seq_len(size)) {
      active <- it$active[at]
      if (it$unknown[at] > 0) active <- active + floor(draws$uniform() * (it$unknown[at] + 1))
      # The count is drawn first, then the gamma of it, then the need: the order in which numbers are taken matters.
      gamma <- draws$gamma(shape + active)
      expected <- it$expected[at]
      if (it$few[at] != it$many[at]) {
        deviate <- draws$normal()
        half <- if (deviate < 0) expected - it$few[at] else it$many[at] - expected
        expected <- max(least_part * expected, expected + deviate * half / DEVIATE)
      }
      rates[at] <- gamma / (shape + expected)
    }
    cell <- order(rates) + cells
    counts[cell] <- counts[cell] + 1
  }
  signature <- paste(it$active, it$unknown, it$expected, it$few, it$many)
  intervals <- t(vapply(seq_len(size), function(at) {
    alike <- which(signature == signature[at])
    up_to <- cumsum(colSums(counts[alike, , drop = FALSE]))
    every <- resamples * length(alike)
    c(which(up_to >= TAIL * every)[1], which(up_to >= (1 - TAIL) * every)[1])
  }, numeric(2)))
  back <- order(order_of)
  cbind(ranks, pmin(ranks, intervals[back, 1]), pmax(ranks, intervals[back, 2]))
}

side_of <- function(low, high, threshold) {
  if (is.na(low)) "unknown" else if (low > threshold) "above" else if (high < threshold) "below" else "unsure"
}

# Every statistic of the map and of the list; returns the territories.
recompute <- function() {
  it <- values
  for (name in setdiff(names(it), c("territory", "name"))) it[[name]] <- as.numeric(ifelse(it[[name]] == "", NA, it[[name]]))
  has_need <- !is.na(it$need) & !is.na(it$need_low) & it$need > 0
  uncounted <- it$pages_active == 0 & it$pages_unknown > 0
  need <- sum(sort(it$need[has_need]))
  ratio <- if (any(it$pages_known[has_need] > it$pages_unknown[has_need])) sum(it$pages_active[has_need]) / need else NA_real_
  typical <- median_of(it$need[!is.na(it$need)])
  tell("active pages per person in need", "nation", ratio)
  tell("need of the typical territory", "nation", typical)
  it$low <- ifelse(has_need, vapply(it$pages_active, function(n) poisson_interval(n)[1], 0) / it$need_high, NA)
  it$high <- ifelse(has_need, vapply(it$pages_active + it$pages_unknown, function(n) poisson_interval(n)[2], 0) / it$need_low, NA)
  finite <- function(both) if (all(is.finite(both))) both else NONE
  it$relative <- it$relative_low <- it$relative_high <- it$shrunken <- NA_real_
  it$verdict <- ""
  for (at in seq_len(nrow(it))) {
    one <- it[at, ]
    per_page <- per_need <- relative <- c(NA_real_, NONE)
    if (has_need[at] && !is.na(ratio) && !uncounted[at]) {
      if (one$pages_active > 0) per_page <- c(one$need / one$pages_active, 1 / one$high, 1 / one$low)
      per_need <- c(one$pages_active / one$need, finite(c(one$low, one$high)))
      if (ratio > 0) relative <- c(one$pages_active / one$need / ratio, finite(c(one$low, one$high) / ratio))
    }
    it[at, c("relative", "relative_low", "relative_high")] <- relative
    tell("persons in need per active page", one$territory, per_page)
    tell("active pages per person in need", one$territory, per_need)
    tell("beside the nation", one$territory, relative)
    tell("share of associations", one$territory, wilson(one$associations_active, one$associations_active + one$commercial_active))
    tell("commercial pages per association", one$territory,
         if (one$associations_active == 0) NA_real_ else one$commercial_active / one$associations_active)
    need_side <- if (is.na(typical)) "unknown" else side_of(one$need_low, one$need_high, as.numeric(settings$need_above) * typical)
    below <- as.numeric(settings$voice_below)
    voice_side <- if (is.na(ratio)) "unknown" else side_of(one$low, one$high, below * ratio)
    if (voice_side == "below" && below * one$need > need) voice_side <- "unsure"
    it$verdict[at] <- if (need_side == "above" && voice_side == "below") {
      if (one$pages_known == 0) "none-known" else "under-served"
    } else if (need_side == "below" || voice_side == "above") "not-under-served" else "cannot-tell"
    tell("verdict", one$territory, match(it$verdict[at], VERDICTS) - 1)
    tell("beside the nation, drawn towards it", one$territory, NA_real_)
    tell("rank", one$territory, NA_real_)
  }
  kept <- which(has_need & !uncounted & !is.na(ratio) & ratio > 0)
  if (length(kept) > 0) {
    ranked <- data.frame(active = it$pages_active[kept], unknown = it$pages_unknown[kept], expected = it$need[kept] * ratio,
                         few = it$need_low[kept] * ratio, many = it$need_high[kept] * ratio)
    shape <- shape_of(ranked$active, ranked$expected)
    ranked$value <- if (is.na(shape)) 1 else (shape + ranked$active) / (shape + ranked$expected)
    it$shrunken[kept] <- ranked$value
    ranks <- drawn_ranks(ranked, shape, resamples, seed, as.numeric(settings$least_part))
    for (at in seq_along(kept)) {
      interval <- if (is.na(shape)) NONE else c(
        qgamma(TAIL, shape + ranked$active[at]) / (shape + ranked$many[at]),
        qgamma(1 - TAIL, shape + ranked$active[at] + ranked$unknown[at]) / (shape + ranked$few[at])
      )
      tell("beside the nation, drawn towards it", it$territory[kept[at]], ranked$value[at], interval)
      tell("rank", it$territory[kept[at]], unname(ranks[at, ]))
    }
  }
  it
}
