-- A parent's or carer's way in, beside a child's. `family` is whose family's file they belong to; `child` is then no file: it is a keyed
-- hash of which grown-up of it they are, so that the row names nobody. Where `family` is empty, `child` is the child's own file.
ALTER TABLE access ADD COLUMN family UUID;
ALTER TABLE sessions ADD COLUMN family UUID;
