//! The plan for one person: what they are shown of it, in words they know, and what they think of each part. One person at a time.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use ledger::{EntryId, FileId};
use page_parts::{Markup, Radios, Textarea};

use super::{
    PlanEntry, Shown, ShownPart, Strand, WillHear,
    views::{self, ViewOnPage},
    views_form::{self, OfPart},
};
use crate::{
    about_me::Spoken,
    clock::day,
    door::{OpenFile, Refused, Viewer, Writing},
    file::{Audience, Readers, Slug, Written},
    letters::{Beside, called},
    parents,
    portal::OffScreen,
    recommendations::{for_worker, said_to},
    story::readers,
    telling::first_name,
    voice::{Heard, Said, VoiceEntry},
    web::{
        App, Begun, Error, Faults, FileHead, Posted, Prose, Shell, Tab, kept_or_dropped, nth, page,
        page_with, say_date, text, words,
    },
};

#[derive(Template)]
#[template(path = "plan/people.html")]
struct PersonPage {
    shell: Shell,
    head: FileHead,
    faults: Faults,
    name: String,
    is_child: bool,
    base: String,
    plan: String,
    begun: Begun,
    id: EntryId,
    /// Each part: its heading, the workers' text beside it, and the box.
    parts: Vec<(String, Vec<Prose>, Markup)>,
    hears: Vec<String>,
    alone: Option<Radios>,
    beside: Option<Beside>,
    shown: Option<ShownOnPage>,
    /// What they said of it: each part with their newest view.
    said: Vec<(String, ViewOnPage)>,
    /// Have they pages of their own, on which they see it?
    has_pages: bool,
    views: Markup,
    views_id: EntryId,
}

struct ShownOnPage {
    when: String,
    is_before: bool,
    parts: Vec<(String, Prose)>,
    hears: Vec<String>,
    paper: String,
    off: Option<OffScreen>,
    /// How it stands with a grown-up's own pages, where they have some.
    on_pages: Option<String>,
}

/// Whom a plan can be shown: the child, and the grown-ups of the family's file. Brothers and sisters have plans of their own.
pub(super) fn people(file: &OpenFile) -> Vec<Slug> {
    let all = file.families().flat_map(|family| family.people.all());
    let grown_ups = all.filter(|person| !person.child);
    std::iter::once(file.child().clone())
        .chain(grown_ups.map(|person| person.slug.clone()))
        .collect()
}

fn known(file: &OpenFile, person: &Slug) -> Result<(), Error> {
    let there = file.plan.now().is_some() && people(file).contains(person);
    there.then_some(()).ok_or(Error::NotFound)
}

fn field(strand: Strand) -> String {
    format!("part-{}", strand.value())
}

/// `GET /children/{child}/plan/people/{person}`
pub(super) async fn look(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, person)): Path<(FileId, Slug)>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    known(&file, &person)?;
    let nothing = (None, Faults::default());
    page(&person_page(&viewer, &app, &file, &person, nothing).await?)
}

async fn person_page(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
    person: &Slug,
    (typed, faults): (Option<&Posted>, Faults),
) -> Result<PersonPage, Error> {
    let (t, now) = (words(), app.door.clock().now());
    let name = called(file, person);
    let is_child = person == file.child();
    let base = format!("/children/{}/plan/people/{person}", file.id());
    let empty = Posted::default();
    let begun = Begun::of(app, viewer, file, base.clone(), typed.unwrap_or(&empty)).await?;
    let form = typed.or(begun.form()).cloned();
    let form = form.unwrap_or_else(|| prefilled(file, person));
    let list = app.list.today(&app.door).await?.list;
    let text: Vec<&str> = Strand::ALL
        .iter()
        .map(|one| form.get(&field(*one)))
        .collect();
    let (shown, spoken) = (file.plan.shown_to(person), Spoken::of(&file.about_me));
    let pages = (!is_child)
        .then(|| readers_of_pages(file, person))
        .flatten();
    Ok(PersonPage {
        shell: Shell::new(viewer, t.plan_person()),
        head: FileHead::of(file, day(now), Tab::Plan),
        is_child,
        plan: format!("/children/{}/plan", file.id()),
        id: begun.id(EntryId::new(now)),
        begun,
        parts: parts(file, is_child, &name, &form, &faults),
        hears: if is_child {
            will_hear(file)
        } else {
            Vec::new()
        }
        .iter()
        .map(|one| t.plan_hears_line(crate::web::say_day(one.by), &one.what))
        .collect(),
        alone: (!is_child).then(|| {
            Radios::new("alone", t.story_alone(&name))
                .hint(t.story_alone_hint())
                .item("yes", t.story_alone_yes(&name))
                .item("no", t.story_alone_no())
                .checked(if form.get("alone") == "yes" {
                    "yes"
                } else {
                    "no"
                })
        }),
        beside: Beside::of_a_note(&list, file, &text.join("\n\n"), day(now)),
        shown: shown.map(|(stamp, shown)| ShownOnPage {
            when: t.plan_person_shown(&name, say_date(stamp.on)),
            is_before: file.plan.changed_since(shown),
            parts: shown
                .parts
                .iter()
                .map(|part| {
                    let words = Prose::new(&part.words, &spoken);
                    (title(part.strand, is_child), words)
                })
                .collect(),
            hears: shown
                .hears
                .iter()
                .map(|one| t.plan_hears_line(crate::web::say_day(one.by), &one.what))
                .collect(),
            paper: format!("/children/{}/plan/{}/paper", file.id(), stamp.id),
            off: OffScreen::new(file, stamp.id, EntryId::new(now))
                .filter(|_| is_child || pages.is_some()),
            on_pages: pages.as_ref().map(|readers| {
                if shown.readers.includes(readers) {
                    t.plan_person_on_pages(&name)
                } else {
                    t.plan_person_off_pages(&name)
                }
            }),
        }),
        said: Strand::ALL
            .into_iter()
            .filter_map(|strand| {
                let theirs = views::of_person(file, strand, person)?;
                Some((title(strand, is_child), ViewOnPage::of(file, &theirs)))
            })
            .collect(),
        has_pages: pages.is_some(),
        views: views_form::fields(file, person, &form, &faults),
        views_id: EntryId::new(now),
        base,
        name,
        faults,
    })
}

