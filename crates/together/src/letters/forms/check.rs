//! What there is to look at about the forms of a letter before it goes: a form that somebody needs and that is not there, one that is
//! stale, a translation that nobody has checked, and what must not leave in any language.

use jiff::civil::Date;
use plain_words::{Stage, WordList};

use super::{
    super::{
        beside::{Finding, hold, in_a_form},
        draft::DraftText,
        quotations::apart,
        typed::{in_another_language, in_our_words},
    },
    kind::Kind,
    needs::{Need, needs},
    stale::is_stale,
    store::{Forms, Made, What},
};
use crate::{
    door::OpenFile,
    web::{Words, words},
};

/// Everything a check of the forms is told.
#[derive(Clone, Copy)]
pub(in crate::letters) struct Looking<'a> {
    pub(in crate::letters) list: &'a WordList,
    pub(in crate::letters) file: &'a OpenFile,
    pub(in crate::letters) draft: &'a DraftText,
    pub(in crate::letters) forms: &'a Forms,
    /// The words of the letter, as its readers have them.
    pub(in crate::letters) words: &'a str,
    pub(in crate::letters) today: Date,
}

/// What is held because of a form. All of it is shown in the list of forms, and goes with a reason unless it is stale.
pub(in crate::letters) fn about_forms(looking: Looking<'_>) -> Vec<Finding> {
    let t = words();
    let missing = needs(looking.file, looking.draft).into_iter();
    let missing = missing.filter(|need| looking.forms.get(need.kind).is_none());
    // How a form stands is said by the list of forms, what is found in its words with the other words.
    let mut standing: Vec<Finding> = missing.map(|need| not_there(t, &need)).collect();
    let mut said = Vec::new();
    for (kind, made) in looking.forms.all() {
        let called = kind.say(t);
        standing.extend(is_to_be_looked_at(t, &called, made, looking.words));
        standing.extend(unchecked(t, &called, made));
        let held = said_in(looking, kind, made).into_iter();
        let held = held.filter(|found| found.level == "hold");
        said.extend(held.map(|found| Finding {
            said: t.forms_said(&called, &found.said),
            places: Vec::new(),
            ..found
        }));
    }
    for finding in &mut standing {
        finding.of_form = true;
    }
    standing.extend(said);
    standing
}

/// What has to be looked at before it can go, whatever the reason.
pub(in crate::letters) fn left(findings: &[Finding]) -> Vec<String> {
    let waiting = findings.iter().filter(|finding| finding.waits);
    waiting.map(|finding| finding.said.clone()).collect()
}

fn not_there(t: &Words, need: &Need) -> Finding {
    hold(
        t.forms_missing(need.kind.say(t), &need.who),
        t.forms_missing_why(),
    )
}

fn is_to_be_looked_at(t: &Words, called: &str, made: &Made, letter: &str) -> Option<Finding> {
    is_stale(made, letter).then(|| Finding {
        waits: true,
        ..hold(t.forms_stale(called), t.forms_stale_why())
    })
}

fn unchecked(t: &Words, called: &str, made: &Made) -> Option<Finding> {
    let What::Translation(translation) = &made.what else {
        return None;
    };
    let unsaid = translation.made_by.is_empty() || !translation.is_checked();
    unsaid.then(|| hold(t.forms_unchecked(called), t.forms_unchecked_why()))
}

/// What is found in the words of a form, the child's in it too. In another language only what must not leave is looked for: no rule of ours knows how it reads.
pub(super) fn said_in(looking: Looking<'_>, kind: Kind, made: &Made) -> Vec<Finding> {
    let ours = |text: &str| in_our_words(looking.file, looking.draft, text);
    let (said, stage, quoted) = match &made.what {
        What::EasyRead(lines) => {
            let lines: Vec<&str> = lines.iter().map(|line| line.text.as_str()).collect();
            let lines = lines.join("\n\n");
            let quoted = ours(&lines);
            (lines, Some(Stage::EasyRead), quoted)
        }
        What::Translation(translation) => {
            let quoted = in_another_language(&looking.draft.text, &translation.text);
            (translation.text.clone(), None, quoted)
        }
        What::Video { words, who, .. } => (format!("{words}\n\n{who}"), None, ours(words)),
        What::Audio { .. } => return Vec::new(),
    };
    let stage = stage.filter(|_| kind == Kind::EasyRead);
    let found = in_a_form(
        looking.list,
        looking.file,
        looking.draft,
        &without_marks(&said),
        stage,
        looking.today,
    );
    quoted.into_iter().chain(found).collect()
}

/// The text without the marks of quotations, which no reader sees.
fn without_marks(text: &str) -> String {
    let lines = text
        .lines()
        .map(|line| apart(line).map_or(line, |(words, _)| words));
    lines.collect::<Vec<_>>().join("\n")
}
