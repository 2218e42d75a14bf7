-- Who prints and posts a letter that waits, where it is somebody outside: GOV.UK Notify. Nobody: the house's own people do.
ALTER TABLE outbox ADD COLUMN printed_by TEXT;
