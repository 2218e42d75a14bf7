//! Recordings people send in: told by their content, never by their name.

use super::words;

/// The media type of a recording that browsers make or phones keep. The error says what to do.
pub fn sound(bytes: &[u8]) -> Result<&'static str, String> {
    let kind = infer::get(bytes).map(|kind| kind.mime_type());
    match kind {
        Some("video/webm" | "audio/webm") => Ok("audio/webm"),
        Some("video/mp4" | "audio/mp4" | "audio/m4a" | "audio/x-m4a") => Ok("audio/mp4"),
        Some("audio/mpeg") => Ok("audio/mpeg"),
        Some("audio/ogg" | "audio/opus") => Ok("audio/ogg"),
        Some("audio/x-wav" | "audio/wav") => Ok("audio/wav"),
        _ => Err(words().error_not_a_sound()),
    }
}
