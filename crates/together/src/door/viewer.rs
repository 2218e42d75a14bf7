//! Who is looking. A viewer is made from a session and from nothing else.

use ledger::FileId;

use super::Role;
use crate::file::By;

/// A member of staff who is signed in.
#[derive(Debug, Clone)]
pub struct Viewer {
    /// Who they are, as their entries will be signed.
    pub by: By,
    /// What the pages of this session carry: whoever holds it cannot sign in with it.
    pub page: String,
    pub(super) token: Vec<u8>,
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
    pub(super) fn new(by: By, page: String, token: Vec<u8>) -> Viewer {
        Viewer { by, page, token }
    }

    /// The program itself, which loads the demo and the first templates.
    pub fn program() -> Viewer {
        let by = By {
            id: uuid::Uuid::nil(),
            role: Role::Program,
            name: "Together".to_owned(),
        };
        Viewer {
            by,
            page: String::new(),
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
