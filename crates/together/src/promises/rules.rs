//! The rules of promises: who can promise what to whom by when, what is open, and what is written when one is made, moved or answered.

use std::{borrow::Cow, collections::BTreeSet};

use jiff::civil::Date;
use ledger::EntryId;
use uuid::Uuid;

use super::{Answered, How, Made, Moved, OnScreen, Outcome, Over, Owner, Promise, PromiseEntry};
use crate::{
    door::OpenFile,
    file::{Audience, Family, File, Slug, Written},
    parents,
    voice::{Asked, Heard, ToldThem, VoiceEntry, on_their_screen, reading},
    web::nth,
};

/// The newest promise about this question.
pub fn about(file: &File, question: EntryId) -> Option<&Promise> {
    let mut newest_first = file.promises.all().iter().rev();
    newest_first.find(|promise| promise.made.question == Some(question))
}

/// Does it still wait? It is over when it was answered, or when the question behind it was: a child's in this file, a parent's in the
/// family's, from whichever brother's or sister's file it was answered.
pub fn is_open(file: &OpenFile, promise: &Promise) -> bool {
    waits(file, file.families(), promise)
}

/// The same, of a file that is not opened for anybody.
pub(crate) fn waits<'a>(
    file: &File,
    mut families: impl Iterator<Item = &'a Family>,
    promise: &Promise,
) -> bool {
    let question = promise.made.question;
    promise.answered.is_none()
        && !file.promises.is_over(promise.id())
        && question.is_none_or(|question| {
            file.voice.answer_to(question).is_none()
                && !families.any(|family| family.parents.is_answered(question))
        })
}

/// The promises that still wait, oldest first.
pub fn open(file: &OpenFile) -> impl Iterator<Item = &Promise> {
    let all = file.promises.all().iter();
    all.filter(|promise| is_open(file, promise))
}

/// Was this question answered, directly or by what somebody found out?
pub fn is_answered(file: &File, question: EntryId) -> bool {
    file.voice.answer_to(question).is_some()
        || about(file, question).is_some_and(|promise| promise.answered.is_some())
}

/// What a promise is about, for workers: the child's question word for word, or the worker's own words.
pub fn about_what<'a>(file: &'a File, promise: &'a Promise) -> Cow<'a, str> {
    let question = promise.made.question;
    question
        .and_then(|question| file.voice.in_words(question))
        .unwrap_or(Cow::Borrowed(&promise.made.subject))
}

/// Is it this worker's to find out? What somebody promised who no longer works with this child is everybody's who does.
pub fn owned_by(file: &File, promise: &Promise, worker: Uuid) -> bool {
    let owner = promise.owner().worker;
    owner == worker || owner_of(file, owner).is_none()
}

/// A worker of this child, as the owner of a promise.
pub(super) fn owner_of(file: &File, worker: Uuid) -> Option<Owner> {
    let mut workers = file.opening.workers().iter();
    let found = workers.find(|one| one.who.worker == worker)?;
    Some(Owner {
        worker,
        first_name: found.who.first_name.clone(),
    })
}

/// A promise that somebody wants to make.
pub(crate) struct NewPromise {
    /// The child's question, where it is there already.
    pub(crate) question: Option<EntryId>,
    /// The child's question, typed now, and who heard it.
    pub(crate) heard: Option<(String, String)>,
    /// What it is about, in the worker's words.
    pub(crate) subject: String,
    /// What the child's screen may call it.
    pub(crate) called: String,
    pub(crate) to: BTreeSet<Slug>,
    pub(crate) owner: Owner,
    pub(crate) by: Date,
}

/// Why nothing is written.
#[derive(Debug)]
pub(crate) enum Cannot {
    /// There is no such question or promise.
    NotThere,
    /// Somebody promised it already, or it was answered: it is this one.
    Already(EntryId),
    /// Nobody asked who sees the child's screen.
    ScreenNotSafe,
}

