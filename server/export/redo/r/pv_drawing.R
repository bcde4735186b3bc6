# How the figures look: colours and symbols of the camps, a head with the finding, a last line with the source.

suppressPackageStartupMessages(library(ggplot2))

INK <- "#16191d"
QUIET <- "#565d66"
RULE <- "#8b929b"
GRID <- "#e3e6ea"
COLOURS <- c(association = "#0f6b6b", commercial = "#c2551a", public = "#5b5680", fourth = "#2360a0", fifth = "#9c2f66", sixth = "#5f6a12")
BANDS <- c(association = "#d3e6e5", commercial = "#f9e0d1", public = "#e2e0ee", fourth = "#d9e5f3", fifth = "#f3dce7", sixth = "#e7ead0")
# Told apart by shape too: a grey print still reads.
SHAPES <- c(association = 21, commercial = 23, public = 22, fourth = 24, fifth = 25, sixth = 4)

is_french <- startsWith(settings$language, "fr")

# A number as the language of the figure writes it; three digits that count.
spaced <- function(values, digits = 3) {
  vapply(values, function(value) {
    if (is.na(value)) return("")
    text <- format(signif(value, digits), big.mark = ",", scientific = FALSE, trim = TRUE, drop0trailing = TRUE, digits = 15)
    if (is_french) gsub("~", "\u202f", gsub("\\.", ",", gsub(",", "~", text))) else text
  }, "")
}
percent <- function(shares, digits = 0) {
  text <- formatC(shares * 100, digits = digits, format = "f")
  if (is_french) paste0(gsub("\\.", ",", text), "\u202f%") else paste0(text, "%")
}
times <- function(ratios) ifelse(is.na(ratios), "", paste0("\u00d7\u202f", spaced(ratios, 2)))

.wrapped <- function(text, width) paste(strwrap(text, width), collapse = "\n")

# The look of a newspaper's graphics desk: white ground, thin rules, no boxes.
theme_desk <- function() {
  theme_minimal(base_size = 10) +
    theme(
      text = element_text(colour = INK),
      plot.title = element_text(face = "bold", size = 14, lineheight = 1.1),
      plot.subtitle = element_text(colour = QUIET, size = 9.5, lineheight = 1.1, margin = margin(b = 8)),
      plot.caption = element_text(colour = QUIET, size = 7.4, hjust = 0, lineheight = 1.15, margin = margin(t = 10)),
      plot.title.position = "plot",
      plot.caption.position = "plot",
      panel.grid.minor = element_blank(),
      panel.grid.major = element_line(colour = GRID, linewidth = 0.3),
      axis.text = element_text(colour = QUIET),
      axis.title = element_text(colour = QUIET, size = 9),
      legend.position = "top",
      legend.justification = "left",
      legend.title = element_blank(),
      legend.margin = margin(0, 0, 0, 0),
      strip.text = element_text(hjust = 0, face = "bold"),
      plot.margin = margin(14, 18, 10, 14)
    )
}

# Title, subtitle and last lines; notices of invented data come first.
headed <- function(...) {
  notice <- setting("notice")
  labs(
    title = .wrapped(settings$title, 82),
    subtitle = .wrapped(paste0(if (notice == "") "" else paste0("[", notice, "] "), settings$subtitle), 132),
    caption = paste0(.wrapped(settings$source, 158), "\n", .wrapped(paste0(settings$licence, ". ", settings$address), 158)),
    ...
  )
}

.by_set <- function(palette) setNames(unname(palette[sets$look]), sets$name)
# Colours, fills and symbols by the name of the set.
set_scales <- function(fill = TRUE) {
  list(
    scale_colour_manual(values = .by_set(COLOURS), breaks = sets$name),
    if (fill) scale_fill_manual(values = .by_set(COLOURS), breaks = sets$name, na.value = "white"),
    scale_shape_manual(values = .by_set(SHAPES), breaks = sets$name)
  )
}
set_names <- function(keys) factor(sets$name[match(keys, sets$key)], levels = sets$name)

# Round ticks of a logarithmic axis: 1, 3, 10, 30 ...
round_ticks <- function(limits) {
  exponents <- floor(log10(limits[1])):ceiling(log10(limits[2]))
  ticks <- sort(as.vector(outer(c(1, 3), 10^exponents)))
  ticks <- ticks[ticks >= limits[1] & ticks <= limits[2]]
  if (length(ticks) > 8) ticks[log10(ticks) %% 1 < 1e-9] else ticks
}

# Whether counts span so much that a linear axis would press most of them flat.
heavy_tailed <- function(values) {
  known <- sort(values[!is.na(values) & values > 0])
  length(known) > 2 && known[length(known)] / known[length(known) %/% 2 + 1] > 8
}

save_figure <- function(plot, height, width = 9.6) {
  # svg() draws text as outlines, whatever fonts the reader has.
  ggsave("redone.png", plot, width = width, height = height, dpi = 200, bg = "white")
  suppressWarnings(ggsave("redone.svg", plot, device = grDevices::svg, width = width, height = height, bg = "white"))
}
