//! What the rules found, put together: the same words under the same rule are one finding with all its places.

use std::borrow::Cow;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::ops::Range;

use crate::places::Places;
use crate::severity::{Row, level};
use crate::{Finding, Level, Place, Purpose, Reader, Rule, WordList};

/// What is said about a finding.
pub(crate) enum About {
    /// What the list says about this word.
    Word(u32),
    /// What the list says about this word, with a suggestion that puts no other verb in its place.
    Doubt(u32),
    /// A reason and suggestions of the rule's own.
    Own(Cow<'static, str>, Vec<Cow<'static, str>>),
}

impl About {
    /// A fixed reason with one fixed suggestion.
    pub(crate) fn fixed(why: &'static str, instead: &'static str) -> Self {
        Self::Own(Cow::Borrowed(why), vec![Cow::Borrowed(instead)])
    }
}

/// Where a rule found something, and how it is told from other findings of the rule.
pub(crate) struct Found {
    pub(crate) rule: Rule,
    pub(crate) row: Row,
    /// In bytes of the part; empty for the whole text.
    pub(crate) bytes: Range<usize>,
    /// Found in what somebody at work is quoted as saying.
    pub(crate) is_quoted: bool,
    /// The same for the same words.
    pub(crate) key: u64,
}

struct Draft {
    rule: Rule,
    row: Row,
    is_quoted: bool,
    about: About,
    /// Most are found once: the other places are kept apart.
    first: Range<usize>,
    again: Vec<Range<usize>>,
    /// How often it was found beyond those.
    unlisted: usize,
}

/// A key that is a good number already needs no second hash.
#[derive(Default)]
struct AsItIs(u64);

impl Hasher for AsItIs {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = crate::hash::step(self.0, u64::from(*byte));
        }
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }
}

/// The findings of one text while they are found.
pub(crate) struct Gather<'a> {
    list: &'a WordList,
    purpose: Purpose,
    reader: Reader,
    /// Where the part that is looked at begins, in bytes of the text.
    pub(crate) offset: usize,
    /// Whether so many words are unexplained that they weigh more.
    pub(crate) many_unexplained: bool,
    drafts: Vec<Draft>,
    places: usize,
    by_key: HashMap<u64, usize, BuildHasherDefault<AsItIs>>,
}

/// The most findings that are not held, and the most places of all findings together: a text of hundreds of megabytes has
/// far more than anybody reads, and what is kept beside it stays bounded. Further places are still counted.
const MOST_FINDINGS: usize = 20_000;
const MOST_PLACES: usize = 200_000;

/// The most characters of a place that a finding repeats.
const MOST_SAID: usize = 120;

impl<'a> Gather<'a> {
    pub(crate) fn new(list: &'a WordList, purpose: Purpose, reader: Reader) -> Self {
        Self {
            list,
            purpose,
            reader,
            offset: 0,
            many_unexplained: false,
            drafts: Vec::new(),
            places: 0,
            by_key: HashMap::default(),
        }
    }

    /// Takes what a rule found, unless nothing is said about it in such a text.
    pub(crate) fn add(&mut self, found: &Found, about: impl FnOnce() -> About) {
        let Some(weight) = level(found.row, self.purpose, self.reader) else {
            return;
        };
        let bytes = self.offset + found.bytes.start..self.offset + found.bytes.end;
        let key = crate::hash::finish(
            found.key
                ^ (found.rule as u64) << 56
                ^ (found.row as u64) << 48
                ^ u64::from(found.is_quoted) << 47,
        );
        if let Some(draft) = self
            .by_key
            .get(&key)
            .and_then(|number| self.drafts.get_mut(*number))
        {
            if self.places < MOST_PLACES {
                self.places += 1;
                draft.again.push(bytes);
            } else {
                draft.unlisted += 1;
            }
            return;
        }
        if self.drafts.len() >= MOST_FINDINGS && weight != Level::Hold {
            return;
        }
        self.places += 1;
        self.by_key.insert(key, self.drafts.len());
        self.drafts.push(Draft {
            rule: found.rule,
            row: found.row,
            is_quoted: found.is_quoted,
            about: about(),
            first: bytes,
            again: Vec::new(),
            unlisted: 0,
        });
    }

