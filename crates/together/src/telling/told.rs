//! A plan: each person in the order in which they hear it, and one form for each who has not. Who hears it together is told together.

use std::collections::BTreeMap;

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use ledger::{EntryId, FileId};
use page_parts::{Checkboxes, Input, Markup};

use super::{
    PlanNow, Step, Talked, ToldHow, first_name,
    rules::{self, No, find},
    standing::called,
    told_form,
};
use crate::{
    clock::day,
    door::{OpenFile, Refused, Viewer, Writing},
    file::{Readers, Slug},
    web::{
        App, Error, Faults, FileHead, Posted, Shell, Tab, nth, one_line, page, page_with, say_date,
        say_day, say_time, words,
    },
};

#[derive(Template)]
#[template(path = "telling/plan.html")]
struct PlanPage {
    shell: Shell,
    head: FileHead,
    base: String,
    plan: EntryId,
    news: String,
    say: String,
    at_home: String,
    because: String,
    off: Option<(String, String)>,
    steps: Vec<StepRow>,
    /// Who heard it, and how.
    form: Option<(Markup, Markup)>,
    id: EntryId,
    off_id: EntryId,
    off_typed: String,
    faults: Faults,
}

/// One step, as the page shows it.
struct StepRow {
    name: String,
    when: String,
    how: String,
    beside: String,
    lives_with: bool,
    /// How they were told; each line of it.
    told: Option<(String, Vec<String>)>,
    /// Where a letter to them that carries the news is begun, the id of its form, the kind, and to whom.
    letter: Option<(String, EntryId, &'static str, Slug)>,
}

impl PlanPage {
    fn off_field(&self) -> Input {
        Input::new("off_because", self.shell.t.told_because())
            .value(&self.off_typed)
            .error(self.faults.of("off_because"))
    }
}

/// The files of the children of this family in which this worker works, and what the children want to be called.
async fn files(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
) -> Result<BTreeMap<Slug, (FileId, String)>, Error> {
    let own = |file: &OpenFile| {
        let chosen = file.about_me.name_for(&Readers::worker());
        let name = chosen.map_or_else(
            || file.opening.court_first_name(),
            |said| &said.answer.said.name,
        );
        (file.child().clone(), (file.id(), name.to_owned()))
    };
    let mut all = BTreeMap::from([own(file)]);
    for id in app.door.brothers_and_sisters(viewer, file).await? {
        let other = app.door.reopen(viewer, id).await?;
        all.extend([own(&other)]);
    }
    Ok(all)
}

/// `GET /children/{child}/telling/plans/{entry}`
pub(super) async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let nothing = (Posted::default(), Faults::default());
    page(&plan_page(&viewer, &app, &file, entry, nothing).await?)
}

async fn plan_page(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
    entry: EntryId,
    (typed, faults): (Posted, Faults),
) -> Result<PlanPage, Error> {
    let (t, now) = (words(), app.door.clock().now());
    let (_, _, plan) = find(file, entry).ok_or(Error::NotFound)?;
    let files = files(viewer, app, file).await?;
    let name = |slug: &Slug| match files.get(slug) {
        Some((_, name)) => name.clone(),
        None => called(file, slug),
    };
    let row = |step: &Step| {
        let own = files.get(&step.person).map(|(id, _)| *id);
        let own =
            own.or_else(|| (!step.own_file && !is_child(file, &step.person)).then(|| file.id()));
        step_row(plan, step, name(&step.person), own, now)
    };
    Ok(PlanPage {
        shell: Shell::new(viewer, t.telling_plan_title()),
        head: FileHead::of(file, day(now), Tab::Telling),
        base: format!("/children/{}/telling/plans/{entry}", file.id()),
        plan: entry,
        news: plan.plan.news.say(t),
        say: plan.plan.say.clone(),
        at_home: plan.plan.at_home.clone(),
        because: plan.plan.because.clone(),
        off: plan
            .off
            .as_ref()
            .map(|(stamp, off)| (t.telling_plan_off(say_date(stamp.on)), off.because.clone())),
        steps: plan.plan.in_order().into_iter().map(row).collect(),
        form: form(plan, name, &typed, &faults),
        id: EntryId::new(now),
        off_id: EntryId::new(now),
        off_typed: typed.get("off_because").to_owned(),
        faults,
    })
}

fn is_child(file: &OpenFile, slug: &Slug) -> bool {
    let mut families = file.families();
    families.any(|family| family.people.get(slug).is_some_and(|person| person.child))
}

/// Who of those who wait was told, and how. Whoever comes next is ticked.
fn form(
    plan: &PlanNow,
    name: impl Fn(&Slug) -> String,
    typed: &Posted,
    faults: &Faults,
) -> Option<(Markup, Markup)> {
    let waiting = plan.waiting();
    let next = waiting.first()?;
    let mut boxes = Checkboxes::new("person", words().told_who()).hint(words().told_who_hint());
    for step in &waiting {
        boxes = boxes.item(step.person.as_str(), name(&step.person));
    }
    let boxes = if typed.has("person") || !faults.none() {
        boxes.checked(typed.all("person"))
    } else {
        boxes.checked([next.person.as_str()])
    };
    let boxes = boxes.error(faults.of("person"));
    let fields = told_form::fields(None, true, typed, faults);
    Some((Markup::of(&boxes), fields))
}

