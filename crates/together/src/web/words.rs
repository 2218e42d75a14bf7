//! Every sentence a page shows, as a function. Made from `locales/` when the program is built.

use std::sync::LazyLock;

use super::language::Language;

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

/// The sentences in the language of the page that is being made (`language.rs`); another language is another folder in `locales/`.
pub fn words() -> &'static Words {
    static ENGLISH: LazyLock<Words> = LazyLock::new(|| sentences::L10n::En.load());
    static WELSH: LazyLock<Words> = LazyLock::new(|| sentences::L10n::Cy.load());
    match Language::of_this_page() {
        Language::English => &ENGLISH,
        Language::Welsh => &WELSH,
    }
}
