//! The carrier: takes from the outbox what may go now, hands it over once, and writes down what came of it.

use std::{collections::BTreeSet, sync::Arc, time::Duration};

use jiff::{SignedDuration, Timestamp};
use ledger::EntryId;
use tokio::{sync::watch, task::JoinHandle};
use uuid::Uuid;

use super::{
    Channel,
    batch::envelope,
    by_notify,
    entries::Why,
    fold::State,
    outcome,
    outside::{Carries, Outside, Parcel, Taken},
    safe::{reach, words_outside},
};
use crate::{
    clock::{day, london},
    door::{Door, InOutbox, OpenFile, Refused, Viewer, Writing},
    web::{Error, words},
};

/// Whoever began to hand something over and said nothing for so long has ended. No hand-over may take so long (ours).
const LEASE: SignedDuration = SignedDuration::from_mins(5);
/// How long to wait before the next try, and then an hour each time.
const WAITS: [i64; 4] = [1, 5, 15, 60];
/// What cannot be read or written down is put off for so long (ours), and the others go on.
pub(super) const PUT_OFF: SignedDuration = SignedDuration::from_hours(1);
/// Three days of trying are enough: then a person looks (ours).
const MOST_TRIES: i64 = 75;
/// Without a bell the outbox is looked into this often: for what is tried again, and for what others put in.
const OFTEN: Duration = Duration::from_mins(1);
/// Never more often than this.
const SELDOM: Duration = Duration::from_secs(1);

/// Carries what is in the outbox.
#[derive(Clone)]
pub struct Carrier {
    door: Door,
    outside: Outside,
    /// Our own address, for links.
    address: Arc<str>,
    lease: SignedDuration,
    /// Makes the sheet with the address, where somebody outside prints.
    press: Option<Arc<paper::Press>>,
}

/// What one message comes to when it is taken up.
enum Step {
    /// It goes there, with these words.
    Go(Parcel),
    /// Not before this moment.
    Wait(Timestamp),
    /// It may not go.
    Stop(Why),
    /// It has ended already.
    Over,
}

impl Carrier {
    /// A carrier for this door's outbox, of a program with this address.
    pub fn new(door: Door, outside: Outside, address: Arc<str>) -> Carrier {
        Carrier {
            door,
            outside,
            address,
            lease: LEASE,
            press: None,
        }
    }

    /// The same, which can have letters printed outside.
    #[must_use]
    pub fn with_press(self, press: Arc<paper::Press>) -> Carrier {
        Carrier {
            press: Some(press),
            ..self
        }
    }

    /// The same, which takes whoever says nothing for this long to have ended: for a test that kills it.
    #[cfg(test)]
    pub(super) fn with_lease(self, lease: SignedDuration) -> Carrier {
        Carrier { lease, ..self }
    }

    pub(super) fn door(&self) -> &Door {
        &self.door
    }

    pub(super) fn address(&self) -> &str {
        &self.address
    }

    /// Hands over everything that may go now. How long to wait before looking again. A message that cannot be carried, because its file
    /// cannot be read or nothing can be written in it, stops no other.
    pub async fn round(&self, stop: &watch::Receiver<bool>) -> Result<Duration, Error> {
        self.door.put_daily().await?;
        self.settle_doubts().await?;
        let (mut closed, mut broken) = (BTreeSet::new(), BTreeSet::new());
        loop {
            let mut taken_up = 0;
            for row in self.door.ready_to_go().await? {
                if *stop.borrow() {
                    return Ok(SELDOM);
                }
                if closed.contains(&row.channel) || broken.contains(&row.id) {
                    continue;
                }
                taken_up += 1;
                match self.carry(&row).await {
                    Ok(Some(Taken::Closed)) => {
                        closed.insert(row.channel);
                    }
                    Ok(_) => {}
                    // What went wrong may say words of the file's, and a log holds none.
                    Err(_) => {
                        broken.insert(row.id);
                        tracing::error!("message {} could not be carried", row.id);
                    }
                }
            }
            if taken_up == 0 {
                break;
            }
        }
        if !closed.is_empty() {
            return Ok(OFTEN);
        }
        let now = self.door.clock().now();
        let next = self.door.next_to_go().await?.map_or(OFTEN, |next| {
            Duration::try_from(next.duration_since(now)).unwrap_or(SELDOM)
        });
        Ok(next.clamp(SELDOM, OFTEN))
    }

