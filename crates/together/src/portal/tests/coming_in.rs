//! The life of a code, and what strangers learn from it: nothing.

use super::{PHRASE, WayIn};
use crate::testing::{TestApp, form_id};

#[tokio::test]
async fn a_code_that_was_given_is_used_once_with_a_phrase_and_opens_the_childs_own_pages() {
    let app = TestApp::with_families().await;
    let way_in = WayIn::of(&app, "Angharad", "Rhys").await;
    let code = way_in.live_code().await;
    let choose = way_in
        .types(&code.to_lowercase().replace(' ', "-"), "")
        .await;
    assert_eq!(choose.status, 200);
    assert!(
        choose.words().contains("Choose a phrase"),
        "{}",
        choose.words()
    );
    let inside = way_in.chooses(&choose.field("code"), PHRASE).await;
    assert_eq!(inside.goes_to(), "/here");
    let page = app.nobody().with_cookie_of(&inside).get("/here").await;
    assert!(page.words().contains("Hi Rhys"), "{}", page.words());
    assert!(app.file(way_in.child).await.portal.used());

    assert_eq!(
        way_in.chooses(&code, PHRASE).await.status,
        422,
        "a code works once"
    );
}

#[tokio::test]
async fn later_four_symbols_and_the_phrase_are_enough_and_both_are_needed() {
    let app = TestApp::with_families().await;
    let way_in = WayIn::of(&app, "Angharad", "Rhys").await;
    let code = way_in.live_code().await;
    way_in.chooses(&code, PHRASE).await;
    let inside = way_in
        .types(&code[..4].to_lowercase(), "Three, green.  NEWTS")
        .await;
    assert_eq!(inside.goes_to(), "/here");
    assert_eq!(
        app.nobody()
            .with_cookie_of(&inside)
            .get("/here")
            .await
            .status,
        200
    );
    for wrong in ["", "three green", "three green newt", "newts green three"] {
        assert_eq!(
            way_in.types(&code[..4], wrong).await.status,
            422,
            "“{wrong}”"
        );
    }
}

#[tokio::test]
async fn whatever_is_wrong_with_a_code_the_answer_is_the_same_but_for_what_was_typed() {
    let app = TestApp::with_families().await;
    let way_in = WayIn::of(&app, "Angharad", "Rhys").await;
    let never_made = "ABCD EFGH JKMN".to_owned();
    let dead = way_in.code().await;
    app.minutes_later(1);
    let wrong = format!("{} ABCD EFGH", &dead[..4]);
    let mut answers = Vec::new();
    for code in [never_made, dead.clone(), wrong] {
        answers.push((code.clone(), way_in.types(&code, "").await));
    }
    let taken_back = way_in.live_code().await;
    way_in
        .worker
        .post(
            &format!("{}/taking-back", way_in.pages),
            &[("id", &form_id())],
        )
        .await;
    answers.push((taken_back.clone(), way_in.types(&taken_back, "").await));
    let used = way_in.live_code().await;
    way_in.chooses(&used, PHRASE).await;
    answers.push((used.clone(), way_in.types(&used, "").await));
    let old = way_in.live_code().await;
    app.clock_at("2026-12-07T10:30:00Z");
    answers.push((old.clone(), way_in.types(&old, "").await));
    for (code, answer) in &answers {
        assert_eq!(answer.status, 422, "{code}");
        let (first_code, first) = &answers[0];
        assert_eq!(
            answer.everything().replace(code, first_code),
            first.everything(),
            "{code}"
        );
        assert!(answer.header(&axum::http::header::SET_COOKIE).is_empty());
    }
}

#[tokio::test]
async fn no_symbols_nobody_has_and_a_wrong_phrase_get_the_same_page_too() {
    let app = TestApp::with_families().await;
    let way_in = WayIn::of(&app, "Angharad", "Rhys").await;
    let code = way_in.live_code().await;
    way_in.chooses(&code, PHRASE).await;
    let known = way_in.types(&code[..4], "three blue newts").await;
    let unknown = way_in.types("2222", "three blue newts").await;
    assert_eq!(
        known.everything().replace(&code[..4], "2222"),
        unknown.everything()
    );
    assert!(
        !known.html().contains("three blue newts"),
        "a phrase is never put back on a page"
    );
}

