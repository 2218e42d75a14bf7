//! Styles, scripts, fonts and pictures, inside the program. `make assets` makes them.

use axum::{
    extract::Path,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "../../web/dist"]
struct Assets;

/// `GET /assets/{*path}`
pub(super) async fn asset(Path(path): Path<String>) -> Response {
    let Some(file) = Assets::get(&path) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let media = match path.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    };
    let headers = [
        (header::CONTENT_TYPE, media),
        (header::CACHE_CONTROL, "public, max-age=3600"),
    ];
    (headers, file.data).into_response()
}

/// A press with the fonts and the pictures that are inside the program.
pub fn press() -> Result<paper::Press, paper::PaperError> {
    let symbols = Assets::iter().filter_map(|path| {
        let name = path.strip_prefix("symbols/")?.strip_suffix(".svg")?;
        let file = Assets::get(&path)?;
        Some((name.to_owned(), file.data.into_owned()))
    });
    Ok(paper::Press::new(fonts_for_print())?.with_pictures(symbols.collect()))
}

/// The fonts letters are printed with.
fn fonts_for_print() -> Vec<Vec<u8>> {
    let fonts = Assets::iter().filter(|path| path.starts_with("fonts-print/"));
    fonts
        .filter_map(|path| Assets::get(&path))
        .map(|file| file.data.into_owned())
        .collect()
}
