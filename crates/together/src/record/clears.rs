//! One act clears everything it answers: a visit asks the name, tells what changed, answers a question; each is written where it belongs,
//! and the visit says what it cleared.

use ledger::EntryId;

use crate::{
    about_me::{AboutMeEntry, Answer, Name, SaidBy},
    children::What,
    diary::{self, DiaryEntry},
    door::OpenFile,
    file::{Audience, Written},
    portal::{SpokeAlone, WayInEntry},
    promises::{self, NewAnswer},
    telling::{self, Talked, ToldHow},
    voice::{Answered, ToldThem, VoiceEntry, reading},
    web::{Words, nth},
};

/// Something due that a visit or a call can clear.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Clear {
    /// They said what they want to be called.
    Name,
    /// A question was answered.
    Answer(EntryId),
    /// What they wrote was read, and spoken about.
    Read(EntryId),
    /// They were spoken with alone about somebody who tried to come in.
    SpeakAlone,
    /// They heard of a change.
    Tell(EntryId),
    /// What was promised was told.
    Promise(EntryId),
    /// They heard news by a plan.
    Plan(EntryId),
    /// It was told again, or told before a letter opens.
    Again(EntryId),
}

impl Clear {
    /// What of this can be cleared by seeing or hearing the child. What is not here has a page of its own for a reason: that a child
    /// does not feel safe is not ticked off beside other things.
    pub(super) fn of(file: &OpenFile, what: &What) -> Option<Clear> {
        match what {
            What::AskName => Some(Clear::Name),
            What::Answer(question) => Some(Clear::Answer(*question)),
            What::Read(words) => Some(Clear::Read(*words)),
            What::SpeakAlone => Some(Clear::SpeakAlone),
            What::Tell(item) => waits_to_hear(file, *item).map(|_| Clear::Tell(*item)),
            What::Promise(promise) => {
                let to = &file.promises.get(*promise)?.made.to;
                to.contains(file.child())
                    .then_some(Clear::Promise(*promise))
            }
            What::TellPlan(plan) => {
                let mut plans = file.families().flat_map(|family| family.plans.all());
                let plan = plans.find(|one| one.id() == *plan)?;
                let waiting = plan.waiting();
                let own = waiting.iter().any(|step| step.person == *file.child());
                own.then(|| Clear::Plan(plan.id()))
            }
            What::TellAgain(of) | What::TellNews(of) => Some(Clear::Again(*of)),
            _ => None,
        }
    }

    /// Its name in a form.
    pub(super) fn key(self) -> String {
        match self {
            Clear::Name => "name".to_owned(),
            Clear::SpeakAlone => "alone".to_owned(),
            Clear::Answer(of) => format!("answer-{of}"),
            Clear::Read(of) => format!("read-{of}"),
            Clear::Tell(of) => format!("tell-{of}"),
            Clear::Promise(of) => format!("promise-{of}"),
            Clear::Plan(of) => format!("plan-{of}"),
            Clear::Again(of) => format!("again-{of}"),
        }
    }

    /// What has to be written down with it, where something has.
    pub(super) fn asks(self, t: &Words) -> Option<String> {
        match self {
            Clear::Name => Some(t.clear_name()),
            Clear::Answer(_) => Some(t.clear_answer()),
            Clear::Promise(_) => Some(t.clear_promise()),
            Clear::Plan(_) | Clear::Again(_) => Some(t.clear_understood()),
            Clear::Read(_) | Clear::SpeakAlone | Clear::Tell(_) => None,
        }
    }

    /// What it writes, under ids from this one on.
    pub(super) fn written(
        self,
        file: &OpenFile,
        id: EntryId,
        (how, words, by): (Talked, &str, &str),
    ) -> Vec<Written> {
        let told = || ToldHow {
            how,
            there: String::new(),
            understood: words.to_owned(),
            their_words: String::new(),
            by: by.to_owned(),
            because: String::new(),
        };
        match self {
            Clear::Name => vec![called(file, id, words)],
            Clear::Answer(question) => answered(file, question, id, words),
            Clear::Read(of) => reading(file, of, id).into_iter().collect(),
            Clear::SpeakAlone => {
                let alone = WayInEntry::from(SpokeAlone {});
                vec![Written::new(file.id(), id, &alone)]
            }
            Clear::Tell(item) => heard(file, item, id, how).into_iter().collect(),
            Clear::Promise(promise) => {
                let new = NewAnswer {
                    outcome: promises::Outcome::FoundOut,
                    words: words.to_owned(),
                    how: promises::How::InTalk,
                    sorry: String::new(),
                };
                promises::answer(file, promise, id, &new).unwrap_or_default()
            }
            Clear::Plan(plan) => {
                telling::told_of_plan(file, plan, file.child(), id, &told()).unwrap_or_default()
            }
            Clear::Again(of) => telling::talked_through(file, of, id, &told()),
        }
    }
}

/// So many ids are kept for what one clearing writes.
pub(super) const IDS_OF_ONE: u8 = 6;

fn called(file: &OpenFile, id: EntryId, name: &str) -> Written {
    let name = Name {
        name: name.to_owned(),
        ..Name::default()
    };
    let answer = Answer {
        said: name,
        said_by: SaidBy::Child,
        readers: Audience::only([file.child()]),
    };
    Written::new(file.id(), id, &AboutMeEntry::from(answer))
}

/// An answer that was given in talk: no screen says any more that one is to come.
fn answered(file: &OpenFile, question: EntryId, id: EntryId, words: &str) -> Vec<Written> {
    let answer = Answered {
        question,
        words: words.to_owned(),
        readers: Audience::Workers,
    };
    let told = ToldThem { of: question };
    let write = |n, entry: VoiceEntry| Written::new(file.id(), nth(id, n), &entry);
    let mut all = vec![write(0, answer.into()), write(1, told.into())];
    all.extend(reading(file, question, nth(id, 2)));
    all.extend(promises::over(file, question, nth(id, 3)));
    all
}

/// The change that this child has not heard of, and the family's file it is in.
fn waits_to_hear(file: &OpenFile, item: EntryId) -> Option<(ledger::FileId, EntryId)> {
    let mut all = diary::about_child(file).into_iter();
    let (family_id, family, item) = all.find(|(.., one)| one.id == item)?;
    let waiting = item.waiting(family);
    let own = waiting.iter().any(|person| person.slug == *file.child());
    own.then(|| (family_id, item.newest().stamp.id))
}

fn heard(file: &OpenFile, item: EntryId, id: EntryId, how: Talked) -> Option<Written> {
    let (family, change) = waits_to_hear(file, item)?;
    let heard = diary::Heard {
        of: change,
        person: file.child().clone(),
        how: if how == Talked::InPerson {
            diary::How::InPerson
        } else {
            diary::How::Call
        },
        because: String::new(),
    };
    Some(Written::new(family, id, &DiaryEntry::from(heard)))
}
