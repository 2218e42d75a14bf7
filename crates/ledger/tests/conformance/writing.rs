use futures::future::join_all;
use ledger::{Error, FileId, FileKind, Query, Write, WriteError, query};
use uuid::Uuid;

use crate::house::{House, adding, bodies, entry, file_with, head, now, problems};

#[tokio::test]
async fn what_was_written_is_there_in_order_when_the_ledger_is_opened_again() {
    let (house, ledger) = House::open().await;
    let amira = file_with(&ledger, &["My name is Amira", "I like football"]).await;
    ledger
        .write(adding(entry(amira, "Teta is my grandmother")))
        .await
        .unwrap();
    ledger.close().await;

    let again = house.ledger().await;
    assert_eq!(
        bodies(&again, amira).await,
        [
            "My name is Amira",
            "I like football",
            "Teta is my grandmother"
        ]
    );
    let last = again.read(amira, 2).await.unwrap();
    assert_eq!(
        (last.len(), last[0].seq, last[0].body.as_slice()),
        (1, 3, b"Teta is my grandmother".as_slice())
    );
    assert_eq!(
        again.heads(&[amira, FileId::new(now())]).await.unwrap(),
        [head(amira, 3)]
    );
    assert_eq!(problems(&again).await, [] as [&str; 0]);
}

#[tokio::test]
async fn an_entry_keeps_its_id_and_its_time_to_the_microsecond() {
    let (_house, ledger) = House::open().await;
    let amira = file_with(&ledger, &[]).await;
    let mut new = entry(amira, "");
    new.at = "2026-09-01T10:00:00.123456789Z".parse().unwrap();
    ledger.write(adding(new.clone())).await.unwrap();
    let read = ledger.read(amira, 0).await.unwrap().remove(0);
    assert_eq!((read.id, read.file, read.seq), (new.id, amira, 1));
    assert_eq!(read.at.to_string(), "2026-09-01T10:00:00.123456Z");
}

#[tokio::test]
async fn the_same_entry_again_is_a_success_that_adds_nothing() {
    let (_house, ledger) = House::open().await;
    let amira = file_with(&ledger, &[]).await;
    let said = entry(amira, "I want to see Dad");
    let seen = vec![head(amira, 0)];
    let write = Write {
        entries: vec![said],
        seen,
        also: vec![count("amira")],
        ..Write::default()
    };
    ledger
        .change(vec![query("CREATE TABLE counts (name TEXT)")])
        .await
        .unwrap();

    assert_eq!(ledger.write(write.clone()).await.unwrap(), [head(amira, 1)]);
    assert_eq!(
        ledger.write(write).await.unwrap(),
        [head(amira, 1)],
        "though what it saw has moved"
    );
    assert_eq!(bodies(&ledger, amira).await, ["I want to see Dad"]);
    assert_eq!(counted(&ledger).await, 1, "what ran with it ran once");
}

#[tokio::test]
async fn the_same_save_sent_eight_times_at_once_is_kept_once() {
    let (_house, ledger) = House::open().await;
    let amira = file_with(&ledger, &[]).await;
    let said = entry(amira, "I want to see Dad");
    let sent = join_all((0..8).map(|_| ledger.write(adding(said.clone())))).await;
    assert!(
        sent.into_iter()
            .all(|answer| answer.unwrap() == [head(amira, 1)])
    );
    assert_eq!(bodies(&ledger, amira).await, ["I want to see Dad"]);
}

#[tokio::test]
async fn the_same_id_with_other_words_comes_back_with_the_words_that_are_there() {
    let (_house, ledger) = House::open().await;
    let amira = file_with(&ledger, &[]).await;
    let first = entry(amira, "I want to see Dad");
    ledger.write(adding(first.clone())).await.unwrap();
    let mut second = first;
    second.body = b"I do not want to see Dad".to_vec();

    let Err(WriteError::Different(there)) = ledger.write(adding(second)).await else {
        panic!("it was taken")
    };
    assert_eq!(
        (there.seq, there.body.as_slice()),
        (1, b"I want to see Dad".as_slice())
    );
    assert_eq!(bodies(&ledger, amira).await, ["I want to see Dad"]);
}

