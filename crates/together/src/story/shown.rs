//! Panels as a page shows them: to a worker, and to whoever they are for.

use std::fmt;

use askama::Template;
use ledger::EntryId;

use super::{Picture, ShownPanel};
use crate::{
    letters::symbol,
    web::{Words, words},
};

/// Words of a panel as a piece of a page. `paper` wrote the HTML and escaped every word in it.
pub(crate) struct InWords(String);

impl InWords {
    /// Of these.
    pub(super) fn new(said: &[paper::Inline]) -> InWords {
        InWords(paper::words_html(said))
    }
}

impl fmt::Display for InWords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl askama::FastWritable for InWords {
    fn write_into(
        &self,
        dest: &mut dyn fmt::Write,
        _: &dyn askama::Values,
    ) -> Result<(), askama::Error> {
        dest.write_str(&self.0)?;
        Ok(())
    }
}

impl askama::filters::HtmlSafe for InWords {}

/// Where a page gets a picture from; what is kept beside a file comes from under this address.
pub(super) fn picture_at(picture: &Picture, kept: &str) -> String {
    match picture {
        Picture::Chosen(name) => format!("/assets/symbols/{name}.svg"),
        Picture::Drawn(id) | Picture::Sent(id) => format!("{kept}/{id}"),
    }
}

/// Is one of these from the set that asks for its name beside its pictures?
pub(super) fn asks_for_credit<'a>(pictures: impl IntoIterator<Item = Option<&'a Picture>>) -> bool {
    let mut all = pictures.into_iter().flatten();
    all.any(|picture| match picture {
        Picture::Chosen(name) => symbol(name).is_some_and(|symbol| !symbol.own),
        Picture::Drawn(_) | Picture::Sent(_) => false,
    })
}

/// One panel on a page.
#[derive(Template)]
#[template(path = "story/panel_shown.html")]
pub(crate) struct PanelOnPage {
    t: &'static Words,
    pub(crate) number: usize,
    pub(crate) panel: EntryId,
    picture: Option<String>,
    alt: String,
    words: InWords,
    whose: String,
}

impl askama::filters::HtmlSafe for PanelOnPage {}

impl PanelOnPage {
    /// The panel with this number, its picture under that address.
    pub(super) fn new(number: usize, shown: &ShownPanel, kept: &str) -> PanelOnPage {
        PanelOnPage {
            t: words(),
            number,
            panel: shown.panel,
            picture: shown.picture.as_ref().map(|one| picture_at(one, kept)),
            alt: shown.alt.clone(),
            words: InWords::new(&shown.words),
            whose: shown.whose.clone(),
        }
    }

    /// All of them.
    pub(super) fn all(shown: &[ShownPanel], kept: &str) -> Vec<PanelOnPage> {
        let numbered = (1..).zip(shown);
        numbered
            .map(|(number, panel)| PanelOnPage::new(number, panel, kept))
            .collect()
    }
}
