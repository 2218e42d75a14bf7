//! R10 passives, R11 hard words, R15 spellings, and other languages.

use crate::common::{letter, letter_about, letter_to, people, report};
use plain_words::{About, Stage};

const NOTHING: [&str; 0] = [];

#[test]
fn two_things_done_by_nobody_in_one_sentence_are_found() {
    assert_eq!(
        letter(13, "A form was sent and a date was agreed."),
        ["think R10 A form was sent and a date was agreed"]
    );
    assert_eq!(
        report("A form was sent and a date was agreed."),
        ["note R10 A form was sent and a date was agreed"]
    );
    assert_eq!(
        letter(13, "A form was sent. The judge agreed a date."),
        NOTHING
    );
    assert_eq!(
        letter(13, "The form was sent by Sam and the date was set by me."),
        NOTHING
    );
    assert_eq!(letter(13, "You were worried and I was tired."), NOTHING);
}

#[test]
fn hard_words_are_shown_when_there_are_more_than_a_stage_allows() {
    let hard = "The proposal was theoretical. Its preparation is imminent.";
    assert_eq!(
        letter(8, "The proposal is good."),
        NOTHING,
        "one new word is allowed"
    );
    assert_eq!(
        letter(8, hard)
            .iter()
            .filter(|line| line.starts_with("think R11"))
            .count(),
        4
    );
    assert_eq!(letter_to(Stage::Adult, hard), NOTHING);
}

#[test]
fn a_hard_word_may_stay_when_it_is_explained_or_a_name() {
    let about = About {
        people: people(&["Anastasia", "Ibrahimovic"]),
        ..About::default()
    };
    assert_eq!(
        letter_about(5, "Anastasia and Ibrahimovic came.", &about),
        NOTHING
    );
    assert_eq!(
        letter(5, "A conference is a big meeting. I met Alexandria."),
        NOTHING
    );
}

#[test]
fn a_spelling_of_the_united_states_is_noted_and_ours_offered() {
    assert_eq!(
        letter(13, "What is your favorite color?"),
        ["note R15 favorite", "note R15 color"]
    );
    assert_eq!(
        letter(13, "Your mom will apologize."),
        ["note R15 mom", "note R15 apologize"]
    );
    assert_eq!(
        letter(13, "What is your favourite colour? Practise, please."),
        NOTHING
    );
    assert_eq!(
        letter(13, "It was a fair judgment."),
        ["think R4 judgment"],
        "the law's own spelling is ours; only its meaning needs telling"
    );
    assert_eq!(
        letter(13, "You said, “My favorite color is gray.”"),
        NOTHING
    );
    assert_eq!(
        letter(13, "We went to the Lincoln Center Theater."),
        NOTHING
    );
}

#[test]
fn a_paragraph_in_another_language_is_left_alone() {
    for text in [
        "Annwyl Rhys, mae'r llys wedi gofyn i mi siarad gyda chi. Fy contact i yw Angharad.",
        "Droga Zosiu, mam na imię Ewa i pracuję dla sądu. Nie musisz się bać, contact jest z tobą.",
        "عزيزتي سلمى، اسمي سام وأنا أعمل مع القاضي contact",
        "Estimado Luis, el juez quiere saber lo que piensas y por qué no quieres contact.",
    ] {
        assert_eq!(letter(13, text), NOTHING, "{text}");
        assert_eq!(
            letter(13, &format!("{text}\n\nWe spoke of contact.")),
            ["think R2 contact"],
            "{text}"
        );
    }
}

#[test]
fn an_english_paragraph_with_foreign_names_is_still_read() {
    for text in [
        "Cześć Zosiu! I saw Łukasz and Małgorzata at the contact session.",
        "Siân and Rhŷs and Llŷr had contact with Nain.",
    ] {
        let found = letter(13, text);
        assert!(
            found.iter().any(|line| line.contains("contact")),
            "{text}: {found:?}"
        );
    }
}
