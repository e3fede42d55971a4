#!/bin/sh
# How a play grows with operations, pages and rounds of replies: whole processes
# of `run`, side by side in one run, as ratios to z3 on a file that asks nothing.
# What `verify` proves about the flow does not depend on any of them.
set -eu
cd "$(dirname "$0")/../.."
program=.build/release/xenprove
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
printf '(set-logic QF_BV)(check-sat)' > "$work/empty.smt2"

# scenario FILE OPERATIONS PAGES ROUNDS
scenario() {
  {
    echo "about: $2 operations, $3 pages, $4 replies."
    echo "pages:"
    echo "  code: {}"
    for page in $(seq "$3"); do echo "  data$page: { right: r }"; done
    echo "instruction:"
    echo "  at: code"
    echo "  does:"
    for operation in $(seq "$2"); do
      echo "    - { store: data$(( (operation - 1) % $3 + 1 ))+8, bytes: 4 }"
    done
    [ "$4" -eq 0 ] || echo "listener:"
    for round in $(seq "$4"); do echo "  - { reply: continue }"; done
  } > "$work/$1.yaml"
}
set -- -n "z3 on nothing" "z3 $work/empty.smt2"
for n in 1 4 8; do
  scenario "operations-$n" "$n" 1 1
  set -- "$@" -n "$n operations" "$program run $work/operations-$n.yaml"
done
for n in 1 3 6; do
  scenario "pages-$n" 6 "$n" 1
  set -- "$@" -n "$n pages" "$program run $work/pages-$n.yaml"
done
for n in 0 4 16; do
  scenario "rounds-$n" 2 2 "$n"
  set -- "$@" -n "$n replies" "$program run $work/rounds-$n.yaml"
done
hyperfine -N -i --warmup 3 --runs 30 --export-csv "$work/times.csv" "$@" > /dev/null 2>&1
# Columns: command, mean, stddev, median, ...
awk -F, 'NR == 2 { base = $4 } NR > 1 { printf "%-20s %6.1f ms  %5.1fx\n", $1, $4 * 1000, $4 / base }' "$work/times.csv"
