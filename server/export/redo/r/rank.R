# All pages in one order of value: each with the interval of its value and of its rank.
#
#     Rscript redo.R

source("pv_redo.R")
source("pv_random.R")
source("pv_statistics.R")
source("pv_ranks.R")
source("pv_drawing.R")

said <- metric_said(settings$metric)
pages <- values[values$what == "page", ]
posts <- split(values[values$what == "posts", ], values$page_id[values$what == "posts"])
pages$number <- as.numeric(pages$value)
ordered <- sort(pages$number)
peers <- length(ordered) - 1
table <- if (peers > 0) binomial_table(peers)
unranked <- words_in(settings$unranked)
pages$low <- pages$high <- pages$rank <- pages$rank_low <- pages$rank_high <- NA_real_
for (at in seq_len(nrow(pages))) {
  value <- pages$number[at]
  name <- of("page", pages$page_id[at])
  below <- count_to(ordered, value, FALSE)
  ties <- count_to(ordered, value, TRUE) - below - 1
  place <- length(ordered) - below - ties
  tell("place", name, place)
  tell("ties", name, ties)
  if (pages$page_id[at] %in% unranked) next
  mine <- posts[[pages$page_id[at]]]
  drawn <- drawn_values(as.numeric(mine$value), as.numeric(mine$over), settings$drawn_as)
  # A page is not its own peer: where its drawn value is below its own, that one is not above it.
  above <- if (length(drawn) > 0) length(ordered) - count_to(ordered, drawn, TRUE) - (drawn < value) else place - 1
  interval <- ends(drawn)
  ranks <- rank_interval(table, above)
  tell("value", name, value, interval)
  tell("rank", name, place, ranks)
  tell("share of the others below", name, (below + ties / 2) / peers)
  pages[at, c("low", "high", "rank", "rank_low", "rank_high")] <- c(interval * said$factor, place, ranks)
}
first <- head(pages[order(-pages$number, as.numeric(pages$page_id)), ], 40)
first$shown <- first$number * said$factor
first$set_name <- set_names(first$set)
first$label <- ifelse(is.na(first$rank), substr(first$page, 1, 44),
                      sprintf("%s   %s (%s\u2013%s)", substr(first$page, 1, 44), first$rank, first$rank_low, first$rank_high))
first$y <- rev(seq_len(nrow(first)))
is_log <- heavy_tailed(pages$number) && min(first$number) > 0
bounds <- range(c(first$shown, first$low, first$high), na.rm = TRUE)
plot <- ggplot(first, aes(shown, y, colour = set_name)) +
  geom_segment(aes(x = low, xend = high, yend = y), linewidth = 0.8, alpha = 0.65, na.rm = TRUE) +
  geom_point(aes(shape = set_name, fill = set_name), size = 2.3) +
  geom_text(aes(x = bounds[2], label = spaced(shown)), hjust = 0, nudge_x = if (is_log) 0.06 else diff(bounds) * 0.03, size = 2.8, colour = INK) +
  scale_y_continuous(breaks = first$y, labels = first$label, expand = c(0.012, 0.2)) +
  (if (is_log) scale_x_log10(breaks = round_ticks(bounds), labels = spaced, position = "top", expand = expansion(c(0.02, 0.1)))
   else scale_x_continuous(labels = spaced, position = "top", expand = expansion(c(0.02, 0.1)))) +
  set_scales() + headed(x = said$unit, y = NULL) + theme_desk() +
  theme(panel.grid.major.y = element_blank(), axis.text.y = element_text(colour = INK, size = 8, hjust = 1))
save_figure(plot, 2.4 + 0.215 * nrow(first))
report()
