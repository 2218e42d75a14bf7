//! The child's pages. Every move is a form answered with the same address. A parent's own pages have the same one, and are in a room of
//! their own (`parents/portal.rs`).

use askama::Template;
use axum::{
    Extension, Router,
    extract::State,
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use jiff::civil::Date;
use ledger::EntryId;

use super::{
    asks, before, come_in, feedback,
    finding::{self, Finding, findings, talked},
    leave::gone,
    may::{self, Choosing},
    my_answers,
    my_file::{self, SoFar},
    my_form::AboutMeForm,
    my_people::{self, MyPeople},
    my_plan,
    my_recommendations::{self, Thinking},
    not_safe, opened,
    place::{Kept, Place},
    recordings, stories,
    unsent::{self, Began},
};
use crate::{
    about_me::{Manner, Spoken},
    away::Away,
    clock::{day, london},
    diary::{Ahead, ahead},
    door::{COOKIE, ChildViewer, OpenFile, ParentViewer, Token},
    letters::{LetterOnPage, OtherOnPage, others_on_page},
    parents,
    plan::{self, MyPlan},
    recommendations::{self, Recommended},
    story::{self, OnScreen},
    voice::OtherWays,
    web::{
        App, Error, Faults, LateChild, LateParent, Marked, Posted, Prose, WithFiles, Words, cookie,
        nth, one_line, page, page_with, say_day, words,
    },
    words::{Explained, explain},
};

/// The one address of a child's pages.
pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/here", get(here).post(go))
        .route("/here/keeping", post(unsent::keep))
        .route("/here/recordings/{recording}", get(recordings::recording))
        .route("/here/pictures/{picture}", get(stories::picture))
}

/// The cookie of a new session, and the way to the pages.
pub(super) fn in_with(token: &Token) -> Response {
    (
        StatusCode::SEE_OTHER,
        [
            (header::LOCATION, HeaderValue::from_static("/here")),
            (header::SET_COOKIE, token.cookie()),
        ],
    )
        .into_response()
}

/// What every page of a child's shows.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each says whether one piece of the page is there"
)]
pub(super) struct Around {
    pub(super) t: &'static Words,
    pub(super) young: bool,
    pub(super) name: String,
    pub(super) worker: String,
    pub(super) on_duty: bool,
    pub(super) together: bool,
    /// Is nobody else around this screen, so that what they type in it may be kept?
    pub(super) alone: bool,
    /// Whose page this is: every form on it says so.
    pub(super) page: String,
    /// Who reads and answers meanwhile, where their worker is away.
    pub(super) cover: Option<String>,
    /// Does somebody on duty read what their worker has not?
    pub(super) others_read: bool,
    /// Whoever reads now what cannot wait.
    pub(super) reads_now: Option<String>,
}

impl Around {
    /// Somebody to call who fits a child.
    fn helpline(&self) -> String {
        self.t.help_childline()
    }

    /// That whoever reads it has to tell people who can help.
    fn has_to_tell(&self, who: &str) -> String {
        self.t.reads_hurt(who)
    }
}

#[derive(Template)]
#[template(path = "portal/here.html")]
pub(super) struct HerePage {
    pub(super) around: Around,
    pub(super) id: EntryId,
    /// What became of a form of another page.
    pub(super) problem: Option<String>,
    pub(super) faults: Faults,
    pub(super) what: What,
}

impl HerePage {
    /// The box for something to ask or to say.
    fn asked(&self, typed: &str) -> page_parts::Textarea {
        let t = self.around.t;
        let label = match self.what {
            What::Words { ask: true, .. } => t.ask_label(),
            _ => t.say_label(),
        };
        self.words_box(label, typed, 6).hint(t.say_exactly())
    }

    /// Ways of saying it beside the box.
    fn other_ways(&self, strokes: &str) -> OtherWays {
        OtherWays::new(&self.around.worker, strokes, &self.faults)
    }

    /// An id for each form of a story, which writes two entries.
    fn story_form(&self, number: impl std::borrow::Borrow<usize>) -> EntryId {
        nth(
            self.id,
            u8::try_from(2 * number.borrow()).unwrap_or_default(),
        )
    }

