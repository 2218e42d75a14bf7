//! How messages leave is the administrator's to set, and what is secret is shown to nobody.

use crate::testing::{TestApp, form_id};

#[tokio::test]
async fn a_password_is_kept_and_shown_to_nobody() {
    let app = TestApp::with_families().await;
    super::mail::mail_is_set(&app, 2525, "Zqxsecret").await;
    let bea = app.staff("Bea").await;
    let page = bea.get("/house/sending").await;
    assert!(!page.html().contains("Zqxsecret"));
    assert_eq!(page.field("host"), "127.0.0.1");
    let house = app.app.door.house().await.unwrap();
    assert!(
        !format!("{house:?}").contains("Zqxsecret"),
        "not in a log either"
    );
    // The same once more, without typing the password again.
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("do", "mail"),
        ("host", "127.0.0.1"),
        ("port", "2526"),
        ("security", "this_machine"),
        ("user", "together"),
        ("from", "post@example.org"),
    ];
    assert_eq!(bea.post("/house/sending", &fields).await.status, 303);
    let mail = app.app.door.house().await.unwrap().sending.mail().cloned();
    let mail = mail.unwrap();
    assert_eq!((mail.port, mail.password.0.as_str()), (2526, "Zqxsecret"));
    // For another server it has to be typed again.
    let id = form_id();
    let other = [
        ("id", id.as_str()),
        ("do", "mail"),
        ("host", "mail.example.org"),
        ("port", "465"),
        ("security", "tls"),
        ("from", "post@example.org"),
    ];
    assert_eq!(bea.post("/house/sending", &other).await.status, 303);
    let mail = app.app.door.house().await.unwrap().sending.mail().cloned();
    assert_eq!(mail.unwrap().password.0, "");
}

#[tokio::test]
async fn what_cannot_be_right_is_refused_and_what_was_typed_stays_but_for_secrets() {
    let app = TestApp::with_families().await;
    let bea = app.staff("Bea").await;
    for (fields, fault) in [
        (
            vec![
                ("do", "mail"),
                ("host", "mail.example.org"),
                ("port", "many"),
                ("from", "a@b.example"),
            ],
            "#port",
        ),
        (
            vec![
                ("do", "mail"),
                ("host", "mail.example.org"),
                ("port", "25"),
                ("from", "nobody"),
            ],
            "#from",
        ),
        (
            vec![
                ("do", "mail"),
                ("host", "mail.example.org"),
                ("port", "25"),
                ("security", "this_machine"),
                ("from", "a@b.example"),
            ],
            "#security",
        ),
        (
            vec![
                ("do", "notify"),
                ("key", "Zqxshort"),
                ("address", "https://notify.example"),
            ],
            "#key",
        ),
        (
            vec![
                ("do", "notify"),
                ("key", KEY),
                ("text", "mine"),
                ("address", "https://notify.example"),
            ],
            "#text",
        ),
        (
            vec![
                ("do", "notify"),
                ("key", KEY),
                ("address", "http://notify.example"),
            ],
            "#address",
        ),
    ] {
        let id = form_id();
        let page = bea
            .post(
                "/house/sending",
                &[
                    &[("id", id.as_str()), ("password", "Zqxsecret")],
                    &fields[..],
                ]
                .concat(),
            )
            .await;
        assert_eq!(page.status, 422, "{fault}");
        assert_eq!(page.attributes(".govuk-error-summary a", "href"), [fault]);
        for secret in ["Zqxsecret", "Zqxshort", KEY] {
            assert!(!page.html().contains(secret), "{fault}");
        }
        if fields[0].1 == "mail" {
            assert_eq!(page.field("host"), "mail.example.org");
        }
    }
    assert!(app.app.door.house().await.unwrap().sending.mail().is_none());
}

#[tokio::test]
async fn each_way_is_switched_off_again() {
    let app = TestApp::with_families().await;
    super::mail::mail_is_set(&app, 2525, "").await;
    let bea = app.staff("Bea").await;
    for way in [
        vec![
            ("do", "notify"),
            ("key", KEY),
            ("address", "https://notify.example"),
        ],
        vec![("do", "mail"), ("host", "")],
        vec![("do", "notify"), ("off", "yes")],
    ] {
        let id = form_id();
        let fields = [&[("id", id.as_str())], &way[..]].concat();
        assert_eq!(bea.post("/house/sending", &fields).await.status, 303);
    }
    let house = app.app.door.house().await.unwrap();
    assert!(house.sending.mail().is_none() && house.sending.notify().is_none());
}

const KEY: &str =
    "made_up-0198c000-0000-4000-8000-0000000000b1-0198c000-0000-4000-8000-0000000000b2";
