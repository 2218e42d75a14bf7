//! Whether a child wants the days counted. It is theirs to choose and to take back, and stands in their own file.

use serde::{Deserialize, Serialize};

use crate::{
    file::{Audience, Body, Line, Room, Stamp, kinds},
    web::Words,
};

kinds! {
    /// What can be written about counting days.
    CountdownEntry {
        "diary.countdown" 1 Wanted,
    }
}

/// The child wants the days counted, or no more.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wanted {
    /// Wanted, or no more.
    pub wanted: bool,
    /// Whose screen it was chosen on; left out, only the workers.
    #[serde(default)]
    pub readers: Audience,
}

impl Body for Wanted {
    fn may_know(&self) -> Audience {
        self.readers.clone()
    }
}

/// The choice as it is now. Nobody counts days for a child who has not asked.
#[derive(Debug, Clone, Copy, Default)]
pub struct Countdown(bool);

impl Room for Countdown {
    type Entry = CountdownEntry;

    fn take(&mut self, _: &Stamp, entry: &CountdownEntry) {
        let CountdownEntry::Wanted(Wanted { wanted, .. }) = entry;
        self.0 = *wanted;
    }
}

impl Countdown {
    /// Has the child asked for it?
    pub fn is_wanted(self) -> bool {
        self.0
    }
}

fn line(entry: &CountdownEntry, t: &Words) -> Line {
    let CountdownEntry::Wanted(Wanted { wanted, .. }) = entry;
    let title = if *wanted {
        t.diary_countdown_wanted()
    } else {
        t.diary_countdown_no_more()
    };
    Line {
        title,
        ..Line::default()
    }
}