    /// An id for each form of the plan, apart from those of a story by being on another page.
    fn plan_form(&self, number: impl std::borrow::Borrow<usize>) -> EntryId {
        self.story_form(number)
    }

    /// The box for words, with what is wrong with it.
    fn words_box(&self, label: String, typed: &str, rows: u16) -> page_parts::Textarea {
        page_parts::Textarea::new("words", label)
            .rows(rows)
            .value(typed)
            .spellcheck(false)
            .error(self.faults.of("words"))
    }
}

/// What a child's page is about.
pub(super) enum What {
    Home {
        letters: Vec<(String, String)>,
        stories: Vec<(String, String)>,
        plan: bool,
        recommended: bool,
        asked: Vec<Status>,
        findings: Vec<Finding>,
        talked: Vec<(String, Prose)>,
        unsent: Vec<unsent::Kept>,
        next: Ahead,
        /// What changes because of what they said of us, and what they can still say.
        changes: Vec<(String, String)>,
        feedback: Option<(String, String)>,
    },
    Letter {
        title: String,
        letter: LetterOnPage,
        /// The forms that help this child, then those that are for others around them.
        first: Vec<OtherOnPage>,
        rest: Vec<OtherOnPage>,
    },
    AboutMe(Box<AboutMeForm>),
    Words {
        ask: bool,
        typed: String,
        /// The lines of a drawing that was begun.
        strokes: String,
    },
    /// Something was begun in another session: it is offered, and there is no box over it.
    Unshown {
        about_me: bool,
    },
    /// Is it to be thrown away?
    ThrowAway {
        about_me: bool,
    },
    Next {
        ahead: Ahead,
        counts: bool,
    },
    Help,
    Explain {
        typed: Option<String>,
        found: Vec<Explained>,
    },
    Thanks {
        by: Option<String>,
        /// Where they choose what may be done with it, if this screen may ask that.
        may: Option<String>,
    },
    May(Box<Choosing>),
    MayKept,
    Kept(Kept),
    Answer {
        worker: String,
        words: Prose,
    },
    NotSafe {
        typed: String,
    },
    NotSafeSent,
    Feedback(Box<feedback::Asking>),
    FeedbackThanks(bool),
    FeedbackBack(Prose),
    Story(OnScreen),
    MyFile(SoFar),
    Plan(Box<MyPlan>),
    Recommended(Box<Recommended>),
    Think(Box<Thinking>),
    Thought,
    People(Box<MyPeople>),
    /// How it is instead: what that is about, and what was typed.
    NotLike {
        about: String,
        back: Place,
        typed: String,
    },
}

/// What a screen may say about something that arrived: never the words, unless a worker marked that safe.
pub(super) struct Status {
    pub(super) when: String,
    pub(super) question: bool,
    pub(super) worker: String,
    pub(super) by: String,
    pub(super) words: Option<Marked>,
    pub(super) answer: Option<String>,
    /// Where they choose what may be done with it, if this screen may ask that.
    pub(super) may: Option<String>,
}

/// `GET /here`
async fn here(
    viewer: Option<ChildViewer>,
    parent: Option<ParentViewer>,
    State(app): State<App>,
) -> Result<Response, Error> {
    if let Some(parent) = parent {
        return parents::here(&app, &parent).await;
    }
    let Some(viewer) = viewer else {
        return come_in::page_for_nobody();
    };
    let file = app.door.open_own(&viewer).await?;
    page(&shown(&app, &viewer, &file, Place::read(&viewer.place)).await?)
}

