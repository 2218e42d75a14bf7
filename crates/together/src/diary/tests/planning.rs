//! Writing something into the diary.

use super::{Plan, VISIT, diary};
use crate::{
    file::Audience,
    testing::{TestApp, form_id},
};

#[tokio::test]
async fn a_visit_for_brother_and_sister_is_written_once_and_stands_in_both_their_diaries() {
    let app = TestApp::with_families().await;
    let (sam, amira, yusuf) = (
        app.staff("Sam").await,
        app.child("Amira").await,
        app.child("Yusuf").await,
    );
    let before = diary(&app, amira).await.len();
    VISIT.planned_by(&sam, amira).await;
    for child in [amira, yusuf] {
        let page = sam.get(&format!("/children/{child}/diary")).await.words();
        assert!(page.contains("Tuesday 1 December, 16:00"), "{page}");
        assert!(page.contains("Sam comes to see you"), "{page}");
        assert!(page.contains("For: Amira, Yusuf"), "{page}");
        assert_eq!(diary(&app, child).await.len(), before + 1);
    }
}

#[tokio::test]
async fn what_is_about_one_child_is_not_in_the_other_childs_diary() {
    let app = TestApp::with_families().await;
    let (sam, amira, yusuf) = (
        app.staff("Sam").await,
        app.child("Amira").await,
        app.child("Yusuf").await,
    );
    let plan = Plan {
        say: "Zqxonly you and Sam",
        children: &["amira"],
        readers: "everyone",
        ..VISIT
    };
    plan.planned_by(&sam, amira).await;
    let hers = sam.get(&format!("/children/{amira}/diary")).await.words();
    let his = sam.get(&format!("/children/{yusuf}/diary")).await.words();
    assert!(
        hers.contains("Zqxonly") && !his.contains("Zqxonly"),
        "{his}"
    );
}

#[tokio::test]
async fn the_same_form_posted_twice_plans_one_visit() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let before = diary(&app, child).await.len();
    let id = form_id();
    let plan = Plan {
        place: "at school",
        ..VISIT
    };
    for _ in 0..2 {
        let answer = sam
            .post(&format!("/children/{child}/diary/new"), &plan.fields(&id))
            .await;
        assert_eq!(
            answer.goes_to(),
            format!("/children/{child}/diary/{id}/telling")
        );
    }
    assert_eq!(diary(&app, child).await.len(), before + 1);
}

#[tokio::test]
async fn a_form_with_nothing_in_it_says_each_thing_that_is_missing() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let before = diary(&app, child).await.len();
    let id = form_id();
    let answer = sam
        .post(&format!("/children/{child}/diary/new"), &[("id", &id)])
        .await;
    assert_eq!(answer.status, 422);
    assert_eq!(
        answer.attributes(".govuk-error-summary a", "href"),
        ["#happening", "#say", "#children", "#day", "#readers"]
    );
    assert_eq!(diary(&app, child).await.len(), before);
}

#[tokio::test]
async fn a_day_or_an_hour_that_cannot_be_is_a_sentence_and_everything_typed_stays() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    for (day, time, fault) in [
        ("2026-11-22", "16:00", "#day"),
        ("2026-02-30", "16:00", "#day"),
        ("9999-12-31", "16:00", "#day"),
        ("2046-11-24", "16:00", "#day"),
        ("soon", "16:00", "#day"),
        ("2026-12-01", "25:00", "#time"),
        ("2026-12-01", "four", "#time"),
        ("2027-03-28", "01:30", "#time"),
    ] {
        let id = form_id();
        let plan = Plan {
            day,
            time,
            place: "Zqxplace",
            ..VISIT
        };
        let answer = sam
            .post(&format!("/children/{child}/diary/new"), &plan.fields(&id))
            .await;
        assert_eq!(answer.status, 422, "{day} {time}");
        assert_eq!(
            answer.attributes(".govuk-error-summary a", "href"),
            [fault],
            "{day} {time}"
        );
        for (field, typed) in [
            ("day", day),
            ("time", time),
            ("say", VISIT.say),
            ("place", "Zqxplace"),
        ] {
            assert_eq!(answer.field(field), typed);
        }
        assert_eq!(
            answer.attributes("input[name=readers][checked]", "value"),
            ["only"]
        );
        assert_eq!(
            answer
                .attributes("input[name=readers_people][checked]", "value")
                .len(),
            3
        );
    }
}

