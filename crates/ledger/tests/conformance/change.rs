use futures::future::join_all;
use ledger::{Error, query};

use crate::house::House;

#[tokio::test]
async fn a_code_that_works_once_is_spent_by_one_of_sixteen_who_try_at_once() {
    let (_house, ledger) = House::open().await;
    ledger
        .change(vec![query(
            "CREATE TABLE codes (code BIGINT, spent BOOLEAN NOT NULL)",
        )])
        .await
        .unwrap();
    let one = query("INSERT INTO codes (code, spent) VALUES ($1, $2)")
        .bind(12_i64)
        .bind(false);
    ledger.change(vec![one]).await.unwrap();
    let try_it = || {
        let update = query("UPDATE codes SET spent = $1 WHERE code = $2 AND spent = $3");
        ledger.change(vec![update.bind(true).bind(12_i64).bind(false)])
    };
    let spent = join_all((0..16).map(|_| try_it())).await;
    let spent: Vec<u64> = spent.into_iter().flat_map(|rows| rows.unwrap()).collect();
    assert_eq!((spent.len(), spent.iter().sum::<u64>()), (16, 1));
}

#[tokio::test]
async fn of_statements_that_belong_together_all_are_done_or_none() {
    let (_house, ledger) = House::open().await;
    ledger
        .change(vec![query("CREATE TABLE rooms (name TEXT PRIMARY KEY)")])
        .await
        .unwrap();
    let room = |name: &str| query("INSERT INTO rooms (name) VALUES ($1)").bind(name);
    let refused = ledger
        .change(vec![room("blue"), room("green"), room("blue")])
        .await;
    assert!(matches!(refused, Err(Error::Refused(_))));
    assert!(
        query("SELECT name FROM rooms")
            .fetch_all(ledger.db())
            .await
            .unwrap()
            .is_empty()
    );
    assert_eq!(
        ledger
            .change(vec![room("blue"), room("green")])
            .await
            .unwrap(),
        [1, 1]
    );
}

#[tokio::test]
async fn what_reads_cannot_write() {
    let (_house, ledger) = House::open().await;
    let written = query("DELETE FROM tree").fetch_all(ledger.db()).await;
    assert!(matches!(written, Err(Error::Database(_))));
    assert!(
        query("SELECT id FROM tree")
            .fetch_optional(ledger.db())
            .await
            .unwrap()
            .is_some()
    );
}

#[tokio::test]
async fn a_misspelt_column_is_found_without_running_the_statement() {
    let (_house, ledger) = House::open().await;
    ledger
        .db()
        .understands("SELECT head FROM files WHERE id = $1")
        .await
        .unwrap();
    assert!(
        ledger
            .db()
            .understands("SELECT haed FROM files WHERE id = $1")
            .await
            .is_err()
    );
}
