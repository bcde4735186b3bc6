#!/bin/sh
# Share of voice by topic. PORTE_VOIX is where Porte-voix runs; DATA is real or demo.
set -eu
PORTE_VOIX="${PORTE_VOIX:-http://localhost:4310}"
DATA="${DATA:-demo}"

curl --silent --show-error --fail --get "$PORTE_VOIX/api/share-of-voice" \
  --data-urlencode "data=$DATA" \
  --data-urlencode "of=posts" \
  --data-urlencode "by=topic"
