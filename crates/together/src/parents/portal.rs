//! A parent's own pages, at the one address of a child's: who works with their children, letters to them exactly as sent, what happens
//! next, what they asked, and a box that says who reads it.

use askama::Template;
use axum::{
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use jiff::civil::Date;
use ledger::{AttachmentId, EntryId};
use page_parts::{Checkboxes, Radios, Textarea};

use super::{
    hard_news, not_safe, opened,
    place::Place,
    plans::{self, PartRow, PlanRow},
    said,
    shown::{
        LetterRow, Next, Status, WorkerCard, answer, cards, choices, coming, letter, letters,
        promised, statuses, workers,
    },
    unsent::{self, Kept},
    whole_file,
};
use crate::{
    about_me::HardNews,
    clock::{day, london},
    door::{OpenFile, ParentViewer, ParentsFile},
    due::WorkingDays,
    letters::{LetterOnPage, OtherOnPage},
    plan::Answer,
    portal::{come_in_again, kept, say_from_before},
    voice::OtherWays,
    web::{App, Error, Faults, Posted, Prose, Words, attached, page, page_with, say_day, words},
};

/// What every page of a parent's shows.
struct Around {
    t: &'static Words,
    name: String,
    /// The first names of their children's workers.
    worker: String,
    on_duty: bool,
    page: String,
    /// Who reads and answers meanwhile, where a worker is away.
    cover: Option<(String, String)>,
    /// Does somebody on duty read what a worker has not?
    others_read: bool,
    /// Whoever reads now what cannot wait.
    reads_now: Option<String>,
}

impl Around {
    /// Somebody to call who fits a grown-up.
    fn helpline(&self) -> String {
        self.t.parent_page_helpline()
    }

    /// That whoever reads it has to tell people who can help.
    fn has_to_tell(&self, who: &str) -> String {
        self.t.parent_page_reads_danger(who)
    }
}

#[derive(Template)]
#[template(path = "parents/here.html")]
struct HerePage {
    around: Around,
    id: EntryId,
    problem: Option<String>,
    faults: Faults,
    what: What,
}

pub(super) enum What {
    Home {
        workers: Vec<WorkerCard>,
        next: Vec<Next>,
        letters: Vec<LetterRow>,
        plans: Vec<PlanRow>,
        said: Vec<Status>,
        promised: Vec<(String, String, Option<String>)>,
        asked: Vec<String>,
        unsent: Option<Kept>,
    },
    Letter {
        title: String,
        letter: LetterOnPage,
        others: Vec<OtherOnPage>,
    },
    Words {
        ask: bool,
        typed: String,
        /// The lines of a drawing that was begun.
        strokes: String,
        /// Which child it is about, where there is more than one; with what is ticked.
        children: Vec<(String, String)>,
        about: Vec<String>,
    },
    Plan {
        title: String,
        worker: String,
        parts: Vec<PartRow>,
    },
    PlanPart {
        place: String,
        back: String,
        title: String,
        /// What they were shown; none where they are shown something newer by now.
        words: Option<Prose>,
        view: String,
        typed: String,
        strokes: String,
    },
    Unshown,
    Help,
    Thanks {
        by: Option<String>,
    },
    Answer {
        words: Prose,
    },
    NotSafe {
        typed: String,
    },
    NotSafeSent,
    HardNews {
        chosen: HardNews,
    },
    HardNewsKept,
    WholeFile {
        /// What they asked for before.
        asked: Vec<String>,
        can_ask: bool,
        children: Vec<(String, String)>,
        about: Vec<String>,
        want: String,
    },
}

impl HerePage {
    fn words_box(&self, label: String, typed: &str, rows: u16) -> Textarea {
        Textarea::new("words", label)
            .rows(rows)
            .value(typed)
            .spellcheck(false)
            .error(self.faults.of("words"))
    }

    /// Ways of saying it beside the box.
    fn other_ways(&self, strokes: &str) -> OtherWays {
        OtherWays::new(&self.around.worker, strokes, &self.faults)
    }

    fn hard_news(&self, chosen: impl std::borrow::Borrow<HardNews>) -> Radios {
        let t = self.around.t;
        Radios::new("hard_news", t.parent_page_hard_news_ask())
            .item(
                HardNews::APerson.value(),
                t.parent_page_person_first(&self.around.worker),
            )
            .item(HardNews::MyPages.value(), t.parent_page_pages_first())
            .checked(chosen.borrow().value())
            .error(self.faults.of("hard_news"))
    }

    /// What they think of a part of a plan.
    fn view(&self, chosen: &str) -> Radios {
        let t = self.around.t;
        let all = [
            (Answer::Agrees, t.parent_page_plan_agrees()),
            (Answer::Partly, t.parent_page_plan_partly()),
            (Answer::DoesNot, t.parent_page_plan_does_not()),
        ];
        all.into_iter()
            .fold(
                Radios::new("view", t.parent_page_plan_ask()),
                |radios, (one, say)| radios.item(one.value(), say),
            )
            .checked(chosen)
            .error(self.faults.of("view"))
    }

    fn wanted(&self, want: &str) -> Radios {
        whole_file::fields(want, &self.faults)
    }

    fn which(&self, children: &[(String, String)], about: &[String]) -> Checkboxes {
        let t = self.around.t;
        let boxes =
            Checkboxes::new("about", t.parent_page_about()).hint(t.parent_page_about_hint());
        let all = children.iter();
        all.fold(boxes, |boxes, (slug, name)| {
            boxes.item(slug.as_str(), name.as_str())
        })
        .checked(about.iter().map(String::as_str))
    }
}

/// `GET /here`, where a parent is signed in.
pub(crate) async fn here(app: &App, viewer: &ParentViewer) -> Result<Response, Error> {
    match app.door.open_parent(viewer).await? {
        Some(file) => {
            let shown = shown(app, viewer, &file, Place::read(&viewer.place)).await?;
            page(&shown)
        }
        None => come_in_again(),
    }
}

/// `POST /here`, where a parent is signed in: a move, or something written.
pub(crate) async fn go(app: &App, viewer: &ParentViewer, form: &Posted) -> Result<Response, Error> {
    let doing = form.get("do");
    if form.get("page") != viewer.page {
        // A form of a page that was there before is somebody else's, or of another session: nothing of it is done or shown.
        let says = matches!(doing, "say" | "ask" | "plan-say" | "not-safe");
        let to = if says && !form.get("words").trim().is_empty() {
            Place::FromBefore(kept(app, form).await?)
        } else {
            Place::Home
        };
        app.door.parent_goes(viewer, to.text()).await?;
        return Ok(Redirect::to("/here").into_response());
    }
    let Some(file) = app.door.open_parent(viewer).await? else {
        return come_in_again();
    };
    let next = match doing {
        "say" | "ask" => said::send(app, viewer, form).await?,
        "plan-say" => plans::say(app, viewer, &file, form).await?,
        "not-safe" => not_safe::tell(app, viewer, form).await?,
        "hard-news" => hard_news::choose(app, viewer, form).await?,
        "whole-file" => whole_file::ask(app, viewer, form).await?,
        "show-unsent" => Some(Ok(unsent::take_up(app, viewer, &file).await?)),
        "throw-away" => {
            unsent::forget(app, viewer).await?;
            Some(Ok(Place::Home))
        }
        _ => Some(Ok(
            opened::went(app, viewer, Place::read(form.get("go"))).await
        )),
    };
    match next {
        None => come_in_again(),
        Some(Ok(place)) => {
            app.door.parent_goes(viewer, place.text()).await?;
            Ok(Redirect::to("/here").into_response())
        }
        Some(Err((place, faults))) => {
            let mut again = shown(app, viewer, &file, place).await?;
            again.faults = faults;
            again.what = as_typed(&file, again.what, form);
            page_with(StatusCode::UNPROCESSABLE_ENTITY, &again)
        }
    }
}

/// A form that came after they were away too long: what they wrote is kept for them, and whoever is here now comes in first.
pub(crate) async fn late(
    app: &App,
    viewer: &ParentViewer,
    form: &Posted,
) -> Result<Response, Error> {
    if form.get("page") == viewer.page && matches!(form.get("do"), "say" | "ask" | "plan-say") {
        unsent::keep_typed(app, viewer, form).await?;
    }
    Ok(Redirect::to("/here").into_response())
}

/// `GET /here/recordings/{recording}`, for a parent: only of a letter to them.
pub(crate) async fn recording(
    app: &App,
    viewer: &ParentViewer,
    id: AttachmentId,
    headers: &HeaderMap,
) -> Result<Response, Error> {
    let file = app.door.open_parent(viewer).await?;
    let file = file.ok_or(Error::NotFound)?;
    let has_it = |child: &&OpenFile| child.letters.sent().any(|(_, sent)| sent.has_recording(id));
    let child = file.children.iter().find(has_it).ok_or(Error::NotFound)?;
    attached(app, child, id, headers).await
}

fn as_typed(file: &ParentsFile, what: What, form: &Posted) -> What {
    let part = plans::named(form).and_then(|part| plans::part(file, part, form));
    match (what, part) {
        (_, Some(part)) if form.get("do") == "plan-say" => part,
        (what, _) => words_as_typed(file, what, form),
    }
}

fn words_as_typed(file: &ParentsFile, what: What, form: &Posted) -> What {
    match what {
        What::Words { .. } | What::Unshown => What::Words {
            ask: form.get("do") == "ask",
            typed: form.get("words").to_owned(),
            strokes: form.get("strokes").to_owned(),
            children: choices(file),
            about: form.all("about").map(str::to_owned).collect(),
        },
        What::WholeFile { asked, can_ask, .. } => What::WholeFile {
            asked,
            can_ask,
            children: choices(file),
            about: form.all("about").map(str::to_owned).collect(),
            want: form.get("want").to_owned(),
        },
        What::NotSafe { .. } => What::NotSafe {
            typed: form.get("words").to_owned(),
        },
        other => other,
    }
}

async fn shown(
    app: &App,
    viewer: &ParentViewer,
    file: &ParentsFile,
    place: Place,
) -> Result<HerePage, Error> {
    let now = app.door.clock().now();
    let today = day(now);
    let house = app.door.house().await?;
    let local = now.to_zoned_datetime(london());
    let covered = file.children.iter().find_map(|child| {
        let worker = &child.opening.main_worker()?.who;
        let cover = house.away.cover_of(worker.worker, today)?;
        Some((worker.first_name.clone(), cover.first_name.clone()))
    });
    let around = Around {
        t: words(),
        name: file.name.clone(),
        worker: workers(file),
        on_duty: house.house.on_duty(&local),
        page: viewer.page.clone(),
        cover: covered,
        others_read: !house.house.rota().is_empty(),
        reads_now: house
            .house
            .reads_now(&local)
            .map(|on_duty| on_duty.first_name.clone()),
    };
    let unsent = unsent::unsent(app, viewer, file).await?;
    Ok(HerePage {
        around,
        id: EntryId::new(now),
        problem: match place {
            Place::FromBefore(kept) => Some(say_from_before(kept)),
            _ => None,
        },
        faults: Faults::default(),
        what: what(file, place, unsent, (today, house.due.working())),
    })
}

/// What stands at this place. What this screen may not show any more is no place to stand: the first page is.
fn what(
    file: &ParentsFile,
    place: Place,
    unsent: Option<Kept>,
    (today, working): (Date, &WorkingDays),
) -> What {
    let found = match place {
        Place::Letter(id) => letter(file, id),
        Place::Answer(of) => answer(file, of),
        Place::Plan(of) => plans::plan(file, of),
        Place::PlanPart(of, strand) => match unsent.as_ref().filter(|one| one.place == place) {
            Some(one) if !one.own => Some(What::Unshown),
            one => {
                let typed = one.map(Kept::form).unwrap_or_default();
                plans::part(file, (of, strand), &typed)
            }
        },
        Place::Write | Place::Ask => Some(match unsent.as_ref().filter(|one| one.place == place) {
            Some(one) if !one.own => What::Unshown,
            one => What::Words {
                ask: place == Place::Ask,
                typed: one.map(|one| one.words.clone()).unwrap_or_default(),
                strokes: one.map(|one| one.strokes.clone()).unwrap_or_default(),
                children: choices(file),
                about: one.map(|one| one.about.clone()).unwrap_or_default(),
            },
        }),
        Place::Help => Some(What::Help),
        Place::Thanks => Some(What::Thanks {
            by: file
                .parents
                .received()
                .next()
                .filter(|(_, got, _)| got.asks)
                .map(|(_, got, _)| say_day(got.by)),
        }),
        Place::NotSafe => Some(What::NotSafe {
            typed: String::new(),
        }),
        Place::NotSafeSent => Some(What::NotSafeSent),
        Place::HardNews => Some(What::HardNews {
            chosen: file.hard_news,
        }),
        Place::HardNewsKept => Some(What::HardNewsKept),
        Place::WholeFile => Some(What::WholeFile {
            asked: whole_file::asked(file, working),
            can_ask: whole_file::can_ask(file),
            children: choices(file),
            about: Vec::new(),
            want: String::new(),
        }),
        Place::Home | Place::FromBefore(_) => None,
    };
    found.unwrap_or_else(|| What::Home {
        workers: cards(file),
        next: coming(file, today),
        letters: letters(file),
        plans: plans::plans(file),
        said: statuses(file),
        promised: promised(file),
        asked: whole_file::asked(file, working),
        unsent,
    })
}
