//! Who is on duty, as the administrator sets it.

use jiff::civil::date;

use crate::{
    house::{Rota, Workday},
    testing::{TestApp, form_id},
};

async fn rota(app: &TestApp) -> Rota {
    let house = app.app.door.house().await.unwrap();
    house.house.rota().clone()
}

#[tokio::test]
async fn the_administrator_says_who_is_on_duty_on_which_day_and_a_single_day_goes_before_the_week()
{
    let app = TestApp::with_families().await;
    let (bea, id) = (app.staff("Bea").await, form_id());
    let (sam, helen) = (
        app.staff_id("Sam").await.to_string(),
        app.staff_id("Helen").await.to_string(),
    );
    let fields = [
        ("id", id.as_str()),
        ("monday", sam.as_str()),
        ("new_day", "2026-11-30"),
        ("new_who", helen.as_str()),
    ];
    for _ in 0..2 {
        let kept = bea.post("/house/rota", &fields).await;
        assert_eq!(kept.goes_to(), "/house/rota", "{}", kept.words());
    }
    let rota = rota(&app).await;
    let on = |day| rota.on(day).map(|one| one.first_name.clone());
    assert_eq!(on(date(2026, 11, 23)).as_deref(), Some("Sam"));
    assert_eq!(on(date(2026, 11, 30)).as_deref(), Some("Helen"));
    assert_eq!(on(date(2026, 11, 24)), None);
    assert_eq!(on(date(2026, 11, 28)), None, "a Saturday");
    assert_eq!(rota.week.keys().collect::<Vec<_>>(), [&Workday::Monday]);
}

#[tokio::test]
async fn a_single_day_can_have_nobody_and_stays_on_the_page_until_it_is_over() {
    let app = TestApp::with_families().await;
    let (bea, id) = (app.staff("Bea").await, form_id());
    let fields = [("id", id.as_str()), ("new_day", "2026-12-25")];
    bea.post("/house/rota", &fields).await;
    assert_eq!(rota(&app).await.on(date(2026, 12, 25)), None);
    let page = bea.get("/house/rota").await;
    assert!(
        page.words().contains("Friday 25 December"),
        "{}",
        page.words()
    );
    app.clock_at("2026-12-26T10:00:00Z");
    let page = app.staff("Bea").await.get("/house/rota").await;
    assert!(
        !page.words().contains("Friday 25 December"),
        "{}",
        page.words()
    );
}

#[tokio::test]
async fn a_day_that_is_no_day_or_over_or_missing_is_a_sentence_and_what_was_chosen_stays() {
    let app = TestApp::with_families().await;
    let (bea, sam) = (
        app.staff("Bea").await,
        app.staff_id("Sam").await.to_string(),
    );
    let before = rota(&app).await;
    for day in ["", "2026-02-30", "2026-11-22", "tomorrow"] {
        let id = form_id();
        let fields = [
            ("id", id.as_str()),
            ("friday", sam.as_str()),
            ("new_day", day),
            ("new_who", sam.as_str()),
        ];
        let answer = bea.post("/house/rota", &fields).await;
        assert_eq!(answer.status, 422, "“{day}”");
        assert_eq!(answer.field("new_day"), day);
        let chosen = answer.attributes("option[selected]", "value");
        assert_eq!(chosen, [sam.as_str(), sam.as_str()], "“{day}”");
    }
    assert_eq!(rota(&app).await, before);
}

#[tokio::test]
async fn nobody_who_works_with_no_children_can_be_on_duty() {
    let app = TestApp::with_families().await;
    let bea = app.staff("Bea").await;
    for name in ["Bea", "Nell"] {
        let (id, who) = (form_id(), app.staff_id(name).await.to_string());
        let answer = bea
            .post("/house/rota", &[("id", &id), ("monday", &who)])
            .await;
        assert_eq!(answer.status, 404, "{name}");
        assert!(
            !bea.get("/house/rota")
                .await
                .attributes("option", "value")
                .contains(&who)
        );
    }
}
