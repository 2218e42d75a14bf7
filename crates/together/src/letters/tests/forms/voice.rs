//! A program that reads aloud is offered where there is one, and what it made says that it is no person's voice.

use std::{fs, os::unix::fs::PermissionsExt, path::Path};

use super::{OnTheDesk, a_voice};
use crate::{
    letters::{OtherForm, Speech},
    testing::TestApp,
};

/// A program that takes what espeak-ng takes, and whatever it is given says the same.
fn says(folder: &Path, sound: &[u8]) -> Speech {
    fs::write(folder.join("sound.wav"), sound).unwrap();
    let program = folder.join("speaks");
    let script = format!(
        "#!/bin/sh\nwhile read -r line; do :; done\nexec /bin/cat '{}'\n",
        folder.join("sound.wav").display()
    );
    fs::write(&program, script).unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    Speech::by(program)
}

#[test]
fn a_sound_from_a_pipe_says_how_long_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let mut endless = a_voice();
    endless[4..8].copy_from_slice(&[0xFF; 4]);
    endless[40..44].copy_from_slice(&[0xFF; 4]);
    assert_eq!(
        says(folder.path(), &endless)
            .read_aloud("Hello.\n")
            .unwrap(),
        a_voice()
    );
    assert!(
        says(folder.path(), b"no sound")
            .read_aloud("Hello.\n")
            .is_err()
    );
    assert!(Speech::default().read_aloud("Hello.").is_err());
}

#[tokio::test]
async fn a_program_reads_the_letter_and_the_letter_says_that_it_is_a_program() {
    let folder = tempfile::tempdir().unwrap();
    let app = TestApp::with_families()
        .await
        .reading_aloud(says(folder.path(), &a_voice()));
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    letter.saves(super::super::KIND).await;
    assert!(
        letter
            .form("audio")
            .await
            .words()
            .contains("Make it with a computer voice")
    );
    let to = letter.saves_form("audio", &[("computer", "yes")]).await;
    assert_eq!(to.goes_to(), letter.form_address("audio"));
    assert!(
        letter
            .form("audio")
            .await
            .words()
            .contains("A computer voice reads this.")
    );
    assert_eq!(letter.sends_by("letter", "").await.status, 303);
    assert_eq!(
        letter.went(&app).await.others[0].what,
        OtherForm::Audio { computer: true }
    );
}

#[tokio::test]
async fn where_there_is_no_program_none_is_offered() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    assert!(
        !letter
            .form("audio")
            .await
            .words()
            .contains("computer voice")
    );
    assert_eq!(
        letter
            .saves_form("audio", &[("computer", "yes")])
            .await
            .status,
        404
    );
}
