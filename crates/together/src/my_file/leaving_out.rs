//! Leaving out a part of a piece: its words go wherever they stand in what is given, whatever the spaces and the size of the letters
//! are; and what is kept beside goes where it says them, or where nobody can tell.

use std::collections::BTreeMap;

use ledger::AttachmentId;

use super::{
    entries::Part,
    items::{Item, sealed},
};
use crate::{
    door::OpenFile,
    my_file::Request,
    people::holds_any,
    web::{App, Error, words},
};

/// What stands instead of the words: why they are not there.
pub(super) fn mark(part: &Part) -> String {
    let t = words();
    t.my_file_left_out_here(part.held.kind.say(t), &part.held.because)
}

/// The text with `instead` wherever it says `part`; none where it does not say it. Spaces and lines, capitals and the form of quotation marks
/// make no difference.
pub(super) fn without(text: &str, part: &str, instead: &str) -> Option<String> {
    let part: Vec<char> = signs(part).into_iter().map(|(sign, _, _)| sign).collect();
    let part: Vec<char> = trimmed(&part).to_vec();
    if part.is_empty() {
        return None;
    }
    let all = signs(text);
    let (mut out, mut kept_to, mut at) = (String::new(), 0, 0);
    let mut found = false;
    while at + part.len() <= all.len() {
        let here = &all[at..at + part.len()];
        if here.iter().map(|(sign, _, _)| sign).eq(&part) {
            let (begins, ends) = (here[0].1, here[here.len() - 1].2);
            out.push_str(&text[kept_to..begins.max(kept_to)]);
            out.push_str(instead);
            kept_to = ends;
            at += part.len();
            found = true;
        } else {
            at += 1;
        }
    }
    out.push_str(&text[kept_to..]);
    found.then_some(out)
}

fn trimmed(part: &[char]) -> &[char] {
    let part = part.strip_prefix(&[' ']).unwrap_or(part);
    part.strip_suffix(&[' ']).unwrap_or(part)
}

/// The signs of a text as they are compared, each with where it begins and ends: small, one space for any number of them, plain quotation
/// marks, and nothing that no eye can see.
fn signs(text: &str) -> Vec<(char, usize, usize)> {
    let mut all: Vec<(char, usize, usize)> = Vec::new();
    for (begins, sign) in text.char_indices() {
        let ends = begins + sign.len_utf8();
        match sign {
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => {}
            _ if sign.is_whitespace() => match all.last_mut() {
                Some((' ', _, last)) => *last = ends,
                _ => all.push((' ', begins, ends)),
            },
            '‘' | '’' => all.push(('\'', begins, ends)),
            '“' | '”' => all.push(('"', begins, ends)),
            _ => all.extend(sign.to_lowercase().map(|small| (small, begins, ends))),
        }
    }
    all
}

/// Does what is kept beside say this? Only letters and figures are compared: where a PDF puts spaces, or breaks a word, is its own affair.
fn says(text: &str, part: &str) -> bool {
    let only = |text: &str| -> String {
        let letters = text.chars().filter(|sign| sign.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect()
    };
    let part = only(part);
    // Of what is so short nobody can tell.
    part.chars().count() < 3 || only(text).contains(&part)
}

/// The words of a web page, without what marks them.
fn of_page(html: &str) -> String {
    let (mut text, mut inside) = (String::new(), false);
    for sign in html.chars() {
        match sign {
            '<' => inside = true,
            '>' => inside = false,
            _ if !inside => text.push(sign),
            _ => {}
        }
    }
    let named = [
        ("&amp;", "&"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#34;", "\""),
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&nbsp;", " "),
    ];
    let plain = |text: String, (name, sign): (&str, &str)| text.replace(name, sign);
    named.into_iter().fold(text, plain)
}

/// What is known of the words of something kept beside.
enum Told {
    /// It has none: a picture, a sound. A person opened it.
    None,
    /// These are all of them.
    All(String),
    /// Some of them, or none that anybody could read.
    NotAll(String),
}

/// Pictures, sounds and films: a person opens them, and nothing searches them.
fn is_opened(media: &str) -> bool {
    let mut kinds = ["image/", "audio/", "video/"].into_iter();
    kinds.any(|kind| media.starts_with(kind))
}

async fn told(app: &App, media: &str, bytes: &bytes::Bytes) -> Result<Told, Error> {
    let as_text = || String::from_utf8_lossy(bytes).into_owned();
    Ok(match media.split(';').next().unwrap_or_default() {
        "application/pdf" => match app.scans.read(bytes.clone()).await? {
            Ok(scan) if scan.searched => Told::All(scan.text),
            Ok(scan) => Told::NotAll(scan.text),
            Err(_) => Told::NotAll(String::new()),
        },
        "text/html" => Told::All(of_page(&as_text())),
        media if media.starts_with("text/") => Told::All(as_text()),
        media if is_opened(media) => Told::None,
        _ => Told::NotAll(String::new()),
    })
}

/// Takes out of these pieces what is kept with them and says what is left out, or a detail that keeps somebody safe; and, where something is
/// left out, what nobody can search. What is left is what is fetched: each with its bytes.
pub(super) async fn kept_with(
    app: &App,
    file: &OpenFile,
    request: &Request,
    given: &mut [Item],
) -> Result<BTreeMap<AttachmentId, Vec<u8>>, Error> {
    let (parts, sealed) = (request.parts(), sealed(file, &request.asked.person));
    let mut beside = BTreeMap::new();
    for item in given {
        let mut left = Vec::new();
        for (id, media) in std::mem::take(&mut item.files) {
            let kept = app.door.attachment(file, id).await?;
            let (text, unknown) = match told(app, &media, &kept.bytes).await? {
                Told::None => (String::new(), false),
                Told::All(text) => (text, false),
                Told::NotAll(text) => (text, true),
            };
            let says = !text.is_empty() && parts.iter().any(|part| says(&text, &part.words));
            let unsafe_words = !text.is_empty() && holds_any(&text, sealed.clone());
            if says || unsafe_words || (unknown && !parts.is_empty()) {
                item.withholds_a_file();
            } else {
                beside.insert(id, kept.bytes.to_vec());
                left.push((id, media));
            }
        }
        item.files = left;
    }
    Ok(beside)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_go_wherever_they_stand_and_whatever_is_between_them() {
        let text = "She lives with\nher aunt, Zara.  SHE LIVES with her\u{a0}aunt. All else stays.";
        let out = without(text, "she lives with her aunt", "[…]").unwrap();
        assert_eq!(out, "[…], Zara.  […]. All else stays.");
        assert_eq!(without(text, "she lives with her uncle", "[…]"), None);
        assert_eq!(
            without("It’s hers, he said.", "it's HERS", "-").unwrap(),
            "-, he said."
        );
        assert_eq!(without("a\u{ad}b c", "ab", "-").unwrap(), "- c");
        assert_eq!(without("anything", "  ", "-"), None);
    }

    #[test]
    fn a_letter_that_grows_when_it_is_small_is_taken_whole() {
        assert_eq!(without("x İstanbul y", "i̇stanbul", "-").unwrap(), "x - y");
    }

    #[test]
    fn what_is_kept_beside_is_searched_by_its_letters_alone() {
        assert!(says(
            "She li ves with-\nher au nt.",
            "She lives with her aunt."
        ));
        assert!(!says("She lives alone.", "with her aunt"));
        assert!(
            says("anything", "No"),
            "of what is so short nobody can tell"
        );
        assert!(says(
            &of_page("<p>It&#39;s <em>her</em> aunt</p>"),
            "it’s her aunt"
        ));
    }
}
