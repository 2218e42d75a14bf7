use super::*;

/// The list that this project keeps.
const OURS: &str = include_str!("../../../../wordlist/words.toml");

fn entry(term: &str) -> String {
    format!(
        "[[word]]\nterm = {term:?}\nvariants = []\nkind = 'jargon'\nadvice = 'replace'\nsay_instead = []\nwhy = ''\nsource = ''\n"
    )
}

fn wrong(text: &str) -> String {
    WordList::from_toml(text)
        .map(|list| list.version())
        .expect_err("something is wrong with it")
        .to_string()
}

#[test]
fn our_own_list_can_be_read() {
    let list = WordList::from_toml(OURS).expect("the list can be read");

    assert!(list.words().len() >= 689);
    assert_eq!(list.version().len(), 12);
}

#[test]
fn the_list_that_is_compiled_in_is_the_one_in_the_folder() {
    let read = WordList::from_toml(OURS).expect("the list can be read");
    let ours = WordList::ours();

    assert_eq!(ours.version(), read.version());
    assert!(ours.words().eq(read.words()));
}

#[test]
fn no_suggestion_of_our_own_list_takes_a_persons_words_for_doubtful() {
    for word in WordList::ours().words() {
        for suggestion in &word.say_instead {
            let low = suggestion.to_lowercase();
            let doubts = ["alleg", "claim", "historic"]
                .iter()
                .any(|doubt| low.contains(doubt));
            assert!(!doubts, "{}: {suggestion}", word.term);
        }
    }
}

#[test]
fn every_word_of_our_own_list_says_why_in_one_line() {
    for word in WordList::ours().words() {
        assert!(
            !word.why.trim().is_empty() && !word.why.contains('\n'),
            "{}",
            word.term
        );
        assert!(!word.say_instead.is_empty(), "{}", word.term);
    }
}

#[test]
fn the_version_follows_the_words_and_not_the_layout() {
    let list = WordList::from_toml(&entry("contact")).expect("the list can be read");
    let spaced = WordList::from_toml(&format!("# A comment.\r\n\r\n{}", entry("contact")))
        .expect("the list can be read");
    let other = WordList::from_toml(&entry("placement")).expect("the list can be read");

    assert_eq!(list.version(), spaced.version());
    assert_ne!(list.version(), other.version());
}

#[test]
fn an_empty_list_finds_nothing_and_is_no_error() {
    let list = WordList::from_toml("").expect("the list can be read");

    assert!(list.is_empty());
    assert_eq!(list.words().len(), 0);
}

#[test]
fn a_term_that_is_empty_or_only_marks_is_named_with_its_line() {
    assert_eq!(
        wrong(&(entry("contact") + &entry(""))),
        "line 10: “” has no letter or digit to look for"
    );
    assert_eq!(
        wrong(&entry("-.-")),
        "line 2: “-.-” has no letter or digit to look for"
    );
}

#[test]
fn a_term_in_two_entries_is_named_with_its_line() {
    assert_eq!(
        wrong(&(entry("step down") + &entry("Step-down"))),
        "line 10: “Step-down” is already in the entry “step down”"
    );
}

#[test]
fn two_terms_that_differ_by_counted_capitals_are_two() {
    assert!(WordList::from_toml(&(entry("SALT") + &entry("salt"))).is_ok());
}

#[test]
fn a_misspelt_field_is_named_with_its_line() {
    let message = wrong(&entry("contact").replace("variants", "varients"));
    assert!(
        message.starts_with("line 3: unknown field `varients`"),
        "{message}"
    );
}

#[test]
fn text_that_is_no_toml_is_named_with_its_line() {
    assert!(wrong("[[word]]\nterm = \n").starts_with("line 2: "));
}
