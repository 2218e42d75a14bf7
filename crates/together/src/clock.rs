//! The clock is an argument: only this file asks what time it is, and tests hold the hands.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp, civil::Date, tz::TimeZone};

/// Tells the time to whoever is handed it.
#[derive(Clone)]
pub struct Clock(Arc<dyn Fn() -> Timestamp + Send + Sync>);

impl Clock {
    /// The machine's clock.
    pub fn of_the_machine() -> Clock {
        Clock(Arc::new(Timestamp::now))
    }

    /// A clock that a test moves by hand.
    pub fn fixed(at: Timestamp) -> (Clock, Hands) {
        let hands = Hands(Arc::new(std::sync::Mutex::new(at)));
        let read = hands.clone();
        (Clock(Arc::new(move || read.now())), hands)
    }

    /// Now.
    pub fn now(&self) -> Timestamp {
        (self.0)()
    }
}

/// The hands of a fixed clock.
#[derive(Clone)]
pub struct Hands(Arc<std::sync::Mutex<Timestamp>>);

impl Hands {
    fn now(&self) -> Timestamp {
        *self
            .0
            .lock()
            .expect("nothing panics while it holds the clock")
    }

    /// Moves the clock to this moment, which may be in the past.
    pub fn set(&self, at: Timestamp) {
        *self
            .0
            .lock()
            .expect("nothing panics while it holds the clock") = at;
    }

    /// Moves the clock on.
    pub fn forward(&self, by: SignedDuration) {
        *self
            .0
            .lock()
            .expect("nothing panics while it holds the clock") += by;
    }
}

/// The time zone of everybody in these files.
pub fn london() -> TimeZone {
    TimeZone::get("Europe/London").expect("the zone data is inside the program")
}

/// The day it was in England at that moment.
pub fn day(at: Timestamp) -> Date {
    use std::sync::LazyLock;
    static LONDON: LazyLock<TimeZone> = LazyLock::new(london);
    at.to_zoned_datetime(LONDON.clone()).date()
}
