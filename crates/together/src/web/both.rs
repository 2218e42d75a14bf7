//! A form that came again with other words: the page shows what is kept and what was typed, so that neither is lost.

use askama::Template;
use axum::{
    extract::{Request, State},
    http::StatusCode,
    middleware::Next,
    response::Response,
};
use ledger::EntryId;

use super::{
    App, Shell,
    again::{Form, Typed, was_typed},
    page_with, words,
};
use crate::{door::Viewer, file::KeptWords};

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

/// Shows a worker both texts where a form could not be kept because of other words. A child's screen shows no words again.
pub(super) async fn both_texts(State(app): State<App>, request: Request, next: Next) -> Response {
    let extensions = request.extensions();
    let (Some(viewer), Some(typed)) = (
        extensions.get::<Viewer>().cloned(),
        extensions.get::<Typed>().cloned(),
    ) else {
        return next.run(request).await;
    };
    let address = request.uri().path().to_owned();
    let response = next.run(request).await;
    let Some(Kept(kept)) = response.extensions().get::<Kept>().cloned() else {
        return response;
    };
    let form = typed.form();
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
    let typed = form.fields.iter().filter(|field| was_typed(field));
    // A file cannot be put into a page to be sent again; and what is not known to be kept is looked at first.
    let can_add = kept.is_some() && !form.had_files;
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
