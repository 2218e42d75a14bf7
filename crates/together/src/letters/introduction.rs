//! The introductory letter, drafted in one press from what is known. What is not known becomes a question or a gap, never a guess.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::wording::{Wording, WordingError};
use crate::{
    about_me::{Manner, Topic},
    court::Happening,
    door::OpenFile,
    file::Readers,
    opening::Allocated,
    web::{Words, say_day, say_time},
};

/// The name of the wording for this manner.
pub(super) fn template_name(manner: Manner) -> &'static str {
    match manner {
        Manner::Younger => "introduction-younger",
        Manner::Older => "introduction-older",
    }
}

/// The manner to begin with: what the child chose, else by age; the writer can change it.
pub(super) fn manner_for(file: &OpenFile, today: Date) -> Manner {
    let by_age = if file.opening.age(today).is_some_and(|age| age >= 12) {
        Manner::Older
    } else {
        Manner::Younger
    };
    file.about_me.manner().unwrap_or(by_age)
}

/// Drafts the letter.
pub(super) fn draft(
    t: &Words,
    file: &OpenFile,
    readers: &Readers,
    worker: &Allocated,
    today: Date,
    template: &str,
) -> Result<String, WordingError> {
    let unique = file
        .about_me
        .unique()
        .find(|said| said.answer.readers.includes(readers))
        .map(|said| said.answer.said.0.clone());
    let one_thing = unique
        .as_deref()
        .map(|unique| t.letters_one_thing(unique))
        .unwrap_or_default();
    let gaps = BTreeMap::from([
        (
            "child",
            mention(file.opening.court_first_name(), file.child().as_str()),
        ),
        ("worker", worker.first_name.clone()),
        ("worker_full", worker.name.clone()),
        (
            "role",
            if worker.as_guardian {
                t.letters_guardian()
            } else {
                t.letters_adviser()
            },
        ),
        ("reach", worker.reach.clone()),
        ("court_asks", court_asks(file)),
        ("next", what_next(t, file, readers, today)),
        ("siblings", siblings(t, file, readers)),
        ("unique", unique.unwrap_or_default()),
        ("one_thing", one_thing),
        ("not_known", not_known(t, file)),
        ("readers", t.letters_readers()),
    ]);
    Ok(Wording::read(template)?.fill(&gaps))
}

fn mention(hint: &str, slug: &str) -> String {
    format!("[{hint}](p:{slug})")
}

fn court_asks(file: &OpenFile) -> String {
    file.families()
        .filter_map(|family| family.court.asked())
        .map(|asked| asked.for_children.clone())
        .collect::<Vec<_>>()
        .join(" ")
}

/// What happens next and when, of what these readers may all know; never where.
fn what_next(t: &Words, file: &OpenFile, readers: &Readers, today: Date) -> String {
    let coming = file
        .families()
        .flat_map(|family| family.court.coming(today))
        .filter(|dated| dated.readers.includes(readers) && dated.what != Happening::ReportDue);
    let lines = coming.take(3).map(|dated| match dated.time {
        Some(time) => format!(
            "- {}",
            t.letters_next_at(say_day(dated.day), say_time(time), &dated.say)
        ),
        None => format!("- {}", t.letters_next(say_day(dated.day), &dated.say)),
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn siblings(t: &Words, file: &OpenFile, readers: &Readers) -> String {
    let others = file
        .families()
        .flat_map(|family| family.people.all())
        .filter(|person| {
            person.child && person.slug != *file.child() && person.readers.includes(readers)
        });
    let with_brother_or_sister =
        others.filter(|person| person.is.iter().any(|is| is.to == *file.child()));
    let named: Vec<String> = with_brother_or_sister
        .map(|person| mention(&person.name, person.slug.as_str()))
        .collect();
    match named.split_last() {
        None => String::new(),
        Some((last, [])) => t.letters_siblings(last),
        Some((last, rest)) => t.letters_siblings(t.letters_and(rest.join(", "), last)),
    }
}

fn not_known(t: &Words, file: &OpenFile) -> String {
    let lines = file
        .about_me
        .not_asked()
        .into_iter()
        .filter(|topic| *topic != Topic::Safe)
        .map(|topic| match topic {
            Topic::Name => t.letters_tell_name(),
            Topic::Pronouns => t.letters_tell_pronouns(),
            Topic::Languages => t.letters_tell_languages(),
            Topic::Telling => t.letters_tell_telling(),
            Topic::Safe | Topic::Unique => t.letters_tell_unique(),
        });
    lines
        .map(|line| format!("- {line}"))
        .collect::<Vec<_>>()
        .join("\n")
}
