//! Easy Read: drafted in one press, changed by its writer, kept as it went.

use super::{OnTheDesk, file_of};
use crate::{
    letters::{Form, OtherForm},
    testing::TestApp,
};

const LETTER: &str =
    "Hello [x](p:tomasz).\n\nI am Grace. I work with the court.\n\nYou do not have to choose.\n";

async fn on_the_desk(app: &TestApp) -> OnTheDesk<'_> {
    let letter = OnTheDesk::drafted(app, "Grace", "Tomasz").await;
    letter.saves(LETTER).await;
    letter
}

#[tokio::test]
async fn it_is_drafted_from_the_letter_a_line_and_a_picture_for_each_sentence() {
    let app = TestApp::with_families().await;
    let letter = on_the_desk(&app).await;
    let page = letter.form("easy-read").await;
    assert_eq!(
        page.texts("textarea[name=line]"),
        [
            "Hello Tomasz.",
            "I am Grace.",
            "I work with the court.",
            "You do not have to choose."
        ]
    );
    assert_eq!(
        page.attributes("input[name=picture]", "value"),
        ["visit", "me", "classical building", "no choice"]
    );
    let seen = page.texts("article .letter-pictured p");
    assert_eq!(seen[0], "Hello Tomasz.", "mentions are the names he knows");
    assert!(page.words().contains("CC BY-SA 4.0"));
}

#[tokio::test]
async fn its_writer_changes_lines_and_chooses_other_pictures() {
    let app = TestApp::with_families().await;
    let letter = on_the_desk(&app).await;
    let fields = [
        ("line", "Hello Tomasz.\nI am Grace."),
        ("picture", "Dinosaur"),
        ("line", ""),
        ("picture", "house"),
        ("line", "You do not have to choose."),
        ("picture", ""),
        ("more", "We can draw.\n\n"),
        ("stay", "yes"),
    ];
    let to = letter.saves_form("easy-read", &fields).await;
    assert_eq!(to.goes_to(), letter.form_address("easy-read"));
    let page = letter.form("easy-read").await;
    assert_eq!(
        page.texts("textarea[name=line]"),
        [
            "Hello Tomasz.",
            "I am Grace.",
            "You do not have to choose.",
            "We can draw."
        ]
    );
    assert_eq!(
        page.attributes("input[name=picture]", "value"),
        ["t rex", "me", "", "crayon"]
    );
}

#[tokio::test]
async fn a_picture_that_is_not_there_is_said_and_nothing_that_was_typed_is_lost() {
    let app = TestApp::with_families().await;
    let letter = on_the_desk(&app).await;
    let fields = [
        ("line", "A unicorn comes."),
        ("picture", "unicorn"),
        ("more", "More."),
    ];
    let again = letter.saves_form("easy-read", &fields).await;
    assert_eq!(again.status, 422);
    assert!(
        again
            .words()
            .contains("There is no picture called “unicorn”"),
        "{}",
        again.words()
    );
    assert_eq!(
        again.texts("textarea[name=line]"),
        ["A unicorn comes.", "More."]
    );
    assert!(
        again
            .attributes("input[name=picture]", "value")
            .contains(&"unicorn".to_owned())
    );
    let empty = letter
        .saves_form("easy-read", &[("line", " "), ("picture", "house")])
        .await;
    assert_eq!(empty.status, 422);
    assert!(
        letter
            .standing()
            .await
            .iter()
            .any(|row| row.contains("Easy Read") && row.contains("Not made"))
    );
}

#[tokio::test]
async fn it_is_looked_at_as_easy_read_and_what_is_held_in_it_holds_the_letter() {
    let app = TestApp::with_families().await;
    let letter = on_the_desk(&app).await;
    let long = "I would like to come and see you at your home on Monday after school if that is all right.";
    letter
        .saves_form("easy-read", &[("line", long), ("picture", "")])
        .await;
    let found = letter
        .form("easy-read")
        .await
        .texts("aside .finding")
        .concat();
    assert!(found.contains("words"), "a long line is found: {found}");
    letter
        .saves_form(
            "easy-read",
            &[
                ("line", "Kezia comes too. Zosia has ABCD EFGH JKLM."),
                ("picture", ""),
            ],
        )
        .await;
    let left = letter
        .sends_by("video", "")
        .await
        .texts(".govuk-error-summary li");
    assert!(
        left.iter()
            .any(|held| held.starts_with("Easy Read, with pictures: ")),
        "{left:?}"
    );
}