/// `POST /here`: a move, or something said, asked or answered.
async fn go(
    viewer: Option<ChildViewer>,
    parent: Option<ParentViewer>,
    late: Option<Extension<LateChild>>,
    late_parent: Option<Extension<LateParent>>,
    State(app): State<App>,
    headers: HeaderMap,
    WithFiles(form): WithFiles,
) -> Result<Response, Error> {
    if let Some(parent) = parent {
        return parents::go(&app, &parent, &form).await;
    }
    if let Some(Extension(LateParent(parent))) = late_parent
        && form.get("page") == parent.page
        && !form.has("code")
    {
        return parents::late(&app, &parent, &form).await;
    }
    let Some(viewer) = viewer else {
        return without_a_session(&app, late, &form).await;
    };
    if form.get("page") != viewer.page {
        return before::to_first_page(&app, &viewer, &form).await;
    }
    match form.get("do") {
        "explain" => return explained(&app, &viewer, &form).await,
        "finished" if viewer.together => return finished(&app, &headers).await,
        _ => {}
    }
    let to = match form.get("do") {
        "say" | "ask" => asks::words(&app, &viewer, &form).await?,
        "not-safe" => not_safe::tell(&app, &viewer, &form).await?,
        "about-me" => my_answers::about_me(&app, &viewer, &form).await?,
        "manner" => asks::manner(&app, &viewer, &form).await?,
        "show-unsent" => unsent::take_up(&app, &viewer, &form).await?,
        "count-days" => asks::count_days(&app, &viewer, &form).await?,
        "story-view" => stories::view(&app, &viewer, &form).await?,
        "whole-file" => my_file::ask(&app, &viewer, &form).await?,
        "feedback" => feedback::give(&app, &viewer, &form).await?,
        "plan-view" => my_plan::view(&app, &viewer, &form).await?,
        "think" => my_recommendations::think(&app, &viewer, &form).await?,
        "may" => may::choose(&app, &viewer, &form).await?,
        "map" => my_people::keep_map(&app, &viewer, &form).await?,
        "throw-away" => unsent::throw_away(&app, &viewer, &form).await?,
        _ => Ok(opened::went(&app, &viewer, Place::read(form.get("go"))).await),
    };
    match to {
        Ok(place) => {
            app.door.go(&viewer, place.text()).await?;
            Ok(Redirect::to("/here").into_response())
        }
        Err((place, faults)) => {
            let file = app.door.open_own(&viewer).await?;
            let mut again = shown(&app, &viewer, &file, place).await?;
            again.faults = faults;
            again.what = asks::as_typed(&file, again.what, &form);
            page_with(StatusCode::UNPROCESSABLE_ENTITY, &again)
        }
    }
}

/// A form where no child is signed in: somebody comes in, or words come too late.
async fn without_a_session(
    app: &App,
    late: Option<Extension<LateChild>>,
    form: &Posted,
) -> Result<Response, Error> {
    if form.has("code") || !matches!(form.get("do"), "say" | "ask" | "about-me" | "think") {
        return come_in::come_in(app, form).await;
    }
    let late = late.map(|late| late.0.0);
    let Some(late) = late.filter(|late| late.page == form.get("page")) else {
        return before::to_nobody(app, form).await;
    };
    match form.get("do") {
        // What they filled in is only added to the file, and nothing is shown.
        "about-me" => drop(my_answers::about_me(app, &late, form).await?),
        _ => unsent::keep_typed(app, &late, form).await?,
    }
    Ok(Redirect::to("/here").into_response())
}

/// "We have finished", on the worker's device: the child's session ends, nothing of it stays in the browser, and whoever gets the
/// device back signs in.
async fn finished(app: &App, headers: &HeaderMap) -> Result<Response, Error> {
    if let Some(cookie) = cookie(headers) {
        app.door.end_session(&cookie).await?;
    }
    let back = [
        (header::LOCATION, HeaderValue::from_static("/sign-in")),
        (header::SET_COOKIE, gone()),
        (
            HeaderName::from_static("clear-site-data"),
            HeaderValue::from_static("\"cache\", \"storage\""),
        ),
    ];
    Ok((StatusCode::SEE_OTHER, back).into_response())
}

/// What a word means. The answer is shown and kept nowhere: what somebody wanted to know is theirs.
async fn explained(app: &App, viewer: &ChildViewer, form: &Posted) -> Result<Response, Error> {
    let file = app.door.open_own(viewer).await?;
    let typed = one_line(form.get("word")).unwrap_or_default();
    let list = app.list.today(&app.door).await?;
    let mut page_of = shown(app, viewer, &file, Place::Explain).await?;
    page_of.what = What::Explain {
        found: explain(&list.words, &typed),
        typed: Some(typed),
    };
    page(&page_of)
}

