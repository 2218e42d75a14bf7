//! What a letter about recommendations begins from: what is recommended and why, to the child in the child's words.

use ledger::EntryId;

use super::{Recommendation, rules};
use crate::{door::OpenFile, file::Slug, web::Words};

/// What is recommended, and why, for a letter to this reader; none where nothing is.
pub(crate) fn for_letter(file: &OpenFile, to: &Slug) -> Option<(String, String)> {
    let all: Vec<&Recommendation> = file.recommendations.standing().collect();
    if all.is_empty() {
        return None;
    }
    if to == file.child() {
        let what = all.iter().map(|one| one.now().to_child.trim());
        let why = all.iter().map(|one| one.now().why_to_child.trim());
        return Some((paragraphs(what), paragraphs(why)));
    }
    let what = all.iter().map(|one| one.now().what.trim());
    let reasons = all.iter().flat_map(|one| &one.now().reasons);
    let why = reasons.map(|reason| reason.because.trim());
    Some((paragraphs(what), paragraphs(why)))
}

fn paragraphs<'a>(all: impl Iterator<Item = &'a str>) -> String {
    all.collect::<Vec<_>>().join("\n\n")
}

/// Why a solicitor is written to, where the letter was begun from a view that the solicitor has to know.
pub(crate) fn why_solicitor(t: &Words, file: &OpenFile, about: Option<EntryId>) -> Option<String> {
    let about = about?;
    let mut all = file.recommendations.standing();
    let one = all.find(|one| rules::view_for_solicitor(one) == Some(about))?;
    let child = file.child();
    let mention = |form: &str| format!("[{form}](p:{child}#{form})");
    let name = format!("[{}](p:{child})", file.opening.court_first_name());
    let what = one.now().what.trim();
    Some(t.letters_solicitor_disagrees(name, what, mention("they")))
}
