-- Addresses under which a worker's calendar is read. Only the keyed hash of the secret is stored; one that ended is gone.
CREATE TABLE calendars (
    secret BYTEA PRIMARY KEY,
    staff UUID NOT NULL,
    names BOOLEAN NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE INDEX calendars_staff ON calendars (staff);
