//! How we did, for the workers: what a child said, as it came and through whom; and what goes back to them.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use ledger::{EntryId, FileId};

use super::{
    Asked, FacesForm, Given, Moment, NotNow, came, read_faces,
    rules::{self, Cannot, Said},
};
use crate::{
    about_me::Spoken,
    clock::day,
    door::{OpenFile, Refused, Viewer},
    file::Stamp,
    voice::{CameWithShown, Heard},
    web::{
        App, Error, Faults, FileHead, Posted, Prose, Shell, Tab, nth, one_line, page, page_with,
        say_date, text, words,
    },
};

#[derive(Template)]
#[template(path = "feedback/list.html")]
struct FeedbackPage {
    shell: Shell,
    head: FileHead,
    base: String,
    name: String,
    id: EntryId,
    faults: Faults,
    rows: Vec<Row>,
    asks: Vec<Ask>,
    typed: Posted,
    faces: FacesForm,
    /// Which form comes again.
    open: String,
}

/// What they said after one moment.
struct Row {
    id: EntryId,
    /// The id of the form that tells them what changed.
    form: EntryId,
    after: String,
    when: String,
    /// How it came, and through whose hands.
    how: String,
    nothing: bool,
    faces: Vec<(String, String)>,
    words: Prose,
    came: CameWithShown,
    said: Option<String>,
    changed: Vec<(String, Prose)>,
}

/// A moment, and how it stands with asking.
struct Ask {
    value: &'static str,
    name: String,
    stands: String,
    more: String,
    /// Can somebody still say that it is no time for it?
    waits: bool,
    form: EntryId,
}

/// `GET /children/{child}/feedback`
pub(super) async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    page(&feedback_page(&viewer, &app, &file))
}

fn feedback_page(viewer: &Viewer, app: &App, file: &OpenFile) -> FeedbackPage {
    let (now, t) = (app.door.clock().now(), words());
    let id = EntryId::new(now);
    FeedbackPage {
        shell: Shell::new(viewer, t.feedback_title()),
        head: FileHead::of(file, day(now), Tab::Said),
        base: format!("/children/{}/feedback", file.id()),
        name: crate::children::called(file).to_owned(),
        id,
        faults: Faults::default(),
        rows: file
            .feedback
            .given()
            .iter()
            .rev()
            .zip(0..)
            .map(|(one, n)| row(file, one, nth(id, 16_u8.wrapping_add(4_u8.wrapping_mul(n)))))
            .collect(),
        asks: asks(file, now, id),
        typed: Posted::default(),
        faces: FacesForm::new(&about_whom(file), &Posted::default()),
        open: String::new(),
    }
}

/// The worker whose work a child is asked about.
fn about_whom(file: &OpenFile) -> String {
    let worker = file.opening.main_worker();
    worker.map_or_else(String::new, |one| one.who.first_name.clone())
}

fn row(file: &OpenFile, (stamp, given): &(Stamp, Given), form: EntryId) -> Row {
    let (t, spoken) = (words(), Spoken::of(&file.about_me));
    let base = format!("/children/{}", file.id());
    let said = given.said;
    let faces = Asked::ALL.into_iter().map(|asked| {
        let face = given.faces.get(&asked);
        let said = face.map_or_else(|| t.feedback_left_out(), |face| face.say(t));
        (asked.ask(t, &about_whom(file)), said)
    });
    let changed = file.feedback.changed(stamp.id).map(|(stamp, changed)| {
        let when = format!("{} · {}", say_date(stamp.on), file.signed(&stamp.by));
        (when, Prose::new(&changed.words, &spoken))
    });
    let words_of = said.and_then(|of| file.voice.words(of)).unwrap_or_default();
    Row {
        id: stamp.id,
        form,
        after: given.after.say(t),
        when: say_date(stamp.on),
        how: how(file, stamp, given),
        nothing: given.is_nothing(),
        faces: faces.collect(),
        words: Prose::new(words_of, &spoken),
        came: CameWithShown::new(said.and_then(|of| file.voice.came_with(of)), |id| {
            format!("{base}/attachments/{id}")
        }),
        said: said.map(|of| format!("{base}/said/{of}")),
        changed: changed.collect(),
    }
}

/// How it came. Where the hand that wrote it down is the one it is about, the page says so.
fn how(file: &OpenFile, stamp: &Stamp, given: &Given) -> String {
    let t = words();
    let about = about_whom(file);
    match &given.how {
        Heard::OnTheirScreen => t.heard_screen(),
        Heard::Together => t.feedback_together(about),
        Heard::OnPaper => t.heard_paper(),
        Heard::Told(who) => {
            let main = file.opening.main_worker().map(|one| one.who.worker);
            if main == Some(stamp.by.id) {
                t.feedback_told_about_whom(who)
            } else {
                t.heard_told(who)
            }
        }
    }
}

