//! Which suggestions can be put into a letter with one press. Everything else is shown, for the writer to say in their words.

use plain_words::Rule;

/// What to do, and not what to say: "say what happened", "use the child's name".
const DOING: [&str; 22] = [
    "add", "ask", "avoid", "be", "check", "describe", "explain", "find", "give", "keep", "leave",
    "make", "name", "put", "quote", "say", "show", "spell", "take", "tell", "use", "write",
];

/// Longer than this, and it explains rather than replaces (ours).
const MOST_WORDS: usize = 6;

/// Can these words stand where the others stood, as they are? Only where one word is better than another, and only without
/// a gap that somebody has to fill.
pub(super) fn can_be_put(rule: Rule, instead: &str) -> bool {
    let mut words = instead.split_whitespace();
    let first = words.next().unwrap_or_default().to_lowercase();
    let more = words.count();
    let says_what_to_do = more > 0 && DOING.contains(&first.as_str());
    let has_gap =
        instead.contains(['…', '[', ']', '{', '}', '<', '>', '/', ':']) || instead.contains("...");
    matches!(rule, Rule::Word | Rule::OfficeTalk)
        && !first.is_empty()
        && more < MOST_WORDS
        && !says_what_to_do
        && !has_gap
        && !instead.ends_with([',', ';'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_word_can_be_put_in_place_of_another() {
        assert!(can_be_put(Rule::Word, "ran away"));
        assert!(can_be_put(Rule::Word, "say"));
        assert!(can_be_put(Rule::OfficeTalk, "your family"));
    }

    #[test]
    fn what_has_a_gap_is_shown_and_never_put() {
        for gap in ["time with …", "time with [name]", "seeing ...", "he/she"] {
            assert!(!can_be_put(Rule::Word, gap), "{gap}");
        }
    }

    #[test]
    fn what_to_do_is_not_what_to_say() {
        for doing in [
            "say what happened",
            "use the child's name",
            "Give the date",
            "leave it out",
        ] {
            assert!(!can_be_put(Rule::Word, doing), "{doing}");
        }
    }

    #[test]
    fn an_explanation_and_a_promise_are_the_writers_to_put_into_words() {
        assert!(!can_be_put(Rule::Unexplained, "a promise in court"));
        assert!(!can_be_put(Rule::Promise, "I hope"));
        assert!(!can_be_put(
            Rule::Word,
            "living away from home with your parents' agreement"
        ));
        assert!(!can_be_put(Rule::Word, ""));
    }
}
