//! What only a whole letter or report tells: copies, a child who is missing, what every letter tells, its grade.

use crate::common::{letter, letter_about, letter_to, names, report, report_about};
use plain_words::{About, Stage};

const NOTHING: [&str; 0] = [];

/// T10 of the written rules.
const ISLA: &str = "Dear Isla, You are a polite and friendly young person. You enjoy a close bond with your mum and you like playing \
                    with friends. I will make sure he is listened to.";

fn isla() -> About {
    About {
        name: "Isla".into(),
        pronouns: Some("she".into()),
        earlier: vec![ISLA.replace("Isla", "Ewan").into()],
        ..About::default()
    }
}

#[test]
fn t10_a_copied_letter_is_asked_who_it_is_about() {
    assert_eq!(
        letter_about(11, ISLA, &isla()),
        [
            "hold R1 he",
            "think R12 polite and friendly",
            "think R12 enjoy a close bond",
            "think R12 ",
            "think R13 ",
        ]
    );
}

#[test]
fn the_fixed_text_of_a_template_is_no_copy() {
    let about = About {
        fixed: vec![ISLA.into()],
        ..isla()
    };
    assert!(!letter_about(11, ISLA, &about).contains(&"think R12 ".to_owned()));
}

#[test]
fn three_fifths_of_the_runs_make_a_copy() {
    let words = |from: usize, to: usize| {
        (from..to)
            .map(|number| format!("w{number}"))
            .collect::<Vec<_>>()
            .join(" ")
    };
    let copied = |text: String| {
        let about = About {
            earlier: vec![words(0, 104).into()],
            ..About::default()
        };
        letter_about(17, &text, &about).contains(&"think R12 ".to_owned())
    };
    // 100 runs, of which so many are earlier ones.
    assert!(copied(words(0, 64) + " " + &words(200, 240)));
    assert!(!copied(words(0, 62) + " " + &words(200, 242)));
}

const LETTER: &str = "Dear Maya,\n\nThe judge will read my report in May. Your mum and your dad will read it too. I will ring you when I \
                      know more. We can talk then.\n\n";

#[test]
fn a_letter_with_fewer_than_two_facts_from_its_child_is_asked_where_the_child_is() {
    let one = format!("{LETTER}You told me that you love swimming.");
    let two = format!("{LETTER}You told me that you love swimming. You said, “I want to see Dad.”");
    assert_eq!(letter(8, LETTER), ["think R13 "]);
    assert_eq!(letter(8, &one), ["think R13 "]);
    assert_eq!(letter(8, &two), NOTHING);
    let about = About {
        facts: names(&["May will be busy for you", "your dad will read it too!"]),
        ..About::default()
    };
    assert_eq!(letter_about(8, &one, &about), NOTHING);
}

#[test]
fn what_somebody_of_a_childs_world_says_is_a_fact_and_the_youngest_need_only_one() {
    let told = format!("{LETTER}You told me that you love swimming. Your gran says you dive.");
    assert_eq!(letter(8, &told), NOTHING);
    let note = "Hi Maya. I am Sam. Your bike is red. Your gran says it is fast. I will come on Monday with my own bike. We can race.";
    assert_eq!(letter(5, note), NOTHING);
    assert_eq!(
        letter(5, &note.replace("Your gran says it is", "It is so")),
        ["think R13 "]
    );
}

#[test]
fn a_first_letter_cannot_have_facts_yet() {
    let text = "Dear Maya,\n\nMy name is Sam. I work with children. I would like to meet you. We can draw or talk, and you can say \
                no to any of it. I am happy to wait.";
    assert_eq!(letter(8, text), NOTHING);
}

#[test]
fn a_report_about_a_child_who_speaks_has_their_words() {
    let page = "I went to see Ellis at school on 3 March, and again on 9 March, with his teacher beside us. ".repeat(12);
    let silent = About {
        speaks: false,
        ..About::default()
    };
    assert_eq!(report(&page), ["think R13 "]);
    assert_eq!(report_about(&page, &silent), NOTHING);
    assert_eq!(report(&(page + "Ellis said, “I like it here.”")), NOTHING);
}

#[test]
fn a_decision_is_told_with_its_reason_and_first() {
    assert_eq!(
        letter(
            14,
            "The judge decided that you stay with Nan, because you feel safe there."
        ),
        NOTHING
    );
    assert_eq!(
        letter(14, "The judge decided that you stay with Nan."),
        ["note R14 "]
    );
}

#[test]
fn a_text_far_over_its_grade_is_asked_for_words_one_would_say() {
    let text = "Following the hearing the judge, having heard from your mother, your father and me, and notwithstanding that you had \
                said you would prefer to remain where you are now, decided that it would be in your best interests to reside with your \
                father from September, subject to a review in the spring.";
    let found = letter(10, text);
    assert!(
        found.contains(
            &"think R10 The whole text is harder to read than most can at 10 to 12 years."
                .to_owned()
        ),
        "{found:?}"
    );
    assert!(
        !letter_to(Stage::Adult, text)
            .iter()
            .any(|line| line.contains("whole text"))
    );
}

#[test]
fn a_report_in_sections_is_whole_however_short() {
    let page = "# What I was asked\n\nWhere Ellis lives.\n\n# What I think\n\nWith his nan.";
    assert_eq!(report(page), ["think R13 "]);
    assert_eq!(
        report(&page.replace("With his nan.", "He said, “With my nan.”")),
        NOTHING
    );
}

#[test]
fn a_short_letter_that_is_signed_tells_something() {
    assert_eq!(
        letter(
            8,
            "Dear Maya,\n\nThank you for your time. It was good.\n\nFrom Sam"
        ),
        ["think R12 Thank you for your time", "note R14 "]
    );
    assert_eq!(
        letter(
            8,
            "Dear Maya,\n\nYou said you like swimming. I will come on Monday.\n\nFrom Sam"
        ),
        NOTHING
    );
}

#[test]
fn headings_in_capitals_make_a_report_whole_too() {
    let page = "WHAT I WAS ASKED\n\nWhere Ellis lives.\n\nWHAT I THINK\n\nWith his nan.";
    assert_eq!(report(page), ["think R13 "]);
}

#[test]
fn a_template_is_a_letter_however_short() {
    let about_nobody = "Hello [name]. I am your helper. I will see you on [date].";
    assert_eq!(
        letter(5, about_nobody),
        ["hold R1 [name]", "hold R1 [date]", "think R13 "]
    );
    assert_eq!(
        letter(5, "Hello Ivy. I am your helper. I will see you on Monday."),
        NOTHING
    );
}
