//! After a change: who needs to hear this, and how? Children first, brothers and sisters together; one press for each.

use std::collections::BTreeMap;

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use ledger::{EntryId, FileId};
use page_parts::ErrorSummary;

use super::{
    Changed, Item,
    change::find,
    entries::say_when,
    told::{Again, Own, Row, read, row, several, written},
};
use crate::{
    clock::day,
    door::{OpenFile, Viewer},
    file::Slug,
    web::{App, Error, FileHead, Posted, Shell, Tab, page, page_with, words},
};

#[derive(Template)]
#[template(path = "diary/telling.html")]
struct TellingPage {
    shell: Shell,
    head: FileHead,
    what: String,
    news: String,
    change: EntryId,
    diary: String,
    children: Vec<Row>,
    adults: Vec<Row>,
    /// Children who have not heard, where there are several: one press tells them together.
    together: Option<(EntryId, Vec<Slug>)>,
    /// Everybody who has not heard, where there are several: the others need not.
    others: Option<(EntryId, Vec<Slug>)>,
    again: Again,
}

/// `GET /children/{child}/diary/{entry}/telling`
pub(super) async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    page(&telling_page(&viewer, &app, &file, entry).await?)
}

/// The files of the children of this family that this worker may open, and what the children want to be called: a letter to a
/// child is in the child's own.
async fn files_of_children(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
) -> Result<BTreeMap<Slug, Own>, Error> {
    let mut files = BTreeMap::from([(file.child().clone(), Own::of(file))]);
    for id in app.door.brothers_and_sisters(viewer, file).await? {
        let other = app.door.reopen(viewer, id).await?;
        files.insert(other.child().clone(), Own::of(&other));
    }
    Ok(files)
}

async fn telling_page(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
    entry: EntryId,
) -> Result<TellingPage, Error> {
    let (t, now) = (words(), app.door.clock().now());
    let (_, family, item) = find(file, entry)?;
    let files = files_of_children(viewer, app, file).await?;
    let concerned = item.concerned(family);
    let rows = |children: bool| -> Vec<Row> {
        let those = concerned.iter().filter(|person| person.child == children);
        those
            .map(|person| row(file, family, &item, person, &files, now))
            .collect()
    };
    let (children, adults) = (rows(true), rows(false));
    Ok(TellingPage {
        shell: Shell::new(viewer, t.diary_telling_title()),
        head: FileHead::of(file, day(now), Tab::Diary),
        what: item.say.clone(),
        news: news(&item),
        change: item.newest().stamp.id,
        diary: format!("/children/{}/diary", file.id()),
        together: several(now, children.iter()),
        others: several(now, children.iter().chain(&adults)),
        children,
        adults,
        again: Again::default(),
    })
}

fn news(item: &Item) -> String {
    let t = words();
    match item.newest().to {
        Changed::Planned(day, time) => t.diary_news_planned(say_when(day, time)),
        Changed::Moved(day, time) => t.diary_news_moved(say_when(day, time)),
        Changed::CalledOff => t.diary_news_off(say_when(item.day, item.time)),
    }
}

impl TellingPage {
    /// What is wrong, with the way to where it is mended.
    fn summary(&self) -> Option<ErrorSummary> {
        let rows = self.children.iter().chain(&self.adults);
        let in_rows = rows.filter_map(|row| {
            let problem = row.again.problem.clone()?;
            Some((problem, format!("#because-{}", row.slug)))
        });
        let place = if self.others.is_some() {
            "#because"
        } else {
            "#main"
        };
        let below = self
            .again
            .problem
            .clone()
            .map(|say| (say, place.to_owned()));
        let links: Vec<_> = in_rows.chain(below).collect();
        (!links.is_empty()).then(|| ErrorSummary::new(words().error_summary(), links))
    }

    /// Puts back what was typed, where it was typed.
    fn put_back(mut self, form: &Posted, problem: String) -> TellingPage {
        let people: Vec<&str> = form.all("person").collect();
        let again = Again {
            problem: Some(problem),
            typed: form.get("because").to_owned(),
        };
        let mut rows = self.children.iter_mut().chain(&mut self.adults);
        match rows.find(|row| people == [row.slug.as_str()]) {
            Some(row) => row.again = again,
            None => self.again = again,
        }
        self
    }
}

/// `POST /children/{child}/diary/{entry}/telling`: somebody heard, or need not.
pub(super) async fn keep(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
    form: Posted,
) -> Result<Response, Error> {
    let id = form.id()?;
    let file = app.door.open(&viewer, child).await?;
    let told = match read(&form) {
        Ok(told) => told,
        Err(problem) => {
            let page = telling_page(&viewer, &app, &file, entry).await?;
            let again = page.put_back(&form, problem);
            return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
        }
    };
    let rule = |file: &OpenFile| written(file, entry, id, &form, &told);
    app.door.write(&viewer, child, rule).await?;
    let page = format!("/children/{child}/diary/{entry}/telling");
    Ok(Redirect::to(&page).into_response())
}
