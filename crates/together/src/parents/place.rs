//! Where a parent's pages stand. The address never changes; the place is kept in the session.

use ledger::EntryId;
use uuid::Uuid;

use crate::plan::Strand;

/// A page of a parent's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Place {
    /// The first page.
    #[default]
    Home,
    /// A letter to them.
    Letter(Uuid),
    /// The plan of a child, as it was shown to them.
    Plan(EntryId),
    /// What they think of a part of it.
    PlanPart(EntryId, Strand),
    /// Write something.
    Write,
    /// Ask something.
    Ask,
    /// People to call.
    Help,
    /// Words arrived.
    Thanks,
    /// An answer to what they wrote.
    Answer(EntryId),
    /// The first page, which says that a form was of a page from before: were its words kept?
    FromBefore(bool),
    /// I don't feel safe.
    NotSafe,
    /// Where they want to hear hard news first.
    HardNews,
    /// What they chose about it is kept.
    HardNewsKept,
    /// Somebody on duty was told.
    NotSafeSent,
    /// Asking for a copy of the file.
    WholeFile,
}

impl Place {
    /// As it is kept in the session and in forms.
    pub(super) fn text(self) -> String {
        match self {
            Place::Home => "home".to_owned(),
            Place::Letter(id) => format!("letter {id}"),
            Place::Plan(of) => format!("plan {of}"),
            Place::PlanPart(of, strand) => format!("plan-part {of} {}", strand.value()),
            Place::Write => "say".to_owned(),
            Place::Ask => "ask".to_owned(),
            Place::Help => "help".to_owned(),
            Place::Thanks => "thanks".to_owned(),
            Place::Answer(id) => format!("answer {id}"),
            Place::FromBefore(true) => "from-before-kept".to_owned(),
            Place::FromBefore(false) => "from-before".to_owned(),
            Place::NotSafe => "not-safe".to_owned(),
            Place::HardNews => "hard-news".to_owned(),
            Place::HardNewsKept => "hard-news-kept".to_owned(),
            Place::NotSafeSent => "not-safe-sent".to_owned(),
            Place::WholeFile => "whole-file".to_owned(),
        }
    }

    /// A place by its text; anything else is the first page.
    pub(super) fn read(text: &str) -> Place {
        match text.split_once(' ') {
            Some(("letter", id)) => id.parse().map_or(Place::Home, Place::Letter),
            Some(("answer", id)) => id.parse().map_or(Place::Home, Place::Answer),
            Some(("plan", id)) => id.parse().map_or(Place::Home, Place::Plan),
            Some(("plan-part", part)) => Place::part(part).unwrap_or_default(),
            _ => match text {
                "say" => Place::Write,
                "ask" => Place::Ask,
                "help" => Place::Help,
                "thanks" => Place::Thanks,
                "from-before-kept" => Place::FromBefore(true),
                "from-before" => Place::FromBefore(false),
                "not-safe" => Place::NotSafe,
                "hard-news" => Place::HardNews,
                "hard-news-kept" => Place::HardNewsKept,
                "not-safe-sent" => Place::NotSafeSent,
                "whole-file" => Place::WholeFile,
                _ => Place::Home,
            },
        }
    }

    fn part(text: &str) -> Option<Place> {
        let (of, strand) = text.split_once(' ')?;
        let strand = Strand::named(strand)?;
        Some(Place::PlanPart(of.parse().ok()?, strand))
    }
}
