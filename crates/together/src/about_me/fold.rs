//! The fold of About me. Nothing is replaced: the newest answer counts, and what was there before stays.

use std::collections::BTreeMap;

use super::entries::{
    AboutMeEntry, Answer, Around, HardNews, InMyWords, Languages, Manner, Name, Offered, Pronouns,
    Safe, SaidBy, Telling, Unique, WordFor,
};
use crate::file::{Audience, Readers, Room, Slug, Stamp};

/// Who this child is, as asked and answered.
#[derive(Debug, Clone, Default)]
pub struct AboutMe {
    names: Vec<Said<Name>>,
    pronouns: Vec<Said<Pronouns>>,
    words_for: BTreeMap<Slug, Vec<Said<WordFor>>>,
    languages: Vec<Said<Languages>>,
    telling: Vec<Said<Telling>>,
    safe: Vec<Said<Safe>>,
    unique: Vec<Said<Unique>>,
    offered: BTreeMap<Offered, Vec<Said<InMyWords>>>,
    pages: Vec<Said<Manner>>,
    hard_news: Vec<Said<HardNews>>,
}

/// An answer with its stamp: what, who said it, who may know it, when and by whom it was written down.
#[derive(Debug, Clone, PartialEq)]
pub struct Said<T> {
    /// The answer.
    pub answer: Answer<T>,
    /// When and by whom it was written down.
    pub stamp: Stamp,
}

/// The things we ask every child about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    /// What to call me, and how to say it.
    Name,
    /// Pronouns.
    Pronouns,
    /// Languages.
    Languages,
    /// How I want to hear from you.
    Telling,
    /// What is safe.
    Safe,
    /// What makes me me.
    Unique,
}

impl Topic {
    /// All of them, in the order they are asked.
    pub const ALL: [Topic; 6] = [
        Topic::Name,
        Topic::Pronouns,
        Topic::Languages,
        Topic::Telling,
        Topic::Safe,
        Topic::Unique,
    ];
}

impl Room for AboutMe {
    type Entry = AboutMeEntry;

    fn take(&mut self, stamp: &Stamp, entry: &AboutMeEntry) {
        match entry {
            AboutMeEntry::Called(answer) => keep(&mut self.names, stamp, answer),
            AboutMeEntry::MyPronouns(answer) => keep(&mut self.pronouns, stamp, answer),
            AboutMeEntry::MyWordFor(answer) => keep(
                self.words_for
                    .entry(answer.said.person.clone())
                    .or_default(),
                stamp,
                answer,
            ),
            AboutMeEntry::MyLanguages(answer) => keep(&mut self.languages, stamp, answer),
            AboutMeEntry::HowToTellMe(answer) => keep(&mut self.telling, stamp, answer),
            AboutMeEntry::WhatIsSafe(answer) => keep(&mut self.safe, stamp, answer),
            AboutMeEntry::WhatMakesMeMe(answer) => keep(&mut self.unique, stamp, answer),
            AboutMeEntry::OfferedToSay(answer) => keep(
                self.offered.entry(answer.said.about).or_default(),
                stamp,
                answer,
            ),
            AboutMeEntry::MyPages(answer) => keep(&mut self.pages, stamp, answer),
            AboutMeEntry::HowHardNewsComes(answer) => keep(&mut self.hard_news, stamp, answer),
        }
    }
}

fn keep<T: Clone>(all: &mut Vec<Said<T>>, stamp: &Stamp, answer: &Answer<T>) {
    all.push(Said {
        answer: answer.clone(),
        stamp: stamp.clone(),
    });
}

impl AboutMe {
    /// The newest name that all these readers may know. One said for these readers by name goes before one for everybody.
    pub fn name_for(&self, readers: &Readers) -> Option<&Said<Name>> {
        newest_for(&self.names, readers, |a, b| a.name == b.name)
    }

    /// The newest pronouns that all these readers may know.
    pub fn pronouns_for(&self, readers: &Readers) -> Option<&Said<Pronouns>> {
        newest_for(&self.pronouns, readers, |a, b| a == b)
    }

    /// My word for this person, where all these readers may know it.
    pub fn word_for(&self, person: &Slug, readers: &Readers) -> Option<&str> {
        newest_for(self.words_for.get(person)?, readers, |a, b| {
            a.word == b.word
        })
        .map(|said| said.answer.said.word.as_str())
    }

    /// The newest word for this person with who may know it, whoever that is.
    pub fn word_said_for(&self, person: &Slug) -> Option<&Said<WordFor>> {
        self.words_for.get(person)?.last()
    }

    /// Every name ever said, newest first.
    pub fn names(&self) -> impl Iterator<Item = &Said<Name>> {
        self.names.iter().rev()
    }

