//! After a visit: what was said is the child's own, what was promised is due, what it answered is due no more; and what comes in is
//! searched for what is sealed.

use ledger::FileId;

use crate::{
    children::What,
    record::Alone,
    testing::{Answer, Browser, TestApp, form_id},
};

/// The fields of a visit to Amira; what is named here comes before what is usual.
fn visit<'a>(id: &'a str, named: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let usual = [
        ("kind", "visit"),
        ("day", "2026-11-23"),
        ("alone", "yes"),
        ("with", "Amira"),
        ("place", "the library"),
    ];
    let is_named = |field: &str| named.iter().any(|(name, _)| *name == field);
    let usual = usual.into_iter().filter(|(name, _)| !is_named(name));
    [("id", id)]
        .into_iter()
        .chain(usual)
        .chain(named.iter().copied())
        .collect()
}

async fn kept(sam: &Browser<'_>, child: FileId, named: &[(&str, &str)]) -> Answer {
    let id = form_id();
    let page = format!("/children/{child}/record/visit");
    sam.post_files(&page, &visit(&id, named), &[]).await
}

async fn is_due(app: &TestApp, child: FileId, is: impl Fn(&What) -> bool) -> bool {
    app.due(child).await.iter().any(|due| is(&due.what))
}

#[tokio::test]
async fn what_was_said_word_for_word_is_their_own_with_what_was_asked_and_who_heard_it() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let said = [
        ("asked-0", "How was the weekend?"),
        ("said-0", "  Zqxlong, wif no newts "),
        ("own-0", "yes"),
        ("asked-1", "And Monday?"),
        ("said-1", "She said Mondays are better."),
        ("seen", "She drew the whole time."),
        ("may_mean", "Drawing may help her to talk."),
    ];
    let answer = kept(&sam, child, &said).await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    let file = app.file(child).await;
    let (stamp, words) = file.voice.said().last().unwrap();
    assert_eq!(words.words, "  Zqxlong, wif no newts");
    assert_eq!(words.was_asked, "How was the weekend?");
    assert_eq!(words.heard, crate::voice::Heard::Told("Sam".to_owned()));
    assert_eq!(stamp.on, jiff::civil::date(2026, 11, 23));
    let page = sam.get(answer.goes_to()).await;
    let words = page.words();
    assert!(words.contains("She said Mondays are better."), "{words}");
    assert!(
        page.texts("blockquote")
            .iter()
            .any(|quote| quote.contains("Zqxlong"))
    );
}

#[tokio::test]
async fn one_press_makes_what_was_written_down_their_own_words_once() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let answer = kept(&sam, child, &[("said-0", "Zqxnewts are best.")]).await;
    let before = app.file(child).await.voice.said().len();
    let press = format!("{}/own-words", answer.goes_to());
    for _ in 0..2 {
        assert_eq!(sam.post(&press, &[]).await.status, 303);
    }
    let file = app.file(child).await;
    assert_eq!(file.voice.said().len(), before + 1);
    assert_eq!(
        file.voice.said().last().unwrap().1.words,
        "Zqxnewts are best."
    );
    let other = format!("/children/{}/record", app.child("Yusuf").await);
    let entry = answer.goes_to().rsplit('/').next().unwrap();
    let press = format!("{other}/{entry}/own-words");
    assert_eq!(sam.post(&press, &[]).await.status, 404);
}

#[tokio::test]
async fn one_visit_clears_everything_it_answered_and_says_what() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    assert!(is_due(&app, child, |what| *what == What::AskName).await);
    let amira = app.child_in(child, true).await;
    let id = form_id();
    amira
        .post(
            "/here",
            &[("do", "ask"), ("id", &id), ("words", "Who is the judge?")],
        )
        .await;
    let question = app
        .file(child)
        .await
        .voice
        .waiting()
        .next()
        .unwrap()
        .stamp
        .id;
    let (key, field) = (
        format!("answer-{question}"),
        format!("clear-answer-{question}"),
    );
    let clears = [
        ("clears", "name"),
        ("clear-name", "Zqxmira"),
        ("clears", key.as_str()),
        (field.as_str(), "A person who decides."),
    ];
    let answer = kept(&sam, child, &clears).await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    assert!(!is_due(&app, child, |what| *what == What::AskName).await);
    assert!(!is_due(&app, child, |what| *what == What::Answer(question)).await);
    let file = app.file(child).await;
    let name = file
        .about_me
        .name_for(&crate::file::Readers::worker())
        .unwrap();
    assert_eq!(name.answer.said.name, "Zqxmira");
    let page = sam.get(answer.goes_to()).await.texts(".card li");
    assert_eq!(page.len(), 2, "{page:?}");
    assert!(
        page.iter().any(|line| line.contains("Who is the judge?")),
        "{page:?}"
    );
}

