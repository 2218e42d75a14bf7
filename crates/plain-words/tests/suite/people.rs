//! R1: names and pronouns of this child, and of nobody else.

use crate::common::{letter_about, names, people, report_about};
use plain_words::About;

const NOTHING: [&str; 0] = [];

fn isla() -> About {
    About {
        name: "Isla".into(),
        pronouns: Some("she/her".into()),
        people: people(&["Dawn", "Kofi", "Priya"]),
        ..About::default()
    }
}

#[test]
fn a_pronoun_that_nobody_else_can_be_is_this_childs_and_holds_when_it_is_wrong() {
    assert_eq!(
        letter_about(
            11,
            "You like your mum. I will make sure he is listened to.",
            &isla()
        ),
        ["hold R1 he"]
    );
    assert_eq!(
        letter_about(11, "Kofi has hens. Isla said that he wants one.", &isla()),
        ["hold R1 he"],
        "a sentence that begins with her name is about her"
    );
    assert_eq!(
        report_about("Isla is 11. He likes maths.", &isla()),
        ["hold R1 He"]
    );
    assert_eq!(
        report_about("Isla is 11. She likes maths.", &isla()),
        NOTHING
    );
}

#[test]
fn a_pronoun_may_be_somebody_else_who_was_just_spoken_of() {
    for text in [
        "Your dad rang. He is well.",
        "The judge read it. I will ask him why.",
        "I met Kofi and he said hello.",
        "You told me about Biscuit. Is he your dog?",
        "I met Tom. He plays with you.",
        "You said, “He never listens.” I wrote that.",
        "You said, “He gets nasty.” What he does is a crime. He is a grown man.",
        "The judge read it. It took a while. I sat there. You were at school. We had tea. He liked it.",
    ] {
        assert_eq!(letter_about(11, text, &isla()), NOTHING, "{text}");
    }
    assert_eq!(
        report_about("The work went on. He was tired.", &isla()),
        NOTHING,
        "nobody was spoken of"
    );
}

#[test]
fn he_and_she_are_both_wrong_of_a_child_who_is_they() {
    let about = About {
        name: "Robin".into(),
        pronouns: Some("they/them".into()),
        ..About::default()
    };
    assert_eq!(
        report_about("Robin is 14. She likes art.", &about),
        ["hold R1 She"]
    );
    assert_eq!(report_about("Robin is 14. They like art.", &about), NOTHING);
}

#[test]
fn pronouns_that_we_do_not_know_check_nothing() {
    for pronouns in ["xe/xem", "she/they", "any", ""] {
        let about = About {
            name: "Robin".into(),
            pronouns: Some(pronouns.into()),
            ..About::default()
        };
        assert_eq!(
            report_about("Robin is 14. He likes art.", &about),
            NOTHING,
            "{pronouns}"
        );
    }
}

#[test]
fn a_name_that_is_nearly_right_is_found() {
    let about = About {
        name: "Amira".into(),
        names: names(&["Amira Haddad"]),
        people: people(&["Yusuf"]),
        ..About::default()
    };
    assert_eq!(
        letter_about(9, "I saw Amria today.", &about),
        ["hold R1 Amria"]
    );
    assert_eq!(
        letter_about(9, "I saw Amira Hadad today.", &about),
        ["hold R1 Hadad"]
    );
    assert_eq!(
        letter_about(9, "I saw Yousuf today.", &about),
        ["think R1 Yousuf"]
    );
    assert_eq!(letter_about(9, "I saw Amira and Yusuf.", &about), NOTHING);
    assert_eq!(letter_about(9, "You said, “It is Amria.”", &about), NOTHING);
}

#[test]
fn a_letter_that_greets_somebody_else_is_held() {
    assert_eq!(
        letter_about(11, "Dear Jonas, I saw you.", &isla()),
        ["hold R1 Jonas"]
    );
    assert_eq!(letter_about(11, "Dear Isla, I saw you.", &isla()), NOTHING);
    assert_eq!(letter_about(11, "Dear Kofi, I saw you.", &isla()), NOTHING);
}

#[test]
fn a_name_that_this_reader_must_not_hear_holds() {
    let about = About {
        not_names: names(&["Rory"]),
        ..isla()
    };
    assert_eq!(report_about("Rory told me so.", &about), ["hold R1 Rory"]);
    assert_eq!(
        report_about("She said, “Call me Rory.”", &about),
        ["hold R1 Rory"]
    );
}

#[test]
fn a_word_of_the_childs_own_for_somebody_is_a_name() {
    let about = About {
        people: vec![plain_words::Person {
            name: "Salma".into(),
            words: names(&["Respite"]),
        }],
        ..About::default()
    };
    assert_eq!(letter_about(9, "You miss Respite.", &about), NOTHING);
}

#[test]
fn somebody_spoken_of_anywhere_before_in_a_letter_may_be_he() {
    let far = "Your uncle came to the fair. ".to_owned() + &"You ate chips. ".repeat(12);
    assert_eq!(letter_about(11, &(far + "He waved."), &isla()), NOTHING);
    for text in [
        "Sanjit came to the fair. He won a goldfish.",
        "You told me, “Sanjit pulls my hair.” He must stop.",
        "You call him Papi. I like that.",
        "When he rings, your dad will tell you the score.",
        "He is a kind man, your dad.",
        "Isla, he misses you.",
        "He is forty. He sent you a coat.",
        "Any child may say what he likes.",
        "We ate chips. I do not like he-man.",
    ] {
        assert_eq!(letter_about(11, text, &isla()), NOTHING, "{text}");
    }
    assert_eq!(
        letter_about(11, "You ate chips. He waved.", &isla()),
        ["hold R1 He"],
        "nobody waved"
    );
}

#[test]
fn what_is_said_of_children_is_not_said_of_the_judge() {
    assert_eq!(
        letter_about(
            11,
            "The judge asked me. I said his wishes and feelings matter.",
            &isla()
        ),
        ["hold R1 his", "think R4 wishes and feelings"]
    );
    assert_eq!(
        letter_about(11, "The judge asked me. I gave him my report.", &isla()),
        NOTHING
    );
}

#[test]
fn a_report_goes_on_about_the_child_until_it_names_somebody() {
    assert_eq!(
        report_about("Isla is nine. He plays the drums, and Kofi sings.", &isla()),
        ["hold R1 He"]
    );
    assert_eq!(
        report_about(
            "Isla is nine. Sanjit lives next door. He plays the drums.",
            &isla()
        ),
        NOTHING
    );
    assert_eq!(
        report_about("Isla is nine. As he left, Kofi waved.", &isla()),
        NOTHING
    );
}

#[test]
fn a_capital_of_no_person_is_nobody() {
    for text in [
        "Isla is in Year 6. His marks are high.",
        "Isla lives in Leeds. His marks are high.",
        "Isla lives in Quince Street. His marks are high.",
        "Isla sat a GCSE. His marks are high.",
    ] {
        assert_eq!(report_about(text, &isla()), ["hold R1 His"], "{text}");
    }
    assert_eq!(
        report_about("Isla sits by Sanjit. His marks are high.", &isla()),
        NOTHING
    );
    assert_eq!(
        letter_about(11, "I met your bear. He has one eye.", &isla()),
        NOTHING
    );
}

#[test]
fn a_sentence_without_end_is_read_like_any_other() {
    for part in ["he ", "When he ", "he you ", "Isla he "] {
        let text = part.repeat(60_000);
        assert!(letter_about(11, &text, &isla()).len() < 10, "{part}");
        assert!(report_about(&text, &isla()).len() < 10, "{part}");
    }
}
