//! The child a text is for or about, from a small TOML file.

use std::path::Path;

use plain_words::{About, Other};

use crate::file;

/// Reads what is known about the child. `earlier` in the file names letters, from the folder the file is in; here it
/// becomes their texts.
pub(crate) fn read(path: &Path) -> Result<About, String> {
    let text = file::settings_text(path)?;
    let mut about: About = toml::from_str(&text).map_err(|error| wrong(path, &text, &error))?;
    let folder = path.parent().unwrap_or(Path::new(""));
    about.earlier = about
        .earlier
        .iter()
        .map(|name| earlier(&folder.join(name.text())))
        .collect::<Result<_, _>>()?;
    Ok(about)
}

fn earlier(path: &Path) -> Result<Other, String> {
    file::read(path)
        .map(|document| document.text().into())
        .map_err(|error| {
            format!(
                "{}: {error} It is one of the earlier letters.",
                path.display()
            )
        })
}

fn wrong(path: &Path, text: &str, error: &toml::de::Error) -> String {
    let before = error.span().map_or(0, |span| span.start);
    let line = 1 + text
        .bytes()
        .take(before)
        .filter(|byte| *byte == b'\n')
        .count();
    format!("{}: line {line}: {}", path.display(), error.message())
}
