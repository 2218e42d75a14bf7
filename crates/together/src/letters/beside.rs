//! What stands beside a letter while it is written: findings, worst first, each said as a good colleague would say it.

use std::{collections::BTreeSet, ops::Range};

use askama::Template;
use plain_words::{About, Level, Purpose, Reader, Rule, Stage, WordList};

use super::{
    HeldAbout, LetterKind, Passed,
    compared::Compared,
    draft::DraftText,
    forms::{Forms, FormsList, Looking, about_forms, words_of},
    mend::can_be_put,
    places,
    press::{Sender, document},
    quotations,
    slips::{self, AsRead},
};
use crate::{
    about_me::{Around, Way, tongues_named},
    door::OpenFile,
    file::{Readers, Slug},
    opening::Allocated,
    people::{Person, naming},
    telling,
    web::{Words, say_date, words},
};

/// At most this many are shown; the rest are one press away.
pub(super) const SHOWN: usize = 8;

/// One finding, as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Finding {
    pub(super) level: &'static str,
    pub(super) said: String,
    pub(super) why: String,
    /// What could be said instead, and whether it can be put there with one press.
    pub(super) instead: Vec<(String, bool)>,
    pub(super) times: usize,
    /// A sealed detail: it does not go, whatever the reason.
    pub(super) sealed: bool,
    /// What it is about, where a reason for it counts elsewhere too.
    pub(super) about: Option<HeldAbout>,
    /// It is about another form of the letter, and shown in the list of those.
    pub(super) of_form: bool,
    /// It has to be looked at first, whatever the reason.
    pub(super) waits: bool,
    /// Where it stands, in characters of the text that was looked at; empty where it is about the whole letter.
    pub(super) places: Vec<Range<usize>>,
}

impl Finding {
    /// The finding as it is heard, in the order in which it helps.
    pub(super) fn heard(&self, t: &Words) -> String {
        let instead: Vec<&str> = self
            .instead
            .iter()
            .map(|(words, _)| words.as_str())
            .collect();
        let first = t.beside_heard(self.level(t), &self.said, &self.why);
        if instead.is_empty() {
            first
        } else {
            format!("{first} {} {}", t.beside_instead(), instead.join(" · "))
        }
    }

    /// Does it hold the text?
    pub(crate) fn is_held(&self) -> bool {
        self.level == "hold"
    }

    /// Has it to be mended, whatever the reason?
    pub(crate) fn waits(&self) -> bool {
        self.waits
    }

    /// Is it a sealed detail?
    pub(crate) fn is_sealed(&self) -> bool {
        self.sealed
    }

    /// What it is about.
    pub(crate) fn said(&self) -> &str {
        &self.said
    }

    /// Why it is worth a look.
    pub(crate) fn why(&self) -> &str {
        &self.why
    }

    pub(super) fn level(&self, t: &Words) -> String {
        match self.level {
            "hold" => t.beside_hold(),
            "think" => t.beside_think(),
            _ => t.beside_note(),
        }
    }
}

/// Everything beside the text.
#[derive(Template)]
#[template(path = "letters/beside.html")]
pub(crate) struct Beside {
    pub(super) t: &'static Words,
    /// The worst, and how many.
    pub(super) findings: Vec<Finding>,
    /// The others, one press away.
    pub(super) rest: Vec<Finding>,
    pub(super) fit: String,
    /// The other forms of the letter, and how each stands.
    pub(super) forms: Option<FormsList>,
}

impl askama::filters::HtmlSafe for Beside {}

impl Beside {
    /// What is held: each has to be changed, or to go with a reason.
    pub(super) fn held(all: &[Finding]) -> Vec<String> {
        let held = all.iter().filter(|finding| finding.level == "hold");
        held.map(|finding| finding.said.clone()).collect()
    }

    /// The same, as it is kept with the reason for which it goes.
    pub(super) fn passed(all: &[Finding], because: &str) -> Vec<Passed> {
        let held = all.iter().filter(|finding| finding.level == "hold");
        held.map(|finding| Passed {
            held: finding.said.clone(),
            about: finding.about,
            because: because.to_owned(),
        })
        .collect()
    }

