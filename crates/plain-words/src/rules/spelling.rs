//! R15: spellings of the United States. Not in quotations, names and titles.

use std::borrow::Cow;

use crate::gather::{About, Gather};
use crate::look::Look;
use crate::severity::Row;
use crate::text::range;
use crate::text::token::{CAPITAL, FIRST, LINK, NAME, QUOTED, SKIPPED, TAKEN};
use crate::vocab::bits::US;
use crate::{Rule, vocab};

const WHY: &str = "This is how it is spelt in the United States.";

pub(super) fn find(look: &Look, gather: &mut Gather) {
    let sentences = look.text.sentences.iter();
    let may_have = sentences.filter(|sentence| sentence.any.bits & US != 0);
    for number in may_have.flat_map(|sentence| range(&sentence.words)) {
        let token = &look.text.tokens[number];
        let is_title = token.has(CAPITAL) && !token.has(FIRST);
        if !token.is(US) || is_title || token.has(NAME | QUOTED | SKIPPED | LINK | TAKEN) {
            continue;
        }
        if let Some(british) = vocab::british(token.hash) {
            let words = number..number + 1;
            look.add(
                gather,
                Rule::UsSpelling,
                Row::Manner,
                &words,
                token.hash,
                || About::Own(Cow::Borrowed(WHY), vec![Cow::Borrowed(british)]),
            );
        }
    }
}
