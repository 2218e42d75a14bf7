//! What a client asks: a form with the text, or with text and marks apart.

use std::collections::HashMap;

use axum::http::StatusCode;

use super::annotated;
use crate::file::{self, Document, Made};

/// A text to check.
#[derive(Debug)]
pub(super) struct Asked {
    pub(super) document: Document,
    pub(super) language: String,
    rules: Rules,
}

/// Which rules the person who writes has switched off.
#[derive(Debug, Default)]
struct Rules {
    disabled: Vec<String>,
    enabled: Vec<String>,
    enabled_only: bool,
}

/// Why a request is refused.
#[derive(Debug)]
pub(super) struct Refused {
    pub(super) status: StatusCode,
    pub(super) why: String,
}

impl Refused {
    pub(super) fn new(status: StatusCode, why: String) -> Self {
        Self { status, why }
    }

    fn bad(why: &str) -> Self {
        Self::new(StatusCode::BAD_REQUEST, why.to_owned())
    }
}

/// Reads a request: what is in the body goes before what is in the address.
pub(super) fn read(query: &[u8], body: &[u8]) -> Result<Asked, Refused> {
    let mut form: HashMap<String, String> = form_urlencoded::parse(query).into_owned().collect();
    match unencoded(body) {
        Some((text, rest)) => {
            form.insert(
                "text".to_owned(),
                String::from_utf8_lossy(text).into_owned(),
            );
            form.extend(form_urlencoded::parse(rest).into_owned());
        }
        None => form.extend(form_urlencoded::parse(body).into_owned()),
    }
    let language = form
        .remove("language")
        .filter(|language| !language.is_empty())
        .ok_or_else(|| Refused::bad("Missing 'language' parameter, for example: language=en-GB"))?;
    let rules = Rules {
        disabled: names(form.remove("disabledRules")),
        enabled: names(form.remove("enabledRules")),
        enabled_only: form.get("enabledOnly").is_some_and(|only| only == "true"),
    };
    Ok(Asked {
        document: document(form.remove("text"), form.remove("data"))?,
        language,
        rules,
    })
}

/// The text and the rest of a body whose text was put in as it is. LibreOffice 7 sends it so, the text first: read as a
/// form, "R&D" would end the text, and "+" be a space. A form as it should be has no space and nothing but ASCII in it.
fn unencoded(body: &[u8]) -> Option<(&[u8], &[u8])> {
    const LANGUAGE: &[u8] = b"&language=";
    let text = body.strip_prefix(b"text=")?;
    if text.iter().all(u8::is_ascii_graphic) {
        return None;
    }
    let end = text
        .windows(LANGUAGE.len())
        .rposition(|part| part == LANGUAGE)?;
    Some((&text[..end], &text[end + 1..]))
}

fn document(text: Option<String>, data: Option<String>) -> Result<Document, Refused> {
    match (text, data) {
        (Some(text), None) => Ok(file::from_text(file::decoded(text), Made::Text)),
        (None, Some(data)) => annotated::read(&data).map_err(|why| Refused::bad(&why)),
        (Some(_), Some(_)) => Err(Refused::bad(
            "Set only 'text' or 'data' parameter, not both",
        )),
        (None, None) => Err(Refused::bad("Missing 'text' or 'data' parameter")),
    }
}

fn names(list: Option<String>) -> Vec<String> {
    let list = list.unwrap_or_default();
    list.split(',')
        .map(str::trim)
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect()
}

impl Asked {
    /// Whether the person who writes wants to hear from this rule.
    pub(super) fn wants(&self, rule: &str) -> bool {
        let listed = |list: &[String]| list.iter().any(|name| name == rule);
        let wanted = listed(&self.rules.enabled) || !self.rules.enabled_only;
        wanted && !listed(&self.rules.disabled)
    }
}
