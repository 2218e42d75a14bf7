//! The clock is an argument: only this file asks what time it is and waits for a time, and tests hold the hands.

use std::{sync::Arc, time::Duration};

use futures::future::BoxFuture;
use jiff::{SignedDuration, Timestamp, civil::Date, tz::TimeZone};
use tokio::sync::watch;

/// Tells the time to whoever is handed it, and wakes whoever waits for a later one.
#[derive(Clone)]
pub struct Clock {
    read: Arc<dyn Fn() -> Timestamp + Send + Sync>,
    pass: Arc<dyn Fn(Duration) -> BoxFuture<'static, ()> + Send + Sync>,
}

impl Clock {
    /// The machine's clock.
    pub fn of_the_machine() -> Clock {
        Clock {
            read: Arc::new(Timestamp::now),
            pass: Arc::new(|time| Box::pin(tokio::time::sleep(time))),
        }
    }

    /// A clock that a test moves by hand. Nobody waits by it, until the hands are held.
    pub fn fixed(at: Timestamp) -> (Clock, Hands) {
        let hands = Hands(Arc::new(watch::Sender::new(Face {
            at,
            held: false,
            waits: Vec::new(),
        })));
        let (read, pass) = (hands.clone(), hands.clone());
        let clock = Clock {
            read: Arc::new(move || read.now()),
            pass: Arc::new(move |time| Box::pin(pass.clone().pass(time))),
        };
        (clock, hands)
    }

    /// Now.
    pub fn now(&self) -> Timestamp {
        (self.read)()
    }

    /// Waits until this much time has passed.
    pub async fn pass(&self, time: Duration) {
        (self.pass)(time).await;
    }
}

/// The hands of a fixed clock.
#[derive(Clone)]
pub struct Hands(Arc<watch::Sender<Face>>);

/// What a fixed clock shows.
struct Face {
    at: Timestamp,
    held: bool,
    waits: Vec<Duration>,
}

impl Hands {
    fn now(&self) -> Timestamp {
        self.0.borrow().at
    }

    /// Moves the clock to this moment, which may be in the past.
    pub fn set(&self, at: Timestamp) {
        self.0.send_modify(|face| face.at = at);
    }

    /// Moves the clock on.
    pub fn forward(&self, by: SignedDuration) {
        self.0.send_modify(|face| face.at += by);
    }

    /// From now on, whoever waits for a time waits until the hands were moved that far.
    pub fn hold(&self) {
        self.0.send_modify(|face| face.held = true);
    }

    /// How long everybody wanted to wait so far, in the order they began to.
    pub fn waits(&self) -> Vec<Duration> {
        self.0.borrow().waits.clone()
    }

    /// Returns when so many have begun to wait since the clock was made.
    pub async fn waited(&self, times: usize) {
        let mut face = self.0.subscribe();
        let done = face.wait_for(|face| face.waits.len() >= times).await;
        done.expect("these hands are a sender");
    }

    async fn pass(self, time: Duration) {
        let until = self.now() + SignedDuration::try_from(time).unwrap_or(SignedDuration::MAX);
        let mut face = self.0.subscribe();
        self.0.send_modify(|face| face.waits.push(time));
        let over = face.wait_for(|face| !face.held || face.at >= until).await;
        over.expect("these hands are a sender");
    }
}

/// The time zone of everybody in these files.
pub fn london() -> TimeZone {
    TimeZone::get("Europe/London").expect("the zone data is inside the program")
}

/// The moment a day begins in England.
pub fn morning(day: Date) -> Timestamp {
    let begins = day.at(0, 0, 0, 0).to_zoned_datetime(london());
    begins.map_or(Timestamp::MAX, |begins| begins.timestamp())
}

/// The day it was in England at that moment.
pub fn day(at: Timestamp) -> Date {
    use std::sync::LazyLock;
    static LONDON: LazyLock<TimeZone> = LazyLock::new(london);
    at.to_zoned_datetime(LONDON.clone()).date()
}
