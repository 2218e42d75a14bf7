//! Files that come with a note: photographs and scans made anew, so that nothing of the camera's notes stays; a recording told by its
//! content.

use bytes::Bytes;
use ledger::{AttachmentId, EntryId};
use page_parts::{FileUpload, Markup};

use crate::{
    door::{OpenFile, Viewer},
    web::{App, Error, Faults, MOST_PICTURES, Posted, picture_apart, sound, words},
};

/// What came with a form, looked at and made safe to keep.
#[derive(Default)]
pub(super) struct Came {
    sound: Option<(&'static str, Bytes)>,
    pictures: Vec<(&'static str, Vec<u8>)>,
    had_sound: bool,
    had_pictures: bool,
}

impl Came {
    /// Everything that was chosen; what is wrong with it goes to `faults`, and then no more is looked at.
    pub(super) async fn read(form: &Posted, faults: &mut Faults) -> Result<Came, Error> {
        let mut came = Came {
            had_sound: form.files("sound").next().is_some(),
            had_pictures: form.files("picture").next().is_some(),
            ..Came::default()
        };
        if let Some(upload) = form.files("sound").next() {
            match sound(&upload.bytes) {
                Ok(media) => came.sound = Some((media, upload.bytes.clone())),
                Err(say) => faults.add("sound", say),
            }
        }
        let pictures: Vec<Bytes> = form
            .files("picture")
            .map(|upload| upload.bytes.clone())
            .collect();
        came.take_pictures(pictures, faults).await?;
        Ok(came)
    }

    /// Takes these pictures too.
    pub(super) async fn take_pictures(
        &mut self,
        pictures: Vec<Bytes>,
        faults: &mut Faults,
    ) -> Result<(), Error> {
        if self.pictures.len() + pictures.len() > MOST_PICTURES {
            faults.add("picture", words().reply_too_many(MOST_PICTURES));
        }
        for bytes in pictures {
            if faults.of("picture").is_some() {
                break;
            }
            match picture_apart(bytes).await? {
                Ok(picture) => self.pictures.push(picture),
                Err(say) => faults.add("picture", say),
            }
        }
        Ok(())
    }

    /// Did anything come?
    pub(super) fn is_something(&self) -> bool {
        self.had_sound || self.had_pictures || !self.pictures.is_empty()
    }

    /// Where the page comes again, files have to be chosen again.
    pub(super) fn ask_again(&self, faults: &mut Faults) {
        faults.again("sound", self.had_sound);
        faults.again("picture", self.had_pictures);
    }

    /// Puts everything beside the file, sealed; the entry that names it keeps it.
    pub(super) async fn attach(
        &self,
        app: &App,
        viewer: &Viewer,
        file: &OpenFile,
        id: EntryId,
    ) -> Result<(Option<AttachmentId>, Vec<AttachmentId>), Error> {
        let (door, by) = (&app.door, viewer.by.id);
        let mut sound = None;
        if let Some((media, bytes)) = &self.sound {
            let kept = door.attach_of(file, by, (id, 0), (media, bytes.clone()));
            sound = Some(kept.await?);
        }
        let mut pictures = Vec::with_capacity(self.pictures.len());
        for (place, (media, bytes)) in (1..).zip(&self.pictures) {
            let kept = door.attach_of(file, by, (id, place), (media, bytes.clone().into()));
            pictures.push(kept.await?);
        }
        Ok((sound, pictures))
    }
}

pub(super) fn sound_field(faults: &Faults) -> Markup {
    let t = words();
    let field = FileUpload::new("sound", t.visit_sound())
        .hint(t.visit_sound_hint())
        .accept("audio/*")
        .error(faults.of("sound"));
    Markup::of(&field)
}

pub(super) fn pictures_field(faults: &Faults) -> Markup {
    let t = words();
    let field = FileUpload::new("picture", t.visit_pictures())
        .hint(t.visit_pictures_hint())
        .accept("image/*")
        .multiple()
        .error(faults.of("picture"));
    Markup::of(&field)
}
