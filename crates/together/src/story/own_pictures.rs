//! Pictures that are in a child's file already: what the child drew or sent, and what was drawn for other panels. They stand first, before
//! everything that somebody else drew for everybody.

use ledger::{AttachmentId, EntryId};

use super::Picture;
use crate::{
    door::OpenFile,
    letters::called,
    web::{say_date, words},
};

/// A picture that can be chosen again.
pub(super) struct OwnPicture {
    pub(super) picture: Picture,
    /// What it shows, where somebody wrote that.
    pub(super) alt: String,
    /// What it is called in the set.
    pub(super) title: String,
    /// Where it is seen.
    pub(super) address: String,
}

/// What a form calls one of them.
const KEPT: &str = "kept:";

impl OwnPicture {
    /// Its name in a form.
    pub(super) fn value(&self) -> String {
        let id = self.picture.attached();
        id.map_or_else(String::new, |id| format!("{KEPT}{id}"))
    }
}

/// Everything there is, the child's own first and the newest of each before the others.
pub(super) fn own_pictures(file: &OpenFile) -> Vec<OwnPicture> {
    let (t, child) = (words(), called(file, file.child()));
    let mut all: Vec<OwnPicture> = Vec::new();
    let mut add = |picture: Picture, alt: &str, title: String| {
        let Some(id) = picture.attached() else { return };
        if all.iter().all(|one| one.picture.attached() != Some(id)) {
            all.push(OwnPicture {
                picture,
                alt: alt.to_owned(),
                title: if alt.is_empty() {
                    title
                } else {
                    alt.to_owned()
                },
                address: format!("/children/{}/attachments/{id}", file.id()),
            });
        }
    };
    for stamp in spoken(file) {
        for id in pictures_of(file, stamp) {
            let on = file.voice.stamp(stamp).map(|(stamp, _)| say_date(stamp.on));
            let title = t.story_own_picture(&child, on.unwrap_or_default());
            add(Picture::Sent(id), "", title);
        }
    }
    for board in file.story.boards().iter().rev() {
        for placed in board.panels().into_iter().rev() {
            if let Some(picture) = &placed.panel.picture {
                let title = board.board.title.clone();
                add(picture.clone(), &placed.panel.alt, title);
            }
        }
    }
    all
}

/// Everything the child said or asked, newest first.
fn spoken(file: &OpenFile) -> Vec<EntryId> {
    let said = file.voice.said().iter().map(|(stamp, _)| stamp);
    let asked = file.voice.questions().iter().map(|one| &one.stamp);
    let mut all: Vec<_> = said.chain(asked).collect();
    all.sort_by_key(|stamp| std::cmp::Reverse((stamp.on, stamp.seq)));
    all.into_iter().map(|stamp| stamp.id).collect()
}

/// The pictures that are words themselves, and those that came with words.
fn pictures_of(file: &OpenFile, of: EntryId) -> impl Iterator<Item = AttachmentId> {
    let came = file.voice.came_with(of).into_iter();
    let came = came.flat_map(|came| came.pictures.iter().copied());
    file.voice.pictures(of).chain(came)
}

/// The one that a form names, if it is in this file.
pub(super) fn named(file: &OpenFile, value: &str) -> Option<OwnPicture> {
    value.strip_prefix(KEPT)?;
    let mut all = own_pictures(file).into_iter();
    all.find(|one| one.value() == value)
}

/// What the child said with which this picture came, if it is one of theirs.
pub(super) fn came_with(file: &OpenFile, id: AttachmentId) -> Option<EntryId> {
    let mut all = spoken(file).into_iter();
    all.find(|of| pictures_of(file, *of).any(|one| one == id))
}