fn step_row(
    plan: &PlanNow,
    step: &Step,
    name: String,
    own: Option<FileId>,
    now: jiff::Timestamp,
) -> StepRow {
    let t = words();
    let told = plan.told(&step.person).map(|(stamp, told)| {
        let (by, on) = (&stamp.by.name, say_date(stamp.on));
        if told.how == Talked::NeedNot {
            return (t.standing_need_not(by, on), vec![told.because.clone()]);
        }
        let there = (!told.there.is_empty()).then(|| t.standing_there(&told.there));
        let more = there.into_iter().chain([told.understood.clone()]);
        (
            t.standing_talked_by(told.how.say(t), by, on),
            more.filter(|line| !line.is_empty()).collect(),
        )
    });
    let kind = plan.plan.news.letter().value();
    let begin = |id| {
        (
            format!("/children/{id}/letters"),
            EntryId::new(now),
            kind,
            step.person.clone(),
        )
    };
    StepRow {
        when: step.time.map_or_else(
            || say_day(step.day),
            |time| t.next_at(say_day(step.day), say_time(time)),
        ),
        how: step.how.say(t),
        beside: step.beside.clone(),
        lives_with: step.lives_with,
        told,
        letter: own.filter(|_| plan.off.is_none()).map(begin),
        name,
    }
}

/// `POST /children/{child}/telling/plans/{entry}`: these people were told, or need not be. What is a child's own goes into their own
/// file, one after the other; the same form again adds nothing.
pub(super) async fn keep(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
    form: Posted,
) -> Result<Response, Error> {
    let id = form.id()?;
    let file = app.door.open(&viewer, child).await?;
    let (_, _, plan) = find(&file, entry).ok_or(Error::NotFound)?;
    let chosen = |step: &&Step| form.all("person").any(|one| one == step.person.as_str());
    let people: Vec<Slug> = plan
        .plan
        .in_order()
        .into_iter()
        .filter(chosen)
        .map(|step| step.person.clone())
        .collect();
    let mut read = told_form::read(&form, first_name(&file, viewer.by.id, &viewer.by.name));
    let with_words = read
        .as_ref()
        .is_ok_and(|said| !said.their_words.trim().is_empty());
    let problem = if people.is_empty() {
        Some(("person", words().told_who_missing()))
    } else if people.len() > 1 && with_words {
        Some(("their_words", words().told_whose_words()))
    } else {
        None
    };
    if let Some((field, say)) = problem {
        let mut faults = read.err().unwrap_or_default();
        faults.add(field, say);
        read = Err(faults);
    }
    let said = match read {
        Ok(said) => said,
        Err(faults) => {
            let again = plan_page(&viewer, &app, &file, entry, (form, faults)).await?;
            return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
        }
    };
    let files = files(&viewer, &app, &file).await?;
    for (n, person) in (0_u8..).step_by(4).zip(&people) {
        let own = files.get(person).map_or(child, |(id, _)| *id);
        tell(&viewer, &app, own, (entry, person, nth(id, n)), &said).await?;
    }
    let page = format!("/children/{child}/telling/plans/{entry}");
    Ok(Redirect::to(&page).into_response())
}

async fn tell(
    viewer: &Viewer,
    app: &App,
    child: FileId,
    (plan, person, id): (EntryId, &Slug, EntryId),
    said: &ToldHow,
) -> Result<(), Error> {
    let rule = |file: &OpenFile| {
        rules::told(file, plan, person, id, said)
            .map(Writing::from)
            .map_err(|()| Error::NotFound)
    };
    app.door.write(viewer, child, rule).await?;
    Ok(())
}

/// `POST …/telling/plans/{entry}/calling-off`
pub(super) async fn call_off(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
    form: Posted,
) -> Result<Response, Error> {
    let id = form.id()?;
    let mut faults = Faults::default();
    let because = faults.needed(
        "off_because",
        one_line(form.get("off_because")),
        words().told_because_missing(),
    );
    if !faults.none() {
        let file = app.door.open(&viewer, child).await?;
        let again = plan_page(&viewer, &app, &file, entry, (form, faults)).await?;
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    }
    let rule = |file: &OpenFile| rules::call_off(file, entry, id, &because).map(Writing::from);
    match app.door.write(&viewer, child, rule).await {
        Ok(_) => {
            let page = format!("/children/{child}/telling/plans/{entry}");
            Ok(Redirect::to(&page).into_response())
        }
        Err(Refused::Rule(No::NotThere | No::Meanwhile)) => Err(Error::NotFound),
        Err(Refused::Web(error)) => Err(error),
    }
}
