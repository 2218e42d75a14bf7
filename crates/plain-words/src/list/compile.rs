//! A whole list as one run of bytes: its version, its phrases, its entries.
//!
//! ```text
//! version (12 bytes) · length of the phrases (u32) · phrases · entries (u32) · where each is (u32) · the entries
//! entry: kind, advice, about_harm, acts_as (u8 each) · term · why · source · variants · fine_in · say_instead
//! text: length (u32) and bytes; texts: how many (u32) and each
//! ```

use sha2::{Digest, Sha256};

use super::entry::{ActsAs, Advice, Kind, Word};
use super::error::ListError;
use super::patterns::{self, Phrase};
use super::read;

/// Reads a list from TOML and makes its run of bytes.
pub(crate) fn compile(toml: &str) -> Result<Vec<u8>, ListError> {
    let entries = read::entries(toml)?;
    Ok(bytes(
        &entries.iter().map(read::Raw::word).collect::<Vec<_>>(),
    ))
}

fn bytes(words: &[Word]) -> Vec<u8> {
    let mut bytes = version(words).into_bytes();
    let phrases = patterns::compile(&phrases(words));
    put(&mut bytes, phrases.len());
    bytes.extend(phrases);
    put(&mut bytes, words.len());
    let mut at = bytes.len() + 4 * words.len();
    let entries: Vec<Vec<u8>> = words.iter().map(entry).collect();
    for entry in &entries {
        put(&mut bytes, at);
        at += entry.len();
    }
    bytes.extend(entries.concat());
    bytes
}

fn phrases<'a>(words: &[Word<'a>]) -> Vec<Phrase<'a>> {
    let mut phrases = Vec::new();
    for (owner, word) in (0..).zip(words) {
        let phrase = |is_fine| {
            move |text: &&'a str| Phrase {
                text,
                owner,
                is_fine,
            }
        };
        phrases.push(phrase(false)(&word.term));
        phrases.extend(word.variants.iter().map(phrase(false)));
        phrases.extend(word.fine_in.iter().map(phrase(true)));
    }
    phrases
}

fn entry(word: &Word) -> Vec<u8> {
    let mut bytes = vec![
        number(&Kind::ALL, &word.kind),
        number(&Advice::ALL, &word.advice),
        u8::from(word.about_harm),
        word.acts_as
            .map_or(u8::MAX, |acts_as| number(&ActsAs::ALL, &acts_as)),
    ];
    for text in [word.term, word.why, word.source] {
        put_text(&mut bytes, text);
    }
    for texts in [&word.variants, &word.fine_in, &word.say_instead] {
        put(&mut bytes, texts.len());
        for text in texts {
            put_text(&mut bytes, text);
        }
    }
    bytes
}

fn number<T: PartialEq>(all: &[T], one: &T) -> u8 {
    let place = all.iter().position(|other| other == one);
    place
        .and_then(|place| u8::try_from(place).ok())
        .unwrap_or(u8::MAX)
}

fn put(bytes: &mut Vec<u8>, number: usize) {
    bytes.extend(u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes());
}

fn put_text(bytes: &mut Vec<u8>, text: &str) {
    put(bytes, text.len());
    bytes.extend(text.as_bytes());
}

/// The first twelve hexadecimal digits of the SHA-256 of every field of every word.
fn version(words: &[Word]) -> String {
    let mut hash = Sha256::new();
    for word in words {
        hash.update(format!("{word:?}\n"));
    }
    let start = hash
        .finalize()
        .iter()
        .take(6)
        .fold(0_u64, |start, byte| start << 8 | u64::from(*byte));
    format!("{start:012x}")
}
