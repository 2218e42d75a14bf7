//! Pictures are made anew: no place, no name, no script stays in them.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, RgbImage};

use crate::{
    testing::{TestApp, form_id},
    web::picture,
};

fn encoded(format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    let picture = DynamicImage::ImageRgb8(RgbImage::from_fn(40, 20, |x, y| {
        image::Rgb([u8::try_from(x).unwrap(), u8::try_from(y).unwrap(), 7])
    }));
    picture.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// A JPEG as a phone makes it: EXIF with the place, the camera and the way it was held, and a comment.
fn photograph() -> Vec<u8> {
    let plain = encoded(ImageFormat::Jpeg);
    let mut tiff = b"II*\0\x08\0\0\0".to_vec();
    // Two fields in the first directory: held sideways (6), and where the place begins (byte 38).
    tiff.extend(
        b"\x02\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\x25\x88\x04\0\x01\0\0\0\x26\0\0\0\0\0\0\0",
    );
    // The place: north, and the degrees as a text that one can look for.
    tiff.extend(b"\x02\0\x01\0\x02\0\x02\0\0\0N\0\0\0\x1d\0\x02\0\x0b\0\0\0\x44\0\0\0\0\0\0\0");
    tiff.extend(b"GPSMARKER51\0");
    let mut exif = b"Exif\0\0".to_vec();
    exif.extend(tiff);
    let mut bytes = plain[..2].to_vec();
    for (marker, body) in [(0xE1_u8, exif), (0xFE, b"XMPMARKER comment".to_vec())] {
        bytes.extend([0xFF, marker]);
        bytes.extend(u16::try_from(body.len() + 2).unwrap().to_be_bytes());
        bytes.extend(body);
    }
    bytes.extend(&plain[2..]);
    bytes
}

fn holds(bytes: &[u8], what: &[u8]) -> bool {
    bytes.windows(what.len()).any(|window| window == what)
}

#[test]
fn a_photograph_loses_where_it_was_taken_and_is_turned_the_right_way_up() {
    let taken = photograph();
    assert!(holds(&taken, b"GPSMARKER") && holds(&taken, b"Exif"));
    let (media, kept) = picture(&taken).unwrap();
    assert_eq!(media, "image/jpeg");
    for note in [&b"GPSMARKER"[..], b"Exif", b"XMPMARKER"] {
        assert!(!holds(&kept, note), "{}", String::from_utf8_lossy(note));
    }
    let shown = image::load_from_memory(&kept).unwrap();
    assert_eq!(
        (shown.width(), shown.height()),
        (20, 40),
        "the camera was held sideways"
    );
}

#[test]
fn every_kind_of_picture_is_made_anew() {
    for format in [
        ImageFormat::Png,
        ImageFormat::Jpeg,
        ImageFormat::Gif,
        ImageFormat::WebP,
    ] {
        let mut with_more = encoded(format);
        with_more.extend(b"<script>TAILMARKER</script>");
        let (_, kept) = picture(&with_more).unwrap_or_else(|say| panic!("{format:?}: {say}"));
        assert!(!holds(&kept, b"TAILMARKER"), "{format:?}");
        assert!(image::load_from_memory(&kept).is_ok());
    }
}

#[test]
fn what_can_run_or_is_no_picture_is_refused_with_a_sentence() {
    let broken = &photograph()[..120];
    for bytes in [
        &b"<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"[..],
        b"<?xml version=\"1.0\"?><svg/>",
        b"<html></html>",
        b"GIF89a",
        b"\x89PNG\r\n\x1a\n",
        b"BM0000",
        b"",
        broken,
    ] {
        let say = picture(bytes).unwrap_err();
        assert!(say.len() > 20, "{say}");
    }
}

#[test]
fn a_picture_that_says_it_is_enormous_takes_no_memory() {
    let mut png = encoded(ImageFormat::Png);
    // The header says 65,000 by 65,000; its check sum is mended so that nothing but the size is wrong.
    png[16..20].copy_from_slice(&65_000_u32.to_be_bytes());
    png[20..24].copy_from_slice(&65_000_u32.to_be_bytes());
    let sum = crc32(&png[12..29]);
    png[29..33].copy_from_slice(&sum.to_be_bytes());
    assert!(picture(&png).is_err());
}

/// The check sum of a PNG's piece (PNG, annex D), one bit after the other.
fn crc32(bytes: &[u8]) -> u32 {
    let one_bit = |sum: u32| {
        if sum & 1 == 1 {
            0xEDB8_8320 ^ (sum >> 1)
        } else {
            sum >> 1
        }
    };
    let sum = bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| one_bit(sum))
    });
    !sum
}

