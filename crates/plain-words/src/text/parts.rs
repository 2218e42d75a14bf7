//! A long text part by part, so that what is kept beside it stays small and near.

use std::ops::Range;

/// A part ends at the first empty line after this many bytes.
const ENOUGH: usize = 256 * 1024;
/// Without an empty line a part ends at the first space after this many.
const MOST: usize = 4 * 1024 * 1024;

/// The parts of a text, in bytes, one after the other. A text of up to a few hundred pages is one.
pub(crate) fn parts(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut start = 0;
    std::iter::from_fn(move || {
        let end = end(text.as_bytes(), start)?;
        let part = start..end;
        start = end;
        Some(part)
    })
}

fn end(bytes: &[u8], start: usize) -> Option<usize> {
    if start >= bytes.len() {
        return None;
    }
    let most = bytes.len().min(start + MOST);
    let mut at = start + ENOUGH;
    while at < most {
        let Some(line) = bytes[at..most].iter().position(|byte| *byte == b'\n') else {
            break;
        };
        at += line + 1;
        if is_empty(&bytes[at..most]) {
            return Some(at);
        }
    }
    if most == bytes.len() {
        return Some(most);
    }
    Some(cut(bytes, start, most))
}

fn is_empty(rest: &[u8]) -> bool {
    let blank = rest
        .iter()
        .take_while(|byte| matches!(byte, b' ' | b'\t' | b'\r'))
        .count();
    rest.get(blank) == Some(&b'\n')
}

/// The last space before a place, or else the last start of a character.
fn cut(bytes: &[u8], start: usize, most: usize) -> usize {
    let near = most.saturating_sub(4096).max(start + 1);
    let space = bytes[near..most].iter().rposition(u8::is_ascii_whitespace);
    let character = bytes[near..most]
        .iter()
        .rposition(|byte| byte & 0xc0 != 0x80);
    space
        .map(|at| near + at + 1)
        .or(character.map(|at| near + at))
        .unwrap_or(most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_of_a_text_are_the_text() {
        let paragraph = "Ein kurzer Satz über Äpfel. ".repeat(40) + "\n\n";
        for text in [
            String::new(),
            "A word.".to_owned(),
            paragraph.repeat(700),
            "é".repeat(5 * 1024 * 1024),
        ] {
            let parts: Vec<_> = parts(&text).collect();
            let mut end = 0;
            for part in &parts {
                assert_eq!(part.start, end);
                assert!(
                    text.get(part.clone()).is_some(),
                    "a part begins and ends between characters"
                );
                end = part.end;
            }
            assert_eq!(end, text.len());
        }
    }

    #[test]
    fn a_part_ends_with_a_paragraph_where_it_can() {
        let paragraph = "So on and on. ".repeat(50) + "\n\n";
        let text = paragraph.repeat(1000);

        for part in parts(&text).filter(|part| part.end < text.len()) {
            assert!(text[..part.end].ends_with('\n') && text[part.end..].starts_with('\n'));
        }
    }
}
