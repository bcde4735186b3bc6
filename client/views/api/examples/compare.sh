#!/bin/sh
# Two camps in one metric, as JSON and as a table for a spreadsheet.
# PORTE_VOIX is where Porte-voix runs; DATA is real or demo.
set -eu
PORTE_VOIX="${PORTE_VOIX:-http://localhost:4310}"
DATA="${DATA:-demo}"

curl --silent --show-error --fail --get "$PORTE_VOIX/api/compare" \
  --data-urlencode "data=$DATA" \
  --data-urlencode "set=camp:association" \
  --data-urlencode "set=camp:commercial" \
  --data-urlencode "metric=interactions-per-post"
echo

curl --silent --show-error --fail --get "$PORTE_VOIX/api/figures/distribution.csv" \
  --data-urlencode "data=$DATA" \
  --data-urlencode "metric=interactions-per-post" \
  --data-urlencode "lang=en"
