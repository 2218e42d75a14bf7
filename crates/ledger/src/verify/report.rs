//! What verifying found.

use crate::Error;

/// What verifying found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Files looked at.
    pub files: u64,
    /// Entries looked at.
    pub entries: u64,
    /// Looks looked at.
    pub looks: u64,
    /// Attachments looked at.
    pub attachments: u64,
    /// Earlier heads that the tree was compared with.
    pub heads: u64,
    pub(super) problems: Vec<String>,
    pub(super) notes: Vec<String>,
}

impl Report {
    /// What is not as it was written, in plain sentences that name file and entry. Empty: all is well.
    pub fn problems(&self) -> &[String] {
        &self.problems
    }

    /// What is worth knowing but harms nothing: objects of uploads that were cut off, which a sweep takes away.
    pub fn notes(&self) -> &[String] {
        &self.notes
    }

    pub(super) fn problem(&mut self, problem: impl Into<String>) {
        self.problems.push(problem.into());
    }

    /// Takes note of what came of opening something.
    pub(super) fn opened<T>(
        &mut self,
        what: &str,
        opened: Result<Option<T>, Error>,
    ) -> Result<(), Error> {
        match opened {
            Ok(Some(_)) => {}
            Ok(None) => self.problem(format!("{what} does not open: it was changed.")),
            Err(Error::NoSuchFile(file)) => {
                self.problem(format!("{what} is of a file that is not there ({file})."));
            }
            Err(Error::Damaged(why)) => self.problem(format!("{what} does not open: {why}.")),
            Err(error) => return Err(error),
        }
        Ok(())
    }
}
