//! What slips into a letter from elsewhere: a greeting copied from another child's letter, a name that not everybody around may
//! know, a code.

use std::ops::Range;

use paper::{Block, Inline};
use pulldown_cmark::{Event, Parser, Tag};

use crate::{
    door::{Code, OpenFile},
    file::Readers,
};

/// A text with its greeting as it will be read, so that a copied “Dear Kezia” is looked at as a name and not as a mention;
/// and the way back to the text as typed. All places are in characters.
pub(super) struct AsRead {
    pub(super) text: String,
    /// The greeting, where it stands in `text`.
    read: Range<usize>,
    /// The same, where it stands in the text as typed.
    typed: Range<usize>,
}

impl AsRead {
    pub(super) fn new(text: &str, blocks: &[Block]) -> AsRead {
        let greeting = match blocks.first() {
            Some(Block::Paragraph(greeting)) => {
                first_paragraph(text).map(|at| (at, said(greeting)))
            }
            _ => None,
        };
        let Some((at, read)) = greeting else {
            return AsRead {
                text: text.to_owned(),
                read: 0..0,
                typed: 0..0,
            };
        };
        let start = text[..at.start].chars().count();
        AsRead {
            text: [&text[..at.start], &read, &text[at.end..]].concat(),
            read: start..start + read.chars().count(),
            typed: start..start + text[at].chars().count(),
        }
    }

    /// A place of the text as read, in the text as typed. Inside a greeting that reads otherwise it is the whole greeting.
    pub(super) fn typed(&self, at: &Range<usize>) -> Range<usize> {
        let same = self.read == self.typed;
        let start = match at.start {
            start if same || start < self.read.start => start,
            start if start < self.read.end => self.typed.start,
            start => start - self.read.end + self.typed.end,
        };
        let end = match at.end {
            end if same || end <= self.read.start => end,
            end if end <= self.read.end => self.typed.end,
            end => end - self.read.end + self.typed.end,
        };
        start..end
    }
}

/// The first paragraph, as Markdown has it, in bytes.
fn first_paragraph(text: &str) -> Option<Range<usize>> {
    let (event, at) = Parser::new(text).into_offset_iter().next()?;
    matches!(event, Event::Start(Tag::Paragraph))
        .then(|| at.start..at.start + text[at.clone()].trim_end().len())
}

/// The words alone.
pub(super) fn said(inline: &[Inline]) -> String {
    let words = inline.iter().map(|one| match one {
        Inline::Text(text) => text.clone(),
        Inline::Strong(inside)
        | Inline::Emphasis(inside)
        | Inline::InLanguage { words: inside, .. } => said(inside),
        Inline::Break => "\n".to_owned(),
    });
    words.collect()
}

/// Names typed by hand that somebody among these readers may not know: another name of the child's, their word for a brother or
/// sister, and everybody of whom these readers may not know at all.
pub(crate) fn names_not_for(
    file: &OpenFile,
    readers: &Readers,
    text: &str,
    known: &[String],
) -> Vec<String> {
    let own = file
        .about_me
        .names()
        .filter(|said| !said.answer.readers.includes(readers))
        .map(|said| said.answer.said.name.as_str());
    let worker = Readers::worker();
    let people = file.families().flat_map(|family| family.people.all());
    let words = people.filter_map(|person| {
        file.about_me
            .word_for(&person.slug, &worker)
            .filter(|word| file.about_me.word_for(&person.slug, readers) != Some(word))
    });
    let hidden = file
        .families()
        .flat_map(|family| family.people.all())
        .filter(|person| person.slug != *file.child() && !person.readers.includes(readers));
    let hidden = hidden.flat_map(|person| {
        let first = first_name(&person.name);
        let is_known = known.iter().any(|known| first_name(known) == first);
        [Some(person.name.as_str()), first.filter(|_| !is_known)]
    });
    let mut names: Vec<String> = own
        .chain(words)
        .chain(hidden.flatten())
        .filter(|name| !known.iter().any(|known| known == name))
        .map(str::to_owned)
        .collect();
    names.sort();
    names.dedup();
    let plain = without_mentions(text);
    let words = parts(&plain);
    names.retain(|name| stands_in(&words, name));
    names
}

