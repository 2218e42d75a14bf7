//! Numbers to call, in the sentences of a child's and a parent's pages: pressed, a phone calls them.

use std::fmt::{self, Display, Formatter};

use askama::filters::{Escaper, Html, HtmlSafe};

/// The numbers that our sentences name, as they are said and as they are called.
const NUMBERS: [(&str, &str); 3] = [
    ("0800 1111", "08001111"),
    ("0808 2000 247", "08082000247"),
    ("999", "999"),
];

/// A sentence with its numbers as links.
pub(crate) struct Phones(String);

/// The same sentence; a number in it can be pressed.
pub(crate) fn phones(sentence: String) -> Phones {
    Phones(sentence)
}

impl HtmlSafe for Phones {}

impl Display for Phones {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut rest = self.0.as_str();
        while let Some((at, said, called)) = first_number(rest) {
            Html.write_escaped_str(&mut *f, &rest[..at])?;
            write!(f, "<a href=\"tel:{called}\">{said}</a>")?;
            rest = &rest[at + said.len()..];
        }
        Html.write_escaped_str(f, rest)
    }
}

fn first_number(text: &str) -> Option<(usize, &'static str, &'static str)> {
    let found = NUMBERS
        .into_iter()
        .filter_map(|(said, called)| Some((text.find(said)?, said, called)));
    found.min_by_key(|(at, ..)| *at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_number_is_a_link_and_the_rest_stays_words() {
        assert_eq!(
            phones("In danger: 999. <b> 0800 1111, free.".to_owned()).to_string(),
            "In danger: <a href=\"tel:999\">999</a>. &#60;b&#62; <a href=\"tel:08001111\">0800 1111</a>, free."
        );
    }
}
