//! How something that was told stands: sent, arrived, opened, talked through, to be told again. Each is said only where it is known;
//! what is only hoped is said to be not known.

use jiff::civil::Date;
use ledger::EntryId;
use uuid::Uuid;

use super::{Talked, TalkedThrough, is_closed, is_closed_to_grown_up};
use crate::{
    about_me::Way,
    door::OpenFile,
    file::{Audience, Slug, Stamp},
    going_out::{Message, State, What},
    letters::Sent,
    promises,
    web::{Words, say_date, say_day},
};

/// Something that was told in writing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Thing<'a> {
    /// A letter that was sent.
    Letter(&'a Stamp, &'a Sent),
    /// An answer on the child's pages, to these words of theirs.
    Answer(&'a Stamp, EntryId),
    /// What somebody found out for the child, on the child's pages: the promise.
    FoundOut(&'a Stamp, EntryId),
}

/// How far it is known to have come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reached {
    /// It has not left.
    #[default]
    NotGone,
    /// It was sent, and nobody knows more.
    Sent,
    /// It is known to have arrived.
    Arrived,
    /// It is known to have been opened.
    Opened,
    /// A person talked it through.
    TalkedThrough,
    /// It has to be told again.
    Again,
}

impl Reached {
    /// As a word beside a letter.
    pub fn say(self, t: &Words) -> String {
        match self {
            Reached::NotGone => t.standing_not_gone(),
            Reached::Sent => t.standing_sent(),
            Reached::Arrived => t.standing_arrived(),
            Reached::Opened => t.standing_opened(),
            Reached::TalkedThrough => t.standing_talked(),
            Reached::Again => t.standing_again(),
        }
    }
}

/// One line of how it stands: what is known, or that it is not known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// In words.
    pub say: String,
    /// What somebody wrote with it.
    pub more: Vec<String>,
    /// Is it known? If not, the words say so.
    pub known: bool,
}

/// How it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The newest that is known.
    pub reached: Reached,
    /// Everything that is known and what is not, in the order in which it comes.
    pub facts: Vec<Fact>,
}

/// Everything told in writing in this file, newest first.
pub fn things(file: &OpenFile) -> Vec<Thing<'_>> {
    let letters = file
        .letters
        .sent()
        .map(|(letter, sent)| Thing::Letter(&letter.stamp, sent));
    let on_screen = |readers: &Audience| *readers != Audience::Workers;
    let answers = file
        .voice
        .answers()
        .iter()
        .filter(|(_, answer)| on_screen(&answer.readers))
        .map(|(stamp, answer)| Thing::Answer(stamp, answer.question));
    let found = file.promises.all().iter().filter_map(|promise| {
        let (stamp, answer) = promise.answered.as_ref()?;
        on_screen(&answer.readers).then_some(Thing::FoundOut(stamp, promise.id()))
    });
    let mut all: Vec<Thing<'_>> = letters.chain(answers).chain(found).collect();
    all.sort_by_key(|thing| std::cmp::Reverse((thing.stamp().on, thing.stamp().seq)));
    all
}

/// One of them, by the entry that told it.
pub fn thing(file: &OpenFile, id: EntryId) -> Option<Thing<'_>> {
    things(file).into_iter().find(|thing| thing.id() == id)
}

