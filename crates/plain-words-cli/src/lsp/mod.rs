//! `plain-words lsp`: a language server on standard input and output.
//!
//! Findings are published with the version of the text they belong to, so that an editor never shows an old answer over
//! new text. Suggestions are actions somebody has to choose; nothing is rewritten.

mod actions;
mod hover;
mod open;
mod session;

use std::error::Error;
use std::process::ExitCode;

use lsp_server::Connection;
use lsp_types::{
    CodeActionKind, CodeActionOptions, CodeActionProviderCapability, HoverProviderCapability,
    InitializeParams, PositionEncodingKind, ServerCapabilities, TextDocumentSyncCapability,
    TextDocumentSyncKind,
};
use serde_json::{Value, json};

use self::session::Session;
use crate::exit;
use crate::settings::{self, Settings};
use crate::units::Unit;

/// Serves one editor until it goes.
pub(crate) fn run(settings: &Settings) -> ExitCode {
    let (connection, threads) = Connection::stdio();
    let served = serve(&connection, settings);
    // The threads end when nobody can send to them any more.
    drop(connection);
    match served.and_then(|()| Ok(threads.join()?)) {
        Ok(()) => ExitCode::from(exit::WELL),
        Err(error) => exit::wrong(&format!(
            "The editor and this program did not understand each other: {error}."
        )),
    }
}

fn serve(connection: &Connection, settings: &Settings) -> Result<(), Box<dyn Error + Send + Sync>> {
    let (id, params) = connection.initialize_start()?;
    let params: InitializeParams = serde_json::from_value(params)?;
    let unit = unit(&params);
    let ready = asked(settings, params.initialization_options.as_ref())
        .and_then(|settings| settings.ready());
    connection.initialize_finish(id, greeting(unit))?;
    // An editor shows why it does not start; one that is told nothing shows nothing.
    let ready = ready?;
    Session::new(connection, ready, unit).run()
}

/// UTF-32 where the editor knows it, else UTF-8, else UTF-16, which every editor knows.
fn unit(params: &InitializeParams) -> Unit {
    let known = params
        .capabilities
        .general
        .as_ref()
        .and_then(|general| general.position_encodings.as_deref())
        .unwrap_or_default();
    let offered = [
        (PositionEncodingKind::UTF32, Unit::Scalar),
        (PositionEncodingKind::UTF8, Unit::Utf8),
    ];
    offered
        .into_iter()
        .find(|(kind, _)| known.contains(kind))
        .map_or(Unit::Utf16, |(_, unit)| unit)
}

fn kind(unit: Unit) -> PositionEncodingKind {
    match unit {
        Unit::Utf8 => PositionEncodingKind::UTF8,
        Unit::Utf16 => PositionEncodingKind::UTF16,
        Unit::Scalar => PositionEncodingKind::UTF32,
    }
}

fn greeting(unit: Unit) -> Value {
    let capabilities = ServerCapabilities {
        position_encoding: Some(kind(unit)),
        text_document_sync: Some(TextDocumentSyncCapability::Kind(TextDocumentSyncKind::FULL)),
        hover_provider: Some(HoverProviderCapability::Simple(true)),
        code_action_provider: Some(CodeActionProviderCapability::Options(CodeActionOptions {
            code_action_kinds: Some(vec![CodeActionKind::QUICKFIX]),
            ..CodeActionOptions::default()
        })),
        ..ServerCapabilities::default()
    };
    json!({
        "capabilities": capabilities,
        "serverInfo": { "name": "plain-words", "version": env!("CARGO_PKG_VERSION") },
    })
}

/// What the editor says goes before the command line.
fn asked(settings: &Settings, options: Option<&Value>) -> Result<Settings, String> {
    let mut settings = settings.clone();
    let said = |name: &str| {
        options
            .and_then(|options| options.get(name))
            .and_then(Value::as_str)
    };
    if let Some(name) = said("as") {
        settings.purpose = Some(
            settings::purpose(name)
                .ok_or_else(|| format!("“as” is letter, report or record, not “{name}”"))?,
        );
    }
    if let Some(name) = said("stage") {
        settings.stage =
            Some(plain_words::Stage::named(name).ok_or_else(|| format!("“{name}” is no stage"))?);
    }
    settings.about = said("about").map(Into::into).or(settings.about);
    settings.list = said("list").map(Into::into).or(settings.list);
    Ok(settings)
}
