//! Recommendations on a child's own screen: what they were told, why, and what they think of it. Nothing is there before a person told it,
//! nothing of what was said before a change, and nothing where somebody else sees the screen.

use ledger::EntryId;

use super::{Answer, Received, RecommendationEntry, Shown, View};
use crate::{
    about_me::Spoken,
    door::OpenFile,
    file::{Audience, Stamp, Written},
    web::{Prose, kept_in_english, words},
};

/// What a child's page shows of what they were told.
pub(crate) struct Recommended {
    pub(crate) worker: String,
    /// Does the page ask? They may have said that nobody is to ask again.
    pub(crate) asks: bool,
    pub(crate) all: Vec<One>,
}

/// One thing that is recommended.
pub(crate) struct One {
    pub(crate) number: usize,
    pub(crate) of: EntryId,
    pub(crate) what: Prose,
    pub(crate) why: Prose,
    /// Did they say something about it?
    pub(crate) received: bool,
}

/// Is anything of it on this screen?
pub(crate) fn is_on_screen(file: &OpenFile) -> bool {
    !file.recommendations.shown().is_empty()
}

/// Everything that this screen shows.
pub(crate) fn recommended(file: &OpenFile) -> Option<Recommended> {
    let all = file.recommendations.shown();
    let (_, newest) = all.last()?;
    let spoken = Spoken::of(&file.about_me);
    let one = |(number, (stamp, shown)): (usize, &(Stamp, Shown))| One {
        number,
        of: stamp.id,
        what: Prose::new(&shown.what, &spoken),
        why: Prose::new(&shown.why, &spoken),
        received: file.recommendations.was_received(stamp.id),
    };
    Some(Recommended {
        worker: newest.worker.clone(),
        asks: !file.recommendations.asks_no_more(),
        all: (1..).zip(all).map(one).collect(),
    })
}

/// What was asked about this one, for those who read the answer; none where this screen does not show it.
pub(crate) fn asked_about(file: &OpenFile, of: EntryId) -> Option<String> {
    let (_, shown) = shown(file, of)?;
    let asked = || words().recommend_was_asked(shown.what.trim());
    Some(kept_in_english(asked))
}

fn shown(file: &OpenFile, of: EntryId) -> Option<&(Stamp, Shown)> {
    let mut all = file.recommendations.shown().iter();
    all.find(|(stamp, _)| stamp.id == of)
}

/// What is written when a child says what they think of what this screen shows: of the version they were told, in the words of the entry
/// that keeps them.
pub(crate) fn viewed(
    file: &OpenFile,
    (id, received): (EntryId, EntryId),
    of: EntryId,
    answer: Answer,
    said: Option<EntryId>,
) -> Vec<Written> {
    let Some((_, shown)) = shown(file, of) else {
        return Vec::new();
    };
    let view = View {
        of: shown.of,
        version: shown.version,
        answer,
        said: said.into_iter().collect(),
        because: String::new(),
    };
    let receipt = Received {
        of,
        no_more: answer == Answer::DoNotAsk,
        readers: Audience::only(file.readers().people()),
    };
    vec![
        Written::new(file.id(), id, &RecommendationEntry::from(view)),
        Written::new(file.id(), received, &RecommendationEntry::from(receipt)),
    ]
}
