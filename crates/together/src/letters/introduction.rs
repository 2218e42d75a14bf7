//! The introductory letter, drafted in one press from what is known. What is not known becomes a question or a gap, never a guess.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::wording::{Wording, WordingError};
use crate::{
    about_me::{Manner, Topic},
    diary::Happening,
    door::OpenFile,
    file::Readers,
    opening::Allocated,
    web::{Words, say_day, say_time, words},
};

/// Which words a first letter begins from. The writer chooses after asking; age only chooses beforehand (how a child's own pages look is
/// another choice, and theirs).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum For {
    /// About 4 to 6, read aloud to them.
    Youngest,
    /// About 7 to 11.
    Younger,
    /// 12 and over.
    Older,
}

impl For {
    /// All of them, youngest first.
    pub(super) const ALL: [For; 3] = [For::Youngest, For::Younger, For::Older];

    /// Its name in a form.
    pub(super) fn value(self) -> &'static str {
        match self {
            For::Youngest => "youngest",
            For::Younger => "younger",
            For::Older => "older",
        }
    }

    /// By its name in a form.
    pub(super) fn named(value: &str) -> Option<For> {
        For::ALL.into_iter().find(|one| one.value() == value)
    }

    /// As somebody chooses it.
    pub(super) fn say(self, t: &Words) -> String {
        match self {
            For::Youngest => t.letters_for_youngest(),
            For::Younger => t.letters_for_younger(),
            For::Older => t.letters_for_older(),
        }
    }

    /// The name of its wording in the house's file.
    pub(super) fn template(self) -> String {
        format!("introduction-{}", self.value())
    }

    /// How a letter in these words looks, until the writer says otherwise.
    pub(super) fn manner(self) -> Manner {
        match self {
            For::Youngest | For::Younger => Manner::Younger,
            For::Older => Manner::Older,
        }
    }

    /// The words to choose beforehand, by age.
    pub(super) fn by_age(file: &OpenFile, today: Date) -> For {
        match file.opening.age(today) {
            Some(..=6) => For::Youngest,
            Some(12..) => For::Older,
            Some(7..=11) | None => For::Younger,
        }
    }
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
        ("next", what_next(t, file, readers, today, 3)),
        ("next_one", what_next(t, file, readers, today, 1)),
        (
            "siblings",
            siblings(file, readers).map_or_else(String::new, |names| t.letters_siblings(names)),
        ),
        (
            "siblings_short",
            siblings(file, readers)
                .map_or_else(String::new, |names| t.letters_siblings_short(names)),
        ),
        ("unique", unique.unwrap_or_default()),
        ("one_thing", one_thing),
        ("not_known", not_known(file, |topic| tell(t, topic))),
        (
            "not_known_short",
            not_known(file, |topic| tell_short(t, topic)),
        ),
        ("ask_name", ask_name(t, file)),
        ("readers", t.letters_readers()),
        ("readers_short", t.letters_readers_short()),
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

/// What happens next and when, at most this many things, of what these readers may all know; never where.
fn what_next(t: &Words, file: &OpenFile, readers: &Readers, today: Date, most: usize) -> String {
    let coming = crate::diary::coming(file, today)
        .into_iter()
        .filter(|item| item.readers.includes(readers) && item.happening != Happening::ReportDue);
    let lines = coming.take(most).map(|item| match item.time {
        Some(time) => format!(
            "- {}",
            t.letters_next_at(say_day(item.day), say_time(time), &item.say)
        ),
        None => format!("- {}", t.letters_next(say_day(item.day), &item.say)),
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Brothers and sisters whom these readers may know of, as names in a sentence.
fn siblings(file: &OpenFile, readers: &Readers) -> Option<String> {
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
    let (last, rest) = named.split_last()?;
    if rest.is_empty() {
        return Some(last.clone());
    }
    Some(words().letters_and(rest.join(", "), last))
}

/// What to ask for, of what is not known: a list.
fn not_known(file: &OpenFile, say: impl Fn(Topic) -> String) -> String {
    let topics = file.about_me.not_asked().into_iter();
    let lines = topics
        .filter(|topic| *topic != Topic::Safe)
        .map(|topic| format!("- {}", say(topic)));
    lines.collect::<Vec<_>>().join("\n")
}

fn tell(t: &Words, topic: Topic) -> String {
    match topic {
        Topic::Name => t.letters_tell_name(),
        Topic::Pronouns => t.letters_tell_pronouns(),
        Topic::Languages => t.letters_tell_languages(),
        Topic::Telling => t.letters_tell_telling(),
        Topic::Safe | Topic::Unique => t.letters_tell_unique(),
    }
}

fn tell_short(t: &Words, topic: Topic) -> String {
    match topic {
        Topic::Name => t.letters_tell_name_short(),
        Topic::Pronouns => t.letters_tell_pronouns_short(),
        Topic::Languages => t.letters_tell_languages_short(),
        Topic::Telling => t.letters_tell_telling_short(),
        Topic::Safe | Topic::Unique => t.letters_tell_unique(),
    }
}

fn ask_name(t: &Words, file: &OpenFile) -> String {
    if file.about_me.not_asked().contains(&Topic::Name) {
        t.letters_ask_name()
    } else {
        String::new()
    }
}
