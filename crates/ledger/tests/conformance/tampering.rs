//! Somebody with the whole database in their hands changes it. Verify names what they changed.

use ledger::{EntryId, FileId, Ledger, Look, Query, query};
use uuid::Uuid;

use crate::house::{House, adding, entry, file_with, look_at, problems};

/// Two files, eight entries, two looks.
async fn written(ledger: &Ledger) -> (FileId, FileId, Vec<Look>) {
    let amira = file_with(ledger, &["a1", "a2", "a3"]).await;
    let yusuf = file_with(ledger, &["y1", "y2"]).await;
    let looks = vec![
        look_at(Some(amira), "I work with her"),
        look_at(None, "nobody"),
    ];
    ledger.look(looks.clone()).await.unwrap();
    for (file, body) in [(amira, "a4"), (yusuf, "y3"), (amira, "a5")] {
        ledger.write(adding(entry(file, body))).await.unwrap();
    }
    (amira, yusuf, looks)
}

/// What verify says after these statements.
async fn found_after(
    queries: impl FnOnce(FileId, FileId, &[Look]) -> Vec<Query>,
) -> (Vec<String>, FileId) {
    let (_house, ledger) = House::open().await;
    let (amira, yusuf, looks) = written(&ledger).await;
    assert_eq!(problems(&ledger).await, [] as [&str; 0]);
    let changed = ledger.change(queries(amira, yusuf, &looks)).await.unwrap();
    assert!(
        changed.iter().all(|rows| *rows > 0),
        "the test changed nothing: {changed:?}"
    );
    (problems(&ledger).await, amira)
}

async fn entries(ledger: &Ledger, file: FileId) -> Vec<EntryId> {
    ledger
        .read(file, 0)
        .await
        .unwrap()
        .into_iter()
        .map(|entry| entry.id)
        .collect()
}

#[tokio::test]
async fn every_changed_entry_is_found_and_named() {
    let (_house, ledger) = House::open().await;
    let (amira, yusuf, _) = written(&ledger).await;
    for file in [amira, yusuf] {
        for id in entries(&ledger, file).await {
            let sealed = query("SELECT sealed FROM entries WHERE id = $1").bind(id);
            let before: Vec<u8> = sealed
                .fetch_optional(ledger.db())
                .await
                .unwrap()
                .unwrap()
                .get("sealed")
                .unwrap();
            let mut changed = before.clone();
            *changed.last_mut().unwrap() ^= 1;
            let put = |bytes: Vec<u8>| {
                query("UPDATE entries SET sealed = $1 WHERE id = $2")
                    .bind(bytes)
                    .bind(id)
            };
            ledger.change(vec![put(changed)]).await.unwrap();
            let found = problems(&ledger).await;
            assert!(
                found.iter().any(|problem| problem.contains(&id.to_string())
                    && problem.contains(&file.to_string()))
            );
            assert!(ledger.read(file, 0).await.is_err(), "and it is not shown");
            ledger.change(vec![put(before)]).await.unwrap();
            assert_eq!(problems(&ledger).await, [] as [&str; 0]);
        }
    }
}

#[tokio::test]
async fn every_dropped_entry_is_found() {
    for seq in 1..=5_i64 {
        let drop = query("DELETE FROM entries WHERE file = $1 AND seq = $2");
        let (found, amira) = found_after(|amira, _, _| vec![drop.bind(amira).bind(seq)]).await;
        assert!(
            found
                .iter()
                .any(|problem| problem.contains("of the tree is missing")),
            "{seq}: {found:?}"
        );
        assert!(
            found
                .iter()
                .any(|problem| problem.contains(&amira.to_string())),
            "{seq}: {found:?}"
        );
    }
}

#[tokio::test]
async fn entries_that_changed_places_are_found() {
    for seq in 1..=4_i64 {
        let (found, amira) = found_after(|amira, _, _| {
            let place = |to: i64, from: i64| {
                query("UPDATE entries SET seq = $1 WHERE file = $2 AND seq = $3")
                    .bind(to)
                    .bind(amira)
                    .bind(from)
            };
            vec![place(-1, seq), place(seq, seq + 1), place(seq + 1, -1)]
        })
        .await;
        assert!(
            found
                .iter()
                .any(|problem| problem.contains(&amira.to_string())),
            "{seq}: {found:?}"
        );
    }
}

