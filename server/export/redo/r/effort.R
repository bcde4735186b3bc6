# Effort and return: how often each page posts against what it gets per post, beside the trend of its set.
#
#     Rscript redo.R

source("pv_redo.R")
source("pv_statistics.R")
source("pv_drawing.R")

pages <- values
pages$x <- as.numeric(pages$posts_per_week)
pages$y <- as.numeric(pages$per_post)
pages$set_name <- set_names(pages$set)
lines <- NULL
for (at in seq_len(nrow(sets))) {
  mine <- pages[pages$set == sets$key[at], ]
  above <- mine$x > 0 & mine$y > 0
  tell("n", sets$key[at], nrow(mine))
  tell("pages at 0", sets$key[at], sum(!above))
  tell("median posts per week", sets$key[at], median_of(mine$x))
  tell("median interactions per post", sets$key[at], median_of(mine$y))
  line <- if (sum(above) >= as.numeric(settings$fewest_for_trend)) theil_sen(log(mine$x[above]), log(mine$y[above]))
  tell("exponent of the trend", sets$key[at], if (is.null(line)) NA_real_ else c(line$slope, line$interval))
  tell("intercept of the trend", sets$key[at], if (is.null(line)) NA_real_ else line$intercept)
  found_rho <- if (nrow(mine) >= as.numeric(settings$fewest_pages)) spearman(mine$x, mine$y) else list(rho = NA_real_, p = NA_real_, interval = NONE)
  tell("Spearman rho", sets$key[at], found_rho$rho, found_rho$interval)
  tell("Spearman p", sets$key[at], found_rho$p)
  residual <- if (is.null(line)) rep(NA_real_, nrow(mine)) else
    ifelse(above, exp(log(mine$y) - line$intercept - line$slope * log(mine$x)), NA_real_)
  for (row in seq_len(nrow(mine))) tell("times what the trend expects", of("page", mine$page_id[row]), residual[row])
  if (!is.null(line)) {
    paces <- exp(seq(log(min(mine$x[above])), log(max(mine$x[above])), length.out = 50))
    lines <- rbind(lines, data.frame(set_name = set_names(sets$key[at]), x = paces, y = exp(line$intercept) * paces^line$slope))
  }
}
drawn <- pages[pages$x > 0 & pages$y > 0, ]
# Corners of what is drawn: an axis of logarithms has no place for an infinite end.
reach_x <- range(drawn$x) * c(0.9, 1.1)
reach_y <- range(drawn$y) * c(0.55, 1.8)
quadrants <- data.frame(x = reach_x[c(1, 2, 1, 2)], y = reach_y[c(2, 2, 1, 1)], h = c(0, 1, 0, 1), v = 0.5,
                        text = vapply(c("rareMuch", "oftenMuch", "rareLittle", "oftenLittle"), function(key) word(paste0("quadrant.", key)), ""))
plot <- ggplot(drawn, aes(x, y)) +
  geom_vline(xintercept = median_of(pages$x), colour = INK, linewidth = 0.35) + geom_hline(yintercept = median_of(pages$y), colour = INK, linewidth = 0.35) +
  geom_point(aes(colour = set_name, fill = set_name, shape = set_name), size = 1.9, alpha = 0.6, stroke = 0.2) +
  (if (!is.null(lines)) geom_line(data = lines, aes(group = set_name), colour = "white", linewidth = 2)) +
  (if (!is.null(lines)) geom_line(data = lines, aes(colour = set_name), linetype = "dashed", linewidth = 1, show.legend = FALSE)) +
  geom_label(data = quadrants, aes(x, y, label = text, hjust = h, vjust = v), size = 2.9, colour = QUIET, label.size = 0, label.padding = unit(0.1, "lines")) +
  scale_x_log10(breaks = round_ticks(range(drawn$x)), labels = spaced) + scale_y_log10(breaks = round_ticks(range(drawn$y)), labels = spaced) +
  set_scales() + headed(x = word("x"), y = word("y")) + theme_desk()
save_figure(plot, 7.6)
report()
