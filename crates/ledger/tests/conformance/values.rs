use jiff::Timestamp;
use ledger::{FileId, Row, query};
use uuid::Uuid;

use crate::house::House;

const NUMBER: i64 = i64::MIN;
const TEXT: &str = "Siân, ليلى, 李, 🦊, \u{202e}bidi";

async fn row_with(values: bool) -> Row {
    let (_house, ledger) = House::open().await;
    let table = "CREATE TABLE things (a BIGINT, b TEXT, c BYTEA, d UUID, e BOOLEAN, f BIGINT)";
    ledger.change(vec![query(table)]).await.unwrap();
    let insert = query("INSERT INTO things (a, b, c, d, e, f) VALUES ($1, $2, $3, $4, $5, $6)")
        .bind(values.then_some(NUMBER))
        .bind(values.then_some(TEXT))
        .bind(values.then(|| vec![0_u8, 255, 0]))
        .bind(values.then_some(Uuid::from_u128(9)))
        .bind(values.then_some(true))
        .bind(values.then_some(Timestamp::UNIX_EPOCH));
    ledger.change(vec![insert]).await.unwrap();
    query("SELECT a, b, c, d, e, f FROM things")
        .fetch_optional(ledger.db())
        .await
        .unwrap()
        .unwrap()
}

#[tokio::test]
async fn every_kind_of_value_comes_back_as_it_went() {
    let row = row_with(true).await;
    assert_eq!(row.get::<i64>("a").unwrap(), NUMBER);
    assert_eq!(row.get::<String>("b").unwrap(), TEXT);
    assert_eq!(row.get::<Vec<u8>>("c").unwrap(), [0, 255, 0]);
    assert_eq!(row.get::<Uuid>("d").unwrap(), Uuid::from_u128(9));
    assert_eq!(
        row.get::<Option<FileId>>("d").unwrap(),
        Some(FileId(Uuid::from_u128(9)))
    );
    assert!(row.get::<bool>("e").unwrap());
    assert_eq!(row.get::<Timestamp>("f").unwrap(), Timestamp::UNIX_EPOCH);
}

#[tokio::test]
async fn nothing_comes_back_as_nothing_and_never_as_a_value() {
    let row = row_with(false).await;
    assert_eq!(row.get::<Option<i64>>("a").unwrap(), None);
    assert_eq!(row.get::<Option<String>>("b").unwrap(), None);
    assert_eq!(row.get::<Option<Vec<u8>>>("c").unwrap(), None);
    assert_eq!(row.get::<Option<Uuid>>("d").unwrap(), None);
    assert_eq!(row.get::<Option<bool>>("e").unwrap(), None);
    assert_eq!(row.get::<Option<Timestamp>>("f").unwrap(), None);
    assert!(row.get::<i64>("a").is_err());
    assert!(row.get::<i64>("no such column").is_err());
}