#[tokio::test]
async fn it_goes_with_the_letter_and_is_kept_as_it_went() {
    let app = TestApp::with_families().await;
    let letter = on_the_desk(&app).await;
    letter.saves_easy_read().await;
    let paper = letter
        .worker
        .get(&format!("{}/paper", letter.form_address("easy-read")))
        .await;
    assert!(paper.body.starts_with(b"%PDF"));
    assert_eq!(
        letter
            .sends_by("video", "He sees it with me on Monday.")
            .await
            .status,
        303
    );
    let sent = letter.went(&app).await;
    let [other] = &sent.others[..] else {
        panic!("one other form: {:?}", sent.others);
    };
    assert_eq!(other.what, OtherForm::EasyRead);
    assert!(
        file_of(&app, &letter, other, Form::Paper)
            .await
            .starts_with(b"%PDF")
    );
    let page = String::from_utf8(file_of(&app, &letter, other, Form::Web).await).unwrap();
    assert!(
        page.contains("/assets/symbols/classical-building.svg")
            && page.contains("alt=\"a court building\""),
        "{page}"
    );
    let plain = String::from_utf8(file_of(&app, &letter, other, Form::Plain).await).unwrap();
    assert!(plain.contains("Hello Tomasz.\n\nI am Grace."), "{plain}");
    let shown = letter.worker.get(&letter.address).await;
    assert!(
        shown
            .texts("h2")
            .contains(&"Easy Read, with pictures".to_owned())
    );
    // It went: nothing of it can be made or changed any more.
    assert_eq!(letter.form("easy-read").await.goes_to(), letter.address);
    let late = letter
        .worker
        .post_files(&letter.form_address("easy-read"), &[("seen", "1")], &[])
        .await;
    assert_eq!(late.status, 409);
}

#[tokio::test]
async fn of_two_who_change_it_at_once_one_is_told_and_loses_nothing() {
    let app = TestApp::with_families().await;
    let letter = on_the_desk(&app).await;
    let page = letter.form("easy-read").await;
    let (id, seen) = (page.field("id"), page.field("seen"));
    let save = async |line: &str, seen: &str| {
        let fields = [
            ("id", id.as_str()),
            ("seen", seen),
            ("line", line),
            ("picture", ""),
        ];
        letter
            .worker
            .post_files(&letter.form_address("easy-read"), &fields, &[])
            .await
    };
    assert_eq!(save("Hers.", &seen).await.status, 303);
    assert_eq!(
        save("Hers.", &seen).await.status,
        303,
        "the same again is the same"
    );
    let told = save("His.", &seen).await;
    assert_eq!(told.status, 409);
    assert_eq!(told.texts("textarea[name=line]"), ["His."]);
    assert!(told.texts(".typed").contains(&"Hers.".to_owned()));
    assert_eq!(save("His and hers.", &told.field("seen")).await.status, 303);
    assert_eq!(
        letter.form("easy-read").await.texts("textarea[name=line]"),
        ["His and hers."]
    );
}

