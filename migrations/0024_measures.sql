-- What is counted of entries, for figures over many children: days, yes and no, one word of a fixed list. Never a word that anybody
-- wrote, and nobody's name. Written in the same transaction as the entry it is of. Days are counted from the first of January 1970.
CREATE TABLE measures (
    entry UUID NOT NULL,
    what TEXT NOT NULL,
    child UUID NOT NULL,
    about UUID,
    day BIGINT NOT NULL,
    by_day BIGINT,
    yes BOOLEAN,
    PRIMARY KEY (entry, what)
);
CREATE INDEX measures_child ON measures (child);
CREATE INDEX measures_what ON measures (what, day);
