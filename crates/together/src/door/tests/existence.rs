//! Whether a file exists is a secret: the matrix of every role and every route.

use super::{asks, places};
use crate::testing::{ROUTES, Route, TestApp, Who, form_id};

fn about_a_child() -> impl Iterator<Item = (&'static Route, &'static str)> {
    let routes = ROUTES.iter().filter(|route| route.who == Who::AboutAChild);
    routes.flat_map(|route| route.methods.iter().map(move |method| (route, *method)))
}

#[tokio::test]
async fn an_unknown_file_and_a_forbidden_one_get_the_same_answer_byte_for_byte() {
    let app = TestApp::with_families().await;
    let forbidden = places(&app, app.child("Rhys").await).await;
    let mut unknown = forbidden.clone();
    unknown.child = ledger::uuid_at(app.app.door.clock().now()).to_string();
    for role in ["Sam", "Helen", "Bea", "Nell", "Joy"] {
        let browser = app.staff(role).await;
        for (route, method) in about_a_child() {
            let one = asks(&browser, route, method, &forbidden).await;
            let other = asks(&browser, route, method, &unknown).await;
            assert_eq!(
                one.everything(),
                other.everything(),
                "{role} {method} {}",
                route.path
            );
            assert_eq!(one.status, other.status, "{role} {method} {}", route.path);
            assert!(
                [400, 404].contains(&one.status.as_u16()),
                "{role} {method} {}: {}",
                route.path,
                one.status
            );
        }
    }
}

#[tokio::test]
async fn an_unknown_file_and_a_forbidden_one_cost_the_same_work() {
    let app = TestApp::with_families().await;
    let forbidden = places(&app, app.child("Rhys").await).await;
    let mut unknown = forbidden.clone();
    unknown.child = ledger::uuid_at(app.app.door.clock().now()).to_string();
    // What the house has set is read once, whoever asks first.
    app.app.door.house().await.unwrap();
    for role in ["Sam", "Helen", "Bea"] {
        let browser = app.staff(role).await;
        for (route, method) in about_a_child() {
            let mut costs = [&forbidden, &unknown].map(|_| None);
            for (cost, places) in costs.iter_mut().zip([&forbidden, &unknown]) {
                let before = app.ledger.work();
                asks(&browser, route, method, places).await;
                let after = app.ledger.work();
                *cost = Some((after.reads - before.reads, after.writes - before.writes));
            }
            assert_eq!(costs[0], costs[1], "{role} {method} {}", route.path);
            assert!(costs[0] > Some((0, 0)), "{role} {method} {}", route.path);
        }
    }
}

#[tokio::test]
async fn a_page_about_a_child_is_not_there_for_another_adviser_a_supervisor_or_an_administrator() {
    let app = TestApp::with_families().await;
    let places = places(&app, app.child("Rhys").await).await;
    for role in ["Sam", "Priya", "Helen", "Owen", "Bea", "Nell", "Joy"] {
        let browser = app.staff(role).await;
        for (route, _) in about_a_child().filter(|(_, method)| *method == "GET") {
            let answer = asks(&browser, route, "GET", &places).await;
            assert_eq!(answer.status, 404, "{role} {}", route.path);
        }
    }
}

#[tokio::test]
async fn nothing_is_written_by_somebody_who_may_not_see_the_file() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    let (places, before) = (places(&app, child).await, app.entries(child).await);
    for role in ["Sam", "Helen", "Bea", "Nell", "Joy"] {
        let browser = app.staff(role).await;
        for (route, _) in about_a_child().filter(|(_, method)| *method == "POST") {
            let answer = asks(&browser, route, "POST", &places).await;
            assert!(
                !answer.status.is_success() && !answer.status.is_redirection(),
                "{role} {}",
                route.path
            );
        }
    }
    assert_eq!(app.entries(child).await, before);
}

#[tokio::test]
async fn nobody_gets_no_page_of_ours_but_the_way_in() {
    let app = TestApp::with_families().await;
    let places = places(&app, app.child("Rhys").await).await;
    let inside = [
        Who::AboutAChild,
        Who::Workers,
        Who::Staff,
        Who::Administrators,
        Who::WordKeepers,
        Who::Business,
    ];
    for route in ROUTES.iter().filter(|route| inside.contains(&route.who)) {
        for method in route.methods {
            let answer = asks(&app.nobody(), route, method, &places).await;
            assert_eq!(answer.goes_to(), "/sign-in", "{method} {}", route.path);
            assert!(answer.body.is_empty(), "{method} {}", route.path);
        }
    }
}

#[tokio::test]
async fn a_childs_session_reaches_no_page_of_a_workers_not_even_about_themselves() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    let places = places(&app, child).await;
    let before = app.entries(child).await;
    let inside = [
        Who::AboutAChild,
        Who::Workers,
        Who::Staff,
        Who::Administrators,
        Who::WordKeepers,
        Who::Business,
    ];
    for together in [true, false] {
        let rhys = app.child_in(child, together).await;
        for route in ROUTES.iter().filter(|route| inside.contains(&route.who)) {
            for method in route.methods {
                let answer = asks(&rhys, route, method, &places).await;
                assert_eq!(answer.goes_to(), "/here", "{method} {}", route.path);
                assert!(answer.body.is_empty(), "{method} {}", route.path);
            }
        }
    }
    assert_eq!(app.entries(child).await, before);
}

