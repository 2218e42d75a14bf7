//! Figures over a hundred children: what rows come from entries, what they come to, who sees them, and that no small group is shown.

use jiff::{Span, civil::Date};
use ledger::{EntryId, FileId, FileKind};
use proptest::prelude::*;

use super::{Counted, FEWEST, Measure, Row, Share, impact};
use crate::{
    about_me::{AboutMeEntry, Answer, Name, SaidBy},
    door::Viewer,
    file::{Audience, Slug, Written},
    opening::{Allocated, Opened, OpeningEntry},
    promises::{Made, Owner, PromiseEntry},
    record::{Kind, Noted, RecordEntry},
    testing::{TestApp, form_id},
};

const TODAY: Date = Date::constant(2026, 11, 23);

fn days(n: i64) -> Date {
    TODAY.saturating_sub(Span::new().days(n))
}

/// A hundred children with whom Sam began to work thirty days ago. Every second was asked for a name, every fourth was visited, each was
/// promised something by yesterday.
async fn a_hundred(app: &TestApp) -> Vec<FileId> {
    let (now, sam) = (app.app.door.clock().now(), app.staff_id("Sam").await);
    let family = FileId::new(now);
    let mut opens = vec![(family, FileKind::Family)];
    let (mut entries, mut files) = (Vec::new(), Vec::new());
    for n in 0..100_u32 {
        let file = FileId::new(now);
        let child = Slug::for_name(&format!("zqx{n}"), |_| false);
        let mut add = |on: Date, entry: Written| entries.push(entry.on(on));
        let id = || EntryId::new(now);
        let opened = Opened {
            court_name: format!("Zqx{n} Made-Up"),
            person: child.clone(),
            born: Some(Date::constant(2016, 1, 1)),
            family,
        };
        add(
            days(30),
            Written::new(file, id(), &OpeningEntry::from(opened)),
        );
        let allocated: Allocated = serde_json::from_value(serde_json::json!({
            "worker": sam, "first_name": "Sam", "name": "Sam Osei", "pronouns": "", "as_guardian": false, "reach": ""
        }))
        .unwrap();
        add(
            days(30),
            Written::new(file, id(), &OpeningEntry::from(allocated)),
        );
        if n % 2 == 0 {
            let name = Answer {
                said: Name {
                    name: format!("Zqxcalled{n}"),
                    ..Name::default()
                },
                said_by: SaidBy::Child,
                readers: Audience::Workers,
            };
            add(
                days(20),
                Written::new(file, id(), &AboutMeEntry::from(name)),
            );
        }
        if n % 4 == 0 {
            let noted: Noted =
                serde_json::from_value(serde_json::json!({ "kind": "visit", "text": "Zqxvisit" }))
                    .unwrap();
            assert_eq!(noted.kind, Kind::Visit);
            add(
                days(15),
                Written::new(file, id(), &RecordEntry::from(noted)),
            );
        }
        let made = Made {
            question: None,
            subject: "Zqxsubject".to_owned(),
            to: [child].into(),
            owner: Owner {
                worker: sam,
                first_name: "Sam".to_owned(),
            },
            by: days(1),
        };
        add(
            days(29),
            Written::new(file, id(), &PromiseEntry::from(made)),
        );
        opens.push((file, FileKind::Child));
        files.push(file);
    }
    let program = Viewer::program().by;
    let begun = app.app.door.begin(&program, opens, entries).await;
    assert!(begun.is_ok());
    files
}

