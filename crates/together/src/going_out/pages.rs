//! What goes out of a child's file: where to, what has gone, and what a worker says about what has not.

use askama::Template;
use axum::{
    Router,
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use ledger::{EntryId, FileId};
use page_parts::{Markup, Radios, Textarea};
use uuid::Uuid;

use super::{
    batch::letters,
    entries::GoingOutEntry,
    forms::{KINDS, checked, new_place, something_new},
    outcome,
    post::{made, paper},
    safe::reach,
    show::{Seen, going_out_page, reached, say_kind},
};
use crate::{
    clock::day,
    door::{InOutbox, OpenFile, OutboxChange, Put, Role, Viewer, Writing},
    file::Written,
    people::PeopleEntry,
    web::{App, Error, Faults, FileHead, Posted, Shell, Tab, page, page_with, words},
};

/// The pages of this room.
pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/children/{child}/going-out", get(show))
        .route(
            "/children/{child}/going-out/places",
            get(place_form).post(add_place),
        )
        .route("/children/{child}/going-out/checking", post(check))
        .route("/children/{child}/going-out/telling", post(tell))
        .route("/children/{child}/going-out/going", post(go))
        .route("/children/{child}/going-out/gone", post(gone))
        .route("/children/{child}/going-out/giving", post(give))
        .route("/children/{child}/going-out/{message}", get(print))
        .route(
            "/children/{child}/going-out/{message}/posting",
            post(posting),
        )
}

async fn show_page(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
    faults: Faults,
    typed: &Posted,
) -> Result<Response, Error> {
    let status = if faults.none() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let staff = app.door.staff().await?;
    let seen = Seen {
        viewer,
        file,
        now: app.door.clock().now(),
        staff: &staff,
        faults,
        typed,
    };
    page_with(status, &going_out_page(seen))
}

/// `GET /children/{child}/going-out`
async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    show_page(&viewer, &app, &file, Faults::default(), &Posted::default()).await
}

fn back(child: FileId) -> Response {
    Redirect::to(&format!("/children/{child}/going-out")).into_response()
}

/// `POST …/checking`: somebody looked whether a place is right and safe.
async fn check(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
    form: Posted,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let id = form.id()?;
    let mut faults = Faults::default();
    let found = checked(&file, &form, &mut faults)?;
    if !faults.none() {
        return show_page(&viewer, &app, &file, faults, &form).await;
    }
    let entry = GoingOutEntry::from(found);
    let rule = |file: &OpenFile| Ok::<_, Error>(Written::new(file.id(), id, &entry).into());
    app.door.write(&viewer, child, rule).await?;
    Ok(back(child))
}

/// `POST …/telling`: there is something new, in words that say nothing else.
async fn tell(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
    form: Posted,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let id = form.id()?;
    if file.going_out.message(id.0).is_some() {
        return Ok(back(child));
    }
    let mut faults = Faults::default();
    let asked = something_new(&file, &form, id.0, &mut faults);
    if let Some(asked) = &asked {
        if let Err(held) = reach(&file, asked) {
            let field = if held.can_be_reasoned() {
                "because"
            } else {
                "channel"
            };
            faults.add(field, held.say(words(), asked.channel));
        } else if !app.outside.is_set_up(&app.door, asked.channel).await? {
            faults.add("channel", words().tell_not_set_up());
        }
    }
    let Some(asked) = asked.filter(|_| faults.none()) else {
        return show_page(&viewer, &app, &file, faults, &form).await;
    };
    let rule = |file: &OpenFile| {
        reach(file, &asked).map_err(|_| Error::Changed)?;
        let put = OutboxChange::Put(Put {
            id: asked.message,
            file: file.id(),
            channel: asked.channel,
            alone: false,
            printed_by: None,
        });
        Ok::<_, Error>(Writing {
            entries: vec![Written::new(
                file.id(),
                id,
                &GoingOutEntry::from(asked.clone()),
            )],
            outbox: vec![put],
            ..Writing::default()
        })
    };
    app.door.write(&viewer, child, rule).await?;
    Ok(back(child))
}

/// The message a form is about.
fn message(form: &Posted) -> Result<Uuid, Error> {
    form.get("message").parse().map_err(|_| Error::NotFound)
}

/// Was this form sent before? Its entry is in the file then.
fn is_there(file: &OpenFile, id: EntryId) -> bool {
    file.entries.iter().any(|(stamp, _)| stamp.id == id)
}

/// `POST …/going`: what was held, did not go, or may not have gone, goes now.
async fn go(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
    form: Posted,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let (id, message) = (form.id()?, message(&form)?);
    if !is_there(&file, id) {
        let notify_prints = app.outside.prints_letters(&app.door).await?;
        let rule = |file: &OpenFile| outcome::go(file, message, id, notify_prints);
        app.door.write(&viewer, child, rule).await?;
    }
    Ok(back(child))
}

