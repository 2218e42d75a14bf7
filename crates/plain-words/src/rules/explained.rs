//! R4: whether a word is explained, in its own sentence or the next two.

use crate::hash;
use crate::look::Look;
use crate::phrases::Hit;
use crate::phrases::cues::{AFTER, CALLED, FURTHER, NEXT};
use crate::text::range;
use crate::text::token::{CAPITALS, FIRST, LINK};

/// Words after a comma that begin an explanation.
const AFTER_A_COMMA: [u64; 9] = [
    hash::word("the"),
    hash::word("a"),
    hash::word("an"),
    hash::word("which"),
    hash::word("who"),
    hash::word("or"),
    hash::word("meaning"),
    hash::word("when"),
    hash::word("where"),
];

/// Whoever decides, asks and writes; and what tells which of them is meant.
const ACTORS: [u64; 9] = hash::phrases([
    "court",
    "judge",
    "magistrates",
    "council",
    "guardian",
    "matter",
    "case",
    "hearing",
    "children",
]);
const RELATIVE: [u64; 4] = hash::phrases(["who", "that", "which", "where"]);

/// What goes on with a thought after a comma, and the words that show that it does.
const WHICH: [u64; 2] = hash::phrases(["which", "who"]);
const GOES_ON: [u64; 28] = hash::phrases([
    "was",
    "were",
    "had",
    "took",
    "went",
    "came",
    "i",
    "you",
    "he",
    "she",
    "they",
    "we",
    "it",
    "told",
    "said",
    "felt",
    "agreed",
    "confirmed",
    "stated",
    "advised",
    "met",
    "saw",
    "thought",
    "also",
    "then",
    "did",
    "followed",
    "never",
]);
/// How far behind a word the mark may stand, and what begins an explanation behind it.
const MARK_REACH: usize = 8;
const BEHIND_A_MARK: [u64; 9] = hash::phrases([
    "a", "an", "when", "where", "someone", "somebody", "people", "that", "this",
]);
const MAY_BE: [u64; 11] = hash::phrases([
    "will", "would", "should", "must", "may", "might", "can", "could", "has", "have", "is",
]);
const BEEN: [u64; 5] = hash::phrases(["be", "been", "now", "currently", "due"]);

const PEOPLE: [u64; 5] = [
    hash::word("people"),
    hash::word("person"),
    hash::word("someone"),
    hash::word("somebody"),
    hash::word("others"),
];
const WHO_DOES: u64 = hash::word("who");
const ONE: [u64; 2] = [hash::word("a"), hash::word("an")];
const IS: u64 = hash::word("is");
const LIKE: u64 = hash::word("like");
/// So many words on, a word may be said again and explained.
const AGAIN: usize = 40;
const THERE: u64 = hash::word("there");

/// Words that an explanation of another may use.
const ALLOWED_IN_EXPLANATIONS: [&str; 3] = ["Cafcass", "court order", "family court"];

/// Whether a place of a word comes with an explanation, or leads to one.
pub(super) fn is_explained(look: &Look, hit: &Hit) -> bool {
    let number = look.text.sentence_of(hit.first as usize);
    let Some(sentence) = look.sentence(number) else {
        return false;
    };
    let words = range(&sentence.words);
    look.text.tokens[hit.first as usize].has(LINK)
        || is_explained_right_after(look, hit)
        || is_called(look, hit)
        || look.cues.has(FURTHER, hit.after as usize..words.end)
        || is_explained_after_a_mark(look, hit, words.end)
        || is_explained_next(look, number, hit)
        || (is_allowed(look, hit) && is_in_explanation(look, words.start, hit))
}

