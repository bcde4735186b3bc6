# The distribution of one metric: every page a mark at its value, with median, its interval and the middle half of each set.
#
#     Rscript redo.R

source("pv_redo.R")
source("pv_random.R")
source("pv_statistics.R")
source("pv_compare.R")
source("pv_drawing.R")

recompute()
metric <- settings$metric
said <- metric_said(metric)
pages <- values[values$metric == metric, ]
pages$shown <- as.numeric(pages$value) * said$factor
pages$set_name <- set_names(pages$set)
summary <- do.call(rbind, lapply(seq_len(nrow(sets)), function(at) {
  name <- of(metric, sets$key[at])
  middle <- told("median", name) * said$factor
  data.frame(set_name = set_names(sets$key[at]), median = middle[1], low = middle[2], high = middle[3], n = told("n", name)[1],
             q1 = told("lower quartile", name)[1] * said$factor, q3 = told("upper quartile", name)[1] * said$factor, look = sets$look[at])
}))
summary$y <- rev(seq_len(nrow(summary)))
pages$y <- summary$y[match(pages$set_name, summary$set_name)]
is_log <- heavy_tailed(pages$shown)
# A zero has no place on a logarithmic axis: zeros stand left of it.
strip <- if (is_log) min(pages$shown[pages$shown > 0]) / 2 else 0
placed <- function(value) if (is_log) pmax(value, strip) else value
set.seed(1)
pages$height <- pages$y + runif(nrow(pages), -1, 1) * ifelse(pages$y %in% names(which(table(pages$y) > 60)), 0.26, 0.16)
plot <- ggplot(pages) +
  geom_rect(data = summary, aes(xmin = placed(q1), xmax = placed(q3), ymin = y - 0.3, ymax = y + 0.3), fill = BANDS[summary$look], na.rm = TRUE) +
  geom_point(aes(placed(shown), height, colour = set_name, fill = set_name, shape = set_name), size = 1.7, alpha = 0.55, stroke = 0.2) +
  geom_segment(data = summary, aes(x = placed(median), xend = placed(median), y = y - 0.36, yend = y + 0.36), colour = INK, linewidth = 0.9, na.rm = TRUE) +
  geom_segment(data = summary, aes(x = placed(low), xend = placed(high), y = y - 0.42, yend = y - 0.42), colour = INK, linewidth = 1.1, na.rm = TRUE) +
  geom_text(data = summary, aes(x = placed(median), y = y + 0.42, label = paste0(word("median"), " ", spaced(median),
            ifelse(is.na(low), "", paste0(" (", spaced(low), " \u2013 ", spaced(high), ")")))), size = 3.2, fontface = "bold", na.rm = TRUE) +
  scale_y_continuous(breaks = summary$y, labels = sprintf("%s\nn = %s", summary$set_name, spaced(summary$n)), limits = c(0.45, nrow(summary) + 0.55)) +
  (if (is_log) scale_x_log10(breaks = round_ticks(range(placed(pages$shown))), labels = spaced) else scale_x_continuous(labels = spaced)) +
  set_scales() + headed(x = said$unit, y = NULL) + theme_desk() +
  theme(legend.position = "none", panel.grid.major.y = element_blank(), axis.text.y = element_text(hjust = 0, face = "bold", size = 10, colour = unname(COLOURS[sets$look])))
suppressWarnings(save_figure(plot, 2.3 + 1.35 * nrow(summary)))
report()