/// They and everybody around the screen of their own pages, where they have pages that are safe.
fn readers_of_pages(file: &OpenFile, person: &Slug) -> Option<Readers> {
    let mut families = file.families();
    let audience = families.find_map(|family| parents::on_their_pages(file, family, person))?;
    Some(Readers::of(&audience))
}

/// A strand as its reader calls it.
pub(super) fn title(strand: Strand, is_child: bool) -> String {
    if is_child {
        strand.say_to_child(words())
    } else {
        strand.say(words())
    }
}

/// What stands in the boxes: for the child, what the plan has in the child's words; for a grown-up what they were shown last, and nothing
/// before that. What is left empty is not shown.
fn prefilled(file: &OpenFile, person: &Slug) -> Posted {
    let mut form = Posted::default();
    let Some((_, version)) = file.plan.now() else {
        return form;
    };
    if person == file.child() {
        for part in &version.parts {
            form.set(&field(part.strand), &part.to_child);
        }
    } else if let Some((_, shown)) = file.plan.shown_to(person) {
        for part in &shown.parts {
            form.set(&field(part.strand), &part.words);
        }
    }
    form
}

fn parts(
    file: &OpenFile,
    is_child: bool,
    name: &str,
    form: &Posted,
    faults: &Faults,
) -> Vec<(String, Vec<Prose>, Markup)> {
    let version = file.plan.now().map(|(_, version)| version);
    let one = |strand: Strand| {
        let title = title(strand, is_child);
        let part = version.and_then(|version| version.part(strand));
        let beside = part.map_or_else(Vec::new, |part| vec![&part.strengths, &part.text]);
        let beside = beside.into_iter().filter(|text| !text.trim().is_empty());
        let field = field(strand);
        let area = Textarea::new(field.clone(), words().plan_person_part(&title, name))
            .rows(3)
            .value(form.get(&field))
            .error(faults.of(&field));
        let beside: Vec<Prose> = beside.map(|text| for_worker(file, text)).collect();
        (title, beside, Markup::of(&area))
    };
    Strand::ALL.into_iter().map(one).collect()
}

/// What the child will hear and has not, by the plan as it is.
fn will_hear(file: &OpenFile) -> Vec<WillHear> {
    let now = file.plan.now();
    let all = now.map_or(&[][..], |(_, version)| &version.hears[..]);
    let waiting = all.iter().filter(|one| file.plan.done(one.id).is_none());
    waiting
        .map(|one| WillHear {
            what: one.what.clone(),
            by: one.by,
        })
        .collect()
}

