//! One letter in many forms: made from it, stale when it changes, gone with it, kept as it went.

mod easy_read;
mod needs;
mod preview;
mod recordings;
mod screen;
mod stale;
mod translation;
mod voice;

use super::OnTheDesk;
use crate::{
    letters::{Other, Sent},
    testing::{Answer, TestApp},
};

impl OnTheDesk<'_> {
    fn form_address(&self, form: &str) -> String {
        format!("{}/forms/{form}", self.address)
    }

    /// The page of a form.
    async fn form(&self, form: &str) -> Answer {
        self.worker.get(&self.form_address(form)).await
    }

    /// Saves a form as its page shows it, with these fields besides.
    async fn saves_form(&self, form: &str, fields: &[(&str, &str)]) -> Answer {
        self.saves_recording(form, fields, &[]).await
    }

    async fn saves_recording(
        &self,
        form: &str,
        fields: &[(&str, &str)],
        recording: &[u8],
    ) -> Answer {
        let page = self.form(form).await;
        let (id, seen) = (page.field("id"), page.field("seen"));
        let mut all = vec![("id", id.as_str()), ("seen", seen.as_str())];
        all.extend(fields);
        let files = [("recording", "recording.bin", recording)];
        self.worker
            .post_files(&self.form_address(form), &all, &files)
            .await
    }

    /// Drafts Easy Read, and saves it as it was drafted.
    async fn saves_easy_read(&self) -> Answer {
        let page = self.form("easy-read").await;
        let lines: Vec<String> = page.texts("textarea[name=line]");
        let pictures = page.attributes("input[name=picture]", "value");
        let sources = page.attributes("input[name=source]", "value");
        let mut fields = Vec::new();
        for ((line, picture), source) in lines.iter().zip(&pictures).zip(&sources) {
            fields.extend([
                ("line", line.as_str()),
                ("source", source.as_str()),
                ("picture", picture.as_str()),
            ]);
        }
        self.saves_form("easy-read", &fields).await
    }

    /// Sends it in this way, with a reason for what the page shows as held.
    async fn sends_by(&self, way: &str, because: &str) -> Answer {
        let page = self.writing().await;
        let (version, text) = (page.field("version"), page.box_text("text"));
        let (forms, held) = (
            page.field("forms"),
            page.attributes("input[name=held]", "value"),
        );
        let mut fields = vec![
            ("version", version.as_str()),
            ("forms", forms.as_str()),
            ("text", text.as_str()),
            ("manner", "younger"),
            ("way", way),
            ("because", because),
        ];
        let first = self
            .worker
            .post(&format!("{}/sending", self.address), &fields)
            .await;
        if because.is_empty() || first.status != 422 {
            return first;
        }
        let held = [held, first.attributes("input[name=held]", "value")].concat();
        let version = first.field("version");
        fields[0] = ("version", version.as_str());
        fields.extend(held.iter().map(|one| ("held", one.as_str())));
        self.worker
            .post(&format!("{}/sending", self.address), &fields)
            .await
    }

    /// The letter as it went.
    async fn went(&self, app: &TestApp) -> Sent {
        let file = app.file(self.child).await;
        let id = self.address.rsplit('/').next().unwrap().parse().unwrap();
        let letter = file.letters.get(id).and_then(|letter| letter.sent.clone());
        letter.expect("the letter went")
    }

    /// How each form in the list stands.
    async fn standing(&self) -> Vec<String> {
        self.writing().await.texts(".forms li")
    }
}

/// What a file of a form holds.
async fn file_of(
    app: &TestApp,
    letter: &OnTheDesk<'_>,
    other: &Other,
    wanted: crate::letters::Form,
) -> Vec<u8> {
    let file = app.file(letter.child).await;
    let (_, id) = other
        .files
        .iter()
        .find(|(form, _)| *form == wanted)
        .expect("this file");
    app.app
        .door
        .attachment(&file, *id)
        .await
        .unwrap()
        .bytes
        .to_vec()
}

/// A second of silence as a telephone would keep it.
fn a_voice() -> Vec<u8> {
    wav(8_000, 1)
}

/// So many seconds of silence, a byte for each of so many samples in a second.
fn wav(samples: u32, seconds: u32) -> Vec<u8> {
    let sound = samples * seconds;
    let mut wav = b"RIFF".to_vec();
    wav.extend((36 + sound).to_le_bytes());
    wav.extend(b"WAVEfmt ");
    wav.extend(16_u32.to_le_bytes());
    wav.extend([1, 0, 1, 0]);
    wav.extend(samples.to_le_bytes());
    wav.extend(samples.to_le_bytes());
    wav.extend([1, 0, 8, 0]);
    wav.extend(b"data");
    wav.extend(sound.to_le_bytes());
    wav.resize(wav.len() + sound as usize, 128);
    wav
}

/// A video (`WebM`) of so many seconds, in which there is something to see, or only something to hear.
fn webm(seconds: u8, is_film: bool) -> Vec<u8> {
    let track = [
        element(&[0xD7], &[1]),
        element(&[0x73, 0xC5], &[1]),
        element(&[0x83], &[if is_film { 1 } else { 2 }]),
        element(&[0x86], if is_film { b"V_VP8" } else { b"A_OPUS" }),
        if is_film {
            element(
                &[0xE0],
                &[element(&[0xB0], &[64]), element(&[0xBA], &[48])].concat(),
            )
        } else {
            element(
                &[0xE1],
                &[
                    element(&[0xB5], &48_000_f32.to_be_bytes()),
                    element(&[0x9F], &[1]),
                ]
                .concat(),
            )
        },
    ];
    let info = element(&[0x2A, 0xD7, 0xB1], &1_000_000_u32.to_be_bytes());
    let clusters = (0..=seconds).map(|second| {
        let at = (u32::from(second) * 1_000).to_be_bytes();
        let block = [0x81, 0, 0, 0x80, 1, 2, 3];
        let inside = [element(&[0xE7], &at), element(&[0xA3], &block)];
        element(&[0x1F, 0x43, 0xB6, 0x75], &inside.concat())
    });
    let segment = [
        element(&[0x15, 0x49, 0xA9, 0x66], &info),
        element(
            &[0x16, 0x54, 0xAE, 0x6B],
            &element(&[0xAE], &track.concat()),
        ),
        clusters.collect::<Vec<_>>().concat(),
    ];
    // What kind of file it is stands in its first bytes, its length in one; and room is left, as programs do.
    let head = [&b"\x42\x82\x84webm"[..], &element(&[0xEC], &[0; 256])].concat();
    [
        element(&[0x1A, 0x45, 0xDF, 0xA3], &head),
        element(&[0x18, 0x53, 0x80, 0x67], &segment.concat()),
    ]
    .concat()
}

/// An element of such a file: its name, its length in four bytes, and what is in it.
fn element(name: &[u8], inside: &[u8]) -> Vec<u8> {
    let length = u32::try_from(inside.len()).unwrap() | 0x1000_0000;
    [name, &length.to_be_bytes(), inside].concat()
}

/// A voice of two hours, small enough to be sent: silence at eight thousand bits in a second.
fn two_hours() -> Vec<u8> {
    // A frame of MPEG 2, layer III, 8 kbit/s, 16 kHz, one channel: 36 bytes for 36 milliseconds.
    let mut frame = vec![0xFF, 0xF3, 0x18, 0xC4];
    frame.resize(36, 0);
    frame.repeat(200_000)
}