/// What a new promise writes: the promise; the question, where it was typed with it; what the child's screen may say, where it was
/// promised to the child; and that the question was read.
pub(crate) fn make(file: &OpenFile, id: EntryId, new: &NewPromise) -> Result<Vec<Written>, Cannot> {
    if let Some(question) = new.question {
        file.voice.stamp(question).ok_or(Cannot::NotThere)?;
        let there = about(file, question).map(Promise::id);
        let other = there.filter(|there| *there != id);
        if let Some(other) = other.or(is_answered(file, question).then_some(question)) {
            return Err(Cannot::Already(other));
        }
    }
    let typed = new.heard.as_ref().map(|_| nth(id, 1));
    let made = Made {
        question: new.question.or(typed),
        subject: new.subject.clone(),
        to: new.to.clone(),
        owner: new.owner.clone(),
        by: new.by,
    };
    let mut all = vec![Written::new(
        file.id(),
        id,
        &PromiseEntry::from(made.clone()),
    )];
    if let Some((words, who)) = &new.heard {
        let (words, heard) = (words.clone(), Heard::Told(who.clone()));
        let asked = VoiceEntry::from(Asked { words, heard });
        all.push(Written::new(file.id(), nth(id, 1), &asked));
    }
    let question = made.question;
    all.extend(screen(file, &made.to, nth(id, 2), |readers| OnScreen {
        of: id,
        question,
        called: new.called.clone(),
        worker: new.owner.first_name.clone(),
        by: new.by,
        longer: false,
        sorry: String::new(),
        readers,
    }));
    all.extend(new.question.and_then(|of| reading(file, of, nth(id, 3))));
    Ok(all)
}

/// What the child's screen may say, where something was promised to the child.
fn screen(
    file: &OpenFile,
    to: &BTreeSet<Slug>,
    id: EntryId,
    says: impl FnOnce(Audience) -> OnScreen,
) -> Option<Written> {
    let theirs = to.contains(file.child());
    theirs.then(|| {
        let on = PromiseEntry::from(says(on_their_screen(file)));
        Written::new(file.id(), id, &on)
    })
}

/// A promise that is open, or that this very form closed or changed.
fn open_or_same(file: &OpenFile, of: EntryId, id: EntryId) -> Result<&Promise, Cannot> {
    let promise = file.promises.get(of).ok_or(Cannot::NotThere)?;
    let same = promise.answered.as_ref().map(|(stamp, _)| stamp.id) == Some(id);
    if is_open(file, promise) || same {
        Ok(promise)
    } else {
        Err(Cannot::Already(of))
    }
}

/// What another day writes: that it was moved and why, and what the child's screen may say now.
pub(super) fn move_day(
    file: &OpenFile,
    id: EntryId,
    moved: &Moved,
) -> Result<Vec<Written>, Cannot> {
    let promise = open_or_same(file, moved.of, id)?;
    let mut all = vec![Written::new(
        file.id(),
        id,
        &PromiseEntry::from(moved.clone()),
    )];
    let called = file.promises.called(moved.of).to_owned();
    all.extend(screen(file, &promise.made.to, nth(id, 1), |readers| {
        OnScreen {
            of: moved.of,
            question: promise.made.question,
            called,
            worker: moved.owner.first_name.clone(),
            by: moved.by,
            longer: moved.by > promise.by_before(id),
            sorry: moved.sorry.clone(),
            readers,
        }
    }));
    Ok(all)
}

/// An answer that somebody wants to give.
pub(crate) struct NewAnswer {
    pub(crate) outcome: Outcome,
    pub(crate) words: String,
    pub(crate) how: How,
    pub(crate) sorry: String,
}

/// What an answer writes: what came of it, and that no screen waits for it any more, nor for the question behind it.
pub(crate) fn answer(
    file: &OpenFile,
    of: EntryId,
    id: EntryId,
    new: &NewAnswer,
) -> Result<Vec<Written>, Cannot> {
    let promise = open_or_same(file, of, id)?;
    let on_screen = new.how == How::TheirPages && promise.made.to.contains(file.child());
    if on_screen && file.readers_on_screen(false).has_unknown() {
        return Err(Cannot::ScreenNotSafe);
    }
    let readers = if on_screen {
        on_their_screen(file)
    } else {
        Audience::Workers
    };
    let answered = Answered {
        of,
        outcome: new.outcome,
        words: new.words.clone(),
        how: new.how,
        sorry: new.sorry.clone(),
        readers,
    };
    let over = PromiseEntry::from(Over { of });
    let told = promise.made.question.map(|of| {
        let told = || Written::new(file.id(), nth(id, 2), &VoiceEntry::from(ToldThem { of }));
        parents::promise_told(file, of, nth(id, 2)).unwrap_or_else(told)
    });
    let all = [
        Written::new(file.id(), id, &PromiseEntry::from(answered)),
        Written::new(file.id(), nth(id, 1), &over),
    ];
    Ok(all.into_iter().chain(told).collect())
}

/// That a promise about these words is over, where one is open: they were answered without it.
pub(crate) fn over(file: &OpenFile, question: EntryId, id: EntryId) -> Option<Written> {
    let promise = about(file, question).filter(|promise| is_open(file, promise))?;
    let over = PromiseEntry::from(Over { of: promise.id() });
    Some(Written::new(file.id(), id, &over))
}
