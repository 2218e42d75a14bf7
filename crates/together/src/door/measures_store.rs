//! The statements of the table of measures.

use jiff::{Span, civil::Date};
use ledger::{Db, EntryId, Error, FileId, Query, query};
use uuid::Uuid;

use crate::impact::{Counted, Measure, Row};

/// Days as whole numbers, counted from the first of January 1970.
fn number(day: Date) -> i64 {
    let first = Date::constant(1970, 1, 1);
    day.since(first).map_or(0, |span| span.get_days().into())
}

fn date(number: i64) -> Date {
    Date::constant(1970, 1, 1).saturating_add(Span::new().days(number))
}

/// A row, written with the entry it is of.
pub(super) fn put_measure(child: FileId, entry: EntryId, measure: &Measure) -> Query {
    query("INSERT INTO measures (entry, what, child, about, day, by_day, yes) VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (entry, what) DO NOTHING")
        .bind(entry.0)
        .bind(measure.what.text())
        .bind(child.0)
        .bind(measure.of.map(|of| of.0))
        .bind(number(measure.day))
        .bind(measure.by.map(number))
        .bind(measure.yes)
}

/// Everything of the children somebody began to work with since this day.
pub(super) async fn measures_since(db: &Db, since: Date) -> Result<Vec<Row>, Error> {
    let rows = query(
        "SELECT child, entry, what, about, day, by_day, yes FROM measures
         WHERE child IN (SELECT a.child FROM measures a WHERE a.what = 'allocated' AND a.day >= $1) ORDER BY child, day, entry",
    );
    let rows = rows.bind(number(since)).fetch_all(db).await?;
    rows.iter().filter_map(row).collect()
}

/// Everything of the children this member of staff works with.
pub(super) async fn measures_of(db: &Db, staff: Uuid) -> Result<Vec<Row>, Error> {
    let rows = query(
        "SELECT m.child AS child, m.entry AS entry, m.what AS what, m.about AS about, m.day AS day, m.by_day AS by_day, m.yes AS yes
         FROM measures m JOIN works_with w ON w.child = m.child WHERE w.staff = $1 ORDER BY m.child, m.day, m.entry",
    );
    let rows = rows.bind(staff).fetch_all(db).await?;
    rows.iter().filter_map(row).collect()
}

/// What a newer version counts and this one does not know is left out.
fn row(row: &ledger::Row) -> Option<Result<Row, Error>> {
    let what: Result<String, Error> = row.get("what");
    match what.map(|what| Counted::named(&what)) {
        Ok(what) => what.map(|what| known(row, what)),
        Err(error) => Some(Err(error)),
    }
}

fn known(row: &ledger::Row, what: Counted) -> Result<Row, Error> {
    let (of, by): (Option<Uuid>, Option<i64>) = (row.get("about")?, row.get("by_day")?);
    Ok(Row {
        child: row.get("child")?,
        entry: EntryId(row.get("entry")?),
        measure: Measure {
            what,
            day: date(row.get("day")?),
            by: by.map(date),
            of: of.map(EntryId),
            yes: row.get("yes")?,
        },
    })
}
