//! Told and asked: one page on which a worker writes down how the child heard it and what they said to each recommendation.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use ledger::{EntryId, FileId};
use page_parts::Markup;

use super::{
    Made, Recommendation, asking_form,
    list::tag,
    rules::{self, No, With},
    say::{for_worker, said_to},
};
use crate::{
    clock::day,
    door::{OpenFile, Refused, Viewer},
    file::Readers,
    letters::called,
    telling::first_name,
    web::{
        App, Begun, Error, Faults, FileHead, Posted, Prose, Shell, Tab, kept_in_english,
        kept_or_dropped, page, page_with, say_date, words,
    },
};

#[derive(Template)]
#[template(path = "recommendations/asking.html")]
struct AskingPage {
    shell: Shell,
    head: FileHead,
    faults: Faults,
    name: String,
    base: String,
    begun: Begun,
    id: EntryId,
    /// The plan by which they are to hear it: where it is, and what it says.
    plan: Option<(String, String)>,
    do_not_ask: Option<String>,
    told: Markup,
    all: Vec<Asked>,
}

struct Asked {
    number: usize,
    to_child: Prose,
    why: Prose,
    stands: (&'static str, String),
    fields: Markup,
}

fn to(child: FileId) -> String {
    format!("/children/{child}/recommendations/asking")
}

/// `GET /children/{child}/recommendations/asking`
pub(super) async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let empty = Posted::default();
    let begun = Begun::of(&app, &viewer, &file, to(child), &empty).await?;
    let typed = begun.form().cloned().unwrap_or(empty);
    let id = begun.id(EntryId::new(app.door.clock().now()));
    let typed = (&typed, Faults::default());
    page(&asking_page(&viewer, &app, &file, (id, begun), typed))
}

fn asking_page(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
    (id, begun): (EntryId, Begun),
    (typed, faults): (&Posted, Faults),
) -> AskingPage {
    let t = words();
    let name = called(file, file.child());
    let base = format!("/children/{}", file.id());
    let one = |(number, one): (usize, &Recommendation)| Asked {
        number,
        to_child: for_worker(file, &one.now().to_child),
        why: for_worker(file, &one.now().why_to_child),
        stands: tag(file, one),
        fields: asking_form::one_fields(&name, number, typed, &faults),
    };
    AskingPage {
        shell: Shell::new(viewer, t.recommend_asking()),
        head: FileHead::of(file, day(app.door.clock().now()), Tab::Recommendations),
        plan: rules::plan_waiting(file).map(|plan| {
            let address = format!("{base}/telling/plans/{}", plan.id());
            (address, plan.plan.say.clone())
        }),
        do_not_ask: file
            .recommendations
            .do_not_ask()
            .map(|(stamp, _)| t.recommend_asked_not_to(&name, say_date(stamp.on))),
        told: asking_form::told_fields(&name, typed, &faults),
        all: (1..)
            .zip(file.recommendations.standing())
            .map(one)
            .collect(),
        base,
        name,
        begun,
        id,
        faults,
    }
}

/// `POST /children/{child}/recommendations/asking`
pub(super) async fn keep(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
    headers: HeaderMap,
    form: Posted,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let to = to(child);
    let done = kept_or_dropped(&app, &viewer, &file, (&to, &to), &headers, &form).await?;
    if let Some(done) = done {
        return Ok(done);
    }
    let id = form.id()?;
    let begun = Begun::of(&app, &viewer, &file, to, &form).await?;
    let mut faults = Faults::default();
    let all: Vec<&Recommendation> = file.recommendations.standing().collect();
    let by = first_name(&file, viewer.by.id, &viewer.by.name);
    let read = asking_form::read(&all, &form, by, &mut faults);
    if begun.holds(&form) {
        faults.add("settles", words().begun_second_first());
    }
    let Some((told, of)) = read.filter(|_| faults.none()) else {
        let again = asking_page(&viewer, &app, &file, (id, begun), (&form, faults));
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    };
    let rule = |file: &OpenFile, shows: bool| {
        let was_asked = |made: &Made| {
            let (said, _) = said_to(file, &Readers::worker(), &made.to_child);
            kept_in_english(|| words().recommend_was_asked(said))
        };
        let with = With { was_asked, shows };
        rules::tell(file, id, (&told, with), &of).map(|written| begun.ended(written.into()))
    };
    let mut done = app
        .door
        .write(&viewer, child, |file: &OpenFile| rule(file, true))
        .await;
    // What was told may hold what is sealed from the child: that it was told is kept all the same, and no screen has it.
    if let Err(Refused::Web(Error::Refused(..))) = done {
        done = app
            .door
            .write(&viewer, child, |file: &OpenFile| rule(file, false))
            .await;
    }
    match done {
        Ok(_) => {
            let back = format!("/children/{child}/recommendations");
            Ok(Redirect::to(&back).into_response())
        }
        Err(Refused::Rule(No::Meanwhile | No::NotThere)) => Err(Error::Changed),
        Err(Refused::Web(error)) => Err(error),
    }
}
