//! What is due about what happened: somebody seems to know what is sealed from them.

use crate::{
    children::{Due, What},
    door::OpenFile,
};

/// On the day it was written down: it may be about somebody's door.
pub fn due(file: &OpenFile) -> impl Iterator<Item = Due> {
    file.record.to_look_at().map(|(stamp, _)| Due {
        by: crate::clock::day(stamp.at),
        what: What::LookAt(stamp.id),
    })
}
