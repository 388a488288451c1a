#!/usr/bin/env bash
# Same input, same bytes? Builds every example twice, the second time as somebody else elsewhere, and compares; then
# builds into the first folder again, which must rewrite nothing.  reproducible.sh
#
# $KLARTEXT names another program than the release build. Any difference ends with 1.
set -euo pipefail
cd "$(dirname "$0")/../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
here=$work/one there=$work/a/much/longer/way/to/two
mkdir -p "$there"
marks() { (cd "$1" && find . -type f -printf '%p %i %T@\n' | sort); }

tests/ci/build-examples.sh "$here"
TZ=Pacific/Kiritimati LC_ALL=tr_TR.UTF-8 COLUMNS=40 NO_COLOR=1 tests/ci/build-examples.sh "$there" >/dev/null
diff -r "$here" "$there" || { echo "two builds of the same declaration differ"; exit 1; }

before=$(marks "$here")
sleep 0.1
tests/ci/build-examples.sh "$here" >/dev/null
diff <(echo "$before") <(marks "$here") || { echo "a build without a change touched files (path, inode, time)"; exit 1; }
echo "$(echo "$before" | wc -l) files: same bytes twice, none touched by a build without a change"
