//! What is read in a form, made for the readers of its letter: mentions become the names they know, as in the letter itself.

use paper::{Block, Document, Inline};

use super::{
    super::mentions::{Rendered, render},
    store::{EasyLine, Translation},
    symbols::symbol,
};
use crate::{
    about_me::{Spoken, Tongue},
    door::OpenFile,
    file::Readers,
    people::{Naming, naming},
    web::words,
};

/// A letter as its readers have it, and what it takes to say more to them.
pub(super) struct Basis<'a> {
    letter: &'a Document,
    naming: Naming,
    spoken: Spoken,
}

impl<'a> Basis<'a> {
    pub(super) fn new(file: &OpenFile, readers: &Readers, letter: &'a Document) -> Basis<'a> {
        Basis {
            letter,
            naming: naming(file, file.families(), file.child(), readers),
            spoken: Spoken::of(&file.about_me),
        }
    }

    /// Easy Read: a line and a picture, again and again; who writes; whose the pictures are. And mentions that could not be said.
    pub(super) fn easy_read(&self, lines: &[EasyLine]) -> Rendered {
        let t = words();
        let mut unresolved = Vec::new();
        let mut blocks: Vec<Block> = Vec::new();
        for line in lines {
            let rendered = render(&line.text, &self.naming, &self.spoken);
            unresolved.extend(rendered.unresolved);
            let picture = symbol(&line.picture);
            blocks.push(Block::Pictured {
                picture: picture.map_or_else(String::new, |one| one.name.clone()),
                alt: picture.map_or_else(String::new, |one| one.alt.clone()),
                words: in_one_line(rendered.blocks),
            });
        }
        blocks.extend(self.signature());
        let asks = |line: &EasyLine| symbol(&line.picture).is_some_and(|one| !one.own);
        if lines.iter().any(asks) {
            blocks.push(Block::paragraph(t.forms_pictures_by()));
        }
        Rendered {
            blocks,
            unresolved,
            quoted: Vec::new(),
        }
    }

    /// The letter in another language: its words, who signs it, and in English who translated and checked it, and how to reach us.
    pub(super) fn translation(&self, made: &Translation) -> Rendered {
        let Rendered {
            mut blocks,
            unresolved,
            ..
        } = self.translated(made);
        blocks.extend(self.signature().map(|signed| match signed {
            // What somebody's job is called stands in the text, in its own language.
            Block::Signature { name, .. } => Block::Signature {
                name,
                role: String::new(),
            },
            other => other,
        }));
        let letter = self.letter;
        let reach = letter.from.get(2).filter(|reach| !reach.is_empty());
        let head = std::iter::once(&letter.date).chain(reach);
        let head: Vec<&str> = head.map(String::as_str).collect();
        blocks.push(in_english(head.join(". ")));
        blocks.push(in_english(translated_by(made)));
        Rendered {
            blocks,
            unresolved,
            quoted: Vec::new(),
        }
    }

    /// The letter and its translation beside each other, paragraph by paragraph.
    pub(super) fn side_by_side(&self, tongue: Tongue, made: &Translation) -> Rendered {
        let t = words();
        let Rendered {
            blocks, unresolved, ..
        } = self.translated(made);
        let signed = |block: &&Block| matches!(block, Block::Signature { .. });
        let ours = self.letter.blocks.iter().filter(|block| !signed(block));
        let mut ours = ours.cloned().map(|block| vec![block]);
        let mut theirs = blocks.into_iter().map(|block| vec![block]);
        let mut rows = Vec::new();
        loop {
            match (ours.next(), theirs.next()) {
                (None, None) => break,
                (left, right) => rows.push([left.unwrap_or_default(), right.unwrap_or_default()]),
            }
        }
        let english = paper::Tongue {
            tag: "en-GB".to_owned(),
            name: t.forms_english(),
        };
        let languages = [english, tongue.on_paper()];
        let beside = Block::SideBySide { languages, rows };
        let mut blocks = vec![beside];
        blocks.extend(self.signature());
        blocks.push(Block::paragraph(translated_by(made)));
        Rendered {
            blocks,
            unresolved,
            quoted: Vec::new(),
        }
    }

    /// The words under a video; the letter's own where there are no others.
    pub(super) fn under_a_video(&self, said: &str) -> Rendered {
        let Rendered {
            mut blocks,
            unresolved,
            ..
        } = render(said, &self.naming, &self.spoken);
        if blocks.is_empty() {
            blocks.clone_from(&self.letter.blocks);
        }
        Rendered {
            blocks,
            unresolved,
            quoted: Vec::new(),
        }
    }

    /// A document like the letter with other words in it, in this language.
    pub(super) fn document(
        &self,
        title: &str,
        language: Option<Tongue>,
        blocks: Vec<Block>,
    ) -> Document {
        let letter = self.letter;
        let mut document = Document {
            title: words().forms_title(&letter.title, title),
            blocks,
            reply: Vec::new(),
            ..letter.clone()
        };
        if let Some(tongue) = language {
            tongue.tag.clone_into(&mut document.language);
            document.from.truncate(1);
            document.date = String::new();
        }
        document
    }

    /// How many paragraphs the letter and its translation have, so that it can be seen whether they stand beside each other.
    pub(super) fn paragraphs(&self, made: &Translation) -> (usize, usize) {
        let signed = |block: &&Block| matches!(block, Block::Signature { .. });
        let ours = self.letter.blocks.iter().filter(|block| !signed(block));
        (ours.count(), self.translated(made).blocks.len())
    }

    /// A text in another language: nothing in it is marked as English or as a word of the family's.
    fn translated(&self, made: &Translation) -> Rendered {
        render(&made.text, &self.naming, &Spoken::default())
    }

    fn signature(&self) -> impl Iterator<Item = Block> {
        let signed = |block: &&Block| matches!(block, Block::Signature { .. });
        self.letter
            .blocks
            .iter()
            .rev()
            .find(signed)
            .cloned()
            .into_iter()
    }
}

/// Who translated it and who checked it; that nobody did is said as plainly.
pub(super) fn translated_by(made: &Translation) -> String {
    let t = words();
    match (made.made_by.as_str(), made.is_checked()) {
        ("", _) => t.forms_translated_by_nobody_said(),
        (by, true) => t.forms_translated_checked(by, &made.checked_by),
        (by, false) => t.forms_translated_unchecked(by),
    }
}

fn in_english(said: String) -> Block {
    Block::Paragraph(vec![Inline::InLanguage {
        language: "en-GB".to_owned(),
        words: vec![Inline::text(said)],
    }])
}

/// What a line of Easy Read says, whatever Markdown took it for.
fn in_one_line(blocks: Vec<Block>) -> Vec<Inline> {
    let mut line = Vec::new();
    for block in blocks {
        if !line.is_empty() {
            line.push(Inline::Break);
        }
        match block {
            Block::Paragraph(words)
            | Block::Heading { text: words, .. }
            | Block::Quote { words, .. } => {
                line.extend(words);
            }
            Block::List { items, .. } => line.extend(items.into_iter().flatten()),
            _ => {}
        }
    }
    line
}
