-- What business services are asked to book for a child: an interpreter, an advocate. Ids and a time; who it is for and what they must be
-- able to do is in the file. Written in the same transaction as the entry that asks; a row goes when it is booked or not needed any more.
CREATE TABLE to_book (
    entry UUID PRIMARY KEY,
    child UUID NOT NULL,
    since BIGINT NOT NULL
);
CREATE INDEX to_book_since ON to_book (since);