    /// What is worth another look in a note that is kept; nothing if nothing is. The same rules as in letters, with the
    /// weight they have in a record, and none of the small ones.
    pub(crate) fn of_a_note(
        list: &WordList,
        file: &OpenFile,
        text: &str,
        today: jiff::civil::Date,
    ) -> Option<Beside> {
        let mut about = about(file, &Readers::worker(), today);
        // Brothers and sisters are expected in a note.
        let others = about.others.drain(..).map(plain_words::Person::named);
        about.people.extend(others);
        let reader = Reader {
            stage: Stage::Adult,
        };
        let as_typed = AsRead::new(text, &[]);
        let found: Vec<Finding> = plain_words::check(text, list, Purpose::Record, &reader, &about)
            .iter()
            .filter(|finding| finding.level != Level::Note)
            .map(|finding| of_words(finding, &as_typed))
            .collect();
        (!found.is_empty()).then(|| Beside::new(found, String::new(), None))
    }

    /// Beside a report, which has no other forms.
    pub(crate) fn of_a_report(findings: Vec<Finding>) -> Beside {
        Beside::new(findings, String::new(), None)
    }

    /// What is worth another look in something somebody tries their hand at; nothing if nothing is.
    pub(crate) fn of_a_try(
        list: &WordList,
        text: &str,
        stage: Stage,
        about: &About,
    ) -> Option<Beside> {
        let as_typed = AsRead::new(text, &[]);
        let found = plain_words::check(text, list, Purpose::Letter, &Reader { stage }, about);
        let found: Vec<Finding> = found
            .iter()
            .map(|finding| of_words(finding, &as_typed))
            .collect();
        (!found.is_empty()).then(|| Beside::new(found, String::new(), None))
    }

    /// How a form stands is said by the list of forms.
    pub(super) fn new(mut findings: Vec<Finding>, fit: String, forms: Option<FormsList>) -> Beside {
        findings.retain(|finding| !finding.of_form);
        let rest = findings.split_off(findings.len().min(SHOWN));
        Beside {
            t: words(),
            findings,
            rest,
            fit,
            forms,
        }
    }
}

/// Everything there is to find in a draft, worst first.
pub(super) fn findings(
    list: &WordList,
    file: &OpenFile,
    worker: &Allocated,
    draft: &DraftText,
    (forms, compared): (&Forms, &Compared),
    today: jiff::civil::Date,
) -> Vec<Finding> {
    let t = words();
    let readers = draft.readers(file);
    // Only what is written is looked at here; the sheet at the end is ours.
    let sender = Sender { worker, office: "" };
    let (document, unresolved) = document(file, &readers, draft, sender, today);
    let mut all = if draft.is_to_child(file) {
        fits(t, file, draft, forms, &readers)
    } else {
        fits_grown_up(t, file, draft)
    };
    let unresolved: BTreeSet<String> = unresolved.into_iter().collect();
    all.extend(unresolved.iter().map(|slug| {
        let places = places::of_mentions(&draft.text, slug);
        Finding {
            times: places.len().max(1),
            places,
            ..hold(t.beside_mention(slug), t.beside_mention_why())
        }
    }));
    all.extend(quotations::findings(t, file, &draft.text, &readers));
    let about = About {
        earlier: compared.earlier.clone(),
        fixed: compared.fixed.clone(),
        ..about(file, &readers, today)
    };
    let known: Vec<String> = about.people.iter().map(|one| one.name.clone()).collect();
    let mut other_ears = slips::names_not_for(file, &readers, &draft.text, &known);
    // Any other child's name is held by the checker, whoever may know of them: once is enough.
    other_ears.retain(|name| {
        let first = name.split_whitespace().next();
        !about.others.iter().any(|other| first == Some(other))
    });
    all.extend(other_ears.into_iter().map(|name| Finding {
        places: places::of_words(&draft.text, &name),
        ..hold(t.beside_name(&name), t.beside_name_why())
    }));
    all.extend(
        slips::codes_in(&draft.text)
            .into_iter()
            .map(|code| Finding {
                places: places::of_words(&draft.text, &code),
                ..hold(code, t.beside_code_why())
            }),
    );
    let stage = stage(file, draft, today);
    let as_read = AsRead::new(&draft.text, &document.blocks);
    let reader = Reader { stage };
    let found = plain_words::check(&as_read.text, list, Purpose::Letter, &reader, &about);
    all.extend(found.iter().map(|finding| of_words(finding, &as_read)));
    let words = words_of(&document);
    let looking = Looking {
        list,
        file,
        draft,
        forms,
        words: &words,
        today,
    };
    all.extend(about_forms(looking));
    all
}

