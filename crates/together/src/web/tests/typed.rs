//! What people type: nothing that can be seen is lost, nothing is kept that cannot be, and every name is one as its owner spells it.

use proptest::prelude::*;

use crate::{
    testing::{Answer, Browser, TestApp, form_id},
    web::{one_line, text},
};

/// Names as people have them, and as machines break them: what is typed, and what is kept.
fn names() -> Vec<(String, String)> {
    let same = [
        "A",
        "Siân Llŷr ap Gruffydd",
        "أميرة",
        "Nguyễn Thị Ánh",
        "O’Brien-Smith",
        "山田",
        "Zoe\u{308}",
        "👩‍👩‍👧‍👦",
        "<script>alert(1)</script>",
        "'; DROP TABLE files; --",
        "=cmd|x",
        "{{ name }}",
    ];
    let mut names: Vec<_> = same
        .iter()
        .map(|name| ((*name).to_owned(), (*name).to_owned()))
        .collect();
    let forty = vec!["Ann"; 40].join(" ");
    names.push((forty.clone(), forty));
    for (typed, kept) in [
        ("  Amira\t Haddad \n", "Amira  Haddad"),
        ("A\u{202E}mira", "Amira"),
        ("\u{2066}Amira\u{2069}", "Amira"),
        ("Ami\0ra", "Amira"),
        ("\u{FEFF}Amira", "Amira"),
        ("Ami\u{E0041}ra", "Amira"),
        ("Ami\u{7}ra\u{1b}[31m", "Amira[31m"),
    ] {
        names.push((typed.to_owned(), kept.to_owned()));
    }
    names
}

async fn called(app: &TestApp, name: &str) -> Answer {
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("name", name),
        ("said_by", "child"),
        ("readers", "everyone"),
    ];
    sam.post(&format!("/children/{child}/about-me/name"), &fields)
        .await
}

#[tokio::test]
async fn a_name_is_kept_as_its_owner_spells_it_and_shown_without_turning_the_page() {
    let app = TestApp::with_families().await;
    let child = app.child("Amira").await;
    for (typed, kept) in names() {
        let answer = called(&app, &typed).await;
        assert_eq!(answer.status, 303, "{typed:?}: {}", answer.words());
        let file = app.file(child).await;
        assert_eq!(
            file.about_me.names().next().unwrap().answer.said.name,
            kept,
            "{typed:?}"
        );
        let page = app
            .staff("Sam")
            .await
            .get(&format!("/children/{child}"))
            .await;
        assert_eq!(
            page.texts("p.name bdi"),
            [kept.split_whitespace().collect::<Vec<_>>().join(" ")],
            "{typed:?}"
        );
        assert!(page.texts("script").concat().is_empty(), "{typed:?}");
    }
}

#[tokio::test]
async fn every_strange_name_is_on_every_page_and_in_a_letter_without_breaking_one() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    for (typed, _) in names() {
        called(&app, &typed).await;
        for page in [
            "",
            "/about-me",
            "/people",
            "/diary",
            "/diary/new",
            "/letters",
            "/said",
            "/record",
            "/way-in",
            "/workers",
        ] {
            let page = sam.get(&format!("/children/{child}{page}")).await;
            assert_eq!(page.status, 200, "{typed:?}");
        }
        assert_eq!(sam.get("/children").await.status, 200, "{typed:?}");
        assert_eq!(
            app.child_in(child, true).await.get("/here").await.status,
            200,
            "{typed:?}"
        );
    }
}

#[tokio::test]
async fn a_name_that_is_empty_or_of_ten_thousand_letters_is_a_sentence_and_stays_in_its_field() {
    let app = TestApp::with_families().await;
    let child = app.child("Amira").await;
    let before = app.entries(child).await;
    for typed in [
        String::new(),
        "   ".into(),
        "\u{202E}\0".into(),
        "a".repeat(10_000),
        vec!["Ann"; 2_000].join(" "),
    ] {
        let answer = called(&app, &typed).await;
        assert_eq!(answer.status, 422, "{} letters", typed.len());
        assert_eq!(
            answer.attributes(".govuk-error-summary a", "href"),
            ["#name"],
            "{} letters",
            typed.len()
        );
        if typed.len() > 100 {
            assert_eq!(answer.field("name"), typed);
        }
    }
    assert_eq!(app.entries(child).await, before);
}

