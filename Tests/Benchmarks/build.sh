#!/usr/bin/env bash
# What everyone pays first: in a fresh clone of this checkout's HEAD the main
# command, then the test command, then, in another fresh clone, all of .ci/run;
# wall-clock seconds, one after another, nothing else running. The commands are those of
# the README, without their set-up half.
#
#     Tests/Benchmarks/build.sh [FOLDER]     where to clone to; else a temporary folder
set -euo pipefail
here=$(git -C "$(dirname "$0")" rev-parse --show-toplevel)
folder=${1:-$(mktemp -d)}
[ -n "${1:-}" ] || trap 'rm -rf "$folder"' EXIT

command() {  # of the README behind this marker
  sed -n "/<!-- $1 command -->/,/\`\`\`\$/p" "$here/README.md" | sed -n '/^ *apt-get/s/^.*&& //p'
}

timed() {  # name, folder, command
  local start end
  start=$(date +%s)
  (cd "$2" && bash -c "$3") > "$folder/log" 2>&1 || { tail -20 "$folder/log"; exit 1; }
  end=$(date +%s)
  printf '%-34s %5d s\n' "$1" $((end - start))
}

echo "$(nproc) cores, $(swift --version 2>/dev/null | head -1)"
git clone -q "$here" "$folder/first"
timed "main command, fresh clone" "$folder/first" "$(command main)"
timed "test command after it" "$folder/first" "$(command test)"
timed "swift build after that" "$folder/first" "swift build -c release --product xenprove"
git clone -q "$here" "$folder/second"
timed ".ci/run, fresh clone" "$folder/second" "CI=true bash .ci/run"
