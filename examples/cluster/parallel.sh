#!/bin/sh
# The parts of a file of cases, calculated by as many processes as there are cores (or JOBS). A part that is done is left as it is:
# run it again after an interruption.
#
#   examples/cluster/parallel.sh CASES.ndjson SCHEME PARTS FOLDER RESULTS.ndjson SUMMARY.json
set -eu
cases=$1 scheme=$2 parts=$3 folder=$4 results=$5 summary=$6
seko=${SEKO:-npx seko}

[ -e "$folder/manifest.json" ] || $seko shard "$cases" --parts "$parts" --out "$folder"
# A part with refused lines ends with 2 and is done; whether a part is missing, the merge finds out. SEKO may be several words.
# shellcheck disable=SC2086
seq "$parts" | parallel --quote --jobs "${JOBS:-100%}" $seko run --scheme "$scheme" --shards "$folder" --shard || :
$seko merge "$folder" --out "$results" --scheme "$scheme" --summary "$summary"
