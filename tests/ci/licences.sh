#!/usr/bin/env bash
# May klartext be built from its dependencies? Asks cargo-deny for licences, sources and bans, as deny.toml says.
#
#     licences.sh               licences, sources, bans; needs no network. Any other finding ends with 1.
#     licences.sh --advisories  known vulnerabilities. Ends with 3 if the advisory database cannot be reached.
#
# Needs `cargo install cargo-deny --locked`, on the PATH or in target/tools/bin. $DENY_CONFIG names another deny.toml.
set -euo pipefail
cd "$(dirname "$0")/../.."
PATH=$PWD/target/tools/bin:$PATH
config=${DENY_CONFIG:-deny.toml}
deny() { cargo deny --locked --log-level warn --config "$config" "$@"; }

command -v cargo-deny >/dev/null || { echo "cargo-deny is not installed: cargo install cargo-deny --locked" >&2; exit 2; }

case ${1:-} in
    "") deny check licenses sources bans || exit 1 ;;
    --advisories)
        deny fetch db || { echo "THE ADVISORY DATABASE CANNOT BE REACHED: known vulnerabilities were NOT looked up"; exit 3; }
        deny --offline check advisories || exit 1
        ;;
    *) echo "usage: licences.sh [--advisories]" >&2; exit 2 ;;
esac
