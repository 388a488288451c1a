#!/usr/bin/env bash
# Does everything that reads what strangers write keep its promises? Takes seeds with a few changes through each target
# of tests/fuzz for a minute in all, and every input that was found once. This needs no fuzzer: building one with
# coverage takes longer than the checks may. `tests/fuzz/run.sh` does, and LOG.md there tells of its runs.  fuzz.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
KLARTEXT_FUZZ_SECONDS=${KLARTEXT_FUZZ_SECONDS:-60} cargo test --quiet --test it fuzz:: -- --nocapture
