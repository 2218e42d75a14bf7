//! Where a child's pages stand. The address never changes; the place is kept in the session.

use ledger::EntryId;
use uuid::Uuid;

use crate::feedback::Moment;
use crate::plan::{Answer, Strand};

/// A page of a child's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Place {
    /// The first page.
    #[default]
    Home,
    /// A letter.
    Letter(Uuid),
    /// About me.
    AboutMe,
    /// Say something.
    Say,
    /// Ask something.
    Ask,
    /// What happens next.
    Next,
    /// People to call.
    Help,
    /// What a word means.
    Explain,
    /// Words arrived.
    Thanks,
    /// Answers about themselves were kept.
    Kept(Kept),
    /// Is what was begun to be thrown away?
    ThrowAway(bool),
    /// An answer.
    Answer(EntryId),
    /// My people.
    People,
    /// My file so far.
    MyFile,
    /// A story in pictures.
    Story(EntryId),
    /// How it is instead, of this panel of a story.
    NotLike(EntryId, EntryId),
    /// The plan, as they are shown it.
    Plan,
    /// What they think, where they pressed this about that part of what was shown.
    PlanSay(EntryId, Strand, Answer),
    /// What is recommended, as they were told.
    Recommended,
    /// What they think of this one.
    Think(EntryId),
    /// What they think is kept.
    Thought,
    /// The first page, which says that a form was of a page from before: were its words kept?
    FromBefore(bool),
    /// How did we do?
    Feedback(Moment),
    /// What they said of it is kept; or that they don't want to say anything.
    FeedbackThanks(bool),
    /// What changes because of it.
    FeedbackBack(EntryId),
    /// What may be done with something they said or asked.
    May(EntryId),
    /// What they chose about it is kept.
    MayKept,
    /// I don't feel safe.
    NotSafe,
    /// Somebody on duty was told that they don't feel safe.
    NotSafeSent,
}

/// What was kept of what a child filled in about themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kept {
    /// There was nothing new in it.
    Nothing,
    /// Answers.
    Answers,
    /// Answers, and a name that everybody may know.
    NameForEverybody,
}

impl Place {
    /// As it is kept in the session and in forms.
    pub(super) fn text(self) -> String {
        match self {
            Place::Home => "home".to_owned(),
            Place::Letter(id) => format!("letter {id}"),
            Place::AboutMe => "about-me".to_owned(),
            Place::Say => "say".to_owned(),
            Place::Ask => "ask".to_owned(),
            Place::Next => "next".to_owned(),
            Place::Help => "help".to_owned(),
            Place::People => "people".to_owned(),
            Place::MyFile => "my-file".to_owned(),
            Place::Explain => "explain".to_owned(),
            Place::Thanks => "thanks".to_owned(),
            Place::Kept(Kept::Nothing) => "kept-nothing".to_owned(),
            Place::Kept(Kept::Answers) => "kept".to_owned(),
            Place::Kept(Kept::NameForEverybody) => "kept-name".to_owned(),
            Place::ThrowAway(false) => "throw-away".to_owned(),
            Place::ThrowAway(true) => "throw-away-about-me".to_owned(),
            Place::Answer(id) => format!("answer {id}"),
            Place::Story(id) => format!("story {id}"),
            Place::NotLike(story, panel) => format!("not-like {story} {panel}"),
            Place::Plan => "plan".to_owned(),
            Place::PlanSay(of, strand, answer) => {
                format!("plan-say {of} {} {}", strand.value(), answer.value())
            }
            Place::Recommended => "recommended".to_owned(),
            Place::Think(of) => format!("think {of}"),
            Place::Thought => "thought".to_owned(),
            Place::FromBefore(true) => "from-before-kept".to_owned(),
            Place::FromBefore(false) => "from-before".to_owned(),
            Place::Feedback(after) => format!("feedback {}", after.value()),
            Place::FeedbackThanks(true) => "feedback-thanks".to_owned(),
            Place::FeedbackThanks(false) => "feedback-nothing".to_owned(),
            Place::FeedbackBack(id) => format!("feedback-back {id}"),
            Place::May(of) => format!("may {of}"),
            Place::MayKept => "may-kept".to_owned(),
            Place::NotSafe => "not-safe".to_owned(),
            Place::NotSafeSent => "not-safe-sent".to_owned(),
        }
    }

    /// A place by its text; anything else is the first page.
    pub(super) fn read(text: &str) -> Place {
        match text {
            "about-me" => Place::AboutMe,
            "say" => Place::Say,
            "ask" => Place::Ask,
            "next" => Place::Next,
            "help" => Place::Help,
            "people" => Place::People,
            "my-file" => Place::MyFile,
            "plan" => Place::Plan,
            "recommended" => Place::Recommended,
            "thought" => Place::Thought,
            "explain" => Place::Explain,
            "thanks" => Place::Thanks,
            "kept-nothing" => Place::Kept(Kept::Nothing),
            "kept" => Place::Kept(Kept::Answers),
            "kept-name" => Place::Kept(Kept::NameForEverybody),
            "throw-away" => Place::ThrowAway(false),
            "throw-away-about-me" => Place::ThrowAway(true),
            "from-before-kept" => Place::FromBefore(true),
            "from-before" => Place::FromBefore(false),
            "feedback-thanks" => Place::FeedbackThanks(true),
            "feedback-nothing" => Place::FeedbackThanks(false),
            "may-kept" => Place::MayKept,
            "not-safe" => Place::NotSafe,
            "not-safe-sent" => Place::NotSafeSent,
            other => {
                let letter = other
                    .strip_prefix("letter ")
                    .and_then(|id| id.parse().ok())
                    .map(Place::Letter);
                let answer = || {
                    other
                        .strip_prefix("answer ")
                        .and_then(|id| id.parse().ok())
                        .map(Place::Answer)
                };
                let story = || {
                    let id = other.strip_prefix("story ")?;
                    id.parse().ok().map(Place::Story)
                };
                let not_like = || {
                    let (story, panel) = other.strip_prefix("not-like ")?.split_once(' ')?;
                    Some(Place::NotLike(story.parse().ok()?, panel.parse().ok()?))
                };
                let feedback = || {
                    let after = other.strip_prefix("feedback ")?;
                    Moment::read(after).map(Place::Feedback)
                };
                let back = || {
                    let id = other.strip_prefix("feedback-back ")?;
                    id.parse().ok().map(Place::FeedbackBack)
                };
                let plan_say = || {
                    let mut pieces = other.strip_prefix("plan-say ")?.split(' ');
                    let of = pieces.next()?.parse().ok()?;
                    let strand = Strand::named(pieces.next()?)?;
                    let answer = Answer::named(pieces.next()?)?;
                    Some(Place::PlanSay(of, strand, answer))
                };
                let think = || {
                    let of = other.strip_prefix("think ")?;
                    of.parse().ok().map(Place::Think)
                };
                let may = || {
                    let of = other.strip_prefix("may ")?;
                    of.parse().ok().map(Place::May)
                };
                letter
                    .or_else(plan_say)
                    .or_else(think)
                    .or_else(may)
                    .or_else(answer)
                    .or_else(feedback)
                    .or_else(back)
                    .or_else(story)
                    .or_else(not_like)
                    .unwrap_or_default()
            }
        }
    }
}
