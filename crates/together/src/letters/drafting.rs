//! A letter drafted in one press from what the file knows. What is not known becomes a question or a gap, never a guess.

use std::collections::BTreeMap;

use jiff::civil::Date;
use ledger::EntryId;

use super::{
    LetterKind,
    draft::DraftText,
    news::{below_greeting, news, place, recommended},
    quotations::marked,
    quoted::in_one_line,
    siblings::siblings,
    wording::{Wording, WordingError},
};
use crate::{
    about_me::{OfTelling, Topic},
    diary::{self, Happening},
    door::OpenFile,
    file::{Readers, Slug},
    opening::Allocated,
    web::{Words, say_day, say_time},
};

/// What a draft is made from.
pub(super) struct Facts<'a> {
    pub(super) t: &'a Words,
    pub(super) file: &'a OpenFile,
    /// Everybody who will see the letter.
    pub(super) readers: Readers,
    /// Who signs it.
    pub(super) worker: &'a Allocated,
    /// To whom it goes.
    pub(super) to: &'a Slug,
    /// What kind of letter it is.
    pub(super) kind: LetterKind,
    /// What it tells.
    pub(super) about: Option<EntryId>,
    pub(super) today: Date,
}

/// The text of a new letter from this template.
pub(super) fn drafted(facts: &Facts<'_>, template: &str) -> Result<String, WordingError> {
    let wording = Wording::read(template)?;
    let mut gaps = gaps(facts);
    gaps.extend(recommended(facts));
    if gaps.contains_key("recommend") {
        return Ok(wording.fill(&gaps));
    }
    let Some(news) = news(facts) else {
        return Ok(wording.fill(&gaps));
    };
    if let Some(place) = place(&wording.gaps()) {
        gaps.insert(place, news);
        return Ok(wording.fill(&gaps));
    }
    Ok(below_greeting(&wording.fill(&gaps), &news))
}

impl<'a> Facts<'a> {
    /// What is known for this draft.
    pub(super) fn of(
        t: &'a Words,
        file: &'a OpenFile,
        worker: &'a Allocated,
        draft: &'a DraftText,
        today: Date,
    ) -> Facts<'a> {
        Facts {
            t,
            file,
            readers: draft.readers(file),
            worker,
            to: draft.recipient(file),
            kind: draft.kind,
            about: draft.about,
            today,
        }
    }
}

/// The names of everything a template can leave a gap for.
pub fn gap_names() -> &'static [&'static str] {
    &[
        "asked_on",
        "ask_name",
        "because",
        "child",
        "child_are",
        "child_have",
        "child_their",
        "child_them",
        "child_they",
        "court_asks",
        "hearing",
        "known",
        "next",
        "next_one",
        "not_known",
        "not_known_short",
        "one_thing",
        "question",
        "reach",
        "reader",
        "readers",
        "readers_short",
        "recommend",
        "role",
        "say_it",
        "siblings",
        "siblings_short",
        "two_lines",
        "unique",
        "why_i_write",
        "worker",
        "worker_full",
    ]
}

