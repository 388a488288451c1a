#!/usr/bin/env bash
# How long does a check take, and does it grow with the declaration and no faster?  check.sh [SERVICES...]
#
# Times `klartext check` as a whole process on the largest example, beside a process that only starts, and on generated
# declarations of 1,000, 2,000, 4,000 and 10,000 services (declare.py), as they are after a build. Prints the CPU time,
# the most memory held, and where valgrind is installed the instructions, which other work on the machine does not
# change; then holds them to the bounds: 5 ms for the largest example, 150 ms for 1,000 services, and for ten times the
# services at most twelve times the memory and the instructions (the time, without valgrind). Ends with 1 if one is
# passed. $KLARTEXT names another program than the release build, $RUNS the number of runs.
set -euo pipefail
cd "$(dirname "$0")/../.."

command -v python3 >/dev/null || { echo "python3 is not installed" >&2; exit 2; }
[[ -x /usr/bin/time ]] || { echo "/usr/bin/time is not installed" >&2; exit 2; }
klartext=${KLARTEXT:-target/release/klartext}
[[ -n ${KLARTEXT:-} ]] || cargo build --release --quiet
sizes=("$@")
[[ ${#sizes[@]} -gt 0 ]] || sizes=(1000 2000 4000 10000)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# As `cargo install` leaves it, which copies: what the linker has just written lies in memory page by page.
cp "$klartext" "$work/klartext"
klartext=$work/klartext
for size in "${sizes[@]}"; do
    tests/bench/declare.py "$size" "$work/$size"
    # As after a build; an edit since then has to be compared with what was published.
    "$klartext" build "$work/$size" --out "$work/pages" --today 2026-11-22 2>/dev/null
    cp -r "$work/$size" "$work/$size-edited"
    echo "# edited" >>"$work/$size-edited/klartext.yaml"
done
largest=$(for example in examples/*/; do echo "$(cat "$example"*.yaml | wc -c) $example"; done | sort -rn | head -1 | cut -d' ' -f2)

exec python3 - "$klartext" "$work" "$largest" "${RUNS:-40}" "${sizes[@]}" <<'PYTHON'
import os, re, shutil, statistics, subprocess, sys

klartext, work, largest, runs, *sizes = sys.argv[1:]
has_valgrind = shutil.which("valgrind") is not None
nowhere = os.open(os.devnull, os.O_WRONLY)


def cpu(command):
    """Milliseconds that a process spends, user and system together."""
    quiet = [(os.POSIX_SPAWN_DUP2, nowhere, 1), (os.POSIX_SPAWN_DUP2, nowhere, 2)]
    pid = os.posix_spawnp(command[0], command, os.environ, file_actions=quiet)
    _, status, usage = os.wait4(pid, 0)
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"{' '.join(command)} failed")
    return (usage.ru_utime + usage.ru_stime) * 1e3


def said(command):
    return subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=True).stderr


def row(name, arguments, runs):
    command = [klartext, *arguments]
    times = [cpu(command) for _ in range(runs)]
    memory = int(said(["/usr/bin/time", "-f", "%M", *command]).split()[-1]) / 1024
    counted = None
    if has_valgrind:
        told = said(["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null", *command])
        counted = int(re.search(r"I\s+refs:\s+([\d,]+)", told)[1].replace(",", "")) / 1e6
    shown = f"{counted:12.1f}" if counted else f"{'-':>12}"
    print(f"{name:32}{statistics.median(times):9.1f}{min(times):9.1f}{memory:9.1f}{shown}", flush=True)
    return min(times), memory, counted or min(times)


print(subprocess.run([klartext, "--version"], capture_output=True, text=True, check=True).stdout.strip())
print(f"{'':32}{'cpu ms':>9}{'least':>9}{'MiB':>9}{'M instr.':>12}")
start = row("start alone", ["--version"], int(runs))
example = row(f"check {largest.rstrip('/')}", ["check", largest], int(runs))
row(f"the same {int(sizes[0]):,}, edited", ["check", f"{work}/{sizes[0]}-edited"], 5)
many = {int(size): row(f"check {int(size):,} services", ["check", f"{work}/{size}"], 5) for size in sizes}

passed = []
if example[0] > 5:
    passed.append(f"the largest example takes {example[0]:.1f} ms, 5 at most")
if many.get(1000, (0,))[0] > 150:
    passed.append(f"1,000 services take {many[1000][0]:.1f} ms, 150 at most")
small, large = min(many), max(many)
for what, at in ("memory", 1), ("work", 2):
    # What a start takes does not grow.
    growth = (many[large][at] - start[at]) / (many[small][at] - start[at])
    fair = 1.2 * large / small
    print(f"{what}: {growth:.1f} times as much for {large / small:g} times the services")
    if large > small and growth > fair:
        passed.append(f"the {what} grows faster than the declaration: {growth:.1f} times, {fair:g} at most")
print("\n".join(passed) or "within all bounds")
sys.exit(bool(passed))
PYTHON
