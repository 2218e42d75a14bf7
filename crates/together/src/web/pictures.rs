//! Pictures people send in: told by their content, decoded within bounds, made anew, so that no place, no name and no script stays in them.

use std::{io::Cursor, sync::LazyLock};

use axum::body::Bytes;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};
use tokio::sync::Semaphore;

use super::{Error, words};

/// So many come with one form; ours: a reply sheet has two sides.
pub const MOST_PICTURES: usize = 8;
/// So many are made anew at once, whoever sends them: each may take as much room as [`ROOM`].
const AT_ONCE: usize = 2;

/// The most pixels on one side; a phone's photograph fits.
const WIDEST: u32 = 12_000;
/// The most pixels in all, as the picture itself says before any of them is read (ours: what phones take).
const MOST_PIXELS: u64 = 50_000_000;
/// The most memory a picture may take while it is decoded: so many pixels of four bytes, and room to spare.
const ROOM: u64 = 256 * 1024 * 1024;
/// What we keep is at most this wide and high; a sheet of paper stays readable.
const KEPT: u32 = 2_400;

/// The same off the threads that answer requests, a few at once: nobody waits for a page because of somebody's pictures.
pub async fn picture_apart(bytes: Bytes) -> Result<Result<(&'static str, Vec<u8>), String>, Error> {
    static TURNS: LazyLock<Semaphore> = LazyLock::new(|| Semaphore::new(AT_ONCE));
    let _turn = TURNS.acquire().await.map_err(anyhow::Error::from)?;
    let made = tokio::task::spawn_blocking(move || picture(&bytes)).await;
    Ok(made.map_err(anyhow::Error::from)?)
}

/// A picture made anew as PNG or JPEG, with its media type. The error says what to do.
pub(crate) fn picture(bytes: &[u8]) -> Result<(&'static str, Vec<u8>), String> {
    let t = words();
    let format = match infer::get(bytes).map(|kind| kind.mime_type()) {
        Some("image/png") => ImageFormat::Png,
        Some("image/jpeg") => ImageFormat::Jpeg,
        Some("image/webp") => ImageFormat::WebP,
        Some("image/gif") => ImageFormat::Gif,
        _ => return Err(t.error_not_a_picture()),
    };
    let picture = decoded(bytes, format).map_err(|_| t.error_broken_picture())?;
    let small = if picture.width().max(picture.height()) > KEPT {
        picture.thumbnail(KEPT, KEPT)
    } else {
        picture
    };
    let (media, format) = if format == ImageFormat::Jpeg {
        ("image/jpeg", ImageFormat::Jpeg)
    } else {
        ("image/png", ImageFormat::Png)
    };
    let mut made = Cursor::new(Vec::new());
    small
        .write_to(&mut made, format)
        .map_err(|_| t.error_broken_picture())?;
    Ok((media, made.into_inner()))
}

/// Decodes within bounds and turns the picture the way the camera was held; nothing else of the camera's notes is looked at.
fn decoded(bytes: &[u8], format: ImageFormat) -> image::ImageResult<DynamicImage> {
    let mut limits = Limits::default();
    limits.max_image_width = Some(WIDEST);
    limits.max_image_height = Some(WIDEST);
    limits.max_alloc = Some(ROOM);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits);
    let mut decoder = reader.into_decoder()?;
    let (wide, high) = decoder.dimensions();
    if u64::from(wide) * u64::from(high) > MOST_PIXELS {
        let limit = image::error::LimitErrorKind::DimensionError;
        let limit = image::error::LimitError::from_kind(limit);
        return Err(image::ImageError::Limits(limit));
    }
    let turned = decoder.orientation()?;
    let mut picture = DynamicImage::from_decoder(decoder)?;
    picture.apply_orientation(turned);
    Ok(if format == ImageFormat::Jpeg {
        picture.into_rgb8().into()
    } else {
        picture
    })
}
