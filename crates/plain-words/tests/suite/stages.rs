//! How a text fits the stage of its reader, and sentences that are too long for it.

use crate::common::{letter, record, report};
use plain_words::{Stage, stage_fit};

/// A sentence of this many words.
fn sentence(words: usize) -> String {
    let mut sentence = "So".to_owned();
    for _ in 1..words {
        sentence.push_str(" on");
    }
    sentence + "."
}

#[test]
fn a_sentence_over_the_limit_of_its_stage_is_found() {
    for (age, limit) in [(5, 10), (8, 15), (11, 18), (14, 22), (17, 25)] {
        assert_eq!(letter(age, &sentence(limit)), [""; 0]);
        assert_eq!(
            letter(age, &sentence(limit + 1)),
            [format!("think R10 This sentence has {} words", limit + 1)]
        );
    }
}

#[test]
fn an_adults_sentence_is_a_note_over_25_words_and_to_think_about_over_35() {
    assert_eq!(report(&sentence(25)), [""; 0]);
    assert_eq!(
        report(&sentence(26)),
        ["note R10 This sentence has 26 words"]
    );
    assert_eq!(
        report(&sentence(36)),
        ["think R10 This sentence has 36 words"]
    );
    assert_eq!(record(&sentence(99)), [""; 0]);
}

#[test]
fn a_short_form_or_a_number_does_not_end_a_sentence() {
    for one in [
        "I met Mr. Hall at 3.30pm in Room No. 4 with J. Smith.",
        "She said “Stop!” and ran.",
        "Wait… what is that?",
        "We did things, e.g. games, under s.47 of the law.",
    ] {
        assert_eq!(stage_fit(one, Stage::Ten).sentences, 1, "{one}");
    }
    for two in [
        "You told me, “I like it.” I wrote that.",
        "She said no. Then we left.",
        "What I do\n\nI listen.",
        "# What I do\nI listen.",
        "- Draw\n- Write",
        "It was you and I. Then we left.",
    ] {
        assert_eq!(stage_fit(two, Stage::Ten).sentences, 2, "{two}");
    }
}

#[test]
fn a_text_fits_its_stage_or_is_over_it() {
    let fit = stage_fit("I am Sam. I will come to see you on Monday.", Stage::Four);
    assert_eq!((fit.words, fit.sentences, fit.longest_sentence), (11, 2, 8));
    assert!((fit.mean_sentence - 5.5).abs() < f64::EPSILON);
    assert!(!fit.over);

    assert!(stage_fit(&sentence(11), Stage::Four).over);
    assert!(
        stage_fit(&sentence(8), Stage::Four).over,
        "on average over seven"
    );
    assert!(
        stage_fit(&(sentence(6) + " ").repeat(17), Stage::Four).over,
        "more than a hundred words"
    );
}

#[test]
fn an_empty_text_fits_every_stage() {
    let fit = stage_fit(" \n\n - \n", Stage::Four);
    assert_eq!(
        (fit.words, fit.sentences, fit.longest_sentence, fit.over),
        (0, 0, 0, false)
    );
}
