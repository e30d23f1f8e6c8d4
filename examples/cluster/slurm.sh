#!/bin/sh
# The same on a cluster with Slurm, one part for each task of a job array. The folder must be seen by all nodes.
#
#   seko shard cases.ndjson.gz --parts 64 --out work
#   array=$(sbatch --parsable --array=1-64 examples/cluster/slurm.sh my-scheme.json work)
#   sbatch --dependency=afterany:$array --wrap "seko merge work --out results.ndjson.gz --scheme my-scheme.json --summary summary.json"
#
# `--shard auto` reads which part a task is, and refuses an array that has not as many tasks as there are parts.
# A task that ended before its part was done is asked for again alone, `--array=17`; `seko merge` says which parts are missing. Where
# lines were refused, a task ends with 2 and its part is done: that is why the merge comes after any end.
#SBATCH --job-name=seko
#SBATCH --cpus-per-task=1
#SBATCH --mem=1G
#SBATCH --time=01:00:00
set -eu
exec ${SEKO:-npx seko} run --scheme "$1" --shards "$2" --shard auto