#[tokio::test]
async fn one_write_with_an_id_twice_is_refused_unless_it_says_the_same() {
    let (_house, ledger) = House::open().await;
    let amira = file_with(&ledger, &[]).await;
    let first = entry(amira, "one");
    let mut second = first.clone();
    let twice = Write {
        entries: vec![first.clone(), second.clone()],
        ..Write::default()
    };
    assert_eq!(ledger.write(twice).await.unwrap(), [head(amira, 1)]);
    second.body = b"two".to_vec();
    let differing = Write {
        entries: vec![first.clone(), second],
        ..Write::default()
    };
    assert!(matches!(ledger.write(differing).await, Err(WriteError::Twice(id)) if id == first.id));
}

#[tokio::test]
async fn a_writer_who_did_not_see_the_newest_entry_is_told_where_the_files_stand() {
    let (_house, ledger) = House::open().await;
    let amira = file_with(&ledger, &["one"]).await;
    let family = file_with(&ledger, &["one", "two"]).await;
    let seen = vec![head(family, 2), head(amira, 0)];
    let late = Write {
        entries: vec![entry(amira, "late")],
        seen,
        ..Write::default()
    };

    let Err(WriteError::Moved(now)) = ledger.write(late).await else {
        panic!("it was taken")
    };
    assert_eq!(now, [head(family, 2), head(amira, 1)]);
    assert_eq!(bodies(&ledger, amira).await, ["one"]);
}

#[tokio::test]
async fn who_did_not_say_what_they_saw_is_added_wherever_the_file_stands() {
    let (_house, ledger) = House::open().await;
    let amira = file_with(&ledger, &["one"]).await;
    let added =
        join_all((0..40).map(|number| ledger.write(adding(entry(amira, &number.to_string())))))
            .await;
    assert!(added.into_iter().all(|answer| answer.is_ok()));
    assert_eq!(ledger.read(amira, 0).await.unwrap().len(), 41);
    assert_eq!(problems(&ledger).await, [] as [&str; 0]);
}

#[tokio::test]
async fn of_writers_who_all_saw_the_same_head_one_is_taken_and_nothing_is_lost() {
    let (_house, ledger) = House::open().await;
    let amira = file_with(&ledger, &[]).await;
    let writers = (0..8).map(|writer| {
        let ledger = ledger.clone();
        tokio::spawn(async move { add_five_guarded(&ledger, amira, writer).await })
    });
    for writer in join_all(writers).await {
        writer.unwrap();
    }
    let mut all = bodies(&ledger, amira).await;
    all.sort();
    let mut wanted: Vec<_> = (0..8)
        .flat_map(|writer| (0..5).map(move |save| format!("{writer}: {save}")))
        .collect();
    wanted.sort();
    assert_eq!(all, wanted);
}

async fn add_five_guarded(ledger: &ledger::Ledger, file: FileId, writer: u32) {
    for save in 0..5 {
        let entries = vec![entry(file, &format!("{writer}: {save}"))];
        let mut seen = ledger.heads(&[file]).await.unwrap();
        loop {
            let write = Write {
                entries: entries.clone(),
                seen: seen.clone(),
                ..Write::default()
            };
            match ledger.write(write).await {
                Ok(_) => break,
                Err(WriteError::Moved(now)) => seen = now,
                Err(other) => panic!("{other}"),
            }
        }
    }
}

#[tokio::test]
async fn one_act_in_several_files_is_done_in_all_or_in_none() {
    let (_house, ledger) = House::open().await;
    let (amira, yusuf) = (file_with(&ledger, &[]).await, file_with(&ledger, &[]).await);
    let nobody = FileId::new(now());
    let both = vec![entry(amira, "we moved"), entry(yusuf, "we moved")];
    ledger
        .write(Write {
            entries: both,
            ..Write::default()
        })
        .await
        .unwrap();
    let third = vec![entry(amira, "and again"), entry(nobody, "and again")];

    let refused = ledger
        .write(Write {
            entries: third,
            ..Write::default()
        })
        .await;
    assert!(matches!(refused, Err(WriteError::Failed(Error::NoSuchFile(file))) if file == nobody));
    assert_eq!(bodies(&ledger, amira).await, ["we moved"]);
    assert_eq!(bodies(&ledger, yusuf).await, ["we moved"]);
}