#[tokio::test]
async fn entries_that_changed_places_in_the_tree_are_found() {
    let place = |to: i64, from: i64| {
        query("UPDATE entries SET leaf = $1 WHERE leaf = $2")
            .bind(to)
            .bind(from)
    };
    let (found, _) = found_after(|_, _, _| vec![place(-1, 0), place(0, 3), place(3, -1)]).await;
    assert!(
        found
            .iter()
            .any(|problem| problem.contains("stored head of the tree")),
        "{found:?}"
    );
}

#[tokio::test]
async fn two_ciphertexts_that_were_exchanged_are_found() {
    let (_house, ledger) = House::open().await;
    let (amira, yusuf, _) = written(&ledger).await;
    let (a, y) = (
        entries(&ledger, amira).await[0],
        entries(&ledger, yusuf).await[0],
    );
    let sealed = |id| query("SELECT sealed FROM entries WHERE id = $1").bind(id);
    let of = async |id| {
        sealed(id)
            .fetch_optional(ledger.db())
            .await
            .unwrap()
            .unwrap()
            .get::<Vec<u8>>("sealed")
            .unwrap()
    };
    let put = |id, bytes: Vec<u8>| {
        query("UPDATE entries SET sealed = $1 WHERE id = $2")
            .bind(bytes)
            .bind(id)
    };
    ledger
        .change(vec![put(a, of(y).await), put(y, of(a).await)])
        .await
        .unwrap();
    let found = problems(&ledger).await;
    for id in [a, y] {
        assert!(
            found.iter().any(
                |problem| problem.starts_with(&format!("Entry {id} of file"))
                    && problem.contains("does not open")
            ),
            "{found:?}"
        );
    }
}

#[tokio::test]
async fn an_entry_with_another_time_is_found() {
    let (found, amira) = found_after(|amira, _, _| {
        vec![query("UPDATE entries SET at = at + 1 WHERE file = $1 AND seq = 5").bind(amira)]
    })
    .await;
    assert!(
        found
            .iter()
            .any(|problem| problem.contains(&format!("The chain of file {amira} breaks"))),
        "{found:?}"
    );
}

#[tokio::test]
async fn a_look_whose_time_viewer_or_outcome_was_changed_is_found_and_named() {
    let changes = [
        "UPDATE looks SET at = at + 1 WHERE id = $1",
        "UPDATE looks SET who = asked WHERE id = $1",
        "UPDATE looks SET outcome = 'listed' WHERE id = $1",
        "UPDATE looks SET file = NULL WHERE id = $1",
    ];
    for change in changes {
        let mut id = Uuid::nil();
        let (found, _) = found_after(|_, _, looks| {
            id = looks[0].id;
            vec![query(change).bind(id)]
        })
        .await;
        assert!(
            found
                .iter()
                .any(|problem| problem.contains(&format!("Look {id}"))),
            "{change}: {found:?}"
        );
    }
}

#[tokio::test]
async fn a_look_that_was_taken_out_is_found() {
    let (found, _) =
        found_after(|_, _, looks| vec![query("DELETE FROM looks WHERE id = $1").bind(looks[1].id)])
            .await;
    assert!(
        found
            .iter()
            .any(|problem| problem.contains("of the tree is missing")),
        "{found:?}"
    );
}

#[tokio::test]
async fn another_key_for_a_file_is_found() {
    let other =
        "UPDATE files SET sealed_key = (SELECT sealed_key FROM files WHERE id = $1) WHERE id = $2";
    let (house, ledger) = House::open().await;
    let (amira, yusuf, _) = written(&ledger).await;
    ledger
        .change(vec![query(other).bind(amira).bind(yusuf)])
        .await
        .unwrap();
    ledger.close().await;
    let found = problems(&house.ledger().await).await;
    assert!(
        found
            .iter()
            .any(|problem| problem.contains(&format!("the key of file {yusuf} does not open"))),
        "{found:?}"
    );
}

