//! Opening a family's file and a child's: from an empty folder to a letter.

use crate::{
    file::Readers,
    testing::{Browser, TestApp, form_id},
    web::Mode,
};

async fn begun(app: &TestApp) -> Browser<'_> {
    let link = app.app.door.make_link(None).await.unwrap();
    let id = form_id();
    let began = app
        .nobody()
        .post(
            &format!("/first/{}", link.symbols()),
            &[("id", &id), ("name", "Bea Okafor")],
        )
        .await;
    let bea = app.nobody().with_cookie_of(&began);
    let (one, other) = (form_id(), form_id());
    let sam = [
        ("id", one.as_str()),
        ("name", "Sam Osei"),
        ("reach", "Ring me on 07700 900116."),
        ("role", "adviser"),
    ];
    assert_eq!(bea.post("/house", &sam).await.goes_to(), "/house");
    let helen = [
        ("id", other.as_str()),
        ("name", "Helen Marsh"),
        ("role", "supervisor"),
    ];
    assert_eq!(bea.post("/house", &helen).await.goes_to(), "/house");
    bea
}

const FAMILY: [(&str, &str); 8] = [
    ("child", "Mina Example"),
    ("born", "2017-05-04"),
    ("court", "Exampleford"),
    ("number", "EX26P00001"),
    ("law", "private"),
    ("what", "A section 7 report."),
    (
        "for_children",
        "Your mum and dad do not agree. A court helps when parents do not agree.",
    ),
    ("hearing", "2026-12-25"),
];

#[tokio::test]
async fn from_an_empty_folder_to_a_letter() {
    let app = TestApp::empty(Mode::Real).await;
    begun(&app).await;
    let sam = app.staff("Sam").await;
    assert!(
        sam.get("/children")
            .await
            .words()
            .contains("Open a family’s file")
            || sam.get("/families/new").await.status == 200
    );
    let id = sam.get("/families/new").await.field("id");
    let family: Vec<_> = [("id", id.as_str())].into_iter().chain(FAMILY).collect();
    let opened = sam.post("/families/new", &family).await;
    let file = opened.goes_to().to_owned();
    assert_eq!(
        sam.post("/families/new", &family).await.goes_to(),
        file,
        "posted twice opens one"
    );
    assert!(sam.get("/children").await.words().contains("Mina"));
    assert_eq!(app.children().await.len(), 1);

    let safe = form_id();
    sam.post(
        &format!("{file}/about-me/safe"),
        &[
            ("id", &safe),
            ("post", "nobody"),
            ("said_by", "child"),
            ("readers", "workers"),
        ],
    )
    .await;
    let letters = format!("{file}/letters");
    let id = sam.get(&letters).await.field("id");
    let writing = sam
        .post(&letters, &[("id", &id)])
        .await
        .goes_to()
        .to_owned();
    let page = sam.get(&writing).await;
    let text = page.box_text("text");
    assert!(
        text.contains("I am Sam") && text.contains("Friday 25 December"),
        "{text}"
    );
    assert!(text.contains("Your mum and dad do not agree."), "{text}");
    let text = text.replace("[one thing]", "I would like to know you.");
    let fields = [
        ("version", page.field("version")),
        ("text", text),
        ("way", "letter".into()),
    ];
    let fields = fields
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    let sent = sam
        .post(&writing.replace("/writing", "/sending"), &fields)
        .await;
    assert_eq!(
        sent.status,
        303,
        "{:?}",
        sent.texts(".govuk-error-summary li")
    );
    assert!(
        app.ledger
            .verify(None, |_, _| {})
            .await
            .unwrap()
            .problems()
            .is_empty()
    );
}

#[tokio::test]
async fn a_brother_or_sister_gets_a_file_of_their_own_beside_the_first() {
    let app = TestApp::empty(Mode::Real).await;
    begun(&app).await;
    let (sam, helen) = (app.staff("Sam").await, app.staff("Helen").await);
    let id = form_id();
    let family: Vec<_> = [("id", id.as_str())].into_iter().chain(FAMILY).collect();
    let first = sam
        .post("/families/new", &family)
        .await
        .goes_to()
        .to_owned();
    let beside = first.trim_start_matches("/children/").to_owned();
    let new = format!("/children/new?beside={beside}");
    let id = sam.get(&new).await.field("id");
    let fields = [
        ("id", id.as_str()),
        ("child", "Nico Example"),
        ("born", "2020-01-02"),
        ("beside", &beside),
    ];
    let second = sam
        .post("/children/new", &fields)
        .await
        .goes_to()
        .to_owned();
    assert_ne!(first, second);
    assert_eq!(sam.post("/children/new", &fields).await.goes_to(), second);
    assert_eq!(app.children().await.len(), 2);
    assert!(
        sam.get(&first)
            .await
            .attributes("a", "href")
            .contains(&second)
    );
    assert_eq!(helen.get(&second).await.status, 404);
    assert_eq!(helen.get(&new).await.status, 404);
    let file = app.file(app.child("Nico").await).await;
    assert!(
        file.about_me.name_for(&Readers::worker()).is_none(),
        "what he is called is his to say"
    );
    assert_eq!(file.families().next().unwrap().people.all().count(), 2);
}