/// What stands on every page.
async fn around(app: &App, viewer: &ChildViewer, file: &OpenFile) -> Result<Around, Error> {
    let now = app.door.clock().now();
    let today = day(now);
    let house = app.door.house().await?;
    let local = now.to_zoned_datetime(london());
    Ok(Around {
        t: words(),
        young: younger(file, today),
        name: on_screen(file),
        worker: worker(file),
        on_duty: house.house.on_duty(&local),
        together: viewer.together,
        alone: file.readers().is_one_person(),
        page: viewer.page.clone(),
        cover: cover(file, &house.away, today),
        others_read: !house.house.rota().is_empty(),
        reads_now: house
            .house
            .reads_now(&local)
            .map(|on_duty| on_duty.first_name.clone()),
    })
}

async fn shown(
    app: &App,
    viewer: &ChildViewer,
    file: &OpenFile,
    place: Place,
) -> Result<HerePage, Error> {
    let now = app.door.clock().now();
    let today = day(now);
    let what = match still_there(file, place) {
        Place::Home | Place::FromBefore(_) => What::Home {
            letters: letters(file),
            stories: stories::all(file),
            plan: plan::is_on_screen(file),
            recommended: recommendations::is_on_screen(file),
            asked: asked(file),
            findings: findings(file),
            talked: talked(file),
            // A map that was begun stands on its own page, which is there only where nobody else is around the screen.
            unsent: unsent::unsent(app, viewer, file)
                .await?
                .into_iter()
                .filter(|one| !one.is(Began::Map))
                .collect(),
            next: ahead(file, today),
            changes: feedback::changes(file),
            feedback: feedback::asked(file, today),
        },
        Place::Letter(id) => letter_page(file, id).ok_or(Error::NotFound)?,
        boxes @ (Place::AboutMe
        | Place::Say
        | Place::Ask
        | Place::Feedback(_)
        | Place::PlanSay(..)
        | Place::Think(_)
        | Place::NotLike(..)) => with_boxes(app, viewer, file, boxes).await?,
        Place::Next => What::Next {
            ahead: ahead(file, today),
            counts: file.countdown.is_wanted(),
        },
        Place::Help => What::Help,
        Place::Explain => What::Explain {
            typed: None,
            found: Vec::new(),
        },
        Place::Thanks => What::Thanks {
            by: file
                .voice
                .received()
                .next()
                .filter(|(_, got, _)| got.question)
                .map(|(_, got, _)| say_day(got.by)),
            may: file
                .voice
                .received()
                .next()
                .and_then(|(_, got, _)| may_choose(file, got.of)),
        },
        Place::May(of) => What::May(Box::new(Choosing::new(file, of).ok_or(Error::NotFound)?)),
        Place::MayKept => What::MayKept,
        Place::Kept(kept) => What::Kept(kept),
        Place::ThrowAway(about_me) => What::ThrowAway { about_me },
        Place::Answer(of) => {
            let (worker, words) = finding::answer(file, of).ok_or(Error::NotFound)?;
            What::Answer { worker, words }
        }
        Place::NotSafe => What::NotSafe {
            typed: String::new(),
        },
        Place::FeedbackThanks(gave) => What::FeedbackThanks(gave),
        Place::FeedbackBack(of) => {
            let words = feedback::change(file, of).ok_or(Error::NotFound)?;
            What::FeedbackBack(Prose::new(words, &Spoken::of(&file.about_me)))
        }
        Place::People => {
            let mine = MyPeople::of(file, &on_screen(file));
            let begun = begun(app, viewer, file, place).await?;
            let begun = begun.filter(|_| file.readers().is_one_person());
            What::People(Box::new(match begun {
                Some(begun) => mine.typed(&begun.form()),
                None => mine,
            }))
        }
        Place::MyFile => What::MyFile(SoFar::of(app, file, today).await?),
        Place::Plan => What::Plan(Box::new(plan::my_plan(file).ok_or(Error::NotFound)?)),
        Place::Recommended => What::Recommended(Box::new(
            recommendations::recommended(file).ok_or(Error::NotFound)?,
        )),
        Place::Thought => What::Thought,
        Place::Story(id) => What::Story(story::on_screen(file, id).ok_or(Error::NotFound)?),
        Place::NotSafeSent => What::NotSafeSent,
    };
    Ok(HerePage {
        around: around(app, viewer, file).await?,
        id: EntryId::new(now),
        problem: match place {
            Place::FromBefore(kept) => Some(before::say(kept)),
            _ => None,
        },
        faults: Faults::default(),
        what,
    })
}

