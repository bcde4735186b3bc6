# Random numbers and resamples, the very ones of Porte-voix: the same seed gives the same draws on every machine.
# Generator: sfc32 (C. Doty-Humphrey, PractRand). R's whole numbers are signed and know no 2^31: the state is kept in doubles, where
# all numbers up to 2^53 are exact, and `xor` is asked for the lower 23 bits alone, the upper ones never changing.

.kept <- new.env()

# The next `count` numbers, whole, from 0 to 2^32 - 1, and the state after them.
.step <- function(state, count) {
  a <- state[1]; b <- state[2]; c <- state[3]; counter <- state[4]
  two32 <- 4294967296
  made <- numeric(count)
  for (place in seq_len(count)) {
    drawn <- (a + b + counter) %% two32
    counter <- (counter + 1) %% two32
    upper <- floor(b / 8388608) * 8388608
    a <- upper + bitwXor(b - upper, floor(b / 512))
    b <- (9 * c) %% two32
    c <- ((c * 2097152) %% two32 + floor(c / 2048) + drawn) %% two32
    made[place] <- drawn
  }
  list(state = c(a, b, c, counter), made = made)
}

# The first `count` numbers of a stream. Two streams of one seed are independent.
numbers <- function(seed, stream, count) {
  key <- paste(seed, stream)
  kept <- .kept[[key]]
  if (is.null(kept)) {
    # The first 20 numbers are thrown away: near seeds resemble each other until then.
    first <- .step(c(seed %% 4294967296, floor(seed / 4294967296), stream %% 4294967296, 1), 20)
    kept <- list(state = first$state, made = numeric(0))
  }
  missing <- count - length(kept$made)
  if (missing > 0) {
    new <- .step(kept$state, missing)
    kept <- list(state = new$state, made = c(kept$made, new$made))
    assign(key, kept, envir = .kept)
  }
  kept$made[seq_len(count)]
}

# Which of `size` pages each resample drew, one row a resample: places from 1.
places <- function(size, resamples, seed, stream) {
  matrix(floor(numbers(seed, stream, size * resamples) * size / 4294967296) + 1, nrow = resamples, byrow = TRUE)
}

# Each row in ascending order.
.sorted_rows <- function(rows) {
  matrix(rows[order(row(rows), rows)], nrow = nrow(rows), byrow = TRUE)
}

# Medians of the resamples, in the order drawn; empty for fewer than 3 values.
drawn_medians <- function(values, resamples, seed, stream) {
  ordered <- sort(values)
  size <- length(ordered)
  if (size < 3) return(numeric(0))
  ranks <- .sorted_rows(places(size, resamples, seed, stream))
  low <- ordered[ranks[, (size - 1) %/% 2 + 1]]
  high <- ordered[ranks[, size %/% 2 + 1]]
  low + (high - low) / 2
}

# Sum of `sums` over sum of `overs` of the units drawn; empty for fewer than 3 units.
drawn_ratios <- function(sums, overs, resamples, seed, stream) {
  if (length(sums) < 3) return(numeric(0))
  drawn <- places(length(sums), resamples, seed, stream)
  added <- function(values) rowSums(matrix(values[drawn], nrow = resamples))
  added(sums) / added(overs)
}

# How often each page was drawn, one row a resample.
times_drawn <- function(size, resamples, seed, stream) {
  drawn <- places(size, resamples, seed, stream)
  matrix(tabulate((drawn - 1) * resamples + row(drawn), size * resamples), nrow = resamples)
}

# Uniform, normal (Marsaglia and Bray 1964) and gamma (Marsaglia and Tsang 2000) numbers from a stream.
gamma_draws <- function(seed, stream = 0) {
  block <- numbers(seed, stream, 65536)
  place <- 0
  spare <- NA_real_
  uniform <- function() {
    if (place == length(block)) block <<- numbers(seed, stream, 2 * length(block))
    place <<- place + 1
    (block[place] + 0.5) / 4294967296
  }
  normal <- function() {
    if (!is.na(spare)) {
      found <- spare
      spare <<- NA_real_
      return(found)
    }
    repeat {
      x <- 2 * uniform() - 1
      y <- 2 * uniform() - 1
      square <- x * x + y * y
      if (square >= 1 || square == 0) next
      scale <- sqrt(-2 * log(square) / square)
      spare <<- y * scale
      return(x * scale)
    }
  }
  gamma <- function(shape) {
    if (shape < 1) {
      larger <- gamma(shape + 1)
      return(larger * uniform()^(1 / shape))
    }
    centre <- shape - 1 / 3
    slope <- 1 / sqrt(9 * centre)
    repeat {
      deviate <- normal()
      root <- 1 + slope * deviate
      if (root <= 0) next
      cube <- root * root * root
      square <- deviate * deviate
      chance <- uniform()
      if (chance < 1 - 0.0331 * square * square) return(centre * cube)
      if (log(chance) < square / 2 + centre * (1 - cube + log(cube))) return(centre * cube)
    }
  }
  list(uniform = uniform, normal = normal, gamma = gamma)
}
