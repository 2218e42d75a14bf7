//! Guessing a child's way in: slow, and as much work for symbols nobody has as for symbols somebody has.

use std::time::Duration;

use futures::future::join_all;
use ledger::FileId;

use crate::{
    door::{Code, CodeError, Token, Viewer},
    file::FileEntry,
    portal::WayInEntry,
    testing::TestApp,
};

/// The id of a new form.
fn form() -> ledger::EntryId {
    crate::testing::form_id().parse().unwrap()
}

/// A code of this child's that nobody was given yet.
pub(super) async fn made(app: &TestApp, child: FileId) -> Code {
    let file = app.file(child).await;
    let (program, form) = (Viewer::program(), form());
    let made = app
        .app
        .door
        .make_code(&program, &file, form, &crate::door::Whose::Child)
        .await;
    let made = made.unwrap_or_else(|why| panic!("{why:?}"));
    made.expect("a new form makes a code")
}

/// A code that is live.
async fn live(app: &TestApp, child: FileId) -> Code {
    let code = made(app, child).await;
    let (file, door) = (app.file(child).await, &app.app.door);
    let newest = door
        .code_of(&file, &crate::door::Whose::Child)
        .await
        .unwrap()
        .unwrap();
    let program = Viewer::program();
    let given = door.give_code(
        &program,
        &file,
        form(),
        (&crate::door::Whose::Child, newest.id),
    );
    assert!(given.await.unwrap());
    app.minutes_later(1); // so that the next code is a later one
    code
}

/// A code that was used with this phrase.
pub(super) async fn used(app: &TestApp, child: FileId, phrase: &str) -> Code {
    let code = live(app, child).await;
    let inside = app.app.door.come_in_first(&code, Some(phrase)).await;
    assert!(inside.unwrap().is_ok());
    code
}

/// Another secret behind the same four symbols.
fn wrong(code: &Code) -> Code {
    Code::read(&format!("{} ABCD EFGH", code.selector())).unwrap()
}

fn refused(answer: Result<(FileId, Token), CodeError>) {
    assert_eq!(answer.map(drop).unwrap_err(), CodeError::No);
}

/// What the work of one call was: slow hashes, statements read, changes written.
async fn work(app: &TestApp, call: impl Future<Output = ()>) -> (u64, u64, u64) {
    let so_far = || {
        let done = app.ledger.work();
        (app.app.door.hashes_run(), done.reads, done.writes)
    };
    let before = so_far();
    call.await;
    let after = so_far();
    (after.0 - before.0, after.1 - before.1, after.2 - before.2)
}

#[tokio::test]
async fn a_code_nobody_has_costs_as_much_work_as_one_that_is_wrong_dead_used_or_old() {
    let app = TestApp::with_families().await;
    let door = &app.app.door;
    let [rhys, kyle, kezia, jay] = ["Rhys", "Kyle", "Kezia", "Jayden"];
    let old = live(&app, app.child(jay).await).await;
    app.minutes_later(14 * 24 * 60);
    let live = live(&app, app.child(rhys).await).await;
    let dead = made(&app, app.child(kyle).await).await;
    let used = used(&app, app.child(kezia).await, "three green newts").await;
    let nobodys = Code::read("2345 ABCD EFGH").unwrap();
    for code in [&nobodys, &wrong(&live), &dead, &wrong(&dead), &used, &old] {
        for phrase in [None, Some("four red newts")] {
            let first = work(&app, async {
                refused(door.come_in_first(code, phrase).await.unwrap());
            });
            assert_eq!(first.await, (1, 1, 1), "a code, with {phrase:?}");
        }
        for phrase in ["", "four red newts"] {
            let again = work(&app, async {
                refused(door.come_in_again(code.selector(), phrase).await.unwrap());
            });
            assert_eq!(again.await, (1, 1, 1), "four symbols and “{phrase}”");
        }
    }
}

