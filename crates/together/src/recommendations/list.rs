//! What is recommended for a child, and how each stands with them.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::Response,
};
use ledger::FileId;

use super::{Answer, Recommendation, Standing, say::in_a_line, standing};
use crate::{
    clock::day,
    door::{OpenFile, Viewer},
    letters::called,
    web::{App, Error, FileHead, Shell, Tab, page, say_date, words},
};

#[derive(Template)]
#[template(path = "recommendations/list.html")]
struct ListPage {
    shell: Shell,
    head: FileHead,
    base: String,
    name: String,
    do_not_ask: Option<String>,
    rows: Vec<Row>,
    before: Vec<Row>,
}

struct Row {
    address: String,
    what: String,
    stands: (&'static str, String),
}

/// `GET /children/{child}/recommendations`
pub(super) async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
) -> Result<Response, Error> {
    let t = words();
    let file = app.door.open(&viewer, child).await?;
    let base = format!("/children/{child}/recommendations");
    let row = |one: &Recommendation| Row {
        address: format!("{base}/{}", one.id()),
        what: in_a_line(&file, &one.now().what),
        stands: tag(&file, one),
    };
    let all = file.recommendations.all().iter();
    let (rows, before): (Vec<_>, Vec<_>) = all.partition(|one| one.withdrawn.is_none());
    let name = called(&file, file.child());
    page(&ListPage {
        shell: Shell::new(&viewer, t.recommend_title()),
        head: FileHead::of(&file, day(app.door.clock().now()), Tab::Recommendations),
        do_not_ask: file
            .recommendations
            .do_not_ask()
            .map(|(stamp, _)| t.recommend_asked_not_to(&name, say_date(stamp.on))),
        rows: rows.into_iter().map(row).collect(),
        before: before.into_iter().map(row).collect(),
        name,
        base: base.clone(),
    })
}

/// How one stands with the child, as a tag: its colour, and what it says.
pub(super) fn tag(file: &OpenFile, one: &Recommendation) -> (&'static str, String) {
    let t = words();
    if one.withdrawn.is_some() {
        return ("govuk-tag--grey", t.recommend_stands_withdrawn());
    }
    match standing(file, one) {
        Standing::NotTold => ("govuk-tag--yellow", t.recommend_stands_not_told()),
        Standing::ToldBefore => ("govuk-tag--yellow", t.recommend_stands_changed()),
        Standing::NotAsked => ("govuk-tag--yellow", t.recommend_stands_not_asked()),
        Standing::DoNotAsk(_) => ("govuk-tag--grey", t.recommend_stands_do_not_ask()),
        Standing::Reason(_) => ("govuk-tag--grey", t.recommend_stands_reason()),
        Standing::Asked((_, view)) => match view.answer {
            Answer::DoesNot | Answer::DoesNotAndUnderstands => {
                ("govuk-tag--orange", t.recommend_does_not())
            }
            answer => ("govuk-tag--blue", answer.say(t)),
        },
    }
}
