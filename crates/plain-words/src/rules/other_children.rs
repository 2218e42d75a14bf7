//! R1: the name of a child who must not be in this text. Quotations are looked at too: a name in one is still read.

use std::ops::Range;

use super::Found;
use crate::look::Look;
use crate::severity::Row;
use crate::text::Text;
use crate::{Purpose, Rule};

/// Names that are also words, and the words after them (at the start of a sentence) that show they are one.
const ALSO_WORDS: [&str; 12] = [
    "will", "may", "mark", "hope", "bill", "grace", "joy", "faith", "rose", "can", "april", "june",
];
const AFTER_A_WORD: [&str; 14] = [
    "you", "i", "we", "he", "she", "they", "it", "the", "your", "my", "this", "that", "there", "to",
];

/// Words before the name of a month.
const BEFORE_A_MONTH: [&str; 12] = [
    "in", "of", "by", "until", "since", "during", "last", "next", "this", "early", "late", "from",
];
const MONTHS: [&str; 4] = ["may", "april", "june", "august"];

pub(super) fn find(look: &Look) -> Vec<Found> {
    let text = look.text;
    let welcome: Vec<Range<usize>> = look
        .names
        .welcome
        .iter()
        .flat_map(|name| name.find(text))
        .collect();
    let mut places: Vec<Range<usize>> = look
        .names
        .others
        .iter()
        .flat_map(|name| name.find(text))
        .collect();
    places.retain(|at| {
        !welcome
            .iter()
            .any(|name| name.start <= at.start && at.end <= name.end)
    });
    // A mention was put there on purpose; a typed name may have been left over from another letter.
    let mentions: Vec<Range<usize>> = text
        .folded
        .mentions
        .iter()
        .map(|shown| text.folded.chars(shown))
        .collect();
    places.retain(|at| {
        !mentions
            .iter()
            .any(|shown| shown.start <= at.start && at.end <= shown.end)
    });
    places.retain(|at| !is_a_word_here(text, at));
    places.sort_by_key(|at| (at.start, std::cmp::Reverse(at.end)));
    // The whole name wins over the first name in it.
    places.dedup_by(|later, earlier| later.start < earlier.end);
    places.into_iter().map(|at| found(look, at)).collect()
}

fn found(look: &Look, at: Range<usize>) -> Found {
    let name = look.text.said(&at);
    let what = if look.purpose == Purpose::Letter {
        "letter"
    } else {
        "page"
    };
    let why = match look.about.own_names().next() {
        Some(own) => format!("“{name}” is another child’s name. Is this {what} about {own}?"),
        None => format!("“{name}” is another child’s name. Is this the right {what}?"),
    };
    let instead = vec!["leave the name out, or move this to the other child’s own file".to_owned()];
    Found {
        rule: Rule::OtherChildsName,
        row: Row::GapOrName,
        at,
        why,
        instead,
        term: None,
    }
}

/// "Will you…", "on 12 May": a name that is also a word, used as the word.
fn is_a_word_here(text: &Text, at: &Range<usize>) -> bool {
    let number = text.word_from(at.start);
    let low = text.low(&text.words[number]);
    let before = number
        .checked_sub(1)
        .map(|before| text.low(&text.words[before]));
    let after = text.words.get(number + 1).map(|after| text.low(after));
    let starts = text
        .sentence_of(at.start)
        .is_some_and(|sentence| text.sentences[sentence].words.start == number);
    let begins_a_sentence = starts
        && ALSO_WORDS.contains(&low)
        && after.is_some_and(|word| AFTER_A_WORD.contains(&word));
    let is_number = |word: &str| word.starts_with(|char: char| char.is_ascii_digit());
    let is_month = MONTHS.contains(&low)
        && (before.is_some_and(|word| is_number(word) || BEFORE_A_MONTH.contains(&word))
            || after.is_some_and(is_number));
    begins_a_sentence || is_month
}
