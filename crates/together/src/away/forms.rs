//! The forms of leave, read; and whose leave somebody may write.

use std::collections::BTreeMap;

use jiff::{Span, civil::Date};
use uuid::Uuid;

use super::{Cover, Planned};
use crate::{
    door::{Role, Staff, Viewer},
    web::{App, Error, Faults, Posted, words},
};

/// Nobody is away for longer at once without somebody looking again (ours).
const LONGEST: i64 = 366;

/// Whose leave this viewer may write: their own, and a supervisor that of everybody who works with the same children.
pub(super) async fn whose(viewer: &Viewer, app: &App) -> Result<Vec<Staff>, Error> {
    let all: BTreeMap<Uuid, Staff> = app
        .door
        .staff()
        .await?
        .into_iter()
        .filter(|one| one.role.works_with_children())
        .map(|one| (one.id, one))
        .collect();
    let mut ids = vec![viewer.by.id];
    if viewer.by.role == Role::Supervisor {
        for id in app.door.team(viewer).await? {
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
    }
    Ok(ids.iter().filter_map(|id| all.get(id).cloned()).collect())
}

/// Who was chosen to stand in; nobody where it is left open. Whoever is on no list of ours is not there.
pub(super) fn read_cover(
    form: &Posted,
    staff: &[Staff],
    worker: Uuid,
) -> Result<Option<Cover>, Error> {
    let chosen = form.get("cover");
    if chosen.is_empty() {
        return Ok(None);
    }
    let mut others = can_cover(staff, worker);
    let one = others
        .find(|one| one.id.to_string() == chosen)
        .ok_or(Error::NotFound)?;
    Ok(Some(Cover {
        worker: one.id,
        first_name: one.who.first_name.clone(),
        name: one.who.name.clone(),
    }))
}

/// Everybody who could stand in for this worker.
pub(super) fn can_cover(staff: &[Staff], worker: Uuid) -> impl Iterator<Item = &Staff> {
    let others = staff.iter().filter(move |one| one.id != worker);
    others.filter(|one| one.role.works_with_children())
}

/// The days, or what is wrong with them.
pub(super) fn read(
    form: &Posted,
    worker: &Staff,
    cover: Option<Cover>,
    today: Date,
) -> Result<Planned, Faults> {
    let t = words();
    let mut faults = Faults::default();
    let mut read = |field: &'static str| {
        let day = form.get(field).trim().parse::<Date>();
        day.map_err(|_| faults.add(field, t.date_wrong())).ok()
    };
    let (from, until) = (read("from"), read("until"));
    match (from, until) {
        (Some(from), Some(until)) if until < from => faults.add("until", t.away_backwards()),
        (_, Some(until)) if until < today => faults.add("until", t.away_over()),
        (Some(from), Some(until)) => {
            let longest = from.saturating_add(Span::new().days(LONGEST));
            if until > longest {
                faults.add("until", t.away_long());
            }
        }
        _ => {}
    }
    match (from, until) {
        (Some(from), Some(until)) if faults.none() => Ok(Planned {
            worker: worker.id,
            name: worker.who.name.clone(),
            from,
            until,
            cover,
        }),
        _ => Err(faults),
    }
}
