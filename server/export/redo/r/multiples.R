# One metric over time, page by page, all on one scale.
#
#     Rscript redo.R

source("pv_redo.R")
source("pv_drawing.R")

said <- metric_said(settings$metric)
buckets <- words_in(settings$buckets)
values$number <- .number(values$value)
whole <- sort(values$number[values$what == "whole"], decreasing = TRUE)
tell("pages with a value", "all", length(whole))
tell("highest over the period", "all", whole[1])
tell("page in the middle over the period", "all", whole[length(whole) %/% 2 + 1])
course <- values[values$what == "bucket", ]
ids <- unique(values$page_id)
for (id in ids) {
  known <- course$number[course$page_id == id & !is.na(course$number)]
  name <- of("page", id)
  tell("buckets with a value", name, length(known))
  tell("last value", name, if (length(known) == 0) NA_real_ else known[length(known)])
  if (length(known) > 0) {
    tell("lowest", name, min(known))
    tell("highest", name, max(known))
  }
}
course$shown <- course$number * said$factor
course$x <- match(course$bucket, buckets)
course$set_name <- set_names(course$set)
last <- vapply(ids, function(id) told("last value", of("page", id))[1], 0) * said$factor
names_of <- vapply(course$page[match(ids, course$page_id)], .wrapped, "", width = 30)
# Panels are told apart by the page: several may have one name.
heads <- setNames(sprintf("%s\n%s", names_of, ifelse(is.na(last), "\u2013", spaced(last))), ids)
course$panel <- factor(course$page_id, levels = ids)
is_log <- heavy_tailed(course$shown)
least <- min(course$shown[course$shown > 0], na.rm = TRUE) * 0.8
# A 0 has no place on a logarithmic axis and stands at its foot.
if (is_log) course$shown <- pmax(course$shown, least)
# First and last bucket, each written inside of its panel.
ends_inwards <- suppressWarnings(element_text(hjust = c(0, 1)))
plot <- ggplot(course, aes(x, shown, colour = set_name)) +
  geom_line(linewidth = 0.5, na.rm = TRUE) + geom_point(aes(shape = set_name, fill = set_name), size = 0.8, na.rm = TRUE) +
  facet_wrap(~panel, ncol = 5, labeller = as_labeller(heads)) +
  (if (is_log) scale_y_log10(breaks = 10^(-3:9), labels = spaced) else scale_y_continuous(labels = spaced, n.breaks = 3)) +
  scale_x_continuous(breaks = c(1, length(buckets)), labels = vapply(buckets[c(1, length(buckets))], function(one) word(paste0("bucket.", one)), "")) +
  set_scales() + headed(x = NULL, y = said$unit) + theme_desk() +
  theme(strip.text = element_text(size = 6.2, lineheight = 0.95, margin = margin(1, 0, 1, 0)), axis.text = element_text(size = 6.5), axis.text.x = ends_inwards, panel.spacing = unit(5, "pt"),
        panel.grid.major.x = element_blank())
save_figure(plot, 2.4 + 1.08 * ceiling(length(ids) / 5))
report()
