//! The whole check of one text.

use crate::gather::Gather;
use crate::look::Look;
use crate::names::Names;
use crate::phrases::cues::Cues;
use crate::phrases::{Hit, Phrases, settle};
use crate::rules::{self, State};
use crate::text::token::{SKIPPED, TAKEN};
use crate::text::{Text, parts, range};
use crate::vocab::bits::LISTED;
use crate::{About, Finding, Purpose, Reader, WordList};

/// Checks one text: worst first, then in the order of the text; the same words are one finding with all its places.
///
/// Nothing here refuses anything: what a level means is for the caller to decide.
pub fn check(
    text: &str,
    list: &WordList,
    purpose: Purpose,
    reader: &Reader,
    about: &About,
) -> Vec<Finding> {
    let names = Names::new(about);
    let mut gather = Gather::new(list, purpose, *reader);
    let mut state = State::new(about);
    let mut read = Text::default();
    let mut hits = Vec::new();
    let mut cues = Cues::default();
    let mut names_at = Vec::new();
    for part in parts::parts(text) {
        gather.offset = part.start;
        let part = &text[part];
        read.read(part);
        names.mark(part, &mut read, &mut names_at);
        find_words(part, &mut read, list, &mut hits);
        cues.read(part, &read);
        let look = Look {
            part,
            text: &read,
            list,
            purpose,
            stage: reader.stage,
            about,
            names: &names,
            names_at: &names_at,
            hits: &hits,
            cues: &cues,
        };
        rules::part(&look, &mut state, &mut gather);
    }
    rules::whole(&state, purpose, *reader, about, &mut gather);
    gather.finish(text)
}

/// In most texts there are fewer words of the list than one in so many.
const WORDS_OF_A_HIT: usize = 8;

/// The words of the list, and the phrases in which they are fine.
fn find_words(part: &str, text: &mut Text, list: &WordList, hits: &mut Vec<Hit>) {
    hits.clear();
    hits.reserve(text.tokens.len() / WORDS_OF_A_HIT);
    let phrases = Phrases::new(list.phrases());
    // For the list that is compiled in, the table of words has told already which words are worth a look.
    let wanted = if list.is_ours() { LISTED } else { 0 };
    for (word, token) in text.tokens.iter().enumerate() {
        if token.bits & wanted == wanted && token.flags & SKIPPED == 0 {
            phrases.at(part, &text.tokens, word, hits);
        }
    }
    settle(hits);
    for hit in hits.iter() {
        let words = &mut text.tokens[range(&(hit.first..hit.after))];
        for token in words {
            token.flags |= TAKEN;
        }
    }
}
