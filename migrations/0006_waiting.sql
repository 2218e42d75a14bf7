-- What children wrote themselves and nobody has read yet: ids, times and a state, so that whoever is on duty can be asked without
-- opening a file. Written in the same transaction as the entries it follows; a row goes when a worker of that child has it.
CREATE TABLE waiting (
    entry UUID PRIMARY KEY,
    child UUID NOT NULL,
    since BIGINT NOT NULL,
    due BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waits', 'with_duty')),
    by_whom UUID,
    taken_at BIGINT
);
CREATE INDEX waiting_child ON waiting (child);
CREATE INDEX waiting_due ON waiting (due) WHERE state = 'waits';
