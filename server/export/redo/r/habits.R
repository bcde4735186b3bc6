# What works on one page: each group of its posts against the page's own habit, beside the same on the pages of its peers.
#
#     Rscript redo.R

source("pv_redo.R")
source("pv_random.R")
source("pv_statistics.R")
source("pv_tests.R")
source("pv_drawing.R")

rule <- function(name) as.numeric(settings[[name]])
values$number <- as.numeric(values$value)
known <- values$number[values$what == "post" & values$dimension == "all"]
habit <- median_of(known)
tell("posts with known interactions", "page", length(known))
tell("median", "page", habit)
drawn_habit <- drawn_medians(known, resamples, seed, 0)
rows <- NULL
names_of <- words_in(settings$groups)
for (stream in seq_along(names_of)) {
  both <- strsplit(names_of[stream], "/")[[1]]
  name <- of(both[1], both[2])
  placed <- values[values$what == "post" & values$dimension == both[1], ]
  is_in <- grepl(paste0(" ", both[2], " "), paste0(" ", placed$groups, " "), fixed = TRUE)
  mine <- placed$number[is_in]
  tell("posts", name, length(mine))
  tell("share of the posts", name, if (nrow(placed) == 0) NA_real_ else length(mine) / nrow(placed))
  tell("median", name, median_of(mine))
  ratio <- p <- NA_real_
  interval <- NONE
  halves <- NONE
  if (length(mine) >= rule("fewest_posts") && sum(!is_in) >= rule("fewest_posts") && !is.na(habit) && habit != 0) {
    ratio <- median_of(mine) / habit
    if (length(drawn_habit) > 0) interval <- ends(drawn_medians(mine, resamples, seed, stream) / drawn_habit)
    # Against the other posts published about when they were: in runs of as many posts.
    run <- (seq_len(nrow(placed)) - 1) %/% ceiling(nrow(placed) / rule("runs_of_posts"))
    p <- van_elteren(lapply(unique(run), function(one) list(x = placed$number[run == one & is_in], y = placed$number[run == one & !is_in])))
    is_first <- seq_len(nrow(placed)) <= ceiling(nrow(placed) / 2)
    halves <- vapply(c(TRUE, FALSE), function(side) {
      typical <- median_of(placed$number[is_first == side])
      of_group <- placed$number[is_first == side & is_in]
      if (length(of_group) < rule("fewest_in_half") || is.na(typical) || typical == 0) NA_real_ else median_of(of_group) / typical
    }, 0)
  }
  tell("ratio to the habit of the page", name, ratio, interval)
  tell("van Elteren p", name, p)
  tell("ratio in the first half", name, halves[1])
  tell("ratio in the second half", name, halves[2])
  others <- values$number[values$what == "peer" & values$dimension == both[1] & values$groups == both[2]]
  enough <- length(others) >= rule("fewest_pages")
  tell("peers", name, length(others))
  tell("ratio, median of the peers", name, if (enough) c(median_of(others), median_interval(others)) else NA_real_)
  tell("sign test p of the peers", name, if (enough) sign_test(others, 1) else NA_real_)
  rows <- rbind(rows, data.frame(name = name, p = p, head = word(both[1]), label = sprintf("%s (n = %d)", word(names_of[stream]), length(mine)),
                                 ratio = ratio, low = interval[1], high = interval[2], peers = if (enough) median_of(others) else NA_real_))
}
# All groups of the page are corrected together.
for (at in seq_len(nrow(rows))) {
  tell("p, Holm", rows$name[at], p.adjust(rows$p, "holm")[at])
  tell("p, Benjamini-Hochberg", rows$name[at], p.adjust(rows$p, "BH")[at])
}
drawn <- rows[!is.na(rows$ratio) & rows$ratio > 0, ]
drawn$head <- factor(drawn$head, levels = unique(drawn$head))
drawn$label <- factor(drawn$label, levels = rev(unique(drawn$label)))
drawn$sure <- !is.na(drawn$low) & (drawn$low > 1 | drawn$high < 1)
drawn$peers[!is.na(drawn$peers) & drawn$peers <= 0] <- NA
look <- sets$look[as.numeric(settings$page_set) + 1]
bounds <- range(c(0.5, 2, drawn$ratio, drawn$low[drawn$low > 0], drawn$high, drawn$peers), na.rm = TRUE)
ticks <- c(0.1, 0.2, 0.5, 1, 2, 5, 10, 20)
plot <- ggplot(drawn, aes(ratio, label)) +
  geom_vline(xintercept = 1, colour = INK, linewidth = 0.4) +
  geom_segment(aes(x = pmax(low, bounds[1]), xend = high, yend = label), colour = COLOURS[[look]], linewidth = 1.5, alpha = 0.45, na.rm = TRUE) +
  geom_point(aes(x = peers), shape = 124, size = 4, colour = INK, na.rm = TRUE) +
  geom_point(aes(fill = I(ifelse(sure, COLOURS[[look]], "white"))), shape = SHAPES[[look]], colour = COLOURS[[look]], size = 2.8, stroke = 0.9) +
  geom_text(aes(x = bounds[2] * 1.12, label = paste0(times(ratio), ifelse(is.na(low), "", sprintf(" (%s \u2013 %s)", times(low), times(high))))), hjust = 0, size = 2.8) +
  facet_grid(head ~ ., scales = "free_y", space = "free_y", switch = "y") +
  scale_x_log10(breaks = ticks[ticks >= bounds[1] & ticks <= bounds[2]], labels = times, position = "top", limits = c(bounds[1] * 0.95, bounds[2] * 4)) +
  headed(x = paste0("| ", word("head.peers")), y = NULL) + theme_desk() +
  theme(strip.placement = "outside", strip.text.y.left = element_text(angle = 0, hjust = 0, vjust = 1), panel.grid.major.y = element_blank(), axis.text.y = element_text(colour = INK))
save_figure(plot, 2.6 + 0.26 * max(4, nrow(drawn)))
report()
