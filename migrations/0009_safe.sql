-- Whose page a form is from, how a session began, who no longer works here, and until when a phrase works.

-- A keyed hash of the session that its pages carry: it signs nobody in, and says whose page a form is from. `replaced`: the
-- session ended because another began in the same browser, and not because somebody left. `code_by`: who made the one-time
-- code it began with; empty without one, and where the code was made on the machine itself.
ALTER TABLE sessions ADD COLUMN page TEXT NOT NULL DEFAULT '';
ALTER TABLE sessions ADD COLUMN replaced BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE sessions ADD COLUMN with_code BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE sessions ADD COLUMN code_by UUID;
ALTER TABLE sessions ADD COLUMN code_at BIGINT;
CREATE INDEX sessions_page ON sessions (page);

-- Who made a one-time code, and when; nobody where it was made on the machine itself.
ALTER TABLE staff_links ADD COLUMN made_by UUID;
ALTER TABLE staff_links ADD COLUMN made_at BIGINT;

-- When somebody stopped working here.
ALTER TABLE staff ADD COLUMN left_at BIGINT;

-- Until when a phrase works (90 days), and how many wrong tries there were on one day (days since 1970).
ALTER TABLE access ADD COLUMN phrase_ends BIGINT;
ALTER TABLE access ADD COLUMN wrong BIGINT NOT NULL DEFAULT 0;
ALTER TABLE access ADD COLUMN wrong_on BIGINT NOT NULL DEFAULT 0;
UPDATE access SET phrase_ends = made_at + 7776000000000 WHERE state = 'used';
