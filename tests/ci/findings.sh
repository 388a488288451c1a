#!/usr/bin/env bash
# Do the findings of all cases and the sightings of all sites, in SARIF and JSON, follow the published schemas and name
# the same places?  findings.sh
#
# $KLARTEXT names another program than the release build. Any fault ends with 1.
set -euo pipefail
cd "$(dirname "$0")/../.."

klartext=$(realpath "${KLARTEXT:-target/release/klartext}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Signs of two UTF-16 units, a mark at the beginning and line ends of another system, under a name that needs escapes.
odd="$work/odd #1, 100 %"
mkdir "$odd"
printf '\xef\xbb\xbfklartext: 1\r\n# \xf0\x9f\xa6\x80\r\n{"\xf0\x9f\xa6\x80": languges}: 1\r\n' > "$odd/broken.yaml"
sed 's/  address:/  adress:/; s/$/\r/; s/Bäckerei/🦀 Bäckerei/; s/authority: DE-NI/"🦀": 1\r\nauthority: de_NI/' \
    tests/it/base.yaml > "$odd/klartext.yaml"

mapfile -t cases < <(find tests/cases tests/cli -name '*.yaml' -path '*/klartext.yaml' -o -path 'tests/cases/KT*/*' \
    -name '*.yaml' -not -path 'tests/cases/KT*/*/*' | sort)
[[ ${#cases[@]} -gt 50 ]] || { echo "${#cases[@]} cases: too few to be all" >&2; exit 2; }

for format in sarif json; do
    code=0
    "$klartext" check --today 2026-11-20 --format "$format" "${cases[@]}" > "$work/all.$format" || code=$?
    [[ $code -le 1 ]] || { echo "klartext ended with $code" >&2; exit 2; }
    (cd "$work" && "$klartext" check --today 2026-11-20 --format "$format" "${odd##*/}" "${odd##*/}/broken.yaml") \
        > "$work/odd.$format" || true
done
tests/ci/findings.mjs "$work/all.sarif" "$work/all.json"
for site in tests/sites/*/public; do
    for format in sarif json; do
        "$klartext" scan "$site" --format "$format" > "$work/site.$format"
    done
    tests/ci/sightings.mjs "$work/site.sarif" "$work/site.json"
done
validator=$PWD/tests/ci/findings.mjs
cd "$work" && "$validator" odd.sarif odd.json