/// `POST …/gone`: somebody looked, and it went.
async fn gone(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
    form: Posted,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let (id, message) = (form.id()?, message(&form)?);
    if !is_there(&file, id) {
        let rule = |file: &OpenFile| outcome::it_went(file, message, id);
        app.door.write(&viewer, child, rule).await?;
    }
    Ok(back(child))
}

/// `POST …/giving`: who prints and posts it alone.
async fn give(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
    form: Posted,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let (id, message) = (form.id()?, message(&form)?);
    let chosen = form.get("staff");
    let staff = app.door.staff().await?.into_iter();
    let can = |one: &crate::door::Staff| {
        one.id.to_string() == chosen && (one.role == Role::Business || one.id == viewer.by.id)
    };
    let Some(one) = staff.into_iter().find(can) else {
        let mut faults = Faults::default();
        faults.add("messages", words().give_who_missing());
        return show_page(&viewer, &app, &file, faults, &Posted::default()).await;
    };
    if !is_there(&file, id) {
        let rule = |file: &OpenFile| outcome::given(file, message, id, one.id, &one.who.name);
        app.door.write(&viewer, child, rule).await?;
    }
    Ok(back(child))
}

/// A message of this file that this viewer prints alone.
async fn mine(viewer: &Viewer, app: &App, child: FileId, message: Uuid) -> Result<InOutbox, Error> {
    app.door.open(viewer, child).await?;
    let row = app.door.in_outbox(message).await?;
    row.filter(|row| row.file == child && row.for_staff == Some(viewer.by.id))
        .ok_or(Error::NotFound)
}

/// `GET …/{message}`: its paper, for whoever was chosen.
async fn print(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, message)): Path<(FileId, Uuid)>,
) -> Result<Response, Error> {
    let row = mine(&viewer, &app, child, message).await?;
    let one = paper(&app, &viewer, &row).await?;
    let today = day(app.door.clock().now());
    made(&app, vec![one], move |press, ready| {
        letters(press, ready, today)
    })
    .await
}

/// `POST …/{message}/posting`: they posted it.
async fn posting(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, message)): Path<(FileId, Uuid)>,
) -> Result<Response, Error> {
    mine(&viewer, &app, child, message).await?;
    let rule = |file: &OpenFile| outcome::posted(file, message, None);
    app.door.write(&viewer, child, rule).await?;
    Ok(back(child))
}

#[derive(Template)]
#[template(path = "going_out/place.html")]
struct PlacePage {
    shell: Shell,
    head: FileHead,
    faults: Faults,
    id: EntryId,
    fields: Markup,
}

fn place_page(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
    id: EntryId,
    faults: Faults,
    typed: &Posted,
) -> PlacePage {
    let t = words();
    let everybody = reached(file);
    let first = everybody.first().map_or("", |(slug, _)| slug.as_str());
    let or = |name: &str, usual: &str| match typed.get(name) {
        "" => usual.to_owned(),
        chosen => chosen.to_owned(),
    };
    let whose = everybody.iter().fold(
        Radios::new("whose", t.place_whose()),
        |radios, (slug, name)| radios.item(slug.as_str(), name.clone()),
    );
    let which = KINDS.iter().fold(
        Radios::new("which", t.place_which()),
        |radios, (value, detail)| radios.item(*value, say_kind(t, *detail)),
    );
    let told = Radios::new("told", t.place_told())
        .hint(t.place_told_hint())
        .item("sealed", t.place_told_sealed())
        .item("everyone", t.place_told_everyone());
    let text = Textarea::new("text", t.place_text())
        .hint(t.place_text_hint())
        .rows(4)
        .value(typed.get("text"))
        .error(faults.of("text"));
    let fields = Markup::of(&whose.checked(or("whose", first)).error(faults.of("whose")))
        .and(&which.checked(or("which", "home")).error(faults.of("which")))
        .and(&text)
        .and(&told.checked(or("told", "sealed")));
    PlacePage {
        shell: Shell::new(viewer, t.place_title()),
        head: FileHead::of(file, day(app.door.clock().now()), Tab::GoingOut),
        faults,
        id,
        fields,
    }
}

/// `GET …/places`
async fn place_form(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let id = EntryId::new(app.door.clock().now());
    let (faults, nothing) = (Faults::default(), Posted::default());
    page(&place_page(&viewer, &app, &file, id, faults, &nothing))
}

/// `POST …/places`: where somebody can be reached now. Nothing goes there until somebody has checked it.
async fn add_place(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
    form: Posted,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let id = form.id()?;
    let mut faults = Faults::default();
    let Some(place) = new_place(&file, &form, &mut faults) else {
        let again = place_page(&viewer, &app, &file, id, faults, &form);
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    };
    let entry = PeopleEntry::from(place);
    let rule = |file: &OpenFile| {
        let family = file.family_id().ok_or(Error::NotFound)?;
        Ok::<_, Error>(Written::new(family, id, &entry).into())
    };
    app.door.write(&viewer, child, rule).await?;
    Ok(back(child))
}
