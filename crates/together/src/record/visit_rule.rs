//! The rule of what is written after a visit: the visit itself, the child's own words, what was promised, and everything it clears.

use std::collections::BTreeSet;

use jiff::civil::Date;
use ledger::{AttachmentId, EntryId};

use super::{
    Alone, Kind, RecordEntry, Visited,
    clears::{Clear, IDS_OF_ONE},
};
use crate::{
    children::{Due, What},
    door::{OpenFile, Writing},
    due::DueRules,
    file::Written,
    promises::{self, NewPromise, Owner},
    telling::Talked,
    voice::{Heard, Said, VoiceEntry},
    web::{nth, words},
};

/// What somebody writes down after a visit or a call.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct NewVisit {
    pub(super) kind: Kind,
    pub(super) on: Date,
    pub(super) with: String,
    pub(super) place: String,
    pub(super) alone: Alone,
    pub(super) near: String,
    /// What was asked, what was said, and whether that is word for word.
    pub(super) said: Vec<Saying>,
    pub(super) seen: String,
    pub(super) may_mean: String,
    /// What was promised, and by when.
    pub(super) promise: Option<(String, Date)>,
    /// What it clears, by its name in the form, with the words that go with it.
    pub(super) clears: Vec<(String, String)>,
    pub(super) owner: Owner,
}

/// One thing the child said.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Saying {
    pub(super) asked: String,
    pub(super) words: String,
    pub(super) own: bool,
}

/// Why nothing is written.
#[derive(Debug)]
pub(super) enum No {
    /// This form was kept already.
    Already,
}

/// So many things the child said have a place in one form.
pub(super) const SAYINGS: usize = 3;
const PROMISE: u8 = 4;
const CLEARS: u8 = 16;
/// So many things one visit clears; the ids of one form hold no more.
pub(super) const MOST_CLEARED: usize = 39;

/// What is due in this file that a visit could clear, soonest first.
pub(super) fn clearable(file: &OpenFile, rules: &DueRules, today: Date) -> Vec<(Clear, Due)> {
    let all = Due::of(file, rules, today).into_iter();
    all.filter_map(|due| Clear::of(file, &due.what).map(|clear| (clear, due)))
        .take(MOST_CLEARED)
        .collect()
}

/// Everything that is written, on the day of the visit.
pub(super) fn written(
    file: &OpenFile,
    id: EntryId,
    new: &NewVisit,
    (sound, pictures): (Option<AttachmentId>, &[AttachmentId]),
    (rules, today): (&DueRules, Date),
) -> Result<Writing, No> {
    if file.record.visited(id).is_some() {
        return Err(No::Already);
    }
    let t = words();
    let theirs = their_words(file, id, new);
    let promise = promised(file, nth(id, PROMISE), new);
    let how = if new.kind == Kind::Call {
        Talked::Call
    } else {
        Talked::InPerson
    };
    let (mut cleared, mut others) = (Vec::new(), Vec::new());
    for (n, (clear, due)) in (0_u8..).zip(clearable(file, rules, today)) {
        let key = clear.key();
        if let Some((_, words)) = new.clears.iter().find(|(one, _)| *one == key) {
            let id = nth(id, CLEARS + n * IDS_OF_ONE);
            let by = &new.owner.first_name;
            others.extend(clear.written(file, id, (how, words, by)));
            cleared.push(due.say(t, file));
        }
    }
    cleared.extend(by_itself(file, new, rules, today));
    let visited = Visited {
        kind: new.kind,
        with: new.with.clone(),
        place: new.place.clone(),
        alone: new.alone,
        near: new.near.clone(),
        asked: in_their_account(new, |saying| &saying.asked),
        told: in_their_account(new, |saying| &saying.words),
        heard: theirs.iter().map(|words| words.id).collect(),
        seen: new.seen.clone(),
        may_mean: new.may_mean.clone(),
        question: promise.first().map(|promise| promise.id),
        cleared,
        sound,
        pictures: pictures.to_vec(),
    };
    let visited = Written::new(file.id(), id, &RecordEntry::from(visited));
    let all = std::iter::once(visited)
        .chain(theirs)
        .chain(promise)
        .chain(others);
    Ok(Writing {
        entries: all.map(|entry| entry.on(new.on)).collect(),
        keeps: sound.into_iter().chain(pictures.iter().copied()).collect(),
        ..Writing::default()
    })
}

/// What a visit clears because it was one: that they heard nothing from us for long.
fn by_itself(file: &OpenFile, new: &NewVisit, rules: &DueRules, today: Date) -> Option<String> {
    let seen = new.kind == Kind::Visit && new.alone != Alone::NotThisTime;
    let mut all = Due::of(file, rules, today).into_iter();
    let silence = all.find(|due| due.what == What::Silence);
    silence.filter(|_| seen).map(|due| due.say(words(), file))
}

/// What the child said word for word: each is theirs from then on, with what was asked and who heard it.
fn their_words(file: &OpenFile, id: EntryId, new: &NewVisit) -> Vec<Written> {
    let own = new.said.iter().filter(|saying| saying.own);
    (1..)
        .zip(own)
        .map(|(n, saying)| {
            let said = Said {
                words: saying.words.clone(),
                heard: Heard::Told(new.owner.first_name.clone()),
                was_asked: saying.asked.clone(),
                pictures: Vec::new(),
            };
            Written::new(file.id(), nth(id, n), &VoiceEntry::from(said))
        })
        .collect()
}

/// What is not word for word stays in the writer's account.
fn in_their_account(new: &NewVisit, of: impl Fn(&Saying) -> &String) -> String {
    let all = new.said.iter().filter(|saying| !saying.own).map(of);
    let there: Vec<&str> = all
        .map(String::as_str)
        .filter(|text| !text.is_empty())
        .collect();
    there.join("\n\n")
}

fn promised(file: &OpenFile, id: EntryId, new: &NewVisit) -> Vec<Written> {
    let Some((subject, by)) = &new.promise else {
        return Vec::new();
    };
    let promise = NewPromise {
        question: None,
        heard: None,
        subject: subject.clone(),
        called: String::new(),
        to: BTreeSet::from([file.child().clone()]),
        owner: new.owner.clone(),
        by: *by,
    };
    promises::make(file, id, &promise).unwrap_or_default()
}

/// The id under which the writer's account becomes the child's own words.
pub(super) fn own_words_id(visit: EntryId) -> EntryId {
    nth(visit, 12)
}

/// One press: what was written down as the writer's account is the child's own words.
pub(super) fn own_words(file: &OpenFile, visit: EntryId) -> Option<Writing> {
    let (stamp, visited) = file.record.visited(visit)?;
    let words = visited.told.clone();
    if words.trim().is_empty() {
        return None;
    }
    let said = Said {
        words,
        heard: Heard::Told(heard_by(file, stamp)),
        was_asked: visited.asked.clone(),
        pictures: Vec::new(),
    };
    let said = Written::new(file.id(), own_words_id(visit), &VoiceEntry::from(said));
    Some(said.on(stamp.on).into())
}

/// Whoever wrote the visit down heard it.
fn heard_by(file: &OpenFile, stamp: &crate::file::Stamp) -> String {
    crate::telling::first_name(file, stamp.by.id, &stamp.by.name)
}