#[tokio::test]
async fn a_code_is_gone_after_fourteen_days() {
    let app = TestApp::with_families().await;
    let way_in = WayIn::of(&app, "Angharad", "Rhys").await;
    let code = way_in.live_code().await;
    app.clock_at("2026-12-07T09:59:59Z");
    assert_eq!(way_in.types(&code, "").await.status, 200);
    app.clock_at("2026-12-07T10:00:00Z");
    assert_eq!(way_in.types(&code, "").await.status, 422);
    assert_eq!(way_in.chooses(&code, PHRASE).await.status, 422);
}

#[tokio::test]
async fn a_code_in_the_post_is_dead_until_the_worker_says_that_they_gave_it() {
    let app = TestApp::with_families().await;
    let way_in = WayIn::of(&app, "Angharad", "Rhys").await;
    let code = way_in.code().await;
    assert_eq!(way_in.types(&code, "").await.status, 422);
    assert_eq!(way_in.chooses(&code, PHRASE).await.status, 422);
    assert_eq!(way_in.gives().await.status, 303);
    assert_eq!(way_in.types(&code, "").await.status, 200);
}

#[tokio::test]
async fn no_code_is_given_where_nobody_knows_any_more_who_holds_the_phone() {
    let app = TestApp::with_families().await;
    let way_in = WayIn::of(&app, "Sam", "Amira").await;
    way_in.asked_who_is_around().await;
    let code = way_in.code().await;
    let given = way_in.worker.get(&way_in.pages).await.field("code");
    let (id, safe) = (
        form_id(),
        format!("/children/{}/about-me/safe", way_in.child),
    );
    let open = [
        ("id", id.as_str()),
        ("phone", "not_asked"),
        ("beside", "nobody"),
        ("said_by", "child"),
    ];
    assert_eq!(way_in.worker.post(&safe, &open).await.status, 303);
    let giving = format!("{}/giving", way_in.pages);
    let answer = way_in
        .worker
        .post(&giving, &[("id", &form_id()), ("code", &given)])
        .await;
    assert_eq!(answer.goes_to(), format!("{safe}?then=way-in"));
    assert_eq!(way_in.types(&code, "").await.status, 422);
}

#[tokio::test]
async fn a_new_code_kills_the_one_that_was_not_used() {
    let app = TestApp::with_families().await;
    let way_in = WayIn::of(&app, "Angharad", "Rhys").await;
    let (first, second) = (way_in.live_code().await, way_in.live_code().await);
    assert_eq!(way_in.types(&first, "").await.status, 422);
    assert_eq!(way_in.types(&second, "").await.status, 200);
}

#[tokio::test]
async fn a_new_code_that_is_used_takes_the_old_phrase_away() {
    let app = TestApp::with_families().await;
    let way_in = WayIn::of(&app, "Angharad", "Rhys").await;
    let first = way_in.live_code().await;
    way_in.chooses(&first, PHRASE).await;
    let second = way_in.live_code().await;
    assert_eq!(
        way_in.types(&first[..4], PHRASE).await.goes_to(),
        "/here",
        "nobody is locked out meanwhile"
    );
    way_in.chooses(&second, "four red newts").await;
    assert_eq!(way_in.types(&first[..4], PHRASE).await.status, 422);
    assert_eq!(
        way_in.types(&second[..4], "four red newts").await.goes_to(),
        "/here"
    );
}

#[tokio::test]
async fn taking_back_ends_the_way_in_that_was_used_too() {
    let app = TestApp::with_families().await;
    let way_in = WayIn::of(&app, "Angharad", "Rhys").await;
    let code = way_in.live_code().await;
    let inside = app
        .nobody()
        .with_cookie_of(&way_in.chooses(&code, PHRASE).await);
    way_in
        .worker
        .post(
            &format!("{}/taking-back", way_in.pages),
            &[("id", &form_id())],
        )
        .await;
    assert_eq!(way_in.types(&code[..4], PHRASE).await.status, 422);
    let page = inside.get("/here").await.words();
    assert!(!page.contains("Hi Rhys"), "whoever is in is out: {page}");
}

