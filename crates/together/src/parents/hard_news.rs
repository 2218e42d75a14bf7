//! Where a parent or carer wants to hear hard news first: from a person, or on their own pages. Only they can choose it.

use super::{
    HardNewsFirst, ParentEntry,
    place::Place,
    said::{Next, write_also, wrong},
};
use crate::{
    about_me::HardNews,
    door::ParentViewer,
    file::Written,
    web::{App, Error, Posted, words},
};

/// Keeps what they chose. What nobody chose is not guessed.
pub(super) async fn choose(app: &App, viewer: &ParentViewer, form: &Posted) -> Result<Next, Error> {
    let id = form.id()?;
    let mut all = HardNews::ALL.into_iter();
    let Some(first) = all.find(|one| one.value() == form.get("hard_news")) else {
        let say = words().hard_news_missing();
        return Ok(Some(Err(wrong(Place::HardNews, "hard_news", say))));
    };
    let written = write_also(app, viewer, id, |file, id| {
        let chosen = HardNewsFirst {
            by: file.person.clone(),
            first,
        };
        Written::new(file.family_id(), id, &ParentEntry::from(chosen)).into()
    });
    Ok(written.await?.map(|()| Ok(Place::HardNewsKept)))
}
