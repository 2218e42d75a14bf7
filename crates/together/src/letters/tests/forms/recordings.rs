//! Voices and videos: told by their content, and not too long.

use super::{OnTheDesk, a_voice, two_hours, wav, webm};
use crate::{
    letters::{Form, OtherForm},
    testing::{Answer, TestApp},
    web::{LONGEST_RECORDING, Recorded, recording, recording_apart},
};

fn looked(bytes: Vec<u8>, wanted: Recorded) -> Result<(&'static str, u32), String> {
    let found = recording(&bytes.into(), wanted)?;
    Ok((found.media, found.seconds))
}

#[test]
fn what_somebody_recorded_is_told_by_its_content_and_its_packets_are_counted() {
    assert_eq!(looked(a_voice(), Recorded::Sound), Ok(("audio/wav", 1)));
    assert_eq!(
        looked(webm(3, false), Recorded::Sound),
        Ok(("audio/webm", 3))
    );
    assert_eq!(looked(webm(7, true), Recorded::Film), Ok(("video/webm", 7)));
}

#[test]
fn a_voice_of_two_hours_is_refused_in_words_that_say_how_long_it_may_be() {
    let refused = looked(two_hours(), Recorded::Sound).unwrap_err();
    assert!(
        refused.contains("120 minutes") && refused.contains("10 minutes"),
        "{refused}"
    );
    let just = wav(10, LONGEST_RECORDING);
    assert_eq!(
        looked(just, Recorded::Sound),
        Ok(("audio/wav", LONGEST_RECORDING))
    );
    assert!(looked(wav(10, LONGEST_RECORDING + 1), Recorded::Sound).is_err());
    assert!(looked(webm(200, true), Recorded::Film).is_ok());
}

#[test]
fn what_only_says_that_it_is_a_recording_is_none() {
    let script =
        b"<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>".to_vec();
    let mut broken = webm(3, true);
    broken.truncate(300);
    let zeros = [b"RIFF".to_vec(), vec![0; 200]].concat();
    for bytes in [
        script,
        b"MZ\x90\0".to_vec(),
        Vec::new(),
        broken,
        zeros,
        b"ID3\x04\0\0\0\0\0\0".to_vec(),
    ] {
        for wanted in [Recorded::Sound, Recorded::Film] {
            assert!(
                looked(bytes.clone(), wanted).is_err(),
                "{wanted:?} {:?}",
                &bytes[..bytes.len().min(12)]
            );
        }
    }
    let heard = looked(webm(3, false), Recorded::Film).unwrap_err();
    assert!(heard.contains("nothing to see"), "{heard}");
}

#[tokio::test]
async fn a_recording_that_was_cut_or_changed_is_kept_or_refused_in_words() {
    for whole in [a_voice(), webm(3, true), two_hours()[..7_000].to_vec()] {
        for at in (0..whole.len().min(700)).step_by(5) {
            let mut changed = whole.clone();
            changed[at] ^= 0xFF;
            for bytes in [whole[..at].to_vec(), changed] {
                let looked = recording_apart(bytes.into(), Recorded::Sound).await;
                assert!(looked.is_ok(), "at {at}");
            }
        }
    }
}

#[tokio::test]
async fn a_file_of_two_hours_and_a_picture_that_is_a_script_are_refused_on_the_page() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    let refused = letter.saves_recording("audio", &[], &two_hours()).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused
            .words()
            .contains("This lasts 120 minutes. At most 10 minutes can be kept"),
        "{}",
        refused.words()
    );
    let script = b"<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
    let refused = letter
        .saves_recording("signed-video", &[("who", "Ruth Salter")], script)
        .await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.words().contains("no video that can be played"),
        "{}",
        refused.words()
    );
    assert_eq!(
        refused.field("who"),
        "Ruth Salter",
        "what was typed beside it is not lost"
    );
    let nothing = letter.saves_recording("audio", &[], b"").await;
    assert!(nothing.words().contains("Record it, or choose a file."));
    assert_eq!(letter.standing().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_voice_and_a_video_go_with_the_letter_and_can_be_played_piece_by_piece() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    letter.saves(super::super::KIND).await;
    assert_eq!(
        letter
            .saves_recording("audio", &[], &a_voice())
            .await
            .status,
        303
    );
    let under = [
        ("who", "Ruth Salter, registered interpreter"),
        ("words", "Hello. I am Sam."),
    ];
    assert_eq!(
        letter
            .saves_recording("signed-video", &under, &webm(3, true))
            .await
            .status,
        303
    );
    let page = letter.form("signed-video").await;
    let address = page.attributes("video", "src").concat();
    let part = piece(&letter, &address, "bytes=10-19").await;
    assert_eq!(
        (part.status.as_u16(), part.body.as_slice()),
        (206, &webm(3, true)[10..20])
    );
    let after_its_end = piece(&letter, &address, "bytes=99999999-").await;
    assert_eq!(
        (after_its_end.status.as_u16(), after_its_end.body),
        (200, webm(3, true))
    );
    assert_eq!(letter.sends_by("letter", "").await.status, 303);
    let sent = letter.went(&app).await;
    let [video, voice] = &sent.others[..] else {
        panic!("two: {:?}", sent.others);
    };
    let what = OtherForm::Video {
        signed: true,
        who: "Ruth Salter, registered interpreter".into(),
    };
    assert_eq!(
        (&video.what, &voice.what),
        (&what, &OtherForm::Audio { computer: false })
    );
    assert!(paper::plain(video.document.as_ref().unwrap()).contains("Hello. I am Sam."));
    assert_eq!(
        super::file_of(&app, &letter, voice, Form::Sound).await,
        a_voice()
    );
    let shown = letter.worker.get(&letter.address).await;
    assert_eq!(shown.attributes("video, audio", "src").len(), 2);
}

#[tokio::test]
async fn where_a_video_has_no_words_of_its_own_the_letter_stands_under_it() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    letter
        .saves("Dear you,\n\nI would like to meet you.\n")
        .await;
    letter
        .saves_recording("spoken-video", &[], &webm(2, true))
        .await;
    // Saved again without a file, the one that was there stays.
    assert_eq!(
        letter
            .saves_form("spoken-video", &[("who", "Sam")])
            .await
            .status,
        303
    );
    assert_eq!(
        letter.sends_by("letter", "It says enough.").await.status,
        303
    );
    let other = letter.went(&app).await.others.remove(0);
    assert!(paper::plain(other.document.as_ref().unwrap()).contains("I would like to meet you."));
    assert_eq!(
        super::file_of(&app, &letter, &other, Form::Film).await,
        webm(2, true)
    );
}

async fn piece(letter: &OnTheDesk<'_>, address: &str, range: &str) -> Answer {
    let request = axum::http::Request::get(address).header("range", range);
    letter.worker.ask(request, axum::body::Body::empty()).await
}
