//! Sight: the small fold that is run first and is the only code that reads unfiltered entries for somebody who is not a worker.
//! It asks one thing: who sees this child's screen?

use crate::{
    about_me::{Around, Name, Safe},
    file::{File, Reader, Readers, Slug},
};

/// Who is around a child's screen. On the worker's device it is whoever sits beside them; on their own also whoever holds the phone.
pub(super) fn around_screen(safe: &Safe, together: bool) -> Vec<Reader> {
    match &safe.beside {
        // The worker is in the room and sees who sits there; "not asked" is then answered by looking.
        Around::NotAsked if together => Vec::new(),
        beside if together => beside.readers(),
        beside => beside
            .readers()
            .into_iter()
            .chain(safe.phone.readers())
            .collect(),
    }
}

/// What is worked out from the unfiltered entries, and nothing more.
pub(super) struct Sight {
    /// The child and everybody around the screen.
    pub(super) readers: Readers,
    /// What this screen may call them: what the child said it may, else the name all these readers may know.
    pub(super) screen_name: Option<String>,
    /// The name all these readers may know.
    pub(super) called: Option<Name>,
}

/// Looks at the unfiltered entries of a child's own file.
pub(super) fn of_screen(entries: &[ledger::Entry], together: bool) -> Sight {
    let mut whole = File::default();
    whole.take(entries, |_| true);
    let safe = whole.about_me.safe_now();
    let around = around_screen(&safe, together);
    let readers = match whole.opening.person() {
        Some(child) => Readers::person(child, around),
        None => Readers::person(&Slug::for_name("nobody", |_| false), [Reader::Unknown]),
    };
    let called = whole
        .about_me
        .name_for(&readers)
        .map(|said| said.answer.said.clone());
    let chosen = Some(safe.screen_name).filter(|name| !name.is_empty());
    Sight {
        readers,
        screen_name: chosen.or_else(|| called.as_ref().map(|name| name.name.clone())),
        called,
    }
}