#[tokio::test]
async fn a_phrase_has_three_words_and_a_short_one_does_not_use_the_code_up() {
    let app = TestApp::with_families().await;
    let way_in = WayIn::of(&app, "Angharad", "Rhys").await;
    let code = way_in.live_code().await;
    for short in ["", "newts", "green newts", ". . ."] {
        let answer = way_in.chooses(&code, short).await;
        assert_eq!(answer.status, 422, "“{short}”");
        assert_eq!(answer.texts("h1"), ["Choose a phrase"], "“{short}”");
    }
    assert_eq!(
        way_in
            .chooses(&code, "  drei   grüne Molche ")
            .await
            .goes_to(),
        "/here"
    );
}

#[tokio::test]
async fn two_people_with_one_code_are_not_both_let_in() {
    let app = TestApp::with_families().await;
    let way_in = WayIn::of(&app, "Angharad", "Rhys").await;
    let code = way_in.live_code().await;
    let (one, other) = tokio::join!(
        way_in.chooses(&code, PHRASE),
        way_in.chooses(&code, "four red newts")
    );
    let let_in = [&one, &other]
        .iter()
        .filter(|answer| answer.goes_to() == "/here")
        .count();
    assert_eq!(let_in, 1);
}

#[tokio::test]
async fn another_workers_child_gets_no_code() {
    let app = TestApp::with_families().await;
    let way_in = WayIn::of(&app, "Sam", "Rhys").await;
    let answer = way_in
        .worker
        .post(&format!("{}/codes", way_in.pages), &[("id", &form_id())])
        .await;
    assert_eq!(answer.status, 404);
}

#[tokio::test]
async fn the_code_of_one_child_is_not_given_with_anothers_file() {
    let app = TestApp::with_families().await;
    let (rhys, kyle) = (
        WayIn::of(&app, "Angharad", "Rhys").await,
        WayIn::of(&app, "Angharad", "Kyle").await,
    );
    kyle.asked_who_is_around().await;
    let code = kyle.code().await;
    let id = kyle.worker.get(&kyle.pages).await.field("code");
    let giving = format!("{}/giving", rhys.pages);
    let answer = rhys
        .worker
        .post(&giving, &[("id", &form_id()), ("code", &id)])
        .await;
    assert_eq!(answer.status, 409);
    assert_eq!(kyle.types(&code, "").await.status, 422);
}

#[tokio::test]
async fn a_code_is_shown_once_and_is_nowhere_in_the_file() {
    let app = TestApp::with_families().await;
    let way_in = WayIn::of(&app, "Angharad", "Rhys").await;
    let code = way_in.live_code().await;
    let symbols = code.replace(' ', "");
    for page in ["", "/way-in", "?whole=true"] {
        let page = way_in
            .worker
            .get(&format!("/children/{}{page}", way_in.child))
            .await
            .everything();
        assert!(!page.contains(&code) && !page.contains(&symbols));
    }
    for entry in app.ledger.read(way_in.child, 0).await.unwrap() {
        let body = String::from_utf8(entry.body).unwrap();
        assert!(!body.contains(&code) && !body.contains(&symbols), "{body}");
    }
}

#[tokio::test]
async fn before_a_code_is_made_somebody_asks_who_is_around_the_screen() {
    let app = TestApp::with_families().await;
    let amira = WayIn::of(&app, "Sam", "Amira").await;
    let before = amira.worker.get(&amira.pages).await;
    let asks = format!("/children/{}/about-me/safe?then=way-in", amira.child);
    assert_eq!(
        before.attributes("main a.govuk-button", "href"),
        [asks.as_str()]
    );
    assert!(!before.words().contains("Make a code"));
    let codes = format!("{}/codes", amira.pages);
    assert_eq!(
        amira
            .worker
            .post(&codes, &[("id", &form_id())])
            .await
            .goes_to(),
        asks
    );
    assert!(
        amira
            .worker
            .get(&amira.pages)
            .await
            .words()
            .contains("There is no code.")
    );

    let form = amira.worker.get(&asks).await;
    assert!(form.words().contains("Before there is a code"));
    amira.asked_who_is_around().await;
    assert!(
        amira
            .worker
            .get(&amira.pages)
            .await
            .words()
            .contains("Make a code")
    );
    amira.code().await;
}

