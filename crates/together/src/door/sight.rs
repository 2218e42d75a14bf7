//! Sight: the small fold that is run first and is the only code that reads unfiltered entries for somebody who is not a worker.
//! It asks who sees this child's screen, and what is not for it whoever may know it: what a worker took off, an answer or words shown
//! back that newer ones stand for, hard news that nobody has told them yet, and people whom these readers may not know of any more.

use std::collections::BTreeSet;

use ledger::EntryId;

use crate::{
    about_me::{Around, Name, Safe},
    file::{Family, FamilyEntry, File, Reader, Readers, Slug},
    people::PeopleEntry,
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
    /// What no screen shows any more, whoever may know it.
    pub(super) off: BTreeSet<EntryId>,
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
        off: whole
            .portal
            .taken_off()
            .chain(whole.voice.older_answers())
            .chain(whole.voice.older_shown_back())
            .chain(crate::telling::closed_letters(&whole))
            .chain(whole.story.older_shown())
            .chain(whole.plan.older_shown())
            .chain(whole.recommendations.off_screen())
            .chain(crate::telling::closed_stories(&whole))
            .collect(),
    }
}

/// The entries about people whom these readers may not know of by the newest entry about them. An older one was for more people
/// and would say the name all the same.
pub(super) fn not_for(entries: &[ledger::Entry], readers: &Readers) -> BTreeSet<EntryId> {
    let mut whole = Family::default();
    whole.take(entries, |_| true);
    let hidden = |slug: &Slug| {
        let newest = whole.people.get(slug);
        newest.is_some_and(|person| !person.readers.includes(readers))
    };
    let about = whole.entries.iter().filter(|(_, entry)| match entry {
        FamilyEntry::people(PeopleEntry::Person(person)) => hidden(&person.slug),
        FamilyEntry::people(PeopleEntry::Note(note)) => hidden(&note.of),
        _ => false,
    });
    about.map(|(stamp, _)| stamp.id).collect()
}
