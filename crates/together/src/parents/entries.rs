//! What can be written in a family's file about a parent's or carer's own pages. No code is ever written in a file.

use std::collections::BTreeSet;

use jiff::civil::Date;
use ledger::{EntryId, FileId};
use serde::{Deserialize, Serialize};

use super::Contact;
use crate::{
    about_me::HardNews,
    file::{Audience, Body, Line, Slug, Written, kinds},
    plan::View,
    voice::{CameWith, NotSafe, PassedOn, Read, say_came_with},
    web::{Words, say_day, say_time},
};

kinds! {
    /// What can be written about a parent's or carer's own pages.
    ParentEntry {
        "parents.contact" 1 Contact,
        "parents.way_in" 1 WayIn,
        "from_parents.wrote" 1 Wrote,
        "from_parents.received" 1 Received,
        "from_parents.answered" 1 Answered,
        "from_parents.told" 1 Told,
        "from_parents.promised" 1 Promised,
        "from_parents.shown_back" 1 ShownBack,
        "from_parents.read" 1 Read,
        "from_parents.not_safe" 1 NotSafe,
        "from_parents.passed_on" 1 PassedOn,
        "from_parents.opened" 1 Opened,
        "from_parents.came_with" 1 CameWith,
        "from_parents.hard_news" 1 HardNewsFirst,
        "from_parents.plan_view" 1 PlanView,
    }
}

/// Something happened to a grown-up's way in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WayIn {
    /// Whose.
    pub of: Slug,
    /// What.
    pub step: Step,
}

impl Body for WayIn {}

/// What happened to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Step {
    /// A code was made; it is dead until it was given.
    CodeMade {
        /// The day it is gone.
        until: Date,
    },
    /// A worker gave it to them, with them or having spoken with them, and made it live.
    CodeGiven {},
    /// They used it and set a phrase that only they know.
    FirstUsed {},
    /// Somebody tried to come in as them, wrongly and many times in one day.
    ManyTries {},
    /// Their phrase works longer.
    PhraseRenewed {
        /// The day it is over.
        until: Date,
    },
    /// Every way in was taken back; whoever was in was out.
    TakenBack {},
}

/// The entry that says so.
pub fn step(family: FileId, of: &Slug, id: EntryId, step: Step) -> Written {
    let way_in = WayIn {
        of: of.clone(),
        step,
    };
    Written::new(family, id, &ParentEntry::from(way_in))
}

/// Something a parent or carer wrote on their own pages. For the workers; it is not shown back unless a worker marked that safe.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wrote {
    /// Who.
    pub by: Slug,
    /// The children it is about.
    pub children: BTreeSet<Slug>,
    /// Exactly as written; empty where they only pressed that they do not feel safe.
    pub words: String,
    /// Do they ask something?
    pub asks: bool,
}

impl Body for Wrote {}

/// What their screen may say about words that are not shown back: that they arrived, and by when somebody answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Received {
    /// The words it is about.
    pub of: EntryId,
    /// Who wrote them.
    pub to: Slug,
    /// A question, which will be answered.
    pub asks: bool,
    /// Who has it.
    pub worker: String,
    /// By when they answer.
    pub by: Date,
    /// They and those around their screen.
    pub readers: Audience,
}

impl Body for Received {
    fn may_know(&self) -> Audience {
        self.readers.clone()
    }
}

/// What they wrote was answered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answered {
    /// What they wrote.
    pub of: EntryId,
    /// To whom.
    pub to: Slug,
    /// The answer, as it is shown to them.
    pub words: String,
    /// Who may read it; left out, it was given in another way and no screen shows it.
    #[serde(default)]
    pub readers: Audience,
}

impl Body for Answered {
    fn may_know(&self) -> Audience {
        self.readers.clone()
    }
}

/// The answer was given in another way than on a screen, so that no screen says any more that one is to come. It holds nothing of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Told {
    /// What they wrote.
    pub of: EntryId,
    /// Who wrote it.
    pub to: Slug,
}

impl Body for Told {
    fn may_know(&self) -> Audience {
        Audience::only([&self.to])
    }
}

/// Somebody promised to find out what they asked; the promise is in one child's file. For the workers: the day is in the promise.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Promised {
    /// What they asked.
    pub of: EntryId,
    /// The promise.
    pub promise: EntryId,
    /// In which child's file.
    pub child: FileId,
}

