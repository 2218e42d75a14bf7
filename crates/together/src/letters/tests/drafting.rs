//! One press drafts a letter from what is known; what is not known is asked or stays open, and is never made up.

use plain_words::{Stage, stage_fit};

use super::OnTheDesk;
use crate::testing::{TestApp, form_id};

#[tokio::test]
async fn amiras_first_letter_is_made_from_what_is_known() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    insta::assert_snapshot!(letter.text().await, @r"
    Dear [Amira](p:amira),

    I am Sam Osei, your family court adviser. This means a court asked me to get to know you. You can call me Sam.

    A court makes big decisions about families. I tell it what you say and what I think is best.

    Your mum and dad live apart. Your dad has asked a court for time with you. A court helps when parents do not agree.

    What happens next:
    - Monday 1 February, 10:00: The court meets

    I am writing to [Yusuf](p:yusuf) too.

    I will ask what is good and what is hard. You can talk, draw, play or say nothing. You never have to choose between people.

    What you tell me can go in my report. The court and the grown-ups read it. Want something left out? Ask me first. If you or someone is being hurt, I have to tell people who can help.

    You can ring or text me on 07700 900116, Monday to Friday, 9 to 5.

    Please tell me, or use the last page:
    - what to call you
    - your pronouns (she, he, they)
    - your languages
    - how to reach you

    I have heard this about you: can do a back walkover.

    Goodbye for now,
    ");
}

#[tokio::test]
async fn what_is_not_known_about_yusuf_stays_open_and_holds_his_letter() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Yusuf").await;
    let text = letter.text().await;
    assert!(text.contains("[one thing]"), "{text}");
    let answer = letter.sends(&text, "").await;
    assert_eq!(answer.status, 422);
    assert!(answer.words().contains("one thing"), "{}", answer.words());
    assert_eq!(letter.sent(&app).await, 0);
}

#[tokio::test]
async fn rhys_is_written_to_in_the_older_wording_and_asked_nothing_he_has_said() {
    let app = TestApp::with_families().await;
    let text = OnTheDesk::drafted(&app, "Angharad", "Rhys")
        .await
        .text()
        .await;
    assert!(text.contains("# What I do"), "{text}");
    assert!(text.contains("[Rhys](p:rhys)"), "{text}");
    for known in [
        "what you want to be called",
        "your pronouns",
        "which languages",
        "how you want to hear",
    ] {
        assert!(!text.contains(known), "“{known}” is known already: {text}");
    }
}

#[tokio::test]
async fn a_date_that_nan_may_not_know_is_not_in_a_letter_that_nan_reads() {
    let app = TestApp::with_families().await;
    let text = OnTheDesk::drafted(&app, "Angharad", "Rhys")
        .await
        .text()
        .await;
    assert!(
        text.contains("The court meets to see what people still disagree about"),
        "{text}"
    );
    assert!(!text.contains("speak to the judge"), "{text}");
}

#[tokio::test]
async fn what_only_the_workers_know_is_in_no_draft() {
    let app = TestApp::with_families().await;
    for child in ["Amira", "Yusuf"] {
        let text = OnTheDesk::drafted(&app, "Sam", child).await.text().await;
        for secret in [
            "police",
            "Tannery",
            "refuge",
            "controlling",
            "Larkfield",
            "Bramley",
        ] {
            assert!(!text.contains(secret), "{child}: “{secret}” is in {text}");
        }
    }
}

#[tokio::test]
async fn the_same_form_twice_begins_one_letter() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let drafts = async || {
        let file = app.file(child).await;
        app.app.door.drafts(&file).await.unwrap().len()
    };
    // A report is being written too.
    let before = drafts().await;
    let list = format!("/children/{child}/letters");
    let id = sam.get(&list).await.field("id");
    let (first, second) = (
        sam.post(&list, &[("id", &id)]).await,
        sam.post(&list, &[("id", &id)]).await,
    );
    assert_eq!(first.goes_to(), second.goes_to());
    assert_eq!(drafts().await, before + 1);
}

