//! Our pages in Welsh, until a Welsh speaker has checked them.

use std::{collections::BTreeSet, fs, path::PathBuf};

use axum::{body::Body, http::Request, http::header};
use ledger::FileId;
use serde_json::Value;

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

#[tokio::test]
async fn what_people_wrote_is_marked_as_english_on_a_page_in_welsh() {
    let app = TestApp::with_families().await;
    let child = app.child("Amira").await;
    let page = format!("/children/{child}");
    let in_welsh = app.staff("Sam").await.reading("cy").get(&page).await;
    let marked = in_welsh.texts("main p[lang=\"en\"]");
    assert!(!marked.is_empty(), "{}", in_welsh.html());
    let in_english = app.staff("Sam").await.get(&page).await;
    assert_eq!(
        in_english.attributes("main [lang=\"en\"]", "lang"),
        Vec::<String>::new()
    );
    let unmarked = in_english.texts("main p");
    assert!(
        marked.iter().all(|one| unmarked.contains(one)),
        "{marked:?}"
    );
}

#[tokio::test]
async fn a_child_hears_what_was_written_to_them_in_the_language_it_is_in() {
    let app = TestApp::with_families().await;
    let child = app.child("Amira").await;
    let (sam, amira) = (app.staff("Sam").await, app.child_in(child, true).await);
    for (said, tag) in [
        ("I like the swings and my bike.", "en"),
        ("Dw i ddim yn hoffi sglodion ac mae'r ci wedi mynd.", "cy"),
    ] {
        let id = form_id();
        let fields = [("id", id.as_str()), ("do", "say"), ("words", said)];
        amira.post("/here", &fields).await;
        let back = format!("/children/{child}/said/{id}/showing-back");
        assert_eq!(sam.post(&back, &[("id", &form_id())]).await.status, 303);
        let here = app.child_in(child, true).await.reading("cy");
        let home = here.get("/here").await;
        let marked = home.texts(&format!("blockquote [lang=\"{tag}\"]"));
        assert!(marked.iter().any(|one| one == said), "{marked:?}");
    }
}

/// Everything that is kept of a child, without the ids that every entry and form has anew.
async fn kept(app: &TestApp, child: FileId) -> Vec<String> {
    let file = app.file(child).await;
    let own = file.entries.iter().map(|(_, entry)| entry.body());
    let families = file.families().flat_map(|family| &family.entries);
    let bodies = own.chain(families.map(|(_, entry)| entry.body()));
    let plain = bodies.flatten().map(|body| {
        let mut value = serde_json::from_str(body.get()).unwrap();
        without_ids(&mut value);
        value.to_string()
    });
    plain.collect()
}

fn without_ids(value: &mut Value) {
    match value {
        Value::String(text) if text.parse::<uuid::Uuid>().is_ok() => text.clear(),
        Value::Array(all) => all.iter_mut().for_each(without_ids),
        Value::Object(all) => all.values_mut().for_each(without_ids),
        _ => {}
    }
}

/// Presses, which has to be done.
async fn done(who: &Browser<'_>, address: &str, fields: &[(&str, &str)]) -> Answer {
    let answer = who.post(address, fields).await;
    assert_eq!(answer.status, 303, "{address}: {}", answer.words());
    answer
}

/// Writes a plan and shows it: what is kept, and the sheet of paper.
async fn plan(app: &TestApp, reads: &'static str) -> (Vec<String>, Vec<u8>) {
    let (child, worker) = (app.child("Rhys").await, app.staff("Angharad").await);
    let (worker, base) = (worker.reading(reads), format!("/children/{child}/plan"));
    let (id, other) = (form_id(), form_id());
    let written = [
        ("id", id.as_str()),
        ("seen", ""),
        ("version", "0"),
        ("heart-strengths", "He has not missed a day of school."),
        ("heart-text", "What the council’s plan rests on."),
        ("heart-to_child", "You have [Dawn](p:dawn) and Mike."),
        ("step-what-1", "Read the council’s file"),
        ("step-owner-1", "Angharad"),
        ("step-by-1", "2026-11-25"),
    ];
    done(&worker, &format!("{base}/writing"), &written).await;
    let shown = [
        ("id", other.as_str()),
        ("version", "0"),
        ("part-heart", "You have [Dawn](p:dawn) and Mike."),
    ];
    done(&worker, &format!("{base}/people/rhys"), &shown).await;
    let slug = app.file(child).await.child().clone();
    let file = app.file(child).await;
    let (stamp, _) = file.plan.shown_to(&slug).unwrap();
    let paper = worker.get(&format!("{base}/{}/paper", stamp.id)).await;
    assert_eq!(paper.status, 200);
    (kept(app, child).await, paper.body)
}

/// Makes a story and shows it.
async fn story(app: &TestApp, reads: &'static str) -> (Vec<String>, Vec<u8>) {
    let (child, worker) = (app.child("Rhys").await, app.staff("Angharad").await);
    let (worker, base) = (worker.reading(reads), format!("/children/{child}/stories"));
    let (board, panel, shown) = (form_id(), form_id(), form_id());
    let begun = [
        ("id", board.as_str()),
        ("title", "Why a judge decides"),
        ("kind", "people"),
        ("people", "rhys"),
        ("people", "mam"),
    ];
    done(&worker, &base, &begun).await;
    let words = [
        ("id", panel.as_str()),
        ("which", "choose"),
        ("symbol", "our-judge"),
        ("alt", ""),
        ("words", "[Mam](p:mam) wants to see you."),
        ("whose", "worker"),
        ("version", "0"),
    ];
    let new = format!("{base}/{board}/panels/new");
    let added = worker.post_files(&new, &words, &[]).await;
    assert_eq!(added.status, 303, "{}", added.words());
    let to = format!("{base}/{board}/people/rhys");
    done(&worker, &to, &[("id", shown.as_str())]).await;
    let file = app.file(child).await;
    let board = ledger::EntryId(board.parse().unwrap());
    let (stamp, _) = file.story.shown_last(board, file.child()).unwrap();
    let paper = worker.get(&format!("{base}/{}/paper", stamp.id)).await;
    assert_eq!(paper.status, 200);
    (kept(app, child).await, paper.body)
}

