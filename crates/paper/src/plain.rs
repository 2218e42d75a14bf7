use crate::Document;

/// The document as plain text, wrapped at 72 characters.
pub fn plain(document: &Document) -> String {
    document.title.clone()
}
