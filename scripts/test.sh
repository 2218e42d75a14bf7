#!/usr/bin/env bash
# The list of checks. Usage: scripts/test.sh everything|quickly|browser
# Each check says what it is, runs whatever the one before it found, and is counted; the last line sums them up.
set -uo pipefail
cd "$(dirname "$0")/.."
export CARGO_TERM_COLOR="${CARGO_TERM_COLOR:-never}" NO_COLOR=1
logs="${CARGO_TARGET_DIR:-target}/checks"
mkdir -p "$logs"
all_passed=0
all_failed=0
report=()

# step WHAT COMMAND…
step() {
  local what="$1" log code passed failed began=$SECONDS
  shift
  log="$logs/$(tr -cs '[:alnum:]' '-' <<<"$what").log"
  printf '\n== %s\n' "$what"
  "$@" </dev/null 2>&1 | tee "$log"
  code=${PIPESTATUS[0]}
  read -r passed failed < <(awk -v code="$code" -f scripts/count.awk "$log")
  all_passed=$((all_passed + passed))
  all_failed=$((all_failed + failed))
  report+=("$(printf '%6d passed %4d failed  %4d s  %s' "$passed" "$failed" $((SECONDS - began)) "$what")")
  [ "$failed" -eq 0 ] || report+=("                                  what went wrong is in $log")
}

in_folder() { (cd "$1" && shift && "$@"); }
say_what_is_missing() { echo 'cargo-deny is not on this machine: licences and sources were not looked at.'; }

styles_and_scripts() { scripts/assets.sh && in_folder web npm test --silent -- --test-reporter=spec; }

# Everything is built in one go with what tests need, so that no part is compiled twice. Our own code is built by clippy's driver, which is
# the same compiler with the lints in it: linting apart would read all that others wrote once more, for minutes.
export RUSTC_WORKSPACE_WRAPPER=clippy-driver
programs() { cargo build --workspace --bins; }
build() { cargo build --workspace --all-targets; }

# What the build warned of, said again (nothing is compiled): one warning is a fault.
lints() {
  local said
  said="$(build 2>&1)" || { printf '%s\n' "$said"; return 1; }
  printf '%s\n' "$said"
  ! grep -q '^warning' <<<"$said"
}

# The conformance suite of the ledger and the pages of the application, as built for the embedded database.
same_on_postgres() {
  scripts/on-postgres.sh bash -c 'set -e
    cargo test --workspace --no-fail-fast --test conformance
    while read -r folder program; do (cd "$folder" && "$program"); done < <(scripts/built.mjs together lib)'
}

# Clients that others made, against the program as it was built.
clients_of_plain_words() {
  local built="${CARGO_TARGET_DIR:-target}"
  crates/plain-words-cli/tests/clients/run "$built/debug/plain-words" "$built/clients-of-plain-words"
}

# Journeys use one core and wait a good deal: they are made beside everything that is built and tested after the programs.
begin_journeys() {
  rm -f "$logs/journeys-ended"
  { journeys </dev/null >"$logs/journeys" 2>&1; echo $? >"$logs/journeys-ended"; } &
  beside=$!
}
end_journeys() { tail --pid="$beside" -f /dev/null; cat "$logs/journeys"; return "$(<"$logs/journeys-ended")"; }

journeys() { (cd e2e && npm ci --silent && node --test --test-reporter=spec journeys/*"${ONLY:-}"*.test.mjs); }

case "${1:-}" in
  everything)
    step 'Styles and scripts' styles_and_scripts
    step 'Format' cargo fmt --all --check
    step 'Build the programs' programs
    begin_journeys
    step 'Build the tests' build
    step 'Lints' lints
    step 'Tests, on the embedded database' cargo test --workspace --no-fail-fast
    step 'The same tests on PostgreSQL' same_on_postgres
    step 'Other programs and editors ask plain-words' clients_of_plain_words
    step 'Journeys in a browser, made beside all these' end_journeys
    if command -v cargo-deny >/dev/null; then step 'Licences and sources' cargo deny check bans licenses sources; else say_what_is_missing; fi
    ;;
  quickly)
    step 'Styles and scripts' styles_and_scripts
    step 'Format' cargo fmt --all --check
    step 'Build' build
    step 'Lints' lints
    step 'Tests, on the embedded database' cargo test --workspace --no-fail-fast
    ;;
  browser)
    step 'Styles and scripts' scripts/assets.sh
    step 'Build' build
    step 'Journeys in a browser' journeys
    ;;
  *)
    echo 'Usage: scripts/test.sh everything|quickly|browser' >&2
    exit 2
    ;;
esac

printf '\n'
printf '%s\n' "${report[@]}"
printf '\n%d passed, %d failed\n' "$all_passed" "$all_failed"
[ "$all_failed" -eq 0 ]
