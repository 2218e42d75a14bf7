//! Telling a person who waits how far it is.

/// How far it is.
pub(super) struct Progress<F> {
    done: u64,
    all: u64,
    tell: F,
}

impl<F: Fn(u64, u64)> Progress<F> {
    pub(super) fn new(all: u64, tell: F) -> Self {
        tell(0, all);
        Self { done: 0, all, tell }
    }

    pub(super) fn step(&mut self) {
        self.done += 1;
        (self.tell)(self.done.min(self.all), self.all);
    }
}
