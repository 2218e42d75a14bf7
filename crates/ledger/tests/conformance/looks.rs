use futures::future::join_all;
use ledger::{Error, FileId};

use crate::house::{House, file_with, look_at, now, problems};

#[tokio::test]
async fn a_look_is_there_with_its_reason_when_the_ledger_is_opened_again() {
    let (house, ledger) = House::open().await;
    let amira = file_with(&ledger, &[]).await;
    let (first, second) = (
        look_at(Some(amira), "I work with her"),
        look_at(Some(amira), ""),
    );
    ledger.look(vec![first.clone()]).await.unwrap();
    ledger
        .look(vec![second.clone(), look_at(None, "no such file")])
        .await
        .unwrap();
    ledger.close().await;
    let again = house.ledger().await;
    assert_eq!(again.looks(amira).await.unwrap(), [first, second]);
    assert_eq!(again.verify(None, |_, _| ()).await.unwrap().looks, 3);
}

#[tokio::test]
async fn the_same_look_again_adds_nothing_even_at_once() {
    let (_house, ledger) = House::open().await;
    let amira = file_with(&ledger, &[]).await;
    let look = look_at(Some(amira), "I work with her");
    let kept = join_all((0..6).map(|_| ledger.look(vec![look.clone(), look.clone()]))).await;
    assert!(kept.into_iter().all(|answer| answer.is_ok()));
    assert_eq!(ledger.looks(amira).await.unwrap(), [look]);
    assert_eq!(problems(&ledger).await, [] as [&str; 0]);
}

#[tokio::test]
async fn a_look_at_a_file_that_is_not_there_is_refused_and_nothing_beside_it_is_kept() {
    let (_house, ledger) = House::open().await;
    let amira = file_with(&ledger, &[]).await;
    let nobody = FileId::new(now());
    let refused = ledger
        .look(vec![look_at(Some(amira), ""), look_at(Some(nobody), "")])
        .await;
    assert!(matches!(refused, Err(Error::NoSuchFile(file)) if file == nobody));
    assert_eq!(ledger.looks(amira).await.unwrap(), []);
}
