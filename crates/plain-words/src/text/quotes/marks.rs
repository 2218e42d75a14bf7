//! The marks around a quotation, in all their forms.

use std::ops::Range;

use crate::text::in_word;

/// A pair of marks.
#[derive(Clone, Copy)]
pub(super) enum Mark {
    CurlyDouble,
    CurlySingle,
    StraightDouble,
    StraightSingle,
}

/// The mark that opens here, if one does. A straight mark opens only before a word and after none.
pub(super) fn opens(chars: &[char], at: usize, block: &Range<usize>) -> Option<Mark> {
    let after_word = at > block.start && in_word(chars[at - 1]);
    let before_text = at + 1 < block.end && !chars[at + 1].is_whitespace();
    match chars[at] {
        '“' | '„' | '«' => Some(Mark::CurlyDouble),
        '‘' if !after_word => Some(Mark::CurlySingle),
        '"' if !after_word && before_text => Some(Mark::StraightDouble),
        '\'' if !after_word && before_text => Some(Mark::StraightSingle),
        _ => None,
    }
}

/// Where the mark that opened is closed.
pub(super) fn close(chars: &[char], open: usize, end: usize, mark: Mark) -> Option<usize> {
    let mut rest = open + 1..end;
    match mark {
        Mark::CurlyDouble => rest.find(|at| matches!(chars[*at], '”' | '»')),
        Mark::StraightDouble => rest.find(|at| chars[*at] == '"'),
        Mark::CurlySingle => close_single(chars, rest, &['’'], '‘'),
        Mark::StraightSingle => close_single(chars, rest, &['\'', '’'], '\''),
    }
}

/// A single mark closes unless it is an apostrophe: inside a word, or after an s with a better one still to come.
fn close_single(chars: &[char], rest: Range<usize>, marks: &[char], open: char) -> Option<usize> {
    let closes = |at: usize| {
        marks.contains(&chars[at])
            && !chars.get(at + 1).is_some_and(|next| in_word(*next))
            && !chars[at - 1].is_whitespace()
    };
    let first = rest.clone().find(|at| closes(*at))?;
    let may_own = chars[first - 1] == 's' && chars.get(first + 1).is_some_and(|next| *next == ' ');
    if !may_own {
        return Some(first);
    }
    let next_open = rest
        .clone()
        .skip_while(|at| *at <= first)
        .find(|at| chars[*at] == open && !in_word(chars[at - 1]));
    let later = rest.skip_while(|at| *at <= first).find(|at| closes(*at));
    Some(
        later
            .filter(|later| next_open.is_none_or(|open| *later <= open))
            .unwrap_or(first),
    )
}
