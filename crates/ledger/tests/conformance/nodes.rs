use futures::future::join_all;

use crate::house::{House, adding, bodies, entry, file_with, look_at, problems};

#[tokio::test]
async fn two_nodes_write_to_one_database_at_once_and_the_chain_and_the_tree_hold() {
    let (house, first) = House::open().await;
    let second = house.ledger().await;
    let amira = file_with(&first, &[]).await;
    let saves = (0..60).map(|number| {
        let node = if number % 2 == 0 {
            first.clone()
        } else {
            second.clone()
        };
        tokio::spawn(async move {
            node.write(adding(entry(amira, &number.to_string())))
                .await
                .unwrap();
            node.look(vec![look_at(Some(amira), "both nodes")])
                .await
                .unwrap();
        })
    });
    for save in join_all(saves).await {
        save.unwrap();
    }
    assert_eq!(bodies(&second, amira).await.len(), 60);
    assert_eq!(first.looks(amira).await.unwrap().len(), 60);
    assert_eq!(problems(&first).await, [] as [&str; 0]);
}

#[tokio::test]
async fn verifying_beside_a_working_ledger_finds_nothing_wrong() {
    let (_house, ledger) = House::open().await;
    let amira = file_with(&ledger, &["one"]).await;
    let writing = tokio::spawn({
        let ledger = ledger.clone();
        async move {
            for number in 0..100 {
                ledger
                    .write(adding(entry(amira, &number.to_string())))
                    .await
                    .unwrap();
            }
        }
    });
    while !writing.is_finished() {
        assert_eq!(problems(&ledger).await, [] as [&str; 0]);
        tokio::task::yield_now().await;
    }
    writing.await.unwrap();
}

#[tokio::test]
async fn when_the_server_cuts_every_connection_saving_and_reading_go_on() {
    let (house, ledger) = House::open().await;
    let amira = file_with(&ledger, &["before"]).await;
    for body in ["after", "and after again"] {
        house.cut_connections().await;
        ledger.write(adding(entry(amira, body))).await.unwrap();
    }
    house.cut_connections().await;
    assert_eq!(
        bodies(&ledger, amira).await,
        ["before", "after", "and after again"]
    );
    assert_eq!(problems(&ledger).await, [] as [&str; 0]);
}
