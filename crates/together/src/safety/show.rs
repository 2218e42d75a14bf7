//! Everything we understand about safety, on one page: what happened and how we know, what it means for this child, and what is in force.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::Response,
};
use jiff::civil::Date;
use ledger::{EntryId, FileId};

use super::{Cause, Matter, Referred, Safety, Standing, is_to_be_considered, say};
use crate::{
    about_me::Spoken,
    clock::day,
    door::{OpenFile, Viewer},
    file::Stamp,
    web::{App, Error, FileHead, Prose, Shell, Tab, Words, page, say_date, words},
};

#[derive(Template)]
#[template(path = "safety/show.html")]
struct ShowPage {
    shell: Shell,
    head: FileHead,
    base: String,
    matters: Vec<MatterRow>,
    means: Option<MeansRow>,
    risk: RiskBox,
    parts: Vec<Part>,
    before: Vec<Row>,
}

/// Orders, handovers, checks; the id is also where new ones are written down.
struct Part {
    id: &'static str,
    heading: String,
    empty: String,
    add: String,
    rows: Vec<Row>,
}

/// A matter, with everything that is known of it.
struct MatterRow {
    id: EntryId,
    stands: String,
    tag: &'static str,
    who: String,
    what: Prose,
    when: String,
    near: String,
    known: Vec<(String, Option<EntryId>)>,
    written: String,
}

/// What it means for this child.
struct MeansRow {
    id: EntryId,
    means: Prose,
    keeps_safe: Option<Prose>,
    heard: Vec<Prose>,
    written: String,
    before: Vec<(String, Prose)>,
}

/// What was done about a risk of harm.
struct RiskBox {
    due: Option<String>,
    waits: Vec<(EntryId, String)>,
    lines: Vec<(EntryId, String, Prose, String)>,
}

/// An order, a handover or a check.
struct Row {
    id: EntryId,
    say: String,
    written: String,
    /// It waits for an answer.
    waits: bool,
}

/// `GET /children/{child}/safety`
pub(super) async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let (today, t) = (day(app.door.clock().now()), words());
    let all: Vec<&Safety> = file.families().map(|family| &family.safety).collect();
    let matters = all.iter().flat_map(|one| one.matters());
    let mut matters: Vec<MatterRow> = matters
        .filter(|one| one.over.is_none())
        .map(|one| matter_row(&file, one))
        .collect();
    matters.reverse();
    page(&ShowPage {
        shell: Shell::new(&viewer, t.safety_title()),
        head: FileHead::of(&file, today, Tab::Safety),
        base: format!("/children/{child}/safety"),
        matters,
        means: means_row(&file),
        risk: risk_box(&file),
        parts: parts(&file, &all, today),
        before: before(&file, &all, today),
    })
}

fn parts(file: &OpenFile, all: &[&Safety], today: Date) -> Vec<Part> {
    let t = words();
    let orders = all.iter().flat_map(|one| one.orders());
    let orders = orders
        .filter(|one| one.in_force(today))
        .map(|one| row(file, &one.stamp, say::order(file, one)));
    let handovers = all.iter().flat_map(|one| one.handovers());
    let handovers = handovers
        .filter(|one| one.over.is_none())
        .map(|one| row(file, &one.stamp, say::handover(file, one)));
    let checks = all.iter().flat_map(|one| one.checks());
    let checks = checks.filter(|one| one.over.is_none()).map(|one| Row {
        waits: one.waits(),
        ..row(file, &one.stamp, say::check(file, one))
    });
    vec![
        Part {
            id: "orders",
            heading: t.safety_orders(),
            empty: t.safety_orders_none(),
            add: t.safety_order_new(),
            rows: orders.collect(),
        },
        Part {
            id: "handovers",
            heading: t.safety_handovers(),
            empty: t.safety_handovers_none(),
            add: t.safety_handover_new(),
            rows: handovers.collect(),
        },
        Part {
            id: "checks",
            heading: t.safety_checks(),
            empty: t.safety_checks_none(),
            add: t.safety_check_new(),
            rows: checks.collect(),
        },
    ]
}

