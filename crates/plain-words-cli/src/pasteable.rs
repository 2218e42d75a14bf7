//! Which suggestions an editor may put into a text when somebody presses them.
//!
//! Many tell the writer what to do ("say what happened"), or leave a gap that only the writer can fill. Those are shown
//! and never offered as words to put in.

use std::borrow::Cow;

/// How a suggestion begins that is an instruction.
const INSTRUCTIONS: &[&str] = &[
    "ask", "check", "describe", "explain", "find", "give", "keep", "leave", "name", "only", "put",
    "quote", "rewrite", "say", "show", "spell", "split", "start", "tell", "use", "write",
];

/// What stands for words only the writer knows.
const GAPS: &[char] = &['…', '[', ']', '(', ')', ':', '“'];

/// The suggestions that are words to put in.
pub(crate) fn pasteable<'i>(instead: &'i [Cow<'static, str>]) -> impl Iterator<Item = &'i str> {
    instead
        .iter()
        .map(|words| &**words)
        .filter(|words| is_pasteable(words))
}

fn is_pasteable(words: &str) -> bool {
    let mut each = words.split_whitespace();
    let first = each.next().unwrap_or_default().to_lowercase();
    let is_one_word = each.next().is_none();
    !words.contains(GAPS)
        && !words.ends_with(" because")
        && (is_one_word || !INSTRUCTIONS.contains(&&*first))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_put_in_and_instructions_and_gaps_are_not() {
        for words in ["told me", "ran away", "use", "so", "time with your dad"] {
            assert!(is_pasteable(words), "{words}");
        }
        for words in [
            "say what happened",
            "leave it out",
            "time with …",
            "I think …, because …",
            "not safe, because",
        ] {
            assert!(!is_pasteable(words), "{words}");
        }
    }
}
