//! A report assembled from the file in one press. It holds only what everybody may know, the child's words only where they may go in a
//! report, and says plainly what is left to write. Pure.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{
    ReportKind, known,
    parts::{child, for_everybody, may_stand},
};
use crate::{
    door::OpenFile,
    letters::{Wording, WordingError, in_one_line, marked},
    recommendations::{Answer, FromSafety, Recommendation, Standing, standing},
    record,
    safety::Kind,
    web::{Words, say_date, words},
};

/// What a part that somebody has to write begins with. A report that still has one waits for a look.
pub(super) const TO_WRITE: &str = "[To write:";

/// The text a report of this kind begins from.
pub fn assembled(file: &OpenFile, kind: ReportKind, today: Date) -> Result<String, WordingError> {
    let t = words();
    let gaps = BTreeMap::from([
        ("child", child(file, None)),
        ("child_they", child(file, Some("they"))),
        ("child_them", child(file, Some("them"))),
        ("child_their", child(file, Some("their"))),
        ("who", who(t, file, today)),
        ("unique", unique(t, file)),
        ("unique_known", unique_known(file)),
        ("people", people(t, file)),
        ("court_asks", court_asks(t, file)),
        ("met", happened(t, file, |_| true)),
        ("safety", safety(t, file, today)),
        ("orders", orders(t, file, today)),
        ("checks_known", checks(t, file, today)),
        (
            "checks",
            or_to_write(checks(t, file, today), || t.reports_write_checks()),
        ),
        (
            "calls",
            happened(t, file, |kind| kind == record::Kind::Call),
        ),
        ("said", said(t, file)),
        ("recommendations", recommendations(t, file)),
    ]);
    Ok(Wording::read(kind.wording())?.fill(&gaps))
}

/// This is left to write.
pub(super) fn to_write(what: &str) -> String {
    format!("{TO_WRITE} {what}]")
}

/// The text, or that it is left to write.
fn or_to_write(text: String, what: impl FnOnce() -> String) -> String {
    if text.is_empty() {
        to_write(&what())
    } else {
        text
    }
}

fn paragraphs(all: impl IntoIterator<Item = String>) -> String {
    let all: Vec<String> = all.into_iter().filter(|one| !one.is_empty()).collect();
    all.join("\n\n")
}

