//! Tests speak the domain: somebody opens a page, presses a button, and we look at what people see and what was kept.

use std::{path::Path, sync::Arc};

use axum::{Router, body::Body, http::{Request, StatusCode, header}};
use jiff::Timestamp;
use ledger::{Database, FileId, Ledger, Purpose, Settings};
use plain_words::WordList;
use tower::ServiceExt;

use crate::{
    clock::{Clock, Hands},
    demo,
    door::{COOKIE, Door, OpenFile, Viewer},
    web::{App, Mode, fonts_for_print, router},
};

/// Monday 23 November 2026, ten in the morning.
pub(crate) const NOW: &str = "2026-11-23T10:00:00Z";
/// Our own address in tests.
pub(crate) const ADDRESS: &str = "http://localhost:8080";

/// The application with a folder and a clock of its own.
pub(crate) struct TestApp {
    pub(crate) app: App,
    pub(crate) ledger: Ledger,
    pub(crate) hands: Hands,
    router: Router,
    folder: tempfile::TempDir,
}

/// A browser with a cookie, or without.
pub(crate) struct Browser<'a> {
    test: &'a TestApp,
    pub(crate) cookie: Option<String>,
}

/// What came back.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: axum::http::HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl TestApp {
    /// All nine families.
    pub(crate) async fn with_families() -> TestApp {
        let test = TestApp::empty(Mode::Demo).await;
        let now = test.app.door.clock().now();
        demo::load(&test.ledger, &test.app.press, "test", now, |_, _| {}).await.expect("the demo loads");
        test
    }

    /// Nobody works here yet.
    pub(crate) async fn empty(mode: Mode) -> TestApp {
        let folder = tempfile::tempdir().expect("a folder for a test");
        let purpose = if mode == Mode::Demo { Purpose::Demo } else { Purpose::Real };
        let ledger = Ledger::open(&settings(folder.path(), purpose).await).await.expect("a new ledger opens");
        let (clock, hands) = Clock::fixed(NOW.parse::<Timestamp>().expect("a moment"));
        let door = Door::new(ledger.clone(), clock);
        crate::house::furnish(&door).await.expect("a new house is furnished");
        let list = WordList::from_toml(include_str!("../../../wordlist/words.toml")).expect("our word list reads");
        let app = App { door, press: press(), list: Arc::new(list), address: ADDRESS.into(), leave_to: "https://weather.example/".into(), mode };
        TestApp { router: router(app.clone()), app, ledger, hands, folder }
    }

    /// A browser where nobody is signed in.
    pub(crate) fn nobody(&self) -> Browser<'_> {
        Browser { test: self, cookie: None }
    }

    /// A browser where this member of staff is signed in.
    pub(crate) async fn staff(&self, first_name: &str) -> Browser<'_> {
        let all = self.app.door.staff().await.expect("staff");
        let one = all.iter().find(|staff| staff.who.first_name == first_name).unwrap_or_else(|| panic!("{first_name} works here"));
        let token = self.app.door.begin_for_staff(one.id).await.expect("a session");
        Browser { test: self, cookie: Some(token.0) }
    }

    /// The file of the child with this first name in the court's papers.
    pub(crate) async fn child(&self, name: &str) -> FileId {
        let all = ledger::query("SELECT id FROM files WHERE kind = 'child' ORDER BY id").fetch_all(self.ledger.db()).await.expect("files");
        for row in all {
            let id: FileId = row.get("id").expect("an id");
            if self.file(id).await.opening.court_first_name() == name {
                return id;
            }
        }
        panic!("{name} has a file")
    }

    /// A child's file, whole.
    pub(crate) async fn file(&self, child: FileId) -> OpenFile {
        self.app.door.open(&Viewer::program(), child).await.unwrap_or_else(|error| panic!("{error:?}"))
    }

    /// Where everything is kept.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }
}

