//! What is due, gathered from every capability. Computed, never stored; a sentence about a child, not a kind of task.

use jiff::civil::Date;
use ledger::EntryId;

use crate::{
    about_me::Topic,
    alongside, diary,
    door::OpenFile,
    due::{self, DueRules, Rule},
    feedback::{self, Moment},
    file::Readers,
    going_out, letters, parents, plan, promises, recommendations, record, story, telling,
    web::{Words, say_day},
};

/// Something due for a child.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// By when.
    pub by: Date,
    /// What.
    pub what: What,
}

/// What is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// The introductory letter has not gone.
    IntroductoryLetter,
    /// Somebody new works with the child and has not written.
    WhoIAmNow,
    /// We have not asked what to call them.
    AskName,
    /// A question of theirs waits for an answer.
    Answer(EntryId),
    /// Something they wrote has not been read.
    Read(EntryId),
    /// Somebody tried to come in as them.
    SpeakAlone,
    /// Something in the diary changed, and somebody has not heard.
    Tell(EntryId),
    /// They do not feel safe, and nobody has read it.
    NotSafe(EntryId),
    /// Something that was promised is to be found out and told.
    Promise(EntryId),
    /// Something for them does not go out by itself.
    GoesOut(uuid::Uuid),
    /// There was a hearing, and nobody has told them what happened.
    AfterHearing,
    /// They have heard nothing from us for long.
    Silence,
    /// Somebody is to hear news that matters, by a plan.
    TellPlan(EntryId),
    /// Something has to be told again.
    TellAgain(EntryId),
    /// A letter with hard news waits until somebody has told them.
    TellNews(EntryId),
    /// Something came in from somebody who should not know what is in it.
    LookAt(EntryId),
    /// Somebody who was asked for beside them is to be booked, to confirm, or to be told of.
    Alongside(EntryId),
    /// The court is to be asked whether something they said can be kept from somebody.
    AskCourt(EntryId),
    /// Somebody said of a storyboard that it is not like that.
    Story(EntryId),
    /// They are to be asked how we did.
    Feedback(Moment),
    /// They are to be told what changes because of what they said of us.
    FeedbackChange(EntryId),
    /// A parent or carer wrote or asked something.
    FromParent(EntryId),
    /// What they wrote is about danger, or holds what they should not know.
    ParentDanger(EntryId),
    /// What is recommended is to be told them, and they are to be asked.
    Recommendations,
    /// Something of the plan.
    Plan(EntryId),
    /// They do not agree with one and understand it: their solicitor has to know.
    TellSolicitor(EntryId),
}

impl Due {
    /// Everything due in this file on that day, by the rules of the house: always the same for the same three.
    pub fn of(file: &OpenFile, rules: &DueRules, today: Date) -> Vec<Due> {
        let mut due: Vec<Due> = letters::due(file, rules)
            .into_iter()
            .chain(name(file, rules))
            .chain(questions(file, rules))
            .chain(messages(file, rules))
            .chain(tries(file))
            .chain(diary::due(file, rules))
            .chain(promised(file))
            .chain(going_out::due(file))
            .chain(again(file, rules, today))
            .chain(telling::due(file, rules))
            .chain(record::due(file))
            .chain(alongside::due(file, rules))
            .chain(court(file, rules))
            .chain(story::due(file, rules))
            .chain(parents::due(file, rules))
            .chain(recommendations::due(file, rules))
            .chain(plan::due(file))
            .chain(feedback::due(file, rules, today))
            .collect();
        due.sort_by_key(Due::order);
        due
    }

    /// What comes first: danger, then the soonest.
    pub fn order(&self) -> (bool, Date) {
        let danger = matches!(
            self.what,
            What::NotSafe(_) | What::LookAt(_) | What::ParentDanger(_)
        );
        (!danger, self.by)
    }

