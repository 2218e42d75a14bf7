//! Every form of every term of the list, in plain sentences, for every reader: exactly the level that is written down for
//! its kind and advice. What is written down is said here again, so that neither can be changed alone.

use plain_words::{About, ActsAs, Advice, Kind, Level, Purpose, Reader, Stage, Word, check};

use crate::common::LIST;

/// What each text is and for whom: every stage of a letter to a child, a letter to an adult, a report, a record.
const READERS: [(Purpose, Stage); 9] = [
    (Purpose::Letter, Stage::Four),
    (Purpose::Letter, Stage::Seven),
    (Purpose::Letter, Stage::Ten),
    (Purpose::Letter, Stage::Thirteen),
    (Purpose::Letter, Stage::Sixteen),
    (Purpose::Letter, Stage::EasyRead),
    (Purpose::Letter, Stage::Adult),
    (Purpose::Report, Stage::Adult),
    (Purpose::Record, Stage::Adult),
];

/// What is written down, for those readers: held, to think about, noted, or nothing said.
fn wanted(word: &Word, form: &str) -> &'static str {
    match (word.kind, word.advice) {
        _ if word.acts_as == Some(ActsAs::Gap) => "HHHHHHHHT",
        // Capital letters are an acronym, what they stand for is a phrase like any other.
        (Kind::Acronym, _) if has_letters(word, form) => "HHHHHHTTN",
        (Kind::Acronym, Advice::Explain) => "TTTTTTNN-",
        (Kind::Certainty | Kind::Boilerplate, _) | (Kind::Acronym, Advice::Replace) => "TTTTTTTTN",
        // Harm that only happened has nobody who did it.
        _ if word.term == "domestic violence incident" => "TTTTTTTTT",
        (_, Advice::Consider) => "NNNNNNNNN",
        (_, Advice::Explain) => "TTTTTTNN-",
        (Kind::Blaming, Advice::Replace) if word.about_harm => "HHHHHHHHT",
        (Kind::Blaming | Kind::Labelling | Kind::OfficeTalk, Advice::Replace) => "HHHHHHTTT",
        (Kind::Vague, Advice::Replace) => "TTTTTTTTT",
        (Kind::Jargon | Kind::Legal, Advice::Replace) => "TTTTTTTTN",
    }
}

/// Two capitals or more in a word ("LAC child"), single ones with a stroke ("S/W"), or a name that is an acronym of its own.
fn has_letters(word: &Word, form: &str) -> bool {
    let is_stroked = form.split(['/', '&']).all(|part| part.len() == 1);
    is_stroked
        || form.eq_ignore_ascii_case(word.term)
        || form
            .split(' ')
            .any(|word| word.chars().filter(char::is_ascii_uppercase).count() > 1)
}

/// What hangs on more than the words themselves, and has tests of its own: greetings at the beginning of a line, doubt near
/// harm, "case" after certain words, "never" in letters, opponents in court.
fn hangs_on_more(word: &Word, form: &str) -> bool {
    matches!(word.acts_as, Some(ActsAs::Greeting))
        || (word.acts_as == Some(ActsAs::Doubt) && word.advice == Advice::Replace)
        || matches!(word.term, "case" | "always" | "never")
        || ["battling", "opponent", "versus"].contains(&form)
}

/// The level at which the form is found, for each reader.
fn found(word: &Word, form: &str, text: &str) -> String {
    let start = text.find(form).expect("the form stands in its sentence");
    let form = start..start + form.len();
    READERS
        .map(|(purpose, stage)| {
            check(text, &LIST, purpose, &Reader { stage }, &About::default())
                .into_iter()
                .filter(|finding| finding.term.as_deref() == Some(word.term))
                .find(|finding| {
                    let places = finding.places.iter().map(|place| &place.bytes);
                    let mut near = places.filter(|at| at.start < form.end && form.start < at.end);
                    near.next().is_some()
                })
                .map_or('-', |finding| match finding.level {
                    Level::Hold => 'H',
                    Level::Think => 'T',
                    Level::Note => 'N',
                })
        })
        .iter()
        .collect()
}

#[test]
fn every_form_of_every_term_weighs_what_is_written_down() {
    let mut wrong = Vec::new();
    let mut forms = 0;
    for word in LIST.words() {
        for form in std::iter::once(word.term).chain(word.variants.iter().copied()) {
            if hangs_on_more(&word, form) {
                continue;
            }
            forms += 1;
            for text in [
                format!("Zoe and {form} today."),
                format!("Pat had thought of {form} here."),
            ] {
                let (wanted, found) = (wanted(&word, form), found(&word, form, &text));
                if wanted != found {
                    wrong.push(format!("{}: {form}: {wanted}, got {found}", word.term));
                }
            }
        }
    }
    println!("{}", wrong.join("\n"));
    assert_eq!(wrong, [""; 0]);
    assert!(forms > 4500, "{forms}");
}
