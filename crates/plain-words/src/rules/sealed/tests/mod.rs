mod in_everyday_speech;

use crate::{About, Level, Person, Purpose, Reader, WordList, check};

/// What is found of a sealed detail in a text.
fn found(sealed: &str, text: &str) -> Vec<String> {
    found_of(&[sealed], text)
}

fn found_of(sealed: &[&str], text: &str) -> Vec<String> {
    let about = About {
        people: vec![Person::named("Wendover")],
        sealed: sealed.iter().map(|detail| (*detail).to_owned()).collect(),
        ..About::default()
    };
    let list = WordList::from_toml("").expect("the list can be read");
    let findings = check(text, &list, Purpose::Letter, &Reader::default(), &about);
    findings
        .into_iter()
        .filter(|finding| finding.rule.code() == "sealed")
        .inspect(|finding| assert_eq!(finding.level, Level::Hold))
        .map(|finding| finding.said)
        .collect()
}

const HOME: &str = "14 Elm Road, Ashby, LE65 1AB";

#[test]
fn an_address_is_found_in_any_layout() {
    assert_eq!(
        found(HOME, "You live at 14 Elm Road, Ashby, LE65 1AB now."),
        ["14 Elm Road, Ashby, LE65 1AB"]
    );
    assert_eq!(
        found(HOME, "14 ELM ROAD\nASHBY\nLE65 1AB"),
        ["14 ELM ROAD\nASHBY\nLE65 1AB"]
    );
    assert_eq!(found(HOME, "at 14, elm rd."), ["14, elm rd"]);
    assert_eq!(found(HOME, "at 14 Elm-Road"), ["14 Elm-Road"]);
    assert_eq!(found(HOME, "Flat14ElmRoad"), ["14ElmRoad"]);
    assert_eq!(found(HOME, "the house in Elm Road"), ["Elm Road"]);
}

#[test]
fn a_postcode_is_found_with_and_without_its_space() {
    assert_eq!(found(HOME, "Post it to LE65 1AB."), ["LE65 1AB"]);
    assert_eq!(found(HOME, "Post it to le651ab."), ["le651ab"]);
    assert_eq!(found("SW1A1AA", "SW1A 1AA"), ["SW1A 1AA"]);
}

#[test]
fn a_telephone_number_is_found_with_and_without_the_country() {
    for sealed in [
        "07700 900123",
        "+44 7700 900123",
        "0044 7700 900 123",
        "(07700) 900-123",
    ] {
        assert_eq!(
            found(sealed, "Ring 07700900123."),
            ["7700900123"],
            "{sealed}"
        );
        assert_eq!(
            found(sealed, "Ring +44 (0)7700 900123 now."),
            ["7700 900123"],
            "{sealed}"
        );
        assert_eq!(
            found(sealed, "Ring 0770 0900 123"),
            ["770 0900 123"],
            "{sealed}"
        );
        assert_eq!(found(sealed, "Ring 07700 9001234."), [""; 0], "{sealed}");
    }
}

#[test]
fn a_school_is_found_by_its_name_alone() {
    assert_eq!(
        found(
            "Hill Top Primary School",
            "I came to Hill Top Primary on Monday."
        ),
        ["Hill Top Primary"]
    );
    assert_eq!(
        found("St Mary's School", "at Saint Marys School"),
        ["Saint Marys School"]
    );
}

#[test]
fn a_sealed_detail_is_found_in_quotations_and_links_too() {
    assert_eq!(
        found(HOME, "She said, “We moved to 14 Elm Road last week.”"),
        ["14 Elm Road"]
    );
    assert_eq!(
        found(HOME, "[our house](https://maps.example/14-elm-road)"),
        ["14-elm-road"]
    );
    assert_eq!(found(HOME, "**14** Elm _Road_"), ["14** Elm _Road"]);
}

#[test]
fn part_of_a_longer_number_or_word_is_not_the_detail() {
    assert_eq!(
        found("4 Elm Road", "14 Elm Road")
            .first()
            .map(String::as_str),
        Some("Elm Road")
    );
    assert_eq!(found("Ash House", "Dash Houses"), [""; 0]);
    assert_eq!(found("", "Anything at all."), [""; 0]);
    assert_eq!(found("- ,", "Anything - , at all."), [""; 0]);
}

#[test]
fn marks_over_letters_do_not_hide_a_detail() {
    assert_eq!(found("Tŷ Gwyn", "in Ty\u{302} Gwyn"), ["Ty\u{302} Gwyn"]);
}

#[test]
fn a_school_is_found_without_any_word_that_says_it_is_one() {
    let school = "St Cuthbert's Catholic Primary School";
    for text in ["St. Cuthbert’s", "Saint Cuthberts", "ST CUTHBERT'S"] {
        assert_eq!(
            found(school, &format!("I came to {text} on Monday.")),
            [text]
        );
    }
    let school = "Green Hill Junior School";
    assert_eq!(found(school, "I came to Green Hill."), ["Green Hill"]);
    assert_eq!(found(school, "We ran up a green hill."), [""; 0]);
}

#[test]
fn a_house_is_found_in_any_kind_of_street() {
    let home = "7 Tanner's Steps, Polwen";
    assert_eq!(found(home, "at no. 7 Tanners Steps."), ["7 Tanners Steps"]);
    assert_eq!(found(home, "You ran up the steps, 7 of them."), [""; 0]);
}

#[test]
fn a_house_with_a_name_and_no_number_is_found_by_it() {
    let home = "The Old Dairy, Wharf Lane, Polwen TR1 9ZZ";
    assert_eq!(found(home, "We moved to the Old Dairy."), ["Old Dairy"]);
    assert_eq!(found(home, "It was an old dairy once."), [""; 0]);
    let tower = "Flat 3, Ash Tower, Polwen TR1 9ZZ";
    assert_eq!(found(tower, "I come to Ash Tower."), ["Ash Tower"]);
    assert_eq!(found("Maya Smith, aged nine", "I met Maya Smith."), [""; 0]);
}