    /// As a sentence; the child's name stands above it.
    pub fn say(&self, t: &Words, file: &OpenFile) -> String {
        match &self.what {
            What::IntroductoryLetter => t.due_letter(),
            What::WhoIAmNow => t.due_who_i_am_now(),
            What::AskName => t.due_name(),
            What::Answer(question) => {
                t.due_answer(file.voice.in_words(*question).unwrap_or_default())
            }
            What::Read(_) => t.due_read(called(file)),
            What::SpeakAlone => t.due_tries(called(file)),
            What::Tell(item) => diary::say_due(t, file, *item),
            What::NotSafe(_) => t.due_not_safe(called(file)),
            What::Promise(promise) => {
                let promise = file.promises.get(*promise);
                t.due_promise(promise.map_or_else(Default::default, |promise| {
                    promises::about_what(file, promise)
                }))
            }
            What::GoesOut(message) => going_out::say_due(t, file, *message),
            What::AfterHearing => t.due_after_hearing(),
            What::Silence => t.due_silence(),
            What::TellPlan(plan) => telling::say_plan(t, file, *plan),
            What::TellAgain(of) => telling::say_again(t, file, *of),
            What::LookAt(_) => t.due_look_at(),
            What::Alongside(of) => alongside::say_due(t, file, *of),
            What::AskCourt(_) => t.due_ask_court(called(file)),
            What::Story(board) => story::say_due(t, file, *board),
            What::TellNews(letter) => telling::say_news(t, file, *letter),
            What::Feedback(after) => feedback::say_ask(t, file, *after),
            What::FeedbackChange(of) => feedback::say_change(t, file, *of),
            What::FromParent(of) | What::ParentDanger(of) => parents::say_due(t, file, *of),
            What::Recommendations => t.due_recommendations(called(file)),
            What::Plan(of) => plan::say_due(t, file, *of),
            What::TellSolicitor(_) => t.due_solicitor(called(file)),
        }
    }

    /// The same without a word of the child's or of anybody's, for somebody who does not work with the child.
    pub fn say_plainly(&self, t: &Words, file: &OpenFile) -> String {
        match &self.what {
            What::IntroductoryLetter => t.due_letter(),
            What::WhoIAmNow => t.due_who_i_am_now(),
            What::AskName => t.due_name(),
            What::Answer(_) => t.team_answer(),
            What::Read(_) => t.team_read(),
            What::SpeakAlone => t.team_tries(),
            What::Tell(_) => t.team_tell(),
            What::NotSafe(_) => t.team_not_safe(),
            What::Promise(promise) => {
                let promise = file.promises.get(*promise);
                t.team_promised(promise.map_or("", |promise| &promise.owner().first_name))
            }
            What::GoesOut(_) => t.team_going_out(),
            What::AfterHearing => t.due_after_hearing(),
            What::Silence => t.due_silence(),
            What::TellPlan(_) | What::TellNews(_) => t.team_tell_news(),
            What::TellAgain(_) => t.team_tell_again(),
            What::FromParent(_) => t.team_from_parent(),
            What::ParentDanger(_) => t.team_parent_danger(),
            What::LookAt(_) => t.due_look_at(),
            What::Alongside(of) => alongside::say_due(t, file, *of),
            What::AskCourt(_) => t.team_ask_court(),
            What::Story(_) => t.team_story(),
            What::Recommendations => t.team_recommendations(),
            What::Plan(_) => t.team_plan(),
            What::TellSolicitor(_) => t.team_solicitor(),
            What::Feedback(_) => t.feedback_team_ask(),
            What::FeedbackChange(_) => t.feedback_team_change(),
        }
    }

    /// What the button says.
    pub fn action(&self, t: &Words) -> String {
        match self.what {
            What::IntroductoryLetter | What::WhoIAmNow | What::AfterHearing | What::Silence => {
                t.due_letter_do()
            }
            What::AskName => t.due_name_do(),
            What::Answer(_) => t.due_answer_do(),
            What::SpeakAlone => t.due_tries_do(),
            What::Read(_) | What::NotSafe(_) | What::FromParent(_) | What::ParentDanger(_) => {
                t.due_read_do()
            }
            What::Promise(_) => t.due_promise_do(),
            What::GoesOut(_) => t.due_going_out_do(),
            What::TellPlan(_) => t.due_tell_plan_do(),
            What::LookAt(_) => t.due_look_at_do(),
            What::Alongside(_) => t.due_alongside_do(),
            What::AskCourt(_) => t.due_ask_court_do(),
            What::Story(_) => t.due_story_do(),
            What::Recommendations => t.due_recommendations_do(),
            What::Plan(_) => t.due_plan_do(),
            What::TellSolicitor(_) => t.due_solicitor_do(),
            What::Feedback(_) | What::FeedbackChange(_) => t.feedback_due_do(),
            What::Tell(_) | What::TellAgain(_) | What::TellNews(_) => t.due_tell_do(),
        }
    }

