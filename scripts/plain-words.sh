#!/usr/bin/env bash
# Builds plain-words as it is given to people, and prints where it is. On Linux the C library is in it: the small one (musl)
# where Rust has it, because the usual one asks the processor about itself at every start, which in a virtual machine can
# take longer than checking a letter.
set -euo pipefail
cd "$(dirname "$0")/.."
target="$(rustc --print host-tuple)"
in_one=()
if [[ $target == *-linux-gnu ]]; then
  small="${target%-gnu}-musl"
  if command -v rustup >/dev/null; then rustup --quiet target add "$small" >&2 || true; fi
  if [ -d "$(rustc --print sysroot)/lib/rustlib/$small/lib" ]; then
    target="$small"
    in_one=(-C relocation-model=static)
  elif [[ $(cc -print-file-name=libc.a) == /* ]]; then
    in_one=(-C target-feature=+crt-static -C relocation-model=static)
  fi
fi
cargo rustc --quiet --profile words --target "$target" --package plain-words-cli --bin plain-words -- "${in_one[@]}" >&2
echo "${CARGO_TARGET_DIR:-$PWD/target}/$target/words/plain-words"
