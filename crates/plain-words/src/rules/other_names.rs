//! R1: the name of a child who must not be in this text, or a name of this child that is not for this reader. Quotations
//! are looked at too: a name in one is still read.

use std::borrow::Cow;
use std::ops::Range;

use crate::gather::{About, Found, Gather};
use crate::hash;
use crate::look::Look;
use crate::names::{NameAt, Whose};
use crate::severity::Row;
use crate::text::range;
use crate::text::token::{DIGIT, FIRST, MENTION};
use crate::{Purpose, Rule};

/// Names that are also words, and the words after them (at the start of a sentence) that show they are one.
const ALSO_WORDS: [u64; 12] = hash::phrases([
    "will", "may", "mark", "hope", "bill", "grace", "joy", "faith", "rose", "can", "april", "june",
]);
const AFTER_A_WORD: [u64; 14] = hash::phrases([
    "you", "i", "we", "he", "she", "they", "it", "the", "your", "my", "this", "that", "there", "to",
]);

/// Words before the name of a month.
const BEFORE_A_MONTH: [u64; 12] = hash::phrases([
    "in", "of", "by", "until", "since", "during", "last", "next", "this", "early", "late", "from",
]);
const MONTHS: [u64; 4] = hash::phrases(["may", "april", "june", "august"]);

pub(super) fn find(look: &Look, gather: &mut Gather) {
    let is_unwelcome = |place: &&NameAt| matches!(place.whose, Whose::Other | Whose::Unwanted);
    if !look.names_at.iter().any(|place| is_unwelcome(&place)) {
        return;
    }
    let mut places: Vec<&NameAt> = look.names_at.iter().filter(is_unwelcome).collect();
    // The whole name wins over the first name in it.
    places.sort_by_key(|place| (place.words.start, std::cmp::Reverse(place.words.end)));
    let mut end = 0;
    for place in places {
        let words = range(&place.words);
        // A mention was put there on purpose; a typed name may have been left over from another letter.
        let is_mention = look.text.tokens[words.clone()]
            .iter()
            .all(|token| token.has(MENTION));
        if words.start < end
            || is_mention
            || is_welcome(look, place)
            || is_a_word_here(look, words.start)
        {
            continue;
        }
        end = words.end;
        add(look, gather, place, &words);
    }
}

/// Whether the place lies in a longer name that is welcome.
fn is_welcome(look: &Look, place: &NameAt) -> bool {
    let from = look
        .names_at
        .partition_point(|other| other.words.start + 8 < place.words.start);
    look.names_at[from..]
        .iter()
        .take_while(|other| other.words.start <= place.words.start)
        .any(|other| {
            matches!(other.whose, Whose::Own | Whose::Known)
                && other.words.start <= place.words.start
                && place.words.end <= other.words.end
        })
}

fn add(look: &Look, gather: &mut Gather, place: &NameAt, words: &Range<usize>) {
    let rule = if place.whose == Whose::Other {
        Rule::OtherChildsName
    } else {
        Rule::WrongName
    };
    let key = words.clone().fold(0, |key: u64, word| {
        key.rotate_left(7) ^ look.text.tokens[word].hash
    });
    let found = Found {
        rule,
        row: Row::GapOrName,
        bytes: range(&place.bytes),
        is_quoted: false,
        key,
    };
    gather.add(&found, || {
        // A name may go on in the next line; what is said of it does not.
        let name = look.part[range(&place.bytes)].split_whitespace();
        said(look, rule, &name.collect::<Vec<_>>().join(" "))
    });
}

fn said(look: &Look, rule: Rule, name: &str) -> About {
    let what = if look.purpose == Purpose::Letter {
        "letter"
    } else {
        "page"
    };
    let own = look.about.own_names().next();
    if rule == Rule::WrongName {
        let why = "This name of theirs is not for this reader, or not theirs any more.";
        let instead = own.map_or(
            Cow::Borrowed("ask what they want to be called here"),
            |own| Cow::Owned(own.to_owned()),
        );
        return About::Own(Cow::Borrowed(why), vec![instead]);
    }
    let why = match own {
        Some(own) => format!("“{name}” is another child’s name. Is this {what} about {own}?"),
        None => format!("“{name}” is another child’s name. Is this the right {what}?"),
    };
    let instead = "leave the name out, or move this to the other child’s own file";
    About::Own(Cow::Owned(why), vec![Cow::Borrowed(instead)])
}

/// "Will you…", "on 12 May": a name that is also a word, used as the word.
fn is_a_word_here(look: &Look, number: usize) -> bool {
    let tokens = &look.text.tokens;
    let token = &tokens[number];
    let before = number.checked_sub(1).map(|before| &tokens[before]);
    let after = tokens.get(number + 1);
    let begins = token.has(FIRST)
        && ALSO_WORDS.contains(&token.hash)
        && after.is_some_and(|word| {
            let is_called = look.part[token.end as usize..word.start as usize].contains(',');
            AFTER_A_WORD.contains(&word.hash) && !is_called
        });
    let is_month = MONTHS.contains(&token.hash)
        && (before.is_some_and(|word| word.has(DIGIT) || BEFORE_A_MONTH.contains(&word.hash))
            || after.is_some_and(|word| word.has(DIGIT)));
    begins || is_month
}