    /// Takes a finding about the whole text.
    pub(crate) fn add_whole(&mut self, rule: Rule, row: Row, about: impl FnOnce() -> About) {
        let offset = std::mem::take(&mut self.offset);
        let found = Found {
            rule,
            row,
            bytes: 0..0,
            is_quoted: false,
            key: self.drafts.len() as u64 ^ 0x5555_5555_5555_5555,
        };
        self.add(&found, about);
        self.offset = offset;
    }

    /// The findings: worst first, then in the order of the text.
    pub(crate) fn finish(mut self, text: &str) -> Vec<Finding> {
        let places = Places::new(text);
        let drafts = std::mem::take(&mut self.drafts);
        let mut findings = Vec::with_capacity(drafts.len());
        let drafts = drafts.into_iter();
        findings.extend(drafts.filter_map(|draft| self.finding(draft, text, &places)));
        findings.sort_by_key(|(start, finding)| {
            (
                finding.level,
                *start,
                finding.first().bytes.end,
                finding.rule,
            )
        });
        findings.into_iter().map(|(_, finding)| finding).collect()
    }

    fn finding(&self, draft: Draft, text: &str, places: &Places) -> Option<(usize, Finding)> {
        let row = if draft.row == Row::Unexplained && self.many_unexplained {
            Row::ManyUnexplained
        } else {
            draft.row
        };
        let level = level(row, self.purpose, self.reader)?;
        let (term, why, instead) = self.said(draft.about);
        let first = draft.first;
        let is_whole = first.is_empty();
        let finding = Finding {
            // A professional's own words are not the writer's to change; what happened can still be said beside them.
            level: if draft.is_quoted { Level::Note } else { level },
            rule: draft.rule,
            said: said(text, &first),
            term,
            why,
            instead,
            unlisted: draft.unlisted,
            places: if is_whole {
                vec![Place::WHOLE]
            } else {
                let all = std::iter::once(first.clone()).chain(draft.again);
                all.map(|bytes| places.place(bytes)).collect()
            },
        };
        // What is about the whole text comes after what can be pointed at.
        Some((if is_whole { usize::MAX } else { first.start }, finding))
    }

    fn said(&self, about: About) -> (Option<String>, Cow<'static, str>, Vec<Cow<'static, str>>) {
        let (number, is_doubt) = match about {
            About::Own(why, instead) => return (None, why, instead),
            About::Word(number) => (number as usize, false),
            About::Doubt(number) => (number as usize, true),
        };
        let (term, why, instead) = if let Some(word) = self.list.word_of_ours(number) {
            let instead = word.say_instead().filter_map(without_gaps);
            (word.term, Cow::Borrowed(word.why), instead.collect())
        } else {
            let word = self.list.word(number);
            let own = |words: Cow<str>| Cow::Owned(words.into_owned());
            let instead = word.say_instead().filter_map(without_gaps).map(own);
            (
                word.term,
                Cow::Owned(word.why.to_owned()),
                instead.collect(),
            )
        };
        let instead = if is_doubt {
            vec![Cow::Borrowed("their own words, in quotation marks")]
        } else {
            instead
        };
        (Some(term.to_owned()), why, instead)
    }
}

/// The text at a place, the start of it if that is long.
fn said(text: &str, bytes: &Range<usize>) -> String {
    let said = &text[bytes.clone()];
    let is_start = |byte: &u8| byte & 0xc0 != 0x80;
    let mut starts = said.bytes().enumerate().filter(|(_, byte)| is_start(byte));
    match starts.nth(MOST_SAID) {
        Some((end, _)) => said[..end].to_owned() + "…",
        None => said.to_owned(),
    }
}

/// A suggestion as it may be shown: "…" where only the writer knows the words, so that no gap is ever pasted.
fn without_gaps(words: &str) -> Option<Cow<'_, str>> {
    if !words.contains('[') {
        return words
            .contains(char::is_alphanumeric)
            .then_some(Cow::Borrowed(words));
    }
    let mut shown = String::new();
    let mut rest = words;
    while let Some((before, (_, after))) = rest
        .split_once('[')
        .and_then(|(before, gap)| Some((before, gap.split_once(']')?)))
    {
        shown = shown + before + "…";
        rest = after;
    }
    shown += rest;
    shown
        .contains(char::is_alphanumeric)
        .then_some(Cow::Owned(shown))
}
