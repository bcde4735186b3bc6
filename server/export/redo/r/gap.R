# The gap: how many times the typical page of the later set is that of the earlier one, metric by metric.
#
#     Rscript redo.R
#
# reads values.csv, works every statistic of expected.csv out again, prints both, draws redone.svg and redone.png.

source("pv_redo.R")
source("pv_random.R")
source("pv_statistics.R")
source("pv_compare.R")
source("pv_drawing.R")

recompute()

rows <- do.call(rbind, lapply(words_in(settings$metrics), function(metric) {
  said <- metric_said(metric)
  ratio <- told("ratio of medians", of(metric, sets$key[1], sets$key[2]))
  typical <- vapply(1:2, function(at) {
    middle <- told("median", of(metric, sets$key[at]))[1] * said$factor
    sprintf("%s (n = %s)", if (is.na(middle)) "\u2013" else spaced(middle), spaced(told("n", of(metric, sets$key[at]))[1]))
  }, "")
  data.frame(
    label = sprintf("%s\n%s \u2192 %s\n%s", said$name, typical[1], typical[2], said$unit),
    ratio = ratio[1], low = ratio[2], high = ratio[3],
    ahead = factor(sets$name[if (is.na(ratio[1]) || ratio[1] >= 1) 2 else 1], levels = sets$name),
    sure = !is.na(ratio[2]) && (ratio[2] > 1 || ratio[3] < 1)
  )
}))
rows$label <- factor(rows$label, levels = rev(rows$label))
bounds <- range(c(1 / 3, 3, rows$ratio, rows$low, rows$high), na.rm = TRUE) * c(0.8, 1.25)
# The line of equality has its word, every other tick its ratio.
at_tick <- function(ticks) ifelse(!is.na(ticks) & ticks == 1, word("equal"), times(ticks))

plot <- ggplot(rows, aes(ratio, label, colour = ahead, shape = ahead)) +
  geom_vline(xintercept = 1, colour = INK, linewidth = 0.5) +
  geom_errorbarh(aes(xmin = low, xmax = high), height = 0.18, linewidth = 0.9, na.rm = TRUE) +
  geom_point(aes(fill = ifelse(sure, as.character(ahead), NA)), size = 3.6, stroke = 0.9, na.rm = TRUE) +
  geom_label(aes(label = ifelse(is.na(low), times(ratio), sprintf("%s (%s \u2013 %s)", times(ratio), times(low), times(high)))),
             nudge_y = 0.3, size = 3.1, label.size = 0, label.padding = unit(0.1, "lines"), show.legend = FALSE, na.rm = TRUE) +
  scale_x_log10(breaks = round_ticks(bounds), labels = at_tick, limits = bounds, position = "top") +
  set_scales() + guides(fill = "none", shape = guide_legend(override.aes = list(fill = COLOURS[sets$look]))) +
  headed(x = NULL, y = NULL) + theme_desk() +
  theme(panel.grid.major.y = element_blank(), axis.text.y = element_text(hjust = 0, colour = INK, lineheight = 1.15))
save_figure(plot, 2.6 + 0.8 * nrow(rows))
report()