#[tokio::test]
async fn an_hour_may_be_typed_with_a_point_or_left_empty() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    for (time, kept) in [
        ("16.30", Some("16:30:00")),
        ("", None),
        ("09:05:00", Some("09:05:00")),
    ] {
        let id = Plan { time, ..VISIT }.planned_by(&sam, child).await;
        let item = super::item(&app, child, id).await;
        assert_eq!(item.time.map(|time| time.to_string()).as_deref(), kept);
    }
}

#[tokio::test]
async fn where_it_is_is_for_the_workers_alone_unless_somebody_says_otherwise() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    for (place_for, workers_alone) in [(false, true), (true, false)] {
        let plan = Plan {
            place: "the library",
            place_for,
            ..VISIT
        };
        let id = plan.planned_by(&sam, child).await;
        let place = super::item(&app, child, id).await.place.expect("a place");
        assert_eq!(place.readers == Audience::Workers, workers_alone);
    }
}

#[tokio::test]
async fn a_sealed_address_does_not_get_into_a_diary_that_others_may_know() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let address = "14 Tannery Row, Oakhurst";
    let to_all = Plan {
        say: "Sam comes to 14 Tannery Row",
        readers: "everyone",
        ..VISIT
    };
    let where_for_all = Plan {
        readers: "everyone",
        place: address,
        place_for: true,
        ..VISIT
    };
    for (plan, field) in [(to_all, "#say"), (where_for_all, "#place")] {
        let id = form_id();
        let answer = sam
            .post(&format!("/children/{child}/diary/new"), &plan.fields(&id))
            .await;
        assert_eq!(answer.status, 422, "{field}");
        assert_eq!(
            answer.attributes(".govuk-error-summary a", "href"),
            [field],
            "{}",
            answer.words()
        );
    }
    // Those who live there may be told, and the workers know it anyway.
    for place_for in [true, false] {
        let plan = Plan {
            place: address,
            place_for,
            ..VISIT
        };
        plan.planned_by(&sam, child).await;
    }
}

#[tokio::test]
async fn a_name_that_one_of_them_may_not_hear_does_not_get_in_either() {
    let app = TestApp::with_families().await;
    let (priya, jay) = (app.staff("Priya").await, app.child("Jayden").await);
    let plan = Plan {
        say: "Priya comes to see Jay",
        children: &["jay"],
        people: &["jay", "denise"],
        ..VISIT
    };
    let id = form_id();
    let answer = priya
        .post(&format!("/children/{jay}/diary/new"), &plan.fields(&id))
        .await;
    assert_eq!(answer.status, 422, "{}", answer.words());
    assert!(
        answer
            .words()
            .contains("“Jay” is sealed or kept from somebody"),
        "{}",
        answer.words()
    );
}

#[tokio::test]
async fn what_only_the_workers_know_leads_back_to_the_diary_and_asks_nobody() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let plan = Plan {
        readers: "workers",
        ..VISIT
    };
    let id = form_id();
    let answer = sam
        .post(&format!("/children/{child}/diary/new"), &plan.fields(&id))
        .await;
    assert_eq!(answer.goes_to(), format!("/children/{child}/diary"));
    let page = sam.get(&format!("/children/{child}/diary")).await.words();
    assert!(
        page.contains("only the workers know") && !page.contains("Not told yet"),
        "{page}"
    );
}

#[tokio::test]
async fn a_child_of_another_family_cannot_be_planned_for() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let plan = Plan {
        children: &["rhys"],
        ..VISIT
    };
    let id = form_id();
    let answer = sam
        .post(&format!("/children/{child}/diary/new"), &plan.fields(&id))
        .await;
    assert_eq!(
        answer.attributes(".govuk-error-summary a", "href"),
        ["#children"]
    );
}