/// Whether what follows the word at once tells what it is.
pub(super) fn is_explained_right_after(look: &Look, hit: &Hit) -> bool {
    let next = look.text.tokens.get(hit.after as usize);
    let end = next.map_or(look.part.len(), |next| next.start as usize);
    let gap = &look.part[hit.end as usize..end];
    let mark = gap.trim_start_matches(['\'', '’', 's', ' ', '*', '_', '”', '"']);
    if mark.starts_with(['(', ':', '–', '—']) || gap.starts_with(" - ") || gap.starts_with(" -\n")
    {
        return true;
    }
    let Some(next) = next else {
        return false;
    };
    if mark.starts_with(',') {
        // "the MASH, the GP and the trust" is a list.
        let second = look.text.tokens.get(hit.after as usize + 1);
        let is_list = second.is_some_and(|second| second.has(CAPITALS));
        // "Raised by the applicant, the court made an order": another goes on.
        let is_another = second.is_some_and(|second| ACTORS.contains(&second.hash))
            && look
                .text
                .tokens
                .get(hit.after as usize + 2)
                .is_none_or(|third| !RELATIVE.contains(&third.hash));
        return gap.len() <= 4
            && !is_list
            && !is_another
            && !goes_on(look, hit.after as usize)
            && (AFTER_A_COMMA.contains(&next.hash) || is_people_who(look, hit.after as usize));
    }
    let is_close = gap
        .chars()
        .all(|char| char.is_whitespace() || matches!(char, '*' | '_' | '”' | '’' | '"' | '\''));
    is_close
        && (look
            .cues
            .has(AFTER, hit.after as usize..hit.after as usize + 1)
            || is_defined(look, hit))
}

/// "There is a hearing on 5 May: a meeting with the judge": what stands behind a colon, a dash or a bracket, and says what
/// something is.
fn is_explained_after_a_mark(look: &Look, hit: &Hit, end: usize) -> bool {
    let tokens = &look.text.tokens;
    let last = end.min(hit.after as usize + MARK_REACH);
    (hit.after as usize..last).any(|word| {
        let Some(before) = word.checked_sub(1).map(|before| tokens[before].end) else {
            return false;
        };
        let gap = &look.part[before as usize..tokens[word].start as usize];
        (gap.contains([':', '–', '—', '(']) || gap == " - ")
            && BEHIND_A_MARK.contains(&tokens[word].hash)
    })
}

/// ", which will be considered", ", who told me": what happens next, and not what the word is.
fn goes_on(look: &Look, from: usize) -> bool {
    let hash = |number: usize| look.text.tokens.get(number).map_or(0, |word| word.hash);
    let verb = hash(from + 1);
    WHICH.contains(&hash(from))
        && (GOES_ON.contains(&verb) || (MAY_BE.contains(&verb) && BEEN.contains(&hash(from + 2))))
}

/// ", three people who decide together".
fn is_people_who(look: &Look, from: usize) -> bool {
    let end = look.text.tokens.len().min(from + 4);
    look.text.tokens[from..end]
        .windows(2)
        .any(|pair| PEOPLE.contains(&pair[0].hash) && pair[1].hash == WHO_DOES)
}

/// What somebody or something does, as whoever explains it says.
const DOES: [u64; 24] = hash::phrases([
    "helps", "help", "means", "decides", "looks", "works", "speaks", "listens", "makes", "checks",
    "gives", "sees", "tells", "asks", "writes", "talks", "finds", "keeps", "does", "lets", "says",
    "stops", "sets", "brings",
]);
const WHAT: [u64; 6] = hash::phrases(["a", "an", "the", "where", "when", "how"]);

/// "Helps children", "is the team that…": what tells of a word before it what that is.
fn tells_what_it_is(look: &Look, number: usize) -> bool {
    let tokens = &look.text.tokens;
    let is_what = || {
        tokens
            .get(number + 1)
            .is_some_and(|what| WHAT.contains(&what.hash))
    };
    tokens
        .get(number)
        .is_some_and(|does| DOES.contains(&does.hash) || does.hash == IS && is_what())
}

