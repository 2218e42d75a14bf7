//! R1: a name of the record that is nearly right, and a letter that greets somebody who is not in the record.

use std::borrow::Cow;
use std::ops::Range;

use super::State;
use crate::gather::{About, Gather};
use crate::hash;
use crate::look::Look;
use crate::names::Whose;
use crate::severity::Row;
use crate::text::Token;
use crate::text::token::{CAPITAL, DIGIT, LINE, LINK, NAME, QUOTED, SKIPPED, TAKEN};
use crate::vocab::bits::{CHILD, ENGLISH, MONTH, SHORT_FORM, SMALL};
use crate::{Purpose, Rule};

/// Shorter names have too many neighbours that are names themselves.
const SHORTEST: usize = 4;
const GREETINGS: [u64; 4] = [
    hash::word("dear"),
    hash::word("hello"),
    hash::word("hi"),
    hash::word("hiya"),
];

pub(super) fn find(look: &Look, state: &State, gather: &mut Gather) {
    if look.names.is_empty() {
        return;
    }
    for (number, token) in look.text.tokens.iter().enumerate() {
        if token.flags & (CAPITAL | NAME | TAKEN | SKIPPED | DIGIT | LINK | QUOTED) != CAPITAL {
            continue;
        }
        let is_known_word = token.is(CHILD | ENGLISH | MONTH | SMALL | SHORT_FORM);
        let near = if is_known_word {
            None
        } else {
            nearest(look, token)
        };
        if let Some((own, name)) = near {
            add(look, gather, own, number..number + 1, token.hash, name);
        } else if !is_known_word && is_greeted(look, state, number) {
            let name = look.about.name.as_str();
            add(look, gather, true, number..number + 1, token.hash, name);
        }
    }
}

fn add(look: &Look, gather: &mut Gather, own: bool, words: Range<usize>, key: u64, name: &str) {
    let row = if own { Row::GapOrName } else { Row::Misspelt };
    let why = "This is not a name we know for this file. Is it spelt as they spell it?";
    look.add(gather, Rule::WrongName, row, &words, key, || {
        About::Own(Cow::Borrowed(why), vec![Cow::Owned(name.to_owned())])
    });
}

/// The name of the record that this word nearly is, and whether it is this child's own.
fn nearest<'a>(look: &'a Look, token: &Token) -> Option<(bool, &'a str)> {
    let said = look.part[token.start as usize..token.stem_end() as usize].to_lowercase();
    let names = look
        .names
        .all()
        .iter()
        .filter(|name| matches!(name.whose, Whose::Own | Whose::Known));
    names
        .flat_map(|name| {
            name.words
                .iter()
                .map(|part| (name.whose == Whose::Own, part.cased.as_str()))
        })
        .filter(|(_, name)| is_near(&said, &name.to_lowercase()))
        .max_by_key(|(own, _)| *own)
}

/// One letter more, less, other or two the wrong way round, and the same first letter.
fn is_near(said: &str, name: &str) -> bool {
    let (said, name): (Vec<char>, Vec<char>) = (said.chars().collect(), name.chars().collect());
    if name.len() < SHORTEST
        || said.len() < SHORTEST - 1
        || said.len().abs_diff(name.len()) > 1
        || said[0] != name[0]
    {
        return false;
    }
    let start = said
        .iter()
        .zip(&name)
        .take_while(|(one, other)| one == other)
        .count();
    let (said, name) = (&said[start..], &name[start..]);
    match said.len().cmp(&name.len()) {
        std::cmp::Ordering::Less => *said == name[1..],
        std::cmp::Ordering::Greater => said[1..] == *name,
        std::cmp::Ordering::Equal => match (said, name) {
            ([], []) => false,
            ([a, b, said @ ..], [c, d, name @ ..]) if a == d && b == c => said == name,
            _ => said[1..] == name[1..],
        },
    }
}

/// Whether this word is greeted at the start of a child's letter, and the child has another name.
fn is_greeted(look: &Look, state: &State, number: usize) -> bool {
    let Some(before) = number
        .checked_sub(1)
        .map(|before| &look.text.tokens[before])
    else {
        return false;
    };
    !state.begun
        && look.is_to_child()
        && !look.about.name.is_empty()
        && look.purpose == Purpose::Letter
        && before.has(LINE)
        && GREETINGS.contains(&before.hash)
}

#[cfg(test)]
mod tests {
    use super::is_near;

    #[test]
    fn one_letter_makes_a_name_nearly_right() {
        for said in ["amria", "amir", "amiira", "anira"] {
            assert!(is_near(said, "amira"), "{said}");
        }
        for said in ["amira", "samira", "amelia", "omira", "am"] {
            assert!(!is_near(said, "amira"), "{said}");
        }
        assert!(
            !is_near("jya", "jay"),
            "three letters have too many neighbours"
        );
    }
}
