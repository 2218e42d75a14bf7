//! `together demo` and `together serve`.

use std::{process::ExitCode, sync::Arc};

use anyhow::{Context, bail};
use ledger::{Ledger, Purpose, Settings};
use tokio::net::TcpListener;

use super::Serving;
use crate::{
    clock::Clock,
    demo,
    door::Door,
    going_out::Outside,
    house::furnish,
    letters,
    web::{App, Mode, serve},
    words::Live,
};

pub(super) async fn demo(serving: &Serving) -> anyhow::Result<ExitCode> {
    let settings = serving.place.settings(Purpose::Demo);
    let outside = Outside::Folder(settings.data.join("would-have-gone-out"));
    made_up(serving, &settings, Mode::Demo, outside).await
}

/// The practice ground has a folder of its own, beside the demo's: what was tried in one is not met in the other.
pub(super) async fn practice(serving: &Serving) -> anyhow::Result<ExitCode> {
    not_open_to_others(serving)?;
    let mut settings = serving.place.settings(Purpose::Demo);
    if serving.place.data.is_none() {
        settings = Settings::in_folder("data/practice", Purpose::Demo);
    }
    made_up(serving, &settings, Mode::Practice, Outside::Nowhere).await
}

async fn made_up(
    serving: &Serving,
    settings: &Settings,
    mode: Mode,
    outside: Outside,
) -> anyhow::Result<ExitCode> {
    let ledger = Ledger::open(settings).await?;
    let app = app(serving, ledger.clone(), mode, outside)?;
    if app.door.has_no_staff().await.map_err(said)? {
        let bar = indicatif::ProgressBar::new(9).with_message("Loading nine made-up families");
        bar.set_style(indicatif::ProgressStyle::with_template(
            "{msg} {wide_bar} {pos}/{len}",
        )?);
        let list = app.list.today(&app.door).await.map_err(said)?.list;
        demo::load(
            &ledger,
            &app.press,
            &list,
            app.door.clock().now(),
            |done, all| {
                bar.set_length(all);
                bar.set_position(done);
            },
        )
        .await?;
        bar.finish_and_clear();
    }
    furnish(&app.door).await.map_err(said)?;
    let listener = listen(serving).await?;
    println!("Together is ready. Open {}", app.address);
    println!(
        "Everybody in it is made up. Recording sound needs this address: it says localhost on purpose."
    );
    serve(app, listener).await?;
    Ok(ExitCode::SUCCESS)
}

pub(super) async fn real(serving: &Serving) -> anyhow::Result<ExitCode> {
    not_open_to_others(serving)?;
    let ledger = Ledger::open(&serving.place.settings(Purpose::Real)).await?;
    let app = app(serving, ledger, Mode::Real, Outside::AsSet)?;
    furnish(&app.door).await.map_err(said)?;
    let listener = listen(serving).await?;
    println!("Together is ready. Open {}", app.address);
    if app.door.has_no_staff().await.map_err(said)? {
        let code = app.door.make_link(None).await.map_err(said)?;
        println!(
            "Nobody works here yet. Whoever opens this within ten minutes becomes the first administrator:"
        );
        println!("{}/first/{}", app.address, code.symbols());
    }
    serve(app, listener).await?;
    Ok(ExitCode::SUCCESS)
}

fn not_open_to_others(serving: &Serving) -> anyhow::Result<()> {
    let local = serving.listen.ip().is_loopback();
    if !local && !serving.behind_proxy {
        bail!(
            "{} can be reached from other machines, and this program does not speak https itself. Put a proxy that does in front and add --behind-proxy, or listen on 127.0.0.1",
            serving.listen
        );
    }
    Ok(())
}

fn app(serving: &Serving, ledger: Ledger, mode: Mode, outside: Outside) -> anyhow::Result<App> {
    let address = serving
        .address
        .clone()
        .unwrap_or_else(|| format!("http://localhost:{}", serving.listen.port()));
    Ok(App {
        door: if mode == Mode::Practice {
            Door::of_practice(ledger, Clock::of_the_machine())
        } else {
            Door::new(ledger, Clock::of_the_machine())
        },
        press: Arc::new(crate::web::press()?),
        list: Live::default(),
        others: letters::Others::default(),
        address: address.trim_end_matches('/').into(),
        leave_to: serving.leave_to.as_str().into(),
        mode,
        made_up: demo::MadeUp::default(),
        outside,
        speech: letters::Speech::of_this_machine(),
        scans: crate::record::Scans::by_this_program()?,
        practice: serving.practice.as_deref().map(Arc::from),
    })
}

async fn listen(serving: &Serving) -> anyhow::Result<TcpListener> {
    let busy = || {
        format!(
            "{} cannot be listened on. Is another Together running? Stop it, or choose another with --listen",
            serving.listen
        )
    };
    TcpListener::bind(serving.listen).await.with_context(busy)
}

/// An error of a page's kind, said on the command line.
pub(super) fn said(error: crate::web::Error) -> anyhow::Error {
    match error {
        crate::web::Error::Broken(cause) => cause,
        crate::web::Error::Full => {
            anyhow::anyhow!("there is no room left on the disk: make some and start again")
        }
        other => anyhow::anyhow!("it could not be done: {other:?}"),
    }
}
