//! The typesetter's whole world: one template, one letter, our fonts. No files, no network, no clock.

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, Source};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, World};

use crate::pictures::Pictures;
use crate::press::Press;
use crate::sheet::Sheet;

/// One letter on the desk of a press.
pub(crate) struct Desk<'a> {
    pub(crate) press: &'a Press,
    pub(crate) sheet: Sheet,
    /// Pictures that came with it.
    pub(crate) with_it: &'a Pictures,
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.press.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.press.fonts.book
    }

    fn main(&self) -> FileId {
        self.press.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let sources = [&self.press.main, &self.press.template];
        let source = sources.into_iter().find(|source| source.id() == id);
        source.cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let files = [
            (self.press.look, &self.sheet.look),
            (self.press.letter, &self.sheet.letter),
        ];
        let file = files.into_iter().find(|(place, _)| *place == id);
        let picture = || self.press.pictures.at(id).or_else(|| self.with_it.at(id));
        file.map(|(_, bytes)| bytes)
            .or_else(picture)
            .cloned()
            .ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.press.fonts.all.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
