#!/bin/sh
# The YAML files of specs/ and the ledger of proofs/ as a Swift file, which is left
# alone if it is as it should be.
#
#   embed.sh REPOSITORY OUTPUT STAMP
set -eu
repository=$1 output=$2 stamp=$3
cd "$repository"
{
  echo '// Written by Sources/Embedding/embed.sh with every build.'
  echo
  echo 'let texts: [(path: String, text: String)] = ['
  for file in specs/*.yaml specs/scenarios/*.yaml proofs/ledger.yaml; do
    # The literal ends before its last line feed, so that there is one more.
    printf '  ("%s", ####"""\n' "$file"
    cat "$file"
    printf '\n"""####),\n'
  done
  echo ']'
} > "$output.new"
if cmp -s "$output.new" "$output"; then rm "$output.new"; else mv "$output.new" "$output"; fi
date > "$stamp"