fn gaps(facts: &Facts<'_>) -> BTreeMap<&'static str, String> {
    let mut gaps = who(facts);
    gaps.extend(the_child(facts));
    gaps.extend(what_is_known(facts));
    gaps.extend(what_happens(facts));
    gaps
}

type Gaps = [(&'static str, String)];

/// Who writes, and to whom.
fn who(facts: &Facts<'_>) -> BTreeMap<&'static str, String> {
    let Facts { t, worker, .. } = facts;
    let role = if worker.as_guardian {
        t.letters_guardian()
    } else {
        t.letters_adviser()
    };
    BTreeMap::from([
        ("worker", worker.first_name.clone()),
        ("worker_full", worker.name.clone()),
        ("role", role),
        ("reach", worker.reach.clone()),
        (
            "reader",
            mention(&super::recipients::called(facts.file, facts.to), facts.to),
        ),
        ("readers", t.letters_readers()),
        ("readers_short", t.letters_readers_short()),
    ])
}

/// The child as a mention in each form a sentence may need, and how to say the name, where these readers may know it.
fn the_child(facts: &Facts<'_>) -> Box<Gaps> {
    let (file, child) = (facts.file, facts.file.child());
    let form = |form: &str| format!("[{form}](p:{child}#{form})");
    let say_it = file
        .about_me
        .name_for(&facts.readers)
        .map(|said| said.answer.said.say_it.clone());
    Box::new([
        ("child", mention(file.opening.court_first_name(), child)),
        ("child_they", form("they")),
        ("child_them", form("them")),
        ("child_their", form("their")),
        ("child_are", form("are")),
        ("child_have", form("have")),
        ("say_it", say_it.unwrap_or_default()),
    ])
}

/// What these readers may know of what the child said about themselves, and what to ask.
fn what_is_known(facts: &Facts<'_>) -> Box<Gaps> {
    let Facts { t, file, .. } = facts;
    let mut unique = file
        .about_me
        .unique()
        .filter(|said| said.answer.readers.includes(&facts.readers))
        .map(|said| in_one_line(&said.answer.said.0));
    let first = unique.next();
    let two: Vec<String> = first.iter().cloned().chain(unique.take(1)).collect();
    let one_thing = first.as_deref().map(|unique| t.letters_one_thing(unique));
    let asked_name = file.about_me.not_asked().contains(&Topic::Name);
    Box::new([
        ("one_thing", one_thing.unwrap_or_default()),
        ("two_lines", as_list(two)),
        ("unique", first.unwrap_or_default()),
        ("known", as_list(known(facts))),
        ("not_known", not_known(file, |topic| tell(t, topic))),
        (
            "not_known_short",
            not_known(file, |topic| tell_short(t, topic)),
        ),
        (
            "ask_name",
            if asked_name {
                t.letters_ask_name()
            } else {
                String::new()
            },
        ),
    ])
}

/// What you have told us already, so that you need not tell it again.
fn known(facts: &Facts<'_>) -> Vec<String> {
    let Facts { t, file, .. } = facts;
    let about_me = &file.about_me;
    let name = about_me
        .name_for(&facts.readers)
        .map(|said| t.letters_known_name(&said.answer.said.name));
    let pronouns = about_me
        .pronouns_for(&facts.readers)
        .map(|said| t.letters_known_pronouns(&said.answer.said.0));
    let telling = about_me
        .telling()
        .find(|said| said.answer.said.says(OfTelling::WhenWhere))
        .filter(|said| said.answer.readers.includes(&facts.readers))
        .map(|said| said.answer.said.when_where.clone())
        .filter(|when_where| !when_where.is_empty())
        .map(|when_where| t.letters_known_telling(in_one_line(&when_where)));
    let unique = about_me
        .unique()
        .find(|said| said.answer.readers.includes(&facts.readers))
        .map(|said| t.letters_known_unique(in_one_line(&said.answer.said.0)));
    [name, pronouns, telling, unique]
        .into_iter()
        .flatten()
        .collect()
}

/// Why a court asks, what it did last and what comes; and what the letter answers.
fn what_happens(facts: &Facts<'_>) -> Box<Gaps> {
    let Facts { t, file, .. } = facts;
    let names = siblings(file, &facts.readers);
    let in_words = |say: fn(&Words, &str) -> String| {
        names
            .as_deref()
            .map(|names| say(t, names))
            .unwrap_or_default()
    };
    Box::new([
        ("court_asks", court_asks(file)),
        ("hearing", last_hearing(facts)),
        ("next", what_next(facts, 3)),
        ("next_one", what_next(facts, 1)),
        ("siblings", in_words(|t, names| t.letters_siblings(names))),
        (
            "siblings_short",
            in_words(|t, names| t.letters_siblings_short(names)),
        ),
        ("question", question(facts)),
        ("asked_on", asked_on(facts)),
    ])
}

pub(super) fn mention(hint: &str, slug: &Slug) -> String {
    format!("[{hint}](p:{slug})")
}

fn as_list(lines: Vec<String>) -> String {
    let items = lines.into_iter().map(|line| format!("- {line}"));
    items.collect::<Vec<_>>().join("\n")
}

fn court_asks(file: &OpenFile) -> String {
    file.families()
        .filter_map(|family| family.court.asked())
        .map(|asked| asked.for_children.clone())
        .collect::<Vec<_>>()
        .join(" ")
}

/// What happens next and when, at most this many things, of what these readers may all know; never where.
fn what_next(facts: &Facts<'_>, most: usize) -> String {
    let t = facts.t;
    let coming = diary::coming(facts.file, facts.today)
        .into_iter()
        .filter(|item| {
            item.readers.includes(&facts.readers) && item.happening != Happening::ReportDue
        });
    let lines = coming.take(most).map(|item| match item.time {
        Some(time) => t.letters_next_at(say_day(item.day), say_time(time), &item.say),
        None => t.letters_next(say_day(item.day), &item.say),
    });
    as_list(lines.collect())
}

/// The day the court met last, as a sentence, where these readers may know of it.
fn last_hearing(facts: &Facts<'_>) -> String {
    let mut past = diary::past(facts.file, facts.today)
        .into_iter()
        .filter(|item| {
            item.happening == Happening::Hearing && item.readers.includes(&facts.readers)
        });
    past.next_back()
        .map(|item| facts.t.letters_hearing(say_day(item.day)))
        .unwrap_or_default()
}

/// The child's question in their own words: only where a worker marked it safe for all these readers, or nobody else is around.
fn question(facts: &Facts<'_>) -> String {
    let (voice, off) = (&facts.file.voice, facts.file.portal.taken_off().collect());
    let quotation = |about| {
        let words = voice.shown_back_to(about, &facts.readers, &off)?;
        Some(marked(words, about))
    };
    facts.about.and_then(quotation).unwrap_or_default()
}

/// The day it was asked, where all these readers may know that something was.
fn asked_on(facts: &Facts<'_>) -> String {
    let mut received = facts.file.voice.received();
    received
        .find(|(_, got, _)| Some(got.of) == facts.about && got.readers.includes(&facts.readers))
        .map(|(stamp, _, _)| say_day(stamp.on))
        .unwrap_or_default()
}

/// What to ask for, of what is not known: a list.
fn not_known(file: &OpenFile, say: impl Fn(Topic) -> String) -> String {
    let topics = file.about_me.not_asked().into_iter();
    as_list(
        topics
            .filter(|topic| *topic != Topic::Safe)
            .map(say)
            .collect(),
    )
}

fn tell(t: &Words, topic: Topic) -> String {
    match topic {
        Topic::Name => t.letters_tell_name(),
        Topic::Pronouns => t.letters_tell_pronouns(),
        Topic::Languages => t.letters_tell_languages(),
        Topic::Telling => t.letters_tell_telling(),
        Topic::Safe | Topic::Unique => t.letters_tell_unique(),
    }
}

fn tell_short(t: &Words, topic: Topic) -> String {
    match topic {
        Topic::Name => t.letters_tell_name_short(),
        Topic::Pronouns => t.letters_tell_pronouns_short(),
        Topic::Languages => t.letters_tell_languages_short(),
        Topic::Telling => t.letters_tell_telling_short(),
        Topic::Safe | Topic::Unique => t.letters_tell_unique(),
    }
}