#[tokio::test]
async fn what_is_ticked_without_its_words_clears_nothing_and_loses_nothing() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let fields = [("clears", "name"), ("seen", "Zqxseen")];
    let answer = kept(&sam, child, &fields).await;
    assert_eq!(answer.status, 422);
    assert_eq!(answer.box_text("seen"), "Zqxseen");
    assert!(is_due(&app, child, |what| *what == What::AskName).await);
}

#[tokio::test]
async fn the_same_form_twice_is_one_visit_and_clears_once() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let id = form_id();
    let named = [
        ("said-0", "Zqxtwice"),
        ("own-0", "yes"),
        ("clears", "name"),
        ("clear-name", "Zqxmira"),
        ("promise", "Ask about the swimming lesson"),
        ("promise_by", "2026-11-26"),
    ];
    let fields = visit(&id, &named);
    let page = format!("/children/{child}/record/visit");
    let first = sam.post_files(&page, &fields, &[]).await;
    assert_eq!(first.status, 303, "{}", first.words());
    let entries = app.entries(child).await;
    let again = sam.post_files(&page, &fields, &[]).await;
    assert_eq!(again.goes_to(), first.goes_to());
    assert_eq!(app.entries(child).await, entries);
}

#[tokio::test]
async fn what_was_typed_stands_there_again_until_the_visit_is_kept() {
    use axum::{body::Body, http::Request};
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let page = format!("/children/{child}/record/visit");
    let id = form_id();
    let typed = format!("id={id}&version=0&kind=call&alone=no&said-0=Zqxtyped");
    let request = Request::post(&page)
        .header("sec-fetch-site", "same-origin")
        .header("x-together", "1")
        .header("content-type", "application/x-www-form-urlencoded");
    assert_eq!(sam.ask(request, Body::from(typed)).await.status, 200);
    let again = sam.get(&page).await;
    assert_eq!(again.box_text("said-0"), "Zqxtyped");
    assert_eq!(again.field("id"), id);
    let version = again.field("version");
    let fields = visit(&id, &[("said-0", "Zqxtyped"), ("version", &version)]);
    assert_eq!(sam.post_files(&page, &fields, &[]).await.status, 303);
    assert_eq!(sam.get(&page).await.box_text("said-0"), "");
}

#[tokio::test]
async fn what_was_promised_is_due_by_its_day() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let promise = [("promise", "Zqxswimming"), ("promise_by", "2026-11-26")];
    assert_eq!(kept(&sam, child, &promise).await.status, 303);
    let all = app.due(child).await;
    let promised = all
        .iter()
        .find(|due| matches!(due.what, What::Promise(_)))
        .unwrap();
    assert_eq!(promised.by, jiff::civil::date(2026, 11, 26));
    let over = [("promise", "Zqxswimming"), ("promise_by", "2026-11-01")];
    assert_eq!(kept(&sam, child, &over).await.status, 422);
}

#[tokio::test]
async fn a_visit_says_whether_the_child_was_seen_alone_and_is_not_empty_nor_ahead() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let tries: [&[(&str, &str)]; 3] = [
        &[("alone", ""), ("seen", "x")],
        &[],
        &[("day", "2026-11-24"), ("seen", "x")],
    ];
    for fields in tries {
        assert_eq!(kept(&sam, child, fields).await.status, 422, "{fields:?}");
    }
    let answer = kept(&sam, child, &[("alone", "partly"), ("seen", "x")]).await;
    let entry = answer
        .goes_to()
        .rsplit('/')
        .next()
        .unwrap()
        .parse()
        .unwrap();
    let file = app.file(child).await;
    let (_, visited) = file.record.visited(ledger::EntryId(entry)).unwrap();
    assert_eq!(visited.alone, Alone::Partly);
}

#[tokio::test]
async fn a_spoken_visit_is_kept_as_it_was_spoken_and_what_is_no_recording_is_refused() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let page = format!("/children/{child}/record/visit");
    let mut wav =
        b"RIFF\x24\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\x40\x1f\0\0\x80\x3e\0\0\x02\0\x10\0data"
            .to_vec();
    wav.extend([0; 64]);
    let id = form_id();
    let fields = visit(&id, &[]);
    let answer = sam
        .post_files(&page, &fields, &[("sound", "a.wav", &wav)])
        .await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    let heard = sam.get(answer.goes_to()).await;
    let audio = heard.attributes("audio", "src");
    let kept = sam.get(audio.last().unwrap()).await;
    assert_eq!(kept.body, wav);
    let id = form_id();
    let fields = visit(&id, &[]);
    let files: [(&str, &str, &[u8]); 1] = [("sound", "a.wav", b"<script>")];
    let answer = sam.post_files(&page, &fields, &files).await;
    assert_eq!(answer.status, 422);
}

