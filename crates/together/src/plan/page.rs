//! The plan as it is: six strands with what each person thinks, what we do not know, who is spoken to, what the child hears, steps.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use jiff::civil::Date;
use ledger::{EntryId, FileId};

use super::{
    Done, PlanEntry, Strand, Version,
    changes::changes,
    people::people,
    views::{self, ViewOnPage},
};
use crate::{
    clock::day,
    door::{OpenFile, Refused, Viewer, Writing},
    file::{Stamp, Written},
    letters::called,
    promises,
    recommendations::for_worker,
    web::{
        App, Error, FileHead, Posted, Prose, Shell, Tab, nth, one_line, page, say_date, say_day,
        words,
    },
};

#[derive(Template)]
#[template(path = "plan/page.html")]
struct PlanPage {
    shell: Shell,
    head: FileHead,
    base: String,
    promises: String,
    name: String,
    written: Option<String>,
    because: String,
    changes: Vec<String>,
    strands: Vec<StrandOnPage>,
    /// What we do not know yet: the open promises.
    unknown: Vec<(String, String, String)>,
    speak_to: Vec<Item>,
    hears: Vec<Item>,
    steps: Vec<Item>,
    people: Vec<(String, String, String)>,
    before: Vec<String>,
}

struct StrandOnPage {
    title: String,
    strengths: Option<Prose>,
    text: Option<Prose>,
    to_child: Option<Prose>,
    views: Vec<ViewOnPage>,
}

/// Something that is to be done, or how it was.
struct Item {
    id: EntryId,
    form_id: EntryId,
    say: String,
    when: String,
    late: bool,
    done: Option<(String, String)>,
}

/// `GET /children/{child}/plan`
pub(super) async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let now = app.door.clock().now();
    page(&plan_page(&viewer, &file, (EntryId::new(now), day(now))))
}

fn plan_page(viewer: &Viewer, file: &OpenFile, (id, today): (EntryId, Date)) -> PlanPage {
    let t = words();
    let now = file.plan.now();
    let version = now.map(|(_, version)| version);
    let items = |all: Vec<(EntryId, String, Option<Date>)>, from: u8| -> Vec<Item> {
        let items = (from..).zip(all);
        items
            .map(|(n, one)| item(file, nth(id, n), one, today))
            .collect()
    };
    let base = format!("/children/{}", file.id());
    PlanPage {
        shell: Shell::new(viewer, t.plan_title()),
        head: FileHead::of(file, today, Tab::Plan),
        name: called(file, file.child()),
        written: now.map(|(stamp, _)| t.plan_written(say_date(stamp.on), file.signed(&stamp.by))),
        because: version.map_or_else(String::new, |version| version.because.clone()),
        changes: match (file.plan.before(), version) {
            (Some((_, before)), Some(now)) => changes(t, before, now),
            _ => Vec::new(),
        },
        strands: version.map_or_else(Vec::new, |version| strands(file, version)),
        unknown: promises::open(file)
            .map(|promise| {
                let address = format!("{base}/promises/{}", promise.id());
                let about = promises::about_what(file, promise).into_owned();
                let by = t.plan_unknown_by(&promise.owner().first_name, say_day(promise.by()));
                (address, about, by)
            })
            .collect(),
        speak_to: version.map_or_else(Vec::new, |version| items(speak_to(version), 20)),
        hears: version.map_or_else(Vec::new, |version| items(hears(version), 60)),
        steps: version.map_or_else(Vec::new, |version| items(steps(version), 100)),
        people: people(file)
            .into_iter()
            .map(|person| {
                let stands = match file.plan.shown_to(&person) {
                    None => t.plan_not_shown(),
                    Some((stamp, shown)) if file.plan.changed_since(shown) => {
                        t.plan_shown_before(say_date(stamp.on))
                    }
                    Some((stamp, _)) => t.plan_shown_on(say_date(stamp.on)),
                };
                let address = format!("{base}/plan/people/{person}");
                (address, called(file, &person), stands)
            })
            .collect(),
        before: before(file),
        promises: format!("{base}/promises"),
        base: format!("{base}/plan"),
    }
}

/// Every version before this one, newest first: when, by whom, and why it changed after that.
fn before(file: &OpenFile) -> Vec<String> {
    let t = words();
    let earlier = file.plan.versions().split_last();
    let earlier = earlier.map_or(&[][..], |(_, all)| all);
    let say =
        |(stamp, _): &(Stamp, Version)| t.plan_written(say_date(stamp.on), file.signed(&stamp.by));
    earlier.iter().rev().map(say).collect()
}

fn strands(file: &OpenFile, version: &Version) -> Vec<StrandOnPage> {
    let t = words();
    let text = |typed: &str| (!typed.trim().is_empty()).then(|| for_worker(file, typed));
    let one = |strand: Strand| {
        let part = version.part(strand);
        StrandOnPage {
            title: strand.say(t),
            strengths: part.and_then(|part| text(&part.strengths)),
            text: part.and_then(|part| text(&part.text)),
            to_child: part.and_then(|part| text(&part.to_child)),
            views: views::of(file, strand)
                .iter()
                .map(|theirs| ViewOnPage::of(file, theirs))
                .collect(),
        }
    };
    Strand::ALL.into_iter().map(one).collect()
}

fn speak_to(version: &Version) -> Vec<(EntryId, String, Option<Date>)> {
    let all = version.speak_to.iter();
    all.map(|one| (one.id, format!("{}: {}", one.who, one.about), one.by))
        .collect()
}

fn hears(version: &Version) -> Vec<(EntryId, String, Option<Date>)> {
    let all = version.hears.iter();
    all.map(|one| (one.id, one.what.clone(), Some(one.by)))
        .collect()
}

fn steps(version: &Version) -> Vec<(EntryId, String, Option<Date>)> {
    let all = version.steps.iter();
    all.map(|one| {
        (
            one.id,
            words().plan_step(&one.what, &one.owner),
            Some(one.by),
        )
    })
    .collect()
}

fn item(
    file: &OpenFile,
    form_id: EntryId,
    (id, say, by): (EntryId, String, Option<Date>),
    today: Date,
) -> Item {
    let done = file.plan.done(id);
    Item {
        id,
        form_id,
        say,
        when: by.map(say_day).unwrap_or_default(),
        late: done.is_none() && by.is_some_and(|by| by < today),
        done: done
            .map(|(stamp, done)| (words().plan_done_on(say_date(stamp.on)), done.how.clone())),
    }
}

/// `POST /children/{child}/plan/done`: somebody was spoken to, the child heard it, a step was taken.
pub(super) async fn done(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
    form: Posted,
) -> Result<Response, Error> {
    let id = form.id()?;
    let of = EntryId(form.get("of").parse().map_err(|_| Error::NotFound)?);
    let refused = axum::http::StatusCode::UNPROCESSABLE_ENTITY;
    let how = one_line(form.get("how")).map_err(|say| Error::Refused(refused, say))?;
    let rule = |file: &OpenFile| {
        let now = file.plan.now().filter(|(_, version)| version.has(of));
        now.ok_or(())?;
        let how = how.clone();
        let entry = PlanEntry::from(Done { of, how });
        Ok(Writing::from(Written::new(file.id(), id, &entry)))
    };
    match app.door.write(&viewer, child, rule).await {
        Ok(_) => Ok(Redirect::to(&format!("/children/{child}/plan#i-{of}")).into_response()),
        Err(Refused::Rule(())) => Err(Error::NotFound),
        Err(Refused::Web(error)) => Err(error),
    }
}
