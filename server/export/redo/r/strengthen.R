# Territories to strengthen first: active pages beside need, the nation being 1.
#
#     Rscript redo.R

source("pv_redo.R")
source("pv_random.R")
source("pv_statistics.R")
source("pv_territories.R")
source("pv_drawing.R")

territories <- recompute()
listed <- territories[match(words_in(settings$order), territories$territory), ]
listed <- head(listed[listed$verdict != "not-under-served" & (listed$verdict != "cannot-tell" | !is.na(listed$shrunken)), ], 15)
listed$head <- vapply(listed$verdict, function(verdict) .wrapped(word(paste0("verdict.", match(verdict, VERDICTS) - 1)), 22), "")
listed$head <- factor(listed$head, levels = unique(listed$head))
listed$label <- sprintf("%s   %s   %d / %d", listed$name, spaced(listed$need), listed$pages_active, listed$pages_known)
listed$label <- factor(listed$label, levels = rev(listed$label))
known <- c(listed$relative, listed$relative_low, listed$relative_high)
least <- min(c(0.5, known[!is.na(known) & known > 0])) / 1.5
most <- max(c(2, known), na.rm = TRUE)
colour <- COLOURS[["association"]]
plot <- ggplot(listed, aes(pmax(relative, least), label)) +
  geom_vline(xintercept = 1, colour = INK, linewidth = 0.4) +
  geom_segment(aes(x = pmax(relative_low, least), xend = relative_high, yend = label), colour = colour, linewidth = 0.9, na.rm = TRUE) +
  # A 0 has no place on a logarithmic axis: it stands hollow at its begin.
  geom_point(aes(fill = I(ifelse(relative > 0, colour, "white"))), shape = 21, size = 3, colour = colour, stroke = 0.9, na.rm = TRUE) +
  geom_text(aes(x = most * 1.15, label = ifelse(is.na(relative_low), times(relative), sprintf("%s (%s \u2013 %s)", times(relative), times(relative_low), times(relative_high)))),
            hjust = 0, size = 2.9, na.rm = TRUE) +
  facet_grid(head ~ ., scales = "free_y", space = "free_y", switch = "y") +
  scale_x_log10(breaks = round_ticks(c(least, most)), labels = times, limits = c(least / 1.05, most * 30)) +
  headed(x = paste0(word("axis"), " (", word("nation"), ": ", times(1), ")"), y = NULL) + theme_desk() +
  theme(strip.clip = "off", strip.placement = "outside", strip.text.y.left = element_text(angle = 0, hjust = 0, vjust = 1, size = 8.5), panel.grid.major.y = element_blank(), axis.text.y = element_text(colour = INK))
save_figure(plot, 2.8 + 0.3 * nrow(listed))
report()
