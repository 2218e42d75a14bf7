//! Our own pages pass our own checker.

use std::{fs, path::Path};

use plain_words::{About, Level, Purpose, Reader, Stage, check};

use crate::testing::word_list;

/// Every sentence of a file, by its id; what stands in curly brackets is a name or a number.
fn sentences(file: &Path) -> Vec<(String, String)> {
    let text = fs::read_to_string(file).unwrap();
    let mut all: Vec<(String, String)> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        match line
            .split_once(" =")
            .filter(|(id, _)| !id.starts_with([' ', '[', '*']))
        {
            Some((id, sentence)) => all.push((id.to_owned(), sentence.trim().to_owned())),
            None if line.trim_start().starts_with(['[', '*']) => {
                let form = line.split_once(']').map_or("", |(_, form)| form.trim());
                let id = all.last().map(|(id, _)| id.clone()).unwrap_or_default();
                all.push((id, form.to_owned()));
            }
            None => {}
        }
    }
    all.into_iter()
        .map(|(id, sentence)| (id, filled(&sentence)))
        .collect()
}

fn filled(sentence: &str) -> String {
    let mut text = String::new();
    for (n, part) in sentence.split(['{', '}']).enumerate() {
        text += if n % 2 == 0 { part } else { "Sam" };
    }
    text
}

fn locale() -> impl Iterator<Item = std::path::PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales/en");
    fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path())
}

/// What has to be looked at in this sentence before anybody reads it.
fn held(sentence: &str, stage: Stage) -> Vec<String> {
    let found = check(
        sentence,
        &word_list(),
        Purpose::Letter,
        &Reader { stage },
        &About::default(),
    );
    found
        .into_iter()
        .filter(|one| one.level == Level::Hold)
        .map(|one| one.said)
        .collect()
}

#[test]
fn no_sentence_of_ours_would_be_held_in_a_letter() {
    let mut count = 0;
    for file in locale() {
        for (id, sentence) in sentences(&file) {
            count += 1;
            assert_eq!(
                held(&sentence, Stage::Adult),
                Vec::<String>::new(),
                "{id}: {sentence}"
            );
        }
    }
    assert!(count > 200, "{count} sentences");
}

/// What stands on the reply sheet.
const ON_THE_SHEET: [&str; 15] = [
    "reply-title",
    "reply-free",
    "reply-who-reads",
    "reply-name",
    "reply-say-it",
    "reply-how",
    "reply-letter",
    "reply-text",
    "reply-call",
    "reply-video",
    "reply-in-person",
    "reply-ask",
    "reply-draw",
    "reply-give",
    "reply-back",
];
/// What the page of words says of itself.
const ABOUT_WORDS: [&str; 7] = [
    "words-title",
    "words-intro",
    "words-found",
    "words-letter",
    "words-letters",
    "words-back",
    "words-others",
];

#[test]
fn a_child_of_seven_to_nine_can_read_every_sentence_of_their_own_pages() {
    let of = |name: &str| sentences(&locale().find(|file| file.ends_with(name)).unwrap());
    let pages = of("portal.ftl")
        .into_iter()
        .filter(|(id, _)| !id.starts_with("way-in-") && !id.starts_with("portal-"));
    // The sheet that comes with a letter, the page of words, and what a list of faults is headed with.
    let sheet = of("letters.ftl")
        .into_iter()
        .filter(|(id, _)| ON_THE_SHEET.contains(&id.as_str()));
    let words = of("words.ftl")
        .into_iter()
        .filter(|(id, _)| ABOUT_WORDS.contains(&id.as_str()));
    let faults = of("house.ftl")
        .into_iter()
        .filter(|(id, _)| id == "error-summary");
    let for_children: Vec<_> = pages.chain(sheet).chain(words).chain(faults).collect();
    assert!(for_children.len() > ON_THE_SHEET.len() + ABOUT_WORDS.len() + 100);
    // How a name is said is spelt as it sounds, with its loud part in capitals.
    for (id, sentence) in for_children
        .into_iter()
        .filter(|(id, _)| id != "me-say-it-hint")
    {
        let reader = Reader {
            stage: Stage::Seven,
        };
        let found = check(
            &sentence,
            &word_list(),
            Purpose::Letter,
            &reader,
            &About::default(),
        );
        let hard: Vec<_> = found
            .iter()
            // One sentence is no letter: what a whole letter has to hold is not asked of it.
            .filter(|one| one.level != Level::Note && !one.is_whole())
            .map(|one| (&one.said, &one.why))
            .collect();
        assert!(hard.is_empty(), "{id}: {sentence}: {hard:?}");
    }
}

#[test]
fn the_first_wordings_of_the_letter_would_not_be_held_themselves() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../templates/letters");
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let stage = if path.to_string_lossy().contains("younger") {
            Stage::Seven
        } else {
            Stage::Thirteen
        };
        assert_eq!(
            held(&filled(&text), stage),
            Vec::<String>::new(),
            "{}",
            path.display()
        );
    }
}
