//! Why a form about a promise wrote nothing.

use super::rules::Cannot;
use crate::web::Faults;

/// Why nothing was written.
pub(super) enum Because {
    /// Something in the form is to be mended.
    Faults(Faults),
    /// The rule said no.
    Rule(Cannot),
}

impl From<Faults> for Because {
    fn from(faults: Faults) -> Because {
        Because::Faults(faults)
    }
}

impl From<Cannot> for Because {
    fn from(cannot: Cannot) -> Because {
        Because::Rule(cannot)
    }
}
