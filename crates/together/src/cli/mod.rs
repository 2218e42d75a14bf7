//! The command line. Exit codes: 0 well, 1 a check failed or it could not be done, 2 wrong use.

mod doctor;
mod serve;
mod sign_in_link;
mod verify;

use std::{net::SocketAddr, path::PathBuf, process::ExitCode};

use clap::{Args, Parser, Subcommand};
use ledger::{Database, Ledger, Purpose, Settings};
use tracing_subscriber::{EnvFilter, filter::LevelFilter};

/// Together: a file that is the child's, shared, each part with the right people.
#[derive(Parser)]
#[command(
    name = "together",
    version,
    about,
    after_help = "Begin with:  together demo   nine made-up families, nothing to set up"
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Try it: nine made-up families in a folder of their own. Nobody in it is real.
    Demo(Serving),
    /// Practise on it: the same families in a folder of their own, each page marked, and nothing leaves.
    Practice(Serving),
    /// Work with it: real files. On an empty folder it prints a link for the first administrator.
    Serve(Serving),
    /// Check that nothing was changed, cut off or lost.
    Verify {
        #[command(flatten)]
        place: Place,
        /// A head that was copied away earlier: proves that today's tree extends it.
        #[arg(long, value_name = "FILE")]
        head: Option<PathBuf>,
        /// A file that was given to the person it is about, as a folder or an archive: checked alone, without a data folder.
        #[arg(long, value_name = "PATH", conflicts_with_all = ["head", "data", "database"])]
        export: Option<PathBuf>,
    },
    /// Look at the folder, the keys and the database, and say what to mend.
    Doctor(Place),
    #[command(hide = true)]
    /// Read a PDF from a pipe, within bounds, and say what it is: the program starts itself so for each that comes in.
    ReadScan,
    /// Print a one-time link for somebody who works here. It works once, for ten minutes.
    SignInLink {
        #[command(flatten)]
        place: Place,
        /// Their name, as it was added.
        name: String,
    },
}

#[derive(Args, Clone)]
struct Place {
    /// The folder with the key, the attachments and, without --database, the database.
    #[arg(long, value_name = "DIR", env = "TOGETHER_DATA")]
    data: Option<PathBuf>,
    /// A PostgreSQL to use instead of the embedded database: postgres://…
    #[arg(long, value_name = "URL", env = "TOGETHER_DATABASE")]
    database: Option<String>,
}

#[derive(Args, Clone)]
struct Serving {
    #[command(flatten)]
    place: Place,
    /// Where to listen.
    #[arg(
        long,
        value_name = "ADDR",
        default_value = "127.0.0.1:8080",
        env = "TOGETHER_LISTEN"
    )]
    listen: SocketAddr,
    /// The address people open, if it is another, as in <https://together.example>
    #[arg(long, value_name = "URL", env = "TOGETHER_ADDRESS")]
    address: Option<String>,
    /// A proxy in front speaks https: needed to listen on anything but this machine.
    #[arg(long)]
    behind_proxy: bool,
    /// Where “Hide this page” goes.
    #[arg(
        long,
        value_name = "URL",
        default_value = "https://www.bbc.co.uk/weather",
        env = "TOGETHER_LEAVE_TO"
    )]
    leave_to: String,
    /// Where this house's practice ground is, for its page about learning.
    #[arg(long, value_name = "URL", env = "TOGETHER_PRACTICE")]
    practice: Option<String>,
}

impl Place {
    fn settings(&self, purpose: Purpose) -> Settings {
        let usual = if purpose == Purpose::Demo {
            "data/demo"
        } else {
            "data/real"
        };
        let data = self.data.clone().unwrap_or_else(|| usual.into());
        let database = match &self.database {
            Some(url) => Database::Postgres(url.clone()),
            None => Database::Sqlite(data.join("together.db")),
        };
        Settings {
            data,
            database,
            purpose,
        }
    }

    /// Opens what is there, demo or real; it makes nothing.
    async fn open(&self) -> anyhow::Result<Ledger> {
        let real = self.settings(Purpose::Real);
        if !real.are_in_use() {
            anyhow::bail!(
                "Nothing of Together is in {}. Name the folder to look at with --data",
                real.data.display()
            );
        }
        match Ledger::open(&real).await {
            Err(ledger::OpenError::OtherPurpose { .. }) => Ok(Ledger::open(&Settings {
                purpose: Purpose::Demo,
                ..real
            })
            .await?),
            other => Ok(other?),
        }
    }
}

/// Runs the program.
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    if matches!(cli.command, Command::ReadScan) {
        // Nothing of ours is made ready first: it has little room, and says nothing but its answer.
        return match crate::record::read_from_pipe() {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::from(1),
        };
    }
    tracing_subscriber::fmt()
        .with_env_filter(log_filter(&std::env::var("RUST_LOG").unwrap_or_default()))
        .with_writer(std::io::stderr)
        .init();
    say_panics_without_words();
    // Whatever this program makes, in a folder of whatever mode, is for its own account.
    rustix::process::umask(rustix::fs::Mode::RWXG | rustix::fs::Mode::RWXO);
    match run(cli) {
        Ok(code) => code,
        Err(cause) => {
            eprintln!("{cause:#}");
            ExitCode::from(1)
        }
    }
}

/// What is logged, as `RUST_LOG` says it: faults where it says nothing. One part of the framework writes down what stood in
/// an address, and is not listened to.
pub fn log_filter(wanted: &str) -> EnvFilter {
    let faults = EnvFilter::builder().with_default_directive(LevelFilter::ERROR.into());
    let silent = "axum::rejection=off".parse();
    faults
        .parse_lossy(wanted)
        .add_directive(silent.expect("that is how one says it"))
}

/// From now on a panic is told by its place alone: its message may hold what somebody typed.
pub fn say_panics_without_words() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string);
        let place = place.unwrap_or_else(|| "somewhere".to_owned());
        tracing::error!("the program has a fault at {place}");
    }));
}

fn run(cli: Cli) -> anyhow::Result<ExitCode> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        match cli.command {
            Command::Demo(serving) => serve::demo(&serving).await,
            Command::Practice(serving) => serve::practice(&serving).await,
            Command::Serve(serving) => serve::real(&serving).await,
            Command::Verify {
                export: Some(export),
                ..
            } => verify::verify_export(&export),
            Command::Verify { place, head, .. } => verify::verify(&place, head.as_deref()).await,
            Command::Doctor(place) => doctor::doctor(&place).await,
            Command::ReadScan => Ok(ExitCode::SUCCESS),
            Command::SignInLink { place, name } => sign_in_link::print(&place, &name).await,
        }
    })
}
