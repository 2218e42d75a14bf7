//! One thing a parent wrote or asked, for the workers: answered, promised, marked safe, read.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{Redirect, Response},
};
use ledger::{AttachmentId, EntryId, FileId};

use super::{
    contact::stands,
    entries::{Answered, ParentEntry, Promised, ShownBack, Told},
    list::{called, how, name_of},
    rules::{self, reading},
};
use crate::{
    about_me::Spoken,
    clock::day,
    door::{OpenFile, Viewer},
    due::Rule,
    file::{Audience, Family, Readers, Slug, Written},
    learning::OwnWaits,
    promises::{self, Made, Owner, PromiseEntry},
    voice::{
        AnswerForm, AnswerTyped, CameWithShown, CannotAnswer, PassingOn, after, after_reading,
        passed_before, write_answer,
    },
    web::{
        App, Error, Faults, FileHead, Posted, Prose, Shell, Tab, attached_to_family,
        kept_in_english, nth, page, page_with, say_date, say_day, words,
    },
};

#[expect(
    clippy::struct_excessive_bools,
    reason = "each says whether one piece of the page is there"
)]
#[derive(Template)]
#[template(path = "parents/one.html")]
pub(super) struct OnePage {
    shell: Shell,
    head: FileHead,
    address: String,
    id: EntryId,
    name: String,
    words: Prose,
    how: String,
    /// The children it is about, as the workers call them.
    about: String,
    not_safe: bool,
    /// It holds something that is sealed from whoever wrote it.
    holds: bool,
    can_be_answered: bool,
    /// When it was answered and how, and how that stands where it is on their pages.
    answers: Vec<(String, Prose, Option<String>)>,
    promise: Option<(String, String)>,
    /// By which day one press promises to find it out.
    can_promise: Option<String>,
    shown_back: bool,
    unread: bool,
    answer: AnswerForm,
    /// The part of the plan it is about, as they were shown it.
    part: Option<Prose>,
    /// What came with the words, or instead of them.
    came: CameWithShown,
    has_words: bool,
    passing_on: PassingOn,
    letter: promises::BeginLetter,
    waits: OwnWaits,
}

/// `GET /children/{child}/from-parents/{entry}`
pub(super) async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    page(&one_page(&viewer, &app, &file, entry).await?)
}

/// The page of one thing, with empty boxes.
pub(super) async fn one_page(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
    entry: EntryId,
) -> Result<OnePage, Error> {
    let (now, t, house) = (app.door.clock().now(), words(), app.door.house().await?);
    let (_, family, (stamp, wrote)) = rules::wrote(file, entry).ok_or(Error::NotFound)?;
    let (said, plain) = (&family.parents, Spoken::default());
    let name = name_of(family, &wrote.by);
    let answered = said.is_answered(entry);
    let promised = said.promised(entry).filter(|_| !answered);
    let by = house.due.by(Rule::Question, day(now));
    let id = EntryId::new(now);
    let address = format!("/children/{}/from-parents/{entry}", file.id());
    let view = said.plan_view_of(entry).map(|theirs| &theirs.view);
    let title = match view {
        _ if wrote.asks => t.parents_one_asked(&name),
        Some(view) => t.parents_one_plan(&name, view.strand.say(t), view.answer.say(t)),
        None => t.parents_one_wrote(&name),
    };
    let answers = said.answers(entry).map(|(stamp, answer)| {
        let when = t.said_answered_on(say_date(stamp.on));
        let stands = match said.opened(stamp.id) {
            Some(opened) => t.standing_opened_on(say_date(opened.on)),
            None => t.standing_not_known_opened(),
        };
        let stands = (answer.readers != Audience::Workers).then_some(stands);
        (when, Prose::new(&answer.words, &plain), stands)
    });
    let before = said.passed_on(entry).map(|(stamp, passed)| {
        let by = file.signed(&stamp.by);
        let told = passed_before(passed.to, (stamp.on, passed.at), by);
        (told, passed.why.clone())
    });
    Ok(OnePage {
        shell: Shell::new(viewer, title),
        head: FileHead::of(file, day(now), Tab::Said),
        id,
        words: Prose::new(&wrote.words, &plain),
        how: how(stamp, &name),
        about: called(file, family, wrote),
        not_safe: said.is_not_safe(entry),
        holds: crate::record::from_sender(file, &wrote.by, &wrote.words),
        can_be_answered: !(wrote.asks && answered),
        answers: answers.collect(),
        promise: promised.map(|promised| {
            let promise = file.promises.get(promised.promise);
            let say = promise.map_or_else(
                || t.parents_line_promised(),
                |promise| t.said_promised_by(say_day(promise.by())),
            );
            let of = (promised.child, promised.promise);
            (say, format!("/children/{}/promises/{}", of.0, of.1))
        }),
        can_promise: (wrote.asks && !answered && promised.is_none()).then(|| say_day(by)),
        shown_back: said.shown_back(entry).is_some(),
        unread: said.is_unread(entry) && promised.is_none(),
        answer: AnswerForm::new(&address, id, t.parents_your_answer_hint(&name)),
        part: view.and_then(|view| {
            let (_, shown) = file.plan.shown(view.of?)?;
            let mut parts = shown.parts.iter();
            let part = parts.find(|part| part.strand == view.strand)?;
            Some(Prose::new(&part.words, &plain))
        }),
        came: CameWithShown::new(said.came_with(entry), |id| format!("{address}/with/{id}")),
        has_words: !wrote.words.is_empty(),
        passing_on: PassingOn::after(before.collect(), now),
        letter: promises::BeginLetter::about(file, entry, &wrote.by, ledger::uuid_at(now)),
        waits: OwnWaits::at(viewer, file, &address),
        address,
        name,
    })
}

