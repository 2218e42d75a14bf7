//! Whether letters come with the words they stand for.

use super::Letters;
use crate::list::Hit;
use crate::look::Look;
use crate::rules::explained::is_explained_right_after;

/// Whether the letters come with their words: after them, before them in brackets, or anywhere earlier as the list has them.
pub(super) fn is_spelled_out(
    look: &Look,
    letters: &Letters,
    name: &str,
    phrases: &[(usize, usize)],
) -> bool {
    let hit = Hit {
        word: 0,
        bytes: letters.bytes.clone(),
    };
    let listed = letters.word.is_some_and(|(word, _)| {
        phrases
            .iter()
            .any(|(of, at)| *of == word && *at < letters.bytes.start)
    });
    listed || is_explained_right_after(look.text, &hit) || is_named_before(look, letters, name)
}

/// "Words Like These (WLT)": in brackets, and the words before begin with the letters in their order.
fn is_named_before(look: &Look, letters: &Letters, name: &str) -> bool {
    let before = &look.text.folded.low[..letters.bytes.start];
    let Some(before) = before.strip_suffix('(') else {
        return false;
    };
    let mut words = before
        .trim_end()
        .rsplit([' ', '\n'])
        .take(2 * name.len() + 1);
    name.to_lowercase()
        .chars()
        .rev()
        .all(|letter| words.any(|word| word.starts_with(letter)))
}
