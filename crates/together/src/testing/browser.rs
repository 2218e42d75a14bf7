//! A browser with a cookie, or without.

use axum::{
    body::Body,
    http::{Request, header, request::Builder},
};
use ledger::EntryId;
use tower::ServiceExt;

use super::{
    Answer, TestApp,
    app::{NOW, moment},
};
use crate::door::COOKIE;

/// A browser.
pub(crate) struct Browser<'a> {
    test: &'a TestApp,
    pub(crate) cookie: Option<String>,
    reads: Option<&'static str>,
}

impl<'a> Browser<'a> {
    pub(super) fn new(test: &'a TestApp, cookie: Option<String>) -> Browser<'a> {
        Browser {
            test,
            cookie,
            reads: None,
        }
    }

    /// The same browser, set to ask for pages in this language first.
    pub(crate) fn reading(self, language: &'static str) -> Browser<'a> {
        let reads = Some(language);
        Browser { reads, ..self }
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.ask(Request::get(path), Body::empty()).await
    }

    /// Presses a button of a form on our own page.
    pub(crate) async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let mut body = form_urlencoded::Serializer::new(String::new());
        body.extend_pairs(fields);
        let is_childs =
            path.starts_with("/here") && !fields.iter().any(|(name, _)| *name == "page");
        if let (true, Some(cookie)) = (is_childs, &self.cookie) {
            body.append_pair("page", &self.test.app.door.page_for(cookie));
        }
        self.post_raw(path, body.finish().into()).await
    }

    /// The same with a body as some browser might encode it.
    pub(crate) async fn post_raw(&self, path: &str, body: Vec<u8>) -> Answer {
        let form = "application/x-www-form-urlencoded";
        self.ask(
            own_form(path).header(header::CONTENT_TYPE, form),
            Body::from(body),
        )
        .await
    }

    /// Posts a form with files: `(name, file name, bytes)`.
    pub(crate) async fn post_files(
        &self,
        path: &str,
        fields: &[(&str, &str)],
        files: &[(&str, &str, &[u8])],
    ) -> Answer {
        let mut body = Vec::new();
        let mut part = |head: String, bytes: &[u8]| {
            body.extend(format!("--x\r\nContent-Disposition: form-data; {head}\r\n\r\n").bytes());
            body.extend_from_slice(bytes);
            body.extend(b"\r\n");
        };
        for (name, value) in fields {
            part(format!("name=\"{name}\""), value.as_bytes());
        }
        for (name, file, bytes) in files {
            part(format!("name=\"{name}\"; filename=\"{file}\""), bytes);
        }
        body.extend(b"--x--\r\n");
        let request =
            own_form(path).header(header::CONTENT_TYPE, "multipart/form-data; boundary=x");
        self.ask(request, Body::from(body)).await
    }

    /// Any request at all, with this browser's cookie.
    pub(crate) async fn ask(&self, mut request: Builder, body: Body) -> Answer {
        if let Some(cookie) = &self.cookie {
            request = request.header(header::COOKIE, format!("{COOKIE}={cookie}"));
        }
        if let Some(reads) = self.reads {
            request = request.header(header::ACCEPT_LANGUAGE, reads);
        }
        let request = request.body(body).expect("a request");
        let answer = self
            .test
            .router
            .clone()
            .oneshot(request)
            .await
            .expect("the router answers");
        let (parts, body) = answer.into_parts();
        let body = axum::body::to_bytes(body, usize::MAX)
            .await
            .expect("a body")
            .to_vec();
        Answer {
            status: parts.status,
            headers: parts.headers,
            body,
        }
    }

    /// The same browser after it took the cookie of an answer.
    pub(crate) fn with_cookie_of(&self, answer: &Answer) -> Browser<'a> {
        Browser {
            test: self.test,
            cookie: answer.cookie(),
            reads: self.reads,
        }
    }
}

/// A post from one of our own pages.
fn own_form(path: &str) -> Builder {
    Request::post(path).header("sec-fetch-site", "same-origin")
}

/// The id a form would have been given.
pub(crate) fn form_id() -> String {
    EntryId::new(moment(NOW)).to_string()
}
