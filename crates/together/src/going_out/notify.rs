//! GOV.UK Notify's own interface, as its public client libraries speak it: a token signed with the secret part of the key, and a
//! reference of ours with each message, by which it can be asked afterwards whether it has it.

use std::{sync::LazyLock, time::Duration};

use axum::http::{Method, Request, StatusCode, header};
use bytes::Bytes;
use data_encoding::{BASE64, BASE64URL_NOPAD};
use hmac::{Hmac, KeyInit, Mac};
use http_body_util::{BodyExt, Full, Limited};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::TokioExecutor,
};
use jiff::Timestamp;
use serde_json::{Value, json};
use sha2::Sha256;

use super::{
    Channel,
    entries::Why,
    outside::{Parcel, Taken},
    settings::Notify,
};

/// How long an answer may take (the public client libraries wait as long).
const PATIENCE: Duration = Duration::from_secs(30);
/// No answer we ask for is longer.
const LONGEST: usize = 1024 * 1024;

/// How quickly a letter comes: as any other does.
const POSTAGE: &str = "second";

type Https = Client<HttpsConnector<HttpConnector>, Full<Bytes>>;

/// Made when the first message leaves: until then nothing of it is needed. The error: this machine trusts nobody.
static CLIENT: LazyLock<Result<Https, String>> = LazyLock::new(|| {
    let connector = HttpsConnectorBuilder::new()
        .with_native_roots()
        .map_err(|cause| cause.to_string())?
        .https_or_http()
        .enable_http1()
        .build();
    // What was asked once is asked again only after asking whether it arrived.
    let mut client = Client::builder(TokioExecutor::new());
    Ok(client.retry_canceled_requests(false).build(connector))
});

/// An answer: how it went, and what was said.
struct Answer {
    status: StatusCode,
    body: Value,
}

/// Why there was no answer.
enum Silence {
    /// Nothing was asked: nobody was there.
    NotAsked,
    /// It was asked, and nothing came.
    NoAnswer,
}

impl Notify {
    /// Hands a text or an e-mail over. If it may have been handed over before, it is asked first whether it is there.
    pub(super) async fn take(&self, parcel: &Parcel, again: bool, now: Timestamp) -> Taken {
        if again {
            match self.has(parcel, now).await {
                Ok(None) => {}
                Ok(Some(taken)) | Err(taken) => return taken,
            }
        }
        let (path, body) = self.message(parcel);
        match self.ask(Method::POST, path, Some(body), now).await {
            // A letter is looked at before it is printed, and then may not be: it is asked about until that is over.
            Ok(answer) if answer.status.is_success() && parcel.paper.is_some() => Taken::Unknown,
            Ok(answer) if answer.status.is_success() => Taken::Yes,
            Ok(answer) => refused(answer.status),
            Err(Silence::NotAsked) => Taken::Closed,
            Err(Silence::NoAnswer) => Taken::Unknown,
        }
    }

    fn message(&self, parcel: &Parcel) -> (&'static str, Value) {
        let gaps = json!({ "message": parcel.words });
        let reference = parcel.id.to_string();
        if let Some(paper) = &parcel.paper {
            let content = BASE64.encode(paper);
            return (
                "/v2/notifications/letter",
                json!({ "reference": reference, "content": content, "postage": POSTAGE }),
            );
        }
        match parcel.channel {
            Channel::Email => (
                "/v2/notifications/email",
                json!({ "email_address": parcel.to, "template_id": self.email, "personalisation": gaps, "reference": reference }),
            ),
            Channel::Text | Channel::Post => (
                "/v2/notifications/sms",
                json!({ "phone_number": parcel.to, "template_id": self.text, "personalisation": gaps, "reference": reference }),
            ),
        }
    }

