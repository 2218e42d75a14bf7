//! What goes out goes once, to a place that somebody checked; what does not is somebody's to look at.

mod asking;
mod carrying;
mod daily;
mod kill;
mod made_up;
mod mail;
mod notify;
mod post;
mod set_up;
mod stand_in;

use ledger::FileId;
use tokio::sync::watch;
use uuid::Uuid;

use super::{Carrier, Message, Outside, State};
use crate::testing::{Answer, Browser, TestApp, form_id};

/// A worker and one child they work with.
struct At<'a> {
    app: &'a TestApp,
    name: &'a str,
    child: FileId,
}

impl<'a> At<'a> {
    async fn the(app: &'a TestApp, name: &'a str, child: &str) -> At<'a> {
        At {
            app,
            name,
            child: app.child(child).await,
        }
    }

    /// Signed in anew: whoever waits for a day has been signed out.
    async fn worker(&self) -> Browser<'a> {
        self.app.staff(self.name).await
    }

    fn base(&self) -> String {
        format!("/children/{}/going-out", self.child)
    }

    async fn page(&self) -> Answer {
        self.worker().await.get(&self.base()).await
    }

    async fn does(&self, what: &str, fields: &[(&str, &str)]) -> Answer {
        let id = form_id();
        let fields = [&[("id", id.as_str())], fields].concat();
        self.worker()
            .await
            .post(&format!("{}/{what}", self.base()), &fields)
            .await
    }

    /// Writes down where the child can be reached.
    async fn writes_down(&self, which: &str, text: &str, told: &str) -> Answer {
        let whose = self.app.file(self.child).await.child().to_string();
        let fields = [
            ("whose", whose.as_str()),
            ("which", which),
            ("text", text),
            ("told", told),
        ];
        self.does("places", &fields).await
    }

    /// Says of the newest place of this kind whether it is safe; texts from four to six, never on a Wednesday.
    async fn checks(&self, which: super::Channel, safe: &str) -> Answer {
        let file = self.app.file(self.child).await;
        let (stamp, _) = super::safe::place(&file, file.child(), which.leads_to()).unwrap();
        let place = stamp.id.to_string();
        let fields = [
            ("place", place.as_str()),
            ("safe", safe),
            ("from", "09:00"),
            ("until", "18:00"),
            ("not", "wednesday"),
        ];
        self.does("checking", &fields).await
    }

    /// Has a number that was checked.
    async fn with_a_phone(app: &'a TestApp, worker: &'a str, child: &str) -> At<'a> {
        let at = At::the(app, worker, child).await;
        let written = at.writes_down("phone", "07700 900555", "sealed").await;
        assert_eq!(written.status, 303, "{}", written.words());
        app.minutes_later(1);
        assert_eq!(at.checks(super::Channel::Text, "yes").await.status, 303);
        at
    }

    /// Has an e-mail address that was checked.
    async fn with_an_email(app: &'a TestApp, worker: &'a str, child: &str) -> At<'a> {
        let at = At::the(app, worker, child).await;
        at.writes_down("email", "rhys@example.org", "sealed").await;
        app.minutes_later(1);
        assert_eq!(at.checks(super::Channel::Email, "yes").await.status, 303);
        at
    }

    /// Has a home that everybody may know, and that was checked.
    async fn with_a_home(app: &'a TestApp, worker: &'a str, child: &str) -> At<'a> {
        let at = At::the(app, worker, child).await;
        at.writes_down("home", "1 Low Street\nMerefield ME1 1AA", "everyone")
            .await;
        app.minutes_later(1);
        assert_eq!(at.checks(super::Channel::Post, "yes").await.status, 303);
        at
    }

    /// These people open the child's post, or see their phone, from now on; none: nobody but the child.
    async fn is_around(&self, what: &str, who: &[&str]) {
        let id = form_id();
        let mut fields = vec![
            ("id", id.as_str()),
            ("post", "nobody"),
            ("phone", "nobody"),
            ("beside", "nobody"),
            ("said_by", "child"),
            ("readers", "workers"),
        ];
        let people = format!("{what}_people");
        if !who.is_empty() {
            fields.retain(|(name, _)| *name != what);
            fields.push((what, "people"));
            fields.extend(who.iter().map(|one| (people.as_str(), *one)));
        }
        let safe = format!("/children/{}/about-me/safe", self.child);
        assert_eq!(self.worker().await.post(&safe, &fields).await.status, 303);
    }

    async fn tells(&self, channel: &str, because: &str) -> Answer {
        let fields = [("channel", channel), ("because", because)];
        self.does("telling", &fields).await
    }

    /// Sends a first letter by post; where something is held, with a reason.
    async fn sends_a_letter(&self, way: &str) -> Uuid {
        self.sends_this(KIND, way).await
    }

    async fn sends_this(&self, text: &str, way: &str) -> Uuid {
        let list = format!("/children/{}/letters", self.child);
        let id = self.worker().await.get(&list).await.field("id");
        let to = self
            .worker()
            .await
            .post(&list, &[("id", &id), ("again", "yes")])
            .await;
        let address = to.goes_to().strip_suffix("/writing").unwrap().to_owned();
        let mut held: Vec<String> = Vec::new();
        for _ in 0..2 {
            let version = self
                .worker()
                .await
                .get(&format!("{address}/writing"))
                .await
                .field("version");
            let mut fields = vec![
                ("version", version.as_str()),
                ("text", text),
                ("way", way),
                ("because", "I asked, and it is right."),
            ];
            fields.extend(held.iter().map(|one| ("held", one.as_str())));
            let sent = self
                .worker()
                .await
                .post(&format!("{address}/sending"), &fields)
                .await;
            if sent.status == 303 {
                return id.parse().unwrap();
            }
            held = sent.attributes("input[name=held]", "value");
        }
        panic!("the letter did not go")
    }

    async fn message(&self) -> Message {
        let file = self.app.file(self.child).await;
        file.going_out.messages().last().unwrap().clone()
    }

    /// How many were asked for since the demo was loaded.
    async fn messages(&self) -> usize {
        let file = self.app.file(self.child).await;
        let loaded: jiff::Timestamp = crate::testing::NOW.parse().unwrap();
        let all = file.going_out.messages().iter();
        all.filter(|message| message.stamp.at >= loaded).count()
    }

    async fn state(&self) -> State {
        self.message().await.state
    }

    /// What is due for the child because something does not go out.
    async fn due(&self) -> String {
        let file = self.app.file(self.child).await;
        let due = super::due(&file).map(|due| due.say(crate::web::words(), &file));
        due.collect::<Vec<_>>().join(" | ")
    }
}

