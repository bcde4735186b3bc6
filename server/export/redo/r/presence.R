# When each page was heard of: its weeks with posts, without any, and not known; the longest silence first.
#
#     Rscript redo.R

source("pv_redo.R")
source("pv_drawing.R")

values$number <- .number(values$value)
posts <- values[values$what == "posts", ]
order_of <- unique(values$page_id)
by_page <- split(posts$number, factor(posts$page_id, levels = order_of))
for (id in order_of) {
  counts <- by_page[[id]]
  tell("weeks with posts", of("page", id), sum(counts > 0, na.rm = TRUE))
  tell("weeks without a post", of("page", id), sum(counts == 0, na.rm = TRUE))
  tell("weeks not known", of("page", id), sum(is.na(counts)))
}
of_page <- function(what) {
  rows <- values[values$what == what, ]
  rows$number[match(order_of, rows$page_id)]
}
silent_days <- of_page("silent_days")
unknown_days <- of_page("unknown_days")
after <- as.numeric(settings$silent_after)
# Not known where no post is known, or where files end before they can tell.
is_silent <- ifelse(is.na(silent_days), NA, ifelse(silent_days > after, TRUE,
                    ifelse(silent_days + ifelse(is.na(unknown_days), 0, unknown_days) > after, NA, FALSE)))
set_of <- values$set[match(order_of, values$page_id)]
for (key in sets$key) {
  tell("silent pages", key, sum(is_silent[set_of == key], na.rm = TRUE))
  tell("pages of which that is known", key, sum(!is.na(is_silent[set_of == key])))
}
first <- head(order_of, 40)
weeks <- unique(posts$week)
drawn <- posts[posts$page_id %in% first, ]
drawn$y <- length(first) + 1 - match(drawn$page_id, first)
drawn$x <- match(drawn$week, weeks)
drawn$set_name <- set_names(drawn$set)
drawn$height <- c(0, 0.22, 0.42, 0.62, 0.84)[findInterval(drawn$number, c(0, 1, 2, 4, 8))]
names_of <- substr(values$page[match(first, values$page_id)], 1, 46)
every <- max(1, length(weeks) %/% 8)
ticks <- seq(1, length(weeks), every)
plot <- ggplot(drawn) +
  geom_rect(data = drawn[!is.na(drawn$number), ], aes(xmin = x - 0.45, xmax = x + 0.45, ymin = y - 0.42, ymax = y - 0.42 + height, fill = set_name)) +
  geom_point(data = drawn[is.na(drawn$number), ], aes(x, y - 0.2), shape = 4, size = 0.7, colour = "#b4bac2") +
  geom_segment(aes(x = 0.5, xend = length(weeks) + 0.5, y = y - 0.43, yend = y - 0.43), colour = GRID, linewidth = 0.25) +
  scale_y_continuous(breaks = rev(seq_along(first)), labels = names_of, expand = c(0.005, 0.3), sec.axis = dup_axis(name = word("silence"),
                     breaks = rev(seq_along(first)), labels = ifelse(is.na(silent_days[seq_along(first)]), "\u2013", silent_days[seq_along(first)]))) +
  scale_x_continuous(breaks = ticks, labels = vapply(weeks[ticks], function(week) word(paste0("week.", week)), ""), position = "top", expand = c(0.005, 0)) +
  scale_fill_manual(values = .by_set(COLOURS)) +
  headed(x = paste0("\u2581 ", word("one"), "   \u2583 ", word("few"), "   \u2585 ", word("several"), "   \u2587 ", word("many"), "   \u00d7 ", word("unknown")), y = NULL) +
  theme_desk() + theme(panel.grid.major = element_blank(), axis.text.y.left = element_text(size = 8, hjust = 0,
                       colour = rev(COLOURS[sets$look[match(set_of[seq_along(first)], sets$key)]])), axis.text.y.right = element_text(size = 8), axis.text.x = element_text(size = 7.5))
suppressWarnings(save_figure(plot, 2.5 + 0.2 * length(first)))
report()
