//! What every page has in common, and what happens to input that is broken, strange, late or from elsewhere.

mod crawl;
mod full;
mod headers;
mod late;
mod log;
mod origin;
mod pictures;
mod sentences;
mod size;
mod sounds;
mod twice;
mod typed;
mod welsh;

/// The fields of a form.
fn pairs<'a>(fields: &'a [(&'a str, String)]) -> Vec<(&'a str, &'a str)> {
    fields
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect()
}
