//! How messages leave the house, as the administrator sets it. What is secret is never shown again.

use askama::Template;
use axum::{
    Router,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use ledger::EntryId;
use page_parts::{Checkboxes, Input, Markup, Radios};

use super::settings::{Mail, Notify, Secret, Security, Sending, SendingEntry};
use crate::{
    door::{HOUSE, Role, Viewer},
    file::Written,
    web::{App, Error, Faults, Posted, Shell, one_line, page, page_with, words},
};

/// GOV.UK Notify's own address, as its public client libraries have it.
const NOTIFY: &str = "https://api.notifications.service.gov.uk";

/// The pages of the administrator.
pub(super) fn routes() -> Router<App> {
    Router::new().route("/house/sending", get(form).post(keep))
}

#[derive(Template)]
#[template(path = "going_out/set_up.html")]
struct SetUpPage {
    shell: Shell,
    faults: Faults,
    id: EntryId,
    mail: Markup,
    notify: Markup,
}

fn only_administrator(viewer: &Viewer) -> Result<(), Error> {
    if viewer.by.role == Role::Administrator {
        Ok(())
    } else {
        Err(Error::NotFound)
    }
}

/// `GET /house/sending`
async fn form(viewer: Viewer, State(app): State<App>) -> Result<Response, Error> {
    only_administrator(&viewer)?;
    let id = EntryId::new(app.door.clock().now());
    let house = app.door.house().await?;
    let known = known(&house.sending);
    page(&set_up_page(&viewer, id, Faults::default(), &known))
}

/// What is set, as a form has it; secrets are left out.
fn known(sending: &Sending) -> Posted {
    let mut known = Posted::default();
    let mail = sending.mail().cloned().unwrap_or_default();
    let port = mail.port.to_string();
    known.set("host", &mail.host);
    known.set("port", if mail.port == 0 { "" } else { &port });
    known.set("security", value_of(mail.security));
    known.set("user", &mail.user);
    known.set("from", &mail.from);
    let notify = sending.notify().cloned().unwrap_or_default();
    let address = if notify.address.is_empty() {
        NOTIFY
    } else {
        &notify.address
    };
    known.set("address", address);
    known.set("text", &notify.text);
    known.set("email", &notify.email);
    if notify.letters {
        known.set("letters", "yes");
    }
    known
}

const SECURITY: [(&str, Security); 3] = [
    ("tls", Security::Tls),
    ("start_tls", Security::StartTls),
    ("this_machine", Security::ThisMachine),
];

fn value_of(security: Security) -> &'static str {
    let found = SECURITY.iter().find(|(_, known)| *known == security);
    found.map_or("tls", |(value, _)| value)
}

fn set_up_page(viewer: &Viewer, id: EntryId, faults: Faults, typed: &Posted) -> SetUpPage {
    let t = words();
    let line = |name: &'static str, label: String, hint: String| {
        Input::new(name, label)
            .hint(hint)
            .value(typed.get(name))
            .attribute("spellcheck", "false")
            .attribute("autocomplete", "off")
            .error(faults.of(name))
    };
    let secret = |name: &'static str, label: String| {
        Input::new(name, label)
            .hint(t.sending_secret_hint())
            .kind("password")
            .attribute("autocomplete", "off")
            .error(faults.of(name))
    };
    let security = Radios::new("security", t.sending_security())
        .item("tls", t.sending_tls())
        .item("start_tls", t.sending_start_tls())
        .item("this_machine", t.sending_this_machine())
        .checked(typed.get("security"))
        .error(faults.of("security"));
    let mail = Markup::of(&line("host", t.sending_host(), t.sending_host_hint()))
        .and(&line("port", t.sending_port(), t.sending_port_hint()))
        .and(&security)
        .and(&line("user", t.sending_user(), t.sending_user_hint()))
        .and(&secret("password", t.sending_password()))
        .and(&line("from", t.sending_from(), t.sending_from_hint()));
    let letters = Checkboxes::without_legend("letters")
        .item("yes", t.sending_letters())
        .checked(typed.has("letters").then_some("yes"));
    let notify = Markup::of(&secret("key", t.sending_key()))
        .and(&line("text", t.sending_text(), t.sending_template_hint()))
        .and(&line("email", t.sending_email(), t.sending_template_hint()))
        .and(&line(
            "address",
            t.sending_address(),
            t.sending_address_hint(),
        ))
        .and(&letters);
    SetUpPage {
        shell: Shell::new(viewer, t.sending_title()),
        faults,
        id,
        mail,
        notify,
    }
}

