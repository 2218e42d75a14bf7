//! Gaps nobody filled, and names that belong in another child's letter.

use crate::common::{letter, letter_about, names, record, report};
use plain_words::About;

const NOTHING: [&str; 0] = [];

#[test]
fn a_gap_holds_a_letter() {
    for (text, gap) in [
        ("Dear [name], hello.", "[name]"),
        ("See you on {date}.", "{date}"),
        ("Hello <name>.", "<name>"),
        ("Hello {{ child_name }}.", "{{ child_name }}"),
        ("Hello <<name>>.", "<<name>>"),
        ("Hello \\[name\\].", "[name\\]"),
        ("I work at [team or office].", "[team or office]"),
        ("See you on XXXX.", "XXXX"),
        ("See you on TBC.", "TBC"),
        ("Lorem ipsum.", "Lorem ipsum"),
        ("She said, “I love [child’s name] lots.”", "[child’s name]"),
    ] {
        assert_eq!(letter(16, text), [format!("hold R1 {gap}")], "{text}");
        assert_eq!(report(text), [format!("hold R1 {gap}")], "{text}");
        assert_eq!(record(text), [format!("think R1 {gap}")], "{text}");
    }
}

#[test]
fn brackets_that_are_no_gap_are_left_alone() {
    for text in [
        "See [our page](https://example.org/a) or [Teta](p:salma).",
        "- [ ] Draw\n- [x] Write",
        "He wrote “alot” [sic] of times.",
        "She said, “He [Dad] was late again.”",
        "In [2017] and <https://example.org>, a<b and 3>2 {1, 2}.",
    ] {
        assert_eq!(letter(16, text), NOTHING, "{text}");
    }
}

#[test]
fn a_greeting_without_a_name_holds_a_letter() {
    assert_eq!(letter(8, "Dear Child,\n\nHello."), ["hold R1 Dear Child"]);
    assert_eq!(
        letter(8, "My day.\n\nDear young person\nHello."),
        ["hold R1 Dear young person"]
    );
    assert_eq!(letter(8, "You are a dear child."), NOTHING);
}

fn to_jay() -> About {
    About {
        name: "Jay".into(),
        names: names(&["Jayden Campbell-Reid"]),
        others: names(&["Kezia Campbell-Reid"]),
        ..About::default()
    }
}

#[test]
fn another_childs_name_holds_a_letter() {
    assert_eq!(
        letter_about(11, "Dear Kezia, I will see you on Monday.", &to_jay()),
        ["hold R1 Kezia"]
    );
    assert_eq!(
        letter_about(11, "It is Kezia’s bass.", &to_jay()),
        ["hold R1 Kezia"]
    );
    assert_eq!(
        letter_about(11, "It is KEZIA CAMPBELL-REID again.", &to_jay()),
        ["hold R1 KEZIA CAMPBELL-REID"]
    );
    assert_eq!(
        letter_about(11, "You said, “Kezia plays the bass.”", &to_jay()),
        ["hold R1 Kezia"]
    );
    assert_eq!(
        letter_about(11, "Dear Jay Campbell-Reid, hello.", &to_jay()),
        NOTHING
    );
}

#[test]
fn a_mention_of_another_child_was_put_there_on_purpose_and_a_typed_name_beside_it_still_holds() {
    assert_eq!(
        letter_about(11, "[Kezia](p:kezia) plays the bass.", &to_jay()),
        NOTHING
    );
    assert_eq!(
        letter_about(11, "[Kezia](p:kezia) and Kezia play.", &to_jay()),
        ["hold R1 Kezia"]
    );
}

#[test]
fn a_name_that_two_children_share_is_this_childs_own() {
    let about = About {
        name: "Jay".into(),
        others: names(&["Jay", "Jay Osei"]),
        ..About::default()
    };
    assert_eq!(letter_about(11, "Dear Jay, hello.", &about), NOTHING);
    assert_eq!(
        letter_about(11, "Dear Jay Osei, hello.", &about),
        ["hold R1 Jay Osei"]
    );
}

#[test]
fn a_name_that_is_also_a_word_is_found_only_as_a_name() {
    let about = About {
        name: "Jay".into(),
        others: names(&["Will", "May", "Siân"]),
        ..About::default()
    };
    assert_eq!(
        letter_about(
            16,
            "Will you come? You will see. It is on 12 May. It is in May.",
            &about
        ),
        NOTHING
    );
    assert_eq!(
        letter_about(16, "I saw Will today.", &about),
        ["hold R1 Will"]
    );
    assert_eq!(
        letter_about(16, "I saw May today.", &about),
        ["hold R1 May"]
    );
    assert_eq!(
        letter_about(16, "I saw Sia\u{302}n today.", &about),
        ["hold R1 Sia\u{302}n"]
    );
}

#[test]
fn a_line_to_write_on_is_a_gap_and_a_line_between_paragraphs_is_none() {
    assert_eq!(letter(16, "I come on ____ at two."), ["hold R1 ____"]);
    assert_eq!(
        letter(16, "I come on ........ at two."),
        ["hold R1 ........"]
    );
    assert_eq!(
        letter(16, "I come on INSERT DATE."),
        ["hold R1 INSERT DATE"]
    );
    for text in [
        "One.\n\n______\n\nTwo.",
        "Well.......... I came.",
        "It is __very__ nice.",
        "Wait... what?",
    ] {
        assert_eq!(letter(16, text), NOTHING, "{text}");
    }
}
