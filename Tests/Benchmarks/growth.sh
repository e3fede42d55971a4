#!/bin/sh
# How a play grows with instructions, operations, pages and replies: whole processes of `run`, side by
# side in one run, as ratios to z3 on a file that asks nothing, with the steps that are played on three
# revisions together. What `verify` proves about the flow does not depend on any of them: its states come
# last.
set -eu
cd "$(dirname "$0")/../.."
program=.build/release/xenprove
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
printf '(set-logic QF_BV)(check-sat)' > "$work/empty.smt2"

# scenario FILE INSTRUCTIONS OPERATIONS PAGES REPLIES
scenario() {
  {
    echo "about: $2 instructions, $3 operations, $4 pages, $5 replies."
    echo "pages:"
    echo "  code: {}"
    for page in $(seq "$4"); do echo "  data$page: { right: r }"; done
    echo "instruction:"
    does "  " 0 "$3" "$4"
    [ "$5" -eq 0 ] || echo "listener:"
    for round in $(seq "$5"); do
      if [ "$2" -gt 1 ]; then echo "  - emulate"; else echo "  - { reply: continue }"; fi
    done
    [ "$2" -eq 1 ] || echo "then:"
    for next in $(seq 2 "$2"); do
      echo "  - instruction:"
      does "      " $(( next * 4 )) "$3" "$4"
    done
  } > "$work/$1.yaml"
}

# does INDENT OFFSET OPERATIONS PAGES
does() {
  echo "$1at: code+$2"
  echo "$1does:"
  for operation in $(seq "$3"); do
    echo "$1  - { store: data$(( (operation - 1) % $4 + 1 ))+8, bytes: 4 }"
  done
}

set -- -n "z3 on nothing" "z3 $work/empty.smt2"
for n in 1 2 4; do
  scenario "instructions-$n" "$n" 1 1 "$n"
  set -- "$@" -n "$n instructions" "$program run $work/instructions-$n.yaml"
done
for n in 0 1 2 4 16; do
  scenario "replies-$n" 1 2 2 "$n"
  set -- "$@" -n "$n replies" "$program run $work/replies-$n.yaml"
done
for n in 1 4 8; do
  scenario "operations-$n" 1 "$n" 1 1
  set -- "$@" -n "$n operations" "$program run $work/operations-$n.yaml"
done
for n in 1 3 6; do
  scenario "pages-$n" 1 6 "$n" 1
  set -- "$@" -n "$n pages" "$program run $work/pages-$n.yaml"
done
hyperfine -N -i --warmup 3 --runs 30 --export-csv "$work/times.csv" "$@" > /dev/null 2>&1
# Columns: command, mean, stddev, median, ...
awk -F, 'NR == 2 { base = $4 } NR > 1 { printf "%-20s %6.1f ms  %5.1fx\n", $1, $4 * 1000, $4 / base }' "$work/times.csv"

echo
echo "steps of v5, merged, staging"
for kind in instructions replies; do
  for n in 1 2 4; do
    printf '%-20s' "$n $kind"
    for revision in v5 merged staging; do
      "$program" run "$work/$kind-$n.yaml" --on "$revision" --no-color > "$work/play.txt" || true
      printf ' %5d' "$(grep -cE '^ {0,3}[0-9]+  ' "$work/play.txt")"
    done
    echo
  done
done
echo
echo "states of the claims that hold, whatever the number of instructions and replies"
"$program" verify v5 merged staging --format json | grep -o '"[0-9]* states;' | tr -d '";' | sort -n | uniq -c
