use jiff::ToSpan;
use ledger::{Draft, DraftEnd, DraftSave, FileId, Ledger, Swept, Write};
use uuid::Uuid;

use crate::house::{House, adding, entry, file_with, now};

const LETTER: Uuid = Uuid::from_u128(1);
const SAM: Uuid = Uuid::from_u128(2);
const PRIYA: Uuid = Uuid::from_u128(3);

fn save(file: FileId, by: Uuid, follows: i64, text: &str) -> DraftSave {
    DraftSave {
        file,
        thing: LETTER,
        follows,
        settles: None,
        by,
        at: now(),
        text: text.into(),
    }
}

fn texts(draft: &Draft) -> Vec<&str> {
    draft
        .texts()
        .iter()
        .map(|version| str::from_utf8(&version.text).unwrap())
        .collect()
}

async fn begun() -> (House, Ledger, FileId, i64) {
    let (house, ledger) = House::open().await;
    let amira = file_with(&ledger, &[]).await;
    let draft = ledger
        .save_draft(save(amira, SAM, 0, "Dear Amira"))
        .await
        .unwrap();
    let first = draft.newest().unwrap().version;
    (house, ledger, amira, first)
}

#[tokio::test]
async fn what_was_typed_is_there_when_the_ledger_is_opened_again() {
    let (house, ledger, amira, first) = begun().await;
    ledger
        .save_draft(save(amira, SAM, first, "Dear Amira, I am Sam"))
        .await
        .unwrap();
    ledger.close().await;
    let again = house.ledger().await;
    let draft = again.draft(amira, LETTER).await.unwrap().unwrap();
    assert_eq!(texts(&draft), ["Dear Amira, I am Sam"]);
    assert_eq!(
        (draft.newest().unwrap().by, draft.newest().unwrap().follows),
        (SAM, first)
    );
    assert_eq!(again.drafts(amira).await.unwrap(), [draft]);
}

#[tokio::test]
async fn a_save_from_an_old_version_is_kept_as_a_second_text() {
    let (_house, ledger, amira, first) = begun().await;
    ledger
        .save_draft(save(amira, SAM, first, "Sam's second tab was quicker"))
        .await
        .unwrap();
    let draft = ledger
        .save_draft(save(amira, PRIYA, first, "Priya typed this"))
        .await
        .unwrap();
    assert_eq!(
        texts(&draft),
        ["Sam's second tab was quicker", "Priya typed this"]
    );

    let [one, two] = draft.texts()[..] else {
        panic!("two texts")
    };
    let settled = DraftSave {
        settles: Some(one.version),
        ..save(amira, SAM, two.version, "both")
    };
    assert_eq!(texts(&ledger.save_draft(settled).await.unwrap()), ["both"]);
}

#[tokio::test]
async fn the_same_save_again_adds_nothing() {
    let (_house, ledger, amira, first) = begun().await;
    let once = save(amira, SAM, first, "Dear Amira, I am Sam");
    let draft = ledger.save_draft(once.clone()).await.unwrap();
    assert_eq!(ledger.save_draft(once).await.unwrap(), draft);
    assert_eq!(draft.texts().len(), 1);
}

#[tokio::test]
async fn a_draft_that_was_sent_is_no_longer_a_draft() {
    let (_house, ledger, amira, _) = begun().await;
    let ends = vec![(amira, LETTER, DraftEnd::Sent)];
    ledger
        .write(Write {
            ends,
            ..adding(entry(amira, "the letter"))
        })
        .await
        .unwrap();
    assert_eq!(ledger.draft(amira, LETTER).await.unwrap(), None);
    assert_eq!(ledger.drafts(amira).await.unwrap(), []);
}

#[tokio::test]
async fn what_a_second_tab_saves_after_the_letter_went_is_kept() {
    let (_house, ledger, amira, first) = begun().await;
    ledger
        .end_draft(amira, LETTER, DraftEnd::Sent, now())
        .await
        .unwrap();
    let draft = ledger
        .save_draft(save(amira, SAM, first, "one more line"))
        .await
        .unwrap();
    assert_eq!(texts(&draft), ["one more line"]);
}

#[tokio::test]
async fn a_draft_that_was_thrown_away_stays_thirty_days_and_a_sent_one_stays() {
    let (_house, ledger, amira, first) = begun().await;
    ledger
        .save_draft(save(amira, SAM, first, "second version"))
        .await
        .unwrap();
    let yusuf = file_with(&ledger, &[]).await;
    ledger
        .save_draft(save(yusuf, SAM, 0, "sent"))
        .await
        .unwrap();
    let thrown = now();
    ledger
        .end_draft(amira, LETTER, DraftEnd::ThrownAway, thrown)
        .await
        .unwrap();
    ledger
        .end_draft(yusuf, LETTER, DraftEnd::Sent, thrown)
        .await
        .unwrap();

    let day = |days: i64| thrown + (days * 24).hours();
    assert_eq!(ledger.sweep(day(29)).await.unwrap(), Swept::default());
    assert_eq!(
        ledger.sweep(day(31)).await.unwrap(),
        Swept {
            drafts: 2,
            ..Swept::default()
        }
    );
    assert_eq!(ledger.sweep(day(9999)).await.unwrap(), Swept::default());
}

#[tokio::test]
async fn drafts_of_two_things_in_one_file_are_two() {
    let (_house, ledger, amira, first) = begun().await;
    let note = DraftSave {
        thing: Uuid::from_u128(99),
        ..save(amira, PRIYA, first, "a note, over a number of the letter")
    };
    ledger.save_draft(note).await.unwrap();
    let drafts = ledger.drafts(amira).await.unwrap();
    assert_eq!(
        drafts.iter().map(texts).collect::<Vec<_>>().concat().len(),
        2,
        "neither ends the other"
    );
}
