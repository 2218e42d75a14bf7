//! Business services print and post, by the child's name and never by what a letter says.

use std::{io::Write, process::Command};

use super::{At, State, rows};
use crate::testing::{Answer, TestApp, form_id};

/// The words of a PDF, page by page, by poppler.
fn words_of(pdf: &[u8]) -> Vec<String> {
    assert!(
        pdf.starts_with(b"%PDF"),
        "{}",
        String::from_utf8_lossy(&pdf[..pdf.len().min(200)])
    );
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(pdf).unwrap();
    let told = Command::new("pdftotext")
        .args(["-layout"])
        .arg(file.path())
        .arg("-")
        .output()
        .expect("pdftotext is here: install poppler-utils");
    let text = String::from_utf8(told.stdout).unwrap();
    let mut pages: Vec<String> = text.split('\u{c}').map(str::to_owned).collect();
    pages.pop();
    pages
}

async fn makes_a_batch(app: &TestApp) -> String {
    let id = form_id();
    let joy = app.staff("Joy").await;
    let made = joy.post("/post/batches", &[("id", &id)]).await;
    let to = made.goes_to().to_owned();
    assert_eq!(to, format!("/post/batches/{id}"));
    to
}

async fn joys(app: &TestApp, path: &str) -> Answer {
    app.staff("Joy").await.get(path).await
}

#[tokio::test]
async fn business_services_see_the_childs_name_and_nothing_of_what_a_letter_says_or_where_it_goes()
{
    let app = TestApp::with_families().await;
    let at = At::with_a_home(&app, "Angharad", "Rhys").await;
    at.sends_a_letter("letter").await;
    assert_eq!(joys(&app, "/").await.goes_to(), "/post");
    let page = joys(&app, "/post").await;
    assert!(
        page.words().contains("Rhys tray 1, usual print"),
        "{}",
        page.words()
    );
    let batch = makes_a_batch(&app).await;
    for page in [page, joys(&app, &batch).await, joys(&app, "/post").await] {
        for word in [
            "Low Street",
            "I would like to meet you",
            "Merefield",
            "Bevan",
        ] {
            assert!(!page.html().contains(word), "{word}: {}", page.words());
        }
    }
}

#[tokio::test]
async fn a_batch_holds_the_very_letters_that_were_kept_each_behind_its_address_on_paper_of_its_own()
{
    let app = TestApp::with_families().await;
    let at = At::with_a_home(&app, "Angharad", "Rhys").await;
    let (first, second) = (
        at.sends_a_letter("letter").await,
        at.sends_a_letter("letter").await,
    );
    assert_ne!(first, second);
    let batch = makes_a_batch(&app).await;
    let pages = words_of(&joys(&app, &format!("{batch}/letters")).await.body);
    let letter = format!("/children/{}/letters/{first}/paper", at.child);
    let kept = words_of(&at.worker().await.get(&letter).await.body);
    let each = kept.len().next_multiple_of(2);
    assert_eq!(pages.len(), 2 * (2 + each));
    assert!(pages[0].contains("1 Low Street") && pages[0].contains("Merefield ME1 1AA"));
    assert!(pages[0].contains("1 of 2") && pages[2 + each].contains("2 of 2"));
    assert_eq!(pages[1].trim(), "", "the back of an address is empty");
    assert_eq!(
        pages[2..2 + kept.len()],
        kept,
        "page for page as it was kept"
    );
    let list = words_of(&joys(&app, &format!("{batch}/manifest")).await.body).concat();
    assert!(list.contains("Rhys") && list.contains("tray 1"), "{list}");
    assert!(
        !list.contains("Low Street"),
        "no address is on the list: {list}"
    );
}

