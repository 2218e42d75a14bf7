//! Which language a piece of a text is in, as far as this file knows, so that it is read aloud in that language's own voice. A language
//! that nobody in this file speaks or reads is never guessed.

use std::sync::LazyLock;

use serde::Deserialize;

use super::{AboutMe, Languages};

/// What we know of a language: enough to recognise it where a file says that somebody speaks it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Language {
    /// BCP 47.
    tag: String,
    /// How it is called in English, in small letters.
    names: Vec<String>,
    /// How it calls itself, in small letters.
    #[serde(default)]
    own_names: Vec<String>,
    /// The letters it is written in; none: ours.
    #[serde(default)]
    script: Option<Script>,
    /// Small words that hardly a sentence is without.
    #[serde(default)]
    small: Vec<String>,
    /// Words for people of a family, in our letters.
    #[serde(default)]
    family: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Script {
    Arabic,
    Bengali,
    Gurmukhi,
    Han,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Known {
    /// Small words of English.
    english: Vec<String>,
    language: Vec<Language>,
}

static KNOWN: LazyLock<Known> = LazyLock::new(|| {
    toml::from_str(include_str!("languages.toml")).expect("a test reads languages.toml")
});

/// A language, as one speaks of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tongue {
    /// As a BCP 47 tag: `pl`.
    pub tag: &'static str,
    english: &'static str,
    own: &'static str,
}

impl Tongue {
    fn of(language: &'static Language) -> Tongue {
        let english = language.names.first().map_or("", String::as_str);
        Tongue {
            tag: &language.tag,
            english,
            own: language.own_names.first().map_or(english, String::as_str),
        }
    }

    /// Its name in English: `Polish`.
    pub fn english(&self) -> String {
        capital(self.english)
    }

    /// What it calls itself: `Polski`.
    pub fn own(&self) -> String {
        capital(self.own)
    }

    /// As `paper` has it.
    pub fn on_paper(&self) -> paper::Tongue {
        paper::Tongue {
            tag: self.tag.to_owned(),
            name: self.own(),
        }
    }
}

