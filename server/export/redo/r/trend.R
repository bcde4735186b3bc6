# Medians of the pages of each set, bucket by bucket, with the middle half, and whether they rise or fall steadily.
#
#     Rscript redo.R

source("pv_redo.R")
source("pv_statistics.R")
source("pv_drawing.R")

said <- metric_said(settings$metric)
buckets <- words_in(settings$buckets)
values$number <- .number(values$value)
course <- NULL
ps <- rep(NA_real_, nrow(sets))
for (at in seq_len(nrow(sets))) {
  mine <- values[values$set == sets$key[at], ]
  medians <- vapply(buckets, function(bucket) {
    all <- mine$number[mine$bucket == bucket]
    known <- all[!is.na(all)]
    name <- of(sets$key[at], bucket)
    tell("n", name, length(known))
    tell("missing", name, length(all) - length(known))
    tell("median", name, median_of(known))
    tell("lower quartile", name, quantile_of(known, 0.25))
    tell("upper quartile", name, quantile_of(known, 0.75))
    median_of(known)
  }, 0)
  course <- rbind(course, data.frame(
    set_name = set_names(sets$key[at]), at = seq_along(buckets), median = medians * said$factor, row.names = NULL,
    q1 = vapply(buckets, function(bucket) told("lower quartile", of(sets$key[at], bucket))[1], 0) * said$factor,
    q3 = vapply(buckets, function(bucket) told("upper quartile", of(sets$key[at], bucket))[1], 0) * said$factor,
    n = vapply(buckets, function(bucket) told("n", of(sets$key[at], bucket))[1], 0)
  ))
  known <- which(!is.na(medians))
  if (length(known) < as.numeric(settings$fewest_buckets)) next
  line <- theil_sen(known - 1, medians[known])
  tell("Theil-Sen slope", sets$key[at], line$slope, if (line$reached) line$interval else NONE)
  test <- kendall(known - 1, medians[known])
  tell("Mann-Kendall tau", sets$key[at], test[1])
  tell("Mann-Kendall p", sets$key[at], test[2])
  ps[at] <- test[2]
}
for (at in seq_len(nrow(sets))) tell("Mann-Kendall p, Holm", sets$key[at], p.adjust(ps, "holm")[at])

every <- ceiling(length(buckets) / 14)
ticks <- seq(1, length(buckets), every)
lowest <- min(course$q1, na.rm = TRUE)
is_log <- lowest > 0 && max(course$median, na.rm = TRUE) / min(course$median, na.rm = TRUE) >= 12
last <- do.call(rbind, lapply(split(course[!is.na(course$median), ], droplevels(course$set_name[!is.na(course$median)])), function(one) one[nrow(one), ]))
counts <- vapply(levels(course$set_name), function(name) {
  n <- course$n[course$set_name == name]
  sprintf("%s: n = %s", name, if (min(n) == max(n)) min(n) else paste0(min(n), "\u2013", max(n)))
}, "")
plot <- ggplot(course, aes(at, median, colour = set_name)) +
  (if (nrow(sets) < 3) geom_ribbon(aes(ymin = q1, ymax = q3, fill = set_name), alpha = 0.16, colour = NA, na.rm = TRUE)) +
  geom_line(linewidth = 1, na.rm = TRUE) + geom_point(aes(shape = set_name, fill = set_name), size = 2.2, na.rm = TRUE) +
  geom_text(data = last, aes(label = paste(set_name, spaced(median))), hjust = 0, nudge_x = 0.25, size = 3.2, fontface = "bold", show.legend = FALSE) +
  scale_x_continuous(breaks = ticks, labels = vapply(buckets[ticks], function(bucket) word(paste0("bucket.", bucket)), ""),
                     expand = expansion(c(0.02, 0.28))) +
  (if (is_log) scale_y_log10(labels = spaced) else scale_y_continuous(labels = spaced, limits = c(0, NA))) +
  set_scales() + headed(x = paste0(word("counted"), ". ", paste(counts, collapse = "; ")), y = said$unit) + theme_desk() +
  theme(legend.position = "none", panel.grid.major.x = element_blank())
save_figure(plot, 6.4)
report()
