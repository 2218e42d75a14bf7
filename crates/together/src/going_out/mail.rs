//! A mail server. Whatever happens before the text was handed over can be tried again; what happens after it, nobody can know.

use std::time::{Duration, UNIX_EPOCH};

use jiff::Timestamp;
use lettre::{
    Address, Message,
    message::Mailbox,
    transport::smtp::{
        Error,
        authentication::{Credentials, Mechanism},
        client::{AsyncSmtpConnection, TlsParameters},
        commands::{self, Data, Rcpt},
        extension::ClientId,
    },
};

use super::{
    entries::Why,
    outside::{Parcel, Taken},
    settings::{Mail, Security},
};

/// How long one step of talking to the server may take (ours).
const PATIENCE: Duration = Duration::from_secs(30);

impl Mail {
    /// Hands an e-mail over. Its Message-ID is the message's own id.
    pub(super) async fn take(&self, parcel: &Parcel, now: Timestamp) -> Taken {
        let Some((from, to, letter)) = self.letter(parcel, now) else {
            return Taken::Never(Why::Refused);
        };
        let mut server = match self.connect().await {
            Ok(server) => server,
            Err(cause) => return not_let_in(&cause),
        };
        if let Err(cause) = announce(&mut server, from, to).await {
            server.abort().await;
            return not_taken(&cause);
        }
        let answer = server.message(&letter).await;
        let taken = match answer {
            Ok(_) => Taken::Yes,
            // It was said in an answer that it was not taken; without one, nobody knows.
            Err(cause) if cause.is_transient() || cause.is_permanent() => not_taken(&cause),
            Err(_) => Taken::Unknown,
        };
        // Saying goodbye can wait: until the answer is written down, a program that stops leaves a doubt.
        tokio::spawn(async move { server.abort().await });
        taken
    }

    /// The e-mail, and its envelope. `None`: one of the addresses is none.
    fn letter(&self, parcel: &Parcel, now: Timestamp) -> Option<(Address, Address, Vec<u8>)> {
        let from: Address = self.from.trim().parse().ok()?;
        let to: Address = parcel.to.trim().parse().ok()?;
        let seconds = u64::try_from(now.as_second()).unwrap_or(0);
        let message = Message::builder()
            .message_id(Some(format!("<{}@{}>", parcel.id, from.domain())))
            .date(UNIX_EPOCH + Duration::from_secs(seconds))
            .from(Mailbox::new(None, from.clone()))
            .to(Mailbox::new(None, to.clone()))
            .subject(parcel.subject.clone())
            .body(parcel.words.clone())
            .ok()?;
        Some((from, to, message.formatted()))
    }

    async fn connect(&self) -> Result<AsyncSmtpConnection, Error> {
        let us = ClientId::default();
        let tls = || TlsParameters::new(self.host.clone());
        let whole = match self.security {
            Security::Tls => Some(tls()?),
            Security::StartTls | Security::ThisMachine => None,
        };
        let server = (self.host.as_str(), self.port);
        let mut server =
            AsyncSmtpConnection::connect_tokio1(server, Some(PATIENCE), &us, whole, None).await?;
        if self.security == Security::StartTls {
            server.starttls(tls()?, &us).await?;
        }
        if !self.user.is_empty() {
            let credentials = Credentials::new(self.user.clone(), self.password.0.clone());
            server
                .auth(&[Mechanism::Plain, Mechanism::Login], &credentials)
                .await?;
        }
        Ok(server)
    }
}

/// Says from whom and to whom, and that the text comes next.
async fn announce(
    server: &mut AsyncSmtpConnection,
    from: Address,
    to: Address,
) -> Result<(), Error> {
    server
        .command(commands::Mail::new(Some(from), Vec::new()))
        .await?;
    server.command(Rcpt::new(to, Vec::new())).await?;
    server.command(Data).await.map(drop)
}

/// Why there is no connection to hand anything over on.
fn not_let_in(cause: &Error) -> Taken {
    if cause.is_permanent() || cause.is_client() {
        Taken::Never(Why::NotLetIn)
    } else {
        Taken::Closed
    }
}

/// Why the server did not take this one.
fn not_taken(cause: &Error) -> Taken {
    if cause.is_permanent() {
        Taken::Never(Why::Refused)
    } else if cause.is_transient() {
        Taken::Later
    } else {
        Taken::Closed
    }
}
