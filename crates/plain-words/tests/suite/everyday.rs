//! Words of the list in a sense in which nobody is hurt, and beside each the sense in which somebody is.

use crate::common::{letter, report};

const NOTHING: [&str; 0] = [];

#[test]
fn a_word_is_known_by_the_company_it_keeps() {
    for text in [
        "Your opponent had two knights left.",
        "The final kicks off at noon, so bring your football boots.",
        "You beat your opponent at snooker.",
        "Your cello recital is in the church.",
        "You groomed the donkey and she bit you.",
        "The salon has three new clients.",
        "Your application to the college is in.",
        "The photo is an attachment.",
        "The hospice has an appeal for toys.",
        "You won the badge and you deserved it.",
        "You sang me a song and said you made it up.",
        "The sledge was out of control.",
        "Step down from the ladder.",
        "There is disruption on the trains.",
    ] {
        assert_eq!(letter(17, text), NOTHING, "{text}");
    }
    for (text, found) in [
        ("He is my opponent in court.", "hold R2 opponent"),
        ("You were used as a pawn.", "hold R2 as a pawn"),
        ("You kicked off again.", "hold R2 kicked off"),
        ("A man groomed you.", "think R4 groomed"),
        ("You are a client of mine.", "hold R5 client"),
        ("Your mum made an application.", "think R4 application"),
        ("You made it up.", "hold R2 made it up"),
        (
            "He hit you after the goal and said you deserved it.",
            "hold R2 deserved it",
        ),
        ("You were out of control.", "hold R2 out of control"),
    ] {
        assert_eq!(letter(17, text), [found], "{text}");
    }
}

#[test]
fn what_is_said_of_a_thing_is_said_of_nobody() {
    for text in [
        "We had a lazy Sunday.",
        "That was a challenging puzzle.",
        "The zip is still a bit stubborn.",
        "Your kitten is so clingy.",
        "I am hopeless at darts.",
        "The printer misbehaved.",
        "The waves looked savage.",
        "We sailed on the Defiant.",
        "It was a useless gadget.",
        "I was lazy and took the lift.",
    ] {
        assert_eq!(letter(17, text), NOTHING, "{text}");
    }
    for (text, found) in [
        ("You are lazy.", "hold R2 lazy"),
        ("You are a lazy sleeper.", "hold R2 lazy"),
        ("You have a defiant streak.", "hold R2 defiant"),
        ("You are a stubborn boy.", "hold R2 stubborn"),
        ("You were stubborn on Sunday.", "hold R2 stubborn"),
        ("I was told that you are hopeless.", "hold R2 hopeless"),
    ] {
        assert_eq!(letter(17, text), [found], "{text}");
    }
    assert_eq!(
        report("He told an inappropriate joke."),
        ["think R9 inappropriate"],
        "a joke is that only to somebody"
    );
}

#[test]
fn a_street_is_where_somebody_lives() {
    assert_eq!(report("She lives in Contact Road."), NOTHING);
    assert_eq!(report("Contact is on the road."), ["think R2 Contact"]);
}

#[test]
fn a_guess_at_what_something_was_like_is_kind_in_a_letter() {
    assert_eq!(letter(13, "It must have been cold in there."), NOTHING);
    assert_eq!(
        letter(13, "Dad must have been there."),
        ["think R6 must have been"]
    );
    assert_eq!(
        report("It must have been him."),
        ["think R6 must have been"]
    );
}
