//! About me, as a worker asks and sees it: one page of answers with what is not asked yet, and one form for each thing.

use askama::Template;
use axum::{
    Router,
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use ledger::{EntryId, FileId};
use page_parts::Markup;

use super::{Offered, Said, SaidBy, Spoken, Topic, forms::Asking, reading::read, say};
use crate::{
    clock::day,
    door::{OpenFile, Viewer, Writing},
    file::Written,
    web::{
        App, Begun, Error, Faults, FileHead, Marked, Posted, Shell, Tab, WithFiles,
        kept_or_dropped, page, page_with, say_date, sound, words,
    },
};

/// The pages of this room.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/children/{child}/about-me", get(show))
        .route("/children/{child}/about-me/{asking}", get(ask).post(answer))
}

#[derive(Template)]
#[template(path = "about_me/show.html")]
struct AboutMePage {
    shell: Shell,
    head: FileHead,
    rows: Vec<Row>,
}

/// One thing we ask, with the answers there are, the newest first.
struct Row {
    title: String,
    address: String,
    answers: Vec<Answered>,
    offered: bool,
}

/// One answer: what was said, and who said it and when.
struct Answered {
    text: Vec<Marked>,
    who: String,
}

/// `GET /children/{child}/about-me`
async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let base = format!("/children/{child}/about-me");
    page(&AboutMePage {
        shell: Shell::new(&viewer, words().about_me_title()),
        head: FileHead::of(&file, day(app.door.clock().now()), Tab::AboutMe),
        rows: Asking::ALL
            .into_iter()
            .map(|asking| row(&file, &base, asking))
            .collect(),
    })
}

fn row(file: &OpenFile, base: &str, asking: Asking) -> Row {
    let me = &file.about_me;
    let answers = match asking {
        Asking::About(Topic::Name) => answers(file, me.names(), say::name),
        Asking::About(Topic::Pronouns) => {
            answers(file, me.pronouns(), |pronouns| pronouns.0.clone())
        }
        Asking::About(Topic::Languages) => answers(file, me.languages(), say::languages),
        Asking::About(Topic::Telling) => answers(file, me.telling(), say::telling),
        Asking::About(Topic::Safe) => answers(file, me.safe(), |safe| say::safe(file, safe)),
        Asking::About(Topic::Unique) => answers(file, me.unique(), |unique| unique.0.clone()),
        Asking::HardNews => answers(file, me.hard_news_said(), |said| said.say(words())),
        Asking::Offered => [Offered::Ethnicity, Offered::Faith, Offered::Disability]
            .into_iter()
            .filter_map(|about| me.offered(about))
            .flat_map(|said| answers(file, std::iter::once(said), say::offered))
            .collect(),
    };
    Row {
        title: asking.title(),
        address: format!("{base}/{}", asking.value()),
        answers,
        offered: asking == Asking::Offered,
    }
}

fn answers<'a, T: 'a>(
    file: &OpenFile,
    all: impl Iterator<Item = &'a Said<T>>,
    text: impl Fn(&T) -> String,
) -> Vec<Answered> {
    let spoken = Spoken::of(&file.about_me);
    all.map(|said| Answered {
        text: text(&said.answer.said)
            .lines()
            .map(|line| Marked::new(line, &spoken))
            .collect(),
        who: who(file, said),
    })
    .collect()
}

/// "said by Amira, written down by Sam Osei on 26 October 2026 · for everybody"
fn who<T>(file: &OpenFile, said: &Said<T>) -> String {
    let t = words();
    let by = match &said.answer.said_by {
        SaidBy::Child => t.said_by_child(),
        SaidBy::Court => t.said_by_court(),
        SaidBy::Seen => t.said_by_seen(),
        SaidBy::Person(slug) => {
            let name = file
                .families()
                .find_map(|family| family.people.get(slug))
                .map_or("", |person| &person.name);
            t.said_by_person(name)
        }
    };
    t.said_written_down(
        by,
        file.signed(&said.stamp.by),
        say_date(day(said.stamp.at)),
        say::readers(file, &said.answer.readers),
    )
}

#[derive(Template)]
#[template(path = "about_me/form.html")]
struct AskPage {
    shell: Shell,
    head: FileHead,
    faults: Faults,
    id: EntryId,
    begun: Begun,
    fields: Markup,
    records: bool,
    first: Option<String>,
}

