//! The made-up families by themselves, in a folder of their own: to try a wording on, where real families are in the house.

use std::sync::Arc;

use jiff::Timestamp;
use ledger::{FileId, Ledger, Purpose, Settings};
use plain_words::WordList;
use tempfile::TempDir;
use tokio::sync::OnceCell;

use super::load;
use crate::{
    clock::Clock,
    door::{Door, OpenFile, Viewer},
    web::Error,
};

/// The made-up families, loaded when somebody first needs them and gone when the program ends.
#[derive(Clone, Default)]
pub struct MadeUp(Arc<OnceCell<Loaded>>);

struct Loaded {
    door: Door,
    children: Vec<FileId>,
    _folder: TempDir,
}

impl MadeUp {
    /// Every made-up child's file, oldest first.
    pub async fn children(
        &self,
        press: &paper::Press,
        list: &Arc<WordList>,
        now: Timestamp,
    ) -> Result<Vec<OpenFile>, Error> {
        let loaded = self.0.get_or_try_init(|| loaded(press, list, now)).await?;
        let mut files = Vec::new();
        for child in &loaded.children {
            files.push(loaded.door.open(&Viewer::program(), *child).await?);
        }
        Ok(files)
    }
}

async fn loaded(
    press: &paper::Press,
    list: &Arc<WordList>,
    now: Timestamp,
) -> Result<Loaded, Error> {
    let folder = tempfile::tempdir().map_err(anyhow::Error::from)?;
    let settings = Settings::in_folder(folder.path(), Purpose::Demo);
    let ledger = Ledger::open(&settings).await.map_err(anyhow::Error::from)?;
    let children = load(&ledger, press, list, now, |_, _| {}).await?;
    Ok(Loaded {
        children,
        door: Door::new(ledger, Clock::fixed(now).0),
        _folder: folder,
    })
}
