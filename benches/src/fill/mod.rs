//! Fills a data folder, through the door like everything else, with what the benches open: children whose files are as
//! long as a real one (the demo's Seun, told on), and many small files around them. It prints what to open as JSON.

mod around;
mod every_kind;
mod house;
mod story;
mod told;

use std::path::PathBuf;

use clap::Args;
use jiff::{SignedDuration, Timestamp};
use ledger::{FileId, Ledger, Purpose, Settings};
use together::{
    clock::{Clock, Hands},
    door::Door,
};

use around::Around;
use house::House;
use story::Story;

/// What to put into the folder.
#[derive(Args)]
pub(crate) struct Fill {
    /// The folder; it has to be new.
    data: PathBuf,
    /// Children with a long file, each with a family of their own.
    #[arg(long, default_value_t = 1)]
    children: usize,
    /// Entries in each of these files.
    #[arg(long, default_value_t = 200)]
    entries: usize,
    /// Small files around them, three entries each; written in between, as it is in life.
    #[arg(long, default_value_t = 0)]
    around: usize,
    /// For `serve`; without it, for `demo`.
    #[arg(long)]
    real: bool,
    /// Of these entries, the last hundred are of every kind there is, in turn.
    #[arg(long)]
    every_kind: bool,
    /// Also writes the entries of the long files, and of their families' files, to a bare database here.
    #[arg(long)]
    bare: Option<PathBuf>,
    /// Also writes the entries of the first child and family here, one as JSON on each line.
    #[arg(long)]
    told: Option<PathBuf>,
}

/// Fills the folder, and prints what is in it.
pub(crate) async fn fill(fill: &Fill) -> anyhow::Result<()> {
    let purpose = if fill.real {
        Purpose::Real
    } else {
        Purpose::Demo
    };
    let ledger = Ledger::open(&Settings::in_folder(&fill.data, purpose)).await?;
    let began = Timestamp::now() - SignedDuration::from_hours(24 * i64::try_from(fill.entries)?);
    let (clock, hands) = Clock::fixed(began);
    let door = Door::new(ledger.clone(), clock);
    let house = House::open(&door).await?;
    let files = fill.files(&door, &hands, &house).await?;
    if let Some(path) = &fill.bare {
        told::write_bare(&ledger, &files, path).await?;
    }
    if let Some(path) = &fill.told {
        told::tell(&ledger, &files[..1], path).await?;
    }
    hands.set(Timestamp::now());
    let link = door
        .make_link(Some(&house.worker))
        .await
        .map_err(house::said)?;
    ledger.close().await;
    let children: Vec<_> = files.iter().map(|(child, _)| *child).collect();
    let say = serde_json::json!({ "worker": house.worker.id, "link": link.symbols(), "children": children });
    println!("{say}");
    Ok(())
}

impl Fill {
    /// Writes all files, a day's entries each day; answers with the long ones and their families'.
    async fn files(
        &self,
        door: &Door,
        hands: &Hands,
        house: &House,
    ) -> anyhow::Result<Vec<(FileId, FileId)>> {
        let mut story = Story::begin(door, house, self.children).await?;
        let mut around = Around::of(self.around);
        let of_every_kind = if self.every_kind { 100 } else { 0 };
        for told in story.written()..self.entries - of_every_kind {
            hands.forward(SignedDuration::from_hours(24));
            around
                .write_until(door, house, told + 1, self.entries)
                .await?;
            story.tell(door, house).await?;
        }
        for (child, family) in story.files() {
            every_kind::tell(door, hands, house, (child, family), of_every_kind).await?;
        }
        Ok(story.files())
    }
}