/// One press for all tests: reading fonts takes longer than printing.
fn press() -> Arc<paper::Press> {
    static PRESS: std::sync::LazyLock<Arc<paper::Press>> = std::sync::LazyLock::new(|| Arc::new(paper::Press::new(fonts_for_print()).expect("the fonts for print are inside")));
    PRESS.clone()
}

/// SQLite in the folder; or a database of its own on the PostgreSQL that `TOGETHER_TEST_DATABASE` names.
async fn settings(folder: &Path, purpose: Purpose) -> Settings {
    let database = match std::env::var("TOGETHER_TEST_DATABASE") {
        Ok(server) => Database::Postgres(ledger::testing::new_database(&server).await.expect("a database of its own")),
        Err(_) => Database::Sqlite(folder.join("together.db")),
    };
    Settings { data: folder.to_owned(), database, purpose }
}

impl Browser<'_> {
    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.ask(Request::get(path), Body::empty()).await
    }

    /// Presses a button of a form on our own page.
    pub(crate) async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let request = Request::post(path).header("sec-fetch-site", "same-origin").header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.ask(request, Body::from(body)).await
    }

    /// Posts a form with files: `(name, file name, bytes)`.
    pub(crate) async fn post_files(&self, path: &str, fields: &[(&str, &str)], files: &[(&str, &str, &[u8])]) -> Answer {
        let mut body = Vec::new();
        for (name, value) in fields {
            body.extend(format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes());
        }
        for (name, file, bytes) in files {
            body.extend(format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"{file}\"\r\nContent-Type: application/octet-stream\r\n\r\n").bytes());
            body.extend_from_slice(bytes);
            body.extend(b"\r\n");
        }
        body.extend(b"--x--\r\n");
        let request = Request::post(path).header("sec-fetch-site", "same-origin").header(header::CONTENT_TYPE, "multipart/form-data; boundary=x");
        self.ask(request, Body::from(body)).await
    }

    /// Any request at all, with this browser's cookie.
    pub(crate) async fn ask(&self, mut request: axum::http::request::Builder, body: Body) -> Answer {
        if let Some(cookie) = &self.cookie {
            request = request.header(header::COOKIE, format!("{COOKIE}={cookie}"));
        }
        let request = request.body(body).expect("a request");
        let answer = self.test.router.clone().oneshot(request).await.expect("the router answers");
        let (parts, body) = answer.into_parts();
        let body = axum::body::to_bytes(body, usize::MAX).await.expect("a body").to_vec();
        Answer { status: parts.status, headers: parts.headers, body }
    }

    /// Follows the cookie of an answer.
    pub(crate) fn with_cookie_of(&self, answer: &Answer) -> Browser<'_> {
        Browser { test: self.test, cookie: answer.cookie() }
    }
}

impl Answer {
    pub(crate) fn html(&self) -> String {
        String::from_utf8(self.body.clone()).expect("a page is UTF-8")
    }

    /// The words of the page, as somebody reads them: no markup, spaces squeezed.
    pub(crate) fn words(&self) -> String {
        let page = scraper::Html::parse_document(&self.html());
        let text: String = page.root_element().text().collect::<Vec<_>>().join(" ");
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Where it sends the browser.
    pub(crate) fn goes_to(&self) -> &str {
        self.headers.get(header::LOCATION).and_then(|to| to.to_str().ok()).unwrap_or("")
    }

    /// The value of a hidden field.
    pub(crate) fn hidden(&self, name: &str) -> String {
        let page = scraper::Html::parse_document(&self.html());
        let selector = scraper::Selector::parse(&format!("input[name=\"{name}\"]")).expect("a selector");
        let field = page.select(&selector).next().unwrap_or_else(|| panic!("the page has a field {name}: {}", self.words()));
        field.value().attr("value").unwrap_or("").to_owned()
    }

    fn cookie(&self) -> Option<String> {
        let cookie = self.headers.get(header::SET_COOKIE)?.to_str().ok()?;
        cookie.split(';').next()?.split_once('=').map(|(_, value)| value.to_owned())
    }
}
