#!/usr/bin/env bash
# Prints where the built program is.
set -euo pipefail
cd "$(dirname "$0")/.."
echo "${CARGO_TARGET_DIR:-$PWD/target}/debug/together"