fn capital(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

/// Every language that we know of besides English, by its name in English.
pub fn tongues() -> Vec<Tongue> {
    let mut all: Vec<Tongue> = KNOWN.language.iter().map(Tongue::of).collect();
    all.sort_by_key(|one| one.english);
    all
}

/// The language of this tag.
pub fn tongue(tag: &str) -> Option<Tongue> {
    let found = KNOWN.language.iter().find(|one| one.tag == tag);
    found.map(Tongue::of)
}

/// The languages besides English that somebody's words about what they read name.
pub fn tongues_named(said: &str) -> Vec<Tongue> {
    let languages = Languages {
        read: said.to_owned(),
        ..Languages::default()
    };
    Spoken::said(&languages)
        .0
        .into_iter()
        .map(Tongue::of)
        .collect()
}

/// The languages of one file, besides English.
#[derive(Debug, Clone, Default)]
pub struct Spoken(Vec<&'static Language>);

/// A piece of a text, and its language where that is another one than the text's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The words.
    pub text: String,
    /// As a BCP 47 tag.
    pub language: Option<String>,
}

impl Spoken {
    /// The languages that this child and their family speak and read, of what this fold holds.
    pub fn of(about_me: &AboutMe) -> Spoken {
        Spoken::said(&about_me.languages_now())
    }

    fn said(languages: &Languages) -> Spoken {
        let all = format!(
            "{} {} {}",
            languages.speak, languages.read, languages.family
        );
        let all = all.to_lowercase();
        let named = |one: &&Language| {
            let mut names = one.names.iter().chain(&one.own_names);
            names.any(|name| words(&all).any(|word| word == name))
        };
        Spoken(KNOWN.language.iter().filter(named).collect())
    }

    /// With the language of this tag, where it is one of ours and not English.
    #[must_use]
    pub(crate) fn with(mut self, tag: &str) -> Spoken {
        let known = KNOWN.language.iter().find(|one| one.tag == tag);
        let new = known.filter(|one| self.0.iter().all(|there| there.tag != one.tag));
        self.0.extend(new);
        self
    }

    /// The language of somebody's word for a person.
    pub fn word(&self, word: &str) -> Option<String> {
        if let [piece] = &self.pieces(word)[..]
            && piece.language.is_some()
        {
            return piece.language.clone();
        }
        let small = word.to_lowercase();
        let is_theirs = |one: &&&Language| {
            words(&small).any(|word| one.family.iter().any(|known| known == word))
        };
        self.0
            .iter()
            .find(is_theirs)
            .map(|one| one.in_our_letters())
    }

    /// A text in its pieces: all of it in one language where it is, else word by word.
    pub fn pieces(&self, text: &str) -> Vec<Piece> {
        match self.recognised(text) {
            Some(language) => vec![Piece {
                text: text.to_owned(),
                language: Some(language),
            }],
            None => self.by_word(text),
        }
    }

    /// A text in pieces of words that follow each other in one language.
    pub fn by_word(&self, text: &str) -> Vec<Piece> {
        let mut pieces: Vec<Piece> = Vec::new();
        let mut gap = "";
        for (part, is_word) in parts(text) {
            if !is_word {
                gap = part;
                continue;
            }
            let language = self.of_word(part);
            // What stands between two words of one language belongs to it.
            let inside = pieces.last().is_some_and(|last| last.language == language);
            add(
                &mut pieces,
                std::mem::take(&mut gap),
                language.clone().filter(|_| inside),
            );
            add(&mut pieces, part, language);
        }
        add(&mut pieces, gap, None);
        pieces
    }

    /// The language of a whole text: every word is in its letters; or its small words are there, at least two of them and more than there
    /// are of English.
    pub fn recognised(&self, text: &str) -> Option<String> {
        let mut languages = words(text).map(|word| self.of_word(word));
        let first = languages.next()?;
        if first.is_some() && languages.all(|language| language == first) {
            return first;
        }
        let small = text.to_lowercase();
        let count = |list: &[String]| {
            words(&small)
                .filter(|word| list.iter().any(|known| known == word))
                .count()
        };
        let counted = self.0.iter().map(|one| (count(&one.small), one));
        let (most, language) = counted.max_by_key(|(hits, _)| *hits)?;
        (most >= 2 && most > count(&KNOWN.english)).then(|| language.tag.clone())
    }

    fn of_word(&self, word: &str) -> Option<String> {
        let (script, small) = (word.chars().find_map(script), word.to_lowercase());
        let theirs = |one: &&&Language| {
            let written = script.is_some() && one.script == script;
            written || one.own_names.contains(&small)
        };
        self.0.iter().find(theirs).map(|one| one.tag.clone())
    }
}

impl Language {
    /// The tag for its words in our letters.
    fn in_our_letters(&self) -> String {
        match self.script {
            Some(_) => format!("{}-Latn", self.tag),
            None => self.tag.clone(),
        }
    }
}

fn add(pieces: &mut Vec<Piece>, text: &str, language: Option<String>) {
    if text.is_empty() {
        return;
    }
    match pieces.last_mut().filter(|last| last.language == language) {
        Some(last) => last.text.push_str(text),
        None => pieces.push(Piece {
            text: text.to_owned(),
            language,
        }),
    }
}

/// Words and what stands between them, in order; `true` for a word.
fn parts(text: &str) -> Vec<(&str, bool)> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_word = in_word(first);
        let end = rest.find(|c| in_word(c) != is_word).unwrap_or(rest.len());
        let (part, after) = rest.split_at(end);
        parts.push((part, is_word));
        rest = after;
    }
    parts
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c| !in_word(c)).filter(|word| !word.is_empty())
}

/// A letter, or a mark that belongs to one.
fn in_word(c: char) -> bool {
    c.is_alphanumeric() || script(c).is_some()
}

