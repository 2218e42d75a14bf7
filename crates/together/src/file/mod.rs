//! The one idea: a file is a list of entries, added and never changed, and everything anyone sees is folded from them.
//! A new capability adds its folder and one line below.

mod audience;
mod entry;
mod folds;
mod kept;
mod slug;

pub use audience::{Audience, Reader, Readers};
pub(crate) use entry::kinds;
pub use entry::{Body, By, Line, Room, RoomEntry, Sealed, Stamp, Written};
pub use kept::KeptWords;
pub(crate) use kept::typed_in;
pub use slug::Slug;

folds::folds! {
    /// A child's file.
    File, FileEntry {
        opening: crate::opening::Opening,
        about_me: crate::about_me::AboutMe,
        letters: crate::letters::Letters,
        voice: crate::voice::Voice,
        promises: crate::promises::Promises,
        record: crate::record::Record,
        portal: crate::portal::WayIn,
        countdown: crate::diary::Countdown,
        going_out: crate::going_out::GoingOut,
        telling: crate::telling::Telling,
        alongside: crate::alongside::Alongside,
        story: crate::story::Stories,
        map: crate::people::OwnMap,
        recommendations: crate::recommendations::Recommendations,
        plan: crate::plan::Plan,
        feedback: crate::feedback::Feedback,
    }
}

folds::folds! {
    /// A family's file: what is entered once for brothers and sisters.
    Family, FamilyEntry {
        people: crate::people::People,
        court: crate::court::Court,
        diary: crate::diary::Diary,
        plans: crate::telling::Plans,
        parents: crate::parents::Parents,
    }
}

folds::folds! {
    /// The house's own file: letter templates, what an administrator has set, and the words we look for.
    House, HouseEntry {
        house: crate::house::Settings,
        words: crate::words::KeptWords,
        sending: crate::going_out::Sending,
        due: crate::due::DueRules,
        away: crate::away::Away,
        daily: crate::daily::Daily,
        teams: crate::team::Teams,
    }
}

impl Family {
    /// Is this entry in it?
    pub fn has(&self, entry: ledger::EntryId) -> bool {
        self.entries.iter().any(|(stamp, _)| stamp.id == entry)
    }
}

#[cfg(test)]
mod tests;
