//! An e-mail as it was forwarded or saved: who wrote it, about what, when, its words, and the pictures that came with it.

use bytes::Bytes;
use jiff::Timestamp;
use mail_parser::{Message, MessageParser, MimeHeaders, PartType};

use super::scan::is_pdf;

/// What is read of an e-mail.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Email {
    pub(crate) from: String,
    pub(crate) about: String,
    pub(crate) at: Option<Timestamp>,
    pub(crate) text: String,
    pub(crate) pictures: Vec<Bytes>,
    /// PDFs that came with it, with their names.
    pub(crate) papers: Vec<(String, Bytes)>,
    /// What else came with it, by name.
    pub(crate) others: Vec<String>,
}

/// E-mails inside e-mails are read so deep (ours: a forwarded answer to a forwarded letter).
const DEEPEST: usize = 4;

/// Reads an e-mail; none where this is none: it names nobody who wrote it, or says nothing at all.
pub(crate) fn read(bytes: &[u8]) -> Option<Email> {
    let message = MessageParser::default().parse(bytes)?;
    let mut email = Email::default();
    take(&message, &mut email, 0);
    let from = message.from().and_then(|from| from.first())?;
    email.from = named(from.name(), from.address());
    message
        .subject()
        .unwrap_or_default()
        .clone_into(&mut email.about);
    email.at = message
        .date()
        .and_then(|date| Timestamp::from_second(date.to_timestamp()).ok());
    let says = !email.text.trim().is_empty() || email.brings_anything();
    (says && !email.from.is_empty()).then_some(email)
}

impl Email {
    /// Did anything come with it?
    fn brings_anything(&self) -> bool {
        !self.pictures.is_empty() || !self.papers.is_empty() || !self.others.is_empty()
    }
}

fn named(name: Option<&str>, address: Option<&str>) -> String {
    match (name, address) {
        (Some(name), Some(address)) if name != address => format!("{name} ({address})"),
        (name, address) => name.or(address).unwrap_or_default().to_owned(),
    }
}

/// The words of a message, and of the messages in it.
fn take(message: &Message<'_>, email: &mut Email, depth: usize) {
    for n in 0..message.text_body_count() {
        if let Some(text) = message.body_text(n) {
            if !email.text.is_empty() {
                email.text.push_str("\n\n");
            }
            email.text.push_str(text.trim());
        }
    }
    for part in message.attachments() {
        let name = part.attachment_name().unwrap_or_default();
        match &part.body {
            PartType::Message(inside) if depth < DEEPEST => take(inside, email, depth + 1),
            PartType::Binary(bytes) | PartType::InlineBinary(bytes) if is_picture(bytes) => {
                email.pictures.push(Bytes::copy_from_slice(bytes));
            }
            PartType::Binary(bytes) | PartType::InlineBinary(bytes) if is_pdf(bytes) => {
                let name = if name.is_empty() { "?" } else { name };
                let paper = Bytes::copy_from_slice(bytes);
                email.papers.push((name.to_owned(), paper));
            }
            // What is shown in the text already is no attachment to anybody.
            PartType::Text(_) | PartType::Html(_) if name.is_empty() => {}
            _ => email.others.push(if name.is_empty() {
                "?".to_owned()
            } else {
                name.to_owned()
            }),
        }
    }
}

fn is_picture(bytes: &[u8]) -> bool {
    infer::get(bytes).is_some_and(|kind| kind.mime_type().starts_with("image/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: &str = "From: Karim Haddad <karim@example.org>\r\nSubject: =?UTF-8?Q?Am=C3=ADra?=\r\nDate: Mon, 23 Nov 2026 09:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>I want to see <b>Amira</b>.</p><script>alert(1)</script>\r\n--b\r\nContent-Type: application/pdf; name=\"form.pdf\"\r\nContent-Disposition: attachment; filename=\"form.pdf\"\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0=\r\n--b--\r\n";

    #[test]
    fn an_email_is_read_with_who_wrote_it_and_what_came_with_it() {
        let email = read(PLAIN.as_bytes()).expect("an e-mail");
        assert_eq!(email.from, "Karim Haddad (karim@example.org)");
        assert_eq!(email.about, "Amíra");
        assert!(
            email.text.contains("I want to see Amira."),
            "{}",
            email.text
        );
        assert!(!email.text.contains('<'), "{}", email.text);
        let names: Vec<&str> = email.papers.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["form.pdf"]);
    }

    #[test]
    fn what_is_no_email_is_none() {
        assert_eq!(read(b""), None);
        assert_eq!(read(b"\x89PNG\r\n\x1a\n"), None);
        assert_eq!(read(b"Hello, this is only a text.\n"), None);
    }
}