fn matter_row(file: &OpenFile, matter: &Matter) -> MatterRow {
    let (t, spoken) = (words(), Spoken::of(&file.about_me));
    let standing = matter.standing();
    let mut known: Vec<(String, Option<EntryId>)> = matter
        .known
        .iter()
        .map(|(stamp, one)| {
            let say = say::sentence(file, one);
            let say = format!("{}: {say}", say_date(stamp.on));
            (say, (stamp.id != matter.id()).then_some(stamp.id))
        })
        .collect();
    if matter.court().is_none() {
        known.push((t.safety_court_not_known(), None));
    }
    MatterRow {
        id: matter.id(),
        stands: standing.map_or_else(|| t.safety_stands_against(), |one| one.say(t)),
        tag: match standing {
            Some(Standing::Found) => "govuk-tag--red",
            Some(Standing::Admitted | Standing::AdmittedPart) => "govuk-tag--orange",
            Some(Standing::InPapers | Standing::Said) => "govuk-tag--yellow",
            Some(Standing::NotFound | Standing::TakenBack) | None => "govuk-tag--grey",
        },
        who: say::who_to_whom(file, matter),
        what: Prose::new(&matter.happened.what, &spoken),
        when: matter.happened.when.clone(),
        near: say::names(file, &matter.happened.near),
        known,
        written: written(file, &matter.stamp),
    }
}

/// Who wrote it down, and for which day.
fn written(file: &OpenFile, stamp: &Stamp) -> String {
    format!("{} · {}", say_date(stamp.on), file.signed(&stamp.by))
}

fn means_row(file: &OpenFile) -> Option<MeansRow> {
    let spoken = Spoken::of(&file.about_me);
    let (stamp, means) = file.safety.means()?;
    let heard = means.heard.iter();
    let heard = heard.filter_map(|id| file.voice.words(*id));
    let before = file.safety.all_means().iter().rev().skip(1);
    Some(MeansRow {
        id: stamp.id,
        means: Prose::new(&means.means, &spoken),
        keeps_safe: (!means.keeps_safe.trim().is_empty())
            .then(|| Prose::new(&means.keeps_safe, &spoken)),
        heard: heard.map(|words| Prose::new(words, &spoken)).collect(),
        written: written(file, stamp),
        before: before
            .map(|(stamp, one)| (written(file, stamp), Prose::new(&one.means, &spoken)))
            .collect(),
    })
}

fn risk_box(file: &OpenFile) -> RiskBox {
    let (t, spoken) = (words(), Spoken::of(&file.about_me));
    let due = is_to_be_considered(file).map(|matter| t.safety_risk_due(say_date(matter.stamp.on)));
    let waits = file.safety.waits();
    let lines = file.safety.considered().iter().rev().map(|(stamp, one)| {
        let title = match one.cause {
            Cause::Suspected => t.safety_line_suspected(),
            Cause::None => t.safety_line_no_cause(),
        };
        let mut more = vec![written(file, stamp), council(one.council, t)];
        more.extend((!one.with.is_empty()).then(|| t.safety_risk_talked(&one.with)));
        let went = file.safety.assessed(stamp.id);
        more.extend(went.map(|(at, went)| t.safety_went_line(say_date(at.on), &went.how)));
        let because = Prose::new(&one.because, &spoken);
        (stamp.id, title, because, more.join(" · "))
    });
    RiskBox {
        due,
        waits: waits
            .map(|(stamp, _)| (stamp.id, t.safety_risk_waits(say_date(stamp.on))))
            .collect(),
        lines: lines.collect(),
    }
}

fn council(one: Referred, t: &Words) -> String {
    match one {
        Referred::Told => t.safety_council_told(),
        Referred::Knows => t.safety_council_knows(),
        Referred::No => t.safety_council_no(),
    }
}

fn row(file: &OpenFile, stamp: &Stamp, say: String) -> Row {
    Row {
        id: stamp.id,
        say,
        written: written(file, stamp),
        waits: false,
    }
}

/// What has ended, is not in force yet or any more, or was written down wrongly: it stays to be read.
fn before(file: &OpenFile, all: &[&Safety], today: Date) -> Vec<Row> {
    let orders = all.iter().flat_map(|one| one.orders());
    let not_now = orders
        .filter(|one| one.over.is_none() && !one.in_force(today))
        .map(|one| row(file, &one.stamp, say::order(file, one)));
    let over = all.iter().flat_map(|one| one.over());
    let over = over.map(|(stamp, over)| {
        let say = super::point(file, over.of).map(|point| point.say);
        let say = say.unwrap_or_else(|| words().safety_over_known(&over.because));
        row(file, stamp, say)
    });
    not_now.chain(over).collect()
}
