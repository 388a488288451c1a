#!/usr/bin/env bash
# A preview that does not see what is saved: it serves a copy.
copy="$(dirname "$2")/copy"
cp -r "$2" "$copy"
shift 2
exec "$(dirname "$0")/../../../target/release/klartext" serve "$copy" "$@"
