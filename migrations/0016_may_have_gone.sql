-- A message that somebody was handed and gave no answer about may have gone. That stays with the row when a person says that it goes
-- once more, so that whoever can be asked is asked first.
ALTER TABLE outbox ADD COLUMN may_have_gone BOOLEAN NOT NULL DEFAULT FALSE;