/// A letter with its other forms: those that help this child, then those that are for others around them.
fn letter_page(file: &OpenFile, id: uuid::Uuid) -> Option<What> {
    let sent = file.letters.get(id)?.sent.as_ref()?;
    let others = others_on_page(sent, |id| format!("/here/recordings/{id}")).into_iter();
    let (rest, first) = others.partition(|other| other.language.is_some());
    Some(What::Letter {
        title: sent.document.title.clone(),
        letter: LetterOnPage::on_screen(&sent.document),
        first,
        rest,
    })
}

/// A page with boxes, in which what was begun in this session stands; in any other it is offered first.
async fn with_boxes(
    app: &App,
    viewer: &ChildViewer,
    file: &OpenFile,
    place: Place,
) -> Result<What, Error> {
    Ok(match place {
        Place::AboutMe => match begun(app, viewer, file, place).await? {
            Some(unsent) if !unsent.own => What::Unshown { about_me: true },
            Some(unsent) => What::AboutMe(Box::new(AboutMeForm::known(file).typed(&unsent.form()))),
            None => What::AboutMe(Box::new(AboutMeForm::known(file))),
        },
        Place::Say | Place::Ask => match begun(app, viewer, file, place).await? {
            Some(unsent) if !unsent.own => What::Unshown { about_me: false },
            unsent => What::Words {
                ask: place == Place::Ask,
                strokes: unsent
                    .as_ref()
                    .map(|unsent| unsent.form().get("strokes").to_owned())
                    .unwrap_or_default(),
                typed: unsent.map(|unsent| unsent.words).unwrap_or_default(),
            },
        },
        Place::Feedback(after) => match unsent_words(app, viewer, file).await? {
            Some(unsent) if !unsent.own => What::Unshown { about_me: false },
            unsent => {
                let mut typed = unsent.as_ref().map(unsent::Kept::form).unwrap_or_default();
                typed.set("words", unsent.as_ref().map_or("", |one| &one.words));
                What::Feedback(Box::new(feedback::Asking::new(
                    after,
                    &worker(file),
                    &typed,
                )))
            }
        },
        Place::NotLike(story, panel) => match unsent_words(app, viewer, file).await? {
            Some(unsent) if !unsent.own => What::Unshown { about_me: false },
            unsent => What::NotLike {
                about: format!("{story} {panel}"),
                back: Place::Story(story),
                typed: unsent.map(|unsent| unsent.words).unwrap_or_default(),
            },
        },
        Place::PlanSay(of, strand, answer) => match unsent_words(app, viewer, file).await? {
            Some(unsent) if !unsent.own => What::Unshown { about_me: false },
            unsent => What::NotLike {
                about: format!("{of} {} {}", strand.value(), answer.value()),
                back: Place::Plan,
                typed: unsent.map(|unsent| unsent.words).unwrap_or_default(),
            },
        },
        Place::Think(of) => {
            let thinking = Thinking::new(file, of).ok_or(Error::NotFound)?;
            match unsent_words(app, viewer, file).await? {
                Some(unsent) if !unsent.own => What::Unshown { about_me: false },
                unsent => {
                    let mut typed = unsent.as_ref().map(unsent::Kept::form).unwrap_or_default();
                    typed.set("words", unsent.as_ref().map_or("", |one| &one.words));
                    What::Think(Box::new(thinking.typed(&typed)))
                }
            }
        }
        _ => return Err(Error::NotFound),
    })
}

/// What was begun on this page and not sent.
async fn begun(
    app: &App,
    viewer: &ChildViewer,
    file: &OpenFile,
    place: Place,
) -> Result<Option<unsent::Kept>, Error> {
    let all = unsent::unsent(app, viewer, file).await?;
    Ok(all.into_iter().find(|unsent| unsent.place == place))
}

/// Words that were begun, whatever they were for.
async fn unsent_words(
    app: &App,
    viewer: &ChildViewer,
    file: &OpenFile,
) -> Result<Option<unsent::Kept>, Error> {
    let mut all = unsent::unsent(app, viewer, file).await?.into_iter();
    Ok(all.find(|unsent| unsent.is(Began::Words)))
}

