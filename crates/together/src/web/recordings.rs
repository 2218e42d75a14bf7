//! Voices and videos people send in: what they are and how long they last is told by their content, never by their name. Nothing in
//! them is decoded; their packets are counted.

use std::{
    io::Cursor,
    sync::{Arc, LazyLock},
};

use axum::body::Bytes;
use symphonia::core::{
    codecs::CODEC_TYPE_NULL,
    formats::{FormatOptions, FormatReader},
    io::{MediaSourceStream, MediaSourceStreamOptions},
    meta::MetadataOptions,
    probe::Hint,
};
use tokio::sync::Semaphore;

use super::{Error, sound, words};

/// A voice and a video last at most so many seconds (ours: a letter read aloud or signed takes a few minutes).
pub const LONGEST_RECORDING: u32 = 10 * 60;
/// More packets than this are in nothing of that length; ours.
const MOST_PACKETS: usize = 1_000_000;
/// So many are looked at at once, whoever sends them.
const AT_ONCE: usize = 2;

/// What is recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Recorded {
    /// Somebody's voice.
    Sound,
    /// Somebody who can be seen.
    Film,
}

/// A recording that can be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recording {
    /// Its media type.
    pub media: &'static str,
    /// How long it lasts.
    pub seconds: u32,
}

/// Looks at what was sent in, off the threads that answer requests. The error says what to do.
pub async fn recording_apart(
    bytes: Bytes,
    wanted: Recorded,
) -> Result<Result<Recording, String>, Error> {
    static TURNS: LazyLock<Semaphore> = LazyLock::new(|| Semaphore::new(AT_ONCE));
    let _turn = TURNS.acquire().await.map_err(anyhow::Error::from)?;
    let looked = tokio::task::spawn_blocking(move || recording(&bytes, wanted)).await;
    // What makes the reader of containers stumble is nothing that can be kept.
    Ok(looked.unwrap_or_else(|_| Err(unreadable(wanted))))
}

/// What was sent in, if it is what was asked for and not too long.
pub(crate) fn recording(bytes: &Bytes, wanted: Recorded) -> Result<Recording, String> {
    let media = match wanted {
        Recorded::Sound => sound(bytes)?,
        Recorded::Film => film(bytes)?,
    };
    let length = length(bytes).ok_or_else(|| unreadable(wanted))?;
    if wanted == Recorded::Film && !length.has_pictures {
        return Err(words().error_film_without_pictures());
    }
    if length.seconds > LONGEST_RECORDING {
        let minutes = length.seconds.div_ceil(60);
        return Err(words().error_recording_too_long(minutes, LONGEST_RECORDING / 60));
    }
    Ok(Recording {
        media,
        seconds: length.seconds,
    })
}

fn unreadable(wanted: Recorded) -> String {
    match wanted {
        Recorded::Sound => words().error_not_a_sound(),
        Recorded::Film => words().error_not_a_film(),
    }
}

/// The media type of a video that browsers make or phones keep.
fn film(bytes: &[u8]) -> Result<&'static str, String> {
    match infer::get(bytes).map(|kind| kind.mime_type()) {
        Some("video/webm") => Ok("video/webm"),
        // What an iPhone keeps is the same container under its older name.
        Some("video/mp4" | "video/quicktime" | "video/x-m4v") => Ok("video/mp4"),
        _ => Err(words().error_not_a_film()),
    }
}

struct Length {
    seconds: u32,
    has_pictures: bool,
}

/// How long it lasts, from its packets: what a file says of its own length is not believed. `None`: it cannot be told.
fn length(bytes: &Bytes) -> Option<Length> {
    let whole: Arc<[u8]> = Arc::from(&bytes[..]);
    let stream = MediaSourceStream::new(
        Box::new(Cursor::new(whole)),
        MediaSourceStreamOptions::default(),
    );
    let probed = symphonia::default::get_probe().format(
        &Hint::new(),
        stream,
        &FormatOptions::default(),
        &MetadataOptions::default(),
    );
    let mut format = probed.ok()?.format;
    // It knows the codecs of sounds alone, so that a track of another kind has pictures.
    let pictures =
        |track: &symphonia::core::formats::Track| track.codec_params.codec == CODEC_TYPE_NULL;
    let has_pictures = format.tracks().iter().any(pictures);
    let seconds = last_moment(&mut *format)?;
    Some(Length {
        seconds,
        has_pictures,
    })
}

/// The end of the last packet, in whole seconds and rounded up.
fn last_moment(format: &mut dyn FormatReader) -> Option<u32> {
    let bases: Vec<_> = format
        .tracks()
        .iter()
        .map(|track| (track.id, track.codec_params.time_base))
        .collect();
    let mut last = 0.0_f64;
    let mut packets = 0;
    while let Ok(packet) = format.next_packet() {
        packets += 1;
        if packets > MOST_PACKETS {
            return Some(u32::MAX);
        }
        let base = bases.iter().find(|(id, _)| *id == packet.track_id());
        let time = base?.1?.calc_time(packet.ts().saturating_add(packet.dur()));
        #[expect(
            clippy::cast_precision_loss,
            reason = "no recording lasts longer than a float counts seconds exactly"
        )]
        let end = time.seconds as f64 + time.frac;
        last = last.max(end);
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "it is not below 0, and what is larger than the largest number is that number"
    )]
    (packets > 0).then_some(last.ceil() as u32)
}
