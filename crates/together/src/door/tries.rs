//! Guessing is slowed, for codes that exist and codes that do not: one try at a time at the same four symbols, each later
//! one after a longer wait. Nothing is ever locked: whoever comes when too many wait is asked to come again.

use std::{sync::Arc, time::Duration};

use moka::sync::Cache;
use tokio::sync::{Mutex, OwnedMutexGuard, OwnedSemaphorePermit, Semaphore};

use crate::clock::Clock;

/// This many tries at four symbols cost nothing.
const FREE: u32 = 3;
/// After that each waits twice as long as the one before, up to this.
const LONGEST: Duration = Duration::from_secs(8);
/// This many at one selector, the one whose turn it is among them: the last is still answered within the minute that a
/// page may take.
const AT_ONCE: usize = 6;

/// Tries at each selector in the last quarter of an hour, on this node.
pub(super) struct Tries(Cache<String, Line>);

/// Those who try the same four symbols.
#[derive(Clone)]
struct Line {
    places: Arc<Semaphore>,
    tries: Arc<Mutex<u32>>,
}

/// Somebody's turn. Until it is let go, nobody else tries these four symbols.
pub(super) struct Turn {
    _place: OwnedSemaphorePermit,
    alone: OwnedMutexGuard<u32>,
}

impl Turn {
    /// It was right: the next one begins anew.
    pub(super) fn came_in(mut self) {
        *self.alone = 0;
    }
}

/// Too many wait at these four symbols. It is the same whether anybody has them or not.
pub(super) struct TooMany;

impl Default for Tries {
    fn default() -> Tries {
        let forgotten = Duration::from_mins(15);
        Tries(
            Cache::builder()
                .max_capacity(100_000)
                .time_to_idle(forgotten)
                .build(),
        )
    }
}

impl Default for Line {
    fn default() -> Line {
        Line {
            places: Arc::new(Semaphore::new(AT_ONCE)),
            tries: Arc::default(),
        }
    }
}

impl Tries {
    /// Counts a try at these four symbols, waits until it is its turn, and then as long as it has to.
    pub(super) async fn turn(&self, selector: &str, clock: &Clock) -> Result<Turn, TooMany> {
        let line = self.0.get_with_by_ref(selector, Line::default);
        let place = line.places.try_acquire_owned().map_err(|_| TooMany)?;
        let mut tries = line.tries.lock_owned().await;
        *tries = tries.saturating_add(1);
        clock.pass(pause(*tries)).await;
        Ok(Turn {
            _place: place,
            alone: tries,
        })
    }
}

/// How long this try waits.
fn pause(tries: u32) -> Duration {
    match tries.checked_sub(FREE) {
        None | Some(0) => Duration::ZERO,
        Some(over) => Duration::from_millis(250)
            .saturating_mul(1 << over.min(6))
            .min(LONGEST),
    }
}

#[cfg(test)]
mod tests {
    use std::{
        task::{Context, Waker},
        time::Duration,
    };

    use futures::future::join_all;
    use jiff::SignedDuration;

    use super::{AT_ONCE, Tries};
    use crate::clock::Clock;

    fn halves(count: &[u64]) -> Vec<Duration> {
        let halves = count.iter().map(|half| Duration::from_millis(half * 500));
        halves.collect()
    }

    #[tokio::test]
    async fn three_tries_cost_nothing_and_each_later_one_waits_twice_as_long_up_to_eight_seconds() {
        let (clock, hands) = Clock::fixed(jiff::Timestamp::UNIX_EPOCH);
        let tries = Tries::default();
        for _ in 0..10 {
            assert!(tries.turn("ABCD", &clock).await.is_ok());
        }
        assert_eq!(hands.waits(), halves(&[0, 0, 0, 1, 2, 4, 8, 16, 16, 16]));
    }

    #[tokio::test]
    async fn somebody_who_came_in_waits_for_nothing_the_next_time() {
        let (clock, hands) = Clock::fixed(jiff::Timestamp::UNIX_EPOCH);
        let tries = Tries::default();
        for _ in 0..5 {
            assert!(tries.turn("ABCD", &clock).await.is_ok());
        }
        let Ok(turn) = tries.turn("ABCD", &clock).await else {
            panic!("nobody else tries");
        };
        turn.came_in();
        assert!(tries.turn("ABCD", &clock).await.is_ok());
        assert_eq!(hands.waits().last(), Some(&Duration::ZERO));
    }

    #[tokio::test]
    async fn tries_at_the_same_moment_wait_one_after_the_other() {
        let (clock, hands) = Clock::fixed(jiff::Timestamp::UNIX_EPOCH);
        let tries = Tries::default();
        for _ in 0..3 {
            assert!(tries.turn("ABCD", &clock).await.is_ok());
        }
        hands.hold();
        let all = join_all((0..3).map(async |_| {
            assert!(tries.turn("ABCD", &clock).await.is_ok());
        }));
        let one_by_one = async {
            for begun in 4..7 {
                hands.waited(begun).await;
                assert_eq!(hands.waits().len(), begun, "nobody else waits meanwhile");
                hands.forward(SignedDuration::from_secs(8));
            }
        };
        tokio::join!(all, one_by_one);
        assert_eq!(hands.waits(), halves(&[0, 0, 0, 1, 2, 4]));
    }

    #[tokio::test]
    async fn where_too_many_wait_the_next_is_told_so_and_may_come_again() {
        let (clock, _) = Clock::fixed(jiff::Timestamp::UNIX_EPOCH);
        let tries = Tries::default();
        let first = tries.turn("ABCD", &clock).await;
        let mut waiting: Vec<_> = (1..AT_ONCE)
            .map(|_| Box::pin(tries.turn("ABCD", &clock)))
            .collect();
        for one in &mut waiting {
            let once = one.as_mut().poll(&mut Context::from_waker(Waker::noop()));
            assert!(once.is_pending());
        }
        assert!(tries.turn("ABCD", &clock).await.is_err());
        assert!(tries.turn("EFGH", &clock).await.is_ok());
        drop((first, waiting));
        assert!(tries.turn("ABCD", &clock).await.is_ok());
    }

    #[tokio::test]
    async fn somebody_elses_symbols_are_not_slowed() {
        let (clock, hands) = Clock::fixed(jiff::Timestamp::UNIX_EPOCH);
        let tries = Tries::default();
        for _ in 0..9 {
            assert!(tries.turn("ABCD", &clock).await.is_ok());
        }
        hands.hold();
        assert!(tries.turn("EFGH", &clock).await.is_ok());
        assert_eq!(hands.waits().last(), Some(&Duration::ZERO));
    }
}
