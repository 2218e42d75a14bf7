//! An export is checked by itself: with no data folder, key or network.

use std::{fs, io::Cursor, path::Path};

use super::{at, makes, pieces, reads_all};
use crate::{my_file::check_export, testing::TestApp};

/// Seun's file as he gets it, unpacked in a folder, with the hash that the file keeps of it.
async fn given(folder: &Path) -> (Vec<u8>, String) {
    let app = TestApp::with_families().await;
    let (seun, helen) = (app.child("Oluwaseun").await, app.staff("Helen").await);
    let request = app.file(seun).await.my_file.all()[0].stamp.id;
    let file = app.file(seun).await;
    let secret = pieces(&app, &file, request).await;
    let secret = secret
        .iter()
        .find(|item| item.words.iter().any(|one| one.contains("criminal record")))
        .unwrap();
    let page = format!("{}/kinds/{}", at(seun, request), secret.kind.value());
    let id = secret.id.to_string();
    let held = [
        ("hold", id.as_str()),
        ("why", "another"),
        ("because", "It is your uncle’s."),
    ];
    super::presses(&helen, &page, &[secret.id], &held).await;
    reads_all(&app, &helen, seun, request).await;
    assert_eq!(makes(&helen, seun, request).await.status, 303);
    let zip = helen
        .get(&format!("{}/my-file.zip", at(seun, request)))
        .await;
    assert_eq!(zip.status, 200);
    assert!(
        zip.headers["content-disposition"]
            .to_str()
            .unwrap()
            .contains("attachment")
    );
    let file = app.file(seun).await;
    let (_, made) = file.my_file.get(request).unwrap().made().unwrap();
    zip::ZipArchive::new(Cursor::new(&zip.body))
        .unwrap()
        .extract(folder)
        .unwrap();
    (zip.body, made.manifest.clone())
}

fn all_files(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(all_files(&path));
        } else {
            found.push(path);
        }
    }
    found
}

#[tokio::test]
async fn a_file_that_was_given_is_checked_alone_and_any_byte_that_is_not_as_it_was_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let (_, manifest) = given(folder.path()).await;
    let checked = check_export(folder.path()).unwrap();
    assert_eq!(checked.problems, Vec::<String>::new());
    assert_eq!(checked.manifest, manifest, "the number that the file keeps");
    assert!(checked.given > 10);
    let files = all_files(folder.path());
    assert!(files.len() >= 6, "{files:?}");
    for path in &files {
        let was = fs::read(path).unwrap();
        for place in [0, was.len() / 2, was.len() - 1] {
            let mut changed = was.clone();
            changed[place] ^= 1;
            fs::write(path, &changed).unwrap();
            let found = check_export(folder.path()).unwrap().problems;
            assert!(!found.is_empty(), "{} at {place}", path.display());
        }
        fs::remove_file(path).unwrap();
        let found = check_export(folder.path()).unwrap().problems;
        assert!(!found.is_empty(), "{} is missing", path.display());
        fs::write(path, &was).unwrap();
    }
    assert!(check_export(folder.path()).unwrap().problems.is_empty());
    for added in ["note.txt", "with/one-more.png"] {
        let path = folder.path().join(added);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, "x").unwrap();
        let found = check_export(folder.path()).unwrap().problems;
        assert_eq!(
            found,
            [format!(
                "{added} was added: it was not there when this was made."
            )]
        );
        fs::remove_file(&path).unwrap();
    }
}

#[tokio::test]
async fn what_is_held_back_is_in_no_file_of_it_and_its_reason_is_in_each_that_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let (archive, _) = given(folder.path()).await;
    let read = |name: &str| fs::read_to_string(folder.path().join(name)).unwrap();
    for name in [
        "my-file.html",
        "my-file.json",
        "what-the-fields-mean.txt",
        "manifest.json",
    ] {
        assert!(!read(name).contains("criminal record"), "{name}");
    }
    for name in ["my-file.html", "my-file.json"] {
        let text = read(name);
        assert!(text.contains("It is your uncle’s."), "{name}");
        assert!(text.contains("I would like to read my file."), "{name}");
    }
    let html = read("my-file.html");
    assert!(
        !html.contains("http://") && !html.contains("src=\"/"),
        "nothing is fetched"
    );
    let pdf = fs::read(folder.path().join("my-file.pdf")).unwrap();
    assert!(pdf.starts_with(b"%PDF-"));
    // The archive itself is checked as it is; a byte of it changed does not pass.
    let path = folder.path().join("again.zip");
    fs::write(&path, &archive).unwrap();
    assert!(check_export(&path).unwrap().problems.is_empty());
    let place = archive.len() / 3;
    let mut changed = archive;
    changed[place] ^= 1;
    fs::write(&path, &changed).unwrap();
    let found = check_export(&path);
    assert!(found.is_err() || !found.unwrap().problems.is_empty());
}

#[test]
fn what_is_no_export_is_said_to_be_none() {
    let folder = tempfile::tempdir().unwrap();
    let found = check_export(folder.path()).unwrap().problems;
    assert_eq!(
        found,
        ["manifest.json is missing: without it nothing can be checked."]
    );
    let path = folder.path().join("no.zip");
    fs::write(&path, "no archive").unwrap();
    assert!(check_export(&path).is_err());
}
