//! Easy Read: a letter in lines of one idea each, and a picture that each brings to mind.

use super::{super::quotations::apart, store::EasyLine, symbols::proposed};

/// More lines than this are no easy read (ours); what is longer stays in the last of them.
pub(super) const MOST_LINES: usize = 60;

/// A letter as it is typed, in lines: one for each sentence, each item of a list, each heading. Mentions stay mentions.
pub(super) fn drafted(source: &str) -> Vec<EasyLine> {
    let lines = source.split("\n\n").flat_map(|paragraph| {
        let whole = quotation(paragraph).map(|one| vec![one]);
        whole.unwrap_or_else(|| {
            let pieces = items(paragraph).into_iter();
            pieces.flat_map(|piece| sentences(&piece)).collect()
        })
    });
    lines.take(MOST_LINES).map(|text| pictured(&text)).collect()
}

/// What the child said stays one line, with the mark that says whose words these are and which.
fn quotation(paragraph: &str) -> Option<String> {
    let lines: Option<Vec<&str>> = paragraph
        .trim()
        .lines()
        .map(|line| line.trim().strip_prefix('>').map(str::trim))
        .collect();
    let lines = lines?;
    apart(lines.last()?)?;
    // The sign that a line ends there is none in the middle of one.
    let ends = lines.iter().map(|line| {
        let signs = line.len() - line.trim_end_matches('\\').len();
        line.strip_suffix('\\')
            .filter(|_| signs % 2 == 1)
            .unwrap_or(line)
    });
    let words: Vec<&str> = ends.filter(|line| !line.is_empty()).collect();
    Some(format!("> {}", words.join(" ")))
}

/// A line with the picture it brings to mind, if there is one.
pub(super) fn pictured(text: &str) -> EasyLine {
    let words = apart(text).map_or(text, |(words, _)| words);
    let picture = proposed(&as_heard(words));
    EasyLine {
        text: text.to_owned(),
        picture: picture.map_or_else(String::new, |symbol| symbol.name.clone()),
    }
}

/// A paragraph; or each item of a list, each heading and each line of a quotation, without its mark.
fn items(paragraph: &str) -> Vec<String> {
    let mut items: Vec<String> = Vec::new();
    let mut goes_on = false;
    for line in paragraph.lines().map(str::trim) {
        let (words, begins) = unmarked(line);
        match items.last_mut().filter(|_| goes_on && !begins) {
            Some(last) => *last = format!("{last} {words}"),
            None => items.push(words.to_owned()),
        }
        goes_on = !line.starts_with('#');
    }
    items.retain(|item| !item.trim().is_empty());
    items
}

/// A line without the mark of a heading, a list or a quotation, and whether it had one.
fn unmarked(line: &str) -> (&str, bool) {
    let heading = line.trim_start_matches('#');
    if heading.len() < line.len() && heading.starts_with(' ') {
        return (heading.trim(), true);
    }
    for mark in ["- ", "* ", "+ ", "> "] {
        if let Some(item) = line.strip_prefix(mark) {
            return (item.trim(), true);
        }
    }
    let (number, item) = line.split_once(". ").unwrap_or(("", ""));
    if !number.is_empty() && number.len() < 3 && number.bytes().all(|byte| byte.is_ascii_digit()) {
        return (item.trim(), true);
    }
    (line, false)
}

/// The sentences of a paragraph. What stands in square or round brackets is not taken apart.
fn sentences(paragraph: &str) -> Vec<String> {
    let mut sentences = vec![String::new()];
    let mut deep = 0_usize;
    let mut letters = paragraph.chars().peekable();
    while let Some(letter) = letters.next() {
        if let Some(last) = sentences.last_mut() {
            last.push(letter);
        }
        match letter {
            '[' | '(' => deep += 1,
            ']' | ')' => deep = deep.saturating_sub(1),
            _ => {}
        }
        let ends = deep == 0 && letters.peek().is_some_and(|next| next.is_whitespace());
        if ends && is_an_end(sentences.last().map_or("", String::as_str)) {
            sentences.push(String::new());
        }
    }
    let trimmed = sentences.iter().map(|sentence| sentence.trim().to_owned());
    trimmed.filter(|sentence| !sentence.is_empty()).collect()
}