impl OnePage {
    fn with(self, form: &Posted, problem: String) -> OnePage {
        OnePage {
            answer: self.answer.again(form, problem),
            ..self
        }
    }

    /// The page with what was typed about passing it on.
    pub(super) fn passing(self, typed: &Posted, faults: Faults) -> OnePage {
        OnePage {
            passing_on: self.passing_on.again(typed, faults),
            ..self
        }
    }
}

/// Whoever wrote it and everybody around their screen today, where they have pages of their own that are safe.
pub(crate) fn on_their_pages(file: &OpenFile, family: &Family, of: &Slug) -> Option<Audience> {
    let contact = stands(family, &[file], of).ok()?;
    let readers = Readers::person(of, contact.around.readers());
    Some(Audience::only(readers.people()))
}

/// `POST /children/{child}/from-parents/{entry}`: answers it. What is answered has been read.
pub(super) async fn answer(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
    form: Posted,
) -> Result<Response, Error> {
    let (id, typed) = (form.id()?, AnswerTyped::read(&form));
    let list = format!("/children/{child}/from-parents");
    let rule = |file: &OpenFile| answered(file, entry, id, &typed.words()?, typed.on_screen);
    match write_answer(&app, &viewer, (child, &list), rule).await? {
        Ok(done) => Ok(done),
        Err((status, problem)) => {
            let file = app.door.reopen(&viewer, child).await?;
            let again = one_page(&viewer, &app, &file, entry).await?;
            page_with(status, &again.with(&form, problem))
        }
    }
}

/// What an answer writes: the answer; that nothing is to come on a screen where it was given in another way; that it was read; and that a
/// promise about it in this file is over.
fn answered(
    file: &OpenFile,
    entry: EntryId,
    id: EntryId,
    typed: &str,
    on_screen: bool,
) -> Result<Vec<Written>, CannotAnswer> {
    let (family_id, family, (_, wrote)) =
        rules::wrote(file, entry).ok_or(CannotAnswer::NotThere)?;
    let readers = match on_their_pages(file, family, &wrote.by) {
        Some(readers) if on_screen => readers,
        None if on_screen => {
            return Err(CannotAnswer::Because(words().parents_screen_not_safe()));
        }
        _ => Audience::Workers,
    };
    let to = wrote.by.clone();
    let says = |n, entry: ParentEntry| Written::new(family_id, nth(id, n), &entry);
    let answer = Answered {
        of: entry,
        to: to.clone(),
        words: typed.to_owned(),
        readers,
    };
    let mut all = vec![says(0, answer.into())];
    if !on_screen {
        all.push(says(3, Told { of: entry, to }.into()));
    }
    all.extend(reading(file, entry, nth(id, 2)));
    all.extend(promises::over(file, entry, nth(id, 4)));
    Ok(all)
}

