//! What is recommended and why, and what the child thinks of it, word for word. Of a report that adds to a filed one, only what changed.

use jiff::civil::Date;

use super::{
    Report,
    assembling::{list, paragraphs, to_write},
    known,
    part::Part,
    parts::{child, for_everybody, may_stand},
};
use crate::{
    door::OpenFile,
    file::Stamp,
    letters::marked,
    recommendations::{Answer, FromSafety, Recommendation, Standing, Withdrawn, standing},
    web::{Words, say_date},
};

impl Part<'_> {
    /// What is recommended and why, and what the child thinks of each.
    pub(super) fn recommendations(&self) -> String {
        let (t, file) = (self.t, self.file);
        if let Some(first) = self.since {
            let all = file.recommendations.all().iter();
            let all: Vec<String> = all
                .filter_map(|one| self.changed_since(first, one))
                .collect();
            if all.is_empty() {
                return to_write(&t.reports_write_recommendations_since());
            }
            return paragraphs(all);
        }
        let all: Vec<&Recommendation> = file.recommendations.standing().collect();
        if all.is_empty() {
            return to_write(&t.reports_write_recommendations());
        }
        let all = all.into_iter().enumerate();
        paragraphs(all.map(|(place, one)| {
            let title = t.reports_recommendation(place + 1);
            recommendation(t, file, &title, one, None)
        }))
    }

    /// A recommendation that is new or changed, is made no more, or of which the child has said something since that report; none of
    /// those that stand as they were.
    fn changed_since(&self, first: &Report, one: &Recommendation) -> Option<String> {
        let (t, file) = (self.t, self.file);
        let newer = |stamp: &Stamp| stamp.seq > first.stamp.seq;
        if let Some((stamp, off)) = &one.withdrawn {
            let stood = newer(stamp) && !newer(&one.stamp);
            return stood.then(|| no_more(t, one, off));
        }
        if newer(&one.stamp) {
            let title = t.reports_recommendation_new();
            return Some(recommendation(t, file, &title, one, None));
        }
        if newer(one.said()) {
            let title = t.reports_recommendation_changed();
            let mut then = one.versions().iter().rev();
            let before = then.find(|(stamp, _)| !newer(stamp));
            let before = before.map(|(_, made)| made.what.as_str());
            return Some(recommendation(t, file, &title, one, before));
        }
        one.view().filter(|(stamp, _)| newer(stamp)).map(|_| {
            let title = format!("## {}", t.reports_recommendation_same());
            let what = one.now().what.trim().to_owned();
            paragraphs([title, what, view(t, file, one)])
        })
    }
}

/// What is recommended no more, and why.
fn no_more(t: &Words, one: &Recommendation, off: &Withdrawn) -> String {
    paragraphs([
        format!("## {}", t.reports_recommendation_over()),
        one.now().what.trim().to_owned(),
        format!("**{}** {}", t.reports_why_changed(), in_line(&off.because)),
    ])
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

/// One of them; `before` is what it said in the report that is added to.
fn recommendation(
    t: &Words,
    file: &OpenFile,
    title: &str,
    one: &Recommendation,
    before: Option<&str>,
) -> String {
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
    let head = [format!("## {title}"), made.what.trim().to_owned()];
    let changed = before.map(|before| {
        let was = format!("**{}** {}", t.reports_was_before(), in_line(before));
        let because = format!(
            "**{}** {}",
            t.reports_why_changed(),
            in_line(&made.changed_because)
        );
        [was, because]
    });
    let why = [format!("**{}**", t.reports_why()), list(reasons)];
    let safety = from_safety(t, file, &made.safety);
    let view = view(t, file, one);
    let all = head.into_iter().chain(changed.into_iter().flatten());
    paragraphs(all.chain(why).chain(more).chain(safety).chain([view]))
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
