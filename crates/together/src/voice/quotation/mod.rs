//! Is a quotation what the child said? A letter that differs is another word. What is left out shows as “…”, and as “[…]” where it
//! would make somebody unsafe. Pure.

use unicode_normalization::UnicodeNormalization;

/// Why a quotation is not what was said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Differs {
    /// There are no words in it.
    Empty,
    /// These words were not said, or not in this order.
    Other {
        /// The first of them that was not said there.
        words: String,
    },
    /// It is what was said, shortened at its beginning or its end without a sign of it; with the sign it reads so.
    Unmarked {
        /// The same with “…” where it is shortened.
        with_signs: String,
    },
}

/// What a quotation leaves out of what was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LeftOut {
    /// Words are left out that turn a sentence into its opposite: not, never, nobody.
    pub says_not: bool,
    /// Something is left out to keep somebody safe.
    pub to_keep_safe: bool,
}

/// Words are left out here.
const SHORTER: &str = "…";
/// Words are left out here to keep somebody safe.
const SEALED: &str = "[…]";

/// Compares a quotation with what was said. Spaces, line breaks and the shape of quotation marks count for nothing, all else counts.
pub fn compare(said: &str, typed: &str) -> Result<LeftOut, Differs> {
    let (said, typed) = (parts(said), parts(typed));
    if typed.iter().all(|part| is_gap(part)) {
        return Err(Differs::Empty);
    }
    if said == typed {
        return Ok(LeftOut {
            says_not: false,
            to_keep_safe: false,
        });
    }
    let kept = places(&said, &typed).map_err(|differs| {
        let with_signs = [&[SHORTER.to_owned()], &typed[..], &[SHORTER.to_owned()]].concat();
        places(&said, &with_signs).map_or(differs, |kept| Differs::Unmarked {
            with_signs: signed(&typed, &kept),
        })
    })?;
    Ok(LeftOut {
        says_not: says_not(&said, &kept),
        to_keep_safe: typed.iter().any(|part| part == SEALED),
    })
}

/// The words, each with its signs as it was said; a gap is a part of its own.
fn parts(text: &str) -> Vec<String> {
    let same: String = text
        .nfc()
        .map(|sign| match sign {
            '‘' | '’' => '\'',
            '“' | '”' => '"',
            sign => sign,
        })
        .collect();
    let apart = same.replace(SEALED, " \u{0} ").replace(SHORTER, " … ");
    let parts = apart.split_whitespace();
    parts
        .map(|part| if part == "\u{0}" { SEALED } else { part }.to_owned())
        .collect()
}

fn is_gap(part: &str) -> bool {
    part == SHORTER || part == SEALED
}

/// Which words of what was said are kept, each run of words at its first place after the one before; the first run at the very
/// beginning and the last at the very end, where no gap stands before or behind it.
fn places(said: &[String], typed: &[String]) -> Result<Vec<bool>, Differs> {
    let mut kept = vec![false; said.len()];
    let mut from = 0;
    let runs: Vec<&[String]> = typed.split(|part| is_gap(part)).collect();
    let last = runs.len() - 1;
    for (number, run) in runs.iter().enumerate() {
        if run.is_empty() {
            continue;
        }
        let starts_here = |at: usize| said[at..].starts_with(run);
        let found = match (number, number == last) {
            (0, true) => (said == *run).then_some(0),
            (0, false) => starts_here(0).then_some(0),
            (_, true) => said
                .len()
                .checked_sub(run.len())
                .filter(|at| *at >= from && starts_here(*at)),
            (_, false) => (from..said.len()).find(|at| starts_here(*at)),
        };
        let at = found.ok_or_else(|| other(said, from, run))?;
        kept[at..at + run.len()].fill(true);
        from = at + run.len();
    }
    Ok(kept)
}

/// The first word of a run that was not said from here on, or the run where each was, in another order.
fn other(said: &[String], from: usize, run: &[String]) -> Differs {
    let rest = said.get(from..).unwrap_or_default();
    let strange = run.iter().find(|word| !rest.contains(word));
    Differs::Other {
        words: strange.cloned().unwrap_or_else(|| run.join(" ")),
    }
}

/// The quotation with a sign where it begins later or ends sooner than what was said.
fn signed(typed: &[String], kept: &[bool]) -> String {
    let begins = kept.first() != Some(&true) && typed.first().is_some_and(|part| !is_gap(part));
    let ends = kept.last() != Some(&true) && typed.last().is_some_and(|part| !is_gap(part));
    let words = typed.join(" ");
    match (begins, ends) {
        (true, true) => format!("… {words} …"),
        (true, false) => format!("… {words}"),
        (false, true) => format!("{words} …"),
        (false, false) => words,
    }
}

/// Is a word that says “not” left out of a sentence of which something is kept? A shorter quotation then says the opposite.
fn says_not(said: &[String], kept: &[bool]) -> bool {
    let mut sentences = Vec::new();
    let mut start = 0;
    for (at, word) in said.iter().enumerate() {
        let ends = word
            .trim_end_matches(['"', '\'', ')'])
            .ends_with(['.', '!', '?']);
        if ends || at + 1 == said.len() {
            sentences.push(start..at + 1);
            start = at + 1;
        }
    }
    sentences.into_iter().any(|sentence| {
        let something = kept[sentence.clone()].iter().any(|kept| *kept);
        let mut left_out = sentence.filter(|at| !kept[*at]);
        something && left_out.any(|at| is_not(&said[at]))
    })
}

fn is_not(word: &str) -> bool {
    let plain = word.to_lowercase();
    let plain = plain.trim_matches(|sign: char| !sign.is_alphanumeric());
    plain.ends_with("n't")
        || matches!(
            plain,
            "not"
                | "no"
                | "never"
                | "nobody"
                | "none"
                | "nothing"
                | "nowhere"
                | "neither"
                | "nor"
                | "without"
                | "hardly"
                | "cannot"
                | "dont"
                | "cant"
                | "wont"
                | "didnt"
                | "doesnt"
                | "isnt"
                | "wasnt"
        )
}

#[cfg(test)]
mod tests;
