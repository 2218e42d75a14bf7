//! What is counted of an entry: a day, yes or no, one word of a fixed list. Never a word that anybody wrote, and nobody's name.

use jiff::civil::Date;
use ledger::EntryId;

use crate::{
    about_me::{AboutMeEntry, SaidBy},
    door::OpenFile,
    file::{FamilyEntry, FileEntry, Slug, Written},
    letters::{LetterEntry, LetterKind},
    opening::OpeningEntry,
    portal::WayInEntry,
    promises::PromiseEntry,
    recommendations::{self, RecommendationEntry},
    record::{Alone, Kind, RecordEntry},
    supervision::{SupervisionEntry, Told},
    telling::{Talked, TellingEntry},
    voice::VoiceEntry,
};

/// What can be counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Counted {
    /// Somebody began to work with a child.
    Allocated,
    /// The first letter went to the child.
    Hello,
    /// Another letter went to the child.
    Letter,
    /// The child was seen or spoken with.
    Talk,
    /// The child said what they want to be called.
    Name,
    /// The child, or whoever answers for them, said how they want to be told things.
    Ways,
    /// Something that makes this child unique is written down.
    Unique,
    /// Something was promised to the child, by a day.
    Promised,
    /// A promise has another day now.
    Moved,
    /// A promise was answered.
    Answered,
    /// A question was answered.
    Reply,
    /// News of a plan reached the child; yes: a person told it, on its day.
    ToldAsPlanned,
    /// A recommendation was made.
    Recommended,
    /// The child was told of it and asked.
    Asked,
    /// Workers talked the child over; yes: the child was told.
    TalkedOver,
    /// Whether the child was told of it, as it stands since.
    TalkedOverSince,
    /// The child came in to their own pages.
    CameIn,
}

/// Each of them, with its word in the table.
const WORDS: [(Counted, &str); 17] = [
    (Counted::Allocated, "allocated"),
    (Counted::Hello, "hello"),
    (Counted::Letter, "letter"),
    (Counted::Talk, "talk"),
    (Counted::Name, "name"),
    (Counted::Ways, "ways"),
    (Counted::Unique, "unique"),
    (Counted::Promised, "promised"),
    (Counted::Moved, "moved"),
    (Counted::Answered, "answered"),
    (Counted::Reply, "reply"),
    (Counted::ToldAsPlanned, "told_as_planned"),
    (Counted::Recommended, "recommended"),
    (Counted::Asked, "asked"),
    (Counted::TalkedOver, "talked_over"),
    (Counted::TalkedOverSince, "talked_over_since"),
    (Counted::CameIn, "came_in"),
];

impl Counted {
    /// Its word in the table.
    pub fn text(self) -> &'static str {
        let mut all = WORDS.iter();
        let found = all.find(|(one, _)| *one == self);
        found.map_or("", |(_, word)| word)
    }

    /// By its word in the table.
    pub fn named(text: &str) -> Option<Counted> {
        let mut all = WORDS.iter();
        all.find(|(_, word)| *word == text).map(|(one, _)| *one)
    }
}

/// One row of the table, about the child whose file it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measure {
    /// What is counted.
    pub what: Counted,
    /// The day it happened.
    pub day: Date,
    /// By which day, where there is one.
    pub by: Option<Date>,
    /// What it is about, where that is counted too: a promise, a talk.
    pub of: Option<EntryId>,
    /// Yes or no, where it is one.
    pub yes: Option<bool>,
}

/// What is known when an entry is written.
#[derive(Clone, Copy)]
pub struct Around<'a> {
    /// The child whose file it is.
    pub child: &'a Slug,
    /// The day, where the entry itself says no other.
    pub today: Date,
    /// The open file, where it was written from one.
    pub file: Option<&'a OpenFile>,
}

/// Everything that is counted of an entry of this child's file, or of one of their family's.
pub fn measures(entry: &Written, around: Around<'_>) -> Vec<Measure> {
    let day = entry.on.unwrap_or(around.today);
    let of_child = entry
        .read_again()
        .and_then(|one| of_child(&one, day, around));
    let found = of_child.or_else(|| {
        let family = entry.read_of_family()?;
        of_family(&family, day, around)
    });
    found.into_iter().collect()
}

