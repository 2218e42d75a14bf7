//! What a parent writes and asks on their pages. Words are kept exactly; what is shown back is only that they arrived.

use std::collections::BTreeSet;

use ledger::EntryId;

use super::{
    entries::{ParentEntry, Received, Wrote},
    place::Place,
    shown::workers,
    unsent,
};
use crate::{
    clock::day,
    door::{OpenFile, ParentViewer, ParentsFile, Writing},
    due::Rule,
    file::{Audience, Slug, Written},
    record::{Came, Kept},
    voice::{CameWith, brought},
    web::{App, Error, Faults, Posted, nth, text, words},
};

/// Where the page goes next, or the page again with what is wrong. `None`: their way in has ended.
pub(super) type Next = Option<Result<Place, (Place, Faults)>>;

/// The page again, with something wrong in this field.
pub(super) fn wrong(place: Place, field: &'static str, say: String) -> (Place, Faults) {
    let mut faults = Faults::default();
    faults.add(field, say);
    (place, faults)
}

/// The children somebody chose; all of theirs where none is chosen.
pub(super) fn about(file: &ParentsFile, form: &Posted) -> BTreeSet<Slug> {
    let theirs = || file.children.iter().map(OpenFile::child);
    let chosen = theirs().filter(|slug| form.all("about").any(|one| one == slug.as_str()));
    let chosen: BTreeSet<Slug> = chosen.cloned().collect();
    if chosen.is_empty() {
        theirs().cloned().collect()
    } else {
        chosen
    }
}

/// Something written or asked: kept exactly as typed, and a receipt that a screen may show.
pub(super) async fn send(app: &App, viewer: &ParentViewer, form: &Posted) -> Result<Next, Error> {
    let id = form.id()?;
    let asks = form.get("do") == "ask";
    let here = if asks { Place::Ask } else { Place::Write };
    let mut faults = Faults::default();
    let typed = faults.check("words", text(form.get("words")));
    let came = brought(form, &mut faults).await?;
    if typed.trim().is_empty() && !came.is_something() {
        faults.add("words", words().say_nothing_yet());
    }
    if !faults.none() {
        return Ok(Some(Err((here, faults))));
    }
    let wrote = |file: &ParentsFile| Wrote {
        by: file.person.clone(),
        children: about(file, form),
        words: typed.clone(),
        asks,
    };
    let sent = write(app, viewer, (id, came), wrote, |_, _| Vec::new()).await?;
    if sent.is_none() {
        return Ok(None);
    }
    unsent::forget(app, viewer).await?;
    Ok(Some(Ok(Place::Thanks)))
}

/// Writes something of theirs under the form's id, with its receipt, what came with it, and whatever it is besides. `None`: their way in
/// has ended.
pub(super) async fn write(
    app: &App,
    viewer: &ParentViewer,
    (id, came): (EntryId, Came),
    wrote: impl Fn(&ParentsFile) -> Wrote,
    besides: impl Fn(&ParentsFile, EntryId) -> Vec<Written>,
) -> Result<Option<()>, Error> {
    let kept = if came.is_something() {
        let Some(file) = app.door.open_parent(viewer).await? else {
            return Ok(None);
        };
        Some(came.attach(app, viewer.id(), &file, id).await?)
    } else {
        None
    };
    let house = app.door.house().await?;
    let by = house.due.by(Rule::Question, day(app.door.clock().now()));
    write_also(app, viewer, id, |file, id| {
        let mut entries = arrived(file, id, wrote(file), by);
        let with = kept.as_ref().map(|kept| CameWith {
            of: id,
            pictures: kept.pictures.clone(),
            sound: kept.sound,
        });
        let says = |with| Written::new(file.family_id(), nth(id, 3), &ParentEntry::from(with));
        entries.extend(with.map(says));
        entries.extend(besides(file, id));
        Writing {
            entries,
            keeps: kept.iter().flat_map(Kept::all).collect(),
            ..Writing::default()
        }
    })
    .await
}

/// What they wrote, and the receipt.
pub(super) fn arrived(
    file: &ParentsFile,
    id: EntryId,
    wrote: Wrote,
    by: jiff::civil::Date,
) -> Vec<Written> {
    let receipt = Received {
        of: id,
        to: file.person.clone(),
        asks: wrote.asks,
        worker: workers(file),
        by,
        readers: Audience::only(file.readers.people()),
    };
    let says = |n, entry: ParentEntry| Written::new(file.family_id(), nth(id, n), &entry);
    vec![says(0, wrote.into()), says(1, receipt.into())]
}

/// How far apart the ids of one form are when it comes again with other words.
const APART: u8 = 64;

/// Writes under the form's id. Where other words came under it before, because somebody went back and wrote again, these are kept too.
pub(super) async fn write_also(
    app: &App,
    viewer: &ParentViewer,
    id: EntryId,
    rule: impl Fn(&ParentsFile, EntryId) -> Writing,
) -> Result<Option<()>, Error> {
    let by_form = (0..=u8::MAX / APART).map(|again| nth(id, again * APART));
    let late = std::iter::once(EntryId::new(app.door.clock().now()));
    for id in by_form.chain(late) {
        let written = app
            .door
            .write_parent(viewer, |file| Ok::<_, Error>(rule(file, id)));
        match written.await.map_err(Error::from) {
            Err(Error::Changed) => {}
            done => return done,
        }
    }
    Err(Error::Changed)
}