/// Every other form that takes a name: who fills it in, where it goes, the field, and what else has to be in it.
async fn forms(
    app: &TestApp,
) -> Vec<(
    Browser<'_>,
    String,
    &'static str,
    Vec<(&'static str, String)>,
)> {
    let amira = app.child("Amira").await;
    let form = |fields: &[(&'static str, &str)]| {
        let fields = fields
            .iter()
            .map(|(name, value)| (*name, (*value).to_owned()));
        fields.collect::<Vec<_>>()
    };
    let id = amira.to_string();
    vec![
        (
            app.staff("Sam").await,
            "/families/new".to_owned(),
            "child",
            form(&[("law", "private")]),
        ),
        (
            app.staff("Sam").await,
            "/children/new".to_owned(),
            "child",
            form(&[("beside", &id)]),
        ),
        (
            app.staff("Sam").await,
            format!("/children/{amira}/people/new"),
            "name",
            form(&[("readers", "everyone")]),
        ),
        (
            app.staff("Sam").await,
            format!("/children/{amira}/people/new"),
            "word",
            form(&[("name", "Wilhelmina Quill"), ("readers", "everyone")]),
        ),
        (
            app.staff("Sam").await,
            format!("/children/{amira}/record"),
            "with",
            form(&[("kind", "call"), ("day", "2026-11-20"), ("text", "Rang.")]),
        ),
        (
            app.staff("Sam").await,
            format!("/children/{amira}/diary/new"),
            "with",
            form(&[
                ("happening", "visit"),
                ("say", "Sam comes to see you"),
                ("day", "2026-12-01"),
                ("children", "amira"),
                ("readers", "everyone"),
            ]),
        ),
        (
            app.staff("Bea").await,
            "/house".to_owned(),
            "name",
            form(&[("role", "adviser")]),
        ),
        (
            app.child_in(amira, true).await,
            "/here".to_owned(),
            "name",
            form(&[("do", "about-me"), ("name_for", "everyone")]),
        ),
    ]
}

#[tokio::test]
async fn every_form_that_takes_a_name_takes_every_name() {
    let app = TestApp::with_families().await;
    for (browser, address, field, more) in forms(&app).await {
        for (typed, _) in names() {
            let mut fields = more.clone();
            fields.extend([("id", form_id()), (field, typed.clone())]);
            let answer = browser.post(&address, &super::pairs(&fields)).await;
            assert_eq!(answer.status, 303, "{address} {field} {typed:?}");
            let next = browser.get(answer.goes_to()).await;
            assert_eq!(next.status, 200, "{address} {field} {typed:?}");
        }
    }
    let sam = app.staff("Sam").await;
    assert_eq!(sam.get("/children").await.status, 200, "all of them listed");
}

#[tokio::test]
async fn every_form_that_takes_a_name_says_what_to_do_about_one_of_ten_thousand_letters() {
    let app = TestApp::with_families().await;
    let long = vec!["Ann"; 2_500].join(" ");
    for (browser, address, field, more) in forms(&app).await {
        let mut fields = more.clone();
        fields.extend([("id", form_id()), (field, long.clone())]);
        let answer = browser.post(&address, &super::pairs(&fields)).await;
        assert_eq!(answer.status, 422, "{address} {field}: {}", answer.words());
        assert_eq!(
            answer.field(field),
            long,
            "{address}: it stays in its field"
        );
        let say = "500 is the most that fits";
        assert!(
            answer.words().contains(say),
            "{address}: {}",
            answer.words()
        );
    }
}

#[tokio::test]
async fn bytes_that_are_no_text_are_replaced_and_never_a_crash() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    for broken in [
        "%FF%FE",
        "%ED%A0%80",
        "%C3",
        "%E2%82",
        "%",
        "%zz",
        "%00%00a",
    ] {
        let body = format!(
            "id={}&kind=call&day=2026-11-23&text=Rang{broken}end",
            form_id()
        );
        let answer = sam
            .post_raw(&format!("/children/{child}/record"), body.into_bytes())
            .await;
        assert_eq!(answer.status, 303, "{broken}: {}", answer.words());
        let kept = app
            .file(child)
            .await
            .record
            .noted()
            .last()
            .unwrap()
            .1
            .text
            .clone();
        assert!(
            kept.starts_with("Rang") && kept.ends_with("end") && !kept.contains('\0'),
            "{broken}: {kept:?}"
        );
    }
}

#[tokio::test]
async fn ten_thousand_fields_are_answered_like_any_other_form() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let body = "readers_people=mark&".repeat(10_000);
    let answer = sam
        .post_raw(
            &format!("/children/{child}/about-me/name"),
            body.into_bytes(),
        )
        .await;
    assert!(answer.status.is_client_error(), "{}", answer.status);
}

#[tokio::test]
async fn a_day_that_is_no_day_is_a_sentence_and_what_was_typed_stays() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    for day in [
        "",
        "yesterday",
        "2026-02-30",
        "2007-02-29",
        "2026-11-24",
        "9999-12-31",
        "-1-1-1",
        "0000-00-00",
    ] {
        let id = form_id();
        let fields = [
            ("id", id.as_str()),
            ("kind", "visit"),
            ("day", day),
            ("text", "A long\n\ntext."),
        ];
        let answer = sam
            .post(&format!("/children/{child}/record"), &fields)
            .await;
        assert_eq!(answer.status, 422, "“{day}”");
        assert_eq!(answer.field("day"), day);
        assert_eq!(
            answer.box_text("text").trim_start_matches('\n'),
            "A long\n\ntext."
        );
        assert_eq!(
            answer.attributes("input[name=kind][checked]", "value"),
            ["visit"]
        );
    }
}

proptest! {
    #[test]
    fn a_line_keeps_everything_that_can_be_seen(typed in "\\PC{0,80}") {
        let kept = one_line(&typed).unwrap();
        let seen = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
        prop_assert_eq!(seen(&kept), seen(&typed));
        let unseen = kept.contains(['\n', '\r', '\t', '\0', '\u{202E}', '\u{2067}']);
        prop_assert!(!unseen);
        prop_assert_eq!(one_line(&kept).unwrap(), kept, "what is kept can be typed again");
    }

    #[test]
    fn a_text_keeps_its_lines(typed in "([a-zé ]|\n|\r\n|\u{202E}|\0){0,80}") {
        let kept = text(&typed).unwrap();
        let lines = typed.replace("\r\n", "\n").replace(['\u{202E}', '\0', '\r'], "");
        prop_assert_eq!(kept.as_str(), lines.trim_end());
    }
}
