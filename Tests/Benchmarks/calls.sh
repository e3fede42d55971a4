#!/bin/sh
# The table of calls of a Xen tree beside what clang needs to parse the same files, two at a time, side by side
# in one run, as a ratio. Needs hyperfine, a release build, and XENPROVE_XEN_TREE: a built tree of 2020 or later
# (its flags are in .NAME.o.cmd beside each object).
set -eu
cd "$(dirname "$0")/../.."
program=$PWD/.build/release/xenprove
xen=$XENPROVE_XEN_TREE/xen
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Which files are read: a compiler that notes what it is given.
clang=$(command -v clang)
cat > "$work/clang" << END
#!/bin/sh
for word; do case \$word in */input.c) grep -o '^#include "[^"]*\\.c"' "\$word" >> $work/files || true;; esac; done
exec $clang "\$@"
END
chmod +x "$work/clang"
PATH="$PATH" "$program" calls "$XENPROVE_XEN_TREE" --clang "$work/clang" > /dev/null || true
files=$(sed 's/#include "//; s/"$//' "$work/files" | sort -u)
runs=$(wc -l < "$work/files")

for file in $files; do
  object=$(dirname "$file")/.$(basename "$file" .c).o.cmd
  flags=$(head -n 1 "$object" | tr ' ' '\n' |
    grep -E "^'?(-D|-I|-std=|-nostdinc|-m64|-msoft-float|-include|\./include/xen/config.h)" | tr '\n' ' ')
  echo "cd $xen && clang -target x86_64-linux-gnu -w -fsyntax-only $flags $file"
done > "$work/commands"
echo "xargs -d '\n' -P 2 -I{} sh -c '{}' < $work/commands" > "$work/parse.sh"
sh -e "$work/parse.sh"

hyperfine -N -i --warmup 1 --runs "${RUNS:-10}" --export-csv "$work/times.csv" \
  -n "clang -fsyntax-only" "sh $work/parse.sh" \
  -n "calls" "$program calls $XENPROVE_XEN_TREE" > /dev/null 2>&1
awk -F, 'NR == 2 { base = $4; work = $5 + $6 } NR > 1 {
  printf "%-20s %7.1f ms  %5.2fx   processor %5.2fx\n", $1, $4 * 1000, $4 / base, ($5 + $6) / work }' "$work/times.csv"
echo "files                $(echo "$files" | wc -l), read by $runs runs of clang"
