//! Small things that several parts of a report say.

use jiff::civil::Date;
use ledger::EntryId;

use super::{Filed, document::readers};
use crate::{
    diary::{self, Happening},
    door::OpenFile,
    file::{Readers, Slug},
    letters::{in_one_line, names_not_for},
    people::naming,
    voice::Standing,
    web::words,
};

/// What everybody may call the child.
pub(super) fn name(file: &OpenFile) -> String {
    let chosen = file.about_me.name_for(&readers());
    chosen.map_or_else(
        || file.opening.court_first_name().to_owned(),
        |said| said.answer.said.name.clone(),
    )
}

/// A mention of the child, or of one of their pronoun forms.
pub(super) fn child(file: &OpenFile, form: Option<&str>) -> String {
    let slug = file.child();
    match form {
        Some(form) => format!("[{form}](p:{slug}#{form})"),
        None => format!("[{}](p:{slug})", file.opening.court_first_name()),
    }
}

/// These people's names, as a worker knows them.
pub(super) fn called(file: &OpenFile, slug: &Slug) -> String {
    let known = naming(file, file.families(), file.child(), &Readers::worker());
    known
        .say(slug.as_str(), None)
        .unwrap_or_else(|| slug.to_string())
}

/// Everybody who had a report, the court first.
pub(super) fn who_had(file: &OpenFile, filed: &Filed) -> Vec<String> {
    let court = words().reports_the_court();
    let people = filed.to.iter().map(|slug| called(file, slug));
    std::iter::once(court)
        .chain(people)
        .chain(filed.others.iter().cloned())
        .collect()
}

/// The same in a sentence.
pub(super) fn people_called(file: &OpenFile, filed: &Filed) -> String {
    who_had(file, filed).join(", ")
}

/// The next day on which the court meets, where everybody may know it.
pub(super) fn next_hearing(file: &OpenFile, day: Date) -> Option<Date> {
    let mut coming = diary::coming(file, day).into_iter();
    let found = coming
        .find(|item| item.happening == Happening::Hearing && item.readers.includes(&readers()));
    found.map(|item| item.day)
}

/// May these words of the child's stand in a report? Only what was chosen for it: words that a page shows back may have been marked so
/// for fewer people than read a report.
pub(super) fn may_stand(file: &OpenFile, of: EntryId) -> bool {
    file.voice
        .words(of)
        .is_some_and(|words| !words.trim().is_empty())
        && file.voice.choices().standing(of) == Standing::Report
}

/// What workers wrote for each other, in one line, as everybody may read it: the child is a mention. Nothing where it names somebody of
/// whom not everybody may know, or holds a sealed detail.
pub(super) fn for_everybody(file: &OpenFile, text: &str) -> Option<String> {
    let everybody = readers();
    let chosen = file.about_me.name_for(&Readers::worker());
    let called = chosen.map_or_else(
        || file.opening.court_first_name(),
        |said| said.answer.said.name.as_str(),
    );
    let text = with_mention(&in_one_line(text), called, &child(file, None));
    let low = text.to_lowercase();
    let sealed = file.families().any(|family| {
        let sealed = family.people.sealed_from(&everybody);
        sealed
            .iter()
            .any(|detail| low.contains(&detail.text.to_lowercase()))
    });
    let people = file.families().flat_map(|family| family.people.all());
    let known = people.filter(|person| person.readers.includes(&everybody));
    let known: Vec<String> = known.map(|person| person.name.clone()).collect();
    let named = names_not_for(file, &everybody, &text, &known);
    (!sealed && named.is_empty()).then_some(text)
}

/// The same with a mention wherever this name stands as a word of its own.
fn with_mention(text: &str, name: &str, mention: &str) -> String {
    if name.is_empty() {
        return text.to_owned();
    }
    let mut all = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(name) {
        let (before, after) = (&rest[..at], &rest[at + name.len()..]);
        let last = before.chars().next_back().or(all.chars().next_back());
        let starts = !last.is_some_and(char::is_alphanumeric);
        let ends = !after.chars().next().is_some_and(char::is_alphanumeric);
        all += before;
        all += if starts && ends { mention } else { name };
        rest = after;
    }
    all + rest
}

#[cfg(test)]
mod tests {
    use super::with_mention;

    #[test]
    fn a_name_becomes_a_mention_where_it_is_a_word_of_its_own() {
        let text = "Jay says that Jayden, Jay’s friend, saw Jay.";
        let said = with_mention(text, "Jay", "[J](p:jay)");
        assert_eq!(
            said,
            "[J](p:jay) says that Jayden, [J](p:jay)’s friend, saw [J](p:jay)."
        );
    }
}
