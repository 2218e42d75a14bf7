//! How much each finding weighs: one table, text by text.
//!
//! The levels are this project's own choice and wait for the young people's board. A letter to an adult uses the column
//! of reports; what may not leave and what shows that nobody looked (the first two rows) weighs the same everywhere it
//! could be sent.

use crate::Level::{Hold, Note, Think};
use crate::{Advice, Kind, Level, Purpose, Reader, Word};

/// A row of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Row {
    /// A sealed detail.
    Sealed,
    /// A gap, another child's name, a greeting without a name.
    GapOrName,
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
    /// One or two words of law that nobody explained.
    Unexplained,
    /// Three or more of them.
    ManyUnexplained,
    /// Certainty without evidence, or a promise.
    Certainty,
    /// Words so vague that they hide what happened.
    Vague,
    /// A phrase that could be about any child.
    Boilerplate,
    /// A sentence over the limit of its reader.
    LongSentence,
    /// A sentence that is too long for anybody.
    VeryLongSentence,
    /// Anything else to think again about.
    Consider,
}

/// Letter to a child, report, record. Nothing means: say nothing.
const TABLE: [(Row, [Option<Level>; 3]); 15] = [
    (Row::Sealed, [Some(Hold), Some(Hold), Some(Hold)]),
    (Row::GapOrName, [Some(Hold), Some(Hold), Some(Think)]),
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
    (Row::Vague, [Some(Think), Some(Think), Some(Think)]),
    (Row::Boilerplate, [Some(Think), Some(Think), Some(Note)]),
    (Row::LongSentence, [Some(Think), Some(Note), None]),
    (Row::VeryLongSentence, [Some(Think), Some(Think), None]),
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
        .iter()
        .find(|(of, _)| *of == row)
        .and_then(|(_, levels)| levels[column])
}

impl Row {
    /// The row of a word of the list.
    pub(crate) fn of(word: &Word) -> Self {
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