/// Files a report.
async fn report(app: &TestApp, reads: &'static str) -> (Vec<String>, Vec<u8>) {
    let child = app.child("Jayden").await;
    let file = app.file(child).await;
    let first = &file.opening.main_worker().expect("somebody works here").who;
    let worker = app.staff(&first.first_name.clone()).await.reading(reads);
    let (list, id) = (format!("/children/{child}/reports"), form_id());
    done(&worker, &list, &[("id", &id), ("kind", "section_7")]).await;
    let writing = format!("{list}/{id}/writing");
    let page = worker.get(&writing).await;
    let assembled = page.box_text("text");
    let version = page.field("version");
    let text = "# Who Jayden is\n\nJayden likes football.\n";
    done(&worker, &writing, &[("version", &version), ("text", text)]).await;
    let filing = format!("{list}/{id}/filing");
    let page = worker.get(&filing).await;
    let version = page.field("version");
    let held = page.attributes("input[name=held]", "value");
    let mut fields = vec![("version", version.as_str()), ("others", "Ms Lowe")];
    fields.extend(held.iter().map(|held| ("held", held.as_str())));
    done(&worker, &filing, &fields).await;
    (kept(app, child).await, assembled.into_bytes())
}

/// Reads Seun's whole file and makes the export: what is kept, with the hash of its manifest.
async fn export(app: &TestApp, reads: &'static str) -> (Vec<String>, Vec<u8>) {
    let (seun, helen) = (app.child("Oluwaseun").await, app.staff("Helen").await);
    let helen = helen.reading(reads);
    let request = app.file(seun).await.my_file.all()[0].stamp.id;
    let base = format!("/children/{seun}/whole-file/{request}");
    loop {
        let page = helen.get(&base).await;
        let kinds = page.attributes(".rows a", "href");
        let mut pressed = false;
        for kind in kinds {
            let page = helen.get(&kind).await;
            let shown = page.attributes("input[name=\"shown\"]", "value");
            if shown.is_empty() {
                continue;
            }
            let id = form_id();
            let mut fields = vec![("id", id.as_str())];
            for one in &shown {
                fields.extend([("shown", one.as_str()), ("opened", one.as_str())]);
            }
            let (first, why) = (shown[0].clone(), "It is somebody else’s.");
            fields.extend([("hold", first.as_str()), ("why", "another")]);
            fields.push(("because", why));
            done(&helen, &kind, &fields).await;
            pressed = true;
        }
        if !pressed {
            break;
        }
    }
    let making = format!("{base}/making");
    done(&helen, &making, &[("id", &form_id())]).await;
    let zip = helen.get(&format!("{base}/my-file.zip")).await;
    assert_eq!(zip.status, 200);
    (kept(app, seun).await, zip.body)
}

/// A student asks for a look at a letter.
async fn asked(app: &TestApp, reads: &'static str) -> (Vec<String>, Vec<u8>) {
    let (who, with) = (app.staff_id("Sam").await, app.staff_id("Helen").await);
    let (who, with, id) = (who.to_string(), with.to_string(), form_id());
    let learns = [
        ("id", id.as_str()),
        ("staff", who.as_str()),
        ("stage", "student"),
        ("supervisor", with.as_str()),
    ];
    done(&app.staff("Bea").await, "/house/learners", &learns).await;
    let (child, sam) = (app.child("Amira").await, app.staff("Sam").await);
    let (sam, letters) = (sam.reading(reads), format!("/children/{child}/letters"));
    let to = done(&sam, &letters, &[("id", &form_id()), ("again", "yes")]).await;
    let version = sam.get(to.goes_to()).await.field("version");
    let looking = to.goes_to().replace("/writing", "/looking");
    let fields = [
        ("version", version.as_str()),
        ("text", "Dear you,\n\nI am Sam.\n"),
        ("manner", "younger"),
        ("way", "letter"),
    ];
    done(&sam, &looking, &fields).await;
    (kept(app, child).await, Vec::new())
}

#[tokio::test]
async fn what_is_kept_is_the_same_whatever_language_its_writer_reads_pages_in() {
    let (one, other) = (
        TestApp::with_families().await,
        TestApp::with_families().await,
    );
    let same = |what: &str, english: (Vec<String>, Vec<u8>), welsh: (Vec<String>, Vec<u8>)| {
        assert_eq!(english.0, welsh.0, "{what}");
        assert!(english.1 == welsh.1, "{what}, on paper or as a file");
    };
    same("a plan", plan(&one, "en").await, plan(&other, "cy").await);
    same(
        "a story",
        story(&one, "en").await,
        story(&other, "cy").await,
    );
    same(
        "a report",
        report(&one, "en").await,
        report(&other, "cy").await,
    );
    same(
        "an export",
        export(&one, "en").await,
        export(&other, "cy").await,
    );
    same(
        "an asked look",
        asked(&one, "en").await,
        asked(&other, "cy").await,
    );
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
