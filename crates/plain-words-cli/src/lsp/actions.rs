//! What could be said instead, as actions to choose from.

use std::collections::HashMap;
use std::ops::Range;

use lsp_types::{CodeAction, CodeActionKind, CodeActionOrCommand, TextEdit, Uri, WorkspaceEdit};

use super::open::Open;
use crate::pasteable::pasteable;

/// An action for each suggestion that can be put in as it stands. Instructions are in the message instead.
pub(super) fn actions(open: &Open, uri: &Uri, at: &Range<usize>) -> Vec<CodeActionOrCommand> {
    open.touching(at)
        .filter(|(_, place)| !place.is_empty())
        .flat_map(|(found, place)| {
            pasteable(&found.instead).map(move |words| action(uri, open.range(place), words))
        })
        .map(CodeActionOrCommand::CodeAction)
        .collect()
}

fn action(uri: &Uri, range: lsp_types::Range, words: &str) -> CodeAction {
    let edit = TextEdit::new(range, words.to_owned());
    CodeAction {
        title: format!("Say “{words}”"),
        kind: Some(CodeActionKind::QUICKFIX),
        edit: Some(WorkspaceEdit::new(HashMap::from([(
            uri.clone(),
            vec![edit],
        )]))),
        ..CodeAction::default()
    }
}