    /// Where the button leads.
    pub fn address(&self, file: &OpenFile) -> String {
        let base = format!("/children/{}", file.id());
        match &self.what {
            What::IntroductoryLetter | What::WhoIAmNow | What::AfterHearing | What::Silence => {
                format!("{base}/letters")
            }
            What::AskName => format!("{base}/about-me/name"),
            What::SpeakAlone => format!("{base}/way-in"),
            What::Tell(item) => format!("{base}/diary/{item}/telling"),
            What::Answer(words)
            | What::Read(words)
            | What::NotSafe(words)
            | What::AskCourt(words) => {
                format!("{base}/said/{words}")
            }
            What::Promise(promise) => format!("{base}/promises/{promise}"),
            What::GoesOut(_) => format!("{base}/going-out"),
            What::FromParent(of) | What::ParentDanger(of) => format!("{base}/from-parents/{of}"),
            What::LookAt(entry) => format!("{base}/record/{entry}"),
            What::Alongside(of) => format!("{base}/alongside/{of}"),
            What::Story(board) => format!("{base}/stories/{board}"),
            What::Recommendations => format!("{base}/recommendations/asking"),
            What::Plan(of) => format!("{base}/plan#i-{of}"),
            What::TellSolicitor(one) => recommendations::address_of(&base, *one),
            What::Feedback(_) | What::FeedbackChange(_) => format!("{base}/feedback"),
            What::TellPlan(plan) => format!("{base}/telling/plans/{plan}"),
            What::TellAgain(of) if telling::thing(file, *of).is_none() => {
                format!("{base}/telling/plans/{of}")
            }
            What::TellAgain(of) | What::TellNews(of) => format!("{base}/telling/told/{of}"),
        }
    }

    /// Is it overdue?
    pub fn late(&self, today: Date) -> bool {
        self.by < today
    }

    /// When, as one says it: "today", "2 days late", "Thursday 3 December".
    pub fn when(&self, t: &Words, today: Date) -> String {
        let days = self.by.since(today).map_or(0, |span| span.get_days());
        match days {
            0 => t.due_today(),
            1 => t.due_tomorrow(),
            late if late < 0 => t.due_late(-late),
            _ => say_day(self.by),
        }
    }
}

/// The name is asked at the first meeting; until then it is due from the day the worker began.
fn name(file: &OpenFile, rules: &DueRules) -> Option<Due> {
    let since = file.opening.workers().first()?.since;
    let speaks = file.opening.age(since).is_none_or(|age| age >= 3);
    let not_asked = speaks
        && file.about_me.not_asked().contains(&Topic::Name)
        && file
            .about_me
            .name_for(&Readers::worker())
            .is_none_or(|said| said.answer.said_by == crate::about_me::SaidBy::Court);
    not_asked.then(|| Due {
        by: rules.by(Rule::Name, since),
        what: What::AskName,
    })
}

/// Every question waits for its answer, unless somebody promised one by a day of its own.
fn questions(file: &OpenFile, rules: &DueRules) -> Vec<Due> {
    let waiting = file.voice.waiting();
    waiting
        .filter(|question| promises::about(file, question.stamp.id).is_none())
        .map(|question| Due {
            by: rules.by(Rule::Question, question.stamp.on),
            what: What::Answer(question.stamp.id),
        })
        .collect()
}

fn messages(file: &OpenFile, rules: &DueRules) -> impl Iterator<Item = Due> {
    file.voice.unread(&file.opening).map(|(stamp, _)| {
        if file.voice.is_not_safe(stamp.id) {
            Due {
                by: stamp.on,
                what: What::NotSafe(stamp.id),
            }
        } else {
            Due {
                by: rules.by(Rule::Reading, stamp.on),
                what: What::Read(stamp.id),
            }
        }
    })
}

/// What is not asked is not kept from anybody: the day counts from when it was chosen.
fn court(file: &OpenFile, rules: &DueRules) -> impl Iterator<Item = Due> {
    let asking = file.voice.choices().asking().into_iter();
    asking.map(|(of, since)| Due {
        by: rules.by(Rule::AskCourt, since),
        what: What::AskCourt(of),
    })
}

fn promised(file: &OpenFile) -> impl Iterator<Item = Due> {
    promises::open(file).map(|promise| Due {
        by: promise.by(),
        what: What::Promise(promise.id()),
    })
}

/// What falls due again and again.
fn again(file: &OpenFile, rules: &DueRules, today: Date) -> impl Iterator<Item = Due> {
    let hearing = due::after_hearing(file, rules, today).map(|by| (by, What::AfterHearing));
    let silence = due::silence(file, rules, today).map(|by| (by, What::Silence));
    let both = hearing.into_iter().chain(silence);
    both.map(|(by, what)| Due { by, what })
}

/// On the day it happened: whoever tries may be beside the child.
fn tries(file: &OpenFile) -> Option<Due> {
    file.portal.many_tries().map(|tried| Due {
        by: tried.on,
        what: What::SpeakAlone,
    })
}

/// What the workers call this child.
pub(crate) fn called(file: &OpenFile) -> &str {
    let chosen = file.about_me.name_for(&Readers::worker());
    chosen.map_or_else(
        || file.opening.court_first_name(),
        |said| &said.answer.said.name,
    )
}
