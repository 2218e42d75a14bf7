//! What is denied of somebody hurts nobody.

use crate::common::{letter, report};

#[test]
fn what_a_letter_says_is_not_so_is_not_held() {
    for text in [
        "You are not to blame for what happened.",
        "It was not your mother's fault.",
        "Nobody is asking you to take sides. You don't have to take sides.",
        "You did not bring it on yourself, and you never deserved it.",
        "You are not attention-seeking. You are not a liar.",
        "No one thinks you are lazy, and I do not think you are manipulative.",
        "Nobody thinks that you are lying about it.",
        "Your mum did not fail to protect you. You did not put yourself at risk.",
    ] {
        assert_eq!(letter(14, text), [""; 0], "{text}");
    }
    assert_eq!(
        report("I do not think that Ms Roe is hostile, and Leo has not been coached."),
        [""; 0]
    );
}

#[test]
fn what_is_only_begun_with_a_not_is_held_all_the_same() {
    for (text, said) in [
        ("You are not just lazy.", "hold R2 lazy"),
        ("You did not stop lying about it.", "hold R2 lying about"),
        ("You do not engage.", "hold R2 do not engage"),
        ("I have not seen you, and you are lazy.", "hold R2 lazy"),
        ("You are not a normal child.", "hold R2 normal child"),
        ("Nobody won the case on Monday.", "hold R2 won the case"),
    ] {
        assert_eq!(letter(14, text), [said], "{text}");
    }
}

#[test]
fn what_is_hoped_for_or_cannot_be_promised_is_no_promise() {
    for text in [
        "I can't promise that everything will be okay.",
        "I hope that things will get better.",
        "I do not know whether you will be happy there.",
    ] {
        assert_eq!(letter(14, text), [""; 0], "{text}");
    }
    assert_eq!(
        letter(14, "Things will get better."),
        ["think R7 Things will get better"]
    );
}
