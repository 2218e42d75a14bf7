//! What stands in the way of filing a report, each with the place where it is seen to. Only a sealed detail stops it, and words that
//! the child did not say; everything else can be passed with a reason.

use jiff::civil::Date;
use plain_words::WordList;

use super::{
    About,
    assembling::TO_WRITE,
    desk::Desk,
    document::{AsFiled, readers},
};
use crate::{
    door::OpenFile,
    learning,
    letters::{Finding, Looked, for_court},
    opening::Allocated,
    recommendations,
    web::{Words, words},
};

/// Something that stands in the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct InTheWay {
    /// What it is.
    pub(super) said: String,
    /// Why, and what to do.
    pub(super) why: String,
    /// Where it is seen to.
    pub(super) address: String,
    /// It cannot be passed.
    pub(super) stops: bool,
    /// A sealed detail: no reason would do.
    pub(super) sealed: bool,
    /// It is about telling the child, for which there is a reason of its own and a second look.
    pub(super) telling: bool,
}

/// Everything there is to find in the text of a report, worst first.
pub(super) fn findings(
    list: &WordList,
    about: &About<'_>,
    text: &str,
    as_filed: &AsFiled,
    today: Date,
) -> Vec<Finding> {
    let files: Vec<&OpenFile> = std::iter::once(about.file).chain(about.others).collect();
    let looked = Looked {
        list,
        files: &files,
        text,
        readers: &readers(),
        may_quote: &|of| about.may_stand(of),
        unresolved: &as_filed.unresolved,
        added: &as_filed.added,
        today,
    };
    for_court(&looked)
}

/// Everything that stands in the way of this report, worst first; what is asked about telling and asking, for each child.
pub(super) fn in_the_way(
    about: &About<'_>,
    desk: &Desk,
    worker: &Allocated,
    today: Date,
) -> Vec<InTheWay> {
    let t = words();
    let writing = format!(
        "/children/{}/reports/{}/writing",
        about.file.id(),
        desk.report
    );
    let as_filed = desk.as_of(about, worker, today);
    let found = findings(&desk.list, about, &desk.draft.text, &as_filed, today);
    // Parts that nobody has written are shown in the text, and stand here once for all of them.
    let held = found
        .into_iter()
        .filter(|one| one.is_held() && !one.said().starts_with(TO_WRITE));
    let held = held.map(|one| InTheWay {
        stops: one.waits() || one.is_sealed(),
        sealed: one.is_sealed(),
        address: format!("{writing}#text"),
        telling: false,
        said: one.said().to_owned(),
        why: one.why().to_owned(),
    });
    let mut all: Vec<InTheWay> = held.collect();
    all.extend(two_texts(t, desk, &writing));
    all.extend(waits_for_supervisor(about.file, desk, &writing));
    all.extend(to_write(t, desk, &writing));
    if desk.draft.report_kind.waits_for_telling() {
        all.extend(about.files().into_iter().flat_map(|file| telling(t, file)));
    }
    all.sort_by_key(|one| !one.stops);
    all
}

/// A student's or trainee's report is filed once a named supervisor has looked at exactly this version of it. Whoever learns here, and
/// who looked at what, is for the room of learning to say: this is the one place that asks it.
fn waits_for_supervisor(file: &OpenFile, desk: &Desk, writing: &str) -> Option<InTheWay> {
    let draft = desk.draft.to_bytes();
    let held = learning::held(desk.learns.as_ref(), &file.learning, desk.report, &draft)?;
    Some(InTheWay {
        said: learning::asked_for(&held),
        why: String::new(),
        address: format!("{writing}#look"),
        stops: true,
        sealed: false,
        telling: false,
    })
}

/// Somebody saved another text of it meanwhile: it has to be clear which is meant.
fn two_texts(t: &Words, desk: &Desk, writing: &str) -> Option<InTheWay> {
    (desk.texts > 1).then(|| InTheWay {
        said: t.letters_two_texts(),
        why: String::new(),
        address: writing.to_owned(),
        stops: true,
        sealed: false,
        telling: false,
    })
}

/// Parts that nobody has written.
fn to_write(t: &Words, desk: &Desk, writing: &str) -> Option<InTheWay> {
    let many = desk.draft.text.matches(TO_WRITE).count();
    (many > 0).then(|| InTheWay {
        said: t.reports_left_to_write(many),
        why: t.reports_left_to_write_why(),
        address: format!("{writing}#text"),
        stops: false,
        sealed: false,
        telling: false,
    })
}

/// Recommendations of which the child has not been told, or about which nobody asked.
fn telling(t: &Words, file: &OpenFile) -> Vec<InTheWay> {
    let base = format!("/children/{}", file.id());
    let name = super::parts::called(file, file.child());
    let all = recommendations::in_the_way(file).map(|one| InTheWay {
        said: t.reports_not_told(&name, first_words(&one.now().what)),
        why: t.reports_not_told_why(),
        address: format!("{base}/recommendations/{}", one.id()),
        stops: false,
        sealed: false,
        telling: true,
    });
    all.collect()
}

/// As much of a recommendation as names it, without where its mentions lead.
fn first_words(what: &str) -> String {
    /// So many words name it (ours).
    const MOST: usize = 12;
    let mut plain = String::new();
    let mut rest = what;
    while let Some((before, after)) = rest.split_once("](p:") {
        plain += &before.replacen('[', "", 1);
        rest = after.split_once(')').map_or("", |(_, after)| after);
    }
    plain += rest;
    let all: Vec<&str> = plain.split_whitespace().collect();
    let shown = all[..all.len().min(MOST)].join(" ");
    if all.len() > MOST {
        format!("{shown} …")
    } else {
        shown
    }
}