    /// Does it have a message of this reference, and what became of it? `None`: it has none.
    async fn has(&self, parcel: &Parcel, now: Timestamp) -> Result<Option<Taken>, Taken> {
        let path = format!("/v2/notifications?reference={}", parcel.id);
        match self.ask(Method::GET, &path, None, now).await {
            Ok(answer) if answer.status.is_success() => {
                let found = answer.body["notifications"].as_array();
                let first = found.ok_or(Taken::Closed)?.first();
                Ok(first.map(|first| standing(parcel, first["status"].as_str())))
            }
            // Whoever does not tell has said nothing about the message: it may be there.
            Ok(answer) if answer.status == StatusCode::TOO_MANY_REQUESTS => Err(Taken::Closed),
            Ok(_) => Err(Taken::Unknown),
            Err(_) => Err(Taken::Closed),
        }
    }

    async fn ask(
        &self,
        method: Method,
        path: &str,
        body: Option<Value>,
        now: Timestamp,
    ) -> Result<Answer, Silence> {
        let client = (*CLIENT).as_ref().map_err(|_| Silence::NotAsked)?;
        let token = self.token(now).ok_or(Silence::NotAsked)?;
        let request = Request::builder()
            .method(method)
            .uri(format!("{}{path}", self.address))
            .header(header::AUTHORIZATION, format!("Bearer {token}"))
            .header(header::CONTENT_TYPE, "application/json")
            .header(header::USER_AGENT, "together")
            .body(Full::from(
                body.map(|body| body.to_string()).unwrap_or_default(),
            ))
            .map_err(|_| Silence::NotAsked)?;
        let answered = async {
            let answer = client.request(request).await.map_err(|cause| {
                if cause.is_connect() {
                    Silence::NotAsked
                } else {
                    Silence::NoAnswer
                }
            })?;
            let status = answer.status();
            let body = Limited::new(answer.into_body(), LONGEST).collect().await;
            let body = body.map_err(|_| Silence::NoAnswer)?.to_bytes();
            let body = serde_json::from_slice(&body).unwrap_or(Value::Null);
            Ok::<_, Silence>(Answer { status, body })
        };
        let answered = tokio::time::timeout(PATIENCE, answered).await;
        answered.unwrap_or(Err(Silence::NoAnswer))
    }

    /// The token of one request (JWT, HS256): who asks, and when, signed with the secret. `None` for a key that is none.
    fn token(&self, now: Timestamp) -> Option<String> {
        let (service, secret) = self.parts()?;
        let part = |value: &Value| BASE64URL_NOPAD.encode(value.to_string().as_bytes());
        let head = part(&json!({ "typ": "JWT", "alg": "HS256" }));
        let said = part(&json!({ "iss": service, "iat": now.as_second() }));
        let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).ok()?;
        mac.update(format!("{head}.{said}").as_bytes());
        let signed = BASE64URL_NOPAD.encode(&mac.finalize().into_bytes());
        Some(format!("{head}.{said}.{signed}"))
    }

    /// The service's id and the secret: the last two of what is joined in the key, each as long as an id.
    pub(super) fn parts(&self) -> Option<(&str, &str)> {
        let key = self.key.0.trim();
        let secret = key.len().checked_sub(36)?;
        let service = secret.checked_sub(37)?;
        let parts = (key.get(service..secret - 1)?, key.get(secret..)?);
        let is_id = |part: &str| part.parse::<uuid::Uuid>().is_ok();
        (is_id(parts.0) && is_id(parts.1)).then_some(parts)
    }
}

/// What became of a message that it has. A text and an e-mail are its own to deliver; a letter is looked through, and may then not be
/// printed (the states are those of a precompiled letter in Notify's documentation).
fn standing(parcel: &Parcel, status: Option<&str>) -> Taken {
    match status {
        _ if parcel.paper.is_none() => Taken::Yes,
        Some(
            "validation-failed" | "virus-scan-failed" | "technical-failure" | "permanent-failure"
            | "cancelled",
        ) => Taken::Never(Why::Refused),
        Some("pending-virus-check" | "created" | "pending") => Taken::Unknown,
        _ => Taken::Yes,
    }
}

/// What an answer that is no yes means for the message.
fn refused(status: StatusCode) -> Taken {
    match status {
        StatusCode::TOO_MANY_REQUESTS => Taken::Closed,
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => Taken::Never(Why::NotLetIn),
        status if status.is_client_error() => Taken::Never(Why::Refused),
        // It may have taken it before it stumbled.
        _ => Taken::Unknown,
    }
}
