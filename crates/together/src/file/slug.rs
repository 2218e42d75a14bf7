//! A person's short name inside one family's file, for mentions and links: `salma`. Never shown to anybody.

use serde::{Deserialize, Serialize};

/// Lower-case letters, figures and hyphens, at most 40 of them.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Slug(String);

impl Slug {
    /// A slug for this name that none of `taken` has: the plain letters of the name, a number behind it if need be.
    pub fn for_name(name: &str, taken: impl Fn(&str) -> bool) -> Slug {
        use unicode_normalization::UnicodeNormalization;
        let plain: String = name
            .nfd()
            .filter(char::is_ascii_alphanumeric)
            .take(30)
            .collect();
        let plain = if plain.is_empty() {
            "person".to_owned()
        } else {
            plain.to_ascii_lowercase()
        };
        let mut slug = plain.clone();
        let mut number = 1;
        while taken(&slug) {
            number += 1;
            slug = format!("{plain}-{number}");
        }
        Slug(slug)
    }

    /// The slug as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Slug {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let fits = (1..=40).contains(&text.len())
            && text
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        if fits {
            Ok(Slug(text))
        } else {
            Err(format!(
                "“{text}” is not a short name: use a to z, 0 to 9 and hyphens, at most 40"
            ))
        }
    }
}

impl From<Slug> for String {
    fn from(slug: Slug) -> String {
        slug.0
    }
}

impl std::fmt::Display for Slug {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}
