//! What a form about one person says, from what it was made, and which entries it comes to.

use ledger::EntryId;

use super::{Is, Note, PeopleEntry, Person};
use crate::{
    about_me::{AboutMeEntry, Answer, SaidBy, WordFor},
    door::{OpenFile, Writing},
    file::{Audience, FamilyEntry, Readers, Slug, Stamp, Written},
    web::{Error, Faults, Posted, nth, one_line, text, words},
};

/// What the workers alone have written about somebody.
pub(super) fn workers_note<'a>(file: &'a OpenFile, slug: &Slug) -> &'a str {
    let mut notes = file
        .families()
        .flat_map(|family| family.people.notes_of(slug));
    notes
        .find(|note| note.readers == Audience::Workers)
        .map_or("", |note| &note.note)
}

/// Letters that went before only the workers might know of this person, and that say the name: nobody can take it out of them.
pub(super) fn letters_naming(file: &OpenFile, person: &Person) -> usize {
    if person.readers != Audience::Workers {
        return 0;
    }
    let first = person.name.split_whitespace().next().unwrap_or_default();
    let names = |text: &str| {
        let mut words = text.split(|c: char| !c.is_alphanumeric());
        !first.is_empty() && words.any(|word| word == first)
    };
    let sent = file.letters.sent();
    sent.filter(|(_, sent)| names(&paper::plain(&sent.document)))
        .count()
}

/// What a form about somebody was made from: the entries it would put another one over.
pub(super) fn seen(file: &OpenFile, slug: &Slug) -> String {
    let person = newest(file, slug).map(|(stamp, _)| stamp.id.to_string());
    let word = file.about_me.word_said_for(slug);
    let word = word.map(|said| said.stamp.id.to_string());
    let note = newest_note(file, slug).map(|note| note.to_string());
    [person, word, note]
        .map(Option::unwrap_or_default)
        .join(" ")
}

/// The newest note for the workers alone.
fn newest_note(file: &OpenFile, slug: &Slug) -> Option<EntryId> {
    let entries = file.families().flat_map(|family| &family.entries);
    let notes = entries.filter(|(_, entry)| match entry {
        FamilyEntry::people(PeopleEntry::Note(note)) => {
            note.of == *slug && note.readers == Audience::Workers
        }
        _ => false,
    });
    notes.last().map(|(stamp, _)| stamp.id)
}

/// The newest entry about somebody, and who wrote it when.
fn newest<'a>(file: &'a OpenFile, slug: &Slug) -> Option<(&'a Stamp, &'a Person)> {
    let entries = file.families().flat_map(|family| &family.entries);
    let about = entries.filter_map(|(stamp, entry)| match entry {
        FamilyEntry::people(PeopleEntry::Person(person)) if person.slug == *slug => {
            Some((stamp, person))
        }
        _ => None,
    });
    about.last()
}

pub(super) fn find(file: &OpenFile, slug: &Slug) -> Result<Person, Error> {
    file.families()
        .find_map(|family| family.people.get(slug))
        .cloned()
        .ok_or(Error::NotFound)
}

/// Was this form made from something older than what is there now? The same form again is not: what is there now is its own.
pub(super) fn older(file: &OpenFile, slug: &Slug, form: &Posted, id: EntryId) -> bool {
    let own = newest(file, slug).is_some_and(|(stamp, _)| stamp.id == id);
    !own && form.get("seen") != seen(file, slug)
}

pub(super) fn typed(
    file: &OpenFile,
    before: Option<&Person>,
    form: &Posted,
    faults: &mut Faults,
) -> Person {
    let name = faults.needed(
        "name",
        one_line(form.get("name")),
        words().people_name_missing(),
    );
    let taken = |slug: &str| {
        file.families().any(|family| {
            family
                .people
                .all()
                .any(|person| person.slug.as_str() == slug)
        })
    };
    let known = before
        .map(|before| before.slug.clone())
        .or_else(|| written_before(file, form));
    let slug = known.unwrap_or_else(|| {
        Slug::for_name(name.split_whitespace().next().unwrap_or_default(), taken)
    });
    let mut is: Vec<Is> = before.map(|before| before.is.clone()).unwrap_or_default();
    is.retain(|is| is.to != *file.child());
    let what = faults.check("what", one_line(form.get("what")));
    is.extend(
        what.split(',')
            .map(str::trim)
            .filter(|what| !what.is_empty())
            .map(|what| Is {
                what: what.to_owned(),
                to: file.child().clone(),
            }),
    );
    Person {
        slug,
        name,
        say_it: faults.check("say_it", one_line(form.get("say_it"))),
        sound: before.and_then(|before| before.sound),
        pronouns: faults.check("pronouns", one_line(form.get("pronouns"))),
        reads: faults.check("reads", one_line(form.get("reads"))),
        child: form.has("child"),
        is,
        note: faults.check("note", text(form.get("note"))),
        readers: match (form.get("readers"), before) {
            ("everyone", _) => Audience::Everyone,
            ("only", Some(before)) => before.readers.clone(),
            _ => Audience::Workers,
        },
    }
}

/// The short name this same form got when it was posted before: posting it twice adds one person.
fn written_before(file: &OpenFile, form: &Posted) -> Option<Slug> {
    let id = form.id().ok()?;
    let entries = file.families().flat_map(|family| &family.entries);
    entries
        .filter(|(stamp, _)| stamp.id == id)
        .find_map(|(_, entry)| match entry {
            FamilyEntry::people(PeopleEntry::Person(person)) => Some(person.slug.clone()),
            _ => None,
        })
}

/// The person in the family's file with what the workers alone may read, and in the child's own file the child's word, where it is a new one.
pub(super) fn written(
    file: &OpenFile,
    id: EntryId,
    person: &Person,
    word: &str,
    note: &str,
) -> Result<Writing, Error> {
    let family = file.family_id().ok_or(Error::NotFound)?;
    let mut entries = vec![Written::new(family, id, &PeopleEntry::from(person.clone()))];
    if note != workers_note(file, &person.slug) {
        let note = Note {
            of: person.slug.clone(),
            note: note.to_owned(),
            readers: Audience::Workers,
        };
        entries.push(Written::new(family, nth(id, 2), &PeopleEntry::from(note)));
    }
    let known = file.about_me.word_for(&person.slug, &Readers::worker());
    if !word.is_empty() && known != Some(word) {
        let said = WordFor {
            person: person.slug.clone(),
            word: word.to_owned(),
        };
        // Another word is for those who might know the one before; the first is for everybody.
        let before = file.about_me.word_said_for(&person.slug);
        let answer = Answer {
            said,
            said_by: SaidBy::Child,
            readers: before.map_or(Audience::Everyone, |before| before.answer.readers.clone()),
        };
        entries.push(Written::new(
            file.id(),
            nth(id, 1),
            &AboutMeEntry::from(answer),
        ));
    }
    Ok(entries.into())
}