/// How somebody is called in a hurry: the first word of a name that is no title.
fn first_name(name: &str) -> Option<&str> {
    let title = |word: &&str| {
        let plain = word.trim_end_matches('.');
        ["Mr", "Mrs", "Ms", "Miss", "Mx", "Dr"].contains(&plain)
    };
    name.split_whitespace().find(|word| !title(word))
}

/// The words of a text, without what stands between them.
fn parts(text: &str) -> Vec<&str> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect()
}

/// Do these words hold this name, word for word?
fn stands_in(words: &[&str], name: &str) -> bool {
    let name = parts(name);
    !name.is_empty() && words.windows(name.len()).any(|window| window == name)
}

/// What a mention leads to is not in the text.
fn without_mentions(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("](p:") {
        plain += before.rsplit_once('[').map_or(before, |(before, _)| before);
        rest = after.split_once(')').map_or("", |(_, after)| after);
    }
    plain + rest
}

/// Something that is written as a child's code is: no letter carries one.
pub(crate) fn codes_in(text: &str) -> Vec<String> {
    let words = parts(text);
    let large = |word: &str| {
        word.chars()
            .all(|c| c.is_ascii_uppercase() || c.is_ascii_digit())
    };
    let groups = words
        .windows(3)
        .filter(|three| three.iter().all(|word| word.len() == 4 && large(word)));
    let whole = words
        .iter()
        .filter(|word| word.len() == 12 && large(word))
        .map(|word| (*word).to_owned());
    groups
        .map(|three| three.join(" "))
        .chain(whole)
        .filter(|found| Code::read(found).is_some())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, greeting: &str) -> AsRead {
        AsRead::new(
            text,
            &[Block::Paragraph(vec![Inline::Text(greeting.to_owned())])],
        )
    }

    fn typed(text: &str, greeting: &str, words: &str) -> String {
        let read = read(text, greeting);
        let byte = read
            .text
            .find(words)
            .expect("the words are in the text as read");
        let start = read.text[..byte].chars().count();
        let at = read.typed(&(start..start + words.chars().count()));
        text.chars().skip(at.start).take(at.len()).collect()
    }

    #[test]
    fn a_place_behind_the_greeting_is_found_again_in_the_text_as_typed() {
        let text = "\n\nDear [Ola 🦊](p:ola),\n\nthe contact is on Monday.";
        assert_eq!(typed(text, "Dear Ola,", "contact"), "contact");
        assert_eq!(typed(text, "Dear Aleksandra Maria,", "contact"), "contact");
    }

    #[test]
    fn a_place_in_a_greeting_that_reads_otherwise_is_the_whole_greeting() {
        let text = "Dear [Kezia](p:kezia),\n\nHello.";
        assert_eq!(
            typed(text, "Dear Kezia,", "Kezia"),
            "Dear [Kezia](p:kezia),"
        );
    }

    #[test]
    fn a_place_in_a_greeting_that_reads_as_typed_is_itself() {
        assert_eq!(
            typed("Dear Kezia,\n\nHello.", "Dear Kezia,", "Kezia"),
            "Kezia"
        );
    }

    #[test]
    fn what_follows_a_greeting_without_an_empty_line_is_still_looked_at() {
        let list = read("Dear Ola,\n- 14 Elm Road\n\nHello.", "Dear Ola,");
        assert!(list.text.contains("14 Elm Road"), "{}", list.text);
        let spaces = read("Dear Ola,\n \n14 Elm Road\n\nHello.", "Dear Ola,");
        assert!(spaces.text.contains("14 Elm Road"), "{}", spaces.text);
    }
}
