#!/usr/bin/env bash
# run.sh TARGET SECONDS: fuzzes a target for so many seconds of the processor, and prints a row for LOG.md. What is found
# lies under finds/TARGET/, each with what was said; the exit code is then 1. Needs Rust and a C++ compiler, which
# libFuzzer is compiled with. KLARTEXT_FUZZER names a program that was built before.
set -euo pipefail
cd "$(dirname "$0")"
target=${1:?usage: run.sh TARGET SECONDS} seconds=${2:?usage: run.sh TARGET SECONDS}
program=${KLARTEXT_FUZZER:-$(./build.sh)}

scratch=$(mktemp -d -p "$([[ -w /dev/shm ]] && echo /dev/shm || echo /tmp)")
fuzzer=
trap '[[ -z $fuzzer ]] || kill "$fuzzer" 2>/dev/null; rm -rf "$scratch"' EXIT
export TMPDIR=$scratch KLARTEXT_FUZZ=$target KLARTEXT_LAST=$scratch/last
corpus=corpus/$target finds=finds/$target
mkdir -p "$corpus" "$finds"
longest=$(KLARTEXT_SEEDS=$scratch/seeds "$program")

left=$seconds executed=0 found=0 features=0
while [[ $left -gt 0 && $found -lt 5 ]]; do
    "$program" "$corpus" "$scratch/seeds" -dict="$scratch/seeds.dict" -artifact_prefix="$finds/" \
        -max_len="$longest" -rss_limit_mb=500 -timeout=60 -print_final_stats=1 2>"$scratch/log" &
    fuzzer=$!
    used=0
    # Field 14 and 15 behind the name, which stands in brackets: time as the process and in the system.
    while now=$(awk -v tick="$(getconf CLK_TCK)" '{ sub(/.*\) /, ""); print int(($12 + $13) / tick) }' \
        "/proc/$fuzzer/stat" 2>/dev/null) && [[ -n $now ]]; do
        used=$now
        [[ $used -lt $left ]] || kill -INT "$fuzzer" 2>/dev/null || true
        sleep 1
    done
    code=0
    wait "$fuzzer" || code=$?
    fuzzer=
    left=$((left - used - 1))
    count=$(sed -n 's/^stat::number_of_executed_units: *//p' "$scratch/log" | tail -1)
    executed=$((executed + ${count:-0}))
    now=$(sed -n 's/.* ft: \([0-9]*\).*/\1/p' "$scratch/log" | tail -1)
    [[ ${now:-0} -le $features ]] || features=$now
    # It was asked to end, here or by somebody else.
    [[ $code -ne 72 ]] || break
    if [[ $code -ne 0 ]]; then
        found=$((found + 1))
        input=$(sed -n 's/.*Test unit written to //p' "$scratch/log" | tail -1)
        if [[ -z $input ]]; then
            input=$finds/crash-$(sha1sum <"$scratch/last" | cut -c1-40)
            cp "$scratch/last" "$input"
        fi
        grep -v '^#[0-9]' "$scratch/log" >"$input.txt"
    fi
done
commit=$(git rev-parse --short HEAD 2>/dev/null || echo unknown)
echo "| $(date +%F) | $commit | $target | $((seconds - left)) | $executed | $features | $found |"
[[ $found -eq 0 ]]
