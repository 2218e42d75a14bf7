//! Colours, on a terminal only.

use std::env;

use plain_words::Level;

/// Whether to use colours.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Paint(bool);

impl Paint {
    /// Colours only where a person looks, and not where they said they want none (`NO_COLOR`, a bare terminal).
    pub(crate) fn when(is_terminal: bool) -> Self {
        let unwanted = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let bare = env::var_os("TERM").is_some_and(|terminal| terminal == "dumb");
        Self(is_terminal && !unwanted && !bare)
    }

    /// The name of a level in its colour.
    pub(super) fn level(self, level: Level) -> String {
        let code = match level {
            Level::Hold => "1;31",
            Level::Think => "1;33",
            Level::Note => "1;34",
        };
        self.coloured(code, level.name())
    }

    /// Words that matter less.
    pub(super) fn faint(self, words: &str) -> String {
        self.coloured("2", words)
    }

    fn coloured(self, code: &str, words: &str) -> String {
        if self.0 {
            format!("\u{1b}[{code}m{words}\u{1b}[0m")
        } else {
            words.to_owned()
        }
    }
}
