//! A translation says who made it and who checked it, and one that nobody checked goes only with a reason.

use super::{OnTheDesk, file_of};
use crate::{
    letters::{Form, OtherForm},
    testing::TestApp,
};

const POLISH: &str = "Cześć Tomasz.\n\nNazywam się Grace. Żółć.";

async fn on_the_desk(app: &TestApp) -> OnTheDesk<'_> {
    let letter = OnTheDesk::drafted(app, "Grace", "Tomasz").await;
    letter
        .saves("Hello [Tomasz](p:tomasz).\n\nI am Grace.\n")
        .await;
    letter
}

async fn translated(letter: &OnTheDesk<'_>, text: &str, by: &str, checked: &str) {
    let fields = [
        ("translation", text),
        ("made_by", by),
        ("checked_by", checked),
    ];
    assert_eq!(letter.saves_form("in-pl", &fields).await.status, 303);
}

#[tokio::test]
async fn it_goes_in_its_own_language_and_says_who_made_and_checked_it() {
    let app = TestApp::with_families().await;
    let letter = on_the_desk(&app).await;
    translated(&letter, POLISH, "K. Zielinska", "A. Mazur").await;
    assert_eq!(
        letter.sends_by("video", "He sees it with me.").await.status,
        303
    );
    let sent = letter.went(&app).await;
    let other = &sent.others[0];
    let said = OtherForm::Translation {
        language: "pl".into(),
        made_by: "K. Zielinska".into(),
        checked_by: "A. Mazur".into(),
    };
    assert_eq!(other.what, said);
    let page = String::from_utf8(file_of(&app, &letter, other, Form::Web).await).unwrap();
    assert!(
        page.contains("lang=\"pl\" dir=\"ltr\"") && page.contains("Żółć."),
        "{page}"
    );
    assert!(
        page.contains("Translated by K. Zielinska, checked by A. Mazur."),
        "{page}"
    );
    for form in [Form::Paper, Form::LargePrint] {
        assert!(
            file_of(&app, &letter, other, form)
                .await
                .starts_with(b"%PDF")
        );
    }
}

#[tokio::test]
async fn one_that_nobody_checked_says_so_and_goes_only_with_a_reason() {
    let app = TestApp::with_families().await;
    for checked in ["", "k. zielinska"] {
        let letter = on_the_desk(&app).await;
        translated(&letter, POLISH, "K. Zielinska", checked).await;
        assert!(
            letter
                .standing()
                .await
                .iter()
                .any(|row| row.contains("Not checked"))
        );
        let left = letter
            .sends_by("video", "")
            .await
            .texts(".govuk-error-summary li");
        assert!(
            left.contains(&"In Polish: nobody has checked it".to_owned()),
            "{left:?}"
        );
        assert_eq!(
            letter
                .sends_by("video", "The hearing is tomorrow.")
                .await
                .status,
            303
        );
        let sent = letter.went(&app).await;
        assert!(
            sent.passed
                .iter()
                .any(|one| one.held == "In Polish: nobody has checked it")
        );
        let words = paper::plain(sent.others[0].document.as_ref().unwrap());
        assert!(
            words.contains("Nobody has checked this translation yet."),
            "{words}"
        );
    }
}

#[tokio::test]
async fn two_languages_stand_side_by_side() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Angharad", "Rhys").await;
    letter
        .saves("Dear [Rhys](p:rhys),\n\nI come on Monday.\n")
        .await;
    let fields = [
        (
            "translation",
            "Annwyl [Rhys](p:rhys),\n\nDw i’n dod ddydd Llun.",
        ),
        ("made_by", "E. Parry"),
        ("checked_by", "M. Rees"),
        ("side_by_side", "yes"),
    ];
    assert_eq!(letter.saves_form("in-cy", &fields).await.status, 303);
    assert_eq!(
        letter
            .sends_by("in_person", "He asked for it.")
            .await
            .status,
        303
    );
    let sent = letter.went(&app).await;
    let beside = &sent.others[1];
    assert_eq!(
        beside.what,
        OtherForm::SideBySide {
            language: "cy".into()
        }
    );
    let page = String::from_utf8(file_of(&app, &letter, beside, Form::Web).await).unwrap();
    let row = "<tr><td lang=\"en-GB\" dir=\"ltr\"><p>Dear Rhys,</p>\n</td><td lang=\"cy\" dir=\"ltr\"><p>Annwyl Rhys,</p>\n</td></tr>";
    assert!(page.contains(row), "{page}");
    assert!(
        file_of(&app, &letter, beside, Form::Paper)
            .await
            .starts_with(b"%PDF")
    );
}

#[tokio::test]
async fn paragraphs_that_do_not_stand_beside_each_other_are_told() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Angharad", "Rhys").await;
    letter.saves("Dear you,\n\nOne.\n\nTwo.\n").await;
    let fields = [
        ("translation", "Annwyl Rhys,\n\nUn."),
        ("side_by_side", "yes"),
        ("stay", "yes"),
    ];
    letter.saves_form("in-cy", &fields).await;
    let page = letter.form("in-cy").await.words();
    assert!(
        page.contains("The letter has 3 paragraphs and the translation 2."),
        "{page}"
    );
}

#[tokio::test]
async fn what_must_not_leave_is_found_in_any_language_and_no_rule_of_english_is_put_on_it() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    letter.saves(super::super::KIND).await;
    let people = app.file(letter.child).await;
    let sealed = people.families().find_map(|family| {
        let readers = people.readers_by_post();
        family
            .people
            .sealed_from(&readers)
            .first()
            .map(|detail| detail.text.clone())
    });
    let sealed = sealed.expect("Amira's family has something sealed");
    let text = format!("عزيزتي أميرة،\n\n{sealed}");
    letter
        .saves_form(
            "in-ar",
            &[
                ("translation", text.as_str()),
                ("made_by", "A"),
                ("checked_by", "B"),
            ],
        )
        .await;
    let held = letter.sends_by("letter", "It is all right.").await;
    assert_eq!(held.status, 422, "a sealed detail goes with no reason");
    assert_eq!(letter.sent(&app).await, 0);
    letter
        .saves_form(
            "in-ar",
            &[
                ("translation", "عزيزتي أميرة، placement contact"),
                ("made_by", "A"),
                ("checked_by", "B"),
            ],
        )
        .await;
    assert_eq!(letter.sends_by("letter", "").await.status, 303);
    let page = letter.went(&app).await.others[0]
        .document
        .clone()
        .map(|document| paper::html(&document));
    assert!(page.unwrap().contains("lang=\"ar\" dir=\"rtl\""));
}

#[tokio::test]
async fn an_empty_one_is_refused_and_who_made_it_is_not_lost() {
    let app = TestApp::with_families().await;
    let letter = on_the_desk(&app).await;
    let again = letter
        .saves_form(
            "in-pl",
            &[("translation", "  "), ("made_by", "K. Zielinska")],
        )
        .await;
    assert_eq!(again.status, 422);
    assert_eq!(again.field("made_by"), "K. Zielinska");
}
