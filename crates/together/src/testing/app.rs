//! The application with a folder, a database and a clock of its own.

use std::sync::{Arc, LazyLock};

use axum::Router;
use jiff::Timestamp;
use ledger::{FileId, Ledger, Look, Purpose, Settings};
use plain_words::WordList;

use super::{Browser, OwnDatabase, loaded::Loaded};
use crate::{
    children::Due,
    clock::{Clock, Hands, day},
    door::{Door, OpenFile, Viewer},
    going_out::Outside,
    web::{App, Mode, router},
};

/// Monday 23 November 2026, ten in the morning.
pub(crate) const NOW: &str = "2026-11-23T10:00:00Z";
/// Our own address in tests.
const ADDRESS: &str = "http://localhost:8080";

/// The application as one test has it.
pub(crate) struct TestApp {
    pub(crate) app: App,
    pub(crate) ledger: Ledger,
    pub(crate) hands: Hands,
    pub(super) router: Router,
    _folder: tempfile::TempDir,
    _database: OwnDatabase,
}

impl TestApp {
    /// All nine families. They are loaded once and copied for each test.
    pub(crate) async fn with_families() -> TestApp {
        let loaded = Loaded::get();
        let folder = tempfile::tempdir().expect("a folder for a test");
        loaded.copy_to(folder.path());
        let database = OwnDatabase::like(loaded.template.as_deref()).await;
        TestApp::open(Mode::Demo, folder, database).await
    }

    /// Nobody works here yet.
    pub(crate) async fn empty(mode: Mode) -> TestApp {
        let folder = tempfile::tempdir().expect("a folder for a test");
        let database = OwnDatabase::like(None).await;
        let test = TestApp::open(mode, folder, database).await;
        crate::house::furnish(&test.app.door)
            .await
            .expect("a new house is furnished");
        test
    }

    async fn open(mode: Mode, folder: tempfile::TempDir, database: OwnDatabase) -> TestApp {
        let purpose = if mode == Mode::Demo {
            Purpose::Demo
        } else {
            Purpose::Real
        };
        let settings = Settings {
            data: folder.path().to_owned(),
            database: database.settings(folder.path()),
            purpose,
        };
        let ledger = Ledger::open(&settings).await.expect("the ledger opens");
        let (clock, hands) = Clock::fixed(moment(NOW));
        let app = App {
            door: Door::new(ledger.clone(), clock),
            press: press(),
            list: crate::words::Live::default(),
            others: crate::letters::Others::default(),
            address: ADDRESS.into(),
            leave_to: "https://weather.example/".into(),
            mode,
            made_up: crate::demo::MadeUp::default(),
            outside: Outside::Folder(folder.path().join("would-have-gone-out")),
            speech: crate::letters::Speech::default(),
            scans: crate::record::Scans::default(),
            practice: None,
        };
        TestApp {
            router: router(app.clone()),
            app,
            ledger,
            hands,
            _folder: folder,
            _database: database,
        }
    }

    /// The same, where this program reads aloud.
    pub(crate) fn reading_aloud(mut self, speech: crate::letters::Speech) -> TestApp {
        self.app.speech = speech;
        self.router = router(self.app.clone());
        self
    }

    /// The same as a practice ground.
    pub(crate) fn practising(mut self) -> TestApp {
        let clock = self.app.door.clock().clone();
        self.app.door = Door::of_practice(self.ledger.clone(), clock);
        self.app.mode = Mode::Practice;
        self.app.outside = Outside::Nowhere;
        self.router = router(self.app.clone());
        self
    }

    /// The same, whose messages leave as the house has set it.
    pub(crate) fn with_an_outside(mut self) -> TestApp {
        self.app.outside = Outside::AsSet;
        self.router = router(self.app.clone());
        self
    }

