//! A fault in the program is told by its place, never by its message: that may hold what somebody typed.

use std::{
    io::{self, Write},
    panic::catch_unwind,
    sync::{Arc, Mutex},
};

use tracing_subscriber::fmt::MakeWriter;

/// A log that a test can read.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Log {
    type Writer = Log;

    fn make_writer(&self) -> Log {
        self.clone()
    }
}

#[test]
fn a_panic_is_logged_without_its_words() {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt().with_writer(log.clone()).finish();
    let typed = "Zqxé words that somebody typed".to_owned();
    let before = std::panic::take_hook();
    together::cli::say_panics_without_words();
    tracing::subscriber::with_default(subscriber, || {
        let cut = catch_unwind(|| typed[..4].len());
        assert!(cut.is_err(), "in the middle of a letter there is no cut");
    });
    std::panic::set_hook(before);
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(log.contains("the program has a fault at"), "{log}");
    assert!(log.contains("panics.rs"), "{log}");
    assert!(!log.contains("Zqx") && !log.contains("typed"), "{log}");
}
