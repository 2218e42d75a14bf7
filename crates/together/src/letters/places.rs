//! Where things stand in a letter, counted in characters of its text as typed. A finding without a place is about the whole.

use std::ops::Range;

/// Every place of these words, where they are words of their own.
pub(super) fn of_words(text: &str, words: &str) -> Vec<Range<usize>> {
    if words.is_empty() {
        return Vec::new();
    }
    let whole = |at: usize| {
        let before = text[..at].chars().next_back();
        let after = text[at + words.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    };
    let found = text.match_indices(words).map(|(at, _)| at);
    in_characters(
        text,
        found.filter(|at| whole(*at)).map(|at| at..at + words.len()),
    )
}

/// Every mention of somebody, `[Teta](p:salma)` or `[they](p:salma#they)`, whole.
pub(super) fn of_mentions(text: &str, slug: &str) -> Vec<Range<usize>> {
    let target = format!("](p:{slug}");
    let found = text.match_indices(&target).filter_map(|(at, _)| {
        let start = text[..at].rfind('[')?;
        let rest = &text[at + target.len()..];
        let end = rest.find(')')?;
        let is_this = rest.starts_with([')', '#']);
        is_this.then(|| start..at + target.len() + end + 1)
    });
    in_characters(text, found)
}

/// Byte ranges, in order, as ranges of characters.
fn in_characters(text: &str, ranges: impl Iterator<Item = Range<usize>>) -> Vec<Range<usize>> {
    let (mut bytes, mut characters) = (0, 0);
    let mut count = |to: usize| {
        if to < bytes {
            (bytes, characters) = (0, 0);
        }
        characters += text[bytes..to].chars().count();
        bytes = to;
        characters
    };
    ranges
        .map(|range| count(range.start)..count(range.end))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_whole_and_counted_in_characters() {
        assert_eq!(of_words("🦊 Jay, Jays, Jay", "Jay"), [2..5, 13..16]);
        assert!(of_words("Jay", "").is_empty());
    }

    #[test]
    fn mentions_of_one_person_are_found_whole() {
        let text = "Żo: [Teta](p:salma) and [they](p:salma#they), not [S](p:salma2)";
        let found: Vec<String> = of_mentions(text, "salma")
            .into_iter()
            .map(|at| text.chars().skip(at.start).take(at.len()).collect())
            .collect();
        assert_eq!(found, ["[Teta](p:salma)", "[they](p:salma#they)"]);
    }

    #[test]
    fn a_mention_that_does_not_end_is_none() {
        assert!(of_mentions("[Teta](p:salma", "salma").is_empty());
    }
}
