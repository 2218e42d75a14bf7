//! What came back, as somebody reads it.

use axum::http::{HeaderMap, HeaderName, StatusCode, header};
use scraper::{Html, Selector};

/// An answer.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) fn html(&self) -> String {
        String::from_utf8(self.body.clone()).expect("a page is UTF-8")
    }

    /// The page, to look things up in.
    pub(crate) fn page(&self) -> Html {
        Html::parse_document(&self.html())
    }

    /// The words of the page, as somebody reads them: no markup, spaces squeezed.
    pub(crate) fn words(&self) -> String {
        squeezed(
            &self
                .page()
                .root_element()
                .text()
                .collect::<Vec<_>>()
                .join(" "),
        )
    }

    /// The words of what this selects, one text for each.
    pub(crate) fn texts(&self, what: &str) -> Vec<String> {
        let (page, selector) = (self.page(), selector(what));
        page.select(&selector)
            .map(|one| squeezed(&one.text().collect::<String>()))
            .collect()
    }

    /// An attribute of everything this selects.
    pub(crate) fn attributes(&self, what: &str, name: &str) -> Vec<String> {
        let (page, selector) = (self.page(), selector(what));
        let found = page
            .select(&selector)
            .filter_map(|one| one.value().attr(name));
        found.map(str::to_owned).collect()
    }

    /// The title of the page.
    pub(crate) fn title(&self) -> String {
        self.texts("title").join("")
    }

    /// Where it sends the browser.
    pub(crate) fn goes_to(&self) -> &str {
        self.header(&header::LOCATION)
    }

    /// A header's text; empty where there is none.
    pub(crate) fn header(&self, name: &HeaderName) -> &str {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or("")
    }

    /// The value of a field.
    pub(crate) fn field(&self, name: &str) -> String {
        let found = self.attributes(&format!("input[name=\"{name}\"]"), "value");
        let missing = || panic!("the page has a field {name}: {}", self.words());
        found.into_iter().next().unwrap_or_else(missing)
    }

    /// What a text box holds, exactly.
    pub(crate) fn box_text(&self, name: &str) -> String {
        let page = self.page();
        let found = page
            .select(&selector(&format!("textarea[name=\"{name}\"]")))
            .next();
        found.expect("the page has this box").text().collect()
    }

    /// Everything in it, headers too, to look for what must not be there.
    pub(crate) fn everything(&self) -> String {
        let headers = self
            .headers
            .iter()
            .map(|(name, value)| format!("{name}: {value:?}\n"));
        headers.collect::<String>() + &String::from_utf8_lossy(&self.body)
    }

    pub(super) fn cookie(&self) -> Option<String> {
        let cookie = self.headers.get(header::SET_COOKIE)?.to_str().ok()?;
        cookie
            .split(';')
            .next()?
            .split_once('=')
            .map(|(_, value)| value.to_owned())
    }
}

fn selector(what: &str) -> Selector {
    Selector::parse(what).unwrap_or_else(|_| panic!("“{what}” selects something"))
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