#[tokio::test]
async fn guesses_are_slowed_alike_whether_anybody_has_the_symbols_or_not() {
    let app = TestApp::with_families().await;
    let door = &app.app.door;
    let used = used(&app, app.child("Rhys").await, "three green newts").await;
    for selector in [used.selector(), "2345"] {
        let (from, mut slowed) = (app.hands.waits().len(), Vec::new());
        for _ in 0..9 {
            refused(
                door.come_in_again(selector, "four red newts")
                    .await
                    .unwrap(),
            );
            slowed = app.hands.waits()[from..].to_vec();
        }
        let first_slow = slowed.iter().position(|wait| !wait.is_zero());
        assert!(first_slow.is_some_and(|first| first <= 3), "{slowed:?}");
        assert!(slowed.is_sorted(), "{slowed:?}");
        assert_eq!(slowed.last(), Some(&Duration::from_secs(8)), "{selector}");
    }
    let inside = door
        .come_in_again(used.selector(), "three green newts")
        .await;
    assert!(inside.unwrap().is_ok(), "and nobody is ever locked out");
}

#[tokio::test]
async fn of_many_guesses_at_the_same_moment_few_wait_and_the_others_cost_nothing() {
    let app = TestApp::with_families().await;
    let door = &app.app.door;
    let used = used(&app, app.child("Rhys").await, "three green newts").await;
    for selector in [used.selector(), "2345"] {
        let before = door.hashes_run();
        let guesses = (0..50).map(|_| door.come_in_again(selector, "four red newts"));
        let answers = join_all(guesses).await;
        let later = answers
            .iter()
            .filter(|answer| matches!(answer, Ok(Err(CodeError::Later))))
            .count();
        assert_eq!(later, 44, "{selector}");
        assert_eq!(door.hashes_run() - before, 6, "{selector}");
    }
}

#[tokio::test]
async fn a_new_code_never_takes_the_symbols_of_another() {
    let app = TestApp::with_families().await;
    let taken = made(&app, app.child("Rhys").await).await;
    let free = Code::read("2345 ABCD EFGH").unwrap();
    let chance = [wrong(&taken), taken, free.clone()];
    let chosen = app.app.door.unlike_any(chance.into_iter().map(Ok)).await;
    assert_eq!(chosen.unwrap().symbols(), free.symbols());
}

/// How often it was written down that somebody tries at this child's way in.
async fn told(app: &TestApp, child: FileId) -> usize {
    let of_tries = |entry: &FileEntry| matches!(entry, FileEntry::portal(WayInEntry::ManyTries(_)));
    let file = app.file(child).await;
    file.entries
        .iter()
        .filter(|(_, entry)| of_tries(entry))
        .count()
}

/// It is written after the answer: looks until it is there.
async fn is_told(app: &TestApp, child: FileId) -> bool {
    for _ in 0..1_000 {
        if told(app, child).await > 0 {
            return true;
        }
    }
    false
}

#[tokio::test]
async fn from_the_tenth_wrong_try_in_a_day_on_the_workers_are_told_once() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    let (door, used) = (&app.app.door, used(&app, child, "three green newts").await);
    let guess = async |times: usize| {
        for _ in 0..times {
            refused(
                door.come_in_again(used.selector(), "four red newts")
                    .await
                    .unwrap(),
            );
        }
    };
    guess(9).await;
    assert_eq!(told(&app, child).await, 0);
    app.minutes_later(24 * 60);
    guess(9).await;
    assert_eq!(told(&app, child).await, 0, "another day is counted anew");
    guess(1).await;
    assert!(is_told(&app, child).await);
    guess(3).await;
    assert_eq!(told(&app, child).await, 1, "once a day");
    let angharad = app.staff("Angharad").await;
    let list = angharad.get("/children").await.words();
    assert!(list.contains("Somebody tried to come in as Rhys"), "{list}");
    let page = format!("/children/{child}/way-in");
    let id = angharad.get(&page).await.field("id");
    let spoke = format!("{page}/speaking-alone");
    for _ in 0..2 {
        assert_eq!(angharad.post(&spoke, &[("id", &id)]).await.status, 303);
    }
    let list = angharad.get("/children").await.words();
    assert!(!list.contains("Somebody tried to come in"), "{list}");
}

