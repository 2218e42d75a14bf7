//! What can be written about what happened.

use serde::{Deserialize, Serialize};

use super::visited::{CameIn, Looked, Visited, came_in_line, looked_line, visited_line};
use crate::{
    file::{Body, Line, kinds},
    web::Words,
};

kinds! {
    /// What can be written about what happened.
    RecordEntry {
        "record.noted" 1 Noted,
        "record.visited" 1 Visited,
        "record.came_in" 1 CameIn,
        "record.looked" 1 Looked,
    }
}

/// Something happened; the day is in the entry's own stamp.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Noted {
    /// What kind of thing.
    pub kind: Kind,
    /// With whom, in the writer's words.
    #[serde(default)]
    pub with: String,
    /// What happened.
    pub text: String,
}

impl Body for Noted {}

/// What kind of thing happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A visit or a meeting.
    Visit,
    /// A call.
    Call,
    /// A letter, an e-mail, papers.
    CameIn,
    /// Something seen; with a baby this is how they tell us.
    Seen,
}

impl Kind {
    /// All of them, in the order they are offered.
    pub const ALL: [Kind; 4] = [Kind::Visit, Kind::Call, Kind::CameIn, Kind::Seen];

    /// Its name in a form.
    pub fn value(self) -> &'static str {
        match self {
            Kind::Visit => "visit",
            Kind::Call => "call",
            Kind::CameIn => "came_in",
            Kind::Seen => "seen",
        }
    }

    /// Its name on a page.
    pub fn say(self, t: &Words) -> String {
        match self {
            Kind::Visit => t.record_visit(),
            Kind::Call => t.record_call(),
            Kind::CameIn => t.record_came_in(),
            Kind::Seen => t.record_seen(),
        }
    }
}

fn line(entry: &RecordEntry, t: &Words) -> Line {
    let noted = match entry {
        RecordEntry::Noted(noted) => noted,
        RecordEntry::Visited(visited) => return visited_line(visited, t),
        RecordEntry::CameIn(came) => return came_in_line(came, t),
        RecordEntry::Looked(looked) => return looked_line(looked, t),
    };
    let title = if noted.with.is_empty() {
        noted.kind.say(t)
    } else {
        t.record_with(noted.kind.say(t), &noted.with)
    };
    Line {
        title,
        text: noted.text.clone(),
        theirs: false,
    }
}
