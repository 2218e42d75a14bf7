//! A page: a template and the shell around it.

use askama::Template;
use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};

use super::{Error, Words, words};
use crate::door::Viewer;

/// What the layout of a worker's page needs. Titles name nobody.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each says whether one piece of the page is there"
)]
pub struct Shell {
    /// The sentences.
    pub t: &'static Words,
    /// The page's title.
    pub title: String,
    /// Who is signed in; nobody on the way in.
    pub viewer: Option<String>,
    /// Does the viewer work with children, and so have a list of them?
    pub has_children: bool,
    /// Does the viewer look after the house?
    pub has_house: bool,
    /// Does the viewer keep the list of words?
    pub has_words: bool,
    /// What the pages of this session carry, so that a tab knows when somebody else is signed in.
    pub page: String,
    /// Does the viewer print, post and book?
    pub has_post: bool,
}

impl Shell {
    /// For somebody who is signed in.
    pub fn new(viewer: &Viewer, title: String) -> Shell {
        let role = viewer.by.role;
        Shell {
            t: words(),
            title,
            viewer: Some(viewer.by.name.clone()),
            has_children: role.works_with_children(),
            has_house: role == crate::door::Role::Administrator,
            has_words: role == crate::door::Role::WordKeeper,
            page: viewer.page.clone(),
            has_post: role == crate::door::Role::Business,
        }
    }

    /// For nobody yet.
    pub fn outside(title: String) -> Shell {
        Shell {
            t: words(),
            title,
            viewer: None,
            has_children: false,
            has_house: false,
            has_words: false,
            page: String::new(),
            has_post: false,
        }
    }
}

/// A page that went well.
pub fn page(template: &impl Template) -> Result<Response, Error> {
    page_with(StatusCode::OK, template)
}

/// A page with this status.
pub fn page_with(status: StatusCode, template: &impl Template) -> Result<Response, Error> {
    let mut html = template.render().map_err(anyhow::Error::from)?;
    if status == StatusCode::UNPROCESSABLE_ENTITY {
        html = says_error_first(html);
    }
    Ok((
        status,
        [(header::CONTENT_TYPE, "text/html; charset=utf-8")],
        html,
    )
        .into_response())
}

/// A page that comes again because something is wrong says so first in its title, which is what a screen reader says first.
fn says_error_first(html: String) -> String {
    const TITLE: [&str; 2] = ["<title>", "</title>"];
    let found = html.split_once(TITLE[0]).and_then(|(before, rest)| {
        let (title, after) = rest.split_once(TITLE[1])?;
        let said = words().error_title(title);
        Some([before, TITLE[0], &said, TITLE[1], after].concat())
    });
    found.unwrap_or(html)
}

/// What went wrong and what to do next, kept beside the answer that says it.
#[derive(Clone)]
pub(super) struct Said {
    pub(super) heading: String,
    pub(super) next: String,
    /// Is it right to send the same form once more?
    pub(super) again: bool,
}

/// A page that says what went wrong and what to do next. It is the same, byte for byte, whoever asks and whatever for; what was
/// typed in a form comes back to whoever typed it.
#[derive(Template)]
#[template(path = "web/problem.html")]
pub(super) struct Problem<'a> {
    shell: Shell,
    said: &'a Said,
    typed: Vec<String>,
    again: Again,
}

/// The form once more: where it goes and what is in it.
pub(super) type Again = Option<(String, Vec<(String, String)>)>;

impl Problem<'_> {
    pub(super) fn new(said: &Said, typed: Vec<String>, again: Again) -> Problem<'_> {
        Problem {
            shell: Shell::outside(said.heading.clone()),
            said,
            typed,
            again,
        }
    }
}

impl Said {
    /// The page that says it.
    pub(super) fn page(self, status: StatusCode) -> Response {
        let page = page_with(status, &Problem::new(&self, Vec::new(), None));
        let mut page = page.unwrap_or_else(|_| (status, self.next.clone()).into_response());
        page.extensions_mut().insert(self);
        page
    }
}
