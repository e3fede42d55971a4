#!/bin/sh
# HTML pages in a browser: that nothing is written to its console, what an accessibility checker finds, how
# large pages are, and pictures of them to be looked at: light, dark, as wide as a phone. Skips what is not
# there: chromium, and axe.min.js, which AXE names.
# usage: pages.sh FOLDER [PROGRAM]
set -eu
cd "$(dirname "$0")/../.."
folder=${1:?usage: pages.sh FOLDER [PROGRAM]}
program=${2:-.build/release/xenprove}
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
failed=0

page() {  # NAME ARGUMENT...
  name=$1; shift
  "$program" "$@" --format html --no-progress --output "$folder/$name.html" || [ $? -le 3 ]
  size=$(wc -c < "$folder/$name.html")
  echo "$name: $size bytes"
  [ "$size" -lt 500000 ] || { echo "$name: too large"; failed=1; }
}

mail=Tests/Cases/mails/whole-quoted-flowed/input.eml
page verify-mail verify "$mail"
page verify-three verify v5 merged staging
page run-pair run two-requests-and-one-reply --on v5 staging
page run-all run full-ring
page table table v5
page against table v5 --against merged
page diff diff v5 merged
page paths paths v5 hvm_emulate_send_vm_event
page gate gate
page calls calls "$mail"
if [ -n "${XENPROVE_XEN_TREE:-}" ]; then
  page places table "$XENPROVE_XEN_TREE" --all
  page calls-tree calls "$XENPROVE_XEN_TREE"
  [ -z "${XENPROVE_XEN_PATCH:-}" ] || page verify-patch verify "$XENPROVE_XEN_PATCH" --tree "$XENPROVE_XEN_TREE"
fi
[ -z "${XENPROVE_XEN_REPOSITORY:-}" ] || page history history "$XENPROVE_XEN_REPOSITORY" "${XENPROVE_XEN_RANGE:-HEAD~2000..}"

browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
if [ -z "$browser" ]; then
  echo "skipped: there is no chromium to show pages in"
  exit $failed
fi

show() {  # everything that a browser says of a page
  "$browser" --headless --no-sandbox --disable-gpu --hide-scrollbars --user-data-dir="$folder/.profile" "$@"
}

for file in "$folder"/*.html; do
  name=$(basename "$file" .html)
  show --enable-logging=stderr --v=0 --window-size=1200,1600 --screenshot="$folder/$name-light.png" "file://$file" \
    > "$folder/$name.log" 2>&1
  show --force-dark-mode --blink-settings=preferredColorScheme=0 --window-size=1200,1600 \
    --screenshot="$folder/$name-dark.png" "file://$file" > /dev/null 2>&1
  show --window-size=500,1600 --print-to-pdf="$folder/$name.pdf" "file://$file" > /dev/null 2>&1
  # Headless windows are at least 500 wide; a frame is not.
  printf '<!DOCTYPE html><body style="margin:0"><iframe src="%s.html" width="400" height="1600" style="border:0"></iframe>' \
    "$name" > "$folder/.frame.htm"
  show --window-size=500,1600 --screenshot="$folder/$name-phone.png" "file://$folder/.frame.htm" > /dev/null 2>&1
  if grep -q CONSOLE "$folder/$name.log"; then
    echo "$name: $(grep CONSOLE "$folder/$name.log" | head -3)"
    failed=1
  fi
  [ -n "${AXE:-}" ] || continue
  for scheme in light dark; do
    {
      sed 's|</body></html>||' "$file"
      echo '<script>'
      cat "$AXE"
      cat << 'END'
</script><script>
axe.run(document).then(found => {
  const words = found.violations.map(v => v.id + " (" + v.nodes.length + "): " + v.nodes[0].html.slice(0, 150));
  document.title = "axe: " + found.violations.length + " violations " + words.join("; ");
})
</script></body></html>
END
    } > "$folder/.axe.html"
    option=
    [ $scheme = light ] || option=--blink-settings=preferredColorScheme=0
    found=$(show $option --virtual-time-budget=60000 --dump-dom "file://$folder/.axe.html" 2> /dev/null \
      | sed -n 's|.*<title>\(axe: .*\)</title>.*|\1|p' | head -1)
    echo "$name, $scheme: ${found:-nothing came of the checker}"
    case $found in "axe: 0 violations"*) ;; *) failed=1 ;; esac
  done
done
[ -n "${AXE:-}" ] || echo "skipped: AXE names no axe.min.js, so accessibility was not checked"
rm -rf "$folder"/.profile "$folder"/.frame.htm "$folder"/.axe.*
exit $failed
