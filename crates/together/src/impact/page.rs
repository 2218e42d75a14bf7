//! The page: for a supervisor the children of their team as one group, for an administrator all children as one.

use askama::Template;
use axum::{extract::State, response::Response};

use super::{FEWEST, Impact, Share, impact};
use crate::{
    clock::day,
    door::{Role, Viewer},
    web::{App, Error, Shell, page, words},
};

#[derive(Template)]
#[template(path = "impact/page.html")]
struct ImpactPage {
    shell: Shell,
    intro: String,
    children: String,
    asks: Vec<Line>,
    beside: Vec<Line>,
    back: &'static str,
}

/// A line of the page: what, and what it comes to.
struct Line {
    number: Option<u8>,
    what: String,
    says: String,
    /// Is there nothing to be said of it?
    quiet: bool,
}

/// `GET /impact`
pub(super) async fn of_team(viewer: Viewer, State(app): State<App>) -> Result<Response, Error> {
    if viewer.by.role != Role::Supervisor {
        return Err(Error::NotFound);
    }
    let rows = app.door.measures_of_team(&viewer).await?;
    let today = day(app.door.clock().now());
    shown(
        &viewer,
        &impact(&rows, today),
        words().impact_team(),
        "/team",
    )
}

/// `GET /house/impact`
pub(super) async fn of_house(viewer: Viewer, State(app): State<App>) -> Result<Response, Error> {
    if viewer.by.role != Role::Administrator {
        return Err(Error::NotFound);
    }
    let rows = app.door.measures_of_house(&viewer).await?;
    let today = day(app.door.clock().now());
    shown(
        &viewer,
        &impact(&rows, today),
        words().impact_house(),
        "/house",
    )
}

fn shown(
    viewer: &Viewer,
    found: &Impact,
    intro: String,
    back: &'static str,
) -> Result<Response, Error> {
    let t = words();
    let children = match found.children {
        Some(children) => t.impact_children(children),
        None => t.impact_too_few_children(FEWEST),
    };
    page(&ImpactPage {
        shell: Shell::new(viewer, t.impact_title()),
        intro,
        children,
        asks: asks(found),
        beside: beside(found),
        back,
    })
}

fn line(number: Option<u8>, what: String, share: Share) -> Line {
    let t = words();
    let (says, quiet) = match share {
        Share::Of(yes, group) => (t.impact_of(yes, group), false),
        Share::TooFew => (t.impact_too_few(FEWEST), true),
    };
    Line {
        number,
        what,
        says,
        quiet,
    }
}

fn not_counted(number: u8, what: String, why: String) -> Line {
    Line {
        number: Some(number),
        what,
        says: why,
        quiet: true,
    }
}

/// The ten things young people ask, in their order.
fn asks(found: &Impact) -> Vec<Line> {
    let t = words();
    vec![
        line(Some(1), t.impact_up_to_date(), found.up_to_date),
        line(Some(2), t.impact_asked(), found.asked),
        line(Some(3), t.impact_promises(), found.promises),
        line(Some(4), t.impact_name(), found.name),
        line(Some(5), t.impact_ways(), found.ways),
        line(Some(6), t.impact_came_in(), found.came_in),
        line(Some(7), t.impact_unique(), found.unique),
        not_counted(8, t.impact_my_file(), t.impact_my_file_not()),
        line(Some(9), t.impact_talked_over(), found.talked_over),
        not_counted(10, t.impact_learning(), t.impact_learning_not()),
    ]
}

fn beside(found: &Impact) -> Vec<Line> {
    let t = words();
    let mut all = vec![line(None, t.impact_hello(), found.hello)];
    all.extend(found.hello_days.map(|days| Line {
        number: None,
        what: t.impact_hello_days(),
        says: t.impact_days(days),
        quiet: false,
    }));
    all.push(line(None, t.impact_as_planned(), found.as_planned));
    all.push(line(None, t.impact_silence(), found.silence));
    all
}
