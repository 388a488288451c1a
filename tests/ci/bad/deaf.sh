#!/usr/bin/env bash
# A preview that does not see what is saved: it serves a copy.
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp -r "$2/." "$copy"
shift 2
"$(dirname "$0")/../../../target/release/klartext" serve "$copy" "$@"