/// A letter or an answer that this screen may not show any more is no place to stand: the first page is.
fn still_there(file: &OpenFile, place: Place) -> Place {
    let there = match place {
        Place::Letter(id) => file
            .letters
            .get(id)
            .is_some_and(|letter| letter.sent.is_some()),
        Place::Answer(of) => finding::answer(file, of).is_some(),
        Place::Story(id) => story::on_screen(file, id).is_some(),
        Place::May(of) => may_choose(file, of).is_some() && Choosing::new(file, of).is_some(),
        Place::FeedbackBack(of) => feedback::change(file, of).is_some(),
        Place::NotLike(id, panel) => story::asked_about(file, &format!("{id} {panel}")).is_some(),
        Place::Plan => plan::is_on_screen(file),
        Place::Recommended => recommendations::is_on_screen(file),
        Place::Think(of) => recommendations::asked_about(file, of).is_some(),
        Place::PlanSay(of, strand, _) => {
            plan::asked_about(file, &format!("{of} {}", strand.value())).is_some()
        }
        _ => true,
    };
    if there { place } else { Place::Home }
}

/// Who reads now what cannot wait, if anybody does.
pub(crate) async fn who_reads_now(app: &App) -> Result<Option<String>, Error> {
    let now = app.door.clock().now().to_zoned_datetime(london());
    let house = app.door.house().await?;
    let on_duty = house.house.reads_now(&now);
    Ok(on_duty.map(|on_duty| on_duty.first_name.clone()))
}

/// What the child chose; else by age.
pub(crate) fn younger(file: &OpenFile, today: jiff::civil::Date) -> bool {
    file.about_me.manner().map_or_else(
        || file.opening.age(today).is_none_or(|age| age < 12),
        |manner| manner == Manner::Younger,
    )
}

/// What this screen may call them: what they said it may, else a name everybody around it may know.
fn on_screen(file: &OpenFile) -> String {
    file.screen_name()
        .unwrap_or_else(|| file.opening.court_first_name())
        .to_owned()
}

/// Their worker, as they call them.
pub(super) fn worker(file: &OpenFile) -> String {
    file.opening
        .main_worker()
        .map(|worker| worker.who.first_name.clone())
        .unwrap_or_default()
}

/// Who stands in for that worker today.
fn cover(file: &OpenFile, away: &Away, today: Date) -> Option<String> {
    let worker = file.opening.main_worker()?.who.worker;
    let cover = away.cover_of(worker, today)?;
    Some(cover.first_name.clone())
}

fn letters(file: &OpenFile) -> Vec<(String, String)> {
    file.letters
        .sent()
        .map(|(letter, sent)| (Place::Letter(letter.id).text(), sent.document.title.clone()))
        .collect()
}

/// Where they choose what may be done with these words: only where nobody else is around the screen.
fn may_choose(file: &OpenFile, of: EntryId) -> Option<String> {
    let alone = file.readers().is_one_person();
    alone.then(|| Place::May(of).text())
}

fn asked(file: &OpenFile) -> Vec<Status> {
    let spoken = Spoken::of(&file.about_me);
    let status = |(stamp, got, answer): (
        &crate::file::Stamp,
        &crate::voice::Received,
        Option<&crate::voice::Answered>,
    )| Status {
        when: say_day(stamp.on),
        question: got.question,
        worker: match file.voice.answer_to(got.of) {
            Some((stamp, _)) => finding::said_by(file, stamp),
            None => got.worker.clone(),
        },
        by: say_day(got.by),
        words: file
            .voice
            .shown_back(got.of)
            .map(|words| Marked::new(words, &spoken)),
        answer: answer.map(|_| Place::Answer(got.of).text()),
        may: may_choose(file, got.of),
    };
    let received = file
        .voice
        .received()
        .filter(|(_, got, answer)| answer.is_some() || !finding::speaks_of(file, got.of));
    received.take(5).map(status).collect()
}

impl Token {
    /// The cookie: this host only, not for scripts, not from elsewhere, gone with the browser.
    pub fn cookie(&self) -> HeaderValue {
        let cookie = format!(
            "{COOKIE}={}; Path=/; Secure; HttpOnly; SameSite=Strict",
            self.0
        );
        HeaderValue::from_str(&cookie).expect("a token is letters and figures")
    }
}
