#!/usr/bin/env bash
# Installs, by their Debian names, the things of one kind that are missing. Usage: scripts/install.sh build|browser|test|bench
# Nothing is installed that is there already, and nothing without root or sudo.
set -euo pipefail

stop() { echo "$1" >&2; exit 1; }
has() { command -v "$1" >/dev/null; }

has cargo || stop 'Rust is missing. Install it (Cargo.toml says from which version), and start again.'
has node && has npm || stop 'Node is missing. Install Node 20 or later with npm, and start again.'
[ "$(node -p 'process.versions.node.split(".")[0]')" -ge 20 ] || stop "Node $(node --version) is too old. Install Node 20 or later, and start again."

missing=()
need() { missing+=("$1"); }

has cc || need build-essential
if [ "$1" != build ]; then
  has chromium || need chromium
fi
if [ "$1" = test ] || [ "$1" = bench ]; then
  has pg_virtualenv && ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || need postgresql
  has pdfinfo || need poppler-utils
  has javac || need default-jdk-headless
  [ -r /usr/share/java/jaxb-runtime.jar ] || need libjaxb-java
  has soffice || need libreoffice-writer-nogui
  /usr/bin/python3 -c 'import uno' 2>/dev/null || need python3-uno
  has python3 && python3 -c 'import ensurepip, venv' 2>/dev/null || need python3-venv
fi
if [ "$1" = bench ]; then
  has wrk || need wrk
fi
[ "${#missing[@]}" -gt 0 ] || exit 0

ask="Install these and start again: apt-get install ${missing[*]}"
has apt-get || stop "$ask (or what they are called on this machine)"
as_root=()
if [ "$(id -u)" -ne 0 ]; then
  { has sudo && sudo -n true 2>/dev/null; } || stop "$ask"
  as_root=(sudo -n)
fi
echo "Installing ${missing[*]}"
log="$(mktemp)"
"${as_root[@]}" apt-get update -qq >"$log" 2>&1 || { cat "$log" >&2; stop "The list of packages could not be renewed. $ask"; }
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "${missing[@]}" >"$log" 2>&1 </dev/null ||
  { cat "$log" >&2; stop "That did not install. $ask"; }
