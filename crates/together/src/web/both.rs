//! A form that came again with other words: the page shows what is kept and what was typed, so that neither is lost.

use std::sync::{Arc, Mutex, PoisonError};

use askama::Template;
use axum::{
    extract::{Request, State},
    http::StatusCode,
    middleware::Next,
    response::Response,
};
use ledger::EntryId;

use super::{App, Shell, page_with, words};
use crate::{door::Viewer, file::KeptWords};

/// What the form of this request held, put here when a page read it.
#[derive(Clone, Default)]
pub(super) struct Typed(Arc<Mutex<Form>>);

#[derive(Clone, Default)]
struct Form {
    fields: Vec<(String, String)>,
    has_files: bool,
}

impl Typed {
    pub(super) fn keep(&self, fields: &[(String, String)], has_files: bool) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Form {
            fields: fields.to_owned(),
            has_files,
        };
    }

    fn taken(&self) -> Form {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Goes with an answer that says that something changed: the words that are kept, where they are this viewer's to see.
#[derive(Clone)]
pub(super) struct Kept(pub(super) Option<KeptWords>);

#[derive(Template)]
#[template(path = "web/both.html")]
struct BothPage {
    shell: Shell,
    kept: Option<KeptWords>,
    typed: Vec<String>,
    again: Option<Again>,
}

/// The same form under an id of its own: pressing it keeps these words too.
struct Again {
    address: String,
    id: EntryId,
    fields: Vec<(String, String)>,
}

/// Fields that a page fills in by itself.
const HIDDEN: [&str; 4] = ["id", "version", "seen", "held"];

/// Shows a worker both texts where a form could not be kept because of other words. A child's screen shows no words again.
pub(super) async fn both_texts(
    State(app): State<App>,
    mut request: Request,
    next: Next,
) -> Response {
    let Some(viewer) = request.extensions().get::<Viewer>().cloned() else {
        return next.run(request).await;
    };
    let (typed, address) = (Typed::default(), request.uri().path().to_owned());
    request.extensions_mut().insert(typed.clone());
    let response = next.run(request).await;
    let Some(Kept(kept)) = response.extensions().get::<Kept>().cloned() else {
        return response;
    };
    let form = typed.taken();
    if kept.is_none() && form.fields.is_empty() {
        return response;
    }
    let id = EntryId::new(app.door.clock().now());
    page_with(
        StatusCode::CONFLICT,
        &both_page(&viewer, kept, form, address, id),
    )
    .unwrap_or(response)
}

fn both_page(
    viewer: &Viewer,
    kept: Option<KeptWords>,
    form: Form,
    address: String,
    id: EntryId,
) -> BothPage {
    let by_hand = |(name, value): &&(String, String)| {
        !HIDDEN.contains(&name.as_str()) && !value.trim().is_empty()
    };
    let typed = form.fields.iter().filter(by_hand);
    // A file cannot be put into a page to be sent again; and what is not known to be kept is looked at first.
    let can_add = kept.is_some() && !form.has_files;
    BothPage {
        shell: Shell::new(viewer, words().error_changed()),
        kept,
        typed: typed.map(|(_, value)| value.clone()).collect(),
        again: can_add.then(|| Again {
            address,
            id,
            fields: form
                .fields
                .into_iter()
                .filter(|(name, _)| name != "id")
                .collect(),
        }),
    }
}
