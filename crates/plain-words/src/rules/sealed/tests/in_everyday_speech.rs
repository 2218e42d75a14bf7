//! What is left of a detail when people talk: one word of it, half of it, letters that only look like it, numbers in words.

use super::{found, found_of};
use crate::{About, Purpose, Reader, Rule, WordList, check};

const SCHOOL: &str = "Hazelgrove Primary School";

#[test]
fn a_school_is_found_by_the_one_word_everybody_calls_it() {
    for text in [
        "How are you getting on at Hazelgrove?",
        "Hazelgrove told me you are kind.",
        "Hazelgrove’s choir was good.",
        "You start at Hazelgrove on Monday.",
        "At Hazelgrove Monday is for swimming.",
        "HAZELGROVE WAS GREAT",
        "Hazelgrove Primary is near.",
        "the teachers in Hazelgrove",
    ] {
        assert_eq!(found(SCHOOL, text).len(), 1, "{text}");
    }
    let long = "Hazelgrove Park Church of England Primary School";
    assert_eq!(found(long, "a day at Hazelgrove"), ["Hazelgrove"]);
    let welsh = "Ysgol Gymraeg Brynteg";
    assert_eq!(
        found(welsh, "Roeddet ti yn ysgol gymraeg brynteg."),
        ["ysgol gymraeg brynteg"]
    );
    assert_eq!(found("Ysgol Brynteg", "I saw you at Brynteg."), ["Brynteg"]);
}

#[test]
fn what_is_only_called_like_a_school_is_not_the_school() {
    for text in [
        "Mr Hazelgrove will write to you.",
        "The hearing is at Hazelgrove Family Court.",
        "We met in Hazelgrove.",
        "We met in Hazelgrove Library.",
        "under the hazelgrove",
    ] {
        assert_eq!(found(SCHOOL, text), [""; 0], "{text}");
    }
    // A word that much else is called: only beside a word of schools.
    assert_eq!(
        found("Park Primary School", "We went to Park on Sunday."),
        [""; 0]
    );
    assert_eq!(
        found("Park Primary School", "Your teacher at Park rang me."),
        ["Park"]
    );
    assert_eq!(found("Church School", "We sat in Church."), [""; 0]);
    let saint = "St Mary's Primary School";
    assert_eq!(found(saint, "the feast of St Mary"), [""; 0]);
    assert_eq!(
        found(saint, "They were married at St Mary's Church."),
        [""; 0]
    );
    assert_eq!(found(saint, "He was born in St Mary’s Hospital."), [""; 0]);
    assert_eq!(found(saint, "Your class at St Mary sang."), ["St Mary"]);
    assert_eq!(found(saint, "How is St Mary’s?"), ["St Mary’s"]);
    // Somebody of the record is called so, and a town of the record.
    assert_eq!(found("Wendover School", "I met Wendover at home."), [""; 0]);
    let both = ["Ashby Primary School", "14 Elm Road, Ashby, LE65 1AB"];
    assert_eq!(found_of(&both, "I came to Ashby."), [""; 0]);
    assert_eq!(
        found_of(&both, "Your teacher at Ashby was kind."),
        ["Ashby"]
    );
}

const TANNERY: &str = "14 Tannery Road, Oakhurst OK7 3XY";

#[test]
fn the_first_half_of_a_postcode_gives_it_away() {
    for text in [
        "You live in OK7 now.",
        "somewhere in ok7",
        "OK7, I think",
        "the OK 7 postcode",
        "0K7 3XY",
        "OK73XY",
    ] {
        assert_eq!(found(TANNERY, text).len(), 1, "{text}");
    }
    for text in [
        "Is that OK? 7 children came.",
        "That is ok 7 times out of ten.",
        "Write to me at 3 Mill Lane, OK7 9AB.",
        "OK77 is not it, and BOOK7 is not.",
    ] {
        assert_eq!(found(TANNERY, text), [""; 0], "{text}");
    }
    let london = "9 Mill Lane, M25 1AB";
    for text in ["We drove on the M25.", "junction 9 of the M25"] {
        assert_eq!(found(london, text), [""; 0], "{text}");
    }
    assert_eq!(found(london, "They live in M25."), ["M25"]);
    assert_eq!(
        found("1 Mill Lane, CO2 1AB", "We talked about CO2 and trees."),
        [""; 0]
    );
}

