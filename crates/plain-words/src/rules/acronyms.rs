//! R3: capital letters that nobody spelled out when they were first used.

use std::collections::HashMap;
use std::ops::Range;

use super::Found;
use super::explained::is_explained_right_after;
use super::words::is_in_letters;
use crate::list::Hit;
use crate::look::Look;
use crate::severity::Row;
use crate::text::{BlockKind, Places, WordAt};
use crate::{Kind, Rule, Word};

/// Letters that everybody knows.
const SAFE: [&str; 37] = [
    "TV", "PE", "UK", "NHS", "GP", "BBC", "ITV", "DVD", "CD", "PC", "PS5", "OK", "AM", "PM", "BC",
    "AD", "ID", "GCSE", "RE", "PIN", "DIY", "USA", "EU", "QR", "BMX", "SOS", "LEGO", "FIFA", "PTO",
    "PS", "EWFC", "EWHC", "EWCA", "UKSC", "EWCOP", "COVID", "BSL",
];

/// Small words that people write in capitals to be heard.
const STRESSED: [&str; 30] = [
    "a", "all", "always", "an", "and", "any", "are", "but", "can", "do", "is", "it", "me", "must",
    "my", "never", "no", "not", "now", "of", "only", "or", "so", "the", "to", "very", "we", "will",
    "you", "your",
];

const WHY: &str =
    "Not everybody knows what these letters stand for, and the child may be too shy to ask.";

/// Letters at one place.
struct Letters<'a> {
    bytes: Range<usize>,
    at: Range<usize>,
    word: Option<(usize, &'a Word)>,
}

pub(super) fn find(look: &Look) -> Vec<Found> {
    let phrases = phrases(look);
    let mut spelled_out: HashMap<String, bool> = HashMap::new();
    let mut found = Vec::new();
    for letters in letters(look) {
        let name = bare(&look.text.folded.cased[letters.bytes.clone()]);
        let is_known = *spelled_out
            .entry(name)
            .or_insert_with_key(|name| is_spelled_out(look, &letters, name, &phrases));
        if !is_known {
            found.push(letters.found());
        }
    }
    found
}

impl Letters<'_> {
    fn found(&self) -> Found {
        let at = self.at.clone();
        if let Some((_, word)) = self.word {
            return Found::word(Rule::Acronym, Row::Acronym, at, word);
        }
        let instead = vec!["say the whole name, at least the first time".to_owned()];
        Found {
            rule: Rule::Acronym,
            row: Row::Acronym,
            at,
            why: WHY.to_owned(),
            instead,
        }
    }
}

/// All letters of the text in its order: those of the list, then any others.
fn letters<'a>(look: &Look<'a>) -> Vec<Letters<'a>> {
    let text = look.text;
    let mut letters: Vec<Letters> = look
        .hits
        .iter()
        .filter_map(|hit| listed(look, hit))
        .collect();
    let taken = Places::new(
        look.hits
            .iter()
            .chain(&look.fine)
            .map(|hit| hit.bytes.clone())
            .collect(),
    );
    let others = text
        .words
        .iter()
        .filter(|word| is_acronym(look, word) && !taken.touch(&word.bytes));
    letters.extend(others.map(|word| Letters {
        bytes: word.bytes.clone(),
        at: word.at.clone(),
        word: None,
    }));
    letters.retain(|letters| !look.is_left_alone(&letters.at) && !is_club(look, letters));
    letters.sort_by_key(|letters| letters.at.start);
    letters
}

fn listed<'a>(look: &Look<'a>, hit: &Hit) -> Option<Letters<'a>> {
    let word = &look.list.words()[hit.word];
    let is_letters = word.kind == Kind::Acronym && is_in_letters(look, word, hit);
    is_letters.then(|| Letters {
        bytes: hit.bytes.clone(),
        at: look.text.folded.chars(&hit.bytes),
        word: Some((hit.word, word)),
    })
}

/// Places where the list's letters are written out in words: the word, and where.
fn phrases(look: &Look) -> Vec<(usize, usize)> {
    let is_phrase = |hit: &&Hit| {
        let word = &look.list.words()[hit.word];
        word.kind == Kind::Acronym && !is_in_letters(look, word, hit)
    };
    look.hits
        .iter()
        .filter(is_phrase)
        .map(|hit| (hit.word, hit.bytes.start))
        .collect()
}

/// Two or more capitals and nothing else but a plural's s; not safe, not stressed, not in a line of capitals.
fn is_acronym(look: &Look, word: &WordAt) -> bool {
    if !look.text.cased(word).starts_with(char::is_uppercase) {
        return false;
    }
    let said = bare(look.text.cased(word));
    let is_letters = said.chars().count() >= 2 && said.chars().all(char::is_uppercase);
    let is_roman = said.chars().all(|char| matches!(char, 'I' | 'V' | 'X'));
    is_letters
        && !is_roman
        && !SAFE.contains(&said.as_str())
        && !STRESSED.contains(&look.text.low(word))
        && !is_in_capital_line(look, word.at.start)
}

/// Without the s of a plural or of an owner.
fn bare(said: &str) -> String {
    let said = said.strip_suffix("'s").unwrap_or(said);
    said.strip_suffix('s').unwrap_or(said).to_owned()
}

/// A heading or a line that has no small letter at all, and more than the one word.
fn is_in_capital_line(look: &Look, at: usize) -> bool {
    look.text.block_of(at).is_some_and(|block| {
        block
            .lines
            .iter()
            .filter(|line| line.contains(&at))
            .any(|line| {
                let line = &look.text.chars[line.clone()];
                let has_words = block.kind == BlockKind::Heading || line.contains(&' ');
                has_words && !line.iter().any(|char| char.is_lowercase())
            })
    })
}

/// FC after the name of a team.
fn is_club(look: &Look, letters: &Letters) -> bool {
    let text = look.text;
    let before = text
        .word_from(letters.at.start)
        .checked_sub(1)
        .map(|before| text.cased(&text.words[before]));
    &text.folded.cased[letters.bytes.clone()] == "FC"
        && before.is_some_and(|before| before.starts_with(char::is_uppercase) && before.len() > 3)
}

/// Whether the letters come with their words: after them, before them in brackets, or anywhere earlier as the list has them.
fn is_spelled_out(look: &Look, letters: &Letters, name: &str, phrases: &[(usize, usize)]) -> bool {
    let hit = Hit {
        word: 0,
        bytes: letters.bytes.clone(),
    };
    let listed = letters.word.is_some_and(|(word, _)| {
        phrases
            .iter()
            .any(|(of, at)| *of == word && *at < letters.bytes.start)
    });
    listed || is_explained_right_after(look.text, &hit) || is_named_before(look, letters, name)
}

/// "Words Like These (WLT)": in brackets, and the words before begin with the letters in their order.
fn is_named_before(look: &Look, letters: &Letters, name: &str) -> bool {
    let before = &look.text.folded.low[..letters.bytes.start];
    let Some(before) = before.strip_suffix('(') else {
        return false;
    };
    let mut words = before
        .trim_end()
        .rsplit([' ', '\n'])
        .take(2 * name.len() + 1);
    name.to_lowercase()
        .chars()
        .rev()
        .all(|letter| words.any(|word| word.starts_with(letter)))
}
