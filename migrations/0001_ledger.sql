-- The ledger: files, entries, the tree over them, looks, drafts, attachments.
-- The same text runs on SQLite and PostgreSQL. Times are microseconds since 1970 (UTC). What people typed is sealed.

-- Which purpose this database serves, and a mark of the root key it was sealed under.
CREATE TABLE stamp (
    id BIGINT PRIMARY KEY CHECK (id = 1),
    purpose TEXT NOT NULL,
    key_mark BYTEA NOT NULL,
    made_at BIGINT NOT NULL
);

-- A file: its data key, sealed under the root key, and the number and chain hash of its last entry.
CREATE TABLE files (
    id UUID PRIMARY KEY,
    kind TEXT NOT NULL,
    sealed_key BYTEA NOT NULL,
    head BIGINT NOT NULL,
    head_hash BYTEA NOT NULL
);

-- Added to and never changed. `leaf` is the entry's place in the tree, counted from 0 over entries and looks.
CREATE TABLE entries (
    file UUID NOT NULL REFERENCES files (id),
    seq BIGINT NOT NULL,
    id UUID NOT NULL UNIQUE,
    at BIGINT NOT NULL,
    sealed BYTEA NOT NULL,
    hash BYTEA NOT NULL,
    leaf BIGINT NOT NULL UNIQUE,
    PRIMARY KEY (file, seq)
);

-- One row: how many leaves, the right edge (its full subtrees, 32 bytes each) and the root (RFC 6962), and the
-- number of the last draft version. Each batch locks this row first, so batches of several nodes line up here.
CREATE TABLE tree (
    id BIGINT PRIMARY KEY CHECK (id = 1),
    size BIGINT NOT NULL,
    edge BYTEA NOT NULL,
    root BYTEA NOT NULL,
    last_draft BIGINT NOT NULL
);

-- Who looked, or was refused. `file` is empty where no file has the id that was asked for.
CREATE TABLE looks (
    id UUID PRIMARY KEY,
    file UUID REFERENCES files (id),
    asked UUID NOT NULL,
    who UUID NOT NULL,
    at BIGINT NOT NULL,
    outcome TEXT NOT NULL,
    sealed BYTEA NOT NULL,
    leaf BIGINT NOT NULL UNIQUE
);

CREATE INDEX looks_of_file ON looks (file, at);

-- Each save of a draft. `state`: open, followed, sent, thrown away. `mark` finds the same save sent twice.
CREATE TABLE drafts (
    version BIGINT PRIMARY KEY,
    file UUID NOT NULL REFERENCES files (id),
    thing UUID NOT NULL,
    follows BIGINT NOT NULL,
    settles BIGINT,
    by_whom UUID NOT NULL,
    at BIGINT NOT NULL,
    state TEXT NOT NULL,
    ended_at BIGINT,
    mark BYTEA NOT NULL,
    sealed BYTEA NOT NULL,
    UNIQUE (file, thing, follows, mark)
);

CREATE INDEX drafts_open ON drafts (file, thing) WHERE state = 'open';

-- An object in the attachments folder. `state`: draft until an entry names it, then kept.
CREATE TABLE attachments (
    id UUID PRIMARY KEY,
    file UUID NOT NULL REFERENCES files (id),
    by_whom UUID NOT NULL,
    at BIGINT NOT NULL,
    media TEXT NOT NULL,
    size BIGINT NOT NULL,
    state TEXT NOT NULL
);

CREATE INDEX attachments_draft ON attachments (at) WHERE state = 'draft';