#[test]
fn a_large_photograph_is_kept_smaller_and_readable() {
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(RgbImage::new(4_000, 3_000))
        .write_to(&mut bytes, ImageFormat::Jpeg)
        .unwrap();
    let (_, kept) = picture(&bytes.into_inner()).unwrap();
    let kept = image::load_from_memory(&kept).unwrap();
    assert_eq!((kept.width(), kept.height()), (2_400, 1_800));
}

#[tokio::test]
async fn a_photographed_sheet_is_kept_without_its_place() {
    let app = TestApp::with_families().await;
    let (angharad, child) = (app.staff("Angharad").await, app.child("Rhys").await);
    let letter = app.file(child).await.letters.sent().next().unwrap().0.id;
    let (sheet, id) = (
        format!("/children/{child}/letters/{letter}/reply-sheet"),
        form_id(),
    );
    let taken = photograph();
    let answer = angharad
        .post_files(&sheet, &[("id", &id)], &[("picture", "IMG_1.jpg", &taken)])
        .await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    let page = angharad
        .get(&format!("/children/{child}/letters/{letter}"))
        .await;
    let source = page
        .attributes("main img", "src")
        .pop()
        .expect("the sheet is shown");
    let kept = angharad.get(&source).await;
    assert_eq!(kept.header(&axum::http::header::CONTENT_TYPE), "image/jpeg");
    assert!(!holds(&kept.body, b"GPSMARKER"));
    assert!(
        !page.html().contains("IMG_1"),
        "what a file calls itself is not believed"
    );
}

/// A picture whose header says that it is so wide and high; its check sum is mended so that nothing else is wrong.
fn says_it_is(wide: u32, high: u32) -> Vec<u8> {
    let mut png = encoded(ImageFormat::Png);
    png[16..20].copy_from_slice(&wide.to_be_bytes());
    png[20..24].copy_from_slice(&high.to_be_bytes());
    let sum = crc32(&png[12..29]);
    png[29..33].copy_from_slice(&sum.to_be_bytes());
    png
}

#[test]
fn a_small_file_with_more_pixels_than_a_phone_takes_is_refused_before_they_are_read() {
    let whole = |wide: u32, high: u32| {
        let mut bytes = Cursor::new(Vec::new());
        let picture = DynamicImage::ImageLuma8(image::GrayImage::new(wide, high));
        picture.write_to(&mut bytes, ImageFormat::Png).unwrap();
        bytes.into_inner()
    };
    let large = whole(9_000, 9_000);
    assert!(large.len() < 1024 * 1024, "{}", large.len());
    assert!(picture(&large).is_err(), "81 megapixels");
    assert!(picture(&whole(5_000, 4_000)).is_ok(), "20 megapixels");
    assert!(picture(&says_it_is(11_000, 11_000)).is_err());
}

#[tokio::test]
async fn nobody_waits_while_somebodys_picture_is_made_anew() {
    let bytes = encoded(ImageFormat::Png).into();
    let mut made = std::pin::pin!(crate::web::picture_apart(bytes));
    // Made on the thread that answers requests, it would be there at once.
    let mut nobody_waits = std::task::Context::from_waker(std::task::Waker::noop());
    assert!(made.as_mut().poll(&mut nobody_waits).is_pending());
    assert!(made.await.unwrap().is_ok());
}

#[tokio::test]
async fn a_sheet_sent_twice_with_its_pictures_is_there_once_and_more_than_eight_are_too_many() {
    let app = TestApp::with_families().await;
    let (angharad, child) = (app.staff("Angharad").await, app.child("Rhys").await);
    let letter = app.file(child).await.letters.sent().next().unwrap().0.id;
    let sheet = format!("/children/{child}/letters/{letter}/reply-sheet");
    let (id, taken, other) = (form_id(), photograph(), encoded(ImageFormat::Png));
    let fields = [("id", id.as_str()), ("asks", "Zqxwhen?")];
    let entries = app.entries(child).await;
    let files: [(&str, &str, &[u8]); 2] =
        [("picture", "1.jpg", &taken), ("picture", "2.png", &other)];
    for _ in 0..2 {
        let answer = angharad.post_files(&sheet, &fields, &files).await;
        assert_eq!(answer.status, 303, "{}", answer.words());
    }
    assert_eq!(app.entries(child).await, entries + 3);
    let changed = angharad.post_files(&sheet, &fields, &files[..1]).await;
    assert_eq!(
        changed.status, 409,
        "another picture under the same form is another text"
    );

    let many: Vec<(&str, &str, &[u8])> = std::iter::repeat_n(files[0], 9).collect();
    let id = form_id();
    let fields = [("id", id.as_str()), ("asks", "Zqxwhen?")];
    let refused = angharad.post_files(&sheet, &fields, &many).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.words().contains("8 photographs at most"),
        "{}",
        refused.words()
    );
    assert!(refused.html().contains("Zqxwhen?"));
    assert_eq!(app.entries(child).await, entries + 3);
}
