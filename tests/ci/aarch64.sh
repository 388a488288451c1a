#!/usr/bin/env bash
# Does the static program for the other processor run, and does it write the same bytes?  aarch64.sh
#
# Builds it as .ci/package does, but unoptimised and without what only debuggers read, and lets Debian's qemu-user run it.
# Every example has to give the same files as with the program of this machine ($KLARTEXT names another than the release
# build; $AARCH64 one that was built before). Where target or emulator cannot be had, it ends with 3.
set -euo pipefail
cd "$(dirname "$0")/../.."

target=aarch64-unknown-linux-musl
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
not_seen() { echo "$*: whether the program runs on aarch64 was NOT seen"; exit 3; }

qemu=$(command -v qemu-aarch64-static || command -v qemu-aarch64) || not_seen "QEMU IS NOT THERE"
if [[ -z ${AARCH64:-} ]]; then
    [[ -d $(rustc --print sysroot)/lib/rustlib/$target ]] || rustup target add "$target" || not_seen "RUST LACKS $target"
    CARGO_PROFILE_DEV_DEBUG=0 CARGO_INCREMENTAL=0 \
        cargo build --quiet --locked --target "$target" --config "target.$target.linker=\"rust-lld\""
    AARCH64=${CARGO_TARGET_DIR:-target}/$target/debug/klartext
fi
# Which processor a program is for stands in its head.
machine=$(od -An -t u2 -j 18 -N 2 "$AARCH64" | tr -d ' ')
[[ $machine -eq 183 ]] || { echo "$AARCH64 is not for aarch64"; exit 1; }

printf '#!/bin/sh\nexec "%s" "%s" "$@"\n' "$qemu" "$(realpath "$AARCH64")" >"$work/klartext"
chmod +x "$work/klartext"
"$work/klartext" --version
tests/ci/build-examples.sh "$work/here" >"$work/names"
KLARTEXT=$work/klartext tests/ci/build-examples.sh "$work/there" >/dev/null
diff -r "$work/here" "$work/there" || { echo "the other processor writes other bytes"; exit 1; }
echo "$(find "$work/there" -type f | wc -l) files of $(wc -l <"$work/names") examples: the same bytes on both processors"