    /// A browser where nobody is signed in.
    pub(crate) fn nobody(&self) -> Browser<'_> {
        Browser::new(self, None)
    }

    /// A browser where this member of staff is signed in.
    pub(crate) async fn staff(&self, first_name: &str) -> Browser<'_> {
        let token = self
            .app
            .door
            .begin_for_staff(self.staff_id(first_name).await)
            .await;
        Browser::new(self, Some(token.expect("a session").0))
    }

    /// A browser in the session of this token.
    pub(crate) fn staff_with(&self, token: crate::door::Token) -> Browser<'_> {
        Browser::new(self, Some(token.0))
    }

    /// The id of this member of staff.
    pub(crate) async fn staff_id(&self, first_name: &str) -> uuid::Uuid {
        let all = self.app.door.staff().await.expect("staff");
        let one = all.iter().find(|staff| staff.who.first_name == first_name);
        one.unwrap_or_else(|| panic!("{first_name} works here")).id
    }

    /// A one-time code for this member of staff, made on the machine.
    pub(crate) async fn link_for(&self, first_name: &str) -> crate::door::Code {
        let id = self.staff_id(first_name).await;
        let one = self.app.door.staff_member(id).await.expect("staff");
        let link = self.app.door.make_link(one.as_ref()).await;
        link.expect("a code")
    }

    /// A browser where this child is in their own file, on their own screen or on the worker's.
    pub(crate) async fn child_in(&self, child: FileId, together: bool) -> Browser<'_> {
        let token = self
            .app
            .door
            .begin_for_child(child, together)
            .await
            .expect("a session");
        Browser::new(self, Some(token.0))
    }

    /// Every child's file, in the order they were opened.
    pub(crate) async fn children(&self) -> Vec<FileId> {
        let all = ledger::query("SELECT id FROM files WHERE kind = 'child' ORDER BY id");
        let rows = all.fetch_all(self.ledger.db()).await.expect("files");
        rows.iter()
            .map(|row| row.get("id").expect("an id"))
            .collect()
    }

    /// The file of the child with this first name in the court's papers.
    pub(crate) async fn child(&self, name: &str) -> FileId {
        for id in self.children().await {
            if self.file(id).await.opening.court_first_name() == name {
                return id;
            }
        }
        panic!("{name} has a file")
    }

    /// A child's file, whole.
    pub(crate) async fn file(&self, child: FileId) -> OpenFile {
        let opened = self.app.door.open(&Viewer::program(), child).await;
        opened.unwrap_or_else(|error| panic!("{error:?}"))
    }

    /// What is due in a child's file today, by the rules of the house.
    pub(crate) async fn due(&self, child: FileId) -> Vec<Due> {
        let house = self.app.door.house().await.expect("the house's file");
        let today = day(self.app.door.clock().now());
        Due::of(&self.file(child).await, &house.due, today)
    }

    /// How many entries a child's file has.
    pub(crate) async fn entries(&self, child: FileId) -> usize {
        self.ledger.read(child, 0).await.expect("entries").len()
    }

    /// Who looked at this file; what the tests' own look-ups leave is not counted.
    pub(crate) async fn looks(&self, child: FileId) -> Vec<Look> {
        let looks = self.ledger.looks(child).await.expect("looks");
        looks
            .into_iter()
            .filter(|look| !look.who.is_nil())
            .collect()
    }

    /// Moves the clock to this moment.
    pub(crate) fn clock_at(&self, at: &str) {
        self.hands.set(moment(at));
    }

    /// Moves the clock on by minutes.
    pub(crate) fn minutes_later(&self, minutes: i64) {
        self.hands.forward(jiff::SignedDuration::from_mins(minutes));
    }
}

/// A moment, written as one writes it.
pub(super) fn moment(at: &str) -> Timestamp {
    at.parse().expect("a moment")
}

/// One press for all tests: reading fonts takes longer than printing.
pub(crate) fn press() -> Arc<paper::Press> {
    static PRESS: LazyLock<Arc<paper::Press>> = LazyLock::new(|| {
        let press = crate::web::press();
        Arc::new(press.expect("the fonts for print are inside"))
    });
    PRESS.clone()
}

/// The word list inside the program.
pub(crate) fn word_list() -> Arc<WordList> {
    Arc::new(WordList::ours())
}
