# The week: when the typical page of each set publishes, hour by hour and in blocks of hours, and what a post gets then.
#
#     Rscript redo.R

source("pv_redo.R")
source("pv_random.R")
source("pv_statistics.R")
source("pv_shares.R")
source("pv_drawing.R")

size <- as.numeric(settings$hours_in_block)
for (name in c("hour", "posts", "known", "interactions")) values[[name]] <- as.numeric(values[[name]])
is_share <- settings$shown == "share"
# Columns added up by so many neighbours.
by_block <- function(counts) counts %*% diag(168 / size)[rep(seq_len(168 / size), each = size), ]
cells <- NULL
for (at in seq_len(nrow(sets))) {
  mine <- values[values$set == sets$key[at], ]
  ids <- unique(mine$page_id)
  counted <- function(name) {
    found <- matrix(0, length(ids), 168)
    found[cbind(match(mine$page_id, ids), mine$hour + 1)] <- mine[[name]]
    found
  }
  week <- list(posts = counted("posts"), known = counted("known"), interactions = counted("interactions"))
  typical <- week$posts[rowSums(week$posts) >= as.numeric(settings$fewest_posts), , drop = FALSE]
  first <- typical_shares(by_block(typical), resamples, seed, at - 1)
  hours <- typical_shares(typical, 0, seed, at - 1)
  tell("n", sets$key[at], nrow(typical))
  tell("first block", sets$key[at], if (is.null(first)) NA_real_ else first$largest - 1)
  tell("share of the first block", sets$key[at], if (is.null(first)) NA_real_ else c(first$shares[first$largest], first$intervals[, first$largest]))
  tell("first again, share of the draws", sets$key[at], if (is.null(first)) NA_real_ else first$held)
  for (kind in c("hour", "block")) {
    it <- if (kind == "hour") week else lapply(week, by_block)
    shares <- (if (kind == "hour") hours else first)$shares
    for (cell in seq_len(ncol(it$posts))) {
      told_of <- it$known[, cell] > 0
      means <- it$interactions[told_of, cell] / it$known[told_of, cell]
      enough <- setting(sprintf("set.%d.pages", at - 1)) == "1" || length(means) >= as.numeric(settings$fewest_pages)
      gets <- if (enough && sum(it$known[, cell]) >= as.numeric(settings$fewest_posts)) median_of(means) else NA_real_
      name <- of(sets$key[at], paste(kind, cell - 1))
      tell("share, typical page", name, if (is.null(shares)) NA_real_ else shares[cell])
      tell("interactions per post, median", name, gets)
      tell("posts", name, sum(it$posts[, cell]))
      if (kind == "block")
        cells <- rbind(cells, data.frame(panel = sprintf("%s (n = %d)", sets$name[at], nrow(typical)), look = sets$look[at], at = at, cell = cell - 1,
                                         value = if (is_share) shares[cell] else gets))
    }
  }
}
per_day <- 24 / size
cells$day <- factor(cells$cell %/% per_day, levels = 6:0, labels = vapply(6:0, function(day) word(paste0("day.", day)), ""))
cells$from <- (cells$cell %% per_day) * size
cells$part <- ave(cells$value, cells$at, FUN = function(of_set) of_set / max(of_set, na.rm = TRUE))
cells$colour <- mapply(function(look, part) if (is.na(part)) "#f1f1f1" else grDevices::rgb(colorRamp(c("white", COLOURS[[look]]))(part) / 255), cells$look, cells$part)
cells$panel <- factor(cells$panel, levels = unique(cells$panel))
plot <- ggplot(cells, aes(from + size / 2, day)) +
  geom_tile(aes(fill = I(colour)), colour = "white", linewidth = 0.7) +
  geom_text(aes(label = ifelse(is.na(value), "\u2013", if (is_share) percent(value, 1) else spaced(value, 2)),
                colour = I(ifelse(!is.na(part) & part > 0.55, "white", QUIET))), size = 2.3) +
  facet_wrap(~panel) + scale_x_continuous(breaks = seq(0, 24 - size, size), labels = function(hour) paste0(hour, "h"), expand = c(0, 0)) +
  scale_y_discrete(expand = c(0, 0)) + headed(x = NULL, y = NULL) + theme_desk() + theme(panel.grid = element_blank(), panel.spacing = unit(14, "pt"))
save_figure(plot, 4.9)
report()