#[tokio::test]
async fn what_was_posted_is_in_the_register_and_in_the_childs_file_and_the_rest_waits_again() {
    let app = TestApp::with_families().await;
    let at = At::with_a_home(&app, "Angharad", "Rhys").await;
    at.sends_a_letter("letter").await;
    at.sends_a_letter("letter").await;
    let batch = makes_a_batch(&app).await;
    let ids = joys(&app, &batch)
        .await
        .attributes("input[name=posted]", "value");
    assert_eq!(ids.len(), 2);
    let posting = format!("{batch}/posting");
    let entries = app.entries(at.child).await;
    for _ in 0..2 {
        let joy = app.staff("Joy").await;
        let posted = joy.post(&posting, &[("posted", &ids[0])]).await;
        assert_eq!(posted.goes_to(), "/post");
    }
    assert_eq!(app.entries(at.child).await, entries + 1, "once");
    let mut states = rows(&app).await;
    states.sort();
    assert_eq!(
        states
            .iter()
            .map(|(state, _)| state.as_str())
            .collect::<Vec<_>>(),
        ["gone", "waiting"]
    );
    let page = joys(&app, "/post").await.words();
    assert!(page.contains("Rhys posted by Joy Mensah"), "{page}");
    let file = at
        .worker()
        .await
        .get(&format!("/children/{}", at.child))
        .await
        .words();
    assert!(
        file.contains("A letter was printed and posted") && file.contains("Joy Mensah"),
        "{file}"
    );
}

#[tokio::test]
async fn two_who_print_at_once_never_print_the_same_letter() {
    let app = TestApp::with_families().await;
    let at = At::with_a_home(&app, "Angharad", "Rhys").await;
    for _ in 0..3 {
        at.sends_a_letter("letter").await;
    }
    let (one, other) = (app.staff("Joy").await, app.staff("Joy").await);
    let (a, b) = (form_id(), form_id());
    let (first, second) = ([("id", a.as_str())], [("id", b.as_str())]);
    tokio::join!(
        one.post("/post/batches", &first),
        other.post("/post/batches", &second)
    );
    assert_eq!(rows(&app).await, vec![("going".to_owned(), 1); 3]);
    let again = one.post("/post/batches", &first).await;
    assert!(again.status.is_redirection());
    assert_eq!(rows(&app).await, vec![("going".to_owned(), 1); 3]);
}

#[tokio::test]
async fn a_letter_whose_address_changed_after_it_was_printed_is_taken_out_and_said_so() {
    let app = TestApp::with_families().await;
    let at = At::with_a_home(&app, "Angharad", "Rhys").await;
    at.sends_a_letter("letter").await;
    let batch = makes_a_batch(&app).await;
    app.minutes_later(1);
    at.writes_down("home", "2 High Street", "everyone").await;
    let page = joys(&app, &batch).await;
    assert!(
        page.words().contains("Do not post this one"),
        "{}",
        page.words()
    );
    assert!(page.attributes("input[checked]", "value").is_empty());
    assert_eq!(joys(&app, &format!("{batch}/letters")).await.status, 404);
    app.staff("Joy")
        .await
        .post(&format!("{batch}/posting"), &[])
        .await;
    assert_eq!(rows(&app).await[0].0, "waiting");
    assert!(at.due().await.contains("new place"));
}

#[tokio::test]
async fn a_letter_to_a_sealed_address_is_in_no_batch_and_is_printed_by_the_one_person_who_was_chosen()
 {
    let app = TestApp::with_families().await;
    let at = At::the(&app, "Sam", "Amira").await;
    at.checks(crate::going_out::Channel::Post, "yes").await;
    at.sends_a_letter("letter").await;
    assert!(
        at.due().await.contains("The address is sealed"),
        "{}",
        at.due().await
    );
    let message = at.message().await.asked.message.to_string();
    let id = form_id();
    let joy = app.staff("Joy").await;
    let made = joy.post("/post/batches", &[("id", &id)]).await;
    assert_eq!(made.goes_to(), "/post", "there is nothing for a batch");
    let paper = format!("/post/letters/{message}");
    assert_eq!(joys(&app, &paper).await.status, 404, "nobody was chosen");

    let joy = app.staff_id("Joy").await.to_string();
    let given = at
        .does("giving", &[("message", &message), ("staff", &joy)])
        .await;
    assert_eq!(given.status, 303);
    assert_eq!(at.due().await, "");
    let own = format!("{}/{message}", at.base());
    assert_eq!(
        at.worker().await.get(&own).await.status,
        404,
        "for Joy alone"
    );
    let pages = words_of(&joys(&app, &paper).await.body);
    assert!(
        pages[0].contains("14 Tannery Row") && pages[0].contains("Amira"),
        "{}",
        pages[0]
    );
    let posted = app
        .staff("Joy")
        .await
        .post(&format!("{paper}/posting"), &[])
        .await;
    assert_eq!(posted.goes_to(), "/post");
    assert_eq!(at.state().await, State::Gone);
    for look in app.looks(at.child).await {
        let who = app.staff_id("Joy").await;
        assert!(look.who != who || look.why.contains("post") || look.why.contains("list"));
    }
}

