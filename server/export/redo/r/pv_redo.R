# Reads the tables beside the script, and holds what is worked out again against what the figure shows.

options(scipen = 15, digits = 15, warn = 1)

.table <- function(name) {
  read.csv(name, colClasses = "character", check.names = FALSE, encoding = "UTF-8", na.strings = character(0))
}
# An empty cell is not known, or not defined.
.number <- function(texts) suppressWarnings(as.numeric(ifelse(texts == "", NA, texts)))

.settings <- .table("settings.csv")
settings <- setNames(as.list(.settings$value), .settings$name)
values <- .table("values.csv")
expected <- .table("expected.csv")
seed <- as.numeric(settings$seed)
resamples <- as.numeric(settings$resamples)
found <- new.env()

setting <- function(name, otherwise = "") if (is.null(settings[[name]])) otherwise else settings[[name]]
word <- function(key) setting(paste0("word.", key))
words_in <- function(text) if (text == "") character(0) else strsplit(text, " ")[[1]]

# Name, unit, and what values are multiplied by to be shown.
metric_said <- function(key) {
  part <- function(name) setting(paste("metric", key, name, sep = "."))
  list(name = part("name"), unit = part("unit"), factor = as.numeric(if (part("factor") == "") 1 else part("factor")))
}

# The sets of the figure, in order.
sets <- local({
  count <- sum(grepl("^set\\.[0-9]+\\.key$", names(settings)))
  part <- function(name) vapply(seq_len(count) - 1, function(at) setting(paste("set", at, name, sep = ".")), "")
  data.frame(key = part("key"), name = part("name"), look = part("look"), stream = part("stream"), stringsAsFactors = FALSE)
})

of <- function(...) paste(..., sep = " | ")

# Keeps a recomputed statistic; NA where it is undefined. `value` may hold its interval too: c(value, low, high).
tell <- function(statistic, of, value, interval = NULL) {
  both <- c(value, interval)
  assign(paste(statistic, of, sep = "\r"), c(both, NA_real_, NA_real_)[1:3], envir = found)
}
told <- function(statistic, of) found[[paste(statistic, of, sep = "\r")]]

# What the figure shows: value, low and high; for what the script takes as given.
shown <- function(statistic, of) {
  row <- expected[expected$statistic == statistic & expected$of == of, ]
  if (nrow(row) == 0) c(NA_real_, NA_real_, NA_real_) else .number(unlist(row[1, c("value", "low", "high")]))
}

# Prints every statistic shown, recomputed and their difference; ends with 1 where any differs by more than its tolerance.
report <- function() {
  wrong <- 0
  taken <- 0
  equal <- 0
  write <- function(value) if (is.na(value)) "" else format(value, digits = 10, trim = TRUE)
  cat(sprintf("%-72s  %16s  %16s  %11s  ok\n", "statistic", "shown", "recomputed", "difference"))
  for (row in seq_len(nrow(expected))) {
    it <- expected[row, ]
    again <- told(it$statistic, it$of)
    is_known <- !is.null(again)
    for (place in 1:3) {
      part <- c("value", "low", "high")[place]
      name <- paste0(it$statistic, if (place == 1) "" else paste0(", ", part, " end"), " | ", it$of)
      shown <- .number(it[[part]])
      mine <- if (is_known) unname(again[place]) else NA_real_
      if (it$given != "") {
        if (place == 1) {
          taken <- taken + 1
          cat(sprintf("%-72s  %16s  %16s  %11s  given\n", substr(name, 1, 72), write(shown), "", ""))
        }
        next
      }
      if (is.na(shown) && is.na(mine) && (is_known || place > 1)) next
      ok <- !is.na(shown) && !is.na(mine) && is.finite(mine) && abs(mine - shown) <= as.numeric(it$tolerance)
      if (ok) equal <- equal + 1 else wrong <- wrong + 1
      apart <- if (is.na(shown) || is.na(mine)) "" else sprintf("%.2g", mine - shown)
      cat(sprintf("%-72s  %16s  %16s  %11s  %s\n", substr(name, 1, 72), write(shown), write(mine), apart, if (ok) "yes" else "NO"))
    }
  }
  cat(sprintf("\n%d equal within tolerance, %d different, %d taken as given (see README).\n", equal, wrong, taken))
  quit(status = if (wrong > 0) 1 else 0)
}

# A part of the values is no basis: neither the statistics nor the drawing would be those of the figure.
if (setting("taken_as_given") != "") {
  cat(word("taken_as_given"), "\n\n", sep = "")
  report()
}
