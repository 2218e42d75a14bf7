//! What is read in a form, made for the readers of its letter: mentions become the names they know, as in the letter itself.

use paper::{Block, Document, Inline};

use super::{
    super::{
        mentions::{Rendered, render},
        slips,
        typed::quoted_in,
    },
    store::{EasyLine, Translation},
    symbols::symbol,
};
use crate::{
    about_me::{Spoken, Tongue},
    door::OpenFile,
    file::Readers,
    people::{Naming, naming},
    voice::compare,
    web::words,
};

/// A letter as its readers have it, and what it takes to say more to them.
pub(super) struct Basis<'a> {
    letter: &'a Document,
    /// The letter as it was typed.
    source: &'a str,
    naming: Naming,
    spoken: Spoken,
}

impl<'a> Basis<'a> {
    pub(super) fn new(
        file: &OpenFile,
        readers: &Readers,
        (source, letter): (&'a str, &'a Document),
    ) -> Basis<'a> {
        Basis {
            letter,
            source,
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
        let (pieces, unresolved) = self.translated(made);
        let mut blocks = pieces.concat();
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
        let (pieces, unresolved) = self.translated(made);
        let signed = |block: &&Block| matches!(block, Block::Signature { .. });
        let ours = self.letter.blocks.iter().filter(|block| !signed(block));
        let mut ours = ours.cloned().map(|block| vec![block]);
        let mut theirs = pieces.into_iter();
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
        (ours.count(), self.translated(made).0.len())
    }

    /// A text in another language, block by block, and mentions that could not be said: nothing in it is marked as English or as a word
    /// of the family's. Words of the child's that are translated say so, and what was said stands with them.
    fn translated(&self, made: &Translation) -> (Vec<Vec<Block>>, Vec<String>) {
        let Rendered {
            blocks,
            unresolved,
            quoted,
        } = render(&made.text, &self.naming, &Spoken::default());
        let mut pieces: Vec<Vec<Block>> = blocks.into_iter().map(|block| vec![block]).collect();
        for (place, mark) in quoted {
            let original = quoted_in(self.source, &mark);
            let is_said = |words: &String| pieces.get(place).is_some_and(|one| says(one, words));
            let translated = original.filter(|words| !is_said(words));
            if let (Some(original), Some(piece)) = (translated, pieces.get_mut(place)) {
                piece.push(in_english(words().forms_quote_translated(original)));
            }
        }
        (pieces, unresolved)
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

/// Are these the words that were said, and no translation of them?
fn says(piece: &[Block], words: &str) -> bool {
    piece.iter().any(|block| match block {
        Block::Quote { words: said, .. } => compare(words, &slips::said(said)).is_ok(),
        _ => false,
    })
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

/// Words that were said, between quotation marks, and what was left out of them.
fn between_marks(words: Vec<Inline>, who: &str) -> impl Iterator<Item = Inline> {
    let left_out = (!who.is_empty()).then(|| Inline::text(format!(" ({who})")));
    std::iter::once(Inline::text("“"))
        .chain(words)
        .chain([Inline::text("”")])
        .chain(left_out)
}

/// What a line of Easy Read says, whatever Markdown took it for.
fn in_one_line(blocks: Vec<Block>) -> Vec<Inline> {
    let mut line = Vec::new();
    for block in blocks {
        if !line.is_empty() {
            line.push(Inline::Break);
        }
        match block {
            Block::Paragraph(words) | Block::Heading { text: words, .. } => line.extend(words),
            Block::Quote { words, who } => line.extend(between_marks(words, &who)),
            Block::List { items, .. } => line.extend(items.into_iter().flatten()),
            _ => {}
        }
    }
    line
}
