//! How much each finding weighs: one table, text by text.
//!
//! The levels are this project's own choice and wait for the young people's board. A letter to an adult uses the column
//! of reports; what may not leave and what shows that nobody looked (the rows of R1) weighs the same everywhere it could
//! be sent. Words of the list find their row by kind and advice (`Row::of`).

use crate::Level::{Hold, Note, Think};
use crate::list::Marks;
use crate::{Advice, Kind, Level, Purpose, Reader};

/// A row of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Row {
    /// A sealed detail.
    Sealed,
    /// A gap, another child's name, a wrong name or pronoun, a greeting without a name.
    GapOrName,
    /// A name that looks misspelt, of somebody who is not this child.
    Misspelt,
    /// A word that blames somebody who was hurt.
    BlamingHarmed,
    /// Another word that blames or labels.
    BlamingOrLabelling,
    /// Capital letters nobody spelled out.
    Acronym,
    /// Words that make a child a piece of office work.
    OfficeTalk,
    /// Office or law words with a plain word to take their place.
    Jargon,
    /// One or two words nobody explained.
    Unexplained,
    /// Three or more of them.
    ManyUnexplained,
    /// Certainty without evidence, or a promise.
    Certainty,
    /// A word that takes a person's words for doubtful, near harm at home.
    Doubt,
    /// Harm with nobody who did it.
    NoDoer,
    /// Words so vague that they hide what happened.
    Vague,
    /// A phrase that could be about any child, or a letter that is another's.
    Boilerplate,
    /// This child cannot be found.
    ChildMissing,
    /// A sentence over the limit of its reader, a text over its grade, passives, a hard word.
    HardToRead,
    /// A sentence that is too long for anybody.
    VeryLongSentence,
    /// What a letter should tell, or a spelling.
    Manner,
    /// Anything else to think again about.
    Consider,
}

/// Letter to a child, report (and letter to an adult), record. Nothing means: say nothing.
const TABLE: [(Row, [Option<Level>; 3]); 20] = [
    (Row::Sealed, [Some(Hold), Some(Hold), Some(Hold)]),
    (Row::GapOrName, [Some(Hold), Some(Hold), Some(Think)]),
    (Row::Misspelt, [Some(Think), Some(Think), Some(Think)]),
    (Row::BlamingHarmed, [Some(Hold), Some(Hold), Some(Think)]),
    (
        Row::BlamingOrLabelling,
        [Some(Hold), Some(Think), Some(Think)],
    ),
    (Row::Acronym, [Some(Hold), Some(Think), Some(Note)]),
    (Row::OfficeTalk, [Some(Hold), Some(Think), Some(Think)]),
    (Row::Jargon, [Some(Think), Some(Think), Some(Note)]),
    (Row::Unexplained, [Some(Think), Some(Note), None]),
    (Row::ManyUnexplained, [Some(Hold), Some(Note), None]),
    (Row::Certainty, [Some(Think), Some(Think), Some(Note)]),
    (Row::Doubt, [Some(Think), Some(Think), Some(Think)]),
    (Row::NoDoer, [Some(Think), Some(Think), Some(Think)]),
    (Row::Vague, [Some(Think), Some(Think), Some(Think)]),
    (Row::Boilerplate, [Some(Think), Some(Think), Some(Note)]),
    (Row::ChildMissing, [Some(Think), Some(Think), Some(Note)]),
    (Row::HardToRead, [Some(Think), Some(Note), None]),
    (Row::VeryLongSentence, [Some(Think), Some(Think), None]),
    (Row::Manner, [Some(Note), Some(Note), Some(Note)]),
    (Row::Consider, [Some(Note), Some(Note), Some(Note)]),
];

/// How much a row weighs in this text for this reader.
pub(crate) fn level(row: Row, purpose: Purpose, reader: Reader) -> Option<Level> {
    let column = match (purpose, reader.stage.is_childs()) {
        (Purpose::Letter, true) => 0,
        (Purpose::Letter, false) | (Purpose::Report, _) => 1,
        (Purpose::Record, _) => 2,
    };
    TABLE
        .get(row as usize)
        .and_then(|(_, levels)| levels[column])
}

impl Row {
    /// The row of a word of the list.
    pub(crate) fn of(word: Marks) -> Self {
        match (word.kind, word.advice) {
            (Kind::Blaming, Advice::Replace) if word.about_harm => Self::BlamingHarmed,
            (Kind::Acronym, _) => Self::Acronym,
            (Kind::Certainty, _) => Self::Certainty,
            (Kind::Boilerplate, _) => Self::Boilerplate,
            (kind, Advice::Replace) => Self::replacing(kind),
            (_, Advice::Explain) => Self::Unexplained,
            (_, Advice::Consider) => Self::Consider,
        }
    }

    fn replacing(kind: Kind) -> Self {
        match kind {
            Kind::Blaming | Kind::Labelling => Self::BlamingOrLabelling,
            Kind::OfficeTalk => Self::OfficeTalk,
            Kind::Vague => Self::Vague,
            Kind::Jargon | Kind::Legal | Kind::Acronym | Kind::Certainty | Kind::Boilerplate => {
                Self::Jargon
            }
        }
    }
}

#[cfg(test)]
mod tests;
