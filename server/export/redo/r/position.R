# Where one page stands among its peers, metric by metric: the share of them that is below, with its interval.
#
#     Rscript redo.R

source("pv_redo.R")
source("pv_random.R")
source("pv_statistics.R")
source("pv_ranks.R")
source("pv_drawing.R")

lanes <- NULL
for (key in words_in(settings$metrics)) {
  rows <- values[values$metric == key, ]
  part <- function(name) setting(paste("metric", key, name, sep = "."))
  own <- .number(rows$value[rows$what == "own"])
  posts <- rows[rows$what == "posts", ]
  drawn <- drawn_values(as.numeric(posts$value), as.numeric(posts$over), part("drawn_as"))
  tell("value", key, own, ends(drawn))
  said <- metric_said(key)
  head <- sprintf("%s: %s %s", said$name, if (is.na(own)) "\u2013" else spaced(own * said$factor), if (is.na(own)) "" else said$unit)
  for (at in seq_len(as.numeric(settings$groups)) - 1) {
    group <- function(name) part(sprintf("group.%d.%s", at, name))
    if (group("name") == "") next
    peers <- .number(rows$value[rows$what == paste("group", at)])
    name <- of(key, paste("group", at))
    tell("peers with a value", name, sum(!is.na(peers)))
    tell("peers without a value", name, sum(is.na(peers)))
    peers <- peers[!is.na(peers)]
    tell("median of the peers", name, median_of(peers))
    tell("lower quartile of the peers", name, quantile_of(peers, 0.25))
    tell("upper quartile of the peers", name, quantile_of(peers, 0.75))
    if (group("ranked") != "true") next
    found_rank <- standing(own, peers, drawn, 1 + at)
    tell("rank", name, found_rank$rank, found_rank$rank_interval)
    tell("ranked", name, found_rank$of)
    tell("share of the peers below", name, found_rank$percentile, found_rank$percentile_interval)
    if (group("drawn") == "true")
      lanes <- rbind(lanes, data.frame(head = head, name = substr(group("name"), 1, 60), look = sets$look[as.numeric(group("set")) + 1], share = found_rank$percentile,
                                       low = found_rank$percentile_interval[1], high = found_rank$percentile_interval[2],
                                       says = sprintf("%d / %d%s", found_rank$rank, found_rank$of,
                                                      if (anyNA(found_rank$rank_interval)) "" else sprintf(" (%d\u2013%d)", found_rank$rank_interval[1], found_rank$rank_interval[2]))))
  }
}
if (is.null(lanes)) lanes <- data.frame(head = "", name = "", look = "association", share = NA_real_, low = NA_real_, high = NA_real_, says = "")
lanes$head <- factor(lanes$head, levels = unique(lanes$head))
lanes$name <- factor(lanes$name, levels = rev(unique(lanes$name)))
plot <- ggplot(lanes, aes(share, name, colour = look)) +
  geom_segment(aes(x = 0, xend = 1, yend = name), colour = GRID, linewidth = 1.2) +
  geom_segment(aes(x = low, xend = high, yend = name), linewidth = 1.4, alpha = 0.55, na.rm = TRUE) +
  geom_point(aes(shape = look, fill = look), size = 3, na.rm = TRUE) +
  geom_text(aes(x = 1.03, label = says), hjust = 0, size = 2.9, colour = INK) +
  facet_wrap(~head, ncol = 1, scales = "free_y") +
  scale_x_continuous(breaks = c(0, 0.25, 0.5, 0.75, 1), labels = percent, limits = c(0, 1.22), expand = c(0.01, 0)) +
  scale_colour_manual(values = COLOURS) + scale_fill_manual(values = COLOURS) + scale_shape_manual(values = SHAPES) +
  headed(x = NULL, y = NULL) + theme_desk() +
  theme(legend.position = "none", panel.grid.major.y = element_blank(), axis.text.y = element_text(size = 8), strip.text = element_text(size = 9.5))
save_figure(plot, 2.4 + 0.24 * nrow(lanes) + 0.34 * nlevels(lanes$head))
report()
