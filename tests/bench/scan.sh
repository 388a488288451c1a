#!/usr/bin/env bash
# How long does it take to scan a built site, beside a link checker on the same files, and does it grow with the bytes?
#
# The link checker is the crate hyperlink, installed into a folder of this script unless HYPERLINK names its program. Both
# use all processors. KLARTEXT names a program that is built already. Needs python3 and the Debian package time.
set -euo pipefail
cd "$(dirname "$0")/../.."

runs=${RUNS:-5}
[[ -x /usr/bin/time ]] || { echo "/usr/bin/time is not installed" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [[ -z ${KLARTEXT:-} ]]; then
    cargo build --release --quiet
    KLARTEXT=$PWD/target/release/klartext
fi
if [[ -z ${HYPERLINK:-} ]]; then
    HYPERLINK=$PWD/target/bench-tools/bin/hyperlink
    [[ -x $HYPERLINK ]] || cargo install --quiet --locked --root target/bench-tools hyperlink ||
        { echo "hyperlink cannot be installed from the registry; there is nothing to compare with" >&2; HYPERLINK=; }
fi

# measure COMMAND...: the shortest of some runs, as "seconds of the clock, seconds of processors, megabytes".
measure() {
    for ((run = 0; run < runs; run++)); do
        # What is found makes no difference here.
        /usr/bin/time -a -o "$work/times" -f '%e %U %S %M' "$@" >/dev/null 2>"$work/err" || true
    done
    # Of a program that failed, time says so on a line of its own.
    grep -E '^[0-9.]+ [0-9.]+ [0-9.]+ [0-9]+$' "$work/times" | sort -n | head -1 |
        awk '{printf "%.2f %.2f %d", $1, $2 + $3, $4 / 1024}'
    rm "$work/times"
}
told() { printf '%-34s %6s s  (processors %6s s)  %5s MB\n' "$1" "$2" "$3" "$4"; }

python3 tests/bench/scan_site.py pages "$work/pages" 50
python3 tests/bench/scan_site.py whole "$work/whole" 50
echo "50 MB in 2,000 pages"
read -r ours busy memory < <(measure "$KLARTEXT" scan "$work/pages" --own www.example.org; echo)
told "klartext scan" "$ours" "$busy" "$memory"
theirs=
if [[ -n $HYPERLINK ]]; then
    read -r theirs busy held < <(measure "$HYPERLINK" "$work/pages"; echo)
    told "hyperlink" "$theirs" "$busy" "$held"
    awk -v ours="$ours" -v theirs="$theirs" 'BEGIN {printf "klartext / hyperlink %20.2f\n", ours / theirs}'
fi
echo "the same with 50 MB of style sheets and scripts"
read -r clock busy held < <(measure "$KLARTEXT" scan "$work/whole" --own www.example.org; echo)
told "klartext scan" "$clock" "$busy" "$held"

echo "ten times the bytes"
runs=2
fault=0
for kind in page line attributes unclosed script sheet; do
    for size in 5 50; do
        python3 tests/bench/scan_site.py "$kind" "$work/$kind-$size" "$size"
    done
    read -r _ few _ < <(measure "$KLARTEXT" scan "$work/$kind-5"; echo)
    read -r clock many top < <(measure "$KLARTEXT" scan "$work/$kind-50"; echo)
    told "$kind, 50 MB" "$clock" "$many" "$top"
    # The clock of processors is coarse, and a program has to start.
    if awk -v few="$few" -v many="$many" 'BEGIN {exit !(many > 12 * (few + 0.02))}'; then
        echo "$kind: $few s of processors for 5 MB, $many s for 50 MB" >&2
        fault=1
    fi
done

if ((memory > 100)); then
    echo "klartext held $memory MB" >&2
    fault=1
fi
if [[ -n $theirs ]] && awk -v ours="$ours" -v theirs="$theirs" 'BEGIN {exit !(ours > theirs)}'; then
    echo "klartext took $ours s, hyperlink $theirs s" >&2
    fault=1
fi
exit "$fault"
