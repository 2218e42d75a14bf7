//! R1: a pronoun that is not this child's. "He" may be anybody, so it is only found where nobody else is near who could
//! be meant: in the same sentence before it, or in the few sentences before.

use std::borrow::Cow;
use std::ops::Range;

use crate::gather::{About as Said, Gather};
use crate::hash;
use crate::look::Look;
use crate::names::Whose;
use crate::severity::Row;
use crate::text::token::{CAPITAL, FIRST, NAME, QUOTED, SKIPPED};
use crate::text::{Token, range};
use crate::vocab::bits::{ENGLISH, FEMALE, MALE, MONTH, PERSON, PRONOUN, SMALL};
use crate::{About, Rule};

/// How a child is spoken of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Family {
    He,
    She,
    They,
}

const HE: [u64; 4] = [
    hash::word("he"),
    hash::word("him"),
    hash::word("his"),
    hash::word("himself"),
];
const SHE: [u64; 4] = [
    hash::word("she"),
    hash::word("her"),
    hash::word("hers"),
    hash::word("herself"),
];
const THEY: [&str; 4] = ["they", "them", "their", "theirs"];

const DAYS: [u64; 9] = [
    hash::word("monday"),
    hash::word("tuesday"),
    hash::word("wednesday"),
    hash::word("thursday"),
    hash::word("friday"),
    hash::word("saturday"),
    hash::word("sunday"),
    hash::word("christmas"),
    hash::word("easter"),
];
const YOUNG: u64 = hash::word("young");

/// For so many sentences somebody who was spoken of may still be meant: in a letter longer, as its child is "you" and
/// "he" is nearly always somebody else.
const REMEMBERED: usize = 4;
const REMEMBERED_IN_LETTERS: usize = 8;

/// Who was spoken of last.
#[derive(Debug, Default)]
pub(super) struct Track {
    own: Option<Family>,
    /// The sentence, counted over all parts, in which somebody else stood who may be "he", and "she".
    he: Option<usize>,
    she: Option<usize>,
    /// The same of this child, by name or as "you".
    child: Option<usize>,
    sentences: usize,
    /// Whether this sentence begins with this child's name, and nobody else was named since.
    child_leads: bool,
}

impl Track {
    pub(super) fn new(about: &About) -> Self {
        Self {
            own: about.pronouns.as_deref().and_then(family),
            ..Self::default()
        }
    }
}

/// The family of the first pronoun we know; a child with two kinds, or one that we do not know, is not checked.
fn family(said: &str) -> Option<Family> {
    let mut families = said
        .split(|char: char| !char.is_alphabetic())
        .filter_map(|word| {
            let word = word.to_lowercase();
            let number = hash::word(&word);
            match () {
                () if HE.contains(&number) => Some(Family::He),
                () if SHE.contains(&number) => Some(Family::She),
                () if THEY.contains(&word.as_str()) => Some(Family::They),
                () => None,
            }
        });
    let first = families.next()?;
    families.all(|other| other == first).then_some(first)
}

pub(super) fn find(look: &Look, track: &mut Track, gather: &mut Gather) {
    let Some(own) = track.own else {
        return;
    };
    for sentence in &look.text.sentences {
        track.sentences += 1;
        track.child_leads = false;
        for number in range(&sentence.words) {
            let token = &look.text.tokens[number];
            if token.has(QUOTED | SKIPPED) {
                track.note_pronoun(token);
                continue;
            }
            match wrong(token, own) {
                Some(wrong) if is_childs(look, track, wrong) => {
                    let words = number..number + 1;
                    add(look, gather, &words, token.hash, own, wrong);
                }
                Some(_) => track.note_pronoun(token),
                None => track.note(look, number),
            }
        }
    }
}

/// Whether a word is a pronoun of another family: "he" of a child who is "she" or "they". "They" is never wrong.
fn wrong(token: &Token, own: Family) -> Option<Family> {
    if !token.is(PRONOUN) {
        return None;
    }
    let said = match () {
        () if HE.contains(&token.hash) => Family::He,
        () if SHE.contains(&token.hash) => Family::She,
        () => return None,
    };
    (said != own).then_some(said)
}

/// Whether nobody but this child can be meant.
fn is_childs(look: &Look, track: &Track, said: Family) -> bool {
    let remembered = if look.is_to_child() {
        REMEMBERED_IN_LETTERS
    } else {
        REMEMBERED
    };
    let near = |sentence: Option<usize>| {
        sentence.is_some_and(|sentence| sentence + remembered > track.sentences)
    };
    let other = if said == Family::He {
        track.he
    } else {
        track.she
    };
    if look.is_to_child() {
        return !near(other) || track.child_leads;
    }
    near(track.child) && !near(other)
}

impl Track {
    /// Whoever "he" or "she" is goes on being spoken of, also where only a quotation says so.
    fn note_pronoun(&mut self, token: &Token) {
        let now = Some(self.sentences);
        if HE.contains(&token.hash) {
            self.he = now;
        } else if SHE.contains(&token.hash) {
            self.she = now;
        } else {
            return;
        }
        self.child_leads = false;
    }

    /// Remembers who is spoken of.
    fn note(&mut self, look: &Look, number: usize) {
        let token = &look.text.tokens[number];
        let now = Some(self.sentences);
        if token.has(NAME) {
            let owners = look
                .names_at
                .partition_point(|place| (place.words.end as usize) <= number);
            let is_own = look.names_at[owners..]
                .iter()
                .take_while(|place| place.words.start as usize <= number)
                .any(|place| place.whose == Whose::Own);
            if is_own {
                self.child = now;
                self.child_leads = token.has(FIRST);
                return;
            }
            (self.he, self.she) = (now, now);
        } else if token.is(PERSON) && is_after_young(look, number) {
            return;
        } else if token.is(MALE | FEMALE | PERSON) {
            let either = token.is(PERSON);
            self.he = if token.is(MALE) || either {
                now
            } else {
                self.he
            };
            self.she = if token.is(FEMALE) || either {
                now
            } else {
                self.she
            };
        } else if token.has(CAPITAL)
            && !token.has(FIRST)
            && !token.is(ENGLISH | SMALL | MONTH)
            && !DAYS.contains(&token.hash)
        {
            // A capital in mid-sentence: somebody's name that is not in the record.
            (self.he, self.she) = (now, now);
        } else {
            return;
        }
        self.child_leads = false;
    }
}

/// The "young person" of a letter is its child.
fn is_after_young(look: &Look, number: usize) -> bool {
    number
        .checked_sub(1)
        .is_some_and(|before| look.text.tokens[before].hash == YOUNG)
}

fn add(
    look: &Look,
    gather: &mut Gather,
    words: &Range<usize>,
    key: u64,
    own: Family,
    said: Family,
) {
    let own = match own {
        Family::He => "he, him",
        Family::She => "she, her",
        Family::They => "they, them",
    };
    let said = if said == Family::He { "he" } else { "she" };
    let why = format!(
        "Nobody else here can be “{said}”, and this child is “{own}”. Was this written for somebody else?"
    );
    look.add(gather, Rule::Pronoun, Row::GapOrName, words, key, || {
        Said::Own(Cow::Owned(why), vec![Cow::Borrowed(own)])
    });
}
