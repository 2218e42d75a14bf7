//! "I don't feel safe", for a parent: live only while a rota names somebody who reads it now, as for a child.

use super::{
    entries::{ParentEntry, Wrote},
    place::Place,
    said::{Next, about, arrived, write_also, wrong},
};
use crate::{
    clock::day,
    door::ParentViewer,
    file::Written,
    portal::who_reads_now,
    voice::NotSafe,
    web::{App, Error, Posted, nth, text, words},
};

/// A message marked as that, with words or without; due at once for the children's workers and for whoever is on duty.
pub(super) async fn tell(app: &App, viewer: &ParentViewer, form: &Posted) -> Result<Next, Error> {
    let id = form.id()?;
    if who_reads_now(app).await?.is_none() {
        let problem = words().not_safe_not_sent();
        return Ok(Some(Err(wrong(Place::NotSafe, "main", problem))));
    }
    let typed = match text(form.get("words")) {
        Ok(typed) => typed,
        Err(say) => return Ok(Some(Err(wrong(Place::NotSafe, "words", say)))),
    };
    let today = day(app.door.clock().now());
    let sent = write_also(app, viewer, id, |file, id| {
        let wrote = Wrote {
            by: file.person.clone(),
            children: about(file, &Posted::default()),
            words: typed.clone(),
            asks: false,
        };
        let mark = ParentEntry::from(NotSafe { of: id });
        let mut all = arrived(file, id, wrote, today);
        all.push(Written::new(file.family_id(), nth(id, 2), &mark));
        all.into()
    });
    Ok(sent.await?.map(|()| Ok(Place::NotSafeSent)))
}
