//! Who is told what: plans for news that matters, and how everything that was told in writing stands.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::Response,
};
use ledger::FileId;

use super::{
    PlanNow, Reached,
    due::plans,
    standing::{called, things},
};
use crate::{
    clock::day,
    door::{OpenFile, Viewer},
    web::{App, Error, FileHead, Shell, Tab, page, say_date, say_day, words},
};

#[derive(Template)]
#[template(path = "telling/list.html")]
struct ListPage {
    shell: Shell,
    head: FileHead,
    base: String,
    open: Vec<PlanRow>,
    over: Vec<PlanRow>,
    things: Vec<ThingRow>,
}

/// A plan, in a line.
struct PlanRow {
    address: String,
    say: String,
    news: String,
    /// Who comes next, and when; or that it is over.
    next: String,
}

/// Something that was told in writing, in a line.
struct ThingRow {
    address: String,
    say: String,
    when: String,
    reached: String,
    kind: &'static str,
}

/// `GET /children/{child}/telling`
pub(super) async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let t = words();
    let base = format!("/children/{child}/telling");
    let rows = |open: bool| -> Vec<PlanRow> {
        let mut all: Vec<&PlanNow> = plans(&file).filter(|plan| plan.is_open() == open).collect();
        all.reverse();
        all.into_iter()
            .map(|plan| row(&file, &base, plan))
            .collect()
    };
    page(&ListPage {
        shell: Shell::new(&viewer, t.telling_title()),
        head: FileHead::of(&file, day(app.door.clock().now()), Tab::Telling),
        open: rows(true),
        over: rows(false),
        things: things(&file)
            .into_iter()
            .map(|thing| {
                let reached = thing.standing(t, &file).reached;
                ThingRow {
                    address: format!("{base}/told/{}", thing.id()),
                    say: thing.say(t, &file),
                    when: say_date(thing.stamp().on),
                    reached: reached.say(t),
                    kind: tag(reached),
                }
            })
            .collect(),
        base,
    })
}

/// The colour of a word beside a letter. Nothing is green that is only hoped; what a person talked through is calm, and no more.
fn tag(reached: Reached) -> &'static str {
    match reached {
        Reached::NotGone | Reached::Again => "govuk-tag--yellow",
        Reached::Sent | Reached::Arrived | Reached::Opened => "govuk-tag--grey",
        Reached::TalkedThrough => "govuk-tag--teal",
    }
}

fn row(file: &OpenFile, base: &str, plan: &PlanNow) -> PlanRow {
    let t = words();
    let next = match (plan.waiting().first(), &plan.off) {
        (_, Some((stamp, _))) => t.telling_plan_off(say_date(stamp.on)),
        (None, None) => t.telling_plan_over(),
        (Some(step), None) => t.telling_plan_next(called(file, &step.person), say_day(step.day)),
    };
    PlanRow {
        address: format!("{base}/plans/{}", plan.id()),
        say: plan.plan.say.clone(),
        news: plan.plan.news.say(t),
        next,
    }
}
