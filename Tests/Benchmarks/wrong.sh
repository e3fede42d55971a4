#!/bin/sh
# What a wrong access check costs beside the right one: whole processes of
# `verify`, for 100 changes of one token each, side by side in one run. The built
# program, or the one named by the first argument; the function's text, or the one
# named by the second.
set -eu
cd "$(dirname "$0")/../.."
program=${1:-.build/release/xenprove}
right=${2:-Tests/Cases/conformance/v5.c}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

awk -v folder="$work" -v count=100 -f Tests/Benchmarks/changes.awk "$right"
set -- -n "right" "$program verify $right --specs specs"
for file in "$work"/*.c; do
  set -- "$@" -n "$(diff "$right" "$file" | sed -n 's/^> *//p')" "$program verify $file --specs specs"
done
hyperfine -N -i --warmup 1 --runs 3 --export-json "$work/times.json" "$@" > /dev/null 2>&1
# One line per command: its name, then its median.
sed -n 's/^ *"command": "\(.*\)",$/\1/p; s/^ *"median": \([0-9.e-]*\),$/\t\1/p' "$work/times.json" |
  paste -d '' - - > "$work/times"
base=$(head -n 1 "$work/times" | cut -f 2)
tail -n +2 "$work/times" | sort -t "$(printf '\t')" -k 2 -g > "$work/sorted"
awk -F '\t' -v base="$base" '
  function line(name, time) { printf "%-24s %8.1f ms  %5.1fx\n", name, time * 1000, time / base }
  { name[NR] = $1; time[NR] = $2 }
  END {
    line("the right function", base)
    line(NR " changes, median", (time[int((NR + 1) / 2)] + time[int(NR / 2) + 1]) / 2)
    line(NR " changes, maximum", time[NR])
    print "The slowest:"
    for (i = NR; i > NR - 5 && i > 0; i--) printf "  %8.1f ms  %s\n", time[i] * 1000, name[i]
  }' "$work/sorted"