#[tokio::test]
async fn what_parents_sent_is_filed_and_an_address_sealed_from_them_in_it_is_danger_until_seen_to()
{
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let file = app.file(child).await;
    let family = file.families().next().unwrap();
    let sealed = family
        .people
        .whereabouts()
        .iter()
        .find(|one| one.detail == crate::people::Detail::Home && one.of.as_str() != "mark");
    let address = sealed.expect("a sealed home").text.clone();
    let page = format!("/children/{child}/record/came-in");
    let id = form_id();
    let text = format!("I know where they are: {address}");
    let fields = [
        ("id", id.as_str()),
        ("how", "message"),
        ("person", "mark"),
        ("day", "2026-11-23"),
        ("text", &text),
    ];
    let answer = sam.post_files(&page, &fields, &[]).await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    let shown = sam.get(answer.goes_to()).await.words();
    assert!(
        shown.contains("Whoever sent this should not know"),
        "{shown}"
    );
    let all = app.due(child).await;
    assert!(
        matches!(all[0].what, What::LookAt(_)),
        "it comes first: {all:?}"
    );
    let looking = format!("{}/looking", answer.goes_to());
    let id = form_id();
    assert_eq!(sam.post(&looking, &[("id", &id)]).await.status, 422);
    let fields = [
        ("id", id.as_str()),
        ("because", "Rang Rana and the police."),
    ];
    assert_eq!(sam.post(&looking, &fields).await.status, 303);
    assert!(!is_due(&app, child, |what| matches!(what, What::LookAt(_))).await);
}

#[tokio::test]
async fn a_forwarded_email_says_for_itself_who_wrote_what_and_what_was_not_kept() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let eml = b"From: Zqxschool <office@school.example>\r\nSubject: Zqxswimming\r\nDate: Fri, 20 Nov 2026 09:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>She swam <b>ten</b> lengths.</p><script>x()</script>\r\n--b\r\nContent-Type: application/zip; name=\"all.zip\"\r\nContent-Disposition: attachment; filename=\"all.zip\"\r\n\r\nPK\r\n--b--\r\n";
    let page = format!("/children/{child}/record/came-in");
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("how", "email"),
        ("day", "2026-11-23"),
        ("person", ""),
    ];
    let answer = sam
        .post_files(&page, &fields, &[("email", "x.eml", eml)])
        .await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    let shown = sam.get(answer.goes_to()).await;
    let words = shown.words();
    for says in [
        "Zqxschool",
        "Zqxswimming",
        "She swam ten lengths.",
        "all.zip",
        "20 November",
    ] {
        assert!(words.contains(says), "{says}: {words}");
    }
    assert!(!shown.html().contains("x()"));
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("how", "email"),
        ("day", "2026-11-23"),
        ("person", ""),
    ];
    let answer = sam
        .post_files(&page, &fields, &[("email", "x.eml", b"\x89PNG\r\n\x1a\n")])
        .await;
    assert_eq!(answer.status, 422);
}

#[tokio::test]
async fn a_photographed_letter_loses_where_it_was_taken_also_inside_an_email() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let photo = photograph_with_a_place();
    assert!(holds(&photo, b"Exif"));
    let page = format!("/children/{child}/record/came-in");
    let eml = format!(
        "From: a@example.org\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSee.\r\n--b\r\nContent-Type: image/jpeg; name=\"p.jpg\"\r\nContent-Disposition: attachment; filename=\"p.jpg\"\r\nContent-Transfer-Encoding: base64\r\n\r\n{}\r\n--b--\r\n",
        data_encoding::BASE64.encode(&photo)
    );
    let tries: [(&str, &str, &[u8]); 2] = [
        ("picture", "p.jpg", &photo),
        ("email", "x.eml", eml.as_bytes()),
    ];
    for one in tries {
        let id = form_id();
        let fields = [
            ("id", id.as_str()),
            ("how", "letter"),
            ("day", "2026-11-23"),
            ("from", "Grandma"),
        ];
        let answer = sam.post_files(&page, &fields, &[one]).await;
        assert_eq!(answer.status, 303, "{}", answer.words());
        let shown = sam.get(answer.goes_to()).await;
        let pictures = shown.attributes("img.kept", "src");
        let kept = sam.get(&pictures[0]).await.body;
        assert!(!holds(&kept, b"Exif") && !holds(&kept, b"GPS"));
    }
}

/// A JPEG with a note in it as a camera writes them.
fn photograph_with_a_place() -> Vec<u8> {
    let mut plain = std::io::Cursor::new(Vec::new());
    image::DynamicImage::new_rgb8(40, 20)
        .write_to(&mut plain, image::ImageFormat::Jpeg)
        .unwrap();
    let plain = plain.into_inner();
    let note = b"Exif\0\0II*\0\x08\0\0\0\0\0\0\0\0\0GPSMARKER";
    let mut bytes = plain[..2].to_vec();
    bytes.extend([0xFF, 0xE1]);
    bytes.extend(u16::try_from(note.len() + 2).unwrap().to_be_bytes());
    bytes.extend(note);
    bytes.extend(&plain[2..]);
    bytes
}

