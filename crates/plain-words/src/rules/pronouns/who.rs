//! Who a word may stand for: this child, a man, a woman, somebody.

use crate::hash;
use crate::look::Look;
use crate::names::Whose;
use crate::text::Token;
use crate::text::token::{CAPITAL, CAPITALS, DIGIT, FIRST, HAS_SMALL, NAME, OWNER, TAKEN};
use crate::vocab::bits::{BE, ENGLISH, FEMALE, MALE, MONTH, PERSON, SMALL, SYLLABLES};

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
/// Words before the name of a place.
const AT_A_PLACE: [u64; 4] = [
    hash::word("in"),
    hash::word("at"),
    hash::word("near"),
    hash::word("around"),
];
/// "A child", "every child": somebody, and nobody in particular.
const CHILDREN: [u64; 2] = [hash::word("child"), hash::word("kid")];
const ONE: [u64; 2] = [hash::word("a"), hash::word("an")];
const ANY: [u64; 6] = [
    hash::word("a"),
    hash::word("another"),
    hash::word("any"),
    hash::word("each"),
    hash::word("every"),
    hash::word("other"),
];

/// Who a word may stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Who {
    Child,
    Man,
    Woman,
    Either,
    /// Somebody with a name, of whom nothing is known.
    Named,
}

/// "Kwame is a good swimmer": the swimmer is nobody else.
pub(super) fn is_what_somebody_is(look: &Look, number: usize) -> bool {
    let before = &look.text.tokens[number.saturating_sub(4)..number];
    before
        .windows(2)
        .any(|pair| pair[0].is(BE) && ONE.contains(&pair[1].hash))
}

/// Who a word may stand for, if it is one for somebody.
pub(super) fn who(look: &Look, number: usize) -> Option<Who> {
    let token = &look.text.tokens[number];
    if token.has(NAME) {
        return Some(if is_own(look, number) {
            Who::Child
        } else {
            Who::Named
        });
    }
    if token.is(MALE) {
        return Some(Who::Man);
    }
    if token.is(FEMALE) {
        return Some(Who::Woman);
    }
    let before = number
        .checked_sub(1)
        .map_or(0, |before| look.text.tokens[before].hash);
    let is_anybody = CHILDREN.contains(&token.hash) && ANY.contains(&before);
    // The "young person" of a letter is its child.
    if (token.is(PERSON) && before != YOUNG) || is_anybody {
        return Some(Who::Either);
    }
    is_name(look, number).then_some(Who::Named)
}

/// Whether a name of the record is this child's.
fn is_own(look: &Look, number: usize) -> bool {
    let from = look
        .names_at
        .partition_point(|place| (place.words.end as usize) <= number);
    look.names_at[from..]
        .iter()
        .take_while(|place| place.words.start as usize <= number)
        .any(|place| place.whose == Whose::Own)
}

/// A capital in mid-sentence, or at its beginning in a word nobody knows: somebody's name that is not in the record.
fn is_name(look: &Look, number: usize) -> bool {
    let token = &look.text.tokens[number];
    if !token.has(CAPITAL) || token.is(ENGLISH | SMALL | MONTH) || is_of_no_person(look, number) {
        return false;
    }
    !token.has(FIRST)
        || (token.bits & !SYLLABLES == 0 && !token.has(TAKEN) && !is_adverb(look, token))
}

/// "Year 4", "in Leeds", "GCSE": capitals of no person.
fn is_of_no_person(look: &Look, number: usize) -> bool {
    let tokens = &look.text.tokens;
    let token = &tokens[number];
    // "In Ghent Street": the capitals before it belong to it.
    let run = tokens[number.saturating_sub(2)..number]
        .iter()
        .rev()
        .take_while(|word| word.has(CAPITAL))
        .count();
    let before = (number - run)
        .checked_sub(1)
        .map_or(0, |before| tokens[before].hash);
    let is_numbered = tokens
        .get(number + 1)
        .is_some_and(|next| next.has(DIGIT) && !next.has(FIRST));
    let is_place = AT_A_PLACE.contains(&before) && !token.has(OWNER | FIRST);
    let is_letters = token.has(CAPITALS) && !token.has(HAS_SMALL);
    is_numbered || is_place || is_letters || DAYS.contains(&token.hash)
}

/// "Unfortunately", "Eventually".
fn is_adverb(look: &Look, token: &Token) -> bool {
    look.said(token).ends_with("ly")
}

/// "Isla, he…" speaks to the child, and not of her.
pub(super) fn is_called(look: &Look, number: usize) -> bool {
    let end = look.text.tokens[number].end as usize;
    look.part[end..].starts_with(',')
}
