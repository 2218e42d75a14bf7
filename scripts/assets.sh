#!/usr/bin/env bash
# Makes web/dist if it is not there or something in web/ is newer.
set -euo pipefail
cd "$(dirname "$0")/../web"

# What is installed is known by the list it was installed from: two lists of one second have the same time.
if ! cmp -s package-lock.json node_modules/.installed; then
  echo 'Fetching what the pages are made from'
  npm ci --silent
  cp package-lock.json node_modules/.installed
fi
made=dist/staff.css
changed="$(find package-lock.json symbols.json symbols build styles scripts pictures -newer "$made" 2>/dev/null | head -n 1 || true)"
if [ ! -e "$made" ] || [ -n "$changed" ]; then
  echo 'Making styles, scripts and pictures'
  npm run --silent build
fi
