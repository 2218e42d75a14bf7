//! Pronouns are free text; where they are ones we know how to bend, a sentence can use them, and otherwise it says the name.

/// The forms a sentence needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pronoun {
    /// they
    pub they: &'static str,
    /// them
    pub them: &'static str,
    /// their
    pub their: &'static str,
    /// are
    pub are: &'static str,
    /// have
    pub have: &'static str,
}

const HE: Pronoun = Pronoun {
    they: "he",
    them: "him",
    their: "his",
    are: "is",
    have: "has",
};
const SHE: Pronoun = Pronoun {
    they: "she",
    them: "her",
    their: "her",
    are: "is",
    have: "has",
};
const THEY: Pronoun = Pronoun {
    they: "they",
    them: "them",
    their: "their",
    are: "are",
    have: "have",
};

/// The forms of these pronouns by their first word; none for words we do not know how to bend, and then the name is used.
pub fn pronoun(text: &str) -> Option<Pronoun> {
    let first: String = text
        .trim()
        .chars()
        .take_while(|c| c.is_alphabetic())
        .collect();
    match first.to_lowercase().as_str() {
        "he" => Some(HE),
        "she" => Some(SHE),
        "they" => Some(THEY),
        _ => None,
    }
}

impl Pronoun {
    /// The form a mention names: `they`, `them`, `their`, `are`, `have`.
    pub fn form(&self, named: &str) -> Option<&'static str> {
        match named {
            "they" => Some(self.they),
            "them" => Some(self.them),
            "their" => Some(self.their),
            "are" => Some(self.are),
            "have" => Some(self.have),
            _ => None,
        }
    }
}
