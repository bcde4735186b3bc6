# The map: need against voice in every territory, from boundaries.csv (IGN Admin Express, Licence Ouverte 2.0).
#
#     Rscript redo.R

source("pv_redo.R")
source("pv_random.R")
source("pv_statistics.R")
source("pv_territories.R")
source("pv_drawing.R")

# Thirds of need (first digit) and of voice (second): 31 is much need and little voice.
CELLS <- c("11" = "#f1e3c3", "12" = "#e9ebe6", "13" = "#dfeeec", "21" = "#d0a355", "22" = "#b3bbb8", "23" = "#9ecbc7",
           "31" = "#5f2b05", "32" = "#6c7a79", "33" = "#3d928e")

# Conic conformal projection of official maps of France: parallels 44 and 49, meridian 3 degrees east.
lambert <- function(longitude, latitude) {
  radians <- function(degrees) degrees * pi / 180
  height <- function(phi) tan(pi / 4 + phi / 2)
  n <- log(cos(radians(44)) / cos(radians(49))) / log(height(radians(49)) / height(radians(44)))
  rho <- cos(radians(44)) * height(radians(44))^n / n / height(radians(latitude))^n
  angle <- n * radians(longitude - 3)
  data.frame(x = rho * sin(angle), y = -rho * cos(angle))
}
mercator <- function(longitude, latitude) data.frame(x = longitude * pi / 180, y = log(tan(pi / 4 + latitude * pi / 360)))

territories <- recompute()
boundaries <- .table("boundaries.csv")
boundaries$longitude <- as.numeric(boundaries$longitude)
boundaries$latitude <- as.numeric(boundaries$latitude)
code <- sub("^[a-z]+-", "", boundaries$territory)
overseas <- if (settings$level == "region") c("01", "02", "03", "04", "06") else c("971", "972", "973", "974", "976")
around_paris <- if (settings$level == "region") character(0) else c("75", "92", "93", "94")
mainland <- !(code %in% overseas)
main <- cbind(boundaries[mainland, ], lambert(boundaries$longitude[mainland], boundaries$latitude[mainland]))
# Insets stand left of the map, each fitted to a box of its own; Paris and its ring a second time.
frame <- list(x = range(main$x), y = range(main$y))
box <- diff(frame$y) / (length(overseas) + (length(around_paris) > 0))
inset <- function(rows, projection, at) {
  it <- projection(boundaries$longitude[rows], boundaries$latitude[rows])
  scale <- 0.78 * box / max(diff(range(it$x)), diff(range(it$y)))
  cbind(boundaries[rows, ], x = frame$x[1] - 0.75 * box + (it$x - mean(range(it$x))) * scale,
        y = frame$y[2] - (at - 0.55) * box + (it$y - mean(range(it$y))) * scale, at = at)
}
insets <- lapply(seq_along(overseas), function(at) inset(code == overseas[at], mercator, at + (length(around_paris) > 0)))
if (length(around_paris) > 0) insets <- c(list(inset(code %in% around_paris, lambert, 1)), insets)
insets <- do.call(rbind, insets)
main$at <- 0
drawn <- rbind(main, insets)
drawn$cell <- vapply(drawn$territory, function(key) setting(paste0("cell.", key), "voice"), "")
drawn$verdict <- territories$verdict[match(drawn$territory, territories$territory)]
drawn$piece <- paste(drawn$territory, drawn$at)
shapes <- function(data, ...) geom_polygon(data = data, aes(x, y, group = piece, subgroup = ring), ...)
known <- drawn[drawn$cell %in% names(CELLS), ]
unknown <- drawn[!(drawn$cell %in% names(CELLS)), ]
centres <- function(data) {
  one <- do.call(rbind, lapply(split(data, data$piece), function(rows) {
    largest <- rows[rows$ring == names(which.max(table(rows$ring))), ]
    data.frame(territory = rows$territory[1], at = rows$at[1], cell = rows$cell[1], verdict = rows$verdict[1], x = mean(range(largest$x)), y = mean(range(largest$y)))
  }))
  one$name <- territories$name[match(one$territory, territories$territory)]
  one
}
spots <- centres(drawn)
# Around Paris there is no room for names: what the rule finds there is outlined in the inset.
found_by_rule <- spots[spots$verdict %in% c("under-served", "none-known") & spots$at == 0 & !(sub("^[a-z]+-", "", spots$territory) %in% c(around_paris, "78")), ]
heads <- do.call(rbind, lapply(sort(unique(insets$at)), function(at) {
  is_paris <- at == 1 && length(around_paris) > 0
  data.frame(x = frame$x[1] - 0.75 * box, y = frame$y[2] - (at - 1.02) * box, name = if (is_paris) "Paris" else spots$name[spots$at == at][1])
}))
# The key: need upwards, voice to the right.
unit_of <- 0.36 * box
key <- data.frame(cell = names(CELLS), x = frame$x[2] + (0.4 + as.numeric(substr(names(CELLS), 2, 2))) * unit_of,
                  y = frame$y[2] - 4.4 * unit_of + as.numeric(substr(names(CELLS), 1, 1)) * unit_of)
