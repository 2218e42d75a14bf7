//! "Waiting for an answer": on the list of whoever is on duty, what children wrote that no worker of theirs has read.

use super::due::called;
use crate::{
    door::{Door, Viewer, Waits},
    parents,
    web::{Error, say_day, words},
};

/// What waits, and how much more there is.
pub(super) struct OnDuty {
    pub(super) rows: Vec<Waiting>,
    pub(super) more: usize,
}

/// One thing that waits.
pub(super) struct Waiting {
    pub(super) name: String,
    pub(super) say: String,
    pub(super) not_safe: bool,
    pub(super) address: String,
}

impl OnDuty {
    /// For this viewer, if they are on duty today; danger first.
    pub(super) async fn of(viewer: &Viewer, door: &Door) -> Result<Option<OnDuty>, Error> {
        let Some((waits, more)) = door.waiting(viewer).await? else {
            return Ok(None);
        };
        let mut rows: Vec<Waiting> = waits.iter().filter_map(row).collect();
        rows.sort_by_key(|row| !row.not_safe);
        Ok(Some(OnDuty { rows, more }))
    }
}

fn row(Waits { file, entry }: &Waits) -> Option<Waiting> {
    let t = words();
    if let Some((say, not_safe)) = parents::say_waiting(t, file, *entry) {
        let address = format!("/children/{}/from-parents/{entry}", file.id());
        let name = called(file).to_owned();
        return Some(Waiting {
            name,
            say,
            not_safe,
            address,
        });
    }
    let (stamp, _) = file.voice.stamp(*entry)?;
    let (name, since) = (called(file).to_owned(), say_day(stamp.on));
    let is_question = file
        .voice
        .questions()
        .iter()
        .any(|one| one.stamp.id == *entry);
    let not_safe = file.voice.is_not_safe(*entry);
    let say = match (not_safe, is_question) {
        (true, _) => t.duty_not_safe(since),
        (false, true) => t.duty_asked(since),
        (false, false) => t.duty_wrote(since),
    };
    let address = format!("/children/{}/said/{entry}", file.id());
    Some(Waiting {
        name,
        say,
        not_safe,
        address,
    })
}
