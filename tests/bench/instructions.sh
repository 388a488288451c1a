#!/usr/bin/env bash
# Does any command take more instructions than it did? Counts those of the release build (valgrind) and compares them
# with instructions.txt beside this script. Unlike times, they are the same on a busy machine.  instructions.sh [--renew]
# KLARTEXT names another program than the release build, NUMBERS another file.
#
# Ends with 1 if one of them has grown by more than 5 percent, and asks for new numbers if one has shrunk by as much.
# Ends with 3 if nothing can be compared: without valgrind, or with another compiler than the one of the numbers.
set -euo pipefail
cd "$(dirname "$0")/../.."

numbers=${NUMBERS:-tests/bench/instructions.txt} tolerance=5 today=2026-11-22
command -v valgrind >/dev/null || { echo "valgrind is not installed" >&2; exit 3; }
[[ -n ${KLARTEXT:-} ]] || cargo build --release --quiet
klartext=${KLARTEXT:-$PWD/target/release/klartext}
rust=$(rustc --version | cut -d' ' -f2)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r examples/mail-hoster "$work/declared"

# count NAME ARGUMENTS...: instructions of a run. A note of what was published must not make the second one shorter.
count() {
    local name=$1
    shift
    env -i valgrind --tool=cachegrind --cache-sim=no --cachegrind-out-file=/dev/null --log-file="$work/log" \
        "$klartext" "$@" >"$work/said" 2>&1 || { cat "$work/said" "$work/log" >&2; exit 2; }
    printf '%s %s\n' "$name" "$(sed -n 's/.*I *refs: *//p' "$work/log" | tr -d ,)"
}
measured() {
    count start --version
    count check check "$work/declared" --today $today
    count build build "$work/declared" --today $today --out "$work/public" --internal "$work/internal"
    count scan scan tests/sites
}

measured >"$work/measured"
if [[ ${1:-} == --renew ]]; then
    { printf '# Instructions of the release build, counted by tests/bench/instructions.sh --renew\n'
      printf 'rust %s\n' "$rust"
      cat "$work/measured"; } >"$numbers"
    cat "$numbers"
    exit
fi
awk -v rust="$rust" -v tolerance=$tolerance '
    /^#/ { next }
    $1 == "rust" { of = $2; next }
    FNR == NR { known[$1] = $2; next }
    {
        if (!known[$1]) { printf "%s: no number is noted\n", $1; worse = 1; next }
        change = ($2 / known[$1] - 1) * 100
        printf "%-6s %14d instructions, %+.1f %%\n", $1, $2, change
        if (change > tolerance) { printf "%s takes more than it did: %d\n", $1, known[$1]; worse = 1 }
        if (change < -tolerance) better = 1
    }
    END {
        if (of && rust != of) { printf "the numbers are of Rust %s, and this is %s\n", of, rust; exit 3 }
        if (better) print "less than was noted: tests/bench/instructions.sh --renew keeps it that way"
        exit worse
    }' "$numbers" "$work/measured"