/// Where an answer leads next: back to About me, or to what it was needed for.
#[derive(serde::Deserialize, Default)]
struct Then {
    #[serde(default)]
    then: String,
}

impl Then {
    fn way_in(&self) -> bool {
        self.then == "way-in"
    }

    /// The form itself, which leads on where this one does.
    fn form(&self, child: FileId, asking: Asking) -> String {
        let then = if self.way_in() { "?then=way-in" } else { "" };
        format!("/children/{child}/about-me/{}{then}", asking.value())
    }

    fn address(&self, child: FileId) -> String {
        let room = if self.way_in() { "way-in" } else { "about-me" };
        format!("/children/{child}/{room}")
    }
}

/// `GET /children/{child}/about-me/{asking}`
async fn ask(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, asking)): Path<(FileId, String)>,
    Query(then): Query<Then>,
) -> Result<Response, Error> {
    let asking = Asking::named(&asking).ok_or(Error::NotFound)?;
    let file = app.door.open(&viewer, child).await?;
    let known = asking.known(&file);
    let begun = Begun::of(&app, &viewer, &file, then.form(child, asking), &known).await?;
    let id = begun.id(EntryId::new(app.door.clock().now()));
    let typed = begun.form().cloned().unwrap_or(known);
    page(&ask_page(
        &viewer,
        &app,
        &file,
        (asking, &then),
        (id, begun),
        Faults::default(),
        &typed,
    ))
}

fn ask_page(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
    (asking, then): (Asking, &Then),
    (id, begun): (EntryId, Begun),
    faults: Faults,
    typed: &Posted,
) -> AskPage {
    AskPage {
        shell: Shell::new(viewer, asking.title()),
        head: FileHead::of(file, day(app.door.clock().now()), Tab::AboutMe),
        fields: asking.fields(file, typed, &faults),
        records: asking == Asking::About(Topic::Name),
        begun,
        first: then.way_in().then(|| words().way_in_ask_safe_first()),
        faults,
        id,
    }
}

/// `POST /children/{child}/about-me/{asking}`: another answer is added; what was there before stays.
async fn answer(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, asking)): Path<(FileId, String)>,
    Query(then): Query<Then>,
    headers: HeaderMap,
    WithFiles(form): WithFiles,
) -> Result<Response, Error> {
    let asking = Asking::named(&asking).ok_or(Error::NotFound)?;
    let file = if headers.contains_key("x-together") {
        app.door.reopen(&viewer, child).await?
    } else {
        app.door.open(&viewer, child).await?
    };
    let to = then.form(child, asking);
    let done = kept_or_dropped(&app, &viewer, &file, (&to, &to), &headers, &form).await?;
    if let Some(done) = done {
        return Ok(done);
    }
    let id = form.id()?;
    let begun = Begun::of(&app, &viewer, &file, to, &form).await?;
    let mut faults = Faults::default();
    let spoken = form.files("sound").next();
    if let Some(Err(say)) = spoken.map(|spoken| sound(&spoken.bytes)) {
        faults.add("sound", say);
    }
    let mut entry = read(asking, &file, &form, &mut faults);
    if begun.holds(&form) {
        faults.add("settles", words().begun_second_first());
    }
    if !faults.none() {
        faults.again("sound", spoken.is_some());
        return page_with(
            StatusCode::UNPROCESSABLE_ENTITY,
            &ask_page(
                &viewer,
                &app,
                &file,
                (asking, &then),
                (id, begun),
                faults,
                &form,
            ),
        );
    }
    let mut keeps = Vec::new();
    if let (Some(spoken), super::AboutMeEntry::Called(called)) = (spoken, &mut entry)
        && let Ok(media) = sound(&spoken.bytes)
    {
        let kept = app
            .door
            .attach_of(&file, viewer.by.id, (id, 0), (media, spoken.bytes.clone()))
            .await?;
        called.said.sound = Some(kept);
        keeps.push(kept);
    }
    let rule = |file: &OpenFile| {
        Ok::<_, Error>(begun.ended(Writing {
            entries: vec![Written::new(file.id(), id, &entry)],
            keeps: keeps.clone(),
            ..Writing::default()
        }))
    };
    app.door.write(&viewer, child, rule).await?;
    Ok(Redirect::to(&then.address(child)).into_response())
}