#[tokio::test]
async fn of_a_hundred_children_the_page_says_how_many_and_nobodys_name() {
    let app = TestApp::with_families().await;
    let children = a_hundred(&app).await;
    let helen = app.staff("Helen").await;
    let page = helen.get("/impact").await;
    let words = page.words();
    // Amira, Yusuf, Eli, Noor and Ibrahim are of Helen's team too, and Seun is hers.
    assert!(words.contains("106 children are counted."), "{words}");
    assert!(words.contains("Not counted: no figure says how something reads"));
    assert!(!page.html().contains("Zqx"), "nothing that anybody wrote");
    for name in ["Amira", "Eli", "Sam Osei"] {
        assert!(!words.contains(name), "{name}");
    }
    // One of them is found out and told a day late, through the page that anybody uses.
    let sam = app.staff("Sam").await;
    let file = app.file(children[0]).await;
    let promise = file.promises.all()[0].id();
    let fields = [
        ("id", &*form_id()),
        ("outcome", "found_out"),
        ("found", "Zqxfound"),
        ("how", "in_talk"),
    ];
    let answered = sam
        .post(
            &format!("/children/{}/promises/{promise}", children[0]),
            &fields,
        )
        .await;
    assert_eq!(answered.status, 303, "{}", answered.words());
    let viewer = |id, role| {
        let mut viewer = Viewer::program();
        viewer.by.id = id;
        viewer.by.role = role;
        viewer
    };
    let helen = viewer(app.staff_id("Helen").await, crate::door::Role::Supervisor);
    let rows = app.app.door.measures_of_team(&helen).await.unwrap();
    let own: Vec<&Row> = rows.iter().filter(|row| row.child == children[0]).collect();
    let what: Vec<Counted> = own.iter().map(|row| row.measure.what).collect();
    for counted in [
        Counted::Allocated,
        Counted::Name,
        Counted::Talk,
        Counted::Promised,
        Counted::Answered,
    ] {
        assert!(what.contains(&counted), "{counted:?}: {what:?}");
    }
    let rows: Vec<Row> = rows
        .into_iter()
        .filter(|row| children.contains(&row.child))
        .collect();
    let found = impact(&rows, TODAY);
    assert_eq!(found.children, Some(100));
    assert_eq!(found.name, Share::Of(50, 100));
    assert_eq!(found.ways, Share::Of(0, 100));
    assert_eq!(
        found.promises,
        Share::Of(0, 100),
        "a day late is not in time"
    );
    assert_eq!(
        found.silence,
        Share::Of(75, 100),
        "visited or promised something three weeks apart at most"
    );
    assert_eq!(found.asked, Share::TooFew, "nobody has a recommendation");
    assert_eq!(found.hello_days, None);
}

#[tokio::test]
async fn a_group_under_ten_is_not_shown_and_the_demo_has_few_children() {
    let app = TestApp::with_families().await;
    for who in ["Helen", "Owen"] {
        let words = app.staff(who).await.get("/impact").await.words();
        assert!(
            words.contains("There are fewer than 10 children to count"),
            "{who}: {words}"
        );
        assert!(!words.contains(" of 1"), "{words}");
    }
    let all = app.staff("Bea").await.get("/house/impact").await.words();
    assert!(all.contains("children are counted."), "{all}");
    assert!(
        all.contains("all of it told in time Fewer than 10 children"),
        "{all}"
    );
}

#[tokio::test]
async fn a_supervisor_sees_their_teams_figures_an_administrator_all_and_nobody_else_any() {
    let app = TestApp::with_families().await;
    for who in ["Sam", "Angharad", "Bea", "Nell", "Joy"] {
        assert_eq!(
            app.staff(who).await.get("/impact").await.status,
            404,
            "{who}"
        );
    }
    for who in ["Sam", "Helen", "Nell", "Joy"] {
        assert_eq!(
            app.staff(who).await.get("/house/impact").await.status,
            404,
            "{who}"
        );
    }
    let rhys = app.child_in(app.child("Rhys").await, false).await;
    assert_eq!(rhys.get("/impact").await.goes_to(), "/here");
}

#[tokio::test]
async fn the_table_holds_no_word_that_anybody_wrote() {
    let app = TestApp::with_families().await;
    a_hundred(&app).await;
    let rows = ledger::query("SELECT what FROM measures")
        .fetch_all(app.ledger.db())
        .await
        .unwrap();
    assert!(rows.len() > 300, "{}", rows.len());
    for row in rows {
        let what: String = row.get("what").unwrap();
        assert!(Counted::named(&what).is_some(), "{what}");
    }
}

/// Rows of one child, from a little list of what happened how many days ago.
fn rows(child: u128, happened: &[(Counted, i64)]) -> Vec<Row> {
    let id = |n: u128| uuid::Uuid::from_u128(child * 1000 + n);
    let all = (1..).zip(happened);
    all.map(|(n, (what, ago))| Row {
        child: FileId(id(0)),
        entry: EntryId(id(n)),
        measure: Measure {
            what: *what,
            day: days(*ago),
            by: None,
            of: None,
            yes: None,
        },
    })
    .collect()
}

