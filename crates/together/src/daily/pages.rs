//! Whether I want the daily e-mail, and to where.

use askama::Template;
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use ledger::EntryId;
use page_parts::{Checkboxes, Input, Markup};

use super::{DailyEntry, Wanted};
use crate::{
    door::{HOUSE, Viewer},
    file::Written,
    web::{
        App, Error, Faults, Posted, Shell, one_line, page, page_with, say_date, say_time, words,
    },
};

#[derive(Template)]
#[template(path = "daily/daily.html")]
struct DailyPage {
    shell: Shell,
    faults: Faults,
    id: EntryId,
    /// The form that wants it no more has an id of its own.
    no_more: EntryId,
    intro: String,
    /// To where it goes, if it is wanted.
    goes_to: Option<String>,
    failed: Option<String>,
    fields: Markup,
}

/// `GET /daily`
pub(super) async fn form(viewer: Viewer, State(app): State<App>) -> Result<Response, Error> {
    page(&daily_page(&viewer, &app, None).await?)
}

async fn daily_page(
    viewer: &Viewer,
    app: &App,
    typed: Option<(&Posted, Faults)>,
) -> Result<DailyPage, Error> {
    if !viewer.by.role.works_with_children() {
        return Err(Error::NotFound);
    }
    let (house, now, t) = (app.door.house().await?, app.door.clock().now(), words());
    let known = house.daily.wanted_by(viewer.by.id);
    let (form, faults) = typed.map_or((None, Faults::default()), |(form, faults)| {
        (Some(form), faults)
    });
    let typed = form.map(|form| form.get("address"));
    let address = typed.or(known.map(|known| known.address.as_str()));
    let service = form.map_or(known.is_some_and(|known| known.service), |form| {
        form.has("service")
    });
    let input = Input::new("address", t.daily_address())
        .hint(t.daily_address_hint())
        .kind("email")
        .value(address.unwrap_or_default())
        .error(faults.of("address"));
    let boxes = Checkboxes::without_legend("service").item("yes", t.daily_service());
    let failed = house.daily.failed_of(viewer.by.id);
    Ok(DailyPage {
        shell: Shell::new(viewer, t.daily_title()),
        id: EntryId::new(now),
        no_more: EntryId::new(now),
        intro: t.daily_intro(say_time(house.daily.hour())),
        goes_to: known.map(|known| t.daily_goes_to(&known.address)),
        failed: failed.map(|failed| t.daily_failed(say_date(failed.day), failed.why.say(t))),
        fields: Markup::of(&input).and(&boxes.checked(service.then_some("yes"))),
        faults,
    })
}

/// `POST /daily`: from now on, or no more.
pub(super) async fn keep(
    viewer: Viewer,
    State(app): State<App>,
    form: Posted,
) -> Result<Response, Error> {
    if !viewer.by.role.works_with_children() {
        return Err(Error::NotFound);
    }
    let id = form.id()?;
    let mut faults = Faults::default();
    let address = if form.get("do") == "no_more" {
        String::new()
    } else {
        let typed = faults.check("address", one_line(form.get("address")));
        if faults.none() && typed.parse::<lettre::Address>().is_err() {
            faults.add("address", words().daily_address_wrong());
        }
        typed
    };
    if !faults.none() {
        let again = daily_page(&viewer, &app, Some((&form, faults))).await?;
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    }
    let wanted = DailyEntry::from(Wanted {
        worker: viewer.by.id,
        service: !address.is_empty() && form.has("service"),
        address,
    });
    let entries = vec![Written::new(HOUSE, id, &wanted)];
    app.door.begin(&viewer.by, Vec::new(), entries).await?;
    Ok(Redirect::to("/daily").into_response())
}
