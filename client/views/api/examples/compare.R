# Two camps in one metric: the ratio of the typical pages as Porte-voix gives it, and worked out again from its points.
# Needs the package jsonlite. PORTE_VOIX is where Porte-voix runs; DATA is real or demo.
library(jsonlite)

base <- Sys.getenv("PORTE_VOIX", "http://localhost:4310")
data <- Sys.getenv("DATA", "demo")
reply <- fromJSON(paste0(
  base, "/api/compare?data=", data,
  "&set=camp:association&set=camp:commercial&metric=interactions-per-post"
), simplifyVector = FALSE)

metric <- reply$metrics[[1]]
gap <- metric$pairs[[1]]$gap
values <- sapply(metric$points, function(point) point$value)
sets <- sapply(metric$points, function(point) point$set)
medians <- tapply(values, sets, median)
cat("period", reply$from, "to", reply$to, "zone", reply$zone, "\n")
cat("pages", tapply(values, sets, length), "\n")
cat("ratio as given", format(gap$ratio, digits = 15), gap$certainty, "\n")
cat("ratio again", format(unname(medians["1"] / medians["0"]), digits = 15), "\n")
cat("Mann-Whitney again", wilcox.test(values[sets == 1], values[sets == 0])$p.value, "\n")
