# Concentration: what the lowest pages of each set hold together, from the values of the pages.
#
#     Rscript redo.R

source("pv_redo.R")
source("pv_statistics.R")
source("pv_drawing.R")

tenths <- seq(10, 90, 10)
curves <- NULL
marks <- NULL
said <- character(0)
for (at in seq_len(nrow(sets))) {
  known <- .number(values$value[values$set == sets$key[at]])
  known <- known[!is.na(known)]
  tell("n", sets$key[at], length(known))
  tell("Gini index", sets$key[at], gini(known))
  tell("share of the top tenth", sets$key[at], top_share(known))
  said <- c(said, sprintf("%s (n = %s): %s", sets$name[at], spaced(length(known)), sub("@", spaced(gini(known), 2), word(paste0("gini.", at - 1)))))
  if (is.na(gini(known))) next
  curve <- lorenz(known)
  held <- approx(curve$pages, curve$total, tenths / 100)$y
  for (place in seq_along(tenths)) tell(sprintf("share of the lowest %d %%", tenths[place]), sets$key[at], held[place])
  curves <- rbind(curves, data.frame(set_name = set_names(sets$key[at]), pages = curve$pages, total = curve$total))
  marks <- rbind(marks, data.frame(set_name = set_names(sets$key[at]), pages = tenths / 100, total = held))
}
plot <- ggplot(curves, aes(pages, total, colour = set_name)) +
  geom_abline(slope = 1, intercept = 0, colour = RULE, linetype = "dotted") +
  annotate("text", x = 0.47, y = 0.51, label = word("equal"), angle = 45, size = 3, colour = QUIET) +
  geom_line(aes(linetype = set_name), linewidth = 0.9) +
  geom_point(data = marks, aes(shape = set_name, fill = set_name), size = 2.2) +
  annotate("text", x = 0.02, y = 0.97 - 0.06 * (seq_along(said) - 1), label = said, hjust = 0, size = 3.3, colour = COLOURS[sets$look], fontface = "bold") +
  scale_x_continuous(labels = percent, expand = c(0.01, 0)) + scale_y_continuous(labels = percent, expand = c(0.01, 0)) +
  set_scales() + coord_equal() + headed(x = word("pages"), y = word("total")) + theme_desk() + theme(legend.position = "none")
save_figure(plot, 8.4)
report()
