//! The pieces of a file by kinds, so that a person can read three hundred of them in a sensible time.

use crate::web::Words;

/// What kind of thing a piece of a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    AboutMe,
    Said,
    Letters,
    Visits,
    CameIn,
    Promises,
    Stories,
    Court,
    People,
    Decisions,
    Supervision,
    Telling,
    Work,
    Other,
}

impl Kind {
    /// All of them, in the order in which they are read.
    pub(super) const ALL: [Kind; 14] = [
        Kind::AboutMe,
        Kind::Said,
        Kind::Letters,
        Kind::Visits,
        Kind::CameIn,
        Kind::Promises,
        Kind::Stories,
        Kind::Court,
        Kind::People,
        Kind::Decisions,
        Kind::Supervision,
        Kind::Telling,
        Kind::Work,
        Kind::Other,
    ];

    /// Of an entry's kind; what no list names is among the others, and read like everything.
    pub(super) fn of(kind: &str) -> Kind {
        let room = kind.split('.').next().unwrap_or_default();
        match (room, kind) {
            (_, "record.came_in" | "record.looked") => Kind::CameIn,
            ("about_me", _) => Kind::AboutMe,
            ("voice", _) => Kind::Said,
            ("letters", _) => Kind::Letters,
            ("record", _) => Kind::Visits,
            ("promises", _) => Kind::Promises,
            ("story", _) => Kind::Stories,
            ("court" | "diary", _) => Kind::Court,
            ("people" | "map" | "parents" | "from_parents", _) => Kind::People,
            ("plan" | "recommendations" | "safety" | "reports", _) => Kind::Decisions,
            ("supervision", _) => Kind::Supervision,
            ("telling", _) => Kind::Telling,
            ("opening" | "portal" | "going_out" | "alongside", _) => Kind::Work,
            _ => Kind::Other,
        }
    }

    /// Its name in an address and in an export.
    pub(super) fn value(self) -> &'static str {
        match self {
            Kind::AboutMe => "about-me",
            Kind::Said => "said",
            Kind::Letters => "letters",
            Kind::Visits => "visits",
            Kind::CameIn => "came-in",
            Kind::Promises => "promises",
            Kind::Stories => "stories",
            Kind::Court => "court",
            Kind::People => "people",
            Kind::Decisions => "decisions",
            Kind::Supervision => "supervision",
            Kind::Telling => "telling",
            Kind::Work => "work",
            Kind::Other => "other",
        }
    }

    /// By its name in an address.
    pub(super) fn named(value: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|one| one.value() == value)
    }

    /// As a page and an export say it.
    pub(super) fn say(self, t: &Words) -> String {
        match self {
            Kind::AboutMe => t.my_file_kind_about_me(),
            Kind::Said => t.my_file_kind_said(),
            Kind::Letters => t.my_file_kind_letters(),
            Kind::Visits => t.my_file_kind_visits(),
            Kind::CameIn => t.my_file_kind_came_in(),
            Kind::Promises => t.my_file_kind_promises(),
            Kind::Stories => t.my_file_kind_stories(),
            Kind::Court => t.my_file_kind_court(),
            Kind::People => t.my_file_kind_people(),
            Kind::Decisions => t.my_file_kind_decisions(),
            Kind::Supervision => t.my_file_kind_supervision(),
            Kind::Telling => t.my_file_kind_telling(),
            Kind::Work => t.my_file_kind_work(),
            Kind::Other => t.my_file_kind_other(),
        }
    }
}
