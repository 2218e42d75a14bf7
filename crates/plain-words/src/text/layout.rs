//! The lines of a text as blocks: paragraphs, headings, list items and quotations.

use std::ops::Range;

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BlockKind {
    /// A paragraph.
    Prose,
    /// A heading (`# …`).
    Heading,
    /// An item of a list (`- …`, `1. …`).
    Item,
    /// Somebody's own words (`> …`).
    Quotation,
}

/// Lines that belong together, without the marks that Markdown puts before them.
#[derive(Debug)]
pub(crate) struct Block {
    pub(crate) kind: BlockKind,
    /// The text of each line, in characters.
    pub(crate) lines: Vec<Range<usize>>,
}

impl Block {
    /// Where the block starts, after its first mark.
    pub(crate) fn start(&self) -> usize {
        self.lines.first().map_or(0, |line| line.start)
    }

    /// Where the last line ends.
    pub(crate) fn end(&self) -> usize {
        self.lines.last().map_or(0, |line| line.end)
    }
}

/// Splits a text into blocks. A line goes on with the block before it unless it is empty or starts one of its own.
pub(crate) fn blocks(chars: &[char]) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut open = false;
    for line in lines(chars) {
        let (kind, text) = read(chars, line);
        if text.is_empty() {
            open = false;
            continue;
        }
        let goes_on = open && blocks.last().is_some_and(|block| joins(block.kind, kind));
        match blocks.last_mut() {
            Some(block) if goes_on => block.lines.push(text),
            _ => blocks.push(Block {
                kind,
                lines: vec![text],
            }),
        }
        open = kind != BlockKind::Heading;
    }
    blocks
}

/// A paragraph's line goes on with what is open; a quotation's only with a quotation; the others start anew.
fn joins(open: BlockKind, next: BlockKind) -> bool {
    match next {
        BlockKind::Prose => open != BlockKind::Quotation,
        BlockKind::Quotation => open == BlockKind::Quotation,
        BlockKind::Heading | BlockKind::Item => false,
    }
}

fn lines(chars: &[char]) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0;
    chars.split(|char| *char == '\n').map(move |line| {
        let range = start..start + line.len();
        start = range.end + 1;
        range
    })
}

/// What a line is, and where its text is.
fn read(chars: &[char], line: Range<usize>) -> (BlockKind, Range<usize>) {
    let line = trim(chars, line);
    let text = &chars[line.clone()];
    let (kind, mark) = match text {
        ['>', ..] => (
            BlockKind::Quotation,
            text.iter()
                .take_while(|char| matches!(char, '>' | ' '))
                .count(),
        ),
        ['#', ..] => match text.iter().take_while(|char| **char == '#').count() {
            level @ 1..=6 if text.get(level).is_none_or(|char| char.is_whitespace()) => {
                (BlockKind::Heading, level)
            }
            _ => (BlockKind::Prose, 0),
        },
        ['-' | '*' | '+' | '•', ' ' | '\t', ..] => (BlockKind::Item, 1),
        _ => match numbered(text) {
            0 => (BlockKind::Prose, 0),
            mark => (BlockKind::Item, mark),
        },
    };
    (kind, trim(chars, line.start + mark..line.end))
}

/// How long the mark of a numbered line (`12. `, `3) `) is; 0 when it is none.
fn numbered(text: &[char]) -> usize {
    let digits = text.iter().take_while(|char| char.is_ascii_digit()).count();
    match text.get(digits..) {
        Some(['.' | ')', ' ' | '\t', ..]) if (1..=3).contains(&digits) => digits + 1,
        _ => 0,
    }
}

fn trim(chars: &[char], line: Range<usize>) -> Range<usize> {
    let text = &chars[line.clone()];
    let before = text.iter().take_while(|char| char.is_whitespace()).count();
    let after = text[before..]
        .iter()
        .rev()
        .take_while(|char| char.is_whitespace())
        .count();
    line.start + before..line.end - after
}