    /// What was begun and has no end: asked about, where somebody can tell; else a person is.
    async fn settle_doubts(&self) -> Result<(), Error> {
        let before = self.door.clock().now().checked_sub(self.lease);
        let before = before.unwrap_or(Timestamp::MIN);
        for row in self.door.begun_before(before).await? {
            let Some(claim) = row.claim else { continue };
            let now = self.door.clock().now();
            if row.carrier.as_deref().is_some_and(Carries::can_tell) {
                self.door.try_later_if_not_there(row.id, claim, now).await?;
                continue;
            }
            let ended = if Carrier::is_the_houses(&row) {
                self.ends_daily(&row, claim, Taken::Unknown).await
            } else {
                let rule = |file: &OpenFile| outcome::in_doubt(file, row.id, EntryId(claim));
                self.write(&row, rule).await
            };
            if ended.is_err() {
                tracing::error!("message {} is in doubt, and its file cannot say so", row.id);
                self.door.begun_later(row.id, claim, now + PUT_OFF).await?;
            }
        }
        Ok(())
    }

    /// Carries one. `None`: somebody else has it, or it is not for now.
    async fn carry(&self, row: &InOutbox) -> Result<Option<Taken>, Error> {
        let now = self.door.clock().now();
        let carries = self.outside.carries(&self.door, row.channel).await?;
        let claim = ledger::uuid_at(now);
        let name = carries.as_ref().map_or("nobody", Carries::name);
        if !self.door.claim(row.id, claim, name).await? {
            return Ok(None);
        }
        if Carrier::is_the_houses(row) {
            return self.carry_daily(row, claim, carries).await;
        }
        let file = match self.door.open_to_carry(row.file).await {
            Ok(file) => file,
            // Nothing was handed over.
            Err(cause) => {
                self.door.try_later(row.id, claim, now + PUT_OFF).await?;
                return Err(cause);
            }
        };
        let Some(carries) = carries else {
            self.ends(row, claim, Taken::Never(Why::NotSetUp)).await?;
            return Ok(None);
        };
        if asked_no_more(row, name) {
            self.ends(row, claim, Taken::Unknown).await?;
            return Ok(None);
        }
        let taken = match step(&file, row, now) {
            Step::Over => {
                self.write(row, |_| outcome::gone_already(row.id)).await?;
                return Ok(None);
            }
            Step::Wait(until) => {
                self.door.try_later(row.id, claim, until).await?;
                return Ok(None);
            }
            // Where it may have gone, nobody can say that it did not.
            Step::Stop(_) if row.may_have_gone => {
                self.ends(row, claim, Taken::Unknown).await?;
                return Ok(None);
            }
            Step::Stop(why) => Taken::Never(why),
            Step::Go(parcel) => {
                let parcel = match self.with_paper(&file, row, parcel).await {
                    Ok(Some(parcel)) => parcel,
                    // It is more than is printed there: the house prints it.
                    Ok(None) => {
                        self.ends(row, claim, Taken::Never(Why::Refused)).await?;
                        return Ok(None);
                    }
                    Err(cause) => {
                        self.door.try_later(row.id, claim, now + PUT_OFF).await?;
                        return Err(cause);
                    }
                };
                let again = row.tries > 0 || row.may_have_gone;
                carries.hand_over(&parcel, again, now).await
            }
        };
        if taken == Taken::Unknown && Carries::can_tell(name) && row.tries + 1 < MOST_TRIES {
            let next = self.door.clock().now() + wait(row.tries);
            self.door
                .try_later_if_not_there(row.id, claim, next)
                .await?;
            return Ok(Some(Taken::Later));
        }
        self.ends(row, claim, taken).await?;
        Ok(Some(taken))
    }

    /// A letter with its pages; anything else as it is. `None`: it cannot be printed outside.
    async fn with_paper(
        &self,
        file: &OpenFile,
        row: &InOutbox,
        parcel: Parcel,
    ) -> Result<Option<Parcel>, Error> {
        if row.channel != Channel::Post {
            return Ok(Some(parcel));
        }
        let Some(press) = self.press.clone() else {
            return Ok(None);
        };
        let Some(envelope) = envelope(file, row).ok().filter(|one| !one.sealed) else {
            return Ok(None);
        };
        let mut kept = Vec::new();
        for form in &envelope.forms {
            kept.push(self.door.attachment(file, *form).await?.bytes);
        }
        let today = day(self.door.clock().now());
        let made = move || by_notify::sheets(&press, &envelope, &kept, today);
        let made = tokio::task::spawn_blocking(made).await;
        let paper = made.map_err(anyhow::Error::from)??;
        Ok(paper.map(|paper| Parcel {
            paper: Some(paper.into()),
            ..parcel
        }))
    }

