//! The child's own map: nobody is on it before the child puts them there, and nobody else sees it.

use super::{Drawn, OnMap, Ring, Who};
use crate::{
    file::{Audience, Slug},
    testing::{Answer, Browser, TestApp, form_id},
};

fn slug(name: &str) -> Slug {
    Slug::for_name(name, |_| false)
}

/// Somebody sits alone at the worker's device.
async fn alone(app: &TestApp, worker: &str, name: &str) -> ledger::FileId {
    let (worker, child) = (app.staff(worker).await, app.child(name).await);
    let fields = [
        ("id", &*form_id()),
        ("phone", "nobody"),
        ("beside", "nobody"),
        ("post", "nobody"),
        ("said_by", "child"),
        ("readers", "workers"),
    ];
    let answer = worker
        .post(&format!("/children/{child}/about-me/safe"), &fields)
        .await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    child
}

async fn puts(child: &Browser<'_>, fields: &[(&str, &str)]) -> Answer {
    let id = form_id();
    let mut all = vec![("id", &*id), ("do", "map")];
    all.extend_from_slice(fields);
    child.post("/here", &all).await
}

#[tokio::test]
async fn nobody_is_on_a_map_at_the_start_and_names_stand_by_the_alphabet() {
    let app = TestApp::with_families().await;
    let child = alone(&app, "Sam", "Amira").await;
    let amira = app.child_in(child, true).await;
    amira.post("/here", &[("go", "people")]).await;
    let page = amira.get("/here").await;
    let chosen = page.attributes("input[type=radio][checked]", "value");
    assert!(
        chosen.iter().all(String::is_empty),
        "nobody is anywhere: {chosen:?}"
    );
    let asked: Vec<String> = page
        .texts(".map-form legend")
        .into_iter()
        .filter(|legend| legend.starts_with("Where is"))
        .collect();
    let mut sorted = asked.clone();
    sorted.sort_by_key(|legend| legend.to_lowercase());
    assert!(asked.len() > 2 && asked == sorted, "{asked:?}");
    assert!(
        !page.html().contains("my-map-title"),
        "there is no picture of nobody"
    );
}

#[tokio::test]
async fn a_child_puts_people_and_a_fox_on_it_and_the_text_says_the_same() {
    let app = TestApp::with_families().await;
    let child = alone(&app, "Sam", "Amira").await;
    let amira = app.child_in(child, true).await;
    let places = [
        ("at-rana", "beside"),
        ("at-mark", ""),
        ("at-yusuf", "near"),
        ("other-1", "Zqxfox"),
        ("other-at-1", "further"),
    ];
    assert_eq!(puts(&amira, &places).await.status, 303);
    let file = app.file(child).await;
    let (_, drawn) = file.map.now().unwrap();
    let on = |who, ring| OnMap { who, ring };
    let mut expected = vec![
        on(Who::Person(slug("rana")), Ring::Beside),
        on(Who::Person(slug("yusuf")), Ring::Near),
        on(Who::Named("Zqxfox".to_owned()), Ring::Further),
    ];
    let mut places = drawn.places.clone();
    places.sort_by_key(|one| format!("{one:?}"));
    expected.sort_by_key(|one| format!("{one:?}"));
    assert_eq!(places, expected);
    assert_eq!(drawn.readers, Audience::only([&slug("amira")]));
    let page = amira.get("/here").await;
    let drawn = page.texts(".people-picture svg").join(" ");
    let text = page.texts(".people-picture figcaption").join(" ");
    assert!(
        drawn.contains("Zqxfox") && text.contains("Zqxfox"),
        "{text}"
    );
    let wrong = [("other-1", "Zqxcat"), ("other-at-1", "")];
    let page = puts(&amira, &wrong).await;
    assert_eq!(page.status, 422);
    assert_eq!(page.field("other-1"), "Zqxcat", "nothing typed is lost");
}