#[test]
fn a_silence_is_more_than_three_weeks_between_two_words_or_until_today() {
    let silent = |happened: &[(Counted, i64)]| {
        let all = (1..=10).flat_map(|child| rows(child, happened));
        impact(&all.collect::<Vec<_>>(), TODAY).silence
    };
    let never = Share::Of(0, 10);
    let each = Share::Of(10, 10);
    assert_eq!(silent(&[(Counted::Allocated, 21)]), never);
    assert_eq!(silent(&[(Counted::Allocated, 22)]), each);
    assert_eq!(
        silent(&[(Counted::Allocated, 40), (Counted::Talk, 20)]),
        never
    );
    assert_eq!(
        silent(&[(Counted::Allocated, 40), (Counted::Name, 20)]),
        each,
        "a name is no word of ours"
    );
    assert_eq!(
        silent(&[
            (Counted::Allocated, 60),
            (Counted::Letter, 50),
            (Counted::Talk, 10)
        ]),
        each
    );
}

#[test]
fn a_promise_is_kept_by_its_day_and_by_a_new_one_only_if_that_was_said_in_time() {
    let kept = |moved: Option<(i64, i64)>, answered: Option<i64>| {
        let all = (1..=10).flat_map(|child| {
            let mut all = rows(child, &[(Counted::Allocated, 30), (Counted::Promised, 20)]);
            all[1].measure.by = Some(days(10));
            let promise = all[1].entry;
            let mut about = |what, ago, by: Option<i64>| {
                let mut row = rows(child, &[(what, ago)]).remove(0);
                row.entry = EntryId(uuid::Uuid::from_u128(
                    child * 1000 + 500 + u128::from(by.is_some()),
                ));
                row.measure.of = Some(promise);
                row.measure.by = by.map(days);
                all.push(row);
            };
            if let Some((on, to)) = moved {
                about(Counted::Moved, on, Some(to));
            }
            if let Some(on) = answered {
                about(Counted::Answered, on, None);
            }
            all
        });
        impact(&all.collect::<Vec<_>>(), TODAY).promises
    };
    let (yes, no) = (Share::Of(10, 10), Share::Of(0, 10));
    assert_eq!(kept(None, Some(10)), yes);
    assert_eq!(kept(None, Some(9)), no);
    assert_eq!(kept(None, None), no, "its day is over");
    assert_eq!(kept(Some((11, 5)), Some(5)), yes);
    assert_eq!(
        kept(Some((9, 5)), Some(5)),
        no,
        "moved when it was late already"
    );
    assert_eq!(kept(Some((11, -5)), None), yes, "its day is to come");
}

proptest! {
    #[test]
    fn no_figure_is_of_fewer_than_ten_children(
        children in proptest::collection::vec(proptest::collection::vec((0_usize..17, 0_i64..90), 0..12), 0..30),
    ) {
        let all = [
            Counted::Allocated, Counted::Hello, Counted::Letter, Counted::Talk, Counted::Name, Counted::Ways, Counted::Unique,
            Counted::Promised, Counted::Moved, Counted::Answered, Counted::Reply, Counted::ToldAsPlanned, Counted::Recommended,
            Counted::Asked, Counted::TalkedOver, Counted::TalkedOverSince, Counted::CameIn,
        ];
        let rows: Vec<Row> = (1..).zip(&children).flat_map(|(child, happened)| {
            let happened: Vec<_> = happened.iter().map(|(what, ago)| (all[*what], *ago)).collect();
            rows(child, &happened)
        }).collect();
        let found = impact(&rows, TODAY);
        let shares = [
            found.up_to_date, found.asked, found.promises, found.name, found.ways, found.came_in, found.unique, found.talked_over,
            found.hello, found.as_planned, found.silence,
        ];
        for share in shares {
            if let Share::Of(yes, group) = share {
                prop_assert!(group >= FEWEST && yes <= group);
            }
        }
        prop_assert!(found.children.is_none_or(|children| children >= FEWEST));
    }
}
