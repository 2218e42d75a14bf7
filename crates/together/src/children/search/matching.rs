//! Finding words in a text whatever their accents and capital letters, and the sentence they stand in.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// The words somebody looks for, folded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wanted(Vec<String>);

/// A sentence, in pieces: the words, and whether they are marked.
pub(super) type Sentence = Vec<(String, bool)>;

/// More than this many words nobody looks for (ours).
const MOST: usize = 8;
/// Of a longer sentence the part around the word is shown (ours), in characters.
const LONGEST: usize = 280;

impl Wanted {
    /// What was typed, word for word. `None`: there is no word of two letters or more in it.
    pub(super) fn of(typed: &str) -> Option<Wanted> {
        let edges = |c: char| !c.is_alphanumeric();
        let all = typed
            .split_whitespace()
            .map(|word| word.trim_matches(edges));
        let words: Vec<String> = all
            .map(|word| folded(word).trim_matches(edges).to_owned())
            .filter(|word| !word.is_empty())
            .take(MOST)
            .collect();
        let long = words.iter().any(|word| word.chars().count() > 1);
        long.then_some(Wanted(words))
    }

    /// May all of these be in what this was folded from? A quick no; a yes is looked at again.
    pub(super) fn may_be_in(&self, folded: &str) -> bool {
        self.0.iter().all(|word| folded.contains(word.as_str()))
    }

    /// Is each of them the beginning of a word in one of these?
    pub(super) fn are_in(&self, texts: &[String]) -> bool {
        let folded: Vec<String> = texts.iter().map(|text| folded(text)).collect();
        let has = |word: &String| folded.iter().any(|text| begins_a_word(text, word));
        self.0.iter().all(has)
    }

    /// The sentence in which the first of them stands, with each of them marked.
    pub(super) fn sentence(&self, text: &str) -> Option<Sentence> {
        let letters = Letters::of(text);
        let mut found: Vec<(usize, usize)> = self
            .0
            .iter()
            .flat_map(|word| letters.places(word))
            .collect();
        found.sort_unstable();
        let (first, _) = *found.first()?;
        let (from, to) = around(text, first);
        let mut sentence = Sentence::new();
        let mut at = from;
        if from > 0 && !ends_before(text, from) {
            sentence.push(("… ".to_owned(), false));
        }
        for (begins, ends) in found {
            if begins < at || ends > to {
                continue;
            }
            sentence.push((text[at..begins].to_owned(), false));
            sentence.push((text[begins..ends].to_owned(), true));
            at = ends;
        }
        sentence.push((text[at..to].to_owned(), false));
        if to < text.trim_end().len() && !ends_before(text, to) {
            sentence.push((" …".to_owned(), false));
        }
        sentence.retain(|(text, _)| !text.is_empty());
        Some(sentence)
    }
}

/// A text without accents and capital letters.
pub(super) fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        // Most letters have nothing to take off: they are not taken apart.
        if c.is_ascii() {
            folded.push(c.to_ascii_lowercase());
        } else {
            folded.extend(plain(c));
        }
    }
    folded
}

/// A letter without its accent, small; some letters that have no plain one beneath as people type them.
fn plain(c: char) -> impl Iterator<Item = char> {
    let typed: &'static str = match c {
        'ł' | 'Ł' => "l",
        'ø' | 'Ø' => "o",
        'đ' | 'Đ' => "d",
        'ß' => "ss",
        'æ' | 'Æ' => "ae",
        'œ' | 'Œ' => "oe",
        'ı' => "i",
        '’' | '‘' => "'",
        _ => "",
    };
    let other = typed.is_empty().then_some(c).into_iter();
    let other = other
        .nfd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase);
    typed.chars().chain(other)
}

fn begins_a_word(text: &str, word: &str) -> bool {
    let mut found = text.match_indices(word);
    found.any(|(at, _)| !text[..at].ends_with(char::is_alphanumeric))
}

/// A text letter by letter: each folded, with where in the text it came from.
struct Letters(Vec<(char, usize, usize)>);

impl Letters {
    fn of(text: &str) -> Letters {
        let all = text.char_indices().flat_map(|(at, c)| {
            let ends = at + c.len_utf8();
            plain(c).map(move |plain| (plain, at, ends))
        });
        Letters(all.collect())
    }

    /// Where words begin that begin like this, each with its end: the whole word is marked.
    fn places(&self, word: &str) -> Vec<(usize, usize)> {
        let wanted: Vec<char> = word.chars().collect();
        let begins = |at: usize| at == 0 || !self.0[at - 1].0.is_alphanumeric();
        let is_there = |at: usize| {
            let here = self.0[at..].iter().map(|(c, _, _)| c);
            here.take(wanted.len()).eq(wanted.iter())
        };
        let last = self.0.len().saturating_sub(wanted.len());
        let found = (0..=last).filter(|at| *at < self.0.len() && begins(*at) && is_there(*at));
        found
            .map(|at| (self.0[at].1, self.end(at + wanted.len())))
            .collect()
    }

    /// Where the word ends that goes on here.
    fn end(&self, from: usize) -> usize {
        let rest = self.0[from..].iter();
        let rest = rest.take_while(|(c, _, _)| c.is_alphanumeric()).count();
        self.0[from + rest - 1].2
    }
}

/// From where to where the sentence goes that has this place in it; of a long one the part around it.
fn around(text: &str, place: usize) -> (usize, usize) {
    let ends = |(at, c): (usize, char)| {
        matches!(c, '.' | '?' | '!' | '\n') && ends_before(text, at + c.len_utf8())
    };
    let before = text[..place].char_indices().rev().find(|one| ends(*one));
    let from = before.map_or(0, |(at, c)| at + c.len_utf8());
    let after = text[place..]
        .char_indices()
        .find(|(at, c)| ends((place + at, *c)));
    let to = after.map_or(text.len(), |(at, c)| place + at + c.len_utf8());
    let from = from + (text[from..to].len() - text[from..to].trim_start().len());
    let to = from + text[from..to].trim_end().len();
    let cut = |at: usize, characters: usize| {
        let rest = text[at..to].char_indices().nth(characters);
        rest.map_or(to, |(bytes, _)| at + bytes)
    };
    if text[from..to].chars().count() <= LONGEST {
        return (from, to);
    }
    let back = text[from..place].char_indices().rev().nth(LONGEST / 3);
    let from = back.map_or(from, |(at, _)| from + at);
    let from = text[from..place].find(' ').map_or(from, |at| from + at + 1);
    let long = cut(from, LONGEST);
    let last_space = text[place..long].rfind(' ').map(|at| place + at);
    (from, last_space.filter(|_| long < to).unwrap_or(long))
}

/// Does a sentence end right before this place?
fn ends_before(text: &str, place: usize) -> bool {
    let before = text[..place].trim_end().ends_with(['.', '?', '!', '\n']);
    let line = text[..place].ends_with('\n');
    let goes_on = text[place..].chars().next().is_none_or(char::is_whitespace);
    place == text.len() || line || (before && (goes_on || text[..place].ends_with(' ')))
}
