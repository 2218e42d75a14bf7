//! The conversation with one editor.

use std::collections::HashMap;
use std::error::Error;

use lsp_server::{Connection, ErrorCode, Message, Notification, Request, Response};
use lsp_types::notification::{
    DidChangeTextDocument, DidCloseTextDocument, DidOpenTextDocument, Notification as _,
    PublishDiagnostics,
};
use lsp_types::request::{CodeActionRequest, HoverRequest, Request as _};
use lsp_types::{
    CodeActionParams, Diagnostic, DidChangeTextDocumentParams, DidCloseTextDocumentParams,
    DidOpenTextDocumentParams, HoverParams, PublishDiagnosticsParams, Uri,
};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::open::Open;
use super::{actions, hover};
use crate::file::{self, Made};
use crate::settings::Ready;
use crate::units::Unit;

type Done = Result<(), Box<dyn Error + Send + Sync>>;

/// What is open, and how it is checked.
pub(super) struct Session<'c> {
    connection: &'c Connection,
    ready: Ready,
    unit: Unit,
    open: HashMap<String, Open>,
}

impl<'c> Session<'c> {
    pub(super) fn new(connection: &'c Connection, ready: Ready, unit: Unit) -> Self {
        Self {
            connection,
            ready,
            unit,
            open: HashMap::new(),
        }
    }

    /// Answers until the editor says goodbye.
    pub(super) fn run(mut self) -> Done {
        while let Ok(message) = self.connection.receiver.recv() {
            match message {
                Message::Request(request) if self.connection.handle_shutdown(&request)? => {
                    return Ok(());
                }
                Message::Request(request) => self.request(request)?,
                Message::Notification(told) => self.told(told)?,
                Message::Response(_) => {}
            }
        }
        Ok(())
    }

    fn request(&self, request: Request) -> Done {
        let id = request.id.clone();
        let answer = match request.method.as_str() {
            CodeActionRequest::METHOD => read(request.params).map(|params| self.actions(&params)),
            HoverRequest::METHOD => read(request.params).map(|params| self.hover(&params)),
            method => Err((
                ErrorCode::MethodNotFound,
                format!("{method} is not known here"),
            )),
        };
        let response = match answer {
            Ok(answer) => Response::new_ok(id, answer),
            Err((code, why)) => Response::new_err(id, code as i32, why),
        };
        Ok(self.connection.sender.send(response.into())?)
    }

    fn actions(&self, params: &CodeActionParams) -> Value {
        let uri = &params.text_document.uri;
        let actions = self.open.get(uri.as_str()).map(|open| {
            let at = open.char_at(params.range.start)..open.char_at(params.range.end);
            actions::actions(open, uri, &at)
        });
        serde_json::to_value(actions.unwrap_or_default()).unwrap_or_default()
    }

    fn hover(&self, params: &HoverParams) -> Value {
        let place = &params.text_document_position_params;
        let hover = self
            .open
            .get(place.text_document.uri.as_str())
            .and_then(|open| hover::hover(open, place.position));
        serde_json::to_value(hover).unwrap_or_default()
    }

    /// What an editor tells without waiting for an answer. What is not understood cannot be answered either.
    fn told(&mut self, told: Notification) -> Done {
        match told.method.as_str() {
            DidOpenTextDocument::METHOD => {
                read(told.params).map_or(Ok(()), |params| self.opened(params))
            }
            DidChangeTextDocument::METHOD => {
                read(told.params).map_or(Ok(()), |params| self.changed(params))
            }
            DidCloseTextDocument::METHOD => {
                read(told.params).map_or(Ok(()), |params| self.closed(params))
            }
            _ => Ok(()),
        }
    }

    fn opened(&mut self, params: DidOpenTextDocumentParams) -> Done {
        let text = params.text_document;
        let made = made(&text.language_id, &text.uri);
        self.check(text.uri, text.text, made, text.version)
    }

    fn changed(&mut self, params: DidChangeTextDocumentParams) -> Done {
        let uri = params.text_document.uri;
        let made = self
            .open
            .get(uri.as_str())
            .map_or(Made::Text, |open| open.made);
        match params.content_changes.into_iter().next_back() {
            Some(change) => self.check(uri, change.text, made, params.text_document.version),
            None => Ok(()),
        }
    }

    fn closed(&mut self, params: DidCloseTextDocumentParams) -> Done {
        let uri = params.text_document.uri;
        self.open.remove(uri.as_str());
        self.publish(uri, Vec::new(), None)
    }

    fn check(&mut self, uri: Uri, text: String, made: Made, version: i32) -> Done {
        let open = Open::new(text, made, &self.ready, self.unit);
        let diagnostics = open.diagnostics(&uri);
        self.open.insert(uri.as_str().to_owned(), open);
        self.publish(uri, diagnostics, Some(version))
    }

    fn publish(&self, uri: Uri, diagnostics: Vec<Diagnostic>, version: Option<i32>) -> Done {
        let params = PublishDiagnosticsParams::new(uri, diagnostics, version);
        let told = Notification::new(PublishDiagnostics::METHOD.to_owned(), params);
        Ok(self.connection.sender.send(told.into())?)
    }
}

fn read<T: DeserializeOwned>(params: Value) -> Result<T, (ErrorCode, String)> {
    serde_json::from_value(params).map_err(|error| (ErrorCode::InvalidParams, error.to_string()))
}

/// What a text is made of, as the editor says, or by the end of its name.
fn made(language: &str, uri: &Uri) -> Made {
    match language {
        "markdown" => Made::Markdown,
        "html" => Made::Html,
        _ => match file::made(uri.path().as_str().as_ref()) {
            Made::Word => Made::Text,
            made => made,
        },
    }
}
