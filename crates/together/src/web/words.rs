//! Every sentence a page shows, as a function. Made from `locales/` when the program is built.

use std::sync::LazyLock;

#[expect(
    dead_code,
    unreachable_pub,
    clippy::pedantic,
    clippy::derivable_impls,
    clippy::unwrap_used,
    reason = "generated from locales/"
)]
mod sentences {
    include!(concat!(env!("OUT_DIR"), "/sentences.rs"));
}

/// The sentences of one language.
pub type Words = sentences::L10nLanguage;

/// The sentences in English. Another language is another folder in `locales/`, and this function then asks whom it is for.
pub fn words() -> &'static Words {
    static ENGLISH: LazyLock<Words> = LazyLock::new(|| sentences::L10n::En.load());
    &ENGLISH
}
