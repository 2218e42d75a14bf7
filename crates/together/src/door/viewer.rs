//! Who is looking. A viewer is made from a session and from nothing else.

use jiff::Timestamp;
use ledger::FileId;
use uuid::Uuid;

use super::Role;
use crate::file::By;

/// A member of staff who is signed in.
#[derive(Debug, Clone)]
pub struct Viewer {
    /// Who they are, as their entries will be signed.
    pub by: By,
    /// What the pages of this session carry: whoever holds it cannot sign in with it.
    pub page: String,
    /// The one-time code they came in with, where it was one.
    pub with_code: Option<WithCode>,
    pub(super) token: Vec<u8>,
}

/// A one-time code with which a session began.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WithCode {
    /// Who made it; nobody where it was made on the machine itself.
    pub by: Option<Uuid>,
    /// When.
    pub at: Option<Timestamp>,
}

/// A child in their own file: on their own screen, or together on the worker's device.
#[derive(Debug, Clone)]
pub struct ChildViewer {
    /// Their file.
    pub file: FileId,
    /// On the worker's device, with the worker there.
    pub together: bool,
    /// Where their pages stand.
    pub place: String,
    /// What the pages of this session carry: a form says with it whose page it was on.
    pub page: String,
    pub(super) token: Vec<u8>,
}

impl Viewer {
    /// Somebody signed in in this role.
    pub(super) fn new(by: By, page: String, with_code: Option<WithCode>, token: Vec<u8>) -> Viewer {
        Viewer {
            by,
            page,
            with_code,
            token,
        }
    }

    /// How the session began, as a look says it: a code somebody else made may have been used by somebody else.
    pub(super) fn came_in(&self) -> String {
        match self.with_code {
            Some(WithCode { by: Some(by), .. }) => format!("; came in with a code made by {by}"),
            Some(WithCode { by: None, .. }) => {
                "; came in with a code made on the machine".to_owned()
            }
            None => String::new(),
        }
    }

    /// The program itself, which loads the demo and the first templates.
    pub fn program() -> Viewer {
        let by = By {
            id: Uuid::nil(),
            role: Role::Program,
            name: "Together".to_owned(),
        };
        Viewer {
            by,
            page: String::new(),
            with_code: None,
            token: Vec::new(),
        }
    }
}

impl ChildViewer {
    /// How a child's entries are signed: the file is who they are, and their name is in it.
    pub fn by(&self, name: &str) -> By {
        By {
            id: self.file.0,
            role: Role::Child,
            name: name.to_owned(),
        }
    }
}