#[test]
fn a_street_is_found_however_short() {
    for text in [
        "14 Tannery R.",
        "14 Tannery Rd",
        "Tannery Rd 14",
        "Tannery R. 14",
        "14, Tannery",
        "no. 14 Tannery, the blue door",
        "Tannery 14",
        "the house in Tannery R.",
        "14 tannery r.",
    ] {
        let count = usize::from(text != "14 tannery r.");
        assert_eq!(found(TANNERY, text).len(), count, "{text}");
    }
    for text in [
        "a visit to the tannery at 14",
        "We counted 14. Tannery work is hard.",
        "a Tannery",
    ] {
        assert_eq!(found(TANNERY, text), [""; 0], "{text}");
    }
    let welsh = "8 Heol Fawr, Tregarn TG6 2BB";
    assert_eq!(found(welsh, "Maen nhw yn Heol Fawr."), ["Heol Fawr"]);
    assert_eq!(found(welsh, "ar yr heol fawr"), [""; 0]);
    assert_eq!(found("3 May Street, Ashby", "on 3 May we met"), [""; 0]);
    assert_eq!(
        found("3 High Street, Ashby", "down the high street"),
        [""; 0]
    );
    assert_eq!(found("3 Long Way, Ashby", "a long way from here"), [""; 0]);
    assert_eq!(found("3 Long Way, Ashby", "at 3 long way"), ["3 long way"]);
    assert_eq!(
        found("14 Elm Road Ashby LE65 1AB", "in Elm Road"),
        ["Elm Road"]
    );
    assert_eq!(
        found("14 Park Hill Road, Ashby", "14 Park Hill Rd"),
        ["14 Park Hill Rd"]
    );
}

#[test]
fn what_may_be_something_else_is_held_by_a_rule_of_its_own() {
    let rule = |text: &str| {
        let about = About {
            sealed: vec![SCHOOL.to_owned(), TANNERY.to_owned()],
            ..About::default()
        };
        let list = WordList::from_toml("").expect("the list can be read");
        let findings = check(text, &list, Purpose::Letter, &Reader::default(), &about);
        findings[0].rule
    };
    for text in [
        "Hazelgrove Primary School",
        "14 Tannery Rd",
        "14 Tannery",
        "OK7 3XY",
    ] {
        assert_eq!(rule(text), Rule::SealedDetail, "{text}");
    }
    for text in ["at Hazelgrove", "in OK7"] {
        assert_eq!(rule(text), Rule::PerhapsSealed, "{text}");
    }
}

#[test]
fn letters_and_digits_that_only_look_like_ours_do_not_hide_a_detail() {
    for text in [
        "１４ Tannery Road",
        "14 Tаnnеry Rоаd",
        "14 Ταnnery Rοad",
        "𝟭𝟰 𝗧𝗮𝗻𝗻𝗲𝗿𝘆 𝗥𝗼𝗮𝗱",
        "14%20Tannery%20Road",
        "14&nbsp;Tannery Road",
        "in ＯＫ７ ３ＸＹ",
    ] {
        assert_eq!(found(TANNERY, text).len(), 1, "{text}");
    }
    assert_eq!(found("Tŷ Gwyn", "in Ty Gwyn"), ["Ty Gwyn"]);
    assert_eq!(found("07700 900123", "٠٧٧٠٠ ٩٠٠١٢٣"), ["٧٧٠٠ ٩٠٠١٢٣"]);
    assert_eq!(
        found(TANNERY, "Мы живём на улице 14, и тебе там хорошо."),
        [""; 0]
    );
}

#[test]
fn a_telephone_number_is_found_when_it_is_told_in_words() {
    for text in [
        "oh seven seven double oh, nine double oh, one two three",
        "0.7.7.0.0.9.0.0.1.2.3",
        "0 7 7 0 0 and then 9 0 0 1 2 3",
        "07700 (that is the start), then 900 and then 123",
        "zero double-seven zero zero nine hundred one two three",
        "O77OO 9OO l23",
        "oh seven seventy oh nine hundred one twenty-three",
        "Double seven double nought nine nought nought twelve three",
    ] {
        assert_eq!(found("07700 900123", text).len(), 1, "{text}");
    }
    for text in [
        "At seven I saw seven ducks, and nobody was there at nine.",
        "07700 is the start of many numbers. Yours may end in 900123, or it may not.",
        "07700 900124",
        "oh seven seven double oh, nine double oh, one two four",
        "He is seven and she is nine. The judge said on 12 March that 3 people came.",
    ] {
        assert_eq!(found("07700 900123", text), [""; 0], "{text}");
    }
    assert_eq!(
        found(
            "01234 567890",
            "one two three four five six seven eight ninety"
        )
        .len(),
        1
    );
}
