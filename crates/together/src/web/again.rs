//! Where a form cannot be done, what was typed in it comes back on the page that says so: nothing is lost because a disk is
//! full, a file too large or a page too old. On a child's address that page is one of theirs, with the way out first.

use std::sync::{Arc, Mutex, PoisonError};

use askama::Template;
use axum::{
    extract::Request,
    http::{StatusCode, Uri},
    middleware::Next,
    response::Response,
};

use super::{
    Words,
    page::{Again, Problem, Said, page_with},
    words,
};

/// Fields that say what a form is and what was chosen in it. Nobody typed them.
const NOT_TYPED: [&str; 61] = [
    "about",
    "after",
    "again",
    "beside",
    "channel",
    "choose",
    "do",
    "from",
    "go",
    "hard_news",
    "heard",
    "held",
    "how",
    "id",
    "kept",
    "kept_to",
    "kind",
    "law",
    "manner",
    "may",
    "meant",
    "meant_later",
    "message",
    "name_for",
    "not",
    "nothing",
    "of",
    "page",
    "outcome",
    "owner",
    "passed_to",
    "phone",
    "place",
    "post",
    "posted",
    "preview",
    "question",
    "readers",
    "readers_people",
    "respected",
    "role",
    "safe",
    "said_by",
    "save",
    "security",
    "seen",
    "settles",
    "shapes",
    "staff",
    "strokes",
    "told",
    "to",
    "understood",
    "valued",
    "version",
    "way",
    "ways",
    "which",
    "who",
    "whose",
    "wording",
];
/// What lets somebody in is never put back on a page.
const SECRETS: [&str; 4] = ["code", "key", "password", "phrase"];

/// Where reading a form leaves what was typed in it, as far as it came.
#[derive(Clone, Default)]
pub(super) struct Typed(Arc<Mutex<Form>>);

/// What came of a form.
#[derive(Default, Clone)]
pub(super) struct Form {
    pub(super) fields: Vec<(String, String)>,
    pub(super) had_files: bool,
    /// It was a parent's or carer's, and not a child's.
    of_grown_up: bool,
}

impl Typed {
    /// Keeps what was read, until the form was answered.
    pub(super) fn keep(&self, fields: &[(String, String)], had_files: bool) {
        let open = fields
            .iter()
            .filter(|(name, _)| !SECRETS.contains(&name.as_str()));
        let mut form = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        form.fields = open.cloned().collect();
        form.had_files = had_files;
    }

    /// A parent or carer is here, or was: the page that answers says what fits them.
    pub(super) fn of_grown_up(&self) {
        let mut form = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        form.of_grown_up = true;
    }

    /// What was read, for the page that answers.
    pub(super) fn form(&self) -> Form {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

/// Did somebody type this?
pub(super) fn was_typed((name, value): &(String, String)) -> bool {
    !NOT_TYPED.contains(&name.as_str()) && !value.trim().is_empty()
}

/// Puts what was typed on the page that says why it was not done.
pub(super) async fn with_what_was_typed(mut request: Request, next: Next) -> Response {
    let typed = Typed::default();
    request.extensions_mut().insert(typed.clone());
    let to = own_address(request.uri());
    let for_a_script = request.headers().contains_key("x-together");
    let response = next.run(request).await;
    match response.extensions().get::<Said>() {
        Some(said) if !for_a_script => {
            said_again(response.status(), said, &to, typed.form()).unwrap_or(response)
        }
        _ => response,
    }
}

/// An address as a form of ours may name it: of this host, whatever it begins with.
pub(super) fn own_address(uri: &Uri) -> String {
    on_this_host(uri.path_and_query().map_or("/", |path| path.as_str()))
}

/// A path of this host and of no other, whatever it begins with.
pub(super) fn on_this_host(path: &str) -> String {
    format!("/{}", path.trim_start_matches(['/', '\\']))
}

/// The page with what was typed; none where the first one says it all.
fn said_again(status: StatusCode, said: &Said, to: &str, form: Form) -> Option<Response> {
    let typed: Vec<String> = form
        .fields
        .iter()
        .filter(|field| was_typed(field))
        .map(|(_, value)| value.clone())
        .collect();
    let again = said.again && !typed.is_empty() && !form.had_files;
    let of_grown_up = form.of_grown_up;
    let again = again.then(|| (to.to_owned(), form.fields));
    if to == "/here" || to.starts_with("/here/") {
        let t = words();
        let too_long = status == StatusCode::PAYLOAD_TOO_LARGE;
        let page = ChildsProblem {
            t,
            too_long,
            of_grown_up,
            typed,
            again,
        };
        return page_with(status, &page).ok();
    }
    if typed.is_empty() {
        return None;
    }
    page_with(status, &Problem::new(said, typed, again)).ok()
}

/// The same on a child's address, which is a parent's too.
#[derive(Template)]
#[template(path = "portal/problem.html")]
struct ChildsProblem {
    t: &'static Words,
    too_long: bool,
    of_grown_up: bool,
    typed: Vec<String>,
    again: Again,
}
