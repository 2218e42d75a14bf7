#!/usr/bin/env bash
# Builds the program. With the whole workspace named, every part has the features that tests ask of it, so that nothing is
# compiled once for running and once more for testing.
set -euo pipefail
cd "$(dirname "$0")/.."
cargo build --workspace --bin together
