//! Letter wording: Markdown with mentions, named gaps and optional paragraphs.
//!
//! `{gap}` is filled; nothing to fill it leaves `[gap]`, which holds the letter. `{gap?}` takes its whole paragraph or list item
//! away when nothing fills it.

use std::collections::BTreeMap;

/// A wording that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording(Vec<Vec<Piece>>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Text(String),
    Gap { name: String, optional: bool },
}

/// Why a wording cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WordingError {
    /// A gap that does not end on its line.
    #[error(
        "line {0}: a gap begins with {{ and does not end with }}: close it, or write the sign in words"
    )]
    Open(usize),
    /// A gap whose name is not one.
    #[error(
        "line {0}: “{1}” is not the name of a gap: use a to z and _, and a ? at the end if it may be left out"
    )]
    Name(usize, String),
}

impl Wording {
    /// Reads a wording.
    pub fn read(text: &str) -> Result<Wording, WordingError> {
        let mut parts = Vec::new();
        let mut line_number = 1;
        for part in text.replace("\r\n", "\n").split_inclusive("\n\n") {
            // Each item of a list stands or falls by itself; any other paragraph as a whole.
            let lines: Vec<&str> = if part.starts_with("- ") {
                part.split_inclusive('\n').collect()
            } else {
                vec![part]
            };
            for lines in lines {
                parts.push(pieces(lines, line_number)?);
                line_number += lines.matches('\n').count();
            }
        }
        Ok(Wording(parts))
    }

    /// The names of its gaps, each once, in the order in which they come.
    pub fn gaps(&self) -> Vec<&str> {
        let mut names = Vec::new();
        for piece in self.0.iter().flatten() {
            if let Piece::Gap { name, .. } = piece
                && !names.contains(&name.as_str())
            {
                names.push(name);
            }
        }
        names
    }

    /// Fills the gaps.
    pub fn fill(&self, gaps: &BTreeMap<&str, String>) -> String {
        let filled = |name: &str| gaps.get(name).filter(|text| !text.is_empty());
        let stays = |part: &&Vec<Piece>| {
            part.iter().all(|piece| match piece {
                Piece::Gap {
                    name,
                    optional: true,
                } => filled(name).is_some(),
                Piece::Gap { .. } | Piece::Text(_) => true,
            })
        };
        let mut text = String::new();
        for piece in self.0.iter().filter(stays).flatten() {
            match piece {
                Piece::Text(words) => text.push_str(words),
                Piece::Gap { name, .. } => match filled(name) {
                    Some(words) => text.push_str(words),
                    None => text.extend(["[", &name.replace('_', " "), "]"]),
                },
            }
        }
        text.trim().to_owned() + "\n"
    }
}

fn pieces(text: &str, first_line: usize) -> Result<Vec<Piece>, WordingError> {
    let (mut pieces, mut rest, mut line) = (Vec::new(), text, first_line);
    while let Some((before, after)) = rest.split_once('{') {
        line += before.matches('\n').count();
        let (name, after) = after
            .split_once('}')
            .filter(|(name, _)| !name.contains('\n'))
            .ok_or(WordingError::Open(line))?;
        let plain = name.trim_end_matches('?');
        if plain.is_empty()
            || !plain
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte == b'_')
        {
            return Err(WordingError::Name(line, name.to_owned()));
        }
        pieces.push(Piece::Text(before.to_owned()));
        pieces.push(Piece::Gap {
            name: plain.to_owned(),
            optional: name.ends_with('?'),
        });
        rest = after;
    }
    pieces.push(Piece::Text(rest.to_owned()));
    Ok(pieces)
}
