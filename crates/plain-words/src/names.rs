//! The names of the record, and where they stand in a text.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::About;
use crate::fold::{fold_cased, words};
use crate::list;
use crate::text::token::NAME;
use crate::text::{Text, Token, narrow};

/// Whose name it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Whose {
    /// This child's.
    Own,
    /// Somebody's who may be named here.
    Known,
    /// Another child's.
    Other,
    /// This child's, and not for this text.
    Unwanted,
}

/// A name, word by word.
#[derive(Debug, Clone)]
pub(crate) struct Name {
    pub(crate) whose: Whose,
    pub(crate) words: Vec<Part>,
}

/// One word of a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Part {
    hash: u64,
    pub(crate) cased: String,
}

/// One place of a name.
#[derive(Debug, Clone)]
pub(crate) struct NameAt {
    pub(crate) whose: Whose,
    /// In bytes, without the 's of an owner.
    pub(crate) bytes: Range<u32>,
    /// Its words, by number.
    pub(crate) words: Range<u32>,
}

/// Every name, by its first word.
#[derive(Debug, Default)]
pub(crate) struct Names {
    all: Vec<Name>,
    by_word: BTreeMap<u64, Vec<usize>>,
    /// One bit for each of 4096 kinds of first words: most words of a text begin no name.
    filter: Vec<u64>,
}

impl Names {
    pub(crate) fn new(about: &About) -> Self {
        let own = read(about.own_names(), Whose::Own);
        let known = read(about.known_names(), Whose::Known);
        let welcome: Vec<Name> = own.into_iter().chain(known).collect();
        let others = unwelcome(&about.others, Whose::Other, &welcome);
        let unwanted = unwelcome(&about.not_names, Whose::Unwanted, &welcome);
        let mut names = Self {
            filter: vec![0; 64],
            ..Self::default()
        };
        // A name of more than one word is also welcome word by word.
        let each: Vec<Name> = welcome
            .iter()
            .filter(|name| name.words.len() > 1)
            .flat_map(Name::each)
            .collect();
        for name in welcome
            .into_iter()
            .chain(each)
            .chain(others)
            .chain(unwanted)
        {
            names.add(name);
        }
        names
    }

    fn add(&mut self, name: Name) {
        let hash = name.words[0].hash;
        let (word, bit) = filter_place(hash);
        self.filter[word] |= bit;
        self.by_word.entry(hash).or_default().push(self.all.len());
        self.all.push(name);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    pub(crate) fn all(&self) -> &[Name] {
        &self.all
    }

    /// Whether these are one word of a welcome name, as somebody may put it in brackets.
    pub(crate) fn welcomes(&self, held: &str) -> bool {
        let held = Name::read(held, Whose::Known);
        held.is_some_and(|held| {
            self.all.iter().any(|name| {
                matches!(name.whose, Whose::Own | Whose::Known)
                    && (name.is_same(&held)
                        || name.words[0].hash == held.words[0].hash && held.words.len() == 1)
            })
        })
    }

    /// Finds every name, and marks its words.
    pub(crate) fn mark(&self, part: &str, text: &mut Text, places: &mut Vec<NameAt>) {
        places.clear();
        if self.is_empty() {
            return;
        }
        for number in 0..text.tokens.len() {
            let hash = text.tokens[number].hash;
            let (word, bit) = filter_place(hash);
            if self.filter[word] & bit == 0 {
                continue;
            }
            for name in self
                .by_word
                .get(&hash)
                .into_iter()
                .flatten()
                .map(|name| &self.all[*name])
            {
                let range = number..number + name.words.len();
                let Some(words) = text
                    .tokens
                    .get(range.clone())
                    .filter(|words| name.stands_in(part, words))
                else {
                    continue;
                };
                places.push(NameAt {
                    whose: name.whose,
                    bytes: words[0].start..words[words.len() - 1].stem_end(),
                    words: narrow(range.start)..narrow(range.end),
                });
                text.tokens[range]
                    .iter_mut()
                    .for_each(|token| token.flags |= NAME);
            }
        }
    }
}

fn filter_place(hash: u64) -> (usize, u64) {
    let place = hash >> 52;
    let word = (place >> 6) as usize;
    (word, 1 << (place & 63))
}

fn read<'a>(names: impl Iterator<Item = &'a str>, whose: Whose) -> Vec<Name> {
    names.filter_map(|name| Name::read(name, whose)).collect()
}

/// Names that must not be here: whole, and by the first word, unless somebody welcome is called the same.
fn unwelcome(names: &[String], whose: Whose, welcome: &[Name]) -> Vec<Name> {
    let mut all: Vec<Name> = Vec::new();
    for name in read(names.iter().map(String::as_str), whose) {
        for name in [name.first(), name] {
            let is_welcome = welcome
                .iter()
                .any(|other| other.is_same(&name) || other.first().is_same(&name));
            if !is_welcome && !all.iter().any(|other| other.is_same(&name)) {
                all.push(name);
            }
        }
    }
    all
}

impl Name {
    /// The words of a name; `None` if it has none.
    fn read(name: &str, whose: Whose) -> Option<Self> {
        let cased = fold_cased(name);
        let words: Vec<Part> = words(&cased)
            .into_iter()
            .map(|(start, end)| Part {
                hash: list::word(&cased[start..end]).0,
                cased: cased[start..end].to_owned(),
            })
            .collect();
        (!words.is_empty()).then_some(Self { whose, words })
    }

    /// The first word of the name alone, which is how a child is greeted.
    fn first(&self) -> Self {
        Self {
            whose: self.whose,
            words: vec![self.words[0].clone()],
        }
    }

    fn each(&self) -> impl Iterator<Item = Self> + '_ {
        self.words.iter().map(|part| Self {
            whose: self.whose,
            words: vec![part.clone()],
        })
    }

    /// Whether two names are the same, however they are capitalised.
    fn is_same(&self, other: &Self) -> bool {
        self.words
            .iter()
            .map(|part| part.hash)
            .eq(other.words.iter().map(|part| part.hash))
    }

    fn stands_in(&self, part: &str, words: &[Token]) -> bool {
        self.words
            .iter()
            .zip(words)
            .all(|(name, token)| name.hash == token.hash && name.is_capital(&part[token.bytes()]))
    }
}

impl Part {
    /// "will" is not Will; "WILL" and "Will" are. A name that its owner writes small is looked for as written.
    fn is_capital(&self, said: &str) -> bool {
        said.starts_with(self.cased.as_str()) || !said.starts_with(char::is_lowercase)
    }
}