    /// Writes down what came of a try.
    async fn ends(&self, row: &InOutbox, claim: Uuid, taken: Taken) -> Result<(), Error> {
        let by_try = EntryId(claim);
        match taken {
            Taken::Yes => {
                self.write(row, |file| outcome::went(file, row.id, by_try))
                    .await
            }
            Taken::Unknown => {
                self.write(row, |file| outcome::in_doubt(file, row.id, by_try))
                    .await
            }
            Taken::Never(why) => {
                self.write(row, |file| outcome::failed(file, row.id, by_try, why))
                    .await
            }
            Taken::Later | Taken::Closed if row.tries + 1 >= MOST_TRIES && row.may_have_gone => {
                self.write(row, |file| outcome::in_doubt(file, row.id, by_try))
                    .await
            }
            Taken::Later | Taken::Closed if row.tries + 1 >= MOST_TRIES => {
                self.write(row, |file| {
                    outcome::failed(file, row.id, by_try, Why::NoAnswer)
                })
                .await
            }
            Taken::Later | Taken::Closed => {
                let next = self.door.clock().now() + wait(row.tries);
                self.door.try_later(row.id, claim, next).await
            }
        }
    }

    async fn write(
        &self,
        row: &InOutbox,
        rule: impl Fn(&OpenFile) -> Writing,
    ) -> Result<(), Error> {
        let by = Viewer::program().by;
        let written = self
            .door
            .write_outcome(&by, row.file, |file| Ok::<_, Error>(rule(file)))
            .await;
        written.map_err(|refused| match refused {
            Refused::Rule(error) | Refused::Web(error) => error,
        })
    }
}

/// Was it perhaps taken by somebody who could be asked, and whom the house does not send by any more? Then only a person can find out.
fn asked_no_more(row: &InOutbox, now: &str) -> bool {
    let before = row.carrier.as_deref().filter(|_| row.tries > 0);
    before.is_some_and(|before| before != now && Carries::can_tell(before))
}

/// How long to wait after so many tries before this one.
pub(super) fn wait(tries: i64) -> SignedDuration {
    let waits = usize::try_from(tries)
        .ok()
        .and_then(|tries| WAITS.get(tries));
    SignedDuration::from_mins(*waits.unwrap_or(&60))
}

/// What to do with a message now, as the file stands now.
fn step(file: &OpenFile, row: &InOutbox, now: Timestamp) -> Step {
    let Some(message) = file.going_out.message(row.id) else {
        return Step::Stop(Why::NotSafeNow);
    };
    if message.state == State::Gone {
        return Step::Over;
    }
    let Ok(reached) = reach(file, &message.asked) else {
        return Step::Stop(Why::NotSafeNow);
    };
    let is_letter = row.channel == Channel::Post;
    let said = words_outside(words(), message.asked.what);
    // A letter says what it says; nothing is said beside it.
    let Some(words) = said.or_else(|| is_letter.then(String::new)) else {
        return Step::Stop(Why::NotSetUp);
    };
    let here = now.to_zoned_datetime(london());
    match reached.hours.map(|hours| hours.next(&here)) {
        Some(Some(first)) if first > now => Step::Wait(first),
        Some(None) => Step::Stop(Why::NotSafeNow),
        _ => Step::Go(Parcel {
            id: row.id,
            channel: row.channel,
            to: reached.place,
            subject: crate::web::words().outside_subject(),
            words,
            paper: None,
        }),
    }
}

/// A carrier at work beside the pages, until it is told to stop.
pub struct Runner {
    stop: watch::Sender<bool>,
    work: JoinHandle<()>,
}

impl Runner {
    /// Begins: at once, at each ring of the bell, and whenever something is to be tried again.
    pub fn start(carrier: Carrier) -> Runner {
        let (stop, told) = watch::channel(false);
        let work = tokio::spawn(work(carrier, told));
        Runner { stop, work }
    }

    /// Lets what is being handed over be finished and written down, and ends.
    pub async fn stop(self) {
        self.stop.send_replace(true);
        // A carrier that panicked has said so in the log, and holds nothing.
        let _ended = self.work.await;
    }
}

async fn work(carrier: Carrier, mut told: watch::Receiver<bool>) {
    let bell = carrier.door.bell();
    while !*told.borrow() {
        let wait = carrier.round(&told).await.unwrap_or_else(|cause| {
            tracing::error!("what waits to go out could not be carried: {cause:?}");
            OFTEN
        });
        tokio::select! {
            () = bell.notified() => {}
            () = carrier.door.clock().pass(wait) => {}
            changed = told.changed() => if changed.is_err() { return },
        }
    }
}
