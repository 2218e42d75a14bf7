//! A translation says who made it and who checked it, and one that nobody checked goes only with a reason.

use super::{OnTheDesk, easy_read::said, file_of};
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

#[tokio::test]
async fn what_the_child_said_says_that_it_is_translated_and_stands_there_as_it_was_said() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Angharad", "Rhys").await;
    let (of, _) = said(&letter, &app, "I don't want to go back").await;
    let short = "… I want to see Mam. …";
    letter
        .saves(&format!("Dear [Rhys](p:rhys),\n\n> {short} (said:{of})\n"))
        .await;
    let page = letter.form("in-cy").await;
    let mark = format!("> … (said:{of})");
    assert!(page.words().contains(&mark), "{}", page.words());
    let text = format!("Annwyl [Rhys](p:rhys),\n\n> Dw i eisiau gweld Mam. (said:{of})");
    let fields = [
        ("translation", text.as_str()),
        ("made_by", "E. Parry"),
        ("checked_by", "M. Rees"),
        ("side_by_side", "yes"),
    ];
    assert_eq!(letter.saves_form("in-cy", &fields).await.status, 303);
    let sending = letter.sends_by("in_person", "He asked for it.").await;
    assert_eq!(sending.status, 303, "{}", sending.words());
    for other in &letter.went(&app).await.others {
        let words = paper::plain(other.document.as_ref().unwrap());
        assert!(
            words.contains(&format!(
                "Translated. What was said, word for word: “{short}”"
            )),
            "{words}"
        );
        assert!(
            !words.contains("go back") && !words.contains("(said:"),
            "nothing more is said here than in the letter: {words}"
        );
    }
}

#[tokio::test]
async fn a_quotation_that_lost_its_mark_in_a_translation_is_held_and_a_strange_one_never_goes() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Angharad", "Rhys").await;
    let (of, words) = said(&letter, &app, "I don't want to go back").await;
    let (other, _) = said(&letter, &app, "six times a year").await;
    letter
        .saves(&format!("Dear [Rhys](p:rhys),\n\n> {words} (said:{of})\n"))
        .await;
    let translated = async |text: &str| {
        let fields = [
            ("translation", text),
            ("made_by", "E. Parry"),
            ("checked_by", "M. Rees"),
        ];
        assert_eq!(letter.saves_form("in-cy", &fields).await.status, 303);
    };
    translated("Annwyl Rhys,\n\nDw i ddim eisiau mynd yn ôl.").await;
    let held = letter.sends_by("in_person", "").await;
    let left = held.texts(".govuk-error-summary li").concat();
    assert!(left.contains("In Welsh: A quotation"), "{left}");
    let strange = format!("Annwyl Rhys,\n\n> Chwe gwaith. (said:{other})");
    translated(&strange).await;
    let sending = letter.sends_by("in_person", "It is only short.").await;
    assert_eq!(sending.status, 422, "{}", sending.words());
}
