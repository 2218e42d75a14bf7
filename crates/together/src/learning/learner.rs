//! Who is a student or a trainee, and who looks at what they write: said by an administrator, in the house's file.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    file::{Audience, Body, Line, Room, Stamp, kinds},
    web::Words,
};

kinds! {
    /// What can be written about who learns.
    LearnerEntry {
        "learning.learner" 1 Learner,
    }
}

/// Somebody is a student or a trainee from now on; or is no more. The newest counts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Learner {
    /// Who.
    pub staff: Uuid,
    /// What they are called.
    pub name: String,
    /// As what they learn, and with whom; none: not any more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub now: Option<Learns>,
}

impl Body for Learner {
    fn may_know(&self) -> Audience {
        Audience::Everyone
    }
}

/// As what somebody learns, and who looks at their drafts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Learns {
    /// As what.
    pub stage: Stage,
    /// Who looks at what they write before it goes.
    pub supervisor: Uuid,
    /// What that person is called.
    pub supervisor_name: String,
}

/// As what somebody learns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// On a placement of their studies.
    Student,
    /// New, and still learning in the work.
    Trainee,
}

impl Stage {
    /// Both.
    pub const ALL: [Stage; 2] = [Stage::Student, Stage::Trainee];

    /// Its name in a form.
    pub fn value(self) -> &'static str {
        match self {
            Stage::Student => "student",
            Stage::Trainee => "trainee",
        }
    }

    /// As a page says it.
    pub fn say(self, t: &Words) -> String {
        match self {
            Stage::Student => t.learning_student(),
            Stage::Trainee => t.learning_trainee(),
        }
    }
}

fn line(entry: &LearnerEntry, t: &Words) -> Line {
    let LearnerEntry::Learner(learner) = entry;
    Line {
        title: t.learners_title(),
        text: learner.name.clone(),
        theirs: false,
    }
}

/// Everybody who learns.
#[derive(Debug, Clone, Default)]
pub struct Learners(BTreeMap<Uuid, Learns>);

impl Room for Learners {
    type Entry = LearnerEntry;

    fn take(&mut self, _: &Stamp, entry: &LearnerEntry) {
        let LearnerEntry::Learner(learner) = entry;
        match &learner.now {
            Some(now) => drop(self.0.insert(learner.staff, now.clone())),
            None => drop(self.0.remove(&learner.staff)),
        }
    }
}

impl Learners {
    /// As what this person learns, and with whom; none for everybody else.
    pub fn of(&self, staff: Uuid) -> Option<&Learns> {
        self.0.get(&staff)
    }

    /// Those whose drafts this person looks at.
    pub fn with(&self, supervisor: Uuid) -> impl Iterator<Item = Uuid> {
        let all = self.0.iter();
        all.filter(move |(_, learns)| learns.supervisor == supervisor)
            .map(|(staff, _)| *staff)
    }
}