impl Body for Promised {}

/// A worker marked it safe that their screen shows these words again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShownBack {
    /// The words it is about.
    pub of: EntryId,
    /// Who wrote them.
    pub to: Slug,
    /// The words.
    pub words: String,
    /// They and those around their screen.
    pub readers: Audience,
}

impl Body for ShownBack {
    fn may_know(&self) -> Audience {
        self.readers.clone()
    }
}

/// A letter or an answer was opened on their pages for the first time. It is for the workers alone.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Opened {
    /// The entry that sent the letter, or the answer.
    pub of: EntryId,
}

impl Body for Opened {}

/// Where they want to hear hard news first. Only they themselves can choose that, on their own pages.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HardNewsFirst {
    /// Who chose.
    pub by: Slug,
    /// Where.
    pub first: HardNews,
}

impl Body for HardNewsFirst {}

/// What they think of a part of the plan they were shown, said on their own pages. Why, in their words, is what they wrote with it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanView {
    /// Whose plan.
    pub child: Slug,
    /// The view, as a worker would write it down; `said` names what they wrote.
    pub view: View,
}

impl Body for PlanView {}

impl ParentEntry {
    /// May it be on this person's own pages at all, if everybody around the screen may know it? What is said to one is not another's.
    pub fn is_for(&self, person: &Slug) -> bool {
        match self {
            ParentEntry::Received(got) => got.to == *person,
            ParentEntry::Answered(answer) => answer.to == *person,
            ParentEntry::Told(told) => told.to == *person,
            ParentEntry::ShownBack(shown) => shown.to == *person,
            _ => false,
        }
    }
}

/// A line that says all in its title.
fn only(title: String) -> Line {
    Line {
        title,
        ..Line::default()
    }
}

/// A line with a text of a grown-up's or a worker's.
fn with(title: String, text: &str) -> Line {
    Line {
        title,
        text: text.to_owned(),
        theirs: false,
    }
}

fn line(entry: &ParentEntry, t: &Words) -> Line {
    match entry {
        ParentEntry::Contact(contact) if contact.safe => only(t.parents_line_safe()),
        ParentEntry::Contact(_) => only(t.parents_line_unsafe()),
        ParentEntry::WayIn(way_in) => only(match &way_in.step {
            Step::CodeMade { until } => t.portal_code_made(say_day(*until)),
            Step::CodeGiven {} => t.parents_line_given(),
            Step::FirstUsed {} => t.parents_line_first_used(),
            Step::ManyTries {} => t.parents_line_many_tries(),
            Step::PhraseRenewed { until } => t.parents_line_renewed(say_day(*until)),
            Step::TakenBack {} => t.parents_line_taken_back(),
        }),
        ParentEntry::Wrote(wrote) if wrote.asks => with(t.parents_line_asked(), &wrote.words),
        ParentEntry::Wrote(wrote) => with(t.parents_line_wrote(), &wrote.words),
        ParentEntry::Received(_) => only(t.parents_line_received()),
        ParentEntry::Answered(answer) => with(t.parents_line_answered(), &answer.words),
        ParentEntry::Told(_) => only(t.voice_told()),
        ParentEntry::Promised(_) => only(t.parents_line_promised()),
        ParentEntry::ShownBack(_) => only(t.voice_shown_back()),
        ParentEntry::Read(_) => only(t.parents_line_read()),
        ParentEntry::NotSafe(_) => only(t.parents_not_safe()),
        ParentEntry::CameWith(came) => only(say_came_with(came, t)),
        ParentEntry::Opened(_) => only(t.parents_line_opened()),
        ParentEntry::HardNewsFirst(chosen) => only(match chosen.first {
            HardNews::APerson => t.parents_line_person_first(),
            HardNews::MyPages => t.parents_line_pages_first(),
        }),
        ParentEntry::PlanView(theirs) => {
            let view = &theirs.view;
            only(t.parents_line_plan_view(view.strand.say(t), view.answer.say(t)))
        }
        ParentEntry::PassedOn(passed) => with(
            t.voice_passed_on(passed.to.say(t), say_time(passed.at)),
            &passed.why,
        ),
    }
}
