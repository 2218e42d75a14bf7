//! A storyboard as one person sees it: showing it to them, and writing down what they say about each panel.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use jiff::Timestamp;
use ledger::{EntryId, FileId};
use page_parts::{Markup, Radios};

use super::{
    StoryEntry, Storyboard, View,
    on_paper::for_whom,
    panel::own_name,
    rules::{Reading, people, readers, reading},
    showing_form::{self, is_child},
    shown::{PanelOnPage, asks_for_credit},
};
use crate::{
    clock::day,
    door::{OpenFile, Refused, Viewer},
    file::{Slug, Written},
    letters::{Beside, called},
    telling::{PlanNow, open_plans, story_carries},
    voice::{Heard, Said, VoiceEntry},
    web::{
        App, Begun, Error, Faults, FileHead, Posted, Shell, Tab, kept_or_dropped, nth, page,
        page_with, say_date, words,
    },
};

#[derive(Template)]
#[template(path = "story/showing.html")]
struct ShowingPage {
    shell: Shell,
    head: FileHead,
    faults: Faults,
    name: String,
    base: String,
    back: String,
    board: String,
    id: EntryId,
    /// As it is now, where they have not been shown that.
    now: Option<AsNow>,
    /// What they were shown last.
    before: Option<Before>,
}

struct AsNow {
    title: String,
    for_whom: String,
    panels: Vec<PanelOnPage>,
    credit: bool,
    held: Vec<String>,
    beside: Option<Beside>,
    alone: Option<Markup>,
    /// Whether there is news in it that somebody tells first; asked where it is for the child.
    carries: Option<Markup>,
    what_happens: String,
}

struct Before {
    when: String,
    title: String,
    for_whom: String,
    panels: Vec<(PanelOnPage, Markup)>,
    credit: bool,
    paper: String,
    begun: Begun,
    id: EntryId,
}

/// The person of a board that an address names.
fn person(file: &OpenFile, board: &Storyboard, person: &Slug) -> Result<(), Error> {
    let was_shown = file.story.shown_last(board.stamp.id, person).is_some();
    let is_for = board.board.people.contains(person) && people(file).contains(person);
    if is_for || was_shown {
        Ok(())
    } else {
        Err(Error::NotFound)
    }
}

/// `GET /children/{child}/stories/{entry}/people/{person}`
pub(super) async fn look(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry, to)): Path<(FileId, EntryId, Slug)>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    page(
        &showing_page(
            &viewer,
            &app,
            &file,
            (entry, &to),
            (None, Faults::default()),
        )
        .await?,
    )
}

async fn showing_page(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
    (entry, to): (EntryId, &Slug),
    (typed, faults): (Option<&Posted>, Faults),
) -> Result<ShowingPage, Error> {
    let t = words();
    let board = file.story.board(entry).ok_or(Error::NotFound)?;
    person(file, board, to)?;
    let now = app.door.clock().now();
    let base = format!("/children/{}/stories/{entry}/people/{to}", file.id());
    let last = file.story.shown_last(entry, to);
    let shown_now = last.is_some_and(|(_, shown)| shown.is_as(board));
    let before = match last {
        Some((stamp, shown)) => {
            let said_to = format!("{base}/said");
            let empty = Posted::default();
            let begun = Begun::of(app, viewer, file, said_to, typed.unwrap_or(&empty)).await?;
            let typed = typed.filter(|typed| typed.has("view-1")).or(begun.form());
            let fields = showing_form::fields(file, shown, typed, &faults);
            let kept = format!("/children/{}/attachments", file.id());
            let panels = PanelOnPage::all(&shown.panels, &kept);
            Some(Before {
                when: t.story_shown_on(called(file, to), say_date(stamp.on)),
                title: shown.title.clone(),
                for_whom: for_whom(shown),
                panels: panels.into_iter().zip(fields).collect(),
                credit: asks_for_credit(shown.panels.iter().map(|one| one.picture.as_ref())),
                paper: format!("/children/{}/stories/{}/paper", file.id(), stamp.id),
                id: begun.id(EntryId::new(now)),
                begun,
            })
        }
        None => None,
    };
    Ok(ShowingPage {
        shell: Shell::new(viewer, t.story_showing()),
        head: FileHead::of(file, day(now), Tab::Story),
        name: called(file, to),
        back: format!("/children/{}/stories/{entry}", file.id()),
        board: board.board.title.clone(),
        id: EntryId::new(now),
        now: if shown_now {
            None
        } else {
            Some(as_now(viewer, app, file, board, to, (typed, &faults)).await?)
        },
        before,
        base,
        faults,
    })
}

