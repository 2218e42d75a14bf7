//! In which language a page is: as was chosen in this browser, or as the browser asks for. What is kept or leaves the house is in
//! English whatever its writer reads pages in, until somebody writes it in another language.

use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, header},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};

use super::{App, Posted, again::on_this_host, guard};

/// A language that our own sentences are in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Language {
    /// English, as it is written in Britain.
    English,
    /// Welsh. No Welsh speaker has checked it yet (docs/WELSH.md).
    Welsh,
}

tokio::task_local! {
    static OF_THIS_PAGE: Language;
}

/// What the choice is kept in. It says nothing of who chose.
const COOKIE: &str = "__Host-language";

impl Language {
    /// The language of the page that is being made; English where none is, as for what goes out by itself.
    pub(super) fn of_this_page() -> Language {
        OF_THIS_PAGE
            .try_with(|language| *language)
            .unwrap_or(Language::English)
    }

    fn read(tag: &str) -> Option<Language> {
        match tag.split('-').next()? {
            "en" => Some(Language::English),
            "cy" => Some(Language::Welsh),
            _ => None,
        }
    }

    /// As chosen in this browser, else the first of ours in the order in which the browser names languages (nobody weighs them
    /// otherwise than in that order), else English.
    fn asked_for(headers: &HeaderMap) -> Language {
        let chosen = guard::cookie_called(COOKIE, headers);
        let wanted = headers
            .get(header::ACCEPT_LANGUAGE)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default();
        let wanted = wanted.split(',').map(str::trim);
        chosen
            .as_deref()
            .into_iter()
            .chain(wanted)
            .find_map(|one| Language::read(one.split(';').next()?))
            .unwrap_or(Language::English)
    }

    /// As a BCP 47 tag.
    pub(super) const fn tag(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::Welsh => "cy",
        }
    }
}

/// Makes something that is kept or leaves the house: a draft, a document, a message.
pub fn kept_in_english<T>(make: impl FnOnce() -> T) -> T {
    OF_THIS_PAGE.sync_scope(Language::English, make)
}

/// Makes the page in the language its reader asked for.
pub(super) async fn as_asked(request: Request, next: Next) -> Response {
    let language = Language::asked_for(request.headers());
    OF_THIS_PAGE.scope(language, next.run(request)).await
}

/// `POST /language`: the page again in the other language. The choice stays until the browser is closed or the page is hidden.
pub(super) async fn choose(State(app): State<App>, headers: HeaderMap, form: Posted) -> Response {
    let chosen = Language::read(form.get("language")).unwrap_or(Language::English);
    let from = headers
        .get(header::REFERER)
        .and_then(|value| value.to_str().ok())
        .and_then(|from| from.strip_prefix(&*app.address))
        .map_or_else(|| "/".to_owned(), on_this_host);
    let cookie = format!(
        "{COOKIE}={}; Path=/; Secure; HttpOnly; SameSite=Lax",
        chosen.tag()
    );
    let mut response = Redirect::to(&from).into_response();
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    response
}
