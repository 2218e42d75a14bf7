//! A text with its marks apart, as LanguageTool's `data` has it: places count both, only the text is read.

use serde::Deserialize;

use crate::file::{self, Document, Weave};

#[derive(Deserialize)]
struct Data {
    annotation: Vec<Part>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Part {
    text: Option<String>,
    markup: Option<String>,
    interpret_as: Option<String>,
}

/// Reads `data`, or says what is wrong with it.
pub(super) fn read(json: &str) -> Result<Document, String> {
    let data: Data = serde_json::from_str(json).map_err(|error| {
        format!("'data' is not the JSON expected, {{\"annotation\":[{{\"text\":\"…\"}},{{\"markup\":\"<b>\"}}]}}: {error}")
    })?;
    let mut source = String::new();
    for part in &data.annotation {
        match (&part.text, &part.markup) {
            (Some(words), None) | (None, Some(words)) => source.push_str(words),
            _ => return Err("each part of 'data' has either text or markup".to_owned()),
        }
    }
    Ok(woven(source, &data.annotation))
}

fn woven(source: String, parts: &[Part]) -> Document {
    let (text, pieces) = {
        let mut weave = Weave::new(&source);
        let mut start = 0;
        for part in parts {
            let words = part
                .text
                .as_ref()
                .or(part.markup.as_ref())
                .map_or("", String::as_str);
            let end = start + words.len();
            if part.text.is_some() {
                weave.copy(start..end);
            } else if let Some(read_as) = &part.interpret_as {
                weave.put(start..end, read_as);
            }
            start = end;
        }
        weave.done()
    };
    Document::woven(file::decoded(source), text, pieces)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_counted_and_not_read() {
        let document = read(
            r#"{"annotation":[{"text":"Hi "},{"markup":"<b>"},{"text":"case"},{"markup":"<br>","interpretAs":"\n"},{"text":"file"}]}"#,
        );
        let document = document.expect("it is well formed");
        assert_eq!(document.text(), "Hi case\nfile");
        assert_eq!(document.in_source(&(3..7)), 6..10);
        assert_eq!(document.in_source(&(8..12)), 14..18);
    }

    #[test]
    fn what_is_not_as_expected_is_told() {
        assert!(read("{}").is_err_and(|why| why.contains("annotation")));
        assert!(
            read(r#"{"annotation":[{}]}"#).is_err_and(|why| why.contains("either text or markup"))
        );
    }
}
