//! Writes the demo's families through the door, by a clock that is moved to each day of their story.

mod body;
mod house;
mod out;
mod story;

use std::sync::Arc;

use jiff::Timestamp;
use ledger::{FileId, Ledger};
use plain_words::WordList;

use super::read::{embedded, families};
use crate::{
    clock::{Clock, day},
    door::Door,
    house::furnish,
};
use story::Story;

/// Loads everything: people, templates, families. `progress` is told how many of how many families are done. The answer is the
/// children's files, in the order they were opened.
pub async fn load(
    ledger: &Ledger,
    press: &paper::Press,
    list: &Arc<WordList>,
    now: Timestamp,
    progress: impl Fn(u64, u64),
) -> anyhow::Result<Vec<FileId>> {
    let all = families()
        .map(|path| embedded(&path).map(|text| (path, text)))
        .collect::<Result<Vec<_>, _>>()?;
    load_these(ledger, press, list, now, &all, progress).await
}

/// The same for these families: the path and the text of each.
pub(super) async fn load_these(
    ledger: &Ledger,
    press: &paper::Press,
    list: &Arc<WordList>,
    now: Timestamp,
    families: &[(String, String)],
    progress: impl Fn(u64, u64),
) -> anyhow::Result<Vec<FileId>> {
    let (clock, hands) = Clock::fixed(now);
    let door = Door::new(ledger.clone(), clock);
    furnish(&door).await.map_err(as_anyhow)?;
    let office = house::office(&door).await?;
    let staff = house::people(&door, &hands).await?;
    house::rota(&door, &staff).await?;
    house::teams(&door, &staff).await?;
    house::learners(&door, &staff).await?;
    let all = u64::try_from(families.len()).unwrap_or(0);
    let mut children = Vec::new();
    for (done, (path, text)) in (0..).zip(families) {
        progress(done, all);
        let story = Story {
            path,
            text,
            door: &door,
            hands: &hands,
            staff: &staff,
            press,
            list,
            office: &office,
            today: day(now),
        };
        children.extend(story.load().await?);
    }
    progress(all, all);
    Ok(children)
}

fn as_anyhow(error: crate::web::Error) -> anyhow::Error {
    match error {
        crate::web::Error::Broken(cause) => cause,
        other => anyhow::anyhow!("the demo could not be written: {other:?}"),
    }
}
