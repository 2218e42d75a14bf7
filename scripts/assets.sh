#!/usr/bin/env bash
# Makes web/dist if it is not there or something in web/ is newer.
set -euo pipefail
cd "$(dirname "$0")/../web"

if [ ! -e node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  echo 'Fetching what the pages are made from'
  npm ci --silent
  touch node_modules/.package-lock.json
fi
made=dist/staff.css
changed="$(find package-lock.json build styles scripts pictures -newer "$made" 2>/dev/null | head -n 1 || true)"
if [ ! -e "$made" ] || [ -n "$changed" ]; then
  echo 'Making styles, scripts and pictures'
  npm run --silent build
fi