impl<'a> Thing<'a> {
    /// When it was written, and by whom.
    pub fn stamp(&self) -> &'a Stamp {
        match self {
            Thing::Letter(stamp, _) | Thing::Answer(stamp, _) | Thing::FoundOut(stamp, _) => stamp,
        }
    }

    /// The entry that told it.
    pub fn id(&self) -> EntryId {
        self.stamp().id
    }

    /// To whom.
    pub fn to(&self, file: &'a OpenFile) -> &'a Slug {
        match self {
            Thing::Letter(_, sent) => &sent.to,
            Thing::Answer(..) | Thing::FoundOut(..) => file.child(),
        }
    }

    /// What it is, for the workers.
    pub fn say(&self, t: &Words, file: &OpenFile) -> String {
        match self {
            Thing::Letter(_, sent) if sent.to == *file.child() => sent.kind.say(t),
            Thing::Letter(_, sent) => t.letters_kind_to(sent.kind.say(t), called(file, &sent.to)),
            Thing::Answer(_, question) => {
                t.said_answer_to(file.voice.in_words(*question).unwrap_or_default())
            }
            Thing::FoundOut(_, promise) => {
                let promise = file.promises.get(*promise);
                t.said_answer_to(
                    promise.map_or_else(Default::default, |one| promises::about_what(file, one)),
                )
            }
        }
    }

    /// Can it be on the reader's own pages at all? The child's, or those of a grown-up who has come in.
    fn is_for_pages(&self, file: &OpenFile) -> bool {
        let to = self.to(file);
        to == file.child() || file.families().any(|family| family.parents.comes_in(to))
    }

    /// Does it wait, off the reader's pages, until a person has told it?
    fn is_closed(&self, file: &OpenFile) -> bool {
        match self {
            Thing::Letter(_, sent) if sent.to == *file.child() => is_closed(file, sent),
            Thing::Letter(_, sent) => file
                .families()
                .any(|family| is_closed_to_grown_up(file, family, sent)),
            Thing::Answer(..) | Thing::FoundOut(..) => false,
        }
    }

    /// The plan it belongs to, where there is one.
    pub fn plan(&self, file: &OpenFile) -> Option<EntryId> {
        file.telling.plan_of(self.id())
    }

    /// How it stands.
    pub fn standing(&self, t: &Words, file: &OpenFile) -> Standing {
        let mut found = Found::default();
        self.sent(t, file, &mut found);
        self.arrived(t, file, &mut found);
        self.opened(t, file, &mut found);
        self.talked(t, file, &mut found);
        if let Some((_, again)) = file.telling.again(self.id()) {
            found.knows(Reached::Again, t.standing_again_by(say_day(again.by)));
            found.with(&[&again.because]);
        }
        Standing {
            reached: found.reached,
            facts: found.facts,
        }
    }

    fn sent(&self, t: &Words, file: &OpenFile, found: &mut Found) {
        let on = say_date(self.stamp().on);
        let Thing::Letter(_, sent) = self else {
            return found.knows(Reached::Sent, t.standing_on_pages(on));
        };
        match sent.way {
            Way::InPerson => found.knows(Reached::Sent, t.standing_for_in_person(on)),
            Way::Letter => match message_of(file, sent.letter) {
                Some(message) if message.state == State::Gone => {
                    let (when, by) = (say_date(message.since.on), &message.since.by.name);
                    found.knows(Reached::Sent, t.standing_posted(when, by));
                }
                Some(message) if message.state == State::InDoubt => {
                    found.not_known(t.standing_in_doubt());
                }
                _ => found.knows(Reached::NotGone, t.standing_not_posted(on)),
            },
            Way::Pages => found.knows(Reached::Sent, t.standing_on_pages(on)),
            Way::Text | Way::Call | Way::Video => {
                found.knows(Reached::Sent, t.standing_sent_on(on));
            }
        }
        if self.is_for_pages(file) && self.is_closed(file) {
            found.knows(found.reached, t.standing_closed());
        }
    }

    fn arrived(&self, t: &Words, file: &OpenFile, found: &mut Found) {
        let Thing::Letter(_, sent) = self else {
            return;
        };
        let sheet = file.letters.get(sent.letter);
        let sheet = sheet.and_then(|letter| letter.came_back.first());
        if let Some((stamp, arrived)) = file.telling.arrived(self.id()) {
            let (on, by) = (say_date(stamp.on), &stamp.by.name);
            found.knows(Reached::Arrived, t.standing_arrived_by(on, by));
            found.with(&[&arrived.because]);
        } else if let Some((stamp, _)) = sheet {
            found.knows(Reached::Arrived, t.standing_sheet_back(say_date(stamp.on)));
        } else if sent.way == Way::Letter && found.reached >= Reached::Sent {
            found.not_known(t.standing_not_known_arrived());
        }
    }

    fn opened(&self, t: &Words, file: &OpenFile, found: &mut Found) {
        if !self.is_for_pages(file) {
            return;
        }
        let mut any = false;
        for (stamp, opened) in file.telling.opened(self.id()) {
            let on = say_date(stamp.on);
            let say = if opened.together {
                t.standing_opened_together(on)
            } else {
                t.standing_opened_on(on)
            };
            found.knows(Reached::Opened, say);
            any = true;
        }
        for family in file.families() {
            if let Some(stamp) = family.parents.opened(self.id()) {
                let on = say_date(stamp.on);
                found.knows(Reached::Opened, t.standing_opened_on(on));
                any = true;
            }
        }
        if !any {
            found.not_known(t.standing_not_known_opened());
        }
    }

    /// What was talked through about it, or about the news it carries.
    fn talked(&self, t: &Words, file: &OpenFile, found: &mut Found) {
        let of_plan = self.plan(file).into_iter();
        let of_plan = of_plan.flat_map(|plan| file.telling.talked(plan));
        let mut all: Vec<_> = file.telling.talked(self.id()).chain(of_plan).collect();
        all.sort_by_key(|(stamp, _)| stamp.seq);
        for (stamp, told) in &all {
            found.talked(t, file, stamp, told);
        }
        if all.is_empty() {
            found.not_known(t.standing_not_talked());
        }
    }
}

