//! The page of learning: exercises, drafts that wait for a supervisor, the way to the practice ground; and one exercise. What is tried in it
//! is kept nowhere: it is nobody's to count.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};

use super::{
    drafts::{Waiting, waiting},
    exercises::{Ask, Exercise},
};
use crate::{
    door::Viewer,
    letters::Beside,
    web::{App, Error, Faults, Mode, Posted, Shell, page, page_with, text, words},
};

#[derive(Template)]
#[template(path = "learning/all.html")]
struct AllPage {
    shell: Shell,
    waiting: Vec<Waiting>,
    /// Whose drafts somebody looks at first: what is said of that to whoever learns.
    learns: Option<String>,
    exercises: Vec<(String, String)>,
    /// Where the practice ground is, where the house has one.
    ground: Option<String>,
    practising: bool,
}

fn only_workers(viewer: &Viewer) -> Result<(), Error> {
    let works = viewer.by.role.works_with_children();
    works.then_some(()).ok_or(Error::NotFound)
}

/// `GET /learning`
pub(super) async fn all(viewer: Viewer, State(app): State<App>) -> Result<Response, Error> {
    only_workers(&viewer)?;
    let (t, house) = (words(), app.door.house().await?);
    let learns = house.learners.of(viewer.by.id);
    let exercises = Exercise::ALL
        .into_iter()
        .map(|one| (format!("/learning/{}", one.value()), one.title(t)));
    page(&AllPage {
        shell: Shell::new(&viewer, t.learning_title()),
        waiting: waiting(&app, &viewer).await?,
        learns: learns.map(|learns| t.learning_you(learns.stage.say(t), &learns.supervisor_name)),
        exercises: exercises.collect(),
        ground: app.practice.as_deref().map(str::to_owned),
        practising: app.mode == Mode::Practice,
    })
}

#[derive(Template)]
#[template(path = "learning/exercise.html")]
struct ExercisePage {
    shell: Shell,
    heading: String,
    faults: Faults,
    asks_for: Vec<String>,
    given: Option<&'static str>,
    typed: String,
    /// What the asks say, and the checker, once something was tried.
    looked: Option<(Vec<Ask>, Option<Beside>)>,
    /// What was tried is in another language than they read.
    not_read: bool,
}

fn exercise_page(
    viewer: &Viewer,
    exercise: Exercise,
    typed: String,
    faults: Faults,
) -> ExercisePage {
    let t = words();
    ExercisePage {
        shell: Shell::new(viewer, t.learning_title()),
        heading: exercise.title(t),
        faults,
        asks_for: exercise.asks_for(t),
        given: exercise.given(),
        typed,
        looked: None,
        not_read: false,
    }
}

/// `GET /learning/{exercise}`
pub(super) async fn exercise(
    viewer: Viewer,
    Path(exercise): Path<String>,
) -> Result<Response, Error> {
    only_workers(&viewer)?;
    let exercise = Exercise::named(&exercise).ok_or(Error::NotFound)?;
    page(&exercise_page(
        &viewer,
        exercise,
        String::new(),
        Faults::default(),
    ))
}

/// `POST /learning/{exercise}`: what was tried comes back with what there is to say about it.
pub(super) async fn try_it(
    viewer: Viewer,
    State(app): State<App>,
    Path(exercise): Path<String>,
    form: Posted,
) -> Result<Response, Error> {
    only_workers(&viewer)?;
    let exercise = Exercise::named(&exercise).ok_or(Error::NotFound)?;
    let (t, mut faults) = (words(), Faults::default());
    let typed = faults.needed("words", text(form.get("words")), t.exercise_nothing_yet());
    if !faults.none() {
        let typed = form.get("words").to_owned();
        let again = exercise_page(&viewer, exercise, typed, faults);
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    }
    let Some(looked) = exercise.looked_in_english(t, &typed) else {
        return page(&ExercisePage {
            not_read: true,
            ..exercise_page(&viewer, exercise, typed, faults)
        });
    };
    let list = app.list.today(&app.door).await?.list;
    let beside = Beside::of_a_try(&list, &typed, exercise.stage(), &exercise.about());
    let shown = ExercisePage {
        looked: Some((looked, beside)),
        ..exercise_page(&viewer, exercise, typed, faults)
    };
    page(&shown)
}
