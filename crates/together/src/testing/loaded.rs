//! The nine families, loaded once for all tests of one run and copied for each.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::LazyLock,
};

use ledger::{Ledger, Purpose, Settings};

use super::{
    OwnDatabase,
    app::{NOW, moment, press, word_list},
    database::in_a_runtime,
};

/// A data folder with the families in it, kept in memory so that nothing of it stays behind.
pub(super) struct Loaded {
    files: Vec<(PathBuf, Vec<u8>, fs::Permissions)>,
    /// The database to copy, on PostgreSQL.
    pub(super) template: Option<String>,
}

impl Loaded {
    /// The one of this run.
    pub(super) fn get() -> &'static Loaded {
        static LOADED: LazyLock<Loaded> = LazyLock::new(|| in_a_runtime(load()));
        &LOADED
    }

    /// Puts the folder there.
    pub(super) fn copy_to(&self, folder: &Path) {
        for (path, bytes, permissions) in &self.files {
            let to = folder.join(path);
            fs::create_dir_all(to.parent().expect("a file is in a folder")).expect("a folder");
            fs::write(&to, bytes).expect("room for a copy");
            fs::set_permissions(&to, permissions.clone()).expect("the file is ours");
        }
    }
}

async fn load() -> Loaded {
    let folder = tempfile::tempdir().expect("a folder");
    let database = OwnDatabase::like(None).await;
    let (data, purpose) = (folder.path().to_owned(), Purpose::Demo);
    let settings = Settings {
        data,
        database: database.settings(folder.path()),
        purpose,
    };
    let ledger = Ledger::open(&settings).await.expect("a new ledger opens");
    let (press, list) = (press(), word_list());
    crate::demo::load(&ledger, &press, &list, moment(NOW), |_, _| {})
        .await
        .expect("the demo loads");
    ledger.close().await;
    let mut files = Vec::new();
    read(folder.path(), folder.path(), &mut files);
    Loaded {
        files,
        template: database.keep(),
    }
}

fn read(root: &Path, folder: &Path, files: &mut Vec<(PathBuf, Vec<u8>, fs::Permissions)>) {
    for entry in fs::read_dir(folder).expect("a folder of ours") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            read(root, &path, files);
        } else if path.extension().is_none_or(|end| end != "reserve") {
            let permissions = path.metadata().expect("a file of ours").permissions();
            let inside = path.strip_prefix(root).expect("it is inside").to_owned();
            files.push((
                inside,
                fs::read(&path).expect("a file of ours"),
                permissions,
            ));
        }
    }
}
