//! A line of Easy Read while it is made: its writer sees each person by the name its readers have for them, and the mentions that stand
//! behind those names are put back when it is saved.

use crate::people::Naming;

/// A mention as it stands in a line, and what its readers have for it.
struct Mention<'a> {
    raw: &'a str,
    said: Option<String>,
}

/// The next mention of a line: what stands before it, it, and what comes after.
fn next<'a>(line: &'a str, naming: &Naming) -> Option<(&'a str, Mention<'a>, &'a str)> {
    let middle = line.find("](p:")?;
    let begins = line[..middle].rfind('[')?;
    let ends = middle + line[middle..].find(')')? + 1;
    let person = &line[middle + "](p:".len()..ends - 1];
    let (slug, form) = match person.split_once('#') {
        Some((slug, form)) => (slug, Some(form)),
        None => (person, None),
    };
    let said = naming.say(slug, form);
    let raw = &line[begins..ends];
    Some((&line[..begins], Mention { raw, said }, &line[ends..]))
}

/// The line as its readers have it. A mention they may not have stays as it was typed, so that it can be seen and changed.
pub(super) fn as_read(line: &str, naming: &Naming) -> String {
    let (mut read, mut rest) = (String::new(), line);
    while let Some((before, mention, after)) = next(rest, naming) {
        read += before;
        read += mention.said.as_deref().unwrap_or(mention.raw);
        rest = after;
    }
    read + rest
}

/// What somebody made of a line, with the mentions of the line that they saw. A name that they took out stays out.
pub(super) fn put_back(typed: &str, line: &str, naming: &Naming) -> String {
    if typed == as_read(line, naming) {
        return line.to_owned();
    }
    let (mut made, mut left, mut rest) = (String::new(), typed, line);
    while let Some((_, mention, after)) = next(rest, naming) {
        rest = after;
        let said = mention.said.as_deref().filter(|said| !said.is_empty());
        let Some(at) = said.and_then(|said| word(left, said)) else {
            continue;
        };
        made += &left[..at];
        made += mention.raw;
        left = &left[at + said.map_or(0, str::len)..];
    }
    made + left
}

/// Where a name stands as a word of its own.
fn word(text: &str, name: &str) -> Option<usize> {
    let mut places = text.match_indices(name).map(|(at, _)| at);
    places.find(|at| {
        let before = text[..*at].chars().next_back();
        let after = text[at + name.len()..].chars().next();
        let is_part = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
        // Inside a mention that was typed it is one already.
        !is_part(before) && !is_part(after) && before != Some('[') && before != Some(':')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn family() -> Naming {
        Naming::of_names(&[("amira", "Amira"), ("salma", "Teta"), ("ann", "Ann")])
    }

    const LINE: &str = "[Amira](p:amira) can ask [Grandmother](p:salma).";

    #[test]
    fn a_line_is_shown_with_the_names_its_readers_have() {
        let line = format!("{LINE} And [Jo](p:jo).");
        assert_eq!(
            as_read(&line, &family()),
            "Amira can ask Teta. And [Jo](p:jo)."
        );
        assert_eq!(
            as_read("Not [a mention](p:", &family()),
            "Not [a mention](p:"
        );
    }

    #[test]
    fn a_line_that_was_changed_keeps_its_mentions() {
        let family = family();
        assert_eq!(put_back("Amira can ask Teta.", LINE, &family), LINE);
        assert_eq!(
            put_back("Amira, please ask Teta today.", LINE, &family),
            "[Amira](p:amira), please ask [Grandmother](p:salma) today."
        );
        assert_eq!(
            put_back("You can ask Teta.", LINE, &family),
            "You can ask [Grandmother](p:salma)."
        );
    }

    #[test]
    fn part_of_a_word_and_a_mention_that_was_typed_stay_as_they_are() {
        let line = "[Ann](p:ann) is here.";
        assert_eq!(
            put_back("Anna is not Ann.", line, &family()),
            "Anna is not [Ann](p:ann)."
        );
        assert_eq!(
            put_back("[Ann](p:ann) is there.", line, &family()),
            "[Ann](p:ann) is there."
        );
    }

    #[test]
    fn nothing_that_was_typed_is_lost() {
        for typed in ["", "Teta Amira", "Amira Amira", "é[Amira", "Nobody"] {
            let made = put_back(typed, LINE, &family());
            assert_eq!(as_read(&made, &family()), typed, "{typed}");
        }
    }
}