/// The blocks that Unicode keeps for these scripts, marks of theirs with them.
fn script(c: char) -> Option<Script> {
    match c {
        '\u{600}'..='\u{60b}'
        | '\u{60d}'..='\u{61a}'
        | '\u{61c}'..='\u{61e}'
        | '\u{620}'..='\u{6ff}'
        | '\u{750}'..='\u{77f}'
        | '\u{8a0}'..='\u{8ff}'
        | '\u{fb50}'..='\u{fdff}'
        | '\u{fe70}'..='\u{fefc}' => Some(Script::Arabic),
        '\u{980}'..='\u{9ff}' => Some(Script::Bengali),
        '\u{a00}'..='\u{a7f}' => Some(Script::Gurmukhi),
        '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{20000}'..='\u{2ffff}' => {
            Some(Script::Han)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn family(speaks: &str) -> Spoken {
        Spoken::said(&Languages {
            family: speaks.to_owned(),
            ..Languages::default()
        })
    }

    fn marked(spoken: &Spoken, text: &str) -> String {
        let pieces = spoken
            .pieces(text)
            .into_iter()
            .map(|piece| match piece.language {
                Some(tag) => format!("<{tag}:{}>", piece.text),
                None => piece.text,
            });
        pieces.collect()
    }

    #[test]
    fn a_paragraph_is_recognised_where_the_file_knows_its_language_and_nowhere_else() {
        let polish = "Nie chcę jechać do taty, ale lubię babcię i jest mi dobrze.";
        let welsh = "Dw i ddim yn hoffi sglodion ac mae'r ci wedi mynd.";
        assert_eq!(
            family("Polish with my dad").recognised(polish).as_deref(),
            Some("pl")
        );
        assert_eq!(
            family("Welsh with my nan").recognised(welsh).as_deref(),
            Some("cy")
        );
        assert_eq!(family("English").recognised(polish), None);
        assert_eq!(family("Welsh").recognised(polish), None);
    }

    #[test]
    fn english_with_a_word_of_theirs_stays_english() {
        let spoken = family("Welsh and Polish");
        let text = "I was in Bala with Nain and we saw the lake. It was the best day.";
        assert_eq!(marked(&spoken, text), text);
    }

    #[test]
    fn words_in_other_letters_are_marked_with_what_stands_between_them() {
        let spoken = family("Arabic with Teta, English at school");
        assert_eq!(
            marked(&spoken, "She says أَنَا أُحِبُّ جَدَّتِي a lot."),
            "She says <ar:أَنَا أُحِبُّ جَدَّتِي> a lot."
        );
        assert_eq!(marked(&family("English"), "أنا"), "أنا");
    }

    #[test]
    fn letters_that_two_languages_share_are_those_of_the_one_the_file_knows() {
        assert_eq!(marked(&family("Urdu"), "نانی"), "<ur:نانی>");
        assert_eq!(marked(&family("Panjabi"), "ਨਾਨੀ ਜੀ"), "<pa:ਨਾਨੀ ਜੀ>");
        assert_eq!(marked(&family("Bangla"), "নানু"), "<bn:নানু>");
        assert_eq!(marked(&family("Cantonese"), "婆婆"), "<yue:婆婆>");
    }

    #[test]
    fn a_language_that_says_its_own_name_is_marked() {
        let spoken = family("Cymraeg");
        assert_eq!(
            marked(&spoken, "Cymraeg with Nain"),
            "<cy:Cymraeg> with Nain"
        );
    }

    #[test]
    fn a_word_for_somebody_is_in_the_language_of_the_family() {
        assert_eq!(family("Arabic").word("Teta").as_deref(), Some("ar-Latn"));
        assert_eq!(family("Polish").word("Babcia Ola").as_deref(), Some("pl"));
        assert_eq!(family("Welsh").word("Nain").as_deref(), Some("cy"));
        assert_eq!(family("Welsh").word("Dawn"), None);
        assert_eq!(family("English").word("Teta"), None);
    }

    #[test]
    fn nothing_of_a_text_is_lost_or_moved() {
        let spoken = family("Arabic, Polish, Urdu, Bengali, Chinese");
        for text in [
            "",
            "  a ",
            "أنا, ja i ty się nie 婆婆!",
            "é\u{301}\n\nŵ أ\u{64e}",
        ] {
            let whole: String = spoken
                .pieces(text)
                .into_iter()
                .map(|piece| piece.text)
                .collect();
            assert_eq!(whole, text);
        }
    }
}
