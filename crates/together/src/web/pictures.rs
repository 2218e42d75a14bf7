//! Pictures people send in: told by their content, decoded within bounds, made anew, so that no place, no name and no script stays in them.

use std::io::Cursor;

use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};

use super::words;

/// The most pixels on one side; a phone's photograph fits.
const WIDEST: u32 = 12_000;
/// The most memory a picture may take while it is decoded.
const ROOM: u64 = 512 * 1024 * 1024;
/// What we keep is at most this wide and high; a sheet of paper stays readable.
const KEPT: u32 = 2_400;

/// A picture made anew as PNG or JPEG, with its media type. The error says what to do.
pub fn picture(bytes: &[u8]) -> Result<(&'static str, Vec<u8>), String> {
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
    let turned = decoder.orientation()?;
    let mut picture = DynamicImage::from_decoder(decoder)?;
    picture.apply_orientation(turned);
    Ok(if format == ImageFormat::Jpeg {
        picture.into_rgb8().into()
    } else {
        picture
    })
}
