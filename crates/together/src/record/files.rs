//! Files that come with a note: photographs and scans made anew, so that nothing of the camera's notes stays; a recording told by its
//! content.

use bytes::Bytes;
use ledger::{AttachmentId, EntryId};
use page_parts::{FileUpload, Markup};
use uuid::Uuid;

use super::{Paper, scan::Scan};
use crate::{
    door::Beside,
    web::{App, Error, Faults, MOST_PICTURES, Posted, picture_apart, sound, words},
};

/// What came with a form, looked at and made safe to keep.
#[derive(Default)]
pub(crate) struct Came {
    sound: Option<(&'static str, Bytes)>,
    pictures: Vec<(&'static str, Vec<u8>)>,
    papers: Vec<(Scan, Bytes)>,
    had_sound: bool,
    had_pictures: bool,
    had_papers: bool,
}

/// What was put beside the file.
pub(crate) struct Kept {
    pub(crate) sound: Option<AttachmentId>,
    pub(crate) pictures: Vec<AttachmentId>,
    pub(super) papers: Vec<Paper>,
}

impl Kept {
    /// Everything that has to be kept with the entry that names it.
    pub(crate) fn all(&self) -> impl Iterator<Item = AttachmentId> {
        let papers = self.papers.iter().map(|paper| paper.kept);
        self.sound
            .into_iter()
            .chain(self.pictures.iter().copied())
            .chain(papers)
    }
}

impl Came {
    /// Everything that was chosen; what is wrong with it goes to `faults`, and then no more is looked at.
    pub(crate) async fn read(form: &Posted, faults: &mut Faults) -> Result<Came, Error> {
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
    pub(crate) async fn take_pictures(
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

    /// Takes PDFs from the field for them: what is wrong with one is said there.
    pub(super) async fn take_papers(
        &mut self,
        app: &App,
        form: &Posted,
        faults: &mut Faults,
    ) -> Result<(), Error> {
        let all: Vec<Bytes> = form
            .files("paper")
            .map(|upload| upload.bytes.clone())
            .collect();
        self.had_papers = !all.is_empty();
        if all.len() > MOST_PICTURES {
            faults.add("paper", words().scan_too_many(MOST_PICTURES));
            return Ok(());
        }
        for bytes in all {
            match app.scans.read(bytes.clone()).await? {
                Ok(scan) => self.papers.push((scan, bytes)),
                Err(no) => {
                    faults.add("paper", no.say(words()));
                    break;
                }
            }
        }
        Ok(())
    }

    /// Takes PDFs that came with an e-mail. What cannot be kept stops nothing: its name comes back, with the reason.
    pub(super) async fn take_from_email(
        &mut self,
        app: &App,
        papers: Vec<(String, Bytes)>,
    ) -> Result<Vec<String>, Error> {
        let mut left_out = Vec::new();
        for (name, bytes) in papers {
            if self.papers.len() >= MOST_PICTURES {
                left_out.push(name);
                continue;
            }
            match app.scans.read(bytes.clone()).await? {
                Ok(scan) => self.papers.push((scan, bytes)),
                Err(no) => left_out.push(words().scan_left_out(name, no.say(words()))),
            }
        }
        Ok(left_out)
    }

    /// Did anything come?
    pub(crate) fn is_something(&self) -> bool {
        self.had_sound
            || self.had_pictures
            || self.had_papers
            || !self.pictures.is_empty()
            || !self.papers.is_empty()
    }

    /// Where the page comes again, files have to be chosen again.
    pub(crate) fn ask_again(&self, faults: &mut Faults) {
        faults.again("sound", self.had_sound);
        faults.again("picture", self.had_pictures);
        faults.again("paper", self.had_papers);
    }

    /// Puts everything beside the file, sealed; the entry that names it keeps it.
    pub(crate) async fn attach(
        &self,
        app: &App,
        by: Uuid,
        file: impl Into<Beside<'_>>,
        id: EntryId,
    ) -> Result<Kept, Error> {
        let (door, file) = (&app.door, file.into());
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
        let mut papers = Vec::with_capacity(self.papers.len());
        for (place, (scan, bytes)) in (40..).zip(&self.papers) {
            let kept = door.attach_of(file, by, (id, place), ("application/pdf", bytes.clone()));
            papers.push(Paper {
                kept: kept.await?,
                pages: scan.pages,
                text: scan.text.clone(),
                searched: scan.searched,
            });
        }
        Ok(Kept {
            sound,
            pictures,
            papers,
        })
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

pub(super) fn papers_field(faults: &Faults) -> Markup {
    let t = words();
    let field = FileUpload::new("paper", t.came_papers_file())
        .hint(t.came_papers_file_hint())
        .accept("application/pdf,.pdf")
        .multiple()
        .error(faults.of("paper"));
    Markup::of(&field)
}