/// `POST /house/sending`: the newest counts. An empty name or key switches that way off.
async fn keep(viewer: Viewer, State(app): State<App>, form: Posted) -> Result<Response, Error> {
    only_administrator(&viewer)?;
    let id = form.id()?;
    let house = app.door.house().await?;
    let mut faults = Faults::default();
    let entry: SendingEntry = match form.get("do") {
        "mail" => mail(&form, house.sending.mail(), &mut faults).into(),
        "notify" => notify(&form, house.sending.notify(), &mut faults).into(),
        _ => return Err(Error::NotFound),
    };
    if !faults.none() {
        let again = set_up_page(
            &viewer,
            id,
            faults,
            &together(&form, &known(&house.sending)),
        );
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    }
    let entries = vec![Written::new(HOUSE, id, &entry)];
    app.door.begin(&viewer.by, Vec::new(), entries).await?;
    Ok(Redirect::to("/house/sending").into_response())
}

/// What was typed, and of the other form what is set.
fn together(form: &Posted, known: &Posted) -> Posted {
    let mut all = Posted::default();
    for name in [
        "host", "port", "security", "user", "from", "address", "text", "email",
    ] {
        let source = if form.has(name) { form } else { known };
        all.set(name, source.get(name));
    }
    let source = if form.has("address") { form } else { known };
    if source.has("letters") {
        all.set("letters", "yes");
    }
    all
}

/// The secret that was typed, or the one there is.
fn secret(typed: &str, before: Option<&Secret>) -> Secret {
    match typed.trim() {
        "" => before.cloned().unwrap_or_default(),
        new => Secret(new.to_owned()),
    }
}

fn mail(form: &Posted, before: Option<&Mail>, faults: &mut Faults) -> Mail {
    let t = words();
    let host = faults.check("host", one_line(form.get("host")));
    if host.is_empty() {
        return Mail::default();
    }
    let port = form.get("port").trim().parse().unwrap_or_else(|_| {
        faults.add("port", t.sending_port_wrong());
        0
    });
    let found = SECURITY
        .iter()
        .find(|(value, _)| *value == form.get("security"));
    let security = found.map_or(Security::Tls, |(_, security)| *security);
    let here = ["localhost", "127.0.0.1", "::1"].contains(&host.as_str());
    if security == Security::ThisMachine && !here {
        faults.add("security", t.sending_not_this_machine());
    }
    let from = faults.check("from", one_line(form.get("from")));
    if from.parse::<lettre::Address>().is_err() {
        faults.add("from", t.sending_from_wrong());
    }
    // A password is for the server it was given for, and for no other.
    let same = before.filter(|before| before.host == host);
    Mail {
        port,
        security,
        user: faults.check("user", one_line(form.get("user"))),
        password: secret(form.get("password"), same.map(|before| &before.password)),
        from,
        host,
    }
}

fn notify(form: &Posted, before: Option<&Notify>, faults: &mut Faults) -> Notify {
    let t = words();
    if form.has("off") {
        return Notify::default();
    }
    let address = faults.check("address", one_line(form.get("address")));
    let address = address.trim_end_matches('/').to_owned();
    let here = ["http://127.0.0.1:", "http://localhost:"];
    let fine = address.starts_with("https://") || here.iter().any(|here| address.starts_with(here));
    if !fine {
        faults.add("address", t.sending_address_wrong());
    }
    // A key is for the address it was given for, and for no other.
    let same = before.filter(|before| before.address == address);
    let mut template = |name: &'static str| {
        let typed = faults.check(name, one_line(form.get(name)));
        if !typed.is_empty() && typed.parse::<uuid::Uuid>().is_err() {
            faults.add(name, t.sending_template_wrong());
        }
        typed
    };
    let (text, email) = (template("text"), template("email"));
    let notify = Notify {
        address,
        key: secret(form.get("key"), same.map(|before| &before.key)),
        text,
        email,
        letters: form.has("letters"),
    };
    if notify.parts().is_none() {
        faults.add("key", t.sending_key_wrong());
    }
    notify
}