async fn as_now(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
    board: &Storyboard,
    to: &Slug,
    (typed, faults): (Option<&Posted>, &Faults),
) -> Result<AsNow, Error> {
    let t = words();
    let alone = typed.is_some_and(|typed| typed.get("alone") == "yes");
    let readers = readers(file, to, alone);
    let Reading { shown, held } = reading(file, board, to, &readers, &own_name(viewer, file));
    let name = called(file, to);
    let list = app.list.today(&app.door).await?.list;
    let all: Vec<&str> = board
        .panels()
        .iter()
        .map(|one| one.panel.words.as_str())
        .collect();
    let today = day(app.door.clock().now());
    let asks = Radios::new("alone", t.story_alone(&name))
        .hint(t.story_alone_hint())
        .item("yes", t.story_alone_yes(&name))
        .item("no", t.story_alone_no())
        .checked(if alone { "yes" } else { "no" });
    let kept = format!("/children/{}/attachments", file.id());
    Ok(AsNow {
        title: shown.title.clone(),
        for_whom: for_whom(&shown),
        credit: asks_for_credit(shown.panels.iter().map(|one| one.picture.as_ref())),
        panels: PanelOnPage::all(&shown.panels, &kept),
        held: held.iter().map(|one| one.say(file, to)).collect(),
        beside: Beside::of_a_note(&list, file, &all.join("\n\n"), today),
        alone: (!is_child(file, to)).then(|| Markup::of(&asks)),
        carries: (to == file.child()).then(|| carries(file, to, typed, faults)),
        what_happens: if is_child(file, to) {
            t.story_show_what_child(&name)
        } else {
            t.story_show_what(&name)
        },
    })
}

/// `POST /children/{child}/stories/{entry}/people/{person}`: they are shown it, exactly as it is now.
pub(super) async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry, to)): Path<(FileId, EntryId, Slug)>,
    form: Posted,
) -> Result<Response, Error> {
    let id = form.id()?;
    let alone = form.get("alone") == "yes";
    let back = format!("/children/{child}/stories/{entry}/people/{to}");
    let rule = |file: &OpenFile| {
        let board = file
            .story
            .board(entry)
            .ok_or(NotShown::Web(Error::NotFound))?;
        person(file, board, &to).map_err(NotShown::Web)?;
        let readers = readers(file, &to, alone);
        let Reading { shown, held } = reading(file, board, &to, &readers, &own_name(&viewer, file));
        if !held.is_empty() {
            return Err(NotShown::Held);
        }
        let news = news(file, &to, &form).map_err(|()| NotShown::News)?;
        let shown = Written::new(file.id(), id, &StoryEntry::from(shown));
        let carries = match news {
            News::No => None,
            News::Of(plan) => Some(story_carries(file, id, plan)),
            News::ToldFirst => Some(story_carries(file, id, id)),
        };
        Ok(std::iter::once(shown)
            .chain(carries)
            .collect::<Vec<_>>()
            .into())
    };
    let say = match app.door.write(&viewer, child, rule).await {
        Ok(_) => return Ok(Redirect::to(&back).into_response()),
        Err(Refused::Rule(NotShown::Held)) => words().story_held(),
        Err(Refused::Rule(NotShown::News)) => words().story_news_missing(),
        Err(Refused::Web(Error::Refused(_, say))) => say,
        Err(Refused::Rule(NotShown::Web(error)) | Refused::Web(error)) => return Err(error),
    };
    let file = app.door.reopen(&viewer, child).await?;
    let mut faults = Faults::default();
    let about_news = say == words().story_news_missing();
    faults.add(if about_news { "news" } else { "show" }, say);
    let again = showing_page(&viewer, &app, &file, (entry, &to), (Some(&form), faults)).await?;
    page_with(StatusCode::UNPROCESSABLE_ENTITY, &again)
}

/// Is there news in a story that matters?
enum News {
    No,
    /// Of this plan: it opens when they have been told.
    Of(EntryId),
    /// Of no plan, and somebody tells it first.
    ToldFirst,
}

/// What the form says of that. Where there is a plan for this person, saying nothing is no answer.
fn news(file: &OpenFile, to: &Slug, form: &Posted) -> Result<News, ()> {
    if to != file.child() {
        return Ok(News::No);
    }
    let plans = open_plans(file, to);
    match form.get("news") {
        "no" => Ok(News::No),
        "first" => Ok(News::ToldFirst),
        "" if plans.is_empty() => Ok(News::No),
        chosen => {
            let mut plans = plans.into_iter().map(PlanNow::id);
            let found = plans.find(|plan| plan.to_string() == chosen);
            found.map(News::Of).ok_or(())
        }
    }
}

