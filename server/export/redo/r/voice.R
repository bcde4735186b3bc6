# Share of voice: what each set has of the whole, row by row, from what each of its pages adds.
#
#     Rscript redo.R

source("pv_redo.R")
source("pv_random.R")
source("pv_statistics.R")
source("pv_shares.R")
source("pv_drawing.R")

draws <- if (settings$is_drawn == "true") resamples else 0
for (name in c("posts", "known", "value")) values[[name]] <- as.numeric(values[[name]])
bars <- NULL
for (key in words_in(settings$rows)) {
  row <- values[values$row == key, ]
  groups <- lapply(sets$key, function(set) row[row$set == set, ])
  part <- function(name) vapply(groups, function(group) sum(group[[name]]), 0)
  tell("total", key, sum(part("value")))
  tell("posts without a known count", key, sum(part("posts") - part("known")))
  # A set that published, and of whose posts no count is known, has no share: its sum of 0 is no 0.
  is_unknown <- any(part("posts") > 0 & part("known") == 0)
  shares <- if (!is_unknown) shares_of_voice(lapply(groups, `[[`, "value"), draws, seed)
  for (at in seq_len(nrow(sets))) {
    name <- of(key, sets$key[at])
    tell("pages", name, nrow(groups[[at]]))
    tell("posts", name, part("posts")[at])
    tell("share of voice", name, if (is.null(shares)) NA_real_ else shares[at, ])
  }
  if (!is.null(shares))
    bars <- rbind(bars, data.frame(row = key, set_name = set_names(sets$key), share = shares[, 1], low = shares[1, 2], high = shares[1, 3],
                                   first = shares[1, 1], total = sum(part("value"))))
}
rows <- unique(bars[, c("row", "first", "total", "low", "high")])
if (!settings$by %in% c("day", "week", "month", "quarter", "year")) rows <- rows[order(rows$row == "none", -rows$first), ]
rows <- head(rows, 24)
bars <- bars[bars$row %in% rows$row, ]
rows$y <- rev(seq_len(nrow(rows)))
bars$y <- rows$y[match(bars$row, rows$row)]
final <- bars[bars$set_name == sets$name[nrow(sets)], ]
plot <- ggplot(bars, aes(share, y)) +
  geom_col(aes(fill = set_name), orientation = "y", width = 0.68, colour = "white", linewidth = 0.3, position = position_stack(reverse = TRUE)) +
  (if (nrow(sets) == 2) geom_segment(data = rows, aes(x = low, xend = high, yend = y), colour = "white", linewidth = 1.9, na.rm = TRUE)) +
  (if (nrow(sets) == 2) geom_segment(data = rows, aes(x = low, xend = high, yend = y), colour = "black", linewidth = 0.8, na.rm = TRUE)) +
  geom_text(data = rows, aes(x = -0.01, label = percent(first)), hjust = 1, size = 3, fontface = "bold", colour = COLOURS[sets$look[1]]) +
  geom_text(data = final, aes(x = 1.01, label = percent(share)), hjust = 0, size = 3, fontface = "bold", colour = COLOURS[sets$look[nrow(sets)]]) +
  geom_text(data = rows, aes(x = 1.17, label = spaced(total, 6)), hjust = 1, size = 2.9, colour = QUIET) +
  annotate("text", x = 1.17, y = max(rows$y) + 0.8, label = word("counted"), hjust = 1, size = 2.8, colour = QUIET) +
  scale_y_continuous(breaks = rows$y, labels = vapply(rows$row, function(key) word(paste0("row.", key)), ""), expand = expansion(add = c(0.4, 0.7))) +
  scale_x_continuous(breaks = c(0, 0.25, 0.5, 0.75, 1), labels = percent, limits = c(-0.07, 1.18), expand = c(0, 0)) +
  set_scales() + headed(x = NULL, y = NULL) + theme_desk() +
  theme(panel.grid.major.y = element_blank(), axis.text.y = element_text(colour = INK))
save_figure(plot, 2.6 + 0.3 * nrow(rows))
report()
