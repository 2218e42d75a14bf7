//! Reports: assembled for whoever may know least, filed once, kept exactly, corrected by another one.

mod adding;
mod assembling;
mod correcting;
mod filing;
mod second_look;
mod several;
mod telling;

use ledger::{EntryId, FileId};

use crate::{
    door::{OpenFile, Viewer, Writing},
    file::{RoomEntry, Written},
    recommendations::{FromSafety, Made, Reason, Recommendation, RecommendationEntry, Withdrawn},
    testing::{Answer, Browser, TestApp, form_id},
    web::Error,
};

/// A report of a worker's, being written.
struct Begun<'a> {
    worker: Browser<'a>,
    /// Where its pages are.
    base: String,
}

/// Begins a report of this kind.
async fn begun<'a>(worker: Browser<'a>, child: FileId, kind: &str) -> Begun<'a> {
    begun_about(worker, child, kind, &[]).await
}

/// The same about brothers and sisters too.
async fn begun_about<'a>(
    worker: Browser<'a>,
    child: FileId,
    kind: &str,
    also: &[FileId],
) -> Begun<'a> {
    let id = form_id();
    let list = format!("/children/{child}/reports");
    let also: Vec<String> = also.iter().map(FileId::to_string).collect();
    let mut fields = vec![("id", id.as_str()), ("kind", kind)];
    fields.extend(also.iter().map(|other| ("also", other.as_str())));
    let answer = worker.post(&list, &fields).await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    Begun {
        worker,
        base: format!("{list}/{id}"),
    }
}

impl Begun<'_> {
    fn at(&self, page: &str) -> String {
        format!("{}/{page}", self.base)
    }

    async fn text(&self) -> String {
        self.worker.get(&self.at("writing")).await.box_text("text")
    }

    /// Saves this text as the newest version.
    async fn writes(&self, text: &str) {
        let page = self.worker.get(&self.at("writing")).await;
        let version = page.field("version");
        let fields = [("version", version.as_str()), ("text", text)];
        let answer = self.worker.post(&self.at("writing"), &fields).await;
        assert_eq!(answer.status, 303, "{}", answer.words());
    }

    /// The page of what stands in the way.
    async fn before(&self) -> Answer {
        self.worker.get(&self.at("filing")).await
    }

    /// Presses “File it” on that page, with these fields beside what it holds.
    async fn files(&self, more: &[(&str, &str)]) -> Answer {
        let page = self.before().await;
        let (version, held) = (
            page.field("version"),
            page.attributes("input[name=held]", "value"),
        );
        let mut fields = vec![("version", version.as_str())];
        fields.extend(held.iter().map(|held| ("held", held.as_str())));
        fields.extend_from_slice(more);
        self.worker.post(&self.at("filing"), &fields).await
    }
}

/// Each thing that stands in the way, as the page says it.
fn in_the_way(page: &Answer) -> Vec<String> {
    page.texts("main .people h3")
}

/// Something the child said to their worker, and what may be done with it.
async fn said(app: &TestApp, child: FileId, words: &str, may: Option<&str>) -> String {
    let said = form_id();
    let fields = [("id", said.as_str()), ("do", "say"), ("words", words)];
    app.child_in(child, true).await.post("/here", &fields).await;
    if let Some(may) = may {
        let worker = worker_of(app, child).await;
        let id = form_id();
        let fields = [("id", id.as_str()), ("may", may), ("chosen_by", "child")];
        let address = format!("/children/{child}/said/{said}/choice");
        assert_eq!(worker.post(&address, &fields).await.status, 303);
    }
    said
}

/// The child's own worker.
async fn worker_of(app: &TestApp, child: FileId) -> Browser<'_> {
    let file = app.file(child).await;
    let first = &file.opening.main_worker().expect("somebody works here").who;
    app.staff(&first.first_name.clone()).await
}

/// Writes this in the child's file.
async fn written(app: &TestApp, child: FileId, entry: impl RoomEntry) -> EntryId {
    let id = EntryId(form_id().parse().unwrap());
    let rule = |file: &OpenFile| -> Result<Writing, Error> {
        Ok(Written::new(file.id(), id, &entry).into())
    };
    let program = Viewer::program();
    app.app.door.write(&program, child, rule).await.unwrap();
    id
}

/// Takes back what the made-up past recommends for this child, so that only what a test recommends stands.
async fn nothing_recommended(app: &TestApp, child: FileId) {
    let file = app.file(child).await;
    let standing: Vec<EntryId> = file
        .recommendations
        .standing()
        .map(Recommendation::id)
        .collect();
    for of in standing {
        let because = "Only what a test recommends stands.".to_owned();
        written(
            app,
            child,
            RecommendationEntry::from(Withdrawn { of, because }),
        )
        .await;
    }
}

/// Writes this in the family's file.
async fn of_family(app: &TestApp, child: FileId, entry: impl RoomEntry) -> EntryId {
    let id = EntryId(form_id().parse().unwrap());
    let rule = |file: &OpenFile| -> Result<Writing, Error> {
        let family = file.family_id().expect("a family");
        Ok(Written::new(family, id, &entry).into())
    };
    let program = Viewer::program();
    app.app.door.write(&program, child, rule).await.unwrap();
    id
}

/// A recommendation for this child.
fn recommends(file: &OpenFile, what: &str) -> RecommendationEntry {
    let made = Made {
        of: None,
        changed_because: String::new(),
        what: what.to_owned(),
        for_whom: [file.child().clone()].into(),
        reasons: vec![Reason {
            because: "It is calm there.".to_owned(),
            rests_on: vec![file.entries[0].0.id],
        }],
        against: "It is far from school.".to_owned(),
        considered: String::new(),
        unknown: String::new(),
        to_child: "You live there.".to_owned(),
        why_to_child: "It is calm there.".to_owned(),
        safety: FromSafety::Nothing("There is nothing.".to_owned()),
    };
    made.into()
}