    /// The newest that was said of this very name: who may know it, how it sounds.
    pub fn named(&self, name: &str) -> Option<&Said<Name>> {
        self.names().find(|said| said.answer.said.name == name)
    }

    /// Every answer about pronouns, newest first.
    pub fn pronouns(&self) -> impl Iterator<Item = &Said<Pronouns>> {
        self.pronouns.iter().rev()
    }

    /// Languages: every answer, newest first.
    pub fn languages(&self) -> impl Iterator<Item = &Said<Languages>> {
        self.languages.iter().rev()
    }

    /// How to tell me: every answer, newest first.
    pub fn telling(&self) -> impl Iterator<Item = &Said<Telling>> {
        self.telling.iter().rev()
    }

    /// Languages as they stand: each part from the newest answer that said it, since an answer may say one part and leave the others.
    pub fn languages_now(&self) -> Languages {
        let all = self.languages.iter().map(|said| &said.answer.said);
        all.fold(Languages::default(), Languages::with)
    }

    /// How to tell me as it stands, put together in the same way.
    pub fn telling_now(&self) -> Telling {
        let all = self.telling.iter().map(|said| &said.answer.said);
        all.fold(Telling::default(), Telling::with)
    }

    /// What is safe: every answer, newest first.
    pub fn safe(&self) -> impl Iterator<Item = &Said<Safe>> {
        self.safe.iter().rev()
    }

    /// What makes me me: every answer, newest first; these add up rather than replace each other.
    pub fn unique(&self) -> impl Iterator<Item = &Said<Unique>> {
        self.unique.iter().rev()
    }

    /// The newest answer about ethnicity, faith or disability.
    pub fn offered(&self, about: Offered) -> Option<&Said<InMyWords>> {
        self.offered.get(&about)?.last()
    }

    /// How my pages look, where I chose.
    pub fn manner(&self) -> Option<Manner> {
        self.pages.last().map(|said| said.answer.said)
    }

    /// Where I hear hard news first, if I said it myself: nobody else can choose that for me.
    pub fn hard_news(&self) -> Option<&Said<HardNews>> {
        self.hard_news_said()
            .find(|said| said.answer.said_by == SaidBy::Child)
    }

    /// Hard news: every answer, newest first.
    pub fn hard_news_said(&self) -> impl Iterator<Item = &Said<HardNews>> {
        self.hard_news.iter().rev()
    }

    /// Who is around the post, the phone and the chair: not asked until somebody answered.
    pub fn safe_now(&self) -> Safe {
        self.safe
            .last()
            .map(|said| said.answer.said.clone())
            .unwrap_or_default()
    }

    /// The same, as it was before this entry of the file.
    pub fn safe_at(&self, seq: i64) -> Safe {
        let mut newest_first = self.safe.iter().rev();
        let before = newest_first.find(|said| said.stamp.seq < seq);
        before
            .map(|said| said.answer.said.clone())
            .unwrap_or_default()
    }

    /// Who sees a letter that is posted.
    pub fn around_post(&self) -> Around {
        self.safe_now().post
    }

    /// What we have not asked yet. What only the court's papers say has not been asked.
    pub fn not_asked(&self) -> Vec<Topic> {
        let asked = |topic: &Topic| match topic {
            Topic::Name => asked(&self.names),
            Topic::Pronouns => asked(&self.pronouns),
            Topic::Languages => asked(&self.languages),
            Topic::Telling => asked(&self.telling),
            Topic::Safe => asked(&self.safe),
            Topic::Unique => asked(&self.unique),
        };
        Topic::ALL
            .into_iter()
            .filter(|topic| !asked(topic))
            .collect()
    }
}

fn asked<T>(all: &[Said<T>]) -> bool {
    all.iter().any(|said| said.answer.said_by != SaidBy::Court)
}

/// The newest answer that all these readers may know, and that was not said again for fewer people since. What the court's papers
/// or somebody else says for everybody comes after what the child said for these readers.
fn newest_for<'a, T: PartialEq>(
    all: &'a [Said<T>],
    readers: &Readers,
    same: impl Fn(&T, &T) -> bool,
) -> Option<&'a Said<T>> {
    let taken_back = |at: usize, said: &Said<T>| {
        all[at + 1..].iter().any(|newer| {
            same(&newer.answer.said, &said.answer.said) && !newer.answer.readers.includes(readers)
        })
    };
    let known = all
        .iter()
        .enumerate()
        .rev()
        .filter(|(_, said)| said.answer.readers.includes(readers));
    let live: Vec<&Said<T>> = known
        .filter(|(at, said)| !taken_back(*at, said))
        .map(|(_, said)| said)
        .collect();
    let own = live.iter().find(|said| {
        said.answer.readers != Audience::Everyone || said.answer.said_by == SaidBy::Child
    });
    own.or(live.first()).copied()
}