#[tokio::test]
async fn an_adviser_can_print_and_post_it_themselves() {
    let app = TestApp::with_families().await;
    let at = At::the(&app, "Sam", "Amira").await;
    at.checks(crate::going_out::Channel::Post, "yes").await;
    at.sends_a_letter("letter").await;
    let message = at.message().await.asked.message.to_string();
    for nobody in ["", "Zqx", &app.staff_id("Helen").await.to_string()] {
        let answer = at
            .does("giving", &[("message", &message), ("staff", nobody)])
            .await;
        assert_eq!(answer.status, 422);
        assert_eq!(
            answer.attributes(".govuk-error-summary a", "href"),
            ["#messages"]
        );
    }
    let sam = app.staff_id("Sam").await.to_string();
    at.does("giving", &[("message", &message), ("staff", &sam)])
        .await;
    let own = format!("{}/{message}", at.base());
    assert!(words_of(&at.worker().await.get(&own).await.body)[0].contains("14 Tannery Row"));
    assert_eq!(
        joys(&app, &format!("/post/letters/{message}")).await.status,
        404
    );
    assert!(!joys(&app, "/post").await.words().contains("Amira"));
    let posted = at.worker().await.post(&format!("{own}/posting"), &[]).await;
    assert_eq!(posted.goes_to(), at.base());
    assert_eq!(at.state().await, State::Gone);
}

#[tokio::test]
async fn who_prints_a_letter_has_looked_at_the_childs_file_and_it_is_written_down() {
    let app = TestApp::with_families().await;
    let at = At::with_a_home(&app, "Angharad", "Rhys").await;
    at.sends_a_letter("letter").await;
    let batch = makes_a_batch(&app).await;
    joys(&app, &format!("{batch}/letters")).await;
    let joy = app.staff_id("Joy").await;
    let looks = app.looks(at.child).await;
    let why: Vec<&str> = looks
        .iter()
        .filter(|look| look.who == joy)
        .map(|look| look.why.as_str())
        .collect();
    assert!(why.contains(&"prints and posts a letter"), "{why:?}");
}

#[tokio::test]
async fn the_page_of_business_services_is_there_for_them_alone_and_they_open_no_file() {
    let app = TestApp::with_families().await;
    let at = At::with_a_home(&app, "Angharad", "Rhys").await;
    at.sends_a_letter("letter").await;
    let batch = makes_a_batch(&app).await;
    for name in ["Sam", "Angharad", "Helen", "Bea", "Nell"] {
        let who = app.staff(name).await;
        for path in [
            "/post",
            &batch,
            &format!("{batch}/letters"),
            &format!("{batch}/manifest"),
        ] {
            assert_eq!(who.get(path).await.status, 404, "{name} {path}");
        }
        let id = form_id();
        for path in ["/post/batches", &format!("{batch}/posting")] {
            let answer = who.post(path, &[("id", &id)]).await;
            assert_eq!(answer.status, 404, "{name} {path}");
        }
    }
    assert_eq!(rows(&app).await[0].0, "going");
    for path in [
        "/children",
        "/families/new",
        "/house",
        "/keeping",
        &format!("/children/{}", at.child),
    ] {
        let page = joys(&app, path).await;
        assert!(
            page.status == 404 || !page.words().contains("Rhys"),
            "{path}"
        );
    }
}

/// Makes a form of a letter as its page would.
async fn makes_form(at: &At<'_>, letter: &str, form: &str, fields: &[(&str, &str)]) {
    let page = format!("{letter}/forms/{form}");
    let worker = at.worker().await;
    let (id, seen) = {
        let shown = worker.get(&page).await;
        (shown.field("id"), shown.field("seen"))
    };
    let fields = [&[("id", id.as_str()), ("seen", seen.as_str())], fields].concat();
    let made = worker.post_files(&page, &fields, &[]).await;
    assert_eq!(made.status, 303, "{form}: {}", made.words());
}

