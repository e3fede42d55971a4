#!/bin/sh
# The program alone in an empty folder, without the toolchain's libraries and with
# each clang that is here: what it does, and how long that takes. The program named
# by the first argument, or the one that the README's command builds:
#
#   swift build -c release --static-swift-stdlib --product xenprove
set -eu
cd "$(dirname "$0")/../.."
program=${1:-}
if [ -z "$program" ]; then
  swift build -c release --static-swift-stdlib --product xenprove --scratch-path .build-static
  program=.build-static/release/xenprove
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/bin" "$work/empty"
cp "$program" "$work/bin/xenprove"
cp Tests/Cases/mails/whole-quoted-flowed/input.eml "$work/input.eml"
cp -R Tests/Cases/conformance/tree "$work/tree"
toolchain=$(command -v clang || true)
cd "$work/empty"

if ldd "$work/bin/xenprove" | grep -E 'libswift|libFoundation|libdispatch'; then
  echo "leans on the libraries above; link it with --static-swift-stdlib" >&2
  exit 1
fi
echo "leans on $(ldd "$work/bin/xenprove" | awk '{ print $1 }' | grep -vE 'vdso|ld-linux' | tr '\n' ' ')"
echo "size     $(wc -c < "$work/bin/xenprove" | awk '{ printf "%.1f MB", $1 / 1e6 }')"

# call NAME EXPECTED ARGUMENTS: with nothing in its environment but a short PATH.
failed=0
call() {
  name=$1 expected=$2
  shift 2
  start=$(date +%s%N)
  status=0
  env -i PATH=/usr/bin:/bin timeout 60 "$work/bin/xenprove" "$@" > "$work/output" 2> "$work/errors" || status=$?
  end=$(date +%s%N)
  word=ok
  [ "$status" -eq "$expected" ] || { word="WRONG, expected $expected" failed=1; }
  printf '%-24s %-40s exit %-3s %7d ms  %s\n' "$name" "$(head -n 1 "$work/output" | cut -c1-40)" \
    "$status" "$(((end - start) / 1000000))" "$word"
  [ "$word" = ok ] || cat "$work/errors"
}
call "verify v5" 0 verify v5
call "table v5" 0 table v5
cp "$work/output" "$work/table.txt"
call "check-table" 0 check-table "$work/table.txt"
call "run" 0 run protected-store
call "gate" 0 gate
call "doctor" 0 doctor
for clang in /usr/bin/clang-14 /usr/bin/clang-19 "$toolchain"; do
  [ -x "$clang" ] || { echo "no ${clang:-clang of a toolchain}: skipped"; continue; }
  call "verify MAIL" 0 verify "$work/input.eml" --clang "$clang"
  sed 's/ *"clang" :.*//' "$work/output" | grep -vE 'Used:|clang|libz3' > "$work/verdicts"
  [ -f "$work/first" ] || cp "$work/verdicts" "$work/first"
  cmp -s "$work/first" "$work/verdicts" || { echo "$clang: other verdicts than the first"; failed=1; }
  # The small tree lacks functions of the flow.
  call "gate --tree" 3 gate --tree "$work/tree" --clang "$clang"
  echo "  with $clang"
done
[ -z "$(ls -A)" ] || { echo "something was left behind"; failed=1; }
exit "$failed"
