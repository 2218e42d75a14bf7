//! Every page there is, walked through as Sam would by its links.

use std::collections::{BTreeSet, VecDeque};

use scraper::{ElementRef, Html, Selector};

use crate::testing::{Answer, TestApp};

fn all<'a>(page: &'a Html, what: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(what).unwrap()).collect()
}

/// Every page Sam can come to, by its address, with the drafts of two letters on his desk.
async fn walked(app: &TestApp) -> Vec<(String, Answer)> {
    let sam = app.staff("Sam").await;
    for name in ["Amira", "Yusuf"] {
        let letters = format!("/children/{}/letters", app.child(name).await);
        let id = sam.get(&letters).await.field("id");
        sam.post(&letters, &[("id", &id)]).await;
    }
    let (mut seen, mut waiting) = (BTreeSet::new(), VecDeque::from(["/children".to_owned()]));
    let mut pages = Vec::new();
    while let Some(address) = waiting.pop_front() {
        if !seen.insert(address.clone()) {
            continue;
        }
        let page = sam.get(&address).await;
        if page.status != 200 {
            assert!(
                page.status.is_redirection(),
                "{address} leads nowhere: {}",
                page.status
            );
            waiting.push_back(page.goes_to().to_owned());
            continue;
        }
        if !page.headers["content-type"]
            .to_str()
            .unwrap()
            .starts_with("text/html")
        {
            continue;
        }
        let links = page
            .attributes("a[href]", "href")
            .into_iter()
            .map(|link| link.split('#').next().unwrap_or("").to_owned());
        waiting.extend(links.filter(|link| link.starts_with('/') && link != "/leave"));
        pages.push((address, page));
    }
    pages
}

/// Does this element have words of its own for somebody who cannot see it?
fn has_a_label(page: &Html, field: &ElementRef<'_>) -> bool {
    let id = field.value().attr("id").unwrap_or("");
    let labelled = !id.is_empty() && !all(page, &format!("label[for=\"{id}\"]")).is_empty();
    let inside = field.ancestors().filter_map(ElementRef::wrap);
    let mut held = inside.filter(|one| one.value().name() == "label");
    let says = |label: ElementRef<'_>| label.text().any(|text| !text.trim().is_empty());
    labelled
        || held.any(says)
        || field
            .value()
            .attr("aria-label")
            .is_some_and(|label| !label.is_empty())
}

#[tokio::test]
async fn every_page_of_a_workers_names_nobody_and_can_be_read_by_everybody() {
    let app = TestApp::with_families().await;
    let pages = walked(&app).await;
    assert!(pages.len() > 30, "{} pages", pages.len());
    let names = [
        "Amira", "Yusuf", "Eli", "Haddad", "Rana", "Mark", "Salma", "Jean", "Clarke", "Sam", "Osei",
    ];
    for (address, answer) in &pages {
        let (title, page) = (answer.title(), answer.page());
        for name in names {
            let in_address = address.to_lowercase().contains(&name.to_lowercase());
            let of_a_person = address.contains("/people/");
            assert!(!title.contains(name), "{address}: “{title}” names {name}");
            assert!(!in_address || of_a_person, "{address} names {name}");
        }
        assert!(!title.is_empty(), "{address} has no title");
        assert_eq!(
            all(&page, "h1").len(),
            1,
            "{address} has one heading above all others"
        );
        assert_eq!(
            all(&page, "html[lang]").len(),
            1,
            "{address} says its language"
        );
        assert_eq!(all(&page, "main").len(), 1, "{address}");
        for field in all(&page, "input:not([type=hidden]), textarea, select") {
            assert!(
                has_a_label(&page, &field),
                "{address}: a field without a label: {}",
                field.html()
            );
        }
        for button in all(&page, "button") {
            let words = button.text().collect::<String>();
            assert!(
                !words.trim().is_empty(),
                "{address}: a button without words"
            );
        }
        for image in all(&page, "img") {
            assert!(
                image.value().attr("alt").is_some(),
                "{address}: a picture without words"
            );
        }
        assert_eq!(
            all(&page, "script:not([src]), style, [style], [onclick]").len(),
            0,
            "{address} has something inline"
        );
    }
}

#[tokio::test]
async fn no_page_of_a_workers_leads_or_sends_anywhere_else() {
    let app = TestApp::with_families().await;
    for (address, answer) in walked(&app).await {
        let page = answer.page();
        for (what, attribute) in [
            ("a", "href"),
            ("form", "action"),
            ("button", "formaction"),
            ("link", "href"),
            ("script", "src"),
            ("img", "src"),
            ("audio", "src"),
        ] {
            for element in all(&page, what) {
                let to = element.value().attr(attribute).unwrap_or("/");
                // The one way out: the young people's board speaks for itself.
                if what == "a" && to == crate::words::BOARD {
                    continue;
                }
                assert!(
                    (to.starts_with('/') && !to.starts_with("//")) || to.starts_with('#'),
                    "{address}: {what} to “{to}”"
                );
            }
        }
    }
}

#[tokio::test]
async fn every_id_on_a_page_is_there_once_and_what_points_to_it_finds_it() {
    let app = TestApp::with_families().await;
    for (address, answer) in walked(&app).await {
        let page = answer.page();
        let ids: Vec<_> = all(&page, "[id]")
            .iter()
            .map(|one| one.value().attr("id").unwrap().to_owned())
            .collect();
        let once: BTreeSet<_> = ids.iter().collect();
        assert_eq!(ids.len(), once.len(), "{address}: {ids:?}");
        for attribute in ["for", "aria-describedby", "aria-labelledby"] {
            for element in all(&page, &format!("[{attribute}]")) {
                let to = element.value().attr(attribute).unwrap();
                assert!(
                    to.split(' ').all(|to| once.contains(&to.to_owned())),
                    "{address}: {attribute} to “{to}”"
                );
            }
        }
    }
}
