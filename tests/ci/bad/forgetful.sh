#!/usr/bin/env bash
# An export that names another cookie than the declaration.
"$(dirname "$0")/../../../target/release/klartext" "$@" | sed 's/"_ga"/"_gb"/'