/// A worker takes every way in of this child's back.
async fn taken_back(app: &TestApp, child: FileId) {
    let (file, program) = (app.file(child).await, Viewer::program());
    let back = app
        .app
        .door
        .take_codes_back(&program, &file, form(), &crate::door::Whose::Child);
    back.await.unwrap();
}

#[tokio::test]
async fn a_way_in_that_is_taken_back_while_somebody_comes_in_lets_nobody_in() {
    let app = TestApp::with_families().await;
    let (rhys, kezia) = (app.child("Rhys").await, app.child("Kezia").await);
    let door = &app.app.door;
    let code = live(&app, rhys).await;
    let Ok(looked_at) = door.knows_code(&code).await.unwrap() else {
        panic!("the code is live");
    };
    taken_back(&app, rhys).await;
    let begun = door.begin_first(&looked_at, "three green newts").await;
    assert!(begun.unwrap().is_none());
    let used = used(&app, kezia, "three green newts").await;
    let phrase = door.knows_phrase(used.selector(), "three green newts");
    let Ok(looked_at) = phrase.await.unwrap() else {
        panic!("the phrase is right");
    };
    taken_back(&app, kezia).await;
    assert!(door.begin_again(&looked_at).await.unwrap().is_none());
    let sessions = ledger::query("SELECT token FROM sessions WHERE ended = $1").bind(false);
    let open = sessions.fetch_all(app.ledger.db()).await.unwrap();
    assert!(open.is_empty(), "no session is left");
}

#[tokio::test]
async fn of_two_who_use_one_code_at_the_same_moment_the_second_ends_nothing_of_the_firsts() {
    let app = TestApp::with_families().await;
    let (child, door) = (app.child("Rhys").await, &app.app.door);
    let code = live(&app, child).await;
    let (Ok(one), Ok(other)) = (
        door.knows_code(&code).await.unwrap(),
        door.knows_code(&code).await.unwrap(),
    ) else {
        panic!("the code is live for both");
    };
    let first = door.begin_first(&one, "three green newts").await.unwrap();
    assert!(
        door.begin_first(&other, "four red newts")
            .await
            .unwrap()
            .is_none()
    );
    let session = door.session(&first.expect("the first comes in").0).await;
    assert!(matches!(session, Ok(crate::door::Session::Child(_))));
}

#[tokio::test]
async fn a_phrase_ends_after_ninety_days_says_what_to_do_and_works_again_when_the_worker_says_so() {
    let app = TestApp::with_families().await;
    let (child, phrase) = (app.child("Rhys").await, "three green newts");
    let used = used(&app, child, phrase).await;
    let comes = async |phrase: &str| {
        let fields = [("code", used.selector()), ("phrase", phrase)];
        app.nobody().post("/here", &fields).await
    };
    app.minutes_later(90 * 24 * 60 - 2);
    assert_eq!(comes(phrase).await.goes_to(), "/here");
    app.minutes_later(2);
    let over = comes(phrase).await;
    assert_eq!(over.status, 422);
    assert!(
        over.words().contains("can make it work again"),
        "{}",
        over.words()
    );
    let wrong = comes("four red newts").await.words();
    assert!(
        !wrong.contains("make it work again"),
        "only for the right one"
    );
    let angharad = app.staff("Angharad").await;
    let renew = format!("/children/{child}/way-in/renewing");
    assert_eq!(
        angharad
            .post(&renew, &[("id", &crate::testing::form_id())])
            .await
            .status,
        303
    );
    assert_eq!(comes(phrase).await.goes_to(), "/here");
}

#[test]
fn a_phrase_is_three_different_words_and_twelve_letters() {
    for good in [
        "three green newts",
        "Drei-grüne Molche!",
        "eins zwei drei vier",
    ] {
        assert!(crate::door::is_phrase(good), "{good}");
    }
    for bad in [
        "",
        "a b c",
        "newt newt newt newt",
        "abcdefghijklm",
        "one two one two one",
        "red cat dog",
    ] {
        assert!(!crate::door::is_phrase(bad), "{bad}");
    }
}
