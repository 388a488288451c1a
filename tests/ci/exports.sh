#!/usr/bin/env bash
# Do the programs of others take what `klartext export` writes?  exports.sh
#
# Every example: the whole policy against our schema of it, and in each language transparency information against the
# schema of TILT, which lies in ../shared/oracles beside the project ($ORACLES names another folder; without it this ends
# with 3). $KLARTEXT names another program than the release build. Any fault ends with 1.
set -euo pipefail
cd "$(dirname "$0")/../.."

klartext=$(realpath "${KLARTEXT:-target/release/klartext}")
oracles=${ORACLES:-../shared/oracles}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$klartext" schema --of policy > "$work/policy.schema.json"
for declaration in examples/*/klartext.yaml; do
    folder=$(dirname "$declaration")
    "$klartext" export json --origins "$folder" > "$work/$(basename "$folder").policy.json"
    for lang in de en; do
        "$klartext" export tilt "$folder" --lang "$lang" > "$work/$(basename "$folder").$lang.tilt.json" 2>> "$work/notes"
    done
done
tests/ci/valid.mjs "$work/policy.schema.json" "$work"/*.policy.json
if [[ ! -f $oracles/tilt-schema.json ]]; then
    echo "$oracles/tilt-schema.json IS NOT THERE: exports were NOT compared with the schema of TILT"
    exit 3
fi
tests/ci/valid.mjs "$oracles/tilt-schema.json" "$work"/*.tilt.json