#[tokio::test]
async fn once_the_first_letter_went_the_list_says_when_and_another_is_a_press_of_its_own() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    let list = format!("/children/{}/letters", letter.child);
    let before = letter.worker.get(&list).await;
    assert!(before.words().contains("Draft the first letter"));
    let old_page = before.field("id");
    assert_eq!(
        letter.sends(super::KIND, "It is all right.").await.status,
        303
    );
    assert_eq!(letter.sent(&app).await, 1);

    let after = letter.worker.get(&list).await;
    assert!(
        after
            .words()
            .contains("The first letter went on 23 November 2026."),
        "{}",
        after.words()
    );
    let links = after.attributes(".govuk-inset-text a", "href");
    assert_eq!(links, [letter.address.as_str()]);
    assert!(!after.words().contains("Draft the first letter"));

    let drafts = async || {
        let file = app.file(letter.child).await;
        app.app.door.drafts(&file).await.unwrap().len()
    };
    // What is left is a report that is being written.
    let others = drafts().await;
    let from_old = letter.worker.post(&list, &[("id", &old_page)]).await;
    assert_eq!(from_old.goes_to(), list);
    assert_eq!(drafts().await, others);
    let id = after.field("id");
    let again = [("id", id.as_str()), ("again", "yes")];
    let again = letter.worker.post(&list, &again).await;
    assert!(again.goes_to().ends_with("/writing"));
    assert_eq!(drafts().await, others + 1);
}

/// Answers everything we ask of every child.
async fn everything_is_asked(worker: &crate::testing::Browser<'_>, child: ledger::FileId) {
    for (asking, field, said) in [
        ("name", "name", "Amira"),
        ("pronouns", "pronouns", "she/her"),
        ("languages", "speak", "English"),
        ("telling", "ways", "letter"),
        ("safe", "post", "nobody"),
        ("unique", "unique", "can do a back walkover"),
    ] {
        let id = form_id();
        let fields = [
            ("id", id.as_str()),
            (field, said),
            ("said_by", "child"),
            ("readers", "everyone"),
        ];
        let address = format!("/children/{child}/about-me/{asking}");
        assert_eq!(worker.post(&address, &fields).await.status, 303, "{asking}");
    }
}

#[tokio::test]
async fn a_first_letter_is_as_short_as_its_readers_age_asks_whatever_is_known() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    let letters = format!("/children/{}/letters", letter.child);
    for asked in [false, true] {
        if asked {
            everything_is_asked(&letter.worker, letter.child).await;
        }
        for (wording, age) in [("youngest", 5), ("younger", 8), ("older", 12)] {
            let id = form_id();
            let fields = [("id", id.as_str()), ("wording", wording), ("again", "yes")];
            let to = letter.worker.post(&letters, &fields).await;
            let text = letter.worker.get(to.goes_to()).await.box_text("text");
            let fit = stage_fit(&text, Stage::for_age(age));
            let most = fit.limits.words.expect("a child's letter has a length");
            assert!(
                fit.words <= most,
                "{wording}: {} words, {most} fit: {text}",
                fit.words
            );
        }
    }
}

#[tokio::test]
async fn no_childs_first_letter_is_longer_than_their_age_asks() {
    let app = TestApp::with_families().await;
    let mut looked_at = 0;
    for child in app.children().await {
        let file = app.file(child).await;
        let Some(age @ 4..=12) = file.opening.age(jiff::civil::date(2026, 11, 23)) else {
            continue;
        };
        let worker = file
            .opening
            .workers()
            .last()
            .unwrap()
            .who
            .first_name
            .clone();
        let name = file.opening.court_first_name().to_owned();
        let text = OnTheDesk::drafted(&app, &worker, &name).await.text().await;
        let fit = stage_fit(&text, Stage::for_age(age));
        let most = fit.limits.words.expect("a child's letter has a length");
        assert!(fit.words <= most, "{name}, {age}: {}: {text}", fit.words);
        looked_at += 1;
    }
    assert!(looked_at > 4, "{looked_at} children are of that age");
}

#[tokio::test]
async fn the_words_are_the_writers_choice_and_how_the_pages_look_is_the_childs() {
    let app = TestApp::with_families().await;
    let child = app.child("Amira").await;
    let (sam, screen) = (app.staff("Sam").await, app.child_in(child, true).await);
    let id = form_id();
    let grown_up = [("id", id.as_str()), ("do", "manner"), ("manner", "older")];
    screen.post("/here", &grown_up).await;
    let list = sam.get(&format!("/children/{child}/letters")).await;
    let chosen = list.attributes("input[name=wording][checked]", "value");
    assert_eq!(chosen, ["younger"], "she is nine");

    let id = list.field("id");
    let fields = [("id", id.as_str()), ("wording", "older")];
    let to = sam
        .post(&format!("/children/{child}/letters"), &fields)
        .await;
    let writing = sam.get(to.goes_to()).await;
    assert!(writing.box_text("text").contains("# What I do"));
    let look = writing.attributes("input[name=manner][checked]", "value");
    assert_eq!(look, ["older"]);
}
