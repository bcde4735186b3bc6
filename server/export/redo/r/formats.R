# The mix of formats: how the typical page of each set divides its posts, and what a post of each format gets.
#
#     Rscript redo.R

source("pv_redo.R")
source("pv_random.R")
source("pv_statistics.R")
source("pv_shares.R")
source("pv_drawing.R")

formats <- words_in(settings$formats)
for (name in c("posts", "known", "interactions")) values[[name]] <- as.numeric(values[[name]])
is_share <- settings$shown == "share"
bars <- NULL
for (at in seq_len(nrow(sets))) {
  mine <- values[values$set == sets$key[at], ]
  ids <- unique(mine$page_id)
  counts <- matrix(0, length(ids), length(formats))
  counts[cbind(match(mine$page_id, ids), match(mine$format, formats))] <- mine$posts
  typical <- typical_shares(counts, resamples, seed, at - 1)
  tell("n", sets$key[at], length(ids))
  tell("largest again, share of the draws", sets$key[at], if (is.null(typical)) NA_real_ else typical$held)
  for (place in seq_along(formats)) {
    name <- of(sets$key[at], formats[place])
    these <- mine[mine$format == formats[place] & mine$known > 0, ]
    means <- these$interactions / these$known
    # One page alone is no sample of pages: its own mean.
    enough <- setting(sprintf("set.%d.pages", at - 1)) == "1" || length(means) >= as.numeric(settings$fewest_pages)
    share <- if (is.null(typical)) c(NA_real_, NONE) else c(typical$shares[place], typical$intervals[, place])
    gets <- if (enough) c(median_of(means), median_interval(means)) else c(NA_real_, NONE)
    tell("share, typical page", name, share)
    tell("share of all posts", name, if (sum(counts) == 0) NA_real_ else sum(counts[, place]) / sum(counts))
    tell("posts", name, sum(counts[, place]))
    tell("interactions per post, median", name, gets)
    tell("pages of that median", name, length(means))
    shown <- if (is_share) share else gets
    bars <- rbind(bars, data.frame(set_name = set_names(sets$key[at]), format = formats[place], value = shown[1], low = shown[2], high = shown[3],
                                   share = share[1], posts = sum(counts[, place])))
  }
}
used <- formats[vapply(formats, function(name) any(bars$posts[bars$format == name] > 0), TRUE)]
most <- vapply(used, function(name) max(bars$share[bars$format == name], na.rm = TRUE), 0)
bars <- bars[bars$format %in% used, ]
bars$label <- factor(bars$format, levels = rev(used[order(-most)]), labels = vapply(rev(used[order(-most)]), function(name) word(paste0("format.", name)), ""))
is_log <- !is_share && heavy_tailed(bars$value)
write <- if (is_share) percent else spaced
beside <- position_dodge2(width = 0.8, reverse = TRUE)
plot <- ggplot(bars, aes(value, label, colour = set_name, group = set_name)) +
  (if (is_share) geom_col(aes(fill = set_name), alpha = 0.22, width = 0.8, linewidth = 0.3, position = position_dodge2(reverse = TRUE), na.rm = TRUE, show.legend = FALSE)) +
  geom_linerange(aes(xmin = low, xmax = high), linewidth = 0.9, position = beside, na.rm = TRUE, show.legend = FALSE) +
  geom_point(aes(shape = set_name, fill = set_name), size = 2.6, position = beside, na.rm = TRUE) +
  geom_text(aes(x = ifelse(is.na(high), value, high), label = paste0("  ", write(value))), hjust = 0, size = 3, position = beside, na.rm = TRUE, show.legend = FALSE) +
  (if (is_log) scale_x_log10(labels = write, position = "top", expand = expansion(c(0.02, 0.1)))
   else scale_x_continuous(labels = write, position = "top", limits = c(0, NA), expand = expansion(c(0, 0.1)))) +
  set_scales() + headed(x = word(settings$shown), y = NULL) + theme_desk() +
  theme(panel.grid.major.y = element_blank(), axis.text.y = element_text(colour = INK, size = 10))
save_figure(plot, 2.4 + 0.32 * length(used) * (nrow(sets) + 0.4))
report()
