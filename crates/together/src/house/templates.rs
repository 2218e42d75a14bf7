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

/// Gives a house the templates it does not have. Those it has are its own, and stay as it wants them.
pub async fn furnish(door: &Door) -> Result<(), Error> {
    let house = door.house().await?;
    let has = |name: &str| house.house.template(name).is_some();
    let is_new = house.house.templates().next().is_none();
    let now = door.clock().now();
    let mut entries = Vec::new();
    for path in Letters::iter() {
        let name = path.trim_end_matches(".md");
        let Some(file) = Letters::get(&path).filter(|_| !has(name)) else {
            continue;
        };
        let text = String::from_utf8(file.data.into_owned())
            .map_err(|_| anyhow::anyhow!("templates/letters/{path} is not UTF-8"))?;
        Wording::read(&text)
            .map_err(|cause| anyhow::anyhow!("templates/letters/{path}: {cause}"))?;
        let template = Template {
            name: name.to_owned(),
            text,
        };
        entries.push(Written::new(
            HOUSE,
            EntryId::new(now),
            &HouseEntry::from(template),
        ));
    }
    if entries.is_empty() {
        return Ok(());
    }
    let opens = is_new.then_some((HOUSE, FileKind::House));
    let program = Viewer::program().by;
    door.begin(&program, opens.into_iter().collect(), entries)
        .await
}
