-- Who took part when workers talked a child over, so that a supervisor finds what they took part in. Ids alone; what was said is in the
-- child's file. Written in the same transaction as the entry that says it.
CREATE TABLE took_part (
    entry UUID NOT NULL,
    staff UUID NOT NULL,
    child UUID NOT NULL,
    PRIMARY KEY (entry, staff)
);
CREATE INDEX took_part_staff ON took_part (staff);
