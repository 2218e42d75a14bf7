//! What the checker is told about the child a text is for or about.

/// What is known about the child, so that names are not taken for words and nothing leaves that must not.
///
/// The caller decides what is in each list; an empty list checks nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct About {
    /// The names this child may be called by in this text. The first is used when a finding speaks of the child.
    pub own_names: Vec<String>,
    /// Names of children who must not be in this text. Brothers and sisters are here only where they are not expected.
    pub other_children: Vec<String>,
    /// Other names that may be here (family, workers, pets, clubs) and are never flagged as words.
    pub known_names: Vec<String>,
    /// Details that must not leave: addresses, schools, telephone numbers, in any layout.
    pub sealed: Vec<String>,
    /// The child's pronouns, as the child says them. Kept for the pronoun check, which is not here yet.
    pub pronouns: Option<String>,
}