#[tokio::test]
async fn a_family_with_something_wrong_is_the_page_again_with_all_that_was_typed() {
    let app = TestApp::empty(Mode::Real).await;
    begun(&app).await;
    let sam = app.staff("Sam").await;
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("child", ""),
        ("born", "2027-01-01"),
        ("court", "Exampleford"),
        ("law", "maritime"),
        ("hearing", "soon"),
    ];
    let answer = sam.post("/families/new", &fields).await;
    assert_eq!(answer.status, 422);
    let wrong = answer.attributes(".govuk-error-summary a", "href");
    for field in ["#child", "#born", "#law", "#hearing"] {
        assert!(wrong.contains(&field.to_owned()), "{field} in {wrong:?}");
    }
    assert_eq!(answer.attributes("#court", "value"), ["Exampleford"]);
    assert_eq!(answer.attributes("#hearing", "value"), ["soon"]);
    assert!(app.children().await.is_empty());
}

#[tokio::test]
async fn nothing_is_guessed_for_a_child_before_birth() {
    let app = TestApp::empty(Mode::Real).await;
    begun(&app).await;
    let sam = app.staff("Sam").await;
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("child", "Baby Example"),
        ("law", "public"),
    ];
    let file = sam
        .post("/families/new", &fields)
        .await
        .goes_to()
        .to_owned();
    let page = sam.get(&file).await;
    assert_eq!(page.status, 200);
    assert!(
        !page.words().contains("years") || page.words().contains("Baby"),
        "{}",
        page.words()
    );
    assert_eq!(
        app.file(app.child("Baby").await)
            .await
            .opening
            .age("2026-11-23".parse().unwrap()),
        None
    );
}

#[tokio::test]
async fn a_supervisor_who_is_added_is_not_called_the_childs_worker() {
    let app = TestApp::with_families().await;
    let (child, sam) = (app.child("Amira").await, app.staff("Sam").await);
    let own = || async {
        let file = app.file(child).await;
        file.opening.main_worker().unwrap().who.first_name.clone()
    };
    assert_eq!(own().await, "Sam");
    for (name, then) in [("Helen", "Sam"), ("Priya", "Priya"), ("Owen", "Priya")] {
        let (id, staff) = (form_id(), app.staff_id(name).await.to_string());
        let fields = [("id", id.as_str()), ("staff", staff.as_str())];
        let added = sam
            .post(&format!("/children/{child}/workers"), &fields)
            .await;
        assert_eq!(added.status, 303);
        assert_eq!(own().await, then, "after {name}");
    }
}

#[tokio::test]
async fn opening_a_familys_file_is_no_refused_look() {
    let app = TestApp::with_families().await;
    let sam = app.staff("Sam").await;
    let id = sam.get("/families/new").await.field("id");
    let family: Vec<_> = [("id", id.as_str())].into_iter().chain(FAMILY).collect();
    for _ in 0..2 {
        assert_eq!(sam.post("/families/new", &family).await.status, 303);
    }
    let amira = app.child("Amira").await.to_string();
    let id = form_id();
    let brother = [
        ("id", id.as_str()),
        ("beside", &amira),
        ("child", "Zqx Haddad"),
        ("born", "2017-05-04"),
    ];
    for _ in 0..2 {
        let opened = sam.post("/children/new", &brother).await;
        assert_eq!(opened.status, 303, "{}", opened.words());
    }
    let refused = ledger::query("SELECT COUNT(*) AS n FROM looks WHERE outcome = 'refused'");
    let rows = refused.fetch_all(app.ledger.db()).await.unwrap();
    assert_eq!(rows[0].get::<i64>("n").unwrap(), 0);
}
