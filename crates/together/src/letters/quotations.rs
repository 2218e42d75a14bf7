//! Quotations of the child in a text of ours: a block quote that ends with `(said:ID)` is their words, letter for letter, and stands
//! only where they may be read.

use std::ops::Range;

use ledger::EntryId;
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::{
    beside::{Finding, hold},
    quoted::quoted,
};
use crate::{
    about_me::Spoken,
    door::OpenFile,
    file::Readers,
    voice::{Differs, compare, may_read},
    web::{Prose, Words, say_date},
};

/// A block quote with a mark, as it stands in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Quotation {
    /// Where it stands, in bytes.
    at: Range<usize>,
    /// What is quoted, one space between two words.
    words: String,
    /// The words it says it is; `None` where the mark names none.
    of: Option<EntryId>,
}

impl Quotation {
    /// What is quoted.
    pub(super) fn words(&self) -> &str {
        &self.words
    }

    /// The words it says it is.
    pub(super) fn of(&self) -> Option<EntryId> {
        self.of
    }
}

/// Every quotation of the child in a text.
pub(super) fn quotations(text: &str) -> Vec<Quotation> {
    let (mut all, mut deep, mut typed) = (Vec::new(), 0, String::new());
    for (event, at) in Parser::new(text).into_offset_iter() {
        match event {
            Event::Start(Tag::BlockQuote(_)) => deep += 1,
            Event::End(TagEnd::BlockQuote(_)) => {
                deep -= 1;
                if deep == 0 {
                    all.extend(quotation(at, &std::mem::take(&mut typed)));
                }
            }
            _ if deep == 0 => {}
            Event::Text(words)
            | Event::Code(words)
            | Event::Html(words)
            | Event::InlineHtml(words) => {
                typed.push_str(&words);
            }
            Event::SoftBreak | Event::HardBreak | Event::End(TagEnd::Paragraph | TagEnd::Item) => {
                typed.push(' ');
            }
            _ => {}
        }
    }
    all
}

fn quotation(at: Range<usize>, typed: &str) -> Option<Quotation> {
    let (words, mark) = apart(typed)?;
    Some(Quotation {
        at,
        words: words.split_whitespace().collect::<Vec<_>>().join(" "),
        of: mark.parse().ok(),
    })
}

/// The words of a quotation and the name in its mark, where it ends with one.
pub(super) fn apart(typed: &str) -> Option<(&str, &str)> {
    let (words, mark) = typed.trim_end().strip_suffix(')')?.rsplit_once("(said:")?;
    Some((words.trim_end(), mark.trim()))
}

/// These words as a quotation of the child in a text.
pub(crate) fn marked(words: &str, of: EntryId) -> String {
    format!("{} (said:{of})", quoted(words))
}

/// What there is to say of the quotations in a text for these readers. Nothing that was not said goes, whatever the reason.
pub(super) fn findings(t: &Words, file: &OpenFile, text: &str, readers: &Readers) -> Vec<Finding> {
    let said = |of| file.voice.words(of);
    findings_where(t, said, text, |of| may_read(file, of, readers))
}

/// The same of words that are said so, where these may be quoted.
pub(super) fn findings_where<'a>(
    t: &Words,
    said: impl Fn(EntryId) -> Option<&'a str>,
    text: &str,
    may_quote: impl Fn(EntryId) -> bool,
) -> Vec<Finding> {
    let all = quotations(text).into_iter();
    all.filter_map(|one| {
        let mut found = finding(t, &said, &one, &may_quote)?;
        let start = text[..one.at.start].chars().count();
        let length = text[one.at.clone()].trim_end().chars().count();
        found.places = std::iter::once(start..start + length).collect();
        Some(found)
    })
    .collect()
}

fn finding<'a>(
    t: &Words,
    said: impl Fn(EntryId) -> Option<&'a str>,
    one: &Quotation,
    may_quote: impl Fn(EntryId) -> bool,
) -> Option<Finding> {
    let first = |why: String| Finding {
        waits: true,
        ..hold(t.quote_title(&one.words), why)
    };
    let Some((of, said)) = one.of.and_then(|of| Some((of, said(of)?))) else {
        return Some(first(t.quote_of_nothing()));
    };
    if !may_quote(of) {
        return Some(first(t.quote_not_for_them()));
    }
    match compare(said, &one.words) {
        Err(Differs::Empty) => Some(first(t.quote_empty())),
        Err(Differs::Other { words }) => Some(first(t.quote_differs(words, said))),
        Err(Differs::Unmarked { with_signs }) => Some(first(t.quote_unmarked(with_signs))),
        Ok(left_out) if left_out.says_not => Some(hold(
            t.quote_title(&one.words),
            t.quote_leaves_out_not(said),
        )),
        Ok(_) => None,
    }
}

/// Something the child said that may be quoted to these readers, as it is offered beside the text.
pub(crate) struct Quotable {
    pub(crate) id: EntryId,
    /// When it was said.
    pub(crate) when: String,
    pub(crate) words: Prose,
    /// What is put into the text.
    pub(crate) quotation: String,
}

/// Everything that may be quoted to these readers, newest first; and how much else was said.
pub(super) fn quotable(file: &OpenFile, readers: &Readers) -> (Vec<Quotable>, usize) {
    quotable_where(file, |of| may_read(file, of, readers))
}

/// The same, where these words may be quoted.
pub(crate) fn quotable_where(
    file: &OpenFile,
    may_quote: impl Fn(EntryId) -> bool,
) -> (Vec<Quotable>, usize) {
    let spoken = Spoken::of(&file.about_me);
    let said = file.voice.said().iter().map(|(stamp, _)| stamp);
    let asked = file
        .voice
        .questions()
        .iter()
        .map(|question| &question.stamp);
    let mut all: Vec<_> = said.chain(asked).collect();
    all.retain(|stamp| {
        file.voice
            .words(stamp.id)
            .is_some_and(|words| !words.trim().is_empty())
    });
    all.sort_by_key(|stamp| std::cmp::Reverse((stamp.on, stamp.seq)));
    let many = all.len();
    all.retain(|stamp| may_quote(stamp.id));
    let offered: Vec<Quotable> = all
        .into_iter()
        .map(|stamp| {
            let words = file.voice.words(stamp.id).unwrap_or_default();
            Quotable {
                id: stamp.id,
                when: say_date(stamp.on),
                words: Prose::new(words, &spoken),
                quotation: marked(words, stamp.id),
            }
        })
        .collect();
    let others = many - offered.len();
    (offered, others)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_quote_with_a_mark_is_a_quotation_and_any_other_is_not() {
        let id: EntryId = "018f0000-0000-7000-8000-000000000001".parse().unwrap();
        let text = format!(
            "She said:\n\n{}\n\n> words of somebody\n\nand (said:{id}) here",
            marked("I *want*\n\nmy dog.", id)
        );
        let all = quotations(&text);
        assert_eq!(all.len(), 1, "{all:?}");
        assert_eq!(
            (all[0].words.as_str(), all[0].of),
            ("I *want* my dog.", Some(id))
        );
    }

    #[test]
    fn a_mark_that_names_nothing_is_still_one() {
        let all = quotations("> I want (said:me)");
        assert_eq!((all[0].words.as_str(), all[0].of), ("I want", None));
    }
}
