#!/bin/sh
# What each format costs beside text: whole processes of `verify`, side by side
# in one run, as ratios to `--format text`; of a mail also what answers it. The built program, or the one named
# by the first argument.
set -eu
cd "$(dirname "$0")/../.."
program=${1:-.build/release/xenprove}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Columns: command, mean, stddev, median, user, system, min, max. What a format
# costs is work, so processor time is shown as well as the clock.
measure() {  # RUNS COMMAND...: the first is what the others are compared with
  runs=$1; shift
  hyperfine -N -i --warmup 3 --runs "$runs" --export-csv "$work/times.csv" "$@" > /dev/null 2>&1
  awk -F, 'NR == 2 { clock = $4; work = $5 + $6 }
    NR > 1 { printf "%-10s %7.1f ms  %5.2fx  processor %7.1f ms  %5.2fx\n",
             $1, $4 * 1000, $4 / clock, ($5 + $6) * 1000, ($5 + $6) / work }' "$work/times.csv"
}

set --
for format in text markdown mail html json junit csv sarif codequality github; do
  set -- "$@" -n "$format" "$program verify v5 merged staging --format $format"
done
measure 30 "$@"

echo "of a mail"
set --
for format in text reply mail html sarif; do
  set -- "$@" -n "$format" "$program verify Tests/Cases/mails/whole-quoted-flowed/input.eml --format $format"
done
measure 50 "$@"
