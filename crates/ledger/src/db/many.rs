//! Many rows in few statements. Widths are powers of two, so only a handful of texts is ever prepared.

use super::{Query, Value};

/// Rows in one statement. With twelve columns this is far below what either database allows.
const WIDEST: usize = 64;

/// `INSERT INTO {into} VALUES …` for all rows, then `tail`; as few statements as the widths allow.
pub(crate) fn insert(into: &str, rows: Vec<Vec<Value>>, tail: &str) -> Vec<Query> {
    let mut rows = rows.into_iter();
    let mut queries = Vec::new();
    while rows.len() > 0 {
        let width = WIDEST.min(1 << rows.len().ilog2());
        let chunk: Vec<_> = rows.by_ref().take(width).collect();
        queries.push(Query::built(
            format!("INSERT INTO {into} VALUES {} {tail}", places(&chunk)),
            chunk.concat(),
        ));
    }
    queries
}

/// `{before} (VALUES …) {after}` for all rows, the last one repeated until the width is a power of two: for lists to look in.
pub(crate) fn padded(before: &str, rows: &[Vec<Value>], after: &str) -> Vec<Query> {
    let chunks = rows.chunks(WIDEST).map(|chunk| {
        let mut chunk = chunk.to_vec();
        let last = chunk.last().cloned().expect("chunks are never empty");
        chunk.resize(chunk.len().next_power_of_two(), last);
        Query::built(
            format!("{before} (VALUES {}) {after}", places(&chunk)),
            chunk.concat(),
        )
    });
    chunks.collect()
}

/// `($1, $2), ($3, $4)` …
fn places(rows: &[Vec<Value>]) -> String {
    let mut next = 1..;
    let row = |row: &Vec<Value>| {
        let places: Vec<_> = next
            .by_ref()
            .take(row.len())
            .map(|place| format!("${place}"))
            .collect();
        format!("({})", places.join(", "))
    };
    rows.iter().map(row).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::{Value, insert, padded};

    fn rows(count: i64) -> Vec<Vec<Value>> {
        (0..count)
            .map(|number| vec![number.into(), true.into()])
            .collect()
    }

    #[test]
    fn rows_are_split_into_powers_of_two_and_each_value_goes_once() {
        let queries = insert("t (a, b)", rows(70), "");
        assert_eq!(queries.len(), 3, "64, 4 and 2");
        assert_eq!(
            format!("{:?}", queries[2]),
            "Query(INSERT INTO t (a, b) VALUES ($1, $2), ($3, $4) , 4 values)"
        );
        assert!(insert("t (a, b)", rows(0), "").is_empty());
    }

    #[test]
    fn a_list_to_look_in_is_filled_up_with_its_last_row() {
        let queries = padded("SELECT a FROM t WHERE (a, b) IN", &rows(3), "");
        let text = "Query(SELECT a FROM t WHERE (a, b) IN (VALUES ($1, $2), ($3, $4), ($5, $6), ($7, $8)) , 8 values)";
        assert_eq!(format!("{queries:?}"), format!("[{text}]"));
    }
}
