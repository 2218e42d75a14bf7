//! Sight: the small fold that is run first and is the only code that reads unfiltered entries for somebody who is not a worker.
//! It asks one thing: who sees this child's screen?

use crate::{
    about_me::Safe,
    file::{File, Reader, Readers},
};

/// Who is around a child's screen. On the worker's device it is whoever sits beside them; on their own also whoever holds the phone.
pub(super) fn around_screen(safe: &Safe, together: bool) -> Vec<Reader> {
    let beside = safe.beside.readers();
    if together {
        // The worker is in the room and sees who sits there; "not asked" is then answered by looking.
        beside.into_iter().filter(|reader| *reader != Reader::Unknown).collect()
    } else {
        beside.into_iter().chain(safe.phone.readers()).collect()
    }
}

/// The child and everybody around the screen, worked out from the unfiltered entries of their file.
pub(super) fn readers_of_screen(entries: &[ledger::Entry], together: bool) -> Readers {
    let mut whole = File::default();
    whole.take(entries, |_| true);
    let around = around_screen(&whole.about_me.safe_now(), together);
    match whole.opening.person() {
        Some(child) => Readers::person(child, around),
        None => Readers::person(&crate::file::Slug::for_name("nobody", |_| false), [Reader::Unknown]),
    }
}
