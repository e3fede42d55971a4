#!/bin/sh
# Stands for xenprove in the tests of the fuzzer: does as $BODY says, but not in
# the first calls, which see how fast it is and have tables printed.
case "$*" in
  *--specs*) ;;
  'verify v5' | 'table v5 '* | 'table merged '* | 'table staging '*) exit 0 ;;
esac
eval "$BODY"