/// How whoever gets it reads. Where no age is known, nobody is taken for a child; the worker sees that the age is not known.
/// A letter for later is read by somebody who has grown.
pub(super) fn stage(file: &OpenFile, draft: &DraftText, today: jiff::civil::Date) -> Stage {
    if !draft.is_to_child(file) || draft.kind == LetterKind::ForLater {
        return Stage::Adult;
    }
    file.opening.age(today).map_or(Stage::Adult, Stage::for_age)
}

/// What the checker found, with its places in the letter as typed.
pub(super) fn of_words(finding: &plain_words::Finding, as_read: &AsRead) -> Finding {
    let instead = finding.instead.iter().map(|words| {
        let can = can_be_put(finding.rule, words);
        (words.to_string(), can)
    });
    let whole = finding.is_whole();
    let places = finding.places.iter().filter(|_| !whole);
    Finding {
        level: finding.level.name(),
        // What is said of the whole text is told by the rule's own name.
        said: if whole {
            finding.rule.title().to_owned()
        } else {
            finding.said.clone()
        },
        why: finding.why.to_string(),
        instead: instead.collect(),
        times: finding.times(),
        sealed: finding.rule == Rule::SealedDetail,
        about: None,
        of_form: false,
        waits: false,
        places: places
            .map(|place| as_read.typed(&place.at))
            .filter(|at| !at.is_empty())
            .collect(),
    }
}

pub(super) fn hold(said: String, why: String) -> Finding {
    Finding {
        level: "hold",
        said,
        why,
        instead: Vec::new(),
        times: 1,
        sealed: false,
        about: None,
        of_form: false,
        waits: false,
        places: Vec::new(),
    }
}

fn hold_about(about: HeldAbout, said: String, why: String) -> Finding {
    Finding {
        about: Some(about),
        ..hold(said, why)
    }
}

/// Does it go in a way, to a place and in a language that this child asked for?
fn fits(
    t: &Words,
    file: &OpenFile,
    draft: &DraftText,
    forms: &Forms,
    readers: &Readers,
) -> Vec<Finding> {
    let way = draft.way;
    let mut all = Vec::new();
    if file.about_me.telling_now().is_unwanted(way) {
        all.push(hold_about(
            HeldAbout::Way,
            t.beside_way(),
            t.beside_way_why(),
        ));
    }
    if way == Way::Letter
        && matches!(
            file.about_me.around_post(),
            Around::NotAsked | Around::SomeoneElse(_)
        )
    {
        all.push(hold_about(
            HeldAbout::Post,
            t.beside_post(),
            t.beside_post_why(),
        ));
    }
    if matches!(way, Way::Pages | Way::Video) && readers.has_unknown() {
        all.push(hold(t.beside_screen(), t.beside_screen_why()));
    }
    all.extend(first_again(t, file, draft));
    if telling::has_no_plan(file, draft.about, draft.kind) {
        all.push(hold(t.beside_no_plan(), t.beside_no_plan_why()));
    }
    // Somebody who cannot read the letter can hear it, or see it signed or in pictures.
    let reads = language(t, &file.about_me.languages_now().read);
    all.extend(reads.filter(|_| !forms.can_be_taken_in_unread()));
    all
}

/// The same for a grown-up of the family's file, or somebody who works for the child.
fn fits_grown_up(t: &Words, file: &OpenFile, draft: &DraftText) -> Vec<Finding> {
    let to = draft.recipient(file);
    let person = super::recipients::grown_ups(file).find(|person| person.slug == *to);
    let reads = person.map(|person| person.reads.as_str());
    let pages = (draft.way == Way::Pages).then(|| hold(t.beside_way(), t.beside_no_pages()));
    let language = language(t, reads.unwrap_or_default());
    pages.into_iter().chain(language).collect()
}

/// A second first letter, begun before the other one went: it goes only with a reason.
fn first_again(t: &Words, file: &OpenFile, draft: &DraftText) -> Option<Finding> {
    let first = draft.kind == LetterKind::Introductory && !draft.again;
    let went = file.letters.introduction(file.child()).filter(|_| first)?;
    Some(hold_about(
        HeldAbout::AnotherWent,
        t.letters_went(say_date(went.stamp.on)),
        t.letters_again_what(),
    ))
}

