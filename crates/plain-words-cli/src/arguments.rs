//! What was asked for on the command line.

use std::ffi::OsString;
use std::net::SocketAddr;
use std::path::PathBuf;

use lexopt::prelude::{Long, Short, Value};
use lexopt::{Parser, ValueExt};
use plain_words::{Purpose, Stage};

use crate::settings::{self, Settings};

/// One thing to do.
#[derive(Debug)]
pub(crate) enum Command {
    Check(Check),
    Score(Vec<PathBuf>),
    Text(PathBuf),
    List {
        list: Option<PathBuf>,
        format: ListFormat,
    },
    Serve(Serve),
    Lsp(Settings),
    Help(&'static str),
    Version,
}

/// Texts to check, and how to tell what was found.
#[derive(Debug)]
pub(crate) struct Check {
    pub(crate) settings: Settings,
    pub(crate) format: Format,
    pub(crate) all: bool,
    pub(crate) paths: Vec<PathBuf>,
}

/// A server to start.
#[derive(Debug)]
pub(crate) struct Serve {
    pub(crate) listen: SocketAddr,
    pub(crate) allow_origin: Option<String>,
    pub(crate) settings: Settings,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    Text,
    Json,
    Sarif,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ListFormat {
    Json,
    Toml,
    Csv,
}

/// Reads the command line, or says in one sentence what is wrong with it.
pub(crate) fn read(arguments: impl Iterator<Item = OsString>) -> Result<Command, String> {
    let mut parser = Parser::from_args(arguments);
    let Some(first) = parser.next().map_err(say)? else {
        return Err("Say what to do: check, score, text, list, serve or lsp.".to_owned());
    };
    match first {
        Short('h') | Long("help") => Ok(Command::Help("")),
        Short('V') | Long("version") => Ok(Command::Version),
        Value(name) => command(&name.to_string_lossy(), parser),
        other => Err(unknown(&other)),
    }
}

fn command(name: &str, mut parser: Parser) -> Result<Command, String> {
    let mut given = Given::default();
    while let Some(argument) = parser.next().map_err(say)? {
        match argument {
            Short('h') | Long("help") => return Ok(Command::Help(crate::help::name(name))),
            Long(option) if crate::help::takes(name, option) => {
                let option = option.to_owned();
                given.option(&option, &mut parser)?;
            }
            Value(path) if crate::help::takes(name, "PATH") => given.paths.push(path.into()),
            other => return Err(unknown(&other)),
        }
    }
    given.command(name)
}

/// Everything that was given after the name of a command.
#[derive(Default)]
struct Given {
    settings: Settings,
    format: Option<String>,
    listen: Option<SocketAddr>,
    allow_origin: Option<String>,
    all: bool,
    paths: Vec<PathBuf>,
}

impl Given {
    fn option(&mut self, option: &str, parser: &mut Parser) -> Result<(), String> {
        if option == "all" {
            self.all = true;
            return Ok(());
        }
        let value = parser.value().map_err(say)?;
        match option {
            "about" => self.settings.about = Some(value.into()),
            "list" => self.settings.list = Some(value.into()),
            _ => self.words(option, value.string().map_err(say)?)?,
        }
        Ok(())
    }

    fn words(&mut self, option: &str, value: String) -> Result<(), String> {
        match option {
            "as" => self.settings.purpose = Some(purpose(&value)?),
            "stage" => self.settings.stage = Some(stage(&value)?),
            "listen" => self.listen = Some(address(&value)?),
            "allow-origin" => self.allow_origin = Some(value),
            _ => self.format = Some(value),
        }
        Ok(())
    }

    fn command(self, name: &str) -> Result<Command, String> {
        match name {
            "check" => self.check(),
            "score" if self.paths.is_empty() => {
                Err("Name the files to score, or - for what is piped in.".to_owned())
            }
            "score" => Ok(Command::Score(self.paths)),
            "text" => match <[PathBuf; 1]>::try_from(self.paths) {
                Ok([path]) => Ok(Command::Text(path)),
                Err(_) => {
                    Err("Name one file to show as text, or - for what is piped in.".to_owned())
                }
            },
            "list" => Ok(Command::List {
                format: list_format(self.format.as_deref())?,
                list: self.settings.list,
            }),
            "serve" => Ok(Command::Serve(Serve {
                listen: self.listen.ok_or(
                    "Say where to listen, for example: plain-words serve --listen 127.0.0.1:8081",
                )?,
                allow_origin: self.allow_origin,
                settings: self.settings,
            })),
            "lsp" => Ok(Command::Lsp(self.settings)),
            _ => Err(format!(
                "“{name}” is not something this program does. It does: check, score, text, list, serve, lsp."
            )),
        }
    }

    fn check(self) -> Result<Command, String> {
        Ok(Command::Check(Check {
            settings: self.settings,
            format: format(self.format.as_deref())?,
            all: self.all,
            paths: self.paths,
        }))
    }
}

fn purpose(value: &str) -> Result<Purpose, String> {
    settings::purpose(value)
        .ok_or_else(|| format!("--as is letter, report or record, not “{value}”."))
}

fn stage(value: &str) -> Result<Stage, String> {
    Stage::named(value).ok_or_else(|| {
        let names = Stage::ALL.map(Stage::name).join(", ");
        format!("--stage is one of {names}, not “{value}”.")
    })
}

fn address(value: &str) -> Result<SocketAddr, String> {
    value
        .strip_prefix("localhost:")
        .map_or_else(|| value.parse(), |port| format!("127.0.0.1:{port}").parse())
        .map_err(|_| {
            format!("--listen is an address and a port, like 127.0.0.1:8081, not “{value}”.")
        })
}

fn format(value: Option<&str>) -> Result<Format, String> {
    match value {
        None | Some("text") => Ok(Format::Text),
        Some("json") => Ok(Format::Json),
        Some("sarif") => Ok(Format::Sarif),
        Some(other) => Err(format!("--format is text, json or sarif, not “{other}”.")),
    }
}

fn list_format(value: Option<&str>) -> Result<ListFormat, String> {
    match value {
        None | Some("toml") => Ok(ListFormat::Toml),
        Some("json") => Ok(ListFormat::Json),
        Some("csv") => Ok(ListFormat::Csv),
        Some(other) => Err(format!("--format is json, toml or csv, not “{other}”.")),
    }
}

fn unknown(argument: &lexopt::Arg) -> String {
    match argument {
        Short(option) => format!("-{option} is not known here."),
        Long(option) => format!("--{option} is not known here."),
        Value(value) => format!("“{}” is one thing too many.", value.to_string_lossy()),
    }
}

fn say(error: lexopt::Error) -> String {
    match error {
        lexopt::Error::MissingValue {
            option: Some(option),
        } => format!("Something is missing after {option}."),
        lexopt::Error::UnexpectedValue { option, .. } => {
            format!("Nothing can stand behind {option}.")
        }
        lexopt::Error::NonUnicodeValue(value) => {
            format!("“{}” cannot be read.", value.to_string_lossy())
        }
        other => format!("{other}."),
    }
}