#[tokio::test]
async fn a_question_left_open_makes_no_code() {
    let app = TestApp::with_families().await;
    let amira = WayIn::of(&app, "Sam", "Amira").await;
    let (id, safe) = (
        form_id(),
        format!("/children/{}/about-me/safe", amira.child),
    );
    let fields = [
        ("id", id.as_str()),
        ("phone", "nobody"),
        ("beside", "not_asked"),
        ("said_by", "child"),
    ];
    assert_eq!(amira.worker.post(&safe, &fields).await.status, 303);
    let codes = format!("{}/codes", amira.pages);
    let answer = amira.worker.post(&codes, &[("id", &form_id())]).await;
    assert!(answer.goes_to().contains("/about-me/safe"));
}

#[tokio::test]
async fn a_slip_says_which_address_to_open() {
    let app = TestApp::with_families().await;
    let rhys = WayIn::of(&app, "Angharad", "Rhys").await;
    let made = rhys
        .worker
        .post(&format!("{}/codes", rhys.pages), &[("id", &form_id())])
        .await;
    let slip = made.texts(".slip").join("");
    assert!(slip.contains("http://localhost:8080/here"), "{slip}");
    assert!(
        !slip.contains("Rhys"),
        "whoever finds it learns no name: {slip}"
    );
}

#[tokio::test]
async fn the_phrase_is_typed_where_no_browser_offers_to_keep_it() {
    let app = TestApp::with_families().await;
    let page = app.nobody().get("/here").await;
    assert!(page.attributes("input[type=password]", "name").is_empty());
    let phrase = |name: &str| page.attributes("#phrase", name).join("");
    assert_eq!(phrase("type"), "text");
    assert_eq!(phrase("autocomplete"), "off");
    assert_eq!(phrase("autocapitalize"), "none");
    assert_eq!(phrase("spellcheck"), "false");
    assert!(phrase("class").contains("unseen"));
}

#[tokio::test]
async fn a_code_that_does_not_work_is_wrong_at_its_field() {
    let app = TestApp::with_families().await;
    let way_in = WayIn::of(&app, "Sam", "Amira").await;
    let no = way_in.types("ABCD EFGH JKMN", "").await;
    assert_eq!(no.title(), "Error: Home");
    assert_eq!(no.attributes("#problem a", "href"), ["#code"]);
    assert_eq!(no.attributes("#code", "aria-invalid"), ["true"]);
    assert!(no.attributes("#code", "aria-describedby")[0].ends_with(" problem"));
}

#[tokio::test]
async fn each_press_about_a_way_in_is_written_once_with_what_it_changes() {
    let app = TestApp::with_families().await;
    let way_in = WayIn::of(&app, "Angharad", "Rhys").await;
    way_in.asked_who_is_around().await;
    let presses = async |what: &str, code: &str, writes: usize| {
        let (before, id) = (app.entries(way_in.child).await, form_id());
        let address = format!("{}/{what}", way_in.pages);
        let fields = [("id", id.as_str()), ("code", code)];
        let first = way_in.worker.post(&address, &fields).await;
        let again = way_in.worker.post(&address, &fields).await;
        assert_eq!(again.goes_to(), way_in.pages, "{what}: {}", again.words());
        assert_eq!(app.entries(way_in.child).await, before + writes, "{what}");
        first
    };
    let code = presses("codes", "", 1).await.texts("p.code").concat();
    let made = way_in.worker.get(&way_in.pages).await.field("code");
    presses("giving", &made, 1).await;
    assert_eq!(way_in.chooses(&code, PHRASE).await.goes_to(), "/here");
    presses("renewing", "", 1).await;
    presses("taking-back", "", 1).await;
    let file = way_in
        .worker
        .get(&format!("/children/{}", way_in.child))
        .await;
    assert!(
        file.words().contains("way in was taken back"),
        "{}",
        file.words()
    );
    presses("taking-back", "", 0).await;
    presses("renewing", "", 0).await;
}
