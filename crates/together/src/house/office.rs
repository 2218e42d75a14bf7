//! Where post comes back to, as the administrator sets it.

use askama::Template;
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use ledger::EntryId;
use page_parts::{Markup, Textarea};

use super::{HouseEntry, Office, staff::only_administrator};
use crate::{
    door::{HOUSE, Viewer},
    file::Written,
    web::{App, Error, Faults, Posted, Shell, page, page_with, text, words},
};

#[derive(Template)]
#[template(path = "house/form.html")]
struct OfficePage {
    shell: Shell,
    faults: Faults,
    id: EntryId,
    intro: String,
    fields: Markup,
    save: String,
}

fn office_page(viewer: &Viewer, id: EntryId, faults: Faults, typed: &str) -> OfficePage {
    let t = words();
    let fields = Markup::of(
        &Textarea::new("address", t.office_address())
            .hint(t.office_address_hint())
            .rows(4)
            .value(typed)
            .error(faults.of("address")),
    );
    OfficePage {
        shell: Shell::new(viewer, t.office_title()),
        intro: t.office_intro(),
        save: t.office_save(),
        id,
        fields,
        faults,
    }
}

/// `GET /house/office`
pub(super) async fn form(viewer: Viewer, State(app): State<App>) -> Result<Response, Error> {
    only_administrator(&viewer)?;
    let id = EntryId::new(app.door.clock().now());
    let house = app.door.house().await?;
    let known = house.house.office();
    page(&office_page(&viewer, id, Faults::default(), known))
}

/// `POST /house/office`: the newest counts, and letters that went keep the address they went with.
pub(super) async fn keep(
    viewer: Viewer,
    State(app): State<App>,
    form: Posted,
) -> Result<Response, Error> {
    only_administrator(&viewer)?;
    let id = form.id()?;
    let mut faults = Faults::default();
    let address = faults.check("address", text(form.get("address")));
    if !faults.none() {
        let again = office_page(&viewer, id, faults, form.get("address"));
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    }
    let entry = HouseEntry::from(Office { address });
    let entries = vec![Written::new(HOUSE, id, &entry)];
    app.door.begin(&viewer.by, Vec::new(), entries).await?;
    Ok(Redirect::to("/house").into_response())
}