fn carries(file: &OpenFile, to: &Slug, typed: Option<&Posted>, faults: &Faults) -> Markup {
    let t = words();
    let plans = open_plans(file, to);
    let chosen = typed.map_or("", |typed| typed.get("news"));
    let chosen = if chosen.is_empty() && plans.is_empty() {
        "no"
    } else {
        chosen
    };
    let radios = Radios::new("news", t.story_news())
        .hint(t.story_news_hint())
        .item("no", t.story_news_no());
    let radios = plans.into_iter().fold(radios, |radios, plan| {
        radios.item(plan.id().to_string(), t.story_news_of(&plan.plan.say))
    });
    let radios = radios.item("first", t.story_news_first());
    Markup::of(&radios.checked(chosen).error(faults.of("news")))
}

/// What the child was shown of a board in a made-up past: as the page shows it, and not where the page would not. What was planned after
/// that moment was not there to be asked about.
pub(crate) fn past_shown(
    file: &OpenFile,
    board: EntryId,
    (worker, at): (&str, Timestamp),
) -> Result<StoryEntry, String> {
    let to = file.child();
    let board = file.story.board(board).ok_or("there is no such board")?;
    let mut plans = open_plans(file, to).into_iter();
    if plans.any(|plan| plan.stamp.at <= at) {
        return Err(words().story_news_missing());
    }
    let Reading { shown, held } = reading(file, board, to, &readers(file, to, false), worker);
    match held.first() {
        None => Ok(shown.into()),
        Some(held) => Err(held.say(file, to)),
    }
}

/// Why a board was not shown.
enum NotShown {
    /// Something speaks against it; the page says what.
    Held,
    /// There is a plan by which they are told something, and nobody said whether it is in here.
    News,
    /// Anything else.
    Web(Error),
}

/// `POST /children/{child}/stories/{entry}/people/{person}/said`: what they said about each panel.
pub(super) async fn said(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry, to)): Path<(FileId, EntryId, Slug)>,
    headers: HeaderMap,
    form: Posted,
) -> Result<Response, Error> {
    let file = app.door.reopen(&viewer, child).await?;
    let back = format!("/children/{child}/stories/{entry}/people/{to}");
    let said_to = format!("{back}/said");
    let found = file.story.shown_last(entry, &to).ok_or(Error::NotFound)?;
    let done = kept_or_dropped(&app, &viewer, &file, (&said_to, &back), &headers, &form).await?;
    if let Some(done) = done {
        return Ok(done);
    }
    let id = form.id()?;
    if file.has(id) {
        return Ok(Redirect::to(&format!("/children/{child}/stories/{entry}")).into_response());
    }
    let begun = Begun::of(&app, &viewer, &file, said_to, &form).await?;
    let mut faults = Faults::default();
    let (stamp, shown) = found;
    let views = showing_form::read(&file, (stamp.id, shown), &form, &mut faults);
    if begun.holds(&form) {
        faults.add("settles", words().begun_second_first());
    }
    if !faults.none() {
        let file = app.door.open(&viewer, child).await?;
        let again = showing_page(&viewer, &app, &file, (entry, &to), (Some(&form), faults)).await?;
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    }
    let title = shown.title.clone();
    let heard = Heard::Told(viewer.by.name.clone());
    let rule = |file: &OpenFile| {
        let entries = written(file, id, &views, (&title, &heard));
        Ok::<_, Error>(begun.ended(entries.into()))
    };
    app.door.write(&viewer, child, rule).await?;
    Ok(Redirect::to(&format!("/children/{child}/stories/{entry}")).into_response())
}

/// The views; and where they are the child's and say how it is instead, the child's words as an entry of their own.
fn written(
    file: &OpenFile,
    id: EntryId,
    views: &[(usize, View)],
    (title, heard): (&str, &Heard),
) -> Vec<Written> {
    let mut all = Vec::new();
    for (place, (number, view)) in (0..).zip(views) {
        let words_of = nth(id, 100 + place);
        let theirs = is_child(file, &view.person) && !view.instead.trim().is_empty();
        if theirs {
            let said = Said {
                words: view.instead.clone(),
                heard: heard.clone(),
                was_asked: words().story_was_asked(title, *number),
                pictures: Vec::new(),
            };
            all.push(Written::new(file.id(), words_of, &VoiceEntry::from(said)));
        }
        let view = View {
            said: theirs.then_some(words_of),
            ..view.clone()
        };
        all.push(Written::new(
            file.id(),
            nth(id, place),
            &StoryEntry::from(view),
        ));
    }
    all
}
