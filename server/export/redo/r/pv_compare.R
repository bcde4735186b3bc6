# All statistics of a comparison of sets of pages, from the values of the pages.

# The values of the pages of a set, as stored (rates per follower).
values_of <- function(metric, set) as.numeric(values$value[values$metric == metric & values$set == set])

.tests <- function(name, left, right, is_signed) {
  test <- mann_whitney(right, left)
  tell("Mann-Whitney U", name, test[1])
  tell("Mann-Whitney p", name, test[2])
  delta <- cliffs_delta(right, left)
  tell("Cliff's delta", name, delta)
  tell("probability of superiority", name, (delta + 1) / 2)
  tell("Hodges-Lehmann ratio", name, if (is_signed) NA_real_ else hodges_lehmann_ratio(right, left))
  tell("Hodges-Lehmann shift", name, hodges_lehmann(right, left))
  test[2]
}

.gap <- function(name, left, right, drawn_left, drawn_right, is_signed) {
  ratio <- if (is_signed) list(value = NA_real_, bca = NONE, percentile = NONE) else
    ratio_of_medians(right, left, drawn_right, drawn_left)
  tell("ratio of medians", name, ratio$value, if (anyNA(ratio$bca)) ratio$percentile else ratio$bca)
  tell("ratio of medians, percentile interval", name, ratio$value, ratio$percentile)
  is_drawn <- length(drawn_left) > 0 && length(drawn_right) > 0
  tell("difference of medians", name, median_of(right) - median_of(left), if (is_drawn) ends(drawn_right - drawn_left))
}

# Every statistic of the gap and of the distribution.
recompute <- function() {
  tested <- character(0)
  ps <- numeric(0)
  for (metric in words_in(settings$metrics)) {
    groups <- lapply(sets$key, function(key) values_of(metric, key))
    drawn <- Map(function(group, stream) drawn_medians(group, resamples, seed, as.numeric(stream)), groups, sets$stream)
    for (at in seq_len(nrow(sets))) {
      name <- of(metric, sets$key[at])
      tell("n", name, length(groups[[at]]))
      tell("median", name, median_of(groups[[at]]), median_interval(groups[[at]]))
      tell("lower quartile", name, quantile_of(groups[[at]], 0.25))
      tell("upper quartile", name, quantile_of(groups[[at]], 0.75))
    }
    is_signed <- setting(paste("metric", metric, "signed", sep = ".")) == "true"
    untested <- words_in(setting(paste("metric", metric, "untested", sep = ".")))
    for (left in seq_len(nrow(sets))) for (right in seq_len(nrow(sets))) if (left < right) {
      name <- of(metric, sets$key[left], sets$key[right])
      .gap(name, groups[[left]], groups[[right]], drawn[[left]], drawn[[right]], is_signed)
      if (!(paste(left - 1, right - 1, sep = "-") %in% untested)) {
        ps <- c(ps, .tests(name, groups[[left]], groups[[right]], is_signed))
        tested <- c(tested, name)
      }
    }
    enough <- groups[lengths(groups) >= as.numeric(settings$fewest_pages)]
    if (length(enough) > 2) {
      test <- kruskal_wallis(enough)
      tell("Kruskal-Wallis H", metric, test[1])
      tell("Kruskal-Wallis p", metric, test[2])
    }
  }
  # All tests of the figure are corrected together.
  for (at in seq_along(tested)) {
    tell("p, Holm", tested[at], p.adjust(ps, "holm")[at])
    tell("p, Benjamini-Hochberg", tested[at], p.adjust(ps, "BH")[at])
  }
}