fn of_child(entry: &FileEntry, day: Date, around: Around<'_>) -> Option<Measure> {
    match entry {
        FileEntry::opening(OpeningEntry::Allocated(_)) => Some(plain(Counted::Allocated, day)),
        FileEntry::letters(LetterEntry::Sent(sent)) if sent.to == *around.child => {
            let hello = sent.kind == LetterKind::Introductory;
            let what = if hello {
                Counted::Hello
            } else {
                Counted::Letter
            };
            Some(plain(what, day))
        }
        FileEntry::about_me(one) => about_me(one).map(|what| plain(what, day)),
        FileEntry::promises(one) => promise(one, day, around.child),
        FileEntry::voice(VoiceEntry::Answered(_)) => Some(plain(Counted::Reply, day)),
        FileEntry::record(one) => seen(one).then(|| plain(Counted::Talk, day)),
        FileEntry::telling(TellingEntry::TalkedThrough(told)) => {
            let planned = around
                .file
                .and_then(|file| planned(file, told.of, around.child));
            let yes = |by| told.how != Talked::NeedNot && day <= by;
            match planned {
                Some(by) => Some(Measure {
                    by: Some(by),
                    of: Some(told.of),
                    yes: Some(yes(by)),
                    ..plain(Counted::ToldAsPlanned, day)
                }),
                None => (told.how != Talked::NeedNot).then(|| plain(Counted::Talk, day)),
            }
        }
        FileEntry::recommendations(one) => match one {
            RecommendationEntry::Made(_) => Some(plain(Counted::Recommended, day)),
            RecommendationEntry::View(view) if view.answer != recommendations::Answer::NotAsked => {
                Some(plain(Counted::Asked, day))
            }
            _ => None,
        },
        FileEntry::supervision(one) => talked_over(one, day),
        FileEntry::portal(WayInEntry::FirstUsed(_)) => Some(plain(Counted::CameIn, day)),
        _ => None,
    }
}

fn of_family(entry: &FamilyEntry, day: Date, around: Around<'_>) -> Option<Measure> {
    match entry {
        FamilyEntry::diary(crate::diary::DiaryEntry::Heard(heard))
            if heard.person == *around.child && heard.because.is_empty() =>
        {
            Some(plain(Counted::Talk, day))
        }
        _ => None,
    }
}

fn plain(what: Counted, day: Date) -> Measure {
    Measure {
        what,
        day,
        by: None,
        of: None,
        yes: None,
    }
}

/// What the court's papers say was not asked.
fn about_me(entry: &AboutMeEntry) -> Option<Counted> {
    let (what, said_by) = match entry {
        AboutMeEntry::Called(answer) => (Counted::Name, &answer.said_by),
        AboutMeEntry::HowToTellMe(answer) => (Counted::Ways, &answer.said_by),
        AboutMeEntry::WhatMakesMeMe(answer) => (Counted::Unique, &answer.said_by),
        _ => return None,
    };
    (*said_by != SaidBy::Court).then_some(what)
}

fn promise(entry: &PromiseEntry, day: Date, child: &Slug) -> Option<Measure> {
    match entry {
        PromiseEntry::Made(made) if made.to.contains(child) => Some(Measure {
            by: Some(made.by),
            ..plain(Counted::Promised, day)
        }),
        PromiseEntry::Moved(moved) => Some(Measure {
            by: Some(moved.by),
            of: Some(moved.of),
            ..plain(Counted::Moved, day)
        }),
        PromiseEntry::Answered(answered) => Some(Measure {
            of: Some(answered.of),
            ..plain(Counted::Answered, day)
        }),
        _ => None,
    }
}

/// Was it a visit or a call with the child?
fn seen(entry: &RecordEntry) -> bool {
    match entry {
        RecordEntry::Noted(noted) => noted.kind == Kind::Visit,
        RecordEntry::Visited(visited) => visited.alone != Alone::NotThisTime,
        _ => false,
    }
}

/// The day on which a plan says that this child hears its news.
fn planned(file: &OpenFile, of: EntryId, child: &Slug) -> Option<Date> {
    let mut families = file.families();
    let plan = families.find_map(|family| family.plans.get(of))?;
    plan.plan.step(child).map(|step| step.day)
}

fn talked_over(entry: &SupervisionEntry, day: Date) -> Option<Measure> {
    match entry {
        SupervisionEntry::Talked(talked) => Some(Measure {
            yes: Some(talked.told == Told::Yes),
            ..plain(Counted::TalkedOver, day)
        }),
        SupervisionEntry::ToldThem(told) => Some(Measure {
            of: Some(told.of),
            yes: Some(told.told == Told::Yes),
            ..plain(Counted::TalkedOverSince, day)
        }),
        SupervisionEntry::Shown(_) => None,
    }
}