/// `POST /children/{child}/plan/people/{person}`: they are shown this of it.
pub(super) async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, person)): Path<(FileId, Slug)>,
    headers: HeaderMap,
    form: Posted,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    known(&file, &person)?;
    let base = format!("/children/{child}/plan/people/{person}");
    let done = kept_or_dropped(&app, &viewer, &file, (&base, &base), &headers, &form).await?;
    if let Some(done) = done {
        return Ok(done);
    }
    let id = form.id()?;
    let begun = Begun::of(&app, &viewer, &file, base.clone(), &form).await?;
    let mut faults = Faults::default();
    let worker = first_name(&file, viewer.by.id, &viewer.by.name);
    let shown = read(&file, &person, &form, worker, &mut faults);
    if begun.holds(&form) {
        faults.add("settles", words().begun_second_first());
    }
    if faults.none() {
        let entry = PlanEntry::from(shown);
        let rule = |file: &OpenFile| {
            let written = Written::new(file.id(), id, &entry);
            Ok::<_, Error>(begun.ended(Writing::from(written)))
        };
        match app.door.write(&viewer, child, rule).await {
            Ok(_) => return Ok(Redirect::to(&base).into_response()),
            // A sealed detail, or a name that is not for them.
            Err(Refused::Web(Error::Refused(_, say)) | Refused::Rule(Error::Refused(_, say))) => {
                faults.add(field(Strand::Heart), say);
            }
            Err(Refused::Web(error) | Refused::Rule(error)) => return Err(error),
        }
    }
    let again = person_page(&viewer, &app, &file, &person, (Some(&form), faults)).await?;
    page_with(StatusCode::UNPROCESSABLE_ENTITY, &again)
}

/// What the child was shown of the plan in a made-up past: what stands in the boxes of the page, and not where the page would not.
pub(crate) fn past_shown(file: &OpenFile, worker: String) -> Result<PlanEntry, String> {
    let (child, mut faults) = (file.child(), Faults::default());
    let shown = read(file, child, &prefilled(file, child), worker, &mut faults);
    match faults.0.into_iter().next() {
        None => Ok(shown.into()),
        Some(fault) => Err(fault.say),
    }
}

/// What they would see; a part that names somebody they may not know of is at fault.
fn read(
    file: &OpenFile,
    person: &Slug,
    form: &Posted,
    worker: String,
    faults: &mut Faults,
) -> Shown {
    let t = words();
    let readers: Readers = readers(file, person, form.get("alone") == "yes");
    let mut parts = Vec::new();
    for strand in Strand::ALL {
        let field = field(strand);
        let typed = text(form.get(&field));
        let typed = faults.check(field.clone(), typed);
        let (words, unknown) = said_to(file, &readers, &typed);
        if let Some(name) = unknown.first() {
            faults.add(field, t.plan_person_unknown(called(file, person), name));
        }
        if !words.trim().is_empty() {
            parts.push(ShownPart { strand, words });
        }
    }
    if parts.is_empty() && faults.none() {
        faults.add(field(Strand::Heart), t.plan_person_nothing());
    }
    Shown {
        version: file
            .plan
            .now()
            .map_or(EntryId(uuid::Uuid::nil()), |(stamp, _)| stamp.id),
        to: person.clone(),
        readers: Audience::only(readers.people()),
        worker,
        parts,
        hears: if person == file.child() {
            will_hear(file)
        } else {
            Vec::new()
        },
    }
}

/// `POST /children/{child}/plan/people/{person}/said`: what they think of each part; or why they were not asked.
pub(super) async fn said(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, person)): Path<(FileId, Slug)>,
    form: Posted,
) -> Result<Response, Error> {
    let id = form.id()?;
    let file = app.door.open(&viewer, child).await?;
    known(&file, &person)?;
    let mut faults = Faults::default();
    let views = views_form::read(&file, &person, &form, &mut faults);
    if !faults.none() {
        let again = person_page(&viewer, &app, &file, &person, (Some(&form), faults)).await?;
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    }
    let heard = Heard::Told(first_name(&file, viewer.by.id, &viewer.by.name));
    let rule = |file: &OpenFile| {
        let written = (0_u8..).zip(&views);
        let written = written.flat_map(|(n, view)| entries(file, nth(id, n * 2), view, &heard));
        Ok::<_, Error>(Writing::from(written.collect::<Vec<_>>()))
    };
    app.door.write(&viewer, child, rule).await?;
    Ok(Redirect::to(&format!("/children/{child}/plan/people/{person}")).into_response())
}

/// A view; and where it is the child's, their words as an entry of their own.
fn entries(file: &OpenFile, id: EntryId, of: &OfPart, heard: &Heard) -> Vec<Written> {
    let theirs = of.view.person == *file.child() && !of.view.words.trim().is_empty();
    let mut view = of.view.clone();
    let mut all = Vec::new();
    if theirs {
        let said = Said {
            words: std::mem::take(&mut view.words),
            heard: heard.clone(),
            was_asked: of.was_asked.clone(),
            pictures: Vec::new(),
        };
        view.said = Some(nth(id, 1));
        all.push(Written::new(file.id(), nth(id, 1), &VoiceEntry::from(said)));
    }
    all.push(Written::new(file.id(), id, &PlanEntry::from(view)));
    all
}