/// What somebody reads, where it is neither English nor a language that a translation can be made in: that one is a form they need.
fn language(t: &Words, reads: &str) -> Option<Finding> {
    let english = reads.is_empty() || reads.trim().to_lowercase() == "english";
    let other = !english && tongues_named(reads).is_empty();
    other.then(|| hold(t.beside_language(reads), t.beside_language_why()))
}

/// What is found in the words of another form, for the readers of its letter. Without a stage it is in another language: then only
/// what must not leave is looked for.
pub(super) fn in_a_form(
    list: &WordList,
    file: &OpenFile,
    draft: &DraftText,
    text: &str,
    stage: Option<Stage>,
    today: jiff::civil::Date,
) -> Vec<Finding> {
    let t = words();
    let readers = draft.readers(file);
    let about = about(file, &readers, today);
    let known: Vec<String> = about.people.iter().map(|one| one.name.clone()).collect();
    let names = slips::names_not_for(file, &readers, text, &known);
    let names = names.into_iter();
    let names = names.map(|name| hold(t.beside_name(&name), t.beside_name_why()));
    let codes = slips::codes_in(text).into_iter();
    let codes = codes.map(|code| hold(code, t.beside_code_why()));
    let reader = Reader {
        stage: stage.unwrap_or(Stage::Adult),
    };
    let found = plain_words::check(text, list, Purpose::Letter, &reader, &about);
    let leaves = [
        Rule::SealedDetail,
        Rule::PerhapsSealed,
        Rule::OtherChildsName,
    ];
    let found = found.iter();
    let found = found.filter(|one| stage.is_some() || leaves.contains(&one.rule));
    let as_typed = AsRead::new(text, &[]);
    let found = found.map(|one| of_words(one, &as_typed));
    names.chain(codes).chain(found).collect()
}

/// What the checker is told about this child and these readers.
pub(super) fn about(file: &OpenFile, readers: &Readers, today: jiff::civil::Date) -> About {
    let naming = naming(file, file.families(), file.child(), readers);
    let people = || file.families().flat_map(|family| family.people.all());
    let is_other_child = |person: &&Person| person.child && person.slug != *file.child();
    let is_known =
        |slug: &Slug| !people().any(|person| person.slug == *slug && is_other_child(&person));
    // Other children are named by mentions alone: a typed name may have been left over from another letter.
    let named = naming
        .names()
        .filter(|(slug, _)| is_known(slug))
        .map(|(_, name)| name.to_owned());
    let written = people()
        .filter(|person| !is_other_child(person) && person.readers.includes(readers))
        .map(|person| person.name.clone());
    About {
        name: naming.say(file.child().as_str(), None).unwrap_or_default(),
        people: named
            .chain(written)
            .map(plain_words::Person::named)
            .collect(),
        others: people()
            .filter(is_other_child)
            .filter_map(|person| person.name.split_whitespace().next().map(str::to_owned))
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
        age: file.opening.age(today),
        names: file
            .about_me
            .names()
            .filter(|said| said.answer.readers.includes(readers))
            .flat_map(|said| {
                // How a name of one loud part is said is all in capitals, and no word of letters: REECE.
                let loud = Some(&said.answer.said.say_it).filter(|say_it| is_one_word(say_it));
                std::iter::once(&said.answer.said.name).chain(loud).cloned()
            })
            .chain(court_name(file, readers))
            .collect(),
        not_names: file
            .about_me
            .names()
            .filter(|said| !said.answer.readers.includes(readers))
            .map(|said| said.answer.said.name.clone())
            .collect(),
        facts: file
            .about_me
            .unique()
            .filter(|said| said.answer.readers.includes(readers))
            .map(|said| said.answer.said.0.clone())
            .collect(),
        speaks: file.opening.age(today).is_none_or(|age| age >= 3),
        ..About::default()
    }
}

fn is_one_word(say_it: &str) -> bool {
    !say_it.is_empty() && say_it.chars().all(char::is_alphabetic)
}

/// The name in the court's papers, where nothing else was said for these readers.
fn court_name(file: &OpenFile, readers: &Readers) -> Option<String> {
    let chosen = file.about_me.name_for(readers);
    let other = chosen.is_some_and(|said| said.answer.said.name != file.opening.court_first_name());
    (!other).then(|| file.opening.court_name().to_owned())
}
