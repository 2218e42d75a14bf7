//! A supervisor looks at the draft of somebody who learns with them, line by line, and says whether it can go.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use ledger::{EntryId, FileId};

use super::{Comment, LearningEntry, Looked, fold::OneLook};
use crate::{
    clock::day,
    door::{OpenFile, Viewer, Writing},
    file::Written,
    web::{
        App, Error, Faults, FileHead, Posted, Shell, Tab, one_line, page, page_with, say_date,
        text, words,
    },
};

#[derive(Template)]
#[template(path = "learning/look.html")]
struct LookPage {
    shell: Shell,
    head: FileHead,
    faults: Faults,
    id: EntryId,
    title: String,
    by: String,
    lines: Vec<LineRow>,
    before: Vec<Before>,
    /// Is it theirs to look at? Whoever else works with the child reads it.
    looks: bool,
    words: String,
    fine: String,
    /// For whoever pressed it: how it stands, and pressing it again.
    again: Option<Again>,
    /// Where it would stand, for whoever looks.
    place: Option<String>,
}

/// What a learner pressed, to be pressed again when it can go, or changed and asked about anew.
struct Again {
    say: String,
    to: String,
    /// It was found fine: one press does it.
    goes: bool,
    /// It is done, or something newer was asked: there is nothing to press.
    over: bool,
    /// Everything in the form.
    all: Vec<(String, String)>,
    /// What is words, to be changed, and what is not.
    words: Vec<(String, String)>,
    rest: Vec<(String, String)>,
}

impl Again {
    fn of(file: &OpenFile, one: &OneLook, viewer: &Viewer) -> Option<Again> {
        let pressed = one.asked.pressed.as_ref();
        let pressed = pressed.filter(|_| one.stamp.by.id == viewer.by.id)?;
        let (t, name) = (words(), &one.asked.name);
        let (done, newest) = (pressed.is_done(file), file.learning.is_newest(one));
        let found = one.looked.last().map(|(_, looked)| looked.fine);
        let (words, rest) = pressed.fields.iter().cloned().partition(is_words);
        Some(Again {
            say: match found {
                _ if done => t.learning_again_done(),
                _ if !newest => t.learning_again_newer(),
                Some(true) => t.learning_again_fine(name),
                Some(false) => t.learning_again_back(name),
                None => t.learning_again_asked(name),
            },
            to: pressed.to.clone(),
            goes: found == Some(true),
            over: done || !newest,
            all: pressed.fields.clone(),
            words,
            rest,
        })
    }
}

/// Did somebody write this, and not choose it? What is one word long is not to be told apart from a name of ours, and is left as it is.
fn is_words((_, value): &(String, String)) -> bool {
    value.trim().contains(char::is_whitespace)
}

/// A line of the draft, with the box for a comment.
struct LineRow {
    number: usize,
    text: String,
    typed: String,
    wrong: Option<String>,
}

/// What was said before: how it was found, about all of it, and about which lines.
struct Before {
    say: String,
    words: String,
    comments: Vec<(usize, String, String)>,
}

fn find(file: &OpenFile, entry: EntryId) -> Result<&OneLook, Error> {
    file.learning.get(entry).ok_or(Error::NotFound)
}

/// `GET /children/{child}/looking/{entry}`
pub(super) async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let nothing = (Posted::default(), Faults::default());
    page(&look_page(&viewer, &app, &file, entry, nothing).await?)
}

async fn look_page(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
    entry: EntryId,
    (typed, faults): (Posted, Faults),
) -> Result<LookPage, Error> {
    let (t, now, one) = (words(), app.door.clock().now(), find(file, entry)?);
    let house = app.door.house().await?;
    let lines = lines(&one.asked.text).map(|(number, text)| {
        let name = format!("line-{number}");
        LineRow {
            number,
            text: text.to_owned(),
            typed: typed.get(&name).to_owned(),
            wrong: faults.of(&name).map(str::to_owned),
        }
    });
    let before = one.looked.iter().map(|(stamp, looked)| {
        let (by, on) = (&stamp.by.name, say_date(stamp.on));
        Before {
            say: if looked.fine {
                t.learning_was_fine(by, on)
            } else {
                t.learning_was_back(by, on)
            },
            words: looked.words.clone(),
            comments: looked
                .comments
                .iter()
                .map(|comment| {
                    let line = of_line(&one.asked.text, comment.line);
                    (comment.line, line.to_owned(), comment.words.clone())
                })
                .collect(),
        }
    });
    Ok(LookPage {
        shell: Shell::new(viewer, t.learning_look_title()),
        head: FileHead::of(file, day(now), Tab::File),
        id: EntryId::new(now),
        title: one.asked.title.clone(),
        by: t.learning_look_by(&one.stamp.by.name, say_date(one.stamp.on)),
        lines: lines.collect(),
        before: before.collect(),
        looks: may_look(&house.learners, viewer, one),
        words: typed.get("words").to_owned(),
        fine: typed.get("fine").to_owned(),
        again: Again::of(file, one, viewer),
        place: one.asked.pressed.as_ref().map(|pressed| pressed.to.clone()),
        faults,
    })
}

/// Only whom the house names today as the one who looks at what this person writes.
fn may_look(learners: &super::Learners, viewer: &Viewer, one: &OneLook) -> bool {
    let learns = learners.of(one.stamp.by.id);
    learns.is_some_and(|learns| learns.supervisor == viewer.by.id)
}

/// The lines that say something, each with its number in the text.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let all = (1..).zip(text.lines());
    all.filter(|(_, line)| !line.trim().is_empty())
}

fn of_line(text: &str, number: usize) -> &str {
    text.lines().nth(number.saturating_sub(1)).unwrap_or("")
}

/// `POST /children/{child}/looking/{entry}`
pub(super) async fn keep(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
    form: Posted,
) -> Result<Response, Error> {
    let id = form.id()?;
    let file = app.door.open(&viewer, child).await?;
    let (house, one) = (app.door.house().await?, find(&file, entry)?);
    if !may_look(&house.learners, &viewer, one) {
        return Err(Error::NotFound);
    }
    let looked = match read(one, &form) {
        Ok(looked) => LearningEntry::from(looked),
        Err(faults) => {
            let again = look_page(&viewer, &app, &file, entry, (form, faults)).await?;
            return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
        }
    };
    let rule = |file: &OpenFile| {
        find(file, entry)?;
        Ok::<_, Error>(Writing::from(Written::new(file.id(), id, &looked)))
    };
    app.door.write(&viewer, child, rule).await?;
    Ok(Redirect::to(&format!("/children/{child}/looking/{entry}")).into_response())
}

fn read(one: &OneLook, form: &Posted) -> Result<Looked, Faults> {
    let (t, mut faults) = (words(), Faults::default());
    let mut comments = Vec::new();
    for (line, _) in lines(&one.asked.text) {
        let name = format!("line-{line}");
        let words = faults.check(name.clone(), one_line(form.get(&name)));
        if !words.is_empty() {
            comments.push(Comment { line, words });
        }
    }
    let words = faults.check("words", text(form.get("words")));
    let fine = match form.get("fine") {
        "yes" => true,
        "no" => false,
        _ => {
            faults.add("fine", t.learning_fine_missing());
            false
        }
    };
    if !fine && comments.is_empty() && words.trim().is_empty() {
        faults.add("words", t.learning_back_why());
    }
    if faults.none() {
        Ok(Looked {
            of: one.stamp.id,
            fine,
            comments,
            words,
        })
    } else {
        Err(faults)
    }
}
