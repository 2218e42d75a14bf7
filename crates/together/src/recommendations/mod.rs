//! Recommendations: what a worker will say is best, for whom and why; the same in this child's words; and what the child said when they
//! were told and asked. "I'm not choosing" and "don't ask me again" are whole answers.

mod entries;
mod fold;
mod standing;

pub use entries::{
    Answer, FromSafety, Made, NotTold, Reason, RecommendationEntry, SolicitorTold, View, Withdrawn,
};
pub use fold::{Recommendation, Recommendations};
pub use standing::{Standing, in_the_way, is_told_and_asked, standing};
