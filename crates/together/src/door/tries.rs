//! Guessing is slowed, for codes that exist and codes that do not, and nobody is ever locked out.

use std::time::Duration;

use moka::sync::Cache;

/// This many tries at four symbols cost nothing.
const FREE: u32 = 3;
/// After that each waits twice as long as the one before, up to this.
const LONGEST: Duration = Duration::from_secs(8);

/// Tries at each selector in the last quarter of an hour, on this node.
pub(super) struct Tries(Cache<String, u32>);

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

impl Tries {
    /// Counts a try at these four symbols and waits as long as it has to.
    pub(super) async fn wait(&self, selector: &str) {
        let tries = self.0.get(selector).unwrap_or(0).saturating_add(1);
        self.0.insert(selector.to_owned(), tries);
        tokio::time::sleep(pause(tries)).await;
    }
}

/// How long this try waits.
pub(super) fn pause(tries: u32) -> Duration {
    match tries.checked_sub(FREE) {
        None | Some(0) => Duration::ZERO,
        Some(over) => Duration::from_millis(250)
            .saturating_mul(1 << over.min(6))
            .min(LONGEST),
    }
}