#[tokio::test]
async fn the_last_three_cut_off_with_every_head_rewritten_is_found_by_the_log_outside() {
    let (house, ledger) = House::open().await;
    let amira = file_with(&ledger, &["one", "two"]).await;
    let heads = "SELECT files.head, files.head_hash, tree.size, tree.edge, tree.root FROM files, tree WHERE files.id = $1";
    let before = query(heads)
        .bind(amira)
        .fetch_optional(ledger.db())
        .await
        .unwrap()
        .unwrap();
    for body in ["three", "four", "five"] {
        ledger.write(adding(entry(amira, body))).await.unwrap();
    }
    let bytes = |column: &str| before.get::<Vec<u8>>(column).unwrap();
    let number = |column: &str| before.get::<i64>(column).unwrap();
    let cut = query("DELETE FROM entries WHERE file = $1 AND seq > 2").bind(amira);
    let file = query("UPDATE files SET head = $1, head_hash = $2 WHERE id = $3");
    let file = file
        .bind(number("head"))
        .bind(bytes("head_hash"))
        .bind(amira);
    let tree = query("UPDATE tree SET size = $1, edge = $2, root = $3");
    let tree = tree
        .bind(number("size"))
        .bind(bytes("edge"))
        .bind(bytes("root"));
    assert_eq!(
        ledger.change(vec![cut, file, tree]).await.unwrap(),
        [3, 1, 1]
    );

    assert_eq!(
        ledger.read(amira, 0).await.unwrap().len(),
        2,
        "the database alone agrees with itself"
    );
    let found = problems(&ledger).await;
    assert!(
        found[0]
            .contains("there were 5 entries and looks; now there are 2. The last were cut off."),
        "{found:?}"
    );

    // Whoever has the folder too can rewrite the log; then a copy kept elsewhere tells.
    let copy = tempfile::NamedTempFile::new().unwrap();
    std::fs::copy(house.path().join("heads.log"), copy.path()).unwrap();
    std::fs::write(house.path().join("heads.log"), "").unwrap();
    assert_eq!(problems(&ledger).await, [] as [&str; 0]);
    let report = ledger.verify(Some(copy.path()), |_, _| ()).await.unwrap();
    assert!(
        report.problems()[0].contains("there were 5 entries"),
        "{:?}",
        report.problems()
    );
}

#[tokio::test]
async fn history_written_anew_is_found_by_the_log_outside() {
    let (house, ledger) = House::open().await;
    file_with(&ledger, &["what was said"]).await;
    let other =
        "1 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 2026-09-01T10:00:00Z\n";
    std::fs::write(house.path().join("heads.log"), other).unwrap();
    let found = problems(&ledger).await;
    assert!(
        found[0].starts_with("The first 1 entries and looks are not what they were"),
        "{found:?}"
    );
}

#[tokio::test]
async fn verify_tells_how_far_it_is_and_what_it_saw() {
    let (_house, ledger) = House::open().await;
    written(&ledger).await;
    let told = std::sync::Mutex::new(Vec::new());
    let report = ledger
        .verify(None, |done, all| told.lock().unwrap().push((done, all)))
        .await
        .unwrap();
    assert_eq!(
        (report.files, report.entries, report.looks, report.heads),
        (2, 8, 2, 6)
    );
    let wanted: Vec<_> = (0..=10).map(|done| (done, 10)).collect();
    assert_eq!(told.into_inner().unwrap(), wanted);
}

#[tokio::test]
async fn a_file_whose_chain_breaks_is_not_shown_and_the_break_is_named() {
    let (_house, ledger) = House::open().await;
    let (amira, _, _) = written(&ledger).await;
    let third = entries(&ledger, amira).await[2];
    let place = |to: i64, from: i64| {
        query("UPDATE entries SET seq = $1 WHERE file = $2 AND seq = $3")
            .bind(to)
            .bind(amira)
            .bind(from)
    };
    let left_out = vec![place(-2, 2)];
    let exchanged = vec![place(-3, 3), place(3, 4), place(4, -3)];
    for (breaks, put_back) in [
        (left_out, vec![place(2, -2)]),
        (exchanged, vec![place(-3, 3), place(3, 4), place(4, -3)]),
    ] {
        ledger.change(breaks).await.unwrap();
        let said = ledger.read(amira, 0).await.unwrap_err().to_string();
        assert!(said.contains(&amira.to_string()), "{said}");
        ledger.change(put_back).await.unwrap();
        assert_eq!(ledger.read(amira, 0).await.unwrap().len(), 5);
    }

    let drop = query("DELETE FROM entries WHERE file = $1 AND seq = 2").bind(amira);
    ledger.change(vec![drop]).await.unwrap();
    let said = ledger.read(amira, 0).await.unwrap_err().to_string();
    let named = format!("breaks at entry {third}, number 3");
    assert!(said.contains(&named), "{said}");
    let said = ledger.read(amira, 2).await.unwrap_err().to_string();
    assert!(said.contains("no entry number 2"), "{said}");
}
