#!/bin/sh
# Starts one of the servers that tests send to, with what it needs in an environment of its own. Usage: tests/outside/start.sh mail|notify ARGUMENT…
# `install` only makes that environment. Ends with 2 if it cannot be made.
set -eu

# A mail server that others made, and the checks that GOV.UK Notify's public client library makes of a token. The versions are fixed so that
# an answer does not change by itself.
packages='aiosmtpd==1.4.6 notifications-python-client==13.0.0'

here=$(cd "$(dirname "$0")" && pwd)
home="${CARGO_TARGET_DIR:-$here/../../target}/outside"

stop() { echo "The servers that tests send to cannot run: $1" >&2; exit 2; }

if [ ! -e "$home/made" ]; then
  mkdir -p "$home"
  python3 -m venv "$home" >&2 || stop 'python3 cannot make a virtual environment. Install python3-venv.'
  # shellcheck disable=SC2086
  "$home/bin/pip" --quiet --disable-pip-version-check install $packages >&2 || stop "pip could not install $packages."
  touch "$home/made"
fi
which=$1
shift
[ "$which" = install ] || exec "$home/bin/python" -B -W ignore "$here/$which.py" "$@"