/// Does a sentence end with these words? Not behind a title, and not behind a single letter, as in “K. Zielinska”.
fn is_an_end(said: &str) -> bool {
    let bare = said.trim_end_matches(['”', '"', '’', '*', '_']);
    let Some(words) = bare.strip_suffix(['.', '!', '?', '…']) else {
        return false;
    };
    let last = words.rsplit(char::is_whitespace).next().unwrap_or("");
    let short = ["Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "St", "No"].contains(&last);
    let initial = bare.ends_with('.')
        && last.chars().count() == 1
        && last.chars().all(char::is_uppercase)
        && last != "I";
    !short && !initial
}

/// The words of a line: of a mention, the hint that stands in it.
pub(crate) fn as_heard(text: &str) -> String {
    let mut heard = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("](p:") {
        heard += &before.replace('[', "");
        rest = after.split_once(')').map_or("", |(_, after)| after);
    }
    heard + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(source: &str) -> Vec<String> {
        drafted(source).into_iter().map(|line| line.text).collect()
    }

    #[test]
    fn each_sentence_has_a_line_of_its_own() {
        let letter = "Dear [Amira](p:amira),\n\nI am Sam. I work with the court!\nWhat do you like? We can draw.\n\nGoodbye for now,\n";
        assert_eq!(
            lines(letter),
            [
                "Dear [Amira](p:amira),",
                "I am Sam.",
                "I work with the court!",
                "What do you like?",
                "We can draw.",
                "Goodbye for now,"
            ]
        );
    }

    #[test]
    fn each_item_of_a_list_and_each_heading_has_one_too() {
        let letter = "## What happens next\nWe meet.\n\n- On Monday\n- At school,\n  in the library\n\n1. First. Then more.\n\n> I like newts.\n";
        assert_eq!(
            lines(letter),
            [
                "What happens next",
                "We meet.",
                "On Monday",
                "At school, in the library",
                "First.",
                "Then more.",
                "I like newts."
            ]
        );
    }

    #[test]
    fn what_the_child_said_stays_whole_with_its_mark() {
        let letter = "You said:\n\n> I want Dad\\.\\\n> And Mum. (said:018f)\n\nI heard it.";
        assert_eq!(
            lines(letter),
            [
                "You said:",
                "> I want Dad\\. And Mum. (said:018f)",
                "I heard it."
            ]
        );
    }

    #[test]
    fn titles_initials_and_what_is_in_brackets_are_no_ends() {
        assert_eq!(
            lines("Ask Mr. Day or K. Jones. They know (I think. Yes.) more. “I do.” Good."),
            [
                "Ask Mr. Day or K. Jones.",
                "They know (I think. Yes.) more.",
                "“I do.”",
                "Good."
            ]
        );
        assert_eq!(lines("It was I. You know."), ["It was I.", "You know."]);
    }

    #[test]
    fn a_mention_brings_to_mind_what_its_hint_says() {
        assert_eq!(
            as_heard("Ask [Mama](p:agnieszka) or [them](p:x#them)."),
            "Ask Mama or them."
        );
        assert_eq!(pictured("Ask [Mama](p:agnieszka).").picture, "question");
    }

    #[test]
    fn nothing_of_a_letter_is_lost() {
        for source in [
            "", "   \n\n ", "One", "[a](p:b", "a](p:", "1.\n2.", "….", "#", "# \n-\n>",
        ] {
            let words = |text: &str| {
                text.chars()
                    .filter(|c| c.is_alphabetic())
                    .collect::<String>()
            };
            assert_eq!(words(&lines(source).concat()), words(source), "{source:?}");
        }
    }
}
