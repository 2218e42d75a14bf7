//! The program as somebody who calls it meets it.

mod about;
mod bad_input;
mod calling;
mod documents;
mod in_editors;
mod in_other_programs;
mod list_and_score;
mod places;
mod program;
mod telling;
