//! "I don't feel safe": live only while a rota names somebody who reads it now; else the same page says who answers now. It always
//! says who that is.

use super::{
    asks::{Next, on_this_screen, write_also, wrong},
    here::{who_reads_now, worker},
    place::Place,
};
use crate::{
    clock::day,
    door::ChildViewer,
    file::Written,
    voice::{Heard, NotSafe, Received, Said, VoiceEntry},
    web::{App, Error, Posted, nth, text, words},
};

/// A message marked as that, with words or without; due at once for the child's workers and for whoever is on duty.
pub(super) async fn tell(app: &App, viewer: &ChildViewer, form: &Posted) -> Result<Next, Error> {
    let id = form.id()?;
    if who_reads_now(app).await?.is_none() {
        return Ok(wrong(Place::NotSafe, "main", words().not_safe_not_sent()));
    }
    let typed = match text(form.get("words")) {
        Ok(typed) => typed,
        Err(say) => return Ok(wrong(Place::NotSafe, "words", say)),
    };
    let heard = if viewer.together {
        Heard::Together
    } else {
        Heard::OnTheirScreen
    };
    let today = day(app.door.clock().now());
    write_also(app, viewer, id, |file, id| {
        let said = Said {
            words: typed.clone(),
            heard: heard.clone(),
            was_asked: String::new(),
            pictures: Vec::new(),
        };
        let receipt = Received {
            of: id,
            question: false,
            worker: worker(file),
            by: today,
            readers: on_this_screen(file),
        };
        let write = |n, entry: VoiceEntry| Written::new(file.id(), nth(id, n), &entry);
        vec![
            write(0, said.into()),
            write(1, receipt.into()),
            write(2, NotSafe { of: id }.into()),
        ]
        .into()
    })
    .await?;
    Ok(Ok(Place::NotSafeSent))
}
