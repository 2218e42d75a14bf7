use std::path::Path;

use bytes::Bytes;
use ledger::{DraftSave, Write, query};
use uuid::Uuid;

use crate::house::{House, adding, entry, file_with, look_at, now};

const MARKERS: [&str; 4] = [
    "entry-14-Larch-Road",
    "look-14-Larch-Road",
    "draft-14-Larch-Road",
    "picture-14-Larch-Road",
];

fn files_below(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    entries
        .flat_map(|path| {
            if path.is_dir() {
                files_below(&path)
            } else {
                vec![path]
            }
        })
        .collect()
}

#[tokio::test]
async fn no_file_of_the_data_folder_holds_a_word_that_was_typed() {
    let (house, ledger) = House::open().await;
    let amira = file_with(&ledger, &[]).await;
    let (at, by, thing) = (now(), Uuid::from_u128(2), Uuid::from_u128(3));
    ledger
        .write(adding(entry(amira, MARKERS[0])))
        .await
        .unwrap();
    ledger
        .look(vec![
            look_at(Some(amira), MARKERS[1]),
            look_at(None, MARKERS[1]),
        ])
        .await
        .unwrap();
    let save = DraftSave {
        file: amira,
        thing,
        follows: 0,
        settles: None,
        by,
        at,
        text: MARKERS[2].into(),
    };
    ledger.save_draft(save).await.unwrap();
    ledger
        .attach(
            amira,
            by,
            at,
            "text/plain",
            Bytes::from_static(MARKERS[3].as_bytes()),
        )
        .await
        .unwrap();

    let files = files_below(house.path());
    assert!(files.len() >= 4, "{files:?}");
    for path in files {
        let bytes = std::fs::read(&path).unwrap();
        let holds = |marker: &&str| {
            bytes
                .windows(marker.len())
                .any(|window| window == marker.as_bytes())
        };
        assert_eq!(
            MARKERS.iter().find(|marker| holds(marker)),
            None,
            "in {}",
            path.display()
        );
    }
    let all = query(
        "SELECT sealed FROM entries UNION ALL SELECT sealed FROM looks UNION ALL SELECT sealed FROM drafts",
    );
    for row in all.fetch_all(ledger.db()).await.unwrap() {
        let sealed = row.get::<Vec<u8>>("sealed").unwrap();
        assert!(!String::from_utf8_lossy(&sealed).contains("Larch"));
    }
}

#[tokio::test]
async fn printing_for_a_log_never_prints_words() {
    let (_house, ledger) = House::open().await;
    let amira = file_with(&ledger, &["Larch"]).await;
    let read = ledger.read(amira, 0).await.unwrap();
    let (at, by, thing) = (now(), Uuid::from_u128(2), Uuid::from_u128(3));
    let save = DraftSave {
        file: amira,
        thing,
        follows: 0,
        settles: None,
        by,
        at,
        text: "Larch".into(),
    };
    let statement = query("SELECT id FROM files WHERE kind = $1").bind("Larch");
    let new = entry(amira, "Larch");
    let printed = format!(
        "{read:?} {new:?} {save:?} {:?} {statement:?} {ledger:?}",
        look_at(None, "Larch")
    );
    let draft = ledger.save_draft(save).await.unwrap();
    let printed = format!("{printed} {draft:?}");
    assert!(
        !printed.contains("Larch") && !printed.contains("76, 97, 114, 99, 104"),
        "{printed}"
    );
}

#[tokio::test]
async fn a_sealed_word_opens_only_as_what_it_was_sealed_for_and_only_here() {
    let (_house, ledger) = House::open().await;
    let (_other_house, other) = House::open().await;
    let sealed = ledger.seal("staff.name", "Sam Okafor".as_bytes());
    assert_eq!(ledger.unseal("staff.name", &sealed).unwrap(), b"Sam Okafor");
    assert!(ledger.unseal("staff.email", &sealed).is_err());
    assert!(other.unseal("staff.name", &sealed).is_err());
    assert_ne!(
        ledger.seal("staff.name", b"Sam"),
        ledger.seal("staff.name", b"Sam"),
        "two seals never look alike"
    );
}

#[tokio::test]
async fn a_keyed_hash_is_the_same_after_opening_again_and_another_elsewhere() {
    let (house, ledger) = House::open().await;
    let (_other_house, other) = House::open().await;
    let hash = ledger.keyed_hash("directory", b"amira");
    assert_ne!(hash, other.keyed_hash("directory", b"amira"));
    assert_ne!(hash, ledger.keyed_hash("session", b"amira"));
    ledger.close().await;
    assert_eq!(house.ledger().await.keyed_hash("directory", b"amira"), hash);
}

#[tokio::test]
async fn a_ciphertext_moved_to_another_childs_file_does_not_open() {
    let (_house, ledger) = House::open().await;
    let (amira, yusuf) = (
        file_with(&ledger, &["one"]).await,
        file_with(&ledger, &["two"]).await,
    );
    let swap = query(
        "UPDATE entries SET sealed = (SELECT sealed FROM entries WHERE file = $1) WHERE file = $2",
    );
    ledger
        .change(vec![swap.bind(amira).bind(yusuf)])
        .await
        .unwrap();
    assert!(ledger.read(yusuf, 0).await.is_err());
    assert!(ledger.write(Write::default()).await.unwrap().is_empty());
}
