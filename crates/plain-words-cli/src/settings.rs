//! How texts are checked: what they are, who reads them, which words, which child.

use std::path::{Path, PathBuf};

use plain_words::{About, Purpose, Reader, Stage, WordList};

use crate::about;

/// What was said about the texts; what was not said has an answer of its own.
#[derive(Debug, Clone, Default)]
pub(crate) struct Settings {
    pub(crate) purpose: Option<Purpose>,
    pub(crate) stage: Option<Stage>,
    pub(crate) about: Option<PathBuf>,
    pub(crate) list: Option<PathBuf>,
}

/// Everything a check is given beside the text.
#[derive(Debug)]
pub(crate) struct Ready {
    pub(crate) manner: Manner,
    pub(crate) about: About,
    pub(crate) list: WordList,
}

/// What a text is, and who reads it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Manner {
    pub(crate) purpose: Purpose,
    pub(crate) reader: Reader,
}

impl Settings {
    /// Reads the files that were named, or says which could not be read and why.
    pub(crate) fn ready(&self) -> Result<Ready, String> {
        let about = match &self.about {
            Some(path) => about::read(path)?,
            None => About::default(),
        };
        let purpose = self.purpose.unwrap_or(Purpose::Letter);
        Ok(Ready {
            manner: Manner {
                purpose,
                reader: reader(purpose, self.stage, about.age),
            },
            about,
            list: list(self.list.as_deref())?,
        })
    }
}

/// Who reads: the stage that was said, or what the age suggests. A report or a record is read by adults; a letter of
/// which nothing is known is taken for one to a child in the middle.
pub(crate) fn reader(purpose: Purpose, said: Option<Stage>, age: Option<u8>) -> Reader {
    let unsaid = match purpose {
        Purpose::Letter => age.map_or(Stage::Ten, Stage::for_age),
        Purpose::Report | Purpose::Record => Stage::Adult,
    };
    Reader {
        stage: said.unwrap_or(unsaid),
    }
}

/// The list in a file, or the one inside.
pub(crate) fn list(path: Option<&Path>) -> Result<WordList, String> {
    let Some(path) = path else {
        return Ok(WordList::ours());
    };
    let text = crate::file::settings_text(path)?;
    WordList::from_toml(&text).map_err(|error| format!("{}: {error}", path.display()))
}

/// The purpose of this name.
pub(crate) fn purpose(name: &str) -> Option<Purpose> {
    match name {
        "letter" => Some(Purpose::Letter),
        "report" => Some(Purpose::Report),
        "record" => Some(Purpose::Record),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stage_that_was_said_goes_before_the_age() {
        let reader = reader(Purpose::Letter, Some(Stage::EasyRead), Some(8));
        assert_eq!(reader.stage, Stage::EasyRead);
    }

    #[test]
    fn a_letter_is_read_by_the_child_and_a_report_by_adults() {
        assert_eq!(reader(Purpose::Letter, None, Some(8)).stage, Stage::Seven);
        assert_eq!(reader(Purpose::Letter, None, None).stage, Stage::Ten);
        assert_eq!(reader(Purpose::Report, None, Some(8)).stage, Stage::Adult);
        assert_eq!(reader(Purpose::Record, None, Some(8)).stage, Stage::Adult);
    }
}