told_of <- table(factor(territories$verdict, levels = VERDICTS))
legend <- data.frame(x = frame$x[2] + 1.3 * unit_of, y = frame$y[2] - (6.2 + 1.25 * (0:3)) * unit_of, verdict = rev(VERDICTS))
legend$text <- vapply(legend$verdict, function(verdict) .wrapped(sprintf("%s (%d)", word(paste0("verdict.", match(verdict, VERDICTS) - 1)), told_of[[verdict]]), 26), "")
plot <- ggplot() +
  shapes(known, fill = CELLS[known$cell], colour = "white", linewidth = 0.15) +
  shapes(unknown, fill = "white", colour = "#a0a6ad", linewidth = 0.2) +
  geom_point(data = spots[spots$cell == "none-known", ], aes(x, y), shape = 16, size = 1, colour = QUIET) +
  geom_point(data = spots[!(spots$cell %in% c(names(CELLS), "none-known")), ], aes(x, y), shape = 4, size = 1.2, colour = QUIET) +
  shapes(drawn[drawn$verdict == "under-served", ], fill = NA, colour = INK, linewidth = 0.7) +
  shapes(drawn[drawn$verdict == "none-known", ], fill = NA, colour = INK, linewidth = 0.7, linetype = "22") +
  geom_label(data = found_by_rule, aes(x, y, label = name), size = 2.8, fontface = "bold", label.size = 0, label.padding = unit(0.12, "lines"), alpha = 0.85) +
  geom_text(data = heads, aes(x, y, label = name), size = 2.4, colour = QUIET) +
  geom_tile(data = key, aes(x, y), width = unit_of * 0.96, height = unit_of * 0.96, fill = CELLS[key$cell]) +
  annotate("text", x = min(key$x) - unit_of / 2, y = max(key$y) + unit_of * 0.8, label = paste0("\u2191 ", word("key.need")), hjust = 0, size = 2.7, colour = QUIET) +
  annotate("text", x = min(key$x) - unit_of / 2, y = min(key$y) - unit_of * 0.85, label = paste0(word("key.voice"), " \u2192"), hjust = 0, size = 2.7, colour = QUIET) +
  geom_tile(data = legend, aes(x - unit_of * 0.4, y), width = unit_of * 0.5, height = unit_of * 0.36, fill = "white",
            colour = c(INK, INK, QUIET, QUIET), linewidth = c(0.7, 0.7, 0.2, 0.2), linetype = c("22", "solid", "solid", "solid")) +
  geom_text(data = legend, aes(x, y, label = text), hjust = 0, size = 2.6, lineheight = 0.95) +
  coord_equal(xlim = c(frame$x[1] - 1.4 * box, frame$x[2] + 9.6 * unit_of), clip = "off") +
  headed(x = NULL, y = NULL) + theme_desk() + theme(axis.text = element_blank(), panel.grid.major = element_blank())
save_figure(plot, 8)
report()
