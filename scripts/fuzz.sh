#!/usr/bin/env bash
# Broken and strange input for every target in fuzz/. SECONDS_EACH says how long each gets.
set -euo pipefail
cd "$(dirname "$0")/.."

[ -d fuzz/fuzz_targets ] || { echo 'There is nothing to fuzz here yet: fuzz/ is missing.'; exit 0; }
command -v cargo-fuzz >/dev/null || { echo 'cargo-fuzz is missing: cargo install cargo-fuzz'; exit 0; }
for target in fuzz/fuzz_targets/*.rs; do
  name="$(basename "$target" .rs)"
  # What is found goes beside what is kept: fuzz/corpus/ is read and not added to.
  mkdir -p "fuzz/found/$name"
  # Without a sanitizer it runs on the stable toolchain.
  cargo fuzz run -s none "$name" "fuzz/found/$name" "fuzz/corpus/$name" -- -max_total_time="${SECONDS_EACH:-600}"
done
