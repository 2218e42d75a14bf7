//! Words in the files of the children somebody works with. Nothing is indexed: what is sealed on disk stays sealed, and each file that
//! is looked through is one that its worker could open, with a look for each.

mod matching;
mod pages;
mod texts;

pub(super) use pages::search;

#[cfg(test)]
mod tests;
