//! The demo's outside: a folder. Nothing leaves the machine, and a page shows what would have gone out.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use askama::Template;
use axum::{Router, extract::State, response::Response, routing::get};
use serde::{Deserialize, Serialize};

use super::{
    Channel,
    outside::{Outside, Parcel, Taken},
};
use crate::web::{App, Error, Shell, page, words};

/// The folder, and who it is beside.
pub(super) struct Folder(PathBuf);

/// A message that would have gone out.
#[derive(Serialize, Deserialize)]
struct Lying {
    channel: Channel,
    to: String,
    words: String,
}

impl Folder {
    pub(super) fn at(path: &Path) -> Folder {
        Folder(path.to_owned())
    }

    /// Puts a message there, once: its name is the message's own.
    pub(super) fn take(&self, parcel: &Parcel) -> Taken {
        match self.put(parcel) {
            Ok(()) => Taken::Yes,
            Err(_) => Taken::Closed,
        }
    }

    fn put(&self, parcel: &Parcel) -> io::Result<()> {
        let lying = Lying {
            channel: parcel.channel,
            to: parcel.to.clone(),
            words: parcel.words.clone(),
        };
        fs::create_dir_all(&self.0)?;
        let path = self.0.join(parcel.id.to_string());
        fs::write(path, serde_json::to_vec(&lying)?)
    }

    /// Everything that lies there, the newest first: names begin with the time.
    fn all(&self) -> io::Result<Vec<Lying>> {
        let Ok(found) = fs::read_dir(&self.0) else {
            return Ok(Vec::new());
        };
        let mut paths: Vec<PathBuf> = found
            .map(|one| one.map(|one| one.path()))
            .collect::<io::Result<_>>()?;
        paths.sort();
        let read =
            |path: &PathBuf| -> io::Result<Lying> { Ok(serde_json::from_slice(&fs::read(path)?)?) };
        paths.iter().rev().map(read).collect()
    }
}

/// The page that exists only in the demo.
pub fn routes() -> Router<App> {
    Router::new().route("/would-have-gone-out", get(show))
}

#[derive(Template)]
#[template(path = "going_out/folder.html")]
struct FolderPage {
    shell: Shell,
    messages: Vec<(String, String, String)>,
}

/// `GET /would-have-gone-out`: what the demo kept back.
async fn show(State(app): State<App>) -> Result<Response, Error> {
    let t = words();
    let Outside::Folder(folder) = &app.outside else {
        return Err(Error::NotFound);
    };
    let all = Folder::at(folder).all().map_err(anyhow::Error::from)?;
    let messages = all.into_iter().map(|lying| {
        let how = match lying.channel {
            Channel::Post => t.going_out_letter(),
            Channel::Text => t.going_out_text(),
            Channel::Email => t.going_out_email(),
        };
        (how, lying.to, lying.words)
    });
    page(&FolderPage {
        shell: Shell::outside(t.folder_title()),
        messages: messages.collect(),
    })
}