fn asks(file: &OpenFile, now: jiff::Timestamp, id: EntryId) -> Vec<Ask> {
    let (t, today) = (words(), day(now));
    let stands = |after: Moment| {
        let given = file
            .feedback
            .given()
            .iter()
            .rev()
            .find(|(_, one)| one.after == after);
        match (
            given,
            file.feedback.not_now(after),
            came(file, after, today),
        ) {
            (Some((stamp, _)), ..) => (t.feedback_stands_given(say_date(stamp.on)), String::new()),
            (None, Some((stamp, not)), _) => (
                t.feedback_stands_not_now(file.signed(&stamp.by), say_date(stamp.on)),
                not.because.clone(),
            ),
            (None, None, Some(day)) => (t.feedback_stands_open(say_date(day)), String::new()),
            (None, None, None) => (t.feedback_stands_not_yet(), String::new()),
        }
    };
    let one = |(after, n): (Moment, u8)| {
        let (stands, more) = stands(after);
        Ask {
            value: after.value(),
            name: after.say(t),
            stands,
            more,
            waits: !file.feedback.is_over(after),
            form: nth(id, 4 + 4 * n),
        }
    };
    Moment::ALL.into_iter().zip(0..).map(one).collect()
}

impl FeedbackPage {
    fn again(self, form: &Posted, open: &str, faults: Faults) -> FeedbackPage {
        FeedbackPage {
            faces: FacesForm::new(&self.faces.worker(), form),
            typed: form.clone(),
            open: open.to_owned(),
            faults,
            ..self
        }
    }

    fn after(&self) -> page_parts::Radios {
        let t = self.shell.t;
        let radios = page_parts::Radios::new("after", t.feedback_after_what());
        let all = Moment::ALL.into_iter();
        all.fold(radios, |radios, one| radios.item(one.value(), one.say(t)))
            .checked(self.typed.get("after"))
            .error(self.faults.of("after"))
    }

    fn told(&self) -> page_parts::Textarea {
        let t = self.shell.t;
        page_parts::Textarea::new("words", t.feedback_told_words())
            .hint(t.feedback_told_hint())
            .rows(4)
            .value(self.typed.get("words"))
            .error(self.faults.of("words"))
    }

    /// Is this the form that comes again?
    fn is_open(&self, form: &str) -> bool {
        self.open == form
    }
}

/// `POST /children/{child}/feedback`: what they told in another way than on their pages, as they said it.
pub(super) async fn write_down(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
    form: Posted,
) -> Result<Response, Error> {
    let (id, t) = (form.id()?, words());
    let mut faults = Faults::default();
    let after = Moment::read(form.get("after"));
    if after.is_none() {
        faults.add("after", t.feedback_after_missing());
    }
    let typed = faults.check("words", text(form.get("words")));
    let Some(after) = after.filter(|_| faults.none()) else {
        let file = app.door.open(&viewer, child).await?;
        let again = feedback_page(&viewer, &app, &file).again(&form, "told", faults);
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    };
    let by = viewer.by.name.clone();
    let rule = |file: &OpenFile| {
        let said = Said {
            after,
            how: Heard::Told(by.clone()),
            faces: read_faces(&form),
            words: typed.clone(),
            was_asked: t.feedback_differently(about_whom(file)),
            pictures: Vec::new(),
            sound: None,
        };
        Ok::<_, Error>(rules::given(file, id, &said).into())
    };
    app.door.write(&viewer, child, rule).await?;
    Ok(Redirect::to(&format!("/children/{child}/feedback")).into_response())
}

/// `POST …/not-now`: not now, my judgement. One press; a reason where there is one.
pub(super) async fn not_now(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
    form: Posted,
) -> Result<Redirect, Error> {
    let id = form.id()?;
    let after = Moment::read(form.get("after")).ok_or(Error::NotFound)?;
    let because = one_line(form.get("because")).unwrap_or_default();
    let not = NotNow { after, because };
    let rule = |file: &OpenFile| Ok::<_, Error>(rules::not_now(file, id, &not).into());
    app.door.write(&viewer, child, rule).await?;
    Ok(Redirect::to(&format!("/children/{child}/feedback")))
}

/// `POST …/{entry}/change`: what changes because of it goes back to the child.
pub(super) async fn change(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
    form: Posted,
) -> Result<Response, Error> {
    let (id, t) = (form.id()?, words());
    let mut faults = Faults::default();
    let typed = faults.needed(
        "changed",
        text(form.get("changed")),
        t.feedback_change_missing(),
    );
    let on_screen = form.get("how") == "screen";
    if faults.none() {
        let told = (typed.as_str(), on_screen);
        let rule = |file: &OpenFile| rules::change(file, entry, id, told).map(Into::into);
        match app.door.write(&viewer, child, rule).await {
            Ok(_) => {
                let list = format!("/children/{child}/feedback");
                return Ok(Redirect::to(&list).into_response());
            }
            Err(Refused::Rule(Cannot::NotThere)) => return Err(Error::NotFound),
            Err(Refused::Rule(Cannot::ScreenNotSafe)) => {
                faults.add("changed", t.said_screen_not_safe());
            }
            Err(Refused::Web(Error::Refused(_, problem))) => faults.add("changed", problem),
            Err(Refused::Web(error)) => return Err(error),
        }
    }
    let file = app.door.open(&viewer, child).await?;
    file.feedback.get(entry).ok_or(Error::NotFound)?;
    let again = feedback_page(&viewer, &app, &file).again(&form, &entry.to_string(), faults);
    page_with(StatusCode::UNPROCESSABLE_ENTITY, &again)
}