/// A kind text that nothing holds.
const KIND: &str = "Dear you,\n\nI would like to meet you.\n\nGoodbye for now,\n";

/// The state of every message in the outbox, and how often each was taken up.
async fn rows(app: &TestApp) -> Vec<(String, i64)> {
    let all = ledger::query("SELECT state, tries FROM outbox ORDER BY made_at, id");
    let rows = all.fetch_all(app.ledger.db()).await.unwrap();
    rows.iter()
        .map(|row| (row.get("state").unwrap(), row.get("tries").unwrap()))
        .collect()
}

/// A carrier as whoever serves has one.
fn carrier(app: &TestApp) -> Carrier {
    Carrier::new(
        app.app.door.clone(),
        app.app.outside.clone(),
        app.app.address.clone(),
    )
}

/// A carrier that goes by what the house has set.
fn real_carrier(app: &TestApp) -> Carrier {
    Carrier::new(
        app.app.door.clone(),
        Outside::AsSet,
        app.app.address.clone(),
    )
    .with_press(app.app.press.clone())
}

/// One round of a carrier that nobody stops.
async fn round(carrier: &Carrier) -> std::time::Duration {
    let (_stop, told) = watch::channel(false);
    carrier.round(&told).await.unwrap()
}

/// Tuesday 24 November 2026, at noon: a moment that is safe for texts.
const NOON: &str = "2026-11-24T12:00:00Z";