/// `POST …/promising`: "I don't know yet, I'll find out", in one press. It is promised to whoever asked, by the day every question has.
pub(super) async fn promise(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
    form: Posted,
) -> Result<Redirect, Error> {
    let id = form.id()?;
    let house = app.door.house().await?;
    let by = house.due.by(Rule::Question, day(app.door.clock().now()));
    let rule = |file: &OpenFile| {
        let (family_id, family, (stamp, wrote)) =
            rules::wrote(file, entry).ok_or(Error::NotFound)?;
        let there = family.parents.promised(entry);
        let other = there.is_some_and(|there| there.promise != id);
        if !wrote.asks || family.parents.is_answered(entry) || other {
            return Err(Error::Changed);
        }
        let name = name_of(family, &wrote.by);
        let made = Made {
            question: Some(entry),
            subject: kept_in_english(|| words().parents_promise_subject(name, say_day(stamp.on))),
            to: [wrote.by.clone()].into(),
            owner: owner(&viewer, file).ok_or(Error::NotFound)?,
            by,
        };
        let promised = Promised {
            of: entry,
            promise: id,
            child: file.id(),
        };
        let mut all = vec![
            Written::new(file.id(), id, &PromiseEntry::from(made)),
            Written::new(family_id, nth(id, 1), &ParentEntry::from(promised)),
        ];
        all.extend(reading(file, entry, nth(id, 2)));
        Ok(all.into())
    };
    let file = app.door.write(&viewer, child, rule).await?;
    let said = format!("/children/{child}/from-parents/{entry}");
    Ok(Redirect::to(&after(&file, &said)))
}

/// Whoever looks, where they work with this child; else the child's own worker.
fn owner(viewer: &Viewer, file: &OpenFile) -> Option<Owner> {
    let mut workers = file.opening.workers().iter();
    let found = workers.find(|one| one.who.worker == viewer.by.id);
    let one = found.or_else(|| file.opening.main_worker())?;
    Some(Owner {
        worker: one.who.worker,
        first_name: one.who.first_name.clone(),
    })
}

/// `POST …/showing-back`: safe to show these words on their screen again.
pub(super) async fn show_back(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
    form: Posted,
) -> Result<Redirect, Error> {
    let id = form.id()?;
    let rule = |file: &OpenFile| {
        let (family_id, family, (_, wrote)) = rules::wrote(file, entry).ok_or(Error::NotFound)?;
        let refused = || Error::Refused(StatusCode::CONFLICT, words().parents_screen_not_safe());
        let readers = on_their_pages(file, family, &wrote.by).ok_or_else(refused)?;
        let shown = ParentEntry::from(ShownBack {
            of: entry,
            to: wrote.by.clone(),
            words: wrote.words.clone(),
            readers,
        });
        let shown = Written::new(family_id, nth(id, 1), &shown);
        let read = reading(file, entry, nth(id, 2));
        let all: Vec<Written> = std::iter::once(shown).chain(read).collect();
        Ok::<_, Error>(all.into())
    };
    app.door.write(&viewer, child, rule).await?;
    Ok(Redirect::to(&format!(
        "/children/{child}/from-parents/{entry}"
    )))
}

/// `POST …/reading`: a worker has read it. No page of theirs says so. Whoever is on duty stays with it, to answer it.
pub(super) async fn read(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
    form: Posted,
) -> Result<Redirect, Error> {
    let id = form.id()?;
    let rule = |file: &OpenFile| {
        let (family_id, ..) = rules::wrote(file, entry).ok_or(Error::NotFound)?;
        let read = ParentEntry::from(crate::voice::Read {
            of: entry,
            on_duty: file.is_for_duty(),
        });
        Ok::<_, Error>(Written::new(family_id, nth(id, 2), &read).into())
    };
    let file = app.door.write(&viewer, child, rule).await?;
    let list = format!("/children/{child}/from-parents");
    Ok(after_reading(&file, &list, entry))
}

/// `GET …/with/{attachment}`: something that came with it, from the family's file, inert.
pub(super) async fn came_with(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry, id)): Path<(FileId, EntryId, AttachmentId)>,
    headers: HeaderMap,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let (_, family, _) = rules::wrote(&file, entry).ok_or(Error::NotFound)?;
    let came = family.parents.came_with(entry);
    came.filter(|came| came.has(id)).ok_or(Error::NotFound)?;
    attached_to_family(&app, &file, id, &headers).await
}