/// The message that this letter goes out as.
fn message_of(file: &OpenFile, letter: Uuid) -> Option<&Message> {
    let mut all = file.going_out.messages().iter().rev();
    all.find(|message| message.asked.what == What::Letter(letter))
}

/// What a worker calls somebody of the family's file.
pub(super) fn called(file: &OpenFile, who: &Slug) -> String {
    let mut families = file.families();
    let person = families.find_map(|family| family.people.get(who));
    person.map_or_else(|| who.to_string(), |person| person.name.clone())
}

#[derive(Default)]
struct Found {
    reached: Reached,
    facts: Vec<Fact>,
}

impl Found {
    fn knows(&mut self, reached: Reached, say: String) {
        self.reached = self.reached.max(reached);
        self.facts.push(Fact {
            say,
            more: Vec::new(),
            known: true,
        });
    }

    fn not_known(&mut self, say: String) {
        self.facts.push(Fact {
            say,
            more: Vec::new(),
            known: false,
        });
    }

    /// What somebody wrote with the newest line.
    fn with(&mut self, more: &[&str]) {
        if let Some(fact) = self.facts.last_mut() {
            let there = more.iter().filter(|one| !one.is_empty());
            fact.more.extend(there.map(|one| (*one).to_owned()));
        }
    }

    fn talked(&mut self, t: &Words, file: &OpenFile, stamp: &Stamp, told: &TalkedThrough) {
        let (on, by) = (say_date(stamp.on), file.signed(&stamp.by));
        if told.how == Talked::NeedNot {
            self.facts.push(Fact {
                say: t.standing_need_not(by, on),
                more: vec![told.because.clone()],
                known: true,
            });
            return;
        }
        let say = t.standing_talked_by(told.how.say(t), by, on);
        self.knows(Reached::TalkedThrough, say);
        let there = (!told.there.is_empty()).then(|| t.standing_there(&told.there));
        let theirs = told.heard.and_then(|of| file.voice.words(of));
        let theirs = theirs.map(|words| t.standing_their_words(words));
        let more = [
            there.unwrap_or_default(),
            told.understood.clone(),
            theirs.unwrap_or_default(),
        ];
        self.with(&more.each_ref().map(String::as_str));
    }
}

/// By when something has to be told again where nobody says another day. Ours: within a week.
pub(super) fn again_by(today: Date) -> Date {
    today.saturating_add(jiff::Span::new().days(7))
}
