//! Our pages in Welsh, until a Welsh speaker has checked them.

use std::{collections::BTreeSet, fs, path::PathBuf};

use axum::{body::Body, http::Request, http::header};

use crate::{
    testing::{Answer, Browser, TestApp, form_id},
    web::words,
};

const UNCHECKED: &str = "Does dim siaradwr Cymraeg wedi gwirio";

fn language_of(page: &Answer) -> String {
    page.attributes("html", "lang").concat()
}

fn files(language: &str) -> Vec<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let all = fs::read_dir(folder.join(language)).unwrap();
    all.map(|file| file.unwrap().path()).collect()
}

#[tokio::test]
async fn a_page_is_in_the_language_the_browser_asks_for_first_of_those_there_are() {
    let app = TestApp::with_families().await;
    for (asked, given) in [
        ("cy", "cy"),
        ("cy-GB,cy;q=0.9,en;q=0.8", "cy"),
        ("fr, cy;q=0.5", "cy"),
        ("en-GB,en;q=0.9,cy;q=0.8", "en-GB"),
        ("fr", "en-GB"),
        (";;,", "en-GB"),
        ("", "en-GB"),
    ] {
        let page = app.nobody().reading(asked).get("/sign-in").await;
        assert_eq!(language_of(&page), given, "{asked}");
        let says_unchecked = page.words().contains(UNCHECKED);
        assert_eq!(says_unchecked, given == "cy", "{asked}");
    }
}

#[tokio::test]
async fn what_was_chosen_goes_before_what_the_browser_asks_for() {
    let app = TestApp::with_families().await;
    let chosen = |cookie: &'static str| {
        let request = Request::get("/sign-in").header(header::COOKIE, cookie);
        let nobody = app.nobody().reading("cy");
        async move { language_of(&nobody.ask(request, Body::empty()).await) }
    };
    assert_eq!(chosen("__Host-language=en").await, "en-GB");
    assert_eq!(chosen("a=b; __Host-language=cy").await, "cy");
    assert_eq!(chosen("__Host-language=xx").await, "cy");
}

#[tokio::test]
async fn choosing_goes_back_to_the_page_it_stood_on_and_to_no_other_house() {
    let app = TestApp::with_families().await;
    let chosen = |from: &'static str, language: &'static str| {
        let request = Request::post("/language")
            .header("sec-fetch-site", "same-origin")
            .header(header::REFERER, from)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        let nobody = app.nobody();
        async move {
            let body = Body::from(format!("language={language}"));
            let answer = nobody.ask(request, body).await;
            let cookie = answer.header(&header::SET_COOKIE).to_owned();
            (answer.goes_to().to_owned(), cookie)
        }
    };
    let (to, cookie) = chosen("http://localhost:8080/words/a", "cy").await;
    assert_eq!(to, "/words/a");
    assert!(cookie.starts_with("__Host-language=cy;"), "{cookie}");
    for elsewhere in [
        "https://evil.example/here",
        "http://localhost:8080.evil.example/x",
        "",
    ] {
        let (to, _) = chosen(elsewhere, "cy").await;
        assert!(to.starts_with('/') && !to.starts_with("//"), "{to}");
    }
    let (_, cookie) = chosen("http://localhost:8080/", "xx").await;
    assert!(cookie.starts_with("__Host-language=en;"), "{cookie}");
}

#[tokio::test]
async fn choosing_leaves_whoever_is_signed_in_signed_in() {
    let app = TestApp::with_families().await;
    let sam = app.staff("Sam").await;
    sam.post("/language", &[("language", "cy")]).await;
    assert_eq!(sam.get("/children").await.status, 200);
}

#[tokio::test]
async fn every_childs_own_pages_and_their_workers_are_there_in_welsh() {
    let app = TestApp::with_families().await;
    for child in app.children().await {
        let here = app.child_in(child, false).await.reading("cy");
        let home = here.get("/here").await;
        assert_eq!((home.status.as_u16(), &*language_of(&home)), (200, "cy"));
        assert!(home.words().contains(UNCHECKED));
    }
    let sam = app.staff("Sam").await.reading("cy");
    let list = sam.get("/children").await;
    assert_eq!(language_of(&list), "cy");
    assert!(list.words().contains(UNCHECKED));
    // What nobody answers is said in Welsh too.
    let nowhere = sam.get("/nowhere").await;
    assert_eq!(
        (nowhere.status.as_u16(), &*language_of(&nowhere)),
        (404, "cy")
    );
}

/// Drafts a first letter to Amira as it stands, sends it, and gives the draft and everything that was kept.
async fn sent(app: &TestApp, sam: Browser<'_>) -> (String, String) {
    let child = app.child("Amira").await;
    let letters = format!("/children/{child}/letters");
    let id = form_id();
    let to = sam.post(&letters, &[("id", &id)]).await;
    let writing = sam.get(to.goes_to()).await;
    let text = writing.box_text("text");
    let preview = to.goes_to().replace("/writing", "/preview");
    (text, sam.get(&preview).await.texts(".sheet").concat())
}

#[tokio::test]
async fn a_letter_says_the_same_whatever_language_its_writer_reads_pages_in() {
    let (one, other) = (
        TestApp::with_families().await,
        TestApp::with_families().await,
    );
    let in_english = sent(&one, one.staff("Sam").await).await;
    let in_welsh = sent(&other, other.staff("Sam").await.reading("cy")).await;
    assert!(in_english.0.contains("Dear"), "{}", in_english.0);
    assert_eq!(in_english, in_welsh);
}

#[test]
fn what_goes_out_by_itself_is_in_english() {
    assert_eq!(words().language_tag(), "en-GB");
}

#[test]
fn every_file_of_sentences_is_there_in_both_and_says_at_its_top_that_it_waits_for_its_check() {
    let names = |language: &str| -> BTreeSet<_> {
        let files = files(language);
        let names = files
            .iter()
            .map(|file| file.file_name().unwrap().to_owned());
        names.collect()
    };
    assert_eq!(names("en"), names("cy"));
    // When the last is checked, the sentence at the foot of a page goes, and so does this test.
    for file in files("cy") {
        let text = fs::read_to_string(&file).unwrap();
        let first = text.lines().next().unwrap_or_default();
        assert_eq!(first, "# Awaiting a Welsh speaker's check.", "{file:?}");
    }
}
