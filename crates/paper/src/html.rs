use crate::Document;

/// The document as a fragment of a web page.
pub fn html(document: &Document) -> String {
    document.title.clone()
}
