//! A page of about 200 words in which every piece is another letter's number, so that no two letters are alike.

use paper::{Block, Document, Inline, Manner};

pub(crate) fn letter(number: usize) -> Document {
    let paragraph = |what: &str| {
        Block::paragraph(format!(
            "{what} {number}: I will come to see you at school on Monday, after lunch. You can ask me anything, and \
             you can say that you would rather not talk. I will write down what you say and show it to you first."
        ))
    };
    let item = |what: &str| vec![Inline::text(format!("{what}, for letter {number}"))];
    Document {
        title: format!("Letter {number}"),
        language: "en-GB".into(),
        manner: Manner::Older,
        from: vec!["Sam Adeyemi".into(), "Family court adviser".into()],
        to: vec![
            format!("Amira {number}"),
            "14 Orchard Road".into(),
            "Leeds".into(),
        ],
        date: "Tuesday 24 November 2026".into(),
        blocks: vec![
            Block::paragraph(format!("Dear Amira {number},")),
            paragraph("First"),
            Block::heading(1, format!("What happens next ({number})")),
            Block::List {
                ordered: false,
                items: ["We meet", "We talk", "I write"].map(item).into(),
            },
            paragraph("Second"),
            paragraph("Third"),
            Block::Signature {
                name: "Sam Adeyemi".into(),
                role: "I speak for children in court".into(),
            },
        ],
        reply: vec![],
    }
}
