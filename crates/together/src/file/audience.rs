//! Who may know what an entry says. One entry has one audience; a fact for other readers is another entry.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::Slug;

/// Who may know an entry. Unknown means withhold: an entry that says nothing is for the workers of this child.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// The workers of this child and nobody else.
    #[default]
    Workers,
    /// The workers and these people, named by their slug in the family's file; the child is named like anybody else.
    Only(BTreeSet<Slug>),
    /// Everybody who may know anything of this file: the court and all parties.
    Everyone,
}

impl Audience {
    /// For the workers and these people.
    pub fn only<'a>(people: impl IntoIterator<Item = &'a Slug>) -> Audience {
        Audience::Only(people.into_iter().cloned().collect())
    }

    /// May every one of these readers know it? A text is made for everybody who will see it, so one who may not is enough for no.
    pub fn includes(&self, readers: &Readers) -> bool {
        readers.0.iter().all(|reader| match (self, reader) {
            (Audience::Everyone, _) | (_, Reader::Worker) => true,
            (Audience::Only(people), Reader::Person(person)) => people.contains(person),
            (Audience::Workers, Reader::Person(_)) | (_, Reader::Unknown) => false,
        })
    }
}

/// One person who will see a page or a letter.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reader {
    /// A worker of this child.
    Worker,
    /// Someone of the family's file, the child among them.
    Person(Slug),
    /// Somebody, and we have not asked who: only what everybody may know is safe.
    Unknown,
}

/// Everybody who will see a page or a letter: the named reader and those around them (a reader is a household).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Readers(BTreeSet<Reader>);

impl Readers {
    /// A worker alone.
    pub fn worker() -> Readers {
        Readers(BTreeSet::from([Reader::Worker]))
    }

    /// This person and the people around them.
    pub fn person(who: &Slug, around: impl IntoIterator<Item = Reader>) -> Readers {
        Readers(
            std::iter::once(Reader::Person(who.clone()))
                .chain(around)
                .collect(),
        )
    }

    /// Everybody who may know what is for this audience. Whoever is nobody's to name stands for the court and all parties.
    pub fn of(audience: &Audience) -> Readers {
        Readers(match audience {
            Audience::Workers => BTreeSet::from([Reader::Worker]),
            Audience::Only(people) => people.iter().cloned().map(Reader::Person).collect(),
            Audience::Everyone => BTreeSet::from([Reader::Unknown]),
        })
    }

    /// Is everybody among these also among those? Somebody nobody has named is only where such a one was before.
    pub fn are_among(&self, others: &Readers) -> bool {
        self.0.is_subset(&others.0)
    }

    /// Is there one person and nobody else, but perhaps a worker who is in the room?
    pub fn is_one_person(&self) -> bool {
        self.people().count() == 1 && !self.has_unknown()
    }

    /// Is there somebody among them whom nobody has named?
    pub fn has_unknown(&self) -> bool {
        self.0.contains(&Reader::Unknown)
    }

    /// The people among the readers, by slug: who an entry of this exact text is for.
    pub fn people(&self) -> impl Iterator<Item = &Slug> {
        self.0.iter().filter_map(|reader| match reader {
            Reader::Person(slug) => Some(slug),
            Reader::Worker | Reader::Unknown => None,
        })
    }
}