/// "I work for Cafcass. Cafcass helps children": the word is said again, at the beginning, with what it does.
pub(super) fn is_said_again_with_what_it_does(look: &Look, hit: &Hit) -> bool {
    let tokens = &look.text.tokens;
    let word = tokens[hit.first as usize].hash;
    let number = look.text.sentence_of(hit.first as usize);
    let end = look
        .sentence(number + 2)
        .or_else(|| look.sentence(number + 1))
        .or_else(|| look.sentence(number))
        .map_or(0, |last| range(&last.words).end);
    let near = hit.first as usize..end.min(hit.after as usize + AGAIN);
    near.into_iter().any(|again| {
        let token = &tokens[again];
        let is_after_a_half = || {
            let before = again
                .checked_sub(1)
                .map_or(0, |before| tokens[before].end as usize);
            look.part[before..token.start as usize].contains(';')
        };
        let is_one = || {
            again.checked_sub(1).is_some_and(|before| {
                tokens[before].has(FIRST) && ONE.contains(&tokens[before].hash)
            })
        };
        token.hash == word
            && tells_what_it_is(look, again + 1)
            && (token.has(FIRST) || is_one() || is_after_a_half())
    })
}

/// "A conference is a big meeting", "A guardian like me helps the judge": a sentence that begins with the word, and goes on
/// to say what it is or does.
fn is_defined(look: &Look, hit: &Hit) -> bool {
    let tokens = &look.text.tokens;
    let (first, after) = (hit.first as usize, hit.after as usize);
    let begins = first
        .checked_sub(1)
        .is_some_and(|before| tokens[before].has(FIRST) && ONE.contains(&tokens[before].hash));
    let is_like_me = tokens.get(after).is_some_and(|like| like.hash == LIKE);
    begins && tells_what_it_is(look, if is_like_me { after + 2 } else { after })
}

/// Whether the explanation comes first: "the paper is called a …", or the word stands in brackets.
pub(super) fn is_called(look: &Look, hit: &Hit) -> bool {
    let before = look.part[..hit.start as usize].trim_end_matches(['*', '_', '“', '"', '‘', '\'']);
    let from = (hit.first as usize).saturating_sub(4);
    let ends_here = |cue: &Hit| cue.owner == CALLED && cue.after == hit.first;
    before.ends_with('(')
        || look
            .cues
            .within(from..hit.first as usize)
            .iter()
            .any(ends_here)
}

pub(super) fn is_explained_next(look: &Look, number: usize, hit: &Hit) -> bool {
    (number + 1..number + 3)
        .filter_map(|next| look.sentence(next))
        .any(|next| {
            let words = range(&next.words);
            look.cues.has(FURTHER, words.clone())
                || look.cues.has(NEXT, words.start..words.start + 1)
                || is_said_again_and_explained(look, words.start, hit)
        })
}

/// "She asks to be special guardian. A special guardian is a person who …": the term is the sentence's subject.
fn is_said_again_and_explained(look: &Look, start: usize, hit: &Hit) -> bool {
    let from = look
        .hits
        .partition_point(|other| (other.first as usize) < start);
    look.hits[from..]
        .iter()
        .take_while(|other| other.first as usize <= start + 1)
        .any(|other| {
            other.owner == hit.owner && !other.is_fine && is_explained_right_after(look, other)
        })
}

fn is_allowed(look: &Look, hit: &Hit) -> bool {
    ALLOWED_IN_EXPLANATIONS.contains(&look.list.word(hit.owner as usize).term)
}

/// Whether the words before it in its sentence begin an explanation.
fn is_in_explanation(look: &Look, start: usize, hit: &Hit) -> bool {
    let before = start..hit.first as usize;
    let text = &look.part[look.bytes(&before)];
    text.contains(['(', ':', '–', '—'])
        || look
            .cues
            .within(before)
            .iter()
            .any(|cue| matches!(cue.owner, AFTER | FURTHER | CALLED) && !is_after_there(look, cue))
}

/// "There is a court order" explains nothing.
fn is_after_there(look: &Look, cue: &Hit) -> bool {
    let before = (cue.first as usize).checked_sub(1);
    before.is_some_and(|before| look.text.tokens[before].hash == THERE)
}