#[tokio::test]
async fn pages_of_the_house_are_there_for_administrators_alone() {
    let app = TestApp::with_families().await;
    let places = places(&app, app.child("Rhys").await).await;
    let staff = app.app.door.staff().await.unwrap().len();
    for role in ["Sam", "Helen"] {
        let browser = app.staff(role).await;
        for route in ROUTES
            .iter()
            .filter(|route| route.who == Who::Administrators)
        {
            for method in route.methods {
                let answer = asks(&browser, route, method, &places).await;
                assert_eq!(answer.status, 404, "{role} {method} {}", route.path);
            }
        }
    }
    assert_eq!(app.app.door.staff().await.unwrap().len(), staff);
    assert_eq!(app.staff("Bea").await.get("/house").await.status, 200);
}

#[tokio::test]
async fn the_word_keepers_desk_is_there_for_word_keepers_alone() {
    let app = TestApp::with_families().await;
    let places = places(&app, app.child("Rhys").await).await;
    let before = app.ledger.read(crate::door::HOUSE, 0).await.unwrap().len();
    for role in ["Sam", "Helen", "Bea"] {
        let browser = app.staff(role).await;
        for route in ROUTES.iter().filter(|route| route.who == Who::WordKeepers) {
            for method in route.methods {
                let answer = asks(&browser, route, method, &places).await;
                assert_eq!(answer.status, 404, "{role} {method} {}", route.path);
            }
        }
    }
    assert_eq!(
        app.ledger.read(crate::door::HOUSE, 0).await.unwrap().len(),
        before
    );
}

#[tokio::test]
async fn what_is_to_be_printed_and_posted_is_there_for_business_services_alone() {
    let app = TestApp::with_families().await;
    let places = places(&app, app.child("Rhys").await).await;
    for role in ["Sam", "Helen", "Bea", "Nell"] {
        let browser = app.staff(role).await;
        for route in ROUTES.iter().filter(|route| route.who == Who::Business) {
            for method in route.methods {
                let answer = asks(&browser, route, method, &places).await;
                assert_eq!(answer.status, 404, "{role} {method} {}", route.path);
            }
        }
    }
    assert_eq!(app.staff("Joy").await.get("/post").await.status, 200);
}

#[tokio::test]
async fn a_word_keeper_has_the_words_and_no_child() {
    let app = TestApp::with_families().await;
    let nell = app.staff("Nell").await;
    assert_eq!(nell.get("/").await.goes_to(), "/keeping");
    assert_eq!(nell.get("/keeping").await.status, 200);
    for path in ["/children", "/families/new", "/house"] {
        assert_eq!(nell.get(path).await.status, 404, "{path}");
    }
    let found = nell.post("/find", &[("name", "Amira")]).await;
    assert!(
        !found.goes_to().starts_with("/children/") && !found.html().contains("ah-MEER-ah"),
        "{}",
        found.words()
    );
}

#[tokio::test]
async fn an_administrator_has_no_children_and_opens_no_file() {
    let app = TestApp::with_families().await;
    let bea = app.staff("Bea").await;
    assert_eq!(bea.get("/").await.goes_to(), "/house");
    assert_eq!(bea.get("/families/new").await.status, 404);
    let found = bea.post("/find", &[("name", "Amira")]).await;
    let list = bea.get("/children").await;
    for page in [&found, &list] {
        for name in ["ah-MEER-ah", "Yusuf", "Rhys", "Kezia", "Tomasz"] {
            assert!(!page.html().contains(name), "{name}: {}", page.words());
        }
    }
    assert!(
        !found.goes_to().starts_with("/children/"),
        "found {}",
        found.goes_to()
    );
}

#[tokio::test]
async fn finding_by_name_finds_only_ones_own() {
    let app = TestApp::with_families().await;
    let (sam, amira) = (app.staff("Sam").await, app.child("Amira").await);
    assert_eq!(
        sam.post("/find", &[("name", "amira")]).await.goes_to(),
        format!("/children/{amira}")
    );
    let known = sam.post("/find", &[("name", "Rhys")]).await;
    let unknown = sam.post("/find", &[("name", "Nosuchname")]).await;
    assert_eq!(known.html().replace("Rhys", "Nosuchname"), unknown.html());
}

#[tokio::test]
async fn something_beside_another_childs_file_is_not_there() {
    let app = TestApp::with_families().await;
    let rhys = places(&app, app.child("Rhys").await).await;
    let sam = app.staff("Sam").await;
    let amira = app.child("Amira").await;
    let attachment = sam
        .get(&format!(
            "/children/{amira}/attachments/{}",
            rhys.attachment
        ))
        .await;
    assert_eq!(attachment.status, 404);
    let letter = sam
        .get(&format!("/children/{amira}/letters/{}", rhys.letter))
        .await;
    assert_eq!(letter.status, 404);
    let said = sam
        .get(&format!("/children/{amira}/said/{}", rhys.entry))
        .await;
    assert_eq!(said.everything(), letter.everything());
}

#[tokio::test]
async fn a_family_is_not_opened_a_second_time_under_the_id_of_somebody_elses() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    let before = app.entries(child).await;
    // The id of the child's file stands where a form's own id would be.
    let id = child.to_string();
    let fields = [
        ("id", id.as_str()),
        ("child", "Somebody New"),
        ("law", "private"),
    ];
    let sam = app.staff("Sam").await;
    let answer = sam.post("/families/new", &fields).await;
    assert!(
        answer.status.is_client_error() || answer.status.is_server_error(),
        "{}",
        answer.status
    );
    assert_eq!(app.entries(child).await, before);
    assert_eq!(sam.get(&format!("/children/{child}")).await.status, 404);
    let beside = app.child("Amira").await.to_string();
    let fields = [
        ("id", id.as_str()),
        ("child", "Somebody New"),
        ("beside", &beside),
    ];
    sam.post("/children/new", &fields).await;
    assert_eq!(
        app.entries(child).await,
        before,
        "nothing is added to a file one may not open"
    );
    assert_eq!(sam.get(&format!("/children/{child}")).await.status, 404);
    assert_ne!(form_id(), id);
}