#[tokio::test]
async fn where_somebody_is_around_the_screen_there_is_no_map_and_none_is_kept() {
    let app = TestApp::with_families().await;
    let child = alone(&app, "Sam", "Amira").await;
    let amira = app.child_in(child, true).await;
    let places = [("other-1", "Zqxsecret"), ("other-at-1", "beside")];
    assert_eq!(puts(&amira, &places).await.status, 303);
    let sam = app.staff("Sam").await;
    let address = format!("/children/{child}/about-me/safe");
    let fields = [
        ("id", &*form_id()),
        ("phone", "nobody"),
        ("beside", "people"),
        ("beside_people", "rana"),
        ("post", "nobody"),
        ("said_by", "child"),
        ("readers", "workers"),
    ];
    assert_eq!(sam.post(&address, &fields).await.status, 303);
    let watched = app.child_in(child, true).await;
    assert!(
        !app.file(child)
            .await
            .readers_on_screen(true)
            .is_one_person()
    );
    watched.post("/here", &[("go", "people")]).await;
    let page = watched.get("/here").await;
    assert!(!page.everything().contains("Zqx"), "{}", page.words());
    assert!(page.words().contains("Other people may see this screen"));
    let entries = app.entries(child).await;
    let again = [("other-1", "Zqxother"), ("other-at-1", "near")];
    assert_eq!(puts(&watched, &again).await.status, 303);
    assert_eq!(app.entries(child).await, entries);
}

#[tokio::test]
async fn a_worker_writes_it_down_as_shown_and_it_is_in_no_other_file_and_for_no_other_worker() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Yusuf").await);
    let address = format!("/children/{child}/map");
    assert!(
        sam.get(&address)
            .await
            .words()
            .contains("has made no map yet")
    );
    let id = form_id();
    let fields = [
        ("id", &*id),
        ("version", "0"),
        ("other-1", "Biscuit"),
        ("other-at-1", "beside"),
    ];
    for _ in 0..2 {
        assert_eq!(sam.post(&address, &fields).await.status, 303);
    }
    let page = sam.get(&address).await.words();
    assert!(
        page.contains("Kept by Sam Osei") && page.contains("Biscuit"),
        "{page}"
    );
    assert_eq!(
        app.file(child).await.map.before().count(),
        0,
        "the same form twice is one"
    );
    let sister = app.child("Amira").await;
    let other = sam
        .get(&format!("/children/{sister}/map"))
        .await
        .everything();
    assert!(!other.contains("Biscuit"));
    for who in ["Priya", "Owen", "Joy"] {
        let status = app.staff(who).await.get(&address).await.status;
        assert!(status.is_client_error(), "{who}: {status}");
    }
}

#[test]
fn a_map_holds_places_and_no_number() {
    let drawn = Drawn {
        places: vec![OnMap {
            who: Who::Person(slug("nora")),
            ring: Ring::Near,
        }],
        readers: Audience::only([&slug("mina")]),
    };
    let kept = serde_json::to_string(&drawn).unwrap();
    assert!(!kept.contains(|c: char| c.is_ascii_digit()), "{kept}");
}

#[tokio::test]
async fn a_map_that_was_begun_is_there_after_a_reload_where_nobody_else_is_around_and_goes_when_it_is_kept()
 {
    let app = TestApp::with_families().await;
    let child = alone(&app, "Sam", "Amira").await;
    let amira = app.child_in(child, true).await;
    amira.post("/here", &[("go", "people")]).await;
    let id = amira.get("/here").await.field("id");
    let fields = [
        ("id", id.as_str()),
        ("do", "map"),
        ("at-rana", "near"),
        ("other-1", "Zqxfox"),
    ];
    assert_eq!(amira.post("/here/keeping", &fields).await.status, 200);
    let page = amira.get("/here").await;
    assert_eq!(page.field("other-1"), "Zqxfox");
    let chosen = page.attributes("input[name=\"at-rana\"][checked]", "value");
    assert_eq!(chosen, ["near"]);
    amira.post("/here", &[("go", "home")]).await;
    assert!(!amira.get("/here").await.html().contains("Zqxfox"));
    let form = form_id();
    let kept = [
        ("id", form.as_str()),
        ("do", "map"),
        ("at-rana", "near"),
        ("other-1", "Zqxfox"),
        ("other-at-1", "beside"),
    ];
    assert_eq!(amira.post("/here", &kept).await.status, 303);
    assert_eq!(app.file(child).await.map.now().unwrap().1.places.len(), 2);
}
