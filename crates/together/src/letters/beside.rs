//! What stands beside a letter while it is written: findings, worst first, each said as a good colleague would say it.

use askama::Template;
use plain_words::{About, Level, Purpose, Reader, Rule, Stage, WordList};

use super::{
    draft::DraftText,
    press::{Sender, document},
    slips,
};
use crate::{
    about_me::{Around, Way},
    door::OpenFile,
    file::{Readers, Slug},
    opening::Allocated,
    people::{Person, naming},
    web::{Words, words},
};

/// At most this many are shown; the rest wait until these are dealt with.
const SHOWN: usize = 8;

/// One finding, as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Finding {
    pub(super) level: &'static str,
    pub(super) said: String,
    pub(super) why: String,
    pub(super) instead: Vec<String>,
    pub(super) times: usize,
    /// A sealed detail: it does not go, whatever the reason.
    pub(super) sealed: bool,
}

/// Everything beside the text.
#[derive(Template)]
#[template(path = "letters/beside.html")]
pub(super) struct Beside {
    pub(super) t: &'static Words,
    pub(super) findings: Vec<Finding>,
    pub(super) more: usize,
    pub(super) fit: String,
}

impl askama::filters::HtmlSafe for Beside {}

impl Beside {
    /// What is held: each has to be changed, or to go with a reason.
    pub(super) fn held(all: &[Finding]) -> Vec<String> {
        all.iter()
            .filter(|finding| finding.level == "hold")
            .map(|finding| finding.said.clone())
            .collect()
    }

    pub(super) fn new(mut findings: Vec<Finding>, fit: String) -> Beside {
        let more = findings.len().saturating_sub(SHOWN);
        findings.truncate(SHOWN);
        Beside {
            t: words(),
            findings,
            more,
            fit,
        }
    }
}

/// The readers of a letter that goes this way.
pub(super) fn readers_for(file: &OpenFile, way: Way) -> Readers {
    match way {
        Way::Letter => file.readers_by_post(),
        Way::InPerson => file.readers_on_screen(true),
        Way::Text | Way::Call | Way::Video | Way::Pages => file.readers_on_screen(false),
    }
}

/// Everything there is to find in a draft, worst first.
pub(super) fn findings(
    list: &WordList,
    file: &OpenFile,
    worker: &Allocated,
    draft: &DraftText,
    today: jiff::civil::Date,
) -> Vec<Finding> {
    let t = words();
    let readers = readers_for(file, draft.way);
    // Only what is written is looked at here; the sheet at the end is ours.
    let sender = Sender { worker, office: "" };
    let (document, unresolved) = document(file, &readers, sender, draft.manner, &draft.text, today);
    let mut all = fits(t, file, draft.way);
    all.extend(
        unresolved
            .into_iter()
            .map(|slug| hold(t.beside_mention(&slug), t.beside_mention_why())),
    );
    let about = about(file, &readers);
    let other_ears = slips::names_not_for(file, &readers, &draft.text, &about.known_names);
    all.extend(
        other_ears
            .into_iter()
            .map(|name| hold(t.beside_name(&name), t.beside_name_why())),
    );
    all.extend(
        slips::codes_in(&draft.text)
            .into_iter()
            .map(|code| hold(code, t.beside_code_why())),
    );
    let stage = file.opening.age(today).and_then(Stage::for_age);
    let text = slips::greeting_as_read(&draft.text, &document);
    let found = plain_words::check(&text, list, Purpose::Letter, &Reader { stage }, &about);
    all.extend(found.into_iter().map(|finding| Finding {
        level: match finding.level {
            Level::Hold => "hold",
            Level::Think => "think",
            Level::Note => "note",
        },
        said: finding.said,
        why: finding.why,
        instead: finding.instead,
        times: finding.times,
        sealed: finding.rule == Rule::SealedDetail,
    }));
    all
}

fn hold(said: String, why: String) -> Finding {
    Finding {
        level: "hold",
        said,
        why,
        instead: Vec::new(),
        times: 1,
        sealed: false,
    }
}

/// Does it go in a way, to a place and in a language that this child asked for?
fn fits(t: &Words, file: &OpenFile, way: Way) -> Vec<Finding> {
    let mut all = Vec::new();
    if let Some(said) = file.about_me.telling().next() {
        let telling = &said.answer.said;
        let unwanted = telling.not.contains(&way)
            || (!telling.ways.is_empty() && !telling.ways.contains(&way));
        if unwanted {
            all.push(hold(t.beside_way(), t.beside_way_why()));
        }
    }
    if way == Way::Letter
        && matches!(
            file.about_me.around_post(),
            Around::NotAsked | Around::SomeoneElse(_)
        )
    {
        all.push(hold(t.beside_post(), t.beside_post_why()));
    }
    if way == Way::Pages && readers_for(file, way).has_unknown() {
        all.push(hold(t.beside_screen(), t.beside_screen_why()));
    }
    let reads = file
        .about_me
        .languages()
        .next()
        .map(|said| said.answer.said.read.clone())
        .unwrap_or_default();
    if !reads.is_empty() && reads.trim().to_lowercase() != "english" {
        all.push(hold(t.beside_language(&reads), t.beside_language_why()));
    }
    all
}

/// What the checker is told about this child and these readers.
fn about(file: &OpenFile, readers: &Readers) -> About {
    let naming = naming(file, file.families(), file.child(), readers);
    let people = || file.families().flat_map(|family| family.people.all());
    let is_other_child = |person: &&Person| person.child && person.slug != *file.child();
    let is_known =
        |slug: &Slug| !people().any(|person| person.slug == *slug && is_other_child(&person));
    About {
        own_names: naming
            .say(file.child().as_str(), None)
            .into_iter()
            .collect(),
        other_children: people()
            .filter(is_other_child)
            .filter_map(|person| person.name.split_whitespace().next().map(str::to_owned))
            .collect(),
        // Other children are named by mentions alone: a typed name may have been left over from another letter.
        known_names: naming
            .names()
            .filter(|(slug, _)| is_known(slug))
            .map(|(_, name)| name.to_owned())
            .chain(
                people()
                    .filter(|person| !is_other_child(person))
                    .map(|person| person.name.clone()),
            )
            .collect(),
        sealed: file
            .families()
            .flat_map(|family| family.people.sealed_from(readers))
            .map(|detail| detail.text.clone())
            .collect(),
        pronouns: file
            .about_me
            .pronouns_for(readers)
            .map(|said| said.answer.said.0.clone()),
    }
}
