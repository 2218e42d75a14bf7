-- What waits to go out, and what became of it. A row is put in the same transaction as the entry that asks for it. Whom it goes to
-- and what it says is not here: both are worked out from the file when it goes, so that a changed address stops it.
CREATE TABLE outbox (
    id UUID PRIMARY KEY,
    file UUID NOT NULL REFERENCES files (id),
    channel TEXT NOT NULL CHECK (channel IN ('post', 'text', 'email')),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'going', 'gone', 'failed', 'in doubt')),
    alone BOOLEAN NOT NULL,
    for_staff UUID,
    claim UUID,
    carrier TEXT,
    claimed_at BIGINT,
    tries BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    next_at BIGINT NOT NULL,
    ended_at BIGINT
);
CREATE INDEX outbox_waiting ON outbox (next_at) WHERE state = 'waiting';
CREATE INDEX outbox_going ON outbox (claimed_at) WHERE state = 'going';
CREATE INDEX outbox_ended ON outbox (ended_at) WHERE ended_at IS NOT NULL;

-- Business services work here too. Which roles there are is the program's to say (`door/role.rs`): a list here would have to be made
-- anew, with every table that points to it, for each role that comes.
CREATE TABLE staff_of_any_role (
    id UUID PRIMARY KEY,
    role TEXT NOT NULL,
    sealed BYTEA NOT NULL,
    added_at BIGINT NOT NULL
);
INSERT INTO staff_of_any_role (id, role, sealed, added_at) SELECT id, role, sealed, added_at FROM staff;

CREATE TABLE works_with_staff_of_any_role (
    staff UUID NOT NULL REFERENCES staff_of_any_role (id),
    child UUID NOT NULL,
    since BIGINT NOT NULL,
    PRIMARY KEY (staff, child)
);
INSERT INTO works_with_staff_of_any_role (staff, child, since) SELECT staff, child, since FROM works_with;

DROP TABLE works_with;
DROP TABLE staff;
ALTER TABLE staff_of_any_role RENAME TO staff;
ALTER TABLE works_with_staff_of_any_role RENAME TO works_with;
CREATE INDEX works_with_child ON works_with (child);
