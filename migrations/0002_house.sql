-- Who works here, who works with whom, who is signed in, and the ways in. Everything a person typed is sealed.

-- Staff. The name and how children reach them are sealed.
CREATE TABLE staff (
    id UUID PRIMARY KEY,
    role TEXT NOT NULL CHECK (role IN ('adviser', 'supervisor', 'administrator')),
    sealed BYTEA NOT NULL,
    added_at BIGINT NOT NULL
);

-- An index of allocation entries, written in the same transaction.
CREATE TABLE works_with (
    staff UUID NOT NULL REFERENCES staff (id),
    child UUID NOT NULL,
    since BIGINT NOT NULL,
    PRIMARY KEY (staff, child)
);
CREATE INDEX works_with_child ON works_with (child);

-- An index of the entries that say which family's file a child's file points to.
CREATE TABLE belongs (
    child UUID NOT NULL,
    family UUID NOT NULL,
    PRIMARY KEY (child, family)
);
CREATE INDEX belongs_family ON belongs (family);

-- Sessions. The token itself is never stored, only its keyed hash; the place is where a child's pages stand.
CREATE TABLE sessions (
    token BYTEA PRIMARY KEY,
    staff UUID,
    child UUID,
    together BOOLEAN NOT NULL,
    made_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    ended BOOLEAN NOT NULL,
    place TEXT NOT NULL
);

-- One-time links for staff. Only the keyed hash of the 12 symbols is stored.
CREATE TABLE staff_links (
    code BYTEA PRIMARY KEY,
    staff UUID,
    ends_at BIGINT NOT NULL,
    used BOOLEAN NOT NULL
);

-- A child's way in: four symbols find the row, the rest is only a hash; later a phrase that only the child knows.
CREATE TABLE access (
    id UUID PRIMARY KEY,
    selector TEXT NOT NULL UNIQUE,
    secret TEXT NOT NULL,
    phrase TEXT,
    child UUID NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('dead', 'live', 'used', 'gone')),
    made_by UUID NOT NULL,
    made_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL
);
CREATE INDEX access_child ON access (child);

-- Finding a child by name: a keyed hash of each word of each name, so that finding is equality and reading the table tells nothing.
CREATE TABLE directory (
    word BYTEA NOT NULL,
    child UUID NOT NULL,
    PRIMARY KEY (word, child)
);

-- A form that arrived after the session had ended: kept sealed for that person and offered after sign-in.
CREATE TABLE kept_forms (
    id UUID PRIMARY KEY,
    staff UUID NOT NULL,
    sealed BYTEA NOT NULL,
    kept_at BIGINT NOT NULL
);
CREATE INDEX kept_forms_staff ON kept_forms (staff);
