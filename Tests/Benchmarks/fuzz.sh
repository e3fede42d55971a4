#!/bin/sh
# Fuzzing of the built program: mails, C, tables, scenarios, specs, ledgers and
# trees of the repository's own, changed at random. `--help` tells the options;
# inputs with faults are kept in .build/fuzz.
set -eu
cd "$(dirname "$0")/../.."
swift build -c release --product xenprove
swift build -c release --product fuzz
exec .build/release/fuzz "$@"
