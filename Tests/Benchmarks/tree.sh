#!/bin/sh
# Reading and proving the functions of a Xen tree beside what clang needs to
# parse the same files one after another, side by side in one run, as a ratio.
# Needs hyperfine, a release build, and XENPROVE_XEN_TREE: a built tree of 2020
# or later (its flags are in .NAME.o.cmd beside each object).
set -eu
cd "$(dirname "$0")/../.."
program=$PWD/.build/release/xenprove
xen=$XENPROVE_XEN_TREE/xen
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

files="arch/x86/hvm/emulate arch/x86/hvm/hvm arch/x86/hvm/monitor arch/x86/hvm/vm_event arch/x86/mm/mem_access common/monitor"
echo "cd $xen" > "$work/parse.sh"
for file in $files; do
  flags=$(head -n 1 "$xen/$(dirname "$file")/.$(basename "$file").o.cmd" | tr ' ' '\n' |
    grep -E "^'?(-D|-I|-std=|-nostdinc|-m64|-msoft-float|-include|\./include/xen/config.h)" | tr '\n' ' ')
  echo "clang -target x86_64-linux-gnu -w -fsyntax-only $flags $file.c" >> "$work/parse.sh"
done
sh -e "$work/parse.sh"

# A patch of the largest file, which has to be read again.
file=xen/arch/x86/hvm/emulate.c
{ cat "$XENPROVE_XEN_TREE/$file"; echo "/* A note. */"; } > "$work/changed.c"
diff -u --label "a/$file" --label "b/$file" "$XENPROVE_XEN_TREE/$file" "$work/changed.c" > "$work/note.patch" || true

hyperfine -N -i --warmup 2 --runs 10 --export-csv "$work/times.csv" \
  -n "clang -fsyntax-only" "sh $work/parse.sh" \
  -n "FlowConformance" "$program verify $XENPROVE_XEN_TREE --claim FlowConformance" \
  -n "every claim" "$program verify $XENPROVE_XEN_TREE" \
  -n "patch beside tree" "$program verify $work/note.patch --tree $XENPROVE_XEN_TREE" > /dev/null 2>&1
awk -F, 'NR == 2 { base = $4 } NR > 1 { printf "%-20s %7.1f ms  %5.1fx\n", $1, $4 * 1000, $4 / base }' "$work/times.csv"
/usr/bin/time -f "memory                 %M KB" "$program" verify "$XENPROVE_XEN_TREE" > /dev/null || true