#[tokio::test]
async fn its_writer_sees_the_readers_word_for_somebody_and_the_mention_stays_behind_it() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    letter
        .saves("Hello [Amira](p:amira).\n\nYou can ask [your mum](p:rana).\n")
        .await;
    let page = letter.form("easy-read").await;
    let shown = ["Hello Amira.", "You can ask Rana Haddad."];
    assert_eq!(page.texts("textarea[name=line]"), shown);
    let sources = page.attributes("input[name=source]", "value");
    assert_eq!(sources[1], "You can ask [your mum](p:rana).");
    let fields = [
        ("line", "Hello Amira."),
        ("source", sources[0].as_str()),
        ("picture", ""),
        ("line", "You can always ask Rana Haddad.\nShe is kind."),
        ("source", sources[1].as_str()),
        ("picture", ""),
        ("stay", "yes"),
    ];
    assert_eq!(letter.saves_form("easy-read", &fields).await.status, 303);
    let page = letter.form("easy-read").await;
    assert_eq!(
        page.texts("textarea[name=line]"),
        [
            "Hello Amira.",
            "You can always ask Rana Haddad.",
            "She is kind."
        ]
    );
    assert_eq!(
        page.attributes("input[name=source]", "value")[1],
        "You can always ask [your mum](p:rana)."
    );
    assert_eq!(
        page.texts("article .letter-pictured p")[1],
        "You can always ask Rana Haddad."
    );
    let preview = format!("{}/preview", letter.address);
    let words = letter.worker.get(&preview).await.words();
    assert!(words.contains("You can always ask Rana Haddad."), "{words}");
    assert!(!words.contains("(p:rana)"), "{words}");
    let paper = format!("{}/paper", letter.form_address("easy-read"));
    let pdf = letter.worker.get(&paper).await.body;
    let scan = crate::record::scan::read(&pdf).expect("a PDF that does nothing");
    assert!(
        scan.text.contains("Rana Haddad") && !scan.text.contains("p:rana"),
        "{scan:?}"
    );
}

/// Something Rhys said, with its entry: what begins so.
pub(super) async fn said(letter: &OnTheDesk<'_>, app: &TestApp, begins: &str) -> (String, String) {
    let file = app.file(letter.child).await;
    let mut all = file.voice.said().iter();
    let found = all.find(|(_, said)| said.words.starts_with(begins));
    let (stamp, said) = found.expect("he said it");
    (stamp.id.to_string(), said.words.clone())
}

#[tokio::test]
async fn the_childs_words_stay_a_reference_and_are_read_without_its_mark() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Angharad", "Rhys").await;
    let (of, words) = said(&letter, &app, "I don't want to go back").await;
    let text = format!("Dear [Rhys](p:rhys),\n\nYou said:\n\n> {words} (said:{of})\n");
    letter.saves(&text).await;
    let page = letter.form("easy-read").await;
    let lines = page.texts("textarea[name=line]");
    assert_eq!(lines.last(), Some(&format!("> {words} (said:{of})")));
    let seen = page.texts("article .letter-pictured p").concat();
    assert!(
        seen.contains(&format!("“{words}”")) && !seen.contains("(said:"),
        "{seen}"
    );
}

#[tokio::test]
async fn a_word_of_the_childs_that_differs_in_easy_read_holds_the_letter_and_both_are_shown() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Angharad", "Rhys").await;
    let (of, words) = said(&letter, &app, "I don't want to go back").await;
    let text = format!("Dear [Rhys](p:rhys),\n\nYou said:\n\n> {words} (said:{of})\n");
    letter.saves(&text).await;
    let others = [
        format!("> I want to go back to Mam's. (said:{of})"),
        "You said: “I want to go back to Mam's.”".to_owned(),
    ];
    for typed in others {
        letter
            .saves_form("easy-read", &[("line", &typed), ("picture", "")])
            .await;
        let found = letter.form("easy-read").await.texts("aside").concat();
        assert!(
            found.contains("I want to go back") && found.contains(&words),
            "{typed}: {found}"
        );
        let held = letter.sends_by("in_person", "It is easier to read.").await;
        assert_eq!(held.status, 422, "{typed}");
        assert_eq!(letter.sent(&app).await, 0, "{typed}");
    }
    // Exactly the words, shortened with a sign of it: they go.
    let well = "You told me: “I want to see Mam.”";
    letter
        .saves_form("easy-read", &[("line", well), ("picture", "")])
        .await;
    let found = letter.form("easy-read").await.texts("aside").concat();
    assert!(found.contains("… I want to see Mam. …"), "{found}");
    let well = "You told me: “… I want to see Mam. …”";
    letter
        .saves_form("easy-read", &[("line", well), ("picture", "")])
        .await;
    let found = letter.form("easy-read").await.texts("aside").concat();
    assert!(!found.contains("A quotation"), "{found}");
}
