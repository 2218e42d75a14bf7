//! What a line of Markdown is, and where its text is.

use std::ops::Range;

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BlockKind {
    /// A paragraph.
    Prose,
    /// A heading (`# …`).
    Heading,
    /// An item of a list (`- …`, `1. …`), or a numbered paragraph (`1.2 …`).
    Item,
    /// Somebody's own words (`> …`).
    Quotation,
}

/// A paragraph's line goes on with what is open; a quotation's only with a quotation; the others start anew.
pub(super) fn joins(open: BlockKind, next: BlockKind) -> bool {
    match next {
        BlockKind::Prose => !matches!(open, BlockKind::Quotation | BlockKind::Heading),
        BlockKind::Quotation => open == BlockKind::Quotation,
        BlockKind::Heading | BlockKind::Item => false,
    }
}

/// What a line is, and where its text is, without the mark that Markdown puts before it.
pub(super) fn read(bytes: &[u8], line: Range<usize>) -> (BlockKind, Range<usize>) {
    let line = trim(bytes, line);
    let text = &bytes[line.clone()];
    let (kind, mark) = match text {
        [b'>', ..] => (
            BlockKind::Quotation,
            run(text, |byte| matches!(byte, b'>' | b' ')),
        ),
        [b'#', ..] => match run(text, |byte| byte == b'#') {
            level @ 1..=6 if text.get(level).is_none_or(|byte| is_space(*byte)) => {
                (BlockKind::Heading, level)
            }
            _ => (BlockKind::Prose, 0),
        },
        [b'-' | b'*' | b'+', b' ' | b'\t', ..] => (BlockKind::Item, 1),
        // The bullet, in its three bytes.
        [0xe2, 0x80, 0xa2, ..] => (BlockKind::Item, 3),
        [first, ..] if first.is_ascii_digit() => match numbered(text) {
            0 => (BlockKind::Prose, 0),
            mark => (BlockKind::Item, mark),
        },
        _ => (BlockKind::Prose, 0),
    };
    (kind, trim(bytes, line.start + mark..line.end))
}

/// How long the mark of a numbered line (`12. `, `3) `, `1.2 `) is; 0 when it is none.
fn numbered(text: &[u8]) -> usize {
    let number = run(text, |byte| byte.is_ascii_digit() || byte == b'.');
    let dots = text[..number].split(|byte| *byte == b'.').count() - 1;
    let is_short = number - dots <= 5;
    match text.get(number..) {
        Some([b' ' | b'\t', ..]) if dots > 0 && is_short => number,
        Some([b')', b' ' | b'\t', ..]) if dots == 0 && number <= 3 => number + 1,
        _ => 0,
    }
}

fn run(text: &[u8], is_part: impl Fn(u8) -> bool) -> usize {
    text.iter().take_while(|byte| is_part(**byte)).count()
}

fn is_space(byte: u8) -> bool {
    byte.is_ascii_whitespace() || byte == 0x0b
}

/// Without spaces at either end; a byte order mark and a no-break space are spaces too.
fn trim(bytes: &[u8], line: Range<usize>) -> Range<usize> {
    let Range { mut start, mut end } = line;
    loop {
        start += run(&bytes[start..end], is_space);
        match &bytes[start..end] {
            [0xc2, 0xa0, ..] => start += 2,
            [0xef, 0xbb, 0xbf, ..] => start += 3,
            _ => break,
        }
    }
    loop {
        end -= bytes[start..end]
            .iter()
            .rev()
            .take_while(|byte| is_space(**byte))
            .count();
        match &bytes[start..end] {
            [.., 0xc2, 0xa0] => end -= 2,
            _ => break,
        }
    }
    start..end
}
