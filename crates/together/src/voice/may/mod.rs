//! What may be done with a child's words: in the report, not in it, or only once the court has said from whom it can be kept. The
//! child chooses, or a worker who says why.

mod entries;
mod form;
mod standing;

pub use entries::{Chooser, CourtSaid, May, MayBeDone};
pub(super) use entries::{answered, chosen};
pub(super) use form::{ChoiceForm, choose, court};
pub use standing::{Choices, Standing, may_read};
