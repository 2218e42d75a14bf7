//! Which words a letter begins from: few for the youngest, more for the older, and those for grown-ups.

use jiff::civil::Date;

use crate::{door::OpenFile, web::Words};

/// Which words a letter begins from. The writer chooses after asking; age only chooses beforehand (how a child's own pages look is
/// another choice, and theirs).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum For {
    /// About 4 to 6, read aloud to them.
    Youngest,
    /// About 7 to 11.
    Younger,
    /// 12 and over.
    Older,
    /// Parents, carers and people who work for the child.
    Adult,
}

impl For {
    /// All of them, youngest first.
    pub const ALL: [For; 4] = [For::Youngest, For::Younger, For::Older, For::Adult];

    /// Its name in a form.
    pub fn value(self) -> &'static str {
        match self {
            For::Youngest => "youngest",
            For::Younger => "younger",
            For::Older => "older",
            For::Adult => "adult",
        }
    }

    /// By its name in a form.
    pub(super) fn named(value: &str) -> Option<For> {
        For::ALL.into_iter().find(|one| one.value() == value)
    }

    /// As somebody chooses it.
    pub fn say(self, t: &Words) -> String {
        match self {
            For::Youngest => t.letters_for_youngest(),
            For::Younger => t.letters_for_younger(),
            For::Older => t.letters_for_older(),
            For::Adult => t.letters_for_adult(),
        }
    }

    /// How a letter in these words looks, until the writer says otherwise.
    pub(crate) fn manner(self) -> paper::Manner {
        match self {
            For::Youngest | For::Younger => paper::Manner::Younger,
            For::Older => paper::Manner::Older,
            For::Adult => paper::Manner::Adult,
        }
    }

    /// The words to choose beforehand for a child, by age.
    pub(crate) fn by_age(file: &OpenFile, today: Date) -> For {
        match file.opening.age(today) {
            Some(..=6) => For::Youngest,
            Some(12..) => For::Older,
            Some(7..=11) | None => For::Younger,
        }
    }
}
