//! By which day a whole file is due.

use jiff::civil::date;

use crate::{due::WorkingDays, my_file::within_a_month, testing::TestApp};

#[test]
fn it_is_the_same_date_of_the_next_month_or_its_last_day_and_then_the_next_working_day() {
    let working = WorkingDays::default();
    let by = |year, month, day| within_a_month(date(year, month, day), &working);
    // The day it came counts from, whether people worked on it or not.
    assert_eq!(by(2026, 9, 3), date(2026, 10, 5), "3 October is a Saturday");
    assert_eq!(by(2026, 9, 15), date(2026, 10, 15));
    assert_eq!(by(2026, 11, 22), date(2026, 12, 22), "asked on a Sunday");
    // A month that is shorter ends on its last day.
    assert_eq!(by(2027, 1, 31), date(2027, 3, 1), "28 February is a Sunday");
    assert_eq!(by(2028, 1, 30), date(2028, 2, 29));
    // Christmas, and what stands in for Boxing Day in 2026.
    assert_eq!(by(2026, 11, 25), date(2026, 12, 29));
}

#[test]
fn on_which_days_people_work_is_the_houses() {
    let working = WorkingDays::closed_on([date(2026, 10, 15), date(2026, 10, 16)]);
    let by = within_a_month(date(2026, 9, 15), &working);
    assert_eq!(by, date(2026, 10, 19));
}

#[tokio::test]
async fn a_request_in_the_demo_is_due_to_whoever_works_with_him() {
    let app = TestApp::with_families().await;
    let seun = app.child("Oluwaseun").await;
    let due = app.due(seun).await;
    let request = app.file(seun).await.my_file.all()[0].clone();
    let found = due
        .iter()
        .find(|due| due.what == crate::children::What::WholeFile(request.stamp.id));
    let found = found.expect("it is due");
    assert_eq!(
        found.by,
        within_a_month(request.stamp.on, &WorkingDays::default())
    );
    let helen = app.staff("Helen").await;
    let page = helen.get(&format!("/children/{seun}")).await;
    assert!(
        page.words().contains("Give Seun the whole file"),
        "{}",
        page.words()
    );
}
