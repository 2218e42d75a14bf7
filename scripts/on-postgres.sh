#!/usr/bin/env bash
# Runs a command beside a PostgreSQL of its own, which is gone afterwards. Usage: scripts/on-postgres.sh COMMAND…
# The command finds it in TOGETHER_TEST_DATABASE. Names sort by bytes there, as in production.
set -euo pipefail

if [ -z "${inside:-}" ]; then
  exec env inside=yes pg_virtualenv -t -i '--locale=C --encoding=UTF8' "$0" "$@"
fi
unset inside
export TOGETHER_TEST_DATABASE="postgres://$PGUSER:$PGPASSWORD@localhost:$PGPORT/postgres"
exec "$@"
