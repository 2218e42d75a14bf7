//! The first run: whoever holds the link that was printed in the terminal becomes the first administrator.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use ledger::EntryId;
use page_parts::{Input, Markup};

use super::{sign_in::signed_in, staff::read};
use crate::{
    door::{Code, Role},
    web::{App, Error, Faults, Posted, Shell, page, page_with, words},
};

#[derive(Template)]
#[template(path = "house/form.html")]
struct FirstPage {
    shell: Shell,
    faults: Faults,
    id: EntryId,
    intro: String,
    fields: Markup,
    save: String,
}

fn first_page(id: EntryId, faults: Faults, form: &Posted) -> FirstPage {
    let t = words();
    let fields = Markup::of(
        &Input::new("name", t.staff_name())
            .value(form.get("name"))
            .error(faults.of("name")),
    );
    FirstPage {
        shell: Shell::outside(t.first_title()),
        id,
        intro: t.first_intro(),
        fields,
        faults,
        save: t.first_save(),
    }
}

/// `GET /first/{code}`
pub(super) async fn form(
    State(app): State<App>,
    Path(code): Path<String>,
) -> Result<Response, Error> {
    good(&app, &code).await?;
    page(&first_page(
        EntryId::new(app.door.clock().now()),
        Faults::default(),
        &Posted::default(),
    ))
}

/// `POST /first/{code}`: adds the first administrator and signs them in. Works once.
pub(super) async fn first(
    State(app): State<App>,
    Path(code): Path<String>,
    form: Posted,
) -> Result<Response, Error> {
    let code = good(&app, &code).await?;
    let id = form.id()?;
    let mut faults = Faults::default();
    let who = read(&form, &mut faults);
    if !faults.none() {
        return page_with(
            StatusCode::UNPROCESSABLE_ENTITY,
            &first_page(id, faults, &form),
        );
    }
    if !app.door.use_link(&code).await? {
        return Err(Error::NotFound);
    }
    app.door.add_staff(id.0, Role::Administrator, &who).await?;
    Ok(signed_in(&app.door.begin_for_staff(id.0).await?))
}

async fn good(app: &App, code: &str) -> Result<Code, Error> {
    let code = Code::read(code).ok_or(Error::NotFound)?;
    if app.door.is_first_link(&code).await? {
        Ok(code)
    } else {
        Err(Error::NotFound)
    }
}