#[tokio::test]
async fn beginning_a_file_again_changes_nothing_and_another_kind_is_refused() {
    let (_house, ledger) = House::open().await;
    let amira = file_with(&ledger, &["one"]).await;
    let opens = vec![(amira, FileKind::Child)];
    let again = Write {
        opens,
        entries: vec![entry(amira, "two")],
        ..Write::default()
    };
    assert_eq!(ledger.write(again).await.unwrap(), [head(amira, 2)]);
    assert_eq!(bodies(&ledger, amira).await, ["one", "two"]);
    let other = Write {
        opens: vec![(amira, FileKind::Family)],
        ..Write::default()
    };
    assert!(matches!(ledger.write(other).await, Err(WriteError::OtherKind(file)) if file == amira));
}

#[tokio::test]
async fn when_many_begin_the_same_file_at_once_every_entry_opens() {
    let (_house, ledger) = House::open().await;
    let amira = FileId::new(now());
    let writes = (0..12).map(|number| {
        let entries = vec![entry(amira, &number.to_string())];
        ledger.write(Write {
            opens: vec![(amira, FileKind::Child)],
            entries,
            ..Write::default()
        })
    });
    assert!(
        join_all(writes)
            .await
            .into_iter()
            .all(|answer| answer.is_ok())
    );
    assert_eq!(bodies(&ledger, amira).await.len(), 12);
}

#[tokio::test]
async fn one_callers_bad_statement_never_breaks_its_neighbours() {
    let (_house, ledger) = House::open().await;
    let amira = file_with(&ledger, &[]).await;
    ledger
        .change(vec![query("CREATE TABLE counts (name TEXT PRIMARY KEY)")])
        .await
        .unwrap();
    let writes = (0..32).map(|number| {
        let name = if number % 8 == 3 {
            "taken".to_owned()
        } else {
            number.to_string()
        };
        let also = vec![count(&name)];
        ledger.write(Write {
            entries: vec![entry(amira, &name)],
            also,
            ..Write::default()
        })
    });
    let answers = join_all(writes).await;

    let refused = answers
        .iter()
        .filter(|answer| matches!(answer, Err(WriteError::Failed(Error::Refused(_)))));
    assert_eq!(
        refused.count(),
        3,
        "of four with the same name one was first"
    );
    assert_eq!(bodies(&ledger, amira).await.len(), 29);
    assert_eq!(counted(&ledger).await, 29);
    assert_eq!(problems(&ledger).await, [] as [&str; 0]);
}

#[tokio::test]
async fn a_write_of_six_hundred_entries_is_one_act() {
    let (_house, ledger) = House::open().await;
    let (amira, yusuf) = (file_with(&ledger, &[]).await, file_with(&ledger, &[]).await);
    let entries = (0..600).map(|number| {
        entry(
            if number % 3 == 0 { yusuf } else { amira },
            &number.to_string(),
        )
    });
    let heads = ledger
        .write(Write {
            entries: entries.collect(),
            ..Write::default()
        })
        .await
        .unwrap();
    assert_eq!(heads, [head(yusuf, 200), head(amira, 400)]);
    assert_eq!(problems(&ledger).await, [] as [&str; 0]);
}

#[tokio::test]
async fn a_file_that_is_not_there_cannot_be_read() {
    let (_house, ledger) = House::open().await;
    let nobody = FileId(Uuid::from_u128(1));
    assert!(matches!(ledger.read(nobody, 0).await, Err(Error::NoSuchFile(file)) if file == nobody));
}

#[tokio::test]
async fn after_closing_nothing_is_saved_and_it_says_so() {
    let (_house, ledger) = House::open().await;
    let amira = file_with(&ledger, &[]).await;
    ledger.close().await;
    assert!(
        ledger
            .write(adding(entry(amira, "too late")))
            .await
            .is_err()
    );
    let error = ledger.change(vec![]).await.unwrap_err();
    assert_eq!(error.to_string(), "nothing was saved: the ledger is closed");
}

fn count(name: &str) -> Query {
    query("INSERT INTO counts (name) VALUES ($1)").bind(name)
}

async fn counted(ledger: &ledger::Ledger) -> i64 {
    let row = query("SELECT COUNT(*) AS count FROM counts")
        .fetch_optional(ledger.db())
        .await
        .unwrap();
    row.unwrap().get("count").unwrap()
}
