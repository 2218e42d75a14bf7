//! The first templates, which come with the program and belong to the house from then on.

use ledger::{EntryId, FileKind};
use rust_embed::RustEmbed;

use super::{HouseEntry, Template};
use crate::{
    door::{Door, HOUSE, Viewer},
    file::Written,
    letters::Wording,
    web::Error,
};

#[derive(RustEmbed)]
#[folder = "../../templates/letters"]
#[include = "*.md"]
struct Letters;

/// Furnishes a new house. A house that has its templates is left as it is.
pub async fn furnish(door: &Door) -> Result<(), Error> {
    if door.house().await?.house.templates().next().is_some() {
        return Ok(());
    }
    let now = door.clock().now();
    let mut entries = Vec::new();
    for path in Letters::iter() {
        let Some(file) = Letters::get(&path) else {
            continue;
        };
        let text = String::from_utf8(file.data.into_owned())
            .map_err(|_| anyhow::anyhow!("templates/letters/{path} is not UTF-8"))?;
        Wording::read(&text)
            .map_err(|cause| anyhow::anyhow!("templates/letters/{path}: {cause}"))?;
        let template = Template {
            name: path.trim_end_matches(".md").to_owned(),
            text,
        };
        entries.push(Written::new(
            HOUSE,
            EntryId::new(now),
            &HouseEntry::from(template),
        ));
    }
    door.begin(
        &Viewer::program().by,
        vec![(HOUSE, FileKind::House)],
        entries,
    )
    .await
}