fn holds(bytes: &[u8], what: &[u8]) -> bool {
    bytes.windows(what.len()).any(|window| window == what)
}

#[tokio::test]
async fn a_pdf_that_came_in_is_kept_exactly_and_its_words_are_searched_for_sealed_details() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let file = app.file(child).await;
    let family = file.families().next().unwrap();
    let sealed = family
        .people
        .whereabouts()
        .iter()
        .find(|one| one.detail == crate::people::Detail::Home && one.of.as_str() != "mark");
    let address = sealed.expect("a sealed home").text.clone();
    let pdf = super::scan::tests::pdf(&["Zqxreport", &address], &lopdf::Dictionary::new());
    let page = format!("/children/{child}/record/came-in");
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("how", "papers"),
        ("person", "mark"),
        ("day", "2026-11-23"),
    ];
    let files = [("paper", "scan.pdf", &pdf[..])];
    let answer = sam.post_files(&page, &fields, &files).await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    let shown = sam.get(answer.goes_to()).await;
    let words = shown.words();
    assert!(words.contains("A PDF with 2 pages"), "{words}");
    assert!(
        words.contains("Whoever sent this should not know"),
        "{words}"
    );
    let link = shown.attributes("section.card a", "href");
    let kept = sam.get(&link[0]).await;
    assert_eq!(kept.body, pdf, "as it came");
    assert_eq!(
        kept.header(&axum::http::header::CONTENT_TYPE),
        "application/pdf"
    );
    let found = sam.post("/search", &[("words", "Zqxreport")]).await.words();
    assert!(found.contains("Zqxreport"), "its words are found: {found}");
}

#[tokio::test]
async fn a_pdf_inside_an_email_is_kept_too_and_one_that_runs_something_is_named_with_the_reason() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let page = format!("/children/{child}/record/came-in");
    let script =
        lopdf::dictionary! { "S" => "JavaScript", "JS" => lopdf::Object::string_literal("x") };
    let good = super::scan::tests::pdf(&["Zqxgood"], &lopdf::Dictionary::new());
    let runs = lopdf::dictionary! { "OpenAction" => script };
    let bad = super::scan::tests::pdf(&["Zqxbad"], &runs);
    let part = |name: &str, bytes: &[u8]| {
        format!(
            "--b\r\nContent-Type: application/pdf; name=\"{name}\"\r\nContent-Disposition: attachment; filename=\"{name}\"\r\nContent-Transfer-Encoding: base64\r\n\r\n{}\r\n",
            data_encoding::BASE64.encode(bytes)
        )
    };
    let eml = format!(
        "From: a@example.org\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n{}{}--b--\r\n",
        part("good.pdf", &good),
        part("bad.pdf", &bad)
    );
    let id = form_id();
    let fields = [("id", id.as_str()), ("how", "email"), ("day", "2026-11-23")];
    let files = [("email", "x.eml", eml.as_bytes())];
    let answer = sam.post_files(&page, &fields, &files).await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    let words = sam.get(answer.goes_to()).await.words();
    assert!(words.contains("A PDF with one page"), "{words}");
    assert!(
        words.contains("Zqxgood") && !words.contains("Zqxbad"),
        "{words}"
    );
    assert!(
        words.contains("bad.pdf: Something in this PDF runs"),
        "{words}"
    );
}

#[tokio::test]
async fn a_file_that_is_no_pdf_a_locked_one_and_a_bomb_are_refused_in_words_and_nothing_typed_is_lost()
 {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let page = format!("/children/{child}/record/came-in");
    let bomb = super::scan::tests::bomb();
    let tries: [(&[u8], &str); 3] = [
        (b"<svg onload=alert(1)>", "This file is not a PDF"),
        (b"%PDF-1.7\nnothing", "This PDF is damaged"),
        (&bomb, "more than we can read"),
    ];
    for (bytes, says) in tries {
        let id = form_id();
        let fields = [
            ("id", id.as_str()),
            ("how", "papers"),
            ("from", "Grandma"),
            ("day", "2026-11-23"),
            ("text", "Zqxtyped"),
        ];
        let answer = sam
            .post_files(&page, &fields, &[("paper", "x.pdf", bytes)])
            .await;
        assert_eq!(answer.status, 422, "{says}");
        assert!(answer.words().contains(says), "{}", answer.words());
        assert_eq!(answer.box_text("text"), "Zqxtyped");
        assert!(
            app.file(child)
                .await
                .record
                .noted()
                .iter()
                .all(|(_, noted)| noted.text != "Zqxtyped")
        );
    }
}
