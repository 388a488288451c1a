#!/usr/bin/env bash
# Builds the fuzzer with coverage and prints where it lies: what cargo-fuzz does, on the stable compiler. Without a
# sanitizer, because no memory can be broken without `unsafe`; and without traces of comparisons, which take half of the
# time and find little in texts that a dictionary would not.
set -euo pipefail
cd "$(dirname "$0")"
triple=$(rustc -vV | sed -n 's/^host: //p')
flags=(-Cpasses=sancov-module)
for option in level=3 inline-8bit-counters pc-table; do
    flags+=("-Cllvm-args=-sanitizer-coverage-$option")
done
# Naming the machine keeps the flags away from build scripts and macros.
RUSTFLAGS="${flags[*]}" cargo build --quiet --release --target "$triple" --target-dir ../../target/fuzz >&2
echo "$PWD/../../target/fuzz/$triple/release/klartext-fuzz"
