# Share of voice by topic as a table: what the first set has of all posts on each topic, with its interval.
# Needs the package jsonlite. PORTE_VOIX is where Porte-voix runs; DATA is real or demo.
library(jsonlite)

base <- Sys.getenv("PORTE_VOIX", "http://localhost:4310")
data <- Sys.getenv("DATA", "demo")
reply <- fromJSON(paste0(base, "/api/share-of-voice?data=", data, "&of=posts&by=topic"), simplifyVector = FALSE)

rows <- Filter(function(row) !is.null(row$sets[[1]]$share), reply$rows)
bound <- function(row, place) {
  interval <- row$sets[[1]]$share$interval
  if (is.null(interval)) NA else interval[[place]]
}
write.csv(data.frame(
  topic = sapply(rows, function(row) row$key),
  posts = sapply(rows, function(row) row$total),
  set = reply$sets[[1]]$key,
  share = sapply(rows, function(row) row$sets[[1]]$share$value),
  low = sapply(rows, bound, 1),
  high = sapply(rows, bound, 2)
), row.names = FALSE)
