//! A parent's own way in and pages: nothing of a child's words, nothing of anybody else's, and nobody whose contact is unsafe or unknown.

mod families;
mod pages;
mod plans;
mod refusals;
mod said;
mod way_in;
mod whole_file;

use ledger::{EntryId, FileId};
use serde_json::{Value, json};

use crate::{
    door::{OpenFile, Viewer},
    file::{FamilyEntry, FileEntry, Written},
    testing::{Answer, Browser, TestApp, form_id},
    web::Error,
};

const PHRASE: &str = "three green newts";

/// A worker's side of one grown-up's way in.
pub(super) struct Side<'a> {
    app: &'a TestApp,
    worker: Browser<'a>,
    child: FileId,
    pages: String,
}

impl<'a> Side<'a> {
    async fn of(app: &'a TestApp, worker: &str, child: &str, person: &'static str) -> Side<'a> {
        let child = app.child(child).await;
        Side {
            app,
            worker: app.staff(worker).await,
            child,
            pages: format!("/children/{child}/people/{person}/way-in"),
        }
    }

    /// The worker asked: it is safe, and nobody else sees the screen.
    async fn asked(&self) -> Answer {
        self.asks(&[("safe", "yes"), ("screen", "nobody")]).await
    }

    /// What the worker fills in, for all children the form offers.
    async fn asks(&self, answers: &[(&str, &str)]) -> Answer {
        let form = self.worker.get(&self.pages).await;
        let children = form.attributes("input[name=children]", "value");
        let id = form_id();
        let mut fields = vec![("id", id.as_str())];
        fields.extend(children.iter().map(|child| ("children", child.as_str())));
        fields.extend_from_slice(answers);
        self.worker.post(&self.pages, &fields).await
    }

    async fn makes(&self) -> Answer {
        let codes = format!("{}/codes", self.pages);
        self.worker.post(&codes, &[("id", &form_id())]).await
    }

    /// A code that was made and given.
    async fn live_code(&self) -> String {
        let code = self.makes().await.texts("p.code").join("");
        assert_eq!(code.len(), 14, "three groups of four: “{code}”");
        let id = self.worker.get(&self.pages).await.field("code");
        let fields = [("id", form_id()), ("code", id)];
        let fields = fields
            .each_ref()
            .map(|(name, value)| (*name, value.as_str()));
        let giving = format!("{}/giving", self.pages);
        assert_eq!(self.worker.post(&giving, &fields).await.status, 303);
        self.app.minutes_later(1);
        code
    }

    /// Somebody types a code, or four symbols, and a phrase.
    async fn types(&self, code: &str, phrase: &str) -> Answer {
        let fields = [("code", code), ("phrase", phrase)];
        self.app.nobody().post("/here", &fields).await
    }

    /// They come in for the first time.
    async fn comes_in(&self, code: &str) -> Browser<'a> {
        let fields = [("code", code), ("phrase", PHRASE), ("choose", "yes")];
        let inside = self.app.nobody().post("/here", &fields).await;
        assert_eq!(inside.goes_to(), "/here");
        self.app.nobody().with_cookie_of(&inside)
    }

    /// Asked, given and in.
    async fn inside(
        app: &'a TestApp,
        worker: &str,
        child: &str,
        person: &'static str,
    ) -> (Side<'a>, Browser<'a>) {
        let side = Side::of(app, worker, child, person).await;
        assert_eq!(side.asked().await.status, 303);
        let code = side.live_code().await;
        let browser = side.comes_in(&code).await;
        (side, browser)
    }
}

/// Goes to a place of their pages and shows it.
async fn at(browser: &Browser<'_>, place: &str) -> Answer {
    let to = browser.post("/here", &[("go", place)]).await;
    assert_eq!(to.goes_to(), "/here");
    browser.get("/here").await
}

/// Writes or asks something; the id it has.
async fn writes(browser: &Browser<'_>, how: &str, words: &str) -> EntryId {
    let id = form_id();
    let fields = [("id", id.as_str()), ("do", how), ("words", words)];
    assert_eq!(browser.post("/here", &fields).await.goes_to(), "/here");
    EntryId(id.parse().expect("an id"))
}

/// Something in a child's own file and in the family's, written past every page.
async fn written(
    app: &TestApp,
    child: FileId,
    own: &[(&str, Value)],
    family: &[(&str, Value)],
) -> Vec<EntryId> {
    let raw = |body: &Value| serde_json::value::to_raw_value(body).expect("JSON");
    let now = app.app.door.clock().now();
    let own: Vec<(FileEntry, EntryId)> = own
        .iter()
        .map(|(kind, body)| {
            FileEntry::from_kind(kind, 1, &raw(body))
                .expect("reads")
                .expect("a kind")
        })
        .map(|entry| (entry, EntryId::new(now)))
        .collect();
    let family: Vec<(FamilyEntry, EntryId)> = family
        .iter()
        .map(|(kind, body)| {
            FamilyEntry::from_kind(kind, 1, &raw(body))
                .expect("reads")
                .expect("a kind")
        })
        .map(|entry| (entry, EntryId::new(now)))
        .collect();
    let rule = |file: &OpenFile| {
        let home = file.family_id().expect("a family");
        let own = own
            .iter()
            .filter_map(|(entry, id)| entry.written(file.id(), *id));
        let family = family
            .iter()
            .filter_map(|(entry, id)| entry.written(home, *id));
        Ok::<_, Error>(own.chain(family).collect::<Vec<Written>>().into())
    };
    app.app
        .door
        .write(&Viewer::program(), child, rule)
        .await
        .expect("written");
    own.iter()
        .map(|(_, id)| *id)
        .chain(family.iter().map(|(_, id)| *id))
        .collect()
}

/// A letter as it went, in these words.
fn letter(kind: &str, to: &str, readers: &[&str], words: &str) -> Value {
    json!({
        "letter": form_id(),
        "kind": kind, "to": to, "readers": { "only": readers }, "way": "letter", "source": words,
        "document": {
            "title": "A letter from Sam", "language": "en-GB", "manner": "adult", "from": ["Sam Osei"], "to": [to],
            "date": "23 November 2026", "blocks": [{ "paragraph": [{ "text": words }] }], "reply": [],
        },
        "forms": [], "list": "1",
    })
}
