//! A report assembled from the file in one press. It holds only what everybody may know, the child's words only where they may go in a
//! report, and says plainly what is left to write. Pure.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{About, part::Part, parts::child, several::of_several};
use crate::{
    door::OpenFile,
    letters::{Wording, WordingError, in_one_line},
    record,
    web::Words,
};

/// What a part that somebody has to write begins with. A report that still has one waits for a look.
pub(super) const TO_WRITE: &str = "[To write:";

/// What a report that adds to a filed one begins from.
const ADDENDUM: &str = include_str!("../../../../templates/reports/addendum.md");

/// What is the same for all children of one report.
pub(super) const SHARED: &[&str] = &["court_asks", "orders", "first"];

/// The text that such a report begins from.
pub fn assembled(about: &About<'_>, today: Date) -> Result<String, WordingError> {
    let wording = match about.adds_to {
        Some(_) => ADDENDUM,
        None => about.kind.wording(),
    };
    if !about.others.is_empty() {
        return of_several(about, wording, today);
    }
    let part = Part::new(about, &[about.file], 0, today);
    Ok(Wording::read(wording)?.fill(&part.gaps()))
}

impl Part<'_> {
    /// What fills a wording.
    pub(super) fn gaps(&self) -> BTreeMap<&'static str, String> {
        let (t, file) = (self.t, self.file);
        let checks = || or_to_write(self.checks(), || t.reports_write_checks());
        BTreeMap::from([
            ("child", child(file, None)),
            ("child_they", child(file, Some("they"))),
            ("child_them", child(file, Some("them"))),
            ("child_their", child(file, Some("their"))),
            ("who", who(t, file, self.today)),
            ("unique", unique(t, file)),
            ("unique_known", unique_known(file)),
            ("people", people(t, file)),
            ("court_asks", court_asks(t, file)),
            ("met", self.happened(|_| true)),
            ("safety", self.safety()),
            ("orders", self.orders()),
            ("checks_known", self.new_checks()),
            ("checks", checks()),
            ("calls", self.happened(|kind| kind == record::Kind::Call)),
            ("said", self.words_of_theirs()),
            ("recommendations", self.recommendations()),
            ("first", self.adds_to()),
        ])
    }
}

/// This is left to write.
pub(super) fn to_write(what: &str) -> String {
    format!("{TO_WRITE} {what}]")
}

/// The text, or that it is left to write.
pub(super) fn or_to_write(text: String, what: impl FnOnce() -> String) -> String {
    if text.is_empty() {
        to_write(&what())
    } else {
        text
    }
}

pub(super) fn paragraphs(all: impl IntoIterator<Item = String>) -> String {
    let all: Vec<String> = all.into_iter().filter(|one| !one.is_empty()).collect();
    all.join("\n\n")
}

pub(super) fn list(all: impl Iterator<Item = String>) -> String {
    all.map(|line| format!("- {line}"))
        .collect::<Vec<_>>()
        .join("\n")
}

/// Who this is: how old, how to say the name, which pronouns.
fn who(t: &Words, file: &OpenFile, today: Date) -> String {
    let everybody = super::document::readers();
    let name = child(file, None);
    let old = match (file.opening.age(today), file.opening.born()) {
        (Some(age), Some(born)) if born <= today => t.reports_is_old(&name, age),
        _ => String::new(),
    };
    let chosen = file.about_me.name_for(&everybody);
    let say_it = chosen.map(|said| said.answer.said.say_it.clone());
    let say_it = say_it.filter(|say_it| !say_it.is_empty());
    let pronouns = file.about_me.pronouns_for(&everybody);
    let pronouns = pronouns.map(|said| t.reports_pronouns(&name, in_one_line(&said.answer.said.0)));
    let all = [
        old,
        say_it
            .map(|say_it| t.reports_say_it(in_one_line(&say_it)))
            .unwrap_or_default(),
        pronouns.unwrap_or_default(),
    ];
    let all: Vec<String> = all.into_iter().filter(|one| !one.is_empty()).collect();
    if all.is_empty() {
        to_write(&t.reports_write_who(name))
    } else {
        all.join(" ")
    }
}

/// What everybody may know of what makes this child who they are.
fn unique(t: &Words, file: &OpenFile) -> String {
    match unique_known(file) {
        known if known.is_empty() => to_write(&t.reports_write_unique(child(file, None))),
        known => known,
    }
}

fn unique_known(file: &OpenFile) -> String {
    let everybody = super::document::readers();
    let known = file.about_me.unique();
    let known: Vec<String> = known
        .filter(|said| said.answer.readers.includes(&everybody))
        .map(|said| in_one_line(&said.answer.said.0))
        .collect();
    // Newest first as they are kept; a report tells them as they were said.
    list(known.into_iter().rev())
}

/// The people of this child whom everybody may know, each with what the child calls them.
fn people(t: &Words, file: &OpenFile) -> String {
    let everybody = super::document::readers();
    let lines = file.families().flat_map(|family| {
        let known = family.people.all();
        let known = known
            .filter(|person| person.slug != *file.child() && person.readers.includes(&everybody));
        known.filter_map(|person| {
            let what: Vec<&str> = family.people.what_to(person, file.child()).collect();
            let what = (!what.is_empty()).then(|| what.join(", "))?;
            let name = format!("[{}](p:{})", person.name, person.slug);
            let word = file.about_me.word_for(&person.slug, &everybody);
            let word = word.filter(|word| *word != person.name);
            Some(match word {
                Some(word) => t.reports_person_called(name, what, in_one_line(word)),
                None => t.reports_person(name, what),
            })
        })
    });
    list(lines)
}

fn court_asks(t: &Words, file: &OpenFile) -> String {
    let asked = file.families().filter_map(|family| family.court.asked());
    let asked: Vec<String> = asked.map(|asked| asked.what.clone()).collect();
    if asked.is_empty() {
        to_write(&t.reports_write_asked())
    } else {
        asked.join("\n\n")
    }
}
