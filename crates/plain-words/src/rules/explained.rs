//! R4: whether a word is explained, in its own sentence or the next two.

use crate::hash;
use crate::look::Look;
use crate::phrases::Hit;
use crate::phrases::cues::{AFTER, CALLED, FURTHER, NEXT};
use crate::text::range;
use crate::text::token::LINK;

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
        || is_explained_next(look, number)
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
        return gap.len() <= 4 && AFTER_A_COMMA.contains(&next.hash);
    }
    let is_close = gap
        .chars()
        .all(|char| char.is_whitespace() || matches!(char, '*' | '_' | '”' | '’' | '"' | '\''));
    is_close
        && look
            .cues
            .has(AFTER, hit.after as usize..hit.after as usize + 1)
}

/// Whether the explanation comes first: "the paper is called a …", or the word stands in brackets.
fn is_called(look: &Look, hit: &Hit) -> bool {
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

fn is_explained_next(look: &Look, number: usize) -> bool {
    (number + 1..number + 3)
        .filter_map(|next| look.sentence(next))
        .any(|next| {
            let words = range(&next.words);
            look.cues.has(FURTHER, words.clone())
                || look.cues.has(NEXT, words.start..words.start + 1)
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
            .any(|cue| matches!(cue.owner, AFTER | FURTHER | CALLED))
}
