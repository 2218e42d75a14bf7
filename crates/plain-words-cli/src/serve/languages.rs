//! The languages: English, as it is written in the United Kingdom, under every name a client may have for it.

use axum::Json;
use serde::Serialize;

/// One language as clients list it.
#[derive(Debug, Serialize)]
pub(super) struct Language {
    name: &'static str,
    code: &'static str,
    #[serde(rename = "longCode")]
    long_code: &'static str,
}

const LANGUAGES: [Language; 8] = [
    language("English", "en"),
    language("English (GB)", "en-GB"),
    language("English (US)", "en-US"),
    language("English (Australian)", "en-AU"),
    language("English (Canadian)", "en-CA"),
    language("English (New Zealand)", "en-NZ"),
    language("English (South African)", "en-ZA"),
    language("English (Ireland)", "en-IE"),
];

const fn language(name: &'static str, long_code: &'static str) -> Language {
    Language {
        name,
        code: "en",
        long_code,
    }
}

/// `GET /v2/languages`
pub(super) async fn all() -> Json<&'static [Language]> {
    Json(&LANGUAGES)
}

/// Whether a text said to be in this language is checked. What is to be found out is taken for English; the checker
/// leaves paragraphs of other languages alone.
pub(super) fn is_english(code: &str) -> bool {
    let language = code.split(['-', '_']).next().unwrap_or_default();
    language.eq_ignore_ascii_case("en") || language.eq_ignore_ascii_case("auto")
}

/// The name and code to answer with.
pub(super) fn named(code: &str) -> (&'static str, &str) {
    if code.eq_ignore_ascii_case("auto") {
        return ("English (GB)", "en-GB");
    }
    let known = LANGUAGES
        .iter()
        .find(|language| language.long_code.eq_ignore_ascii_case(code));
    (known.map_or("Not checked", |language| language.name), code)
}
