//! A form that was posted: fields as they were typed, files within bounds.

use axum::{
    RequestExt,
    body::Bytes,
    extract::{
        FromRequest, Multipart, Request,
        multipart::{Field, MultipartError},
    },
    http::{HeaderMap, StatusCode, header},
};
use bytes::BytesMut;
use ledger::EntryId;
use uuid::Uuid;

use super::{App, Error, again::Typed, words};

/// The most that all fields of a form together may hold. Two long letters fit, and so does the longest text we keep.
const LONGEST_FORM: usize = 1024 * 1024;
/// The same in a request, where a letter of another script takes up to three times its room.
const LONGEST_REQUEST: usize = 3 * LONGEST_FORM;
/// The most of somebody who is not signed in: a code, a phrase, a word to look up.
const LONGEST_OF_NOBODY: usize = 64 * 1024;
/// What a field takes beside its words.
const OF_A_FIELD: usize = 64;
/// The most a file may hold.
pub(super) const LARGEST_FILE: usize = 25 * 1024 * 1024;

/// More than this never comes in, whatever a request says of itself.
pub(super) const MOST: u64 = 2 * LARGEST_FILE as u64;

/// Fields and files, in the order of the form.
#[derive(Debug, Clone, Default)]
pub struct Posted {
    fields: Vec<(String, String)>,
    files: Vec<(String, Upload)>,
}

/// Somebody is signed in, or was and is heard late: their forms may be long.
#[derive(Clone, Copy)]
pub(super) struct Known;

/// A form that may bring files. Only what takes this takes files, and only of somebody who is signed in.
pub struct WithFiles(pub Posted);

/// What happens to a file in a form.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Files {
    /// It is kept.
    Kept,
    /// The rest is read, and the file is not kept.
    LeftOut,
    /// The form is refused.
    Refused,
}

/// A file somebody sent in. What it says of itself is not believed.
#[derive(Debug, Clone)]
pub struct Upload {
    /// The bytes.
    pub bytes: Bytes,
}

impl Posted {
    /// What was typed in a field; empty when it is not there.
    pub fn get(&self, name: &str) -> &str {
        self.fields
            .iter()
            .find(|(field, _)| field == name)
            .map_or("", |(_, value)| value)
    }

    /// Everything ticked under this name.
    pub fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.fields
            .iter()
            .filter(move |(field, _)| field == name)
            .map(|(_, value)| value.as_str())
    }

    /// Was this button pressed, or this box ticked?
    pub fn has(&self, name: &str) -> bool {
        self.fields.iter().any(|(field, _)| field == name)
    }

    /// The files under this name that hold anything.
    pub fn files(&self, name: &str) -> impl Iterator<Item = &Upload> {
        self.files
            .iter()
            .filter(move |(field, file)| field == name && !file.bytes.is_empty())
            .map(|(_, file)| file)
    }

    /// The id this form was given when it was shown: posting it twice adds one entry.
    pub fn id(&self) -> Result<EntryId, Error> {
        let id: Uuid = self
            .get("id")
            .parse()
            .map_err(|_| Error::Refused(StatusCode::BAD_REQUEST, words().error_stale_form()))?;
        Ok(EntryId(id))
    }

    /// Adds a value, for a form that shows what is known.
    pub fn set(&mut self, name: &str, value: &str) {
        self.fields.push((name.to_owned(), value.to_owned()));
    }

    /// All fields, to keep a form that came too late.
    pub fn into_fields(self) -> Vec<(String, String)> {
        self.fields
    }

    /// Reads an urlencoded body.
    pub(crate) fn urlencoded(body: &[u8]) -> Posted {
        let fields = form_urlencoded::parse(body)
            .map(|(name, value)| (name.into_owned(), value.into_owned()))
            .collect();
        Posted {
            fields,
            files: Vec::new(),
        }
    }
}

/// A second id for the same form, where one form writes several entries.
pub fn nth(id: EntryId, n: u8) -> EntryId {
    let mut bytes = *id.0.as_bytes();
    bytes[15] = bytes[15].wrapping_add(n);
    EntryId(Uuid::from_bytes(bytes))
}

/// How much a request says that it will send.
pub(super) fn announced(headers: &HeaderMap) -> Option<u64> {
    let length = headers.get(header::CONTENT_LENGTH)?;
    length.to_str().ok()?.parse().ok()
}

/// Does a request come with files?
pub(super) fn is_multipart(headers: &HeaderMap) -> bool {
    headers
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"multipart/form-data"))
}

impl FromRequest<App> for Posted {
    type Rejection = Error;

    async fn from_request(request: Request, _: &App) -> Result<Posted, Error> {
        Posted::read(request, Files::Refused).await
    }
}

impl FromRequest<App> for WithFiles {
    type Rejection = Error;

