//! What is taken away when its time is over, as long as the program runs.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::{Door, HOUSE, outbox_store, store};

/// Words a child did not send are kept this long (docs/decisions/0013).
pub const UNSENT_KEPT: SignedDuration = SignedDuration::from_hours(24);
/// Sessions, links and codes that are over stay this long (ours): as long as the ledger keeps what was thrown away.
const OVER_KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);
/// Unsent words are looked for this often, so that none stays much longer than it may.
const OFTEN: Duration = Duration::from_hours(1);
/// Everything else is looked for once in so many times: once a day.
const SELDOM: u32 = 24;

impl Door {
    /// Sweeps at once, and then for as long as the program runs: unsent words each hour, everything once a day.
    pub fn sweep_always(&self) {
        let door = self.clone();
        tokio::spawn(async move {
            for hour in (0..SELDOM).cycle() {
                if let Err(cause) = door.sweep(hour == 0).await {
                    tracing::warn!("what is over could not be swept: {cause}");
                }
                door.clock().pass(OFTEN).await;
            }
        });
    }

    /// Takes away unsent words that are a day old; and, if it is to be everything, sessions, links and codes that are
    /// over, and what the ledger sweeps.
    async fn sweep(&self, everything: bool) -> Result<(), ledger::Error> {
        let now = self.clock().now();
        let before = |kept| now.checked_sub(kept).unwrap_or(Timestamp::MIN);
        let mut over = vec![store::drop_unsent_before(before(UNSENT_KEPT))];
        if everything {
            over.push(store::drop_sessions_before(before(OVER_KEPT)));
            over.push(store::drop_staff_links_before(before(OVER_KEPT)));
            over.push(store::drop_access_before(before(OVER_KEPT)));
            over.push(outbox_store::drop_gone_before(before(OVER_KEPT), HOUSE));
        }
        self.ledger().change(over).await?;
        if everything {
            self.ledger().sweep(now).await?;
        }
        Ok(())
    }
}
