//! Somebody's own words in a text of ours: what they typed is words and never Markdown.

/// These words as a quotation, line for line.
pub(super) fn quoted(words: &str) -> String {
    let words = words.replace('\r', "\n");
    let lines: Vec<&str> = words
        .trim_matches('\n')
        .split('\n')
        .map(str::trim)
        .collect();
    let ends = lines
        .iter()
        .skip(1)
        .map(|next| next.is_empty())
        .chain([true]);
    let quoted = lines.iter().zip(ends).map(|(line, last)| {
        // The end of a line stays one; before an empty line it is one without more ado.
        let end = if last || line.is_empty() { "" } else { "\\" };
        format!("> {}{end}", as_typed(line))
    });
    quoted.collect::<Vec<_>>().join("\n")
}

/// The same words in one line, inside a sentence or a list of ours.
pub(crate) fn in_one_line(words: &str) -> String {
    as_typed(&words.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Words of somebody's own in a text of ours: each sign means itself. Where it would mean something to Markdown it is marked so.
fn as_typed(line: &str) -> String {
    let digits = line
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(line.len());
    let mut marked = String::with_capacity(line.len());
    for (at, sign) in line.char_indices() {
        let anywhere = matches!(sign, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '&');
        let first = at == 0 && matches!(sign, '#' | '>' | '+' | '-' | '=' | '~');
        let numbers = at == digits && digits > 0 && matches!(sign, '.' | ')');
        if anywhere || first || numbers {
            marked.push('\\');
        }
        marked.push(sign);
    }
    marked
}