    async fn from_request(request: Request, _: &App) -> Result<WithFiles, Error> {
        let known = request.extensions().get::<Known>().is_some();
        let files = if known { Files::Kept } else { Files::Refused };
        Posted::read(request, files).await.map(WithFiles)
    }
}

impl Posted {
    /// Reads a form. Nothing is taken in before it is known who sends it, but what a way in needs.
    pub(super) async fn read(request: Request, files: Files) -> Result<Posted, Error> {
        let typed = request.extensions().get::<Typed>().cloned();
        let known = request.extensions().get::<Known>().is_some();
        let mut posted = Posted::default();
        let read = if is_multipart(request.headers()) {
            let waits = announced(request.headers()).is_none_or(|length| length <= MOST);
            let files = if waits { files } else { Files::Refused };
            let parts: Multipart = request.extract().await.map_err(|_| too_large())?;
            posted.read_parts(parts, files, room(known)).await
        } else {
            let most = if known {
                LONGEST_REQUEST
            } else {
                LONGEST_OF_NOBODY
            };
            match axum::body::to_bytes(request.into_body(), most).await {
                Ok(body) => {
                    posted = Posted::urlencoded(&body);
                    posted.fits(room(known))
                }
                Err(_) => Err(too_much()),
            }
        };
        // Also of a form that could not be read to its end, so that it is not lost.
        if let Some(typed) = typed {
            let chosen = |(_, file): &(String, Upload)| !file.bytes.is_empty();
            let had_files =
                posted.files.iter().any(chosen) || (read.is_err() && !posted.files.is_empty());
            typed.keep(&posted.fields, had_files);
        }
        read.map(|()| posted)
    }

    /// Is it no longer, all fields together?
    fn fits(&self, room: usize) -> Result<(), Error> {
        let length = |(name, value): &(String, String)| name.len() + value.len() + OF_A_FIELD;
        let all: usize = self.fields.iter().map(length).sum();
        if all > room {
            return Err(too_much());
        }
        Ok(())
    }

    /// Reads part by part, as far as it goes. Where more was announced than may come, files are not waited for.
    pub(crate) async fn read_parts(
        &mut self,
        mut parts: Multipart,
        files: Files,
        mut room: usize,
    ) -> Result<(), Error> {
        while let Some(mut part) = parts
            .next_field()
            .await
            .map_err(|cause| broken_off(&cause))?
        {
            let name = part.name().unwrap_or("").to_owned();
            room = room
                .checked_sub(name.len() + OF_A_FIELD)
                .ok_or_else(too_much)?;
            if part.file_name().is_none() {
                let bytes = whole(&mut part, room, too_much).await?;
                room -= bytes.len();
                self.fields
                    .push((name, String::from_utf8_lossy(&bytes).into_owned()));
                continue;
            }
            self.read_file(name, part, files).await?;
        }
        Ok(())
    }

    async fn read_file(
        &mut self,
        name: String,
        mut part: Field<'_>,
        files: Files,
    ) -> Result<(), Error> {
        let file = self.files.len();
        self.files.push((
            name,
            Upload {
                bytes: Bytes::new(),
            },
        ));
        match files {
            Files::Refused => return Err(too_large()),
            Files::LeftOut => {
                while let Some(_thrown_away) =
                    part.chunk().await.map_err(|cause| broken_off(&cause))?
                {}
            }
            Files::Kept => {
                self.files[file].1.bytes = whole(&mut part, LARGEST_FILE, too_large).await?;
            }
        }
        Ok(())
    }
}

/// How much all fields together may hold.
fn room(known: bool) -> usize {
    if known {
        LONGEST_FORM
    } else {
        LONGEST_OF_NOBODY
    }
}

/// One part, if it is not longer than this.
async fn whole(
    part: &mut Field<'_>,
    longest: usize,
    longer: fn() -> Error,
) -> Result<Bytes, Error> {
    let mut bytes = BytesMut::new();
    while let Some(chunk) = part.chunk().await.map_err(|cause| broken_off(&cause))? {
        if bytes.len() + chunk.len() > longest {
            return Err(longer());
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes.freeze())
}

fn broken_off(cause: &MultipartError) -> Error {
    if cause.status() == StatusCode::PAYLOAD_TOO_LARGE {
        too_large()
    } else {
        Error::Refused(StatusCode::BAD_REQUEST, words().error_broken_off())
    }
}

pub(super) fn too_large() -> Error {
    Error::Refused(
        StatusCode::PAYLOAD_TOO_LARGE,
        words().error_too_large(LARGEST_FILE / 1024 / 1024),
    )
}

/// Words alone, and too many of them.
fn too_much() -> Error {
    Error::Refused(StatusCode::PAYLOAD_TOO_LARGE, words().error_too_much())
}