fn list(all: impl Iterator<Item = String>) -> String {
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

/// What happened, by its day; never where, and never what stands in a note.
fn happened(t: &Words, file: &OpenFile, wanted: impl Fn(record::Kind) -> bool) -> String {
    let noted = file.record.noted().iter();
    let mut noted: Vec<_> = noted.filter(|(_, noted)| wanted(noted.kind)).collect();
    noted.sort_by_key(|(stamp, _)| (stamp.on, stamp.seq));
    let mut lines: Vec<String> = noted
        .into_iter()
        .map(|(stamp, noted)| {
            let what = noted.kind.say(t);
            let with = for_everybody(file, &noted.with).filter(|with| !with.is_empty());
            match with {
                None => t.reports_happened(say_date(stamp.on), what),
                Some(with) => t.reports_happened_with(say_date(stamp.on), what, with),
            }
        })
        .collect();
    lines.dedup();
    if lines.is_empty() {
        to_write(&t.reports_write_met())
    } else {
        list(lines.into_iter())
    }
}

/// Everything the child said that may go in a report, word for word, oldest first.
fn said(t: &Words, file: &OpenFile) -> String {
    let said = file.voice.said().iter().map(|(stamp, _)| stamp);
    let asked = file.voice.questions().iter().map(|one| &one.stamp);
    let mut all: Vec<_> = said.chain(asked).collect();
    all.retain(|stamp| may_stand(file, stamp.id));
    all.sort_by_key(|stamp| (stamp.on, stamp.seq));
    if all.is_empty() {
        return to_write(&t.reports_write_said(child(file, None)));
    }
    paragraphs(all.into_iter().map(|stamp| {
        let words = file.voice.words(stamp.id).unwrap_or_default();
        marked(words, stamp.id)
    }))
}

/// What happened, or is said to have happened, with how it is known, and what it means for this child.
fn safety(t: &Words, file: &OpenFile, today: Date) -> String {
    let happened = known::of_kinds(t, file, today, &[Kind::Matter]);
    let means = known::of_kinds(t, file, today, &[Kind::Means]);
    let title = (!means.is_empty()).then(|| format!("**{}**", t.reports_means(child(file, None))));
    let all = paragraphs(happened.into_iter().chain(title).chain(means));
    or_to_write(all, || t.reports_write_safety())
}

/// The orders in force and the handovers, under a heading of their own; nothing where there is none.
fn orders(t: &Words, file: &OpenFile, today: Date) -> String {
    let all = known::of_kinds(t, file, today, &[Kind::Order, Kind::Handover]);
    if all.is_empty() {
        return String::new();
    }
    let title = format!("# {}", t.reports_orders());
    paragraphs(std::iter::once(title).chain(all))
}

fn checks(t: &Words, file: &OpenFile, today: Date) -> String {
    paragraphs(known::of_kinds(t, file, today, &[Kind::Check]))
}

/// What a recommendation took from what is understood about safety, or that somebody looked and nothing is there.
fn from_safety(t: &Words, file: &OpenFile, from: &FromSafety) -> Vec<String> {
    let title = format!("**{}**", t.reports_from_safety());
    match from {
        FromSafety::Took(entries) => {
            let all = entries.iter().filter_map(|id| known::one(t, file, *id));
            let all: Vec<String> = all.collect();
            if all.is_empty() {
                return Vec::new();
            }
            std::iter::once(title).chain(all).collect()
        }
        FromSafety::Nothing(said) => vec![format!("{title} {}", in_line(said))],
    }
}

/// What is recommended and why, and what the child thinks of each.
fn recommendations(t: &Words, file: &OpenFile) -> String {
    let all: Vec<&Recommendation> = file.recommendations.standing().collect();
    if all.is_empty() {
        return to_write(&t.reports_write_recommendations());
    }
    let all = all.into_iter().enumerate();
    paragraphs(all.map(|(place, one)| recommendation(t, file, place + 1, one)))
}

fn recommendation(t: &Words, file: &OpenFile, number: usize, one: &Recommendation) -> String {
    let made = one.now();
    let reasons = made.reasons.iter();
    let reasons = reasons.map(|reason| {
        let days = days_of(file, &reason.rests_on);
        let because = in_line(&reason.because);
        if days.is_empty() {
            because
        } else {
            format!("{because} {}", t.reports_rests_on(days))
        }
    });
    let more = [
        (t.reports_against(), &made.against),
        (t.reports_considered(), &made.considered),
        (t.reports_unknown(), &made.unknown),
    ];
    let more = more.into_iter().filter(|(_, text)| !text.trim().is_empty());
    let more = more.map(|(name, text)| format!("**{name}** {}", text.trim()));
    let head = [
        format!("## {}", t.reports_recommendation(number)),
        made.what.trim().to_owned(),
        format!("**{}**", t.reports_why()),
        list(reasons),
    ];
    let safety = from_safety(t, file, &made.safety);
    let view = view(t, file, one);
    paragraphs(head.into_iter().chain(more).chain(safety).chain([view]))
}

/// A text in one line of a list, its mentions as they are.
fn in_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The days of the entries that a reason rests on, each once.
fn days_of(file: &OpenFile, entries: &[ledger::EntryId]) -> String {
    let own = file.entries.iter().map(|(stamp, _)| stamp);
    let families = file.families().flat_map(|family| &family.entries);
    let all = own.chain(families.map(|(stamp, _)| stamp));
    let mut days: Vec<Date> = all
        .filter(|stamp| entries.contains(&stamp.id))
        .map(|stamp| stamp.on)
        .collect();
    days.sort();
    days.dedup();
    let days: Vec<String> = days.into_iter().map(say_date).collect();
    days.join(", ")
}

/// What the child thinks of it. Feelings go in with the child's own words and their yes to that, or not at all; that somebody does not
/// want to choose, or to be asked, is a whole answer.
fn view(t: &Words, file: &OpenFile, one: &Recommendation) -> String {
    let name = child(file, None);
    let why = |because: &str| for_everybody(file, because).unwrap_or_default();
    let (what, said): (String, &[ledger::EntryId]) = match standing(file, one) {
        Standing::NotTold | Standing::ToldBefore | Standing::NotAsked => {
            (to_write(&t.reports_write_view_not_asked(name)), &[])
        }
        Standing::DoNotAsk(_) => (t.reports_view_do_not_ask(name), &[]),
        Standing::Reason((_, not)) => (
            t.reports_view_not_told(name, why(&not.because), why(&not.decided_by)),
            &[],
        ),
        Standing::Asked((stamp, view)) => {
            let what = match view.answer {
                Answer::NotChoosing => t.reports_view_not_choosing(name),
                Answer::DoNotAsk => t.reports_view_do_not_ask(name),
                Answer::CouldNot => t.reports_view_could_not(name, why(&view.because)),
                Answer::NotAsked => t.reports_view_not_asked(name, why(&view.because)),
                _ if view.said.iter().any(|of| may_stand(file, *of)) => {
                    t.reports_view_said(name, say_date(stamp.on))
                }
                _ => to_write(&t.reports_write_view_words(name)),
            };
            (what, &view.said)
        }
    };
    let said = said.iter().filter(|of| may_stand(file, **of));
    // What was spoken or drawn has no words to quote.
    let words = |of: &ledger::EntryId| file.voice.words(*of).filter(|words| !words.is_empty());
    let said = said.filter_map(|of| Some(marked(words(of)?, *of)));
    let title = format!("**{}**", t.reports_view(child(file, None)));
    paragraphs([format!("{title} {what}")].into_iter().chain(said))
}