/// A first letter with Easy Read, and Welsh beside English, sent by post.
async fn sends_in_three_forms(at: &At<'_>) -> uuid::Uuid {
    let list = format!("/children/{}/letters", at.child);
    let id = at.worker().await.get(&list).await.field("id");
    let begun = [("id", id.as_str()), ("again", "yes")];
    let to = at.worker().await.post(&list, &begun).await;
    let letter = to.goes_to().strip_suffix("/writing").unwrap().to_owned();
    let writing = format!("{letter}/writing");
    let version = at.worker().await.get(&writing).await.field("version");
    let text = [
        ("version", version.as_str()),
        ("text", super::KIND),
        ("way", "letter"),
    ];
    assert_eq!(at.worker().await.post(&writing, &text).await.status, 303);
    let easy = [("line", "Zqxeasy."), ("picture", "house")];
    makes_form(at, &letter, "easy-read", &easy).await;
    let welsh = [
        ("translation", "Zqxcymraeg."),
        ("made_by", "M. Pugh"),
        ("checked_by", "E. Rees"),
        ("side_by_side", "yes"),
    ];
    makes_form(at, &letter, "in-cy", &welsh).await;
    let mut held: Vec<String> = Vec::new();
    for _ in 0..2 {
        let shown = at.worker().await.get(&writing).await;
        let (version, forms) = (shown.field("version"), shown.field("forms"));
        let mut fields = vec![
            ("version", version.as_str()),
            ("forms", forms.as_str()),
            ("text", super::KIND),
            ("way", "letter"),
            ("because", "I asked, and it is right."),
        ];
        fields.extend(held.iter().map(|one| ("held", one.as_str())));
        let sending = format!("{letter}/sending");
        let sent = at.worker().await.post(&sending, &fields).await;
        if sent.status == 303 {
            return id.parse().unwrap();
        }
        held = sent.attributes("input[name=held]", "value");
    }
    panic!("the letter did not go")
}

#[tokio::test]
async fn each_form_of_a_letter_is_in_its_envelope_once_and_in_order_and_the_manifest_counts_them() {
    let app = TestApp::with_families().await;
    let at = At::with_a_home(&app, "Angharad", "Rhys").await;
    let letter = sends_in_three_forms(&at).await;
    at.sends_a_letter("letter").await;
    let batch = makes_a_batch(&app).await;
    let pages = words_of(&joys(&app, &format!("{batch}/letters")).await.body);

    let file = app.file(at.child).await;
    let sent = file.letters.get(letter).unwrap().sent.as_ref().unwrap();
    let paper = sent
        .forms
        .iter()
        .find(|(form, _)| *form == crate::letters::Form::Paper);
    let kept = std::iter::once(paper.unwrap().1).chain(sent.other_papers());
    let mut forms = Vec::new();
    for id in kept {
        let kept = app.app.door.attachment(&file, id).await.unwrap();
        forms.push(words_of(&kept.bytes));
    }
    assert_eq!(
        forms.len(),
        3,
        "the letter, Easy Read, Welsh beside English"
    );
    assert!(forms[0].concat().contains("I would like to meet you."));
    assert!(forms[1].concat().contains("Zqxeasy."));
    assert!(
        forms[2].concat().contains("Zqxcymraeg.") && forms[2].concat().contains("I would like")
    );

    let place = |words: &str| pages.iter().position(|page| page.contains(words)).unwrap();
    // Which of the two letters is printed first is their ids' to say.
    let mut at_page = place("Zqxeasy.") - forms[0].len().next_multiple_of(2);
    assert!(
        pages[at_page - 2].contains("1 Low Street"),
        "behind its address"
    );
    for form in &forms {
        assert_eq!(
            &pages[at_page..at_page + form.len()],
            form,
            "page for page as it was kept"
        );
        at_page += form.len().next_multiple_of(2);
    }
    for words in ["Zqxeasy.", "Zqxcymraeg."] {
        assert_eq!(
            pages.iter().filter(|page| page.contains(words)).count(),
            1,
            "{words}"
        );
    }
    let covers = pages
        .iter()
        .filter(|page| page.contains("1 Low Street"))
        .count();
    assert_eq!(
        covers, 2,
        "one address for each letter, and not one for each form"
    );

    let list = words_of(&joys(&app, &format!("{batch}/manifest")).await.body).concat();
    let all: usize = forms.iter().map(Vec::len).sum();
    assert!(list.contains(&format!("{all} pages")), "{list}");
    assert_eq!(
        list.matches("Rhys").count(),
        2,
        "a line for each envelope: {list}"
    );
}
