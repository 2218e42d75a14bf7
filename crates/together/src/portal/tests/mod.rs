//! The child's side: a way in that says nothing to strangers, one address, and words that are kept exactly and not shown.

mod about_me;
mod before;
mod coming_in;
mod hours;
mod leaving;
mod may;
mod not_safe;
mod one_address;
mod other_ways;
mod together;
mod unsent;
mod words;

use ledger::FileId;

use crate::testing::{Answer, Browser, TestApp, form_id};

const PHRASE: &str = "three green newts";

/// A worker's side of one child's way in.
struct WayIn<'a> {
    app: &'a TestApp,
    worker: Browser<'a>,
    child: FileId,
    pages: String,
}

impl<'a> WayIn<'a> {
    async fn of(app: &'a TestApp, worker: &str, child: &str) -> WayIn<'a> {
        let child = app.child(child).await;
        let pages = format!("/children/{child}/way-in");
        WayIn {
            app,
            worker: app.staff(worker).await,
            child,
            pages,
        }
    }

    /// The worker asked who is around this child's screen: nobody.
    async fn asked_who_is_around(&self) {
        let id = form_id();
        let fields = [
            ("id", id.as_str()),
            ("phone", "nobody"),
            ("beside", "nobody"),
            ("said_by", "child"),
            ("readers", "workers"),
        ];
        let safe = format!("/children/{}/about-me/safe?then=way-in", self.child);
        assert_eq!(self.worker.post(&safe, &fields).await.goes_to(), self.pages);
    }

    /// Makes a code; it is on the page this once.
    async fn code(&self) -> String {
        let code = self
            .worker
            .post(&format!("{}/codes", self.pages), &[("id", &form_id())])
            .await
            .texts("p.code")
            .join("");
        assert_eq!(code.len(), 14, "three groups of four: “{code}”");
        code
    }

    /// “I gave it to …”, for the code that waits to be given.
    async fn gives(&self) -> Answer {
        let id = self.worker.get(&self.pages).await.field("code");
        self.worker
            .post(
                &format!("{}/giving", self.pages),
                &[("id", &form_id()), ("code", &id)],
            )
            .await
    }

    /// A code that is live.
    async fn live_code(&self) -> String {
        let code = self.code().await;
        assert_eq!(self.gives().await.status, 303);
        self.app.minutes_later(1); // so that the next code is a later one
        code
    }

    /// Somebody types a code, or four symbols, and a phrase.
    async fn types(&self, code: &str, phrase: &str) -> Answer {
        self.app
            .nobody()
            .post("/here", &[("code", code), ("phrase", phrase)])
            .await
    }

    /// Somebody chooses a phrase for a code.
    async fn chooses(&self, code: &str, phrase: &str) -> Answer {
        let fields = [("code", code), ("phrase", phrase), ("choose", "yes")];
        self.app.nobody().post("/here", &fields).await
    }
}

/// Goes to a place of the child's pages and shows it.
async fn at(browser: &Browser<'_>, place: &str) -> Answer {
    assert_eq!(
        browser.post("/here", &[("go", place)]).await.goes_to(),
        "/here"
    );
    browser.get("/here").await
}

/// Says or asks something.
async fn gives_words(browser: &Browser<'_>, how: &str, words: &str) -> Answer {
    let id = form_id();
    browser
        .post("/here", &[("id", &id), ("do", how), ("words", words)])
        .await
}
