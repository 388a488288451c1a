#!/usr/bin/env bash
# Do our facts agree with data that nobody of this project made? Supervisory authorities with those of datenanfragen/data,
# citations of the GDPR with its structure, lifetimes of cookies with the Open Cookie Database.  oracles.sh
#
# The data lie in ../shared/oracles beside the project; $ORACLES names another folder. Without them it ends with 3.
set -euo pipefail
cd "$(dirname "$0")/../.."

folder=${ORACLES:-../shared/oracles}
[[ -d $folder ]] || { echo "$folder IS NOT THERE: the facts of the catalog were NOT compared with independent data"; exit 3; }
KLARTEXT_ORACLES=$(realpath "$folder") cargo test --quiet --test it -- --ignored oracles --nocapture || exit 1
