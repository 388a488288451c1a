#!/usr/bin/env bash
# Builds every example into a folder of its own below DIR and prints their names; a warning is as bad as an error.
# Pages that are not for everyone lie in a folder beside, so that what looks at pages sees them too.
#     build-examples.sh DIR
#
# An example is a folder of examples/ with a klartext.yaml. $KLARTEXT names another program than the release build.
set -euo pipefail
cd "$(dirname "$0")/../.."

dir=${1:?usage: build-examples.sh DIR}
klartext=${KLARTEXT:-target/release/klartext}
shopt -s nullglob
examples=(examples/*/klartext.yaml)
[[ ${#examples[@]} -gt 0 ]] || { echo "no example to build" >&2; exit 2; }

failed=0
for declaration in "${examples[@]}"; do
    name=$(basename "$(dirname "$declaration")")
    if "$klartext" build "examples/$name" --out "$dir/$name" --internal "$dir/$name-internal" --strict >&2; then
        echo "$name"
    else
        failed=$((failed + 1))
        echo "examples/$name was not built" >&2
    fi
done
[[ $failed -eq 0 ]]
