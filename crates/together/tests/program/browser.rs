//! As much of a browser as is needed: one request at a time, a cookie, forms.

use std::{
    io::{Read, Write},
    net::TcpStream,
};

/// A browser with the cookie of one session, or none.
pub(crate) struct Browser {
    port: u16,
    pub(crate) cookie: String,
}

/// What came back.
pub(crate) struct Answer {
    pub(crate) status: u16,
    head: String,
    pub(crate) body: String,
}

impl Answer {
    /// A header's text; empty where there is none.
    pub(crate) fn header(&self, name: &str) -> &str {
        let lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines
            .filter(|(found, _)| found.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
            .next()
            .unwrap_or("")
    }

    /// What stands on the page between these two, the first time.
    pub(crate) fn between(&self, before: &str, after: &str) -> String {
        let (_, rest) = self
            .body
            .split_once(before)
            .unwrap_or_else(|| panic!("the page has {before}: {}", self.body));
        let (found, _) = rest.split_once(after).expect("and an end to it");
        found.to_owned()
    }
}

impl Browser {
    pub(crate) fn new(port: u16) -> Browser {
        Browser {
            port,
            cookie: String::new(),
        }
    }

    /// Signs in as one of the demo's people.
    pub(crate) fn signs_in_as(port: u16, name: &str) -> Browser {
        let mut browser = Browser::new(port);
        let page = browser.get("/sign-in");
        let button = page.body.split_once(&format!("Be {name}"));
        let (before, _) = button.unwrap_or_else(|| panic!("{name}: {}", page.body));
        let (_, who) = before
            .rsplit_once("name=\"who\" value=\"")
            .expect("whose button it is");
        let who = &who[..36];
        let answer = browser.post("/be", &[("who", who)]);
        let cookie = answer.header("set-cookie").split(';').next();
        cookie.expect("a cookie").clone_into(&mut browser.cookie);
        browser
    }

    pub(crate) fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, "")
    }

    pub(crate) fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let mut body = form_urlencoded::Serializer::new(String::new());
        self.ask("POST", path, &body.extend_pairs(fields).finish())
    }

    /// Sends a form with a text and then a file of so many megabytes, all of it before it listens for an answer.
    pub(crate) fn sends_a_file(&self, path: &str, text: &str, megabytes: usize) -> Answer {
        let head = format!(
            "--x\r\nContent-Disposition: form-data; name=\"say_it\"\r\n\r\n{text}\r\n\
             --x\r\nContent-Disposition: form-data; name=\"sound\"; filename=\"a.webm\"\r\n\r\n"
        );
        let end = "\r\n--x--\r\n";
        let length = head.len() + (megabytes << 20) + end.len();
        let mut stream = self.begins("POST", path, "multipart/form-data; boundary=x", length);
        stream
            .write_all(head.as_bytes())
            .expect("it takes the text");
        let piece = vec![b'x'; 1 << 20];
        for sent in 0..megabytes {
            let taken = stream.write_all(&piece);
            assert!(taken.is_ok(), "closed after {sent} MB: {taken:?}");
        }
        stream.write_all(end.as_bytes()).expect("and the end");
        answer(stream)
    }

    fn ask(&self, method: &str, path: &str, body: &str) -> Answer {
        let form = "application/x-www-form-urlencoded";
        let mut stream = self.begins(method, path, form, body.len());
        stream.write_all(body.as_bytes()).expect("it takes a form");
        answer(stream)
    }

    /// The head of a request that will send so many bytes.
    fn begins(&self, method: &str, path: &str, kind: &str, length: usize) -> TcpStream {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("it listens");
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: localhost:{}\r\nCookie: {}\r\nSec-Fetch-Site: same-origin\r\n\
             Content-Type: {kind}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n",
            self.port, self.cookie
        )
        .expect("it takes a request");
        stream
    }
}

/// What comes back, to its end.
fn answer(mut stream: TcpStream) -> Answer {
    let mut all = Vec::new();
    stream.read_to_end(&mut all).expect("it answers");
    let all = String::from_utf8_lossy(&all).into_owned();
    let (head, body) = all.split_once("\r\n\r\n").expect("head and body");
    let status = head.split(' ').nth(1).and_then(|code| code.parse().ok());
    Answer {
        status: status.expect("a status"),
        head: head.to_owned(),
        body: body.to_owned(),
    }
}
