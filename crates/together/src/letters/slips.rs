//! What slips into a letter from elsewhere: a greeting copied from another child's letter, a name that not everybody around may
//! know, a code.

use paper::{Block, Document, Inline};

use crate::{
    door::{Code, OpenFile},
    file::Readers,
};

/// The text with its greeting as it will be read, so that a copied “Dear Kezia” is looked at as a name and not as a mention.
pub(super) fn greeting_as_read(text: &str, document: &Document) -> String {
    let Some(Block::Paragraph(greeting)) = document.blocks.first() else {
        return text.to_owned();
    };
    let rest = text
        .trim_start()
        .split_once("\n\n")
        .map_or("", |(_, rest)| rest);
    format!("{}\n\n{rest}", said(greeting))
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

/// Names typed by hand that somebody among these readers may not know: another name of the child's, their word for a brother or sister.
pub(super) fn names_not_for(
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
    let mut names: Vec<String> = own
        .chain(words)
        .filter(|name| !known.iter().any(|known| known == name))
        .map(str::to_owned)
        .collect();
    names.sort();
    names.dedup();
    names.retain(|name| stands_in(text, name));
    names
}

/// Does a text hold this name, word for word? What a mention leads to is not in the text.
fn stands_in(text: &str, name: &str) -> bool {
    let parts = |text: &str| {
        text.split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let (words, name) = (parts(&without_mentions(text)), parts(name));
    !name.is_empty() && words.windows(name.len()).any(|window| window == name)
}

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
pub(super) fn codes_in(text: &str) -> Vec<String> {
    let words: Vec<&str> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
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
