//! Safety: what is written says how it is known and no more; what ended stays; section 16A is thought about; nobody but workers sees it.

use std::collections::BTreeSet;

use jiff::civil::Date;
use ledger::{EntryId, FileId};
use proptest::prelude::*;

use super::{Decision, How, Kind, Knowledge, Matter, Papers, Standing, Teller, fact, points};
use crate::{
    children::What,
    door::OpenFile,
    file::Slug,
    testing::{Answer, Browser, TestApp, form_id},
};

const TODAY: Date = Date::constant(2026, 11, 23);

fn safety(child: FileId) -> String {
    format!("/children/{child}/safety")
}

/// Priya writes that Anthony did something to Denise, said by her; its entry.
async fn said(app: &TestApp, priya: &Browser<'_>, child: FileId) -> EntryId {
    let id = form_id();
    let answer = priya
        .post(
            &format!("{}/matters/new", safety(child)),
            &matter(&id, &[("how", "said"), ("who", "denise")]),
        )
        .await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    app.minutes_later(1);
    EntryId(id.parse().unwrap())
}

fn matter<'a>(id: &'a str, more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut all = vec![
        ("id", id),
        ("what", "Zqxpushed her against the door"),
        ("by", "anthony"),
        ("to", "denise"),
        ("near", "jay"),
        ("when", "in June"),
        ("on", "2026-11-20"),
    ];
    all.extend_from_slice(more);
    all
}

async fn add(
    app: &TestApp,
    who: &Browser<'_>,
    (child, of): (FileId, EntryId),
    more: &[(&str, &str)],
) -> Answer {
    let id = form_id_at(app);
    let mut fields = vec![("id", id.as_str()), ("on", "2026-11-20")];
    fields.extend_from_slice(more);
    let answer = who
        .post(&format!("{}/matters/{of}", safety(child)), &fields)
        .await;
    app.minutes_later(1);
    answer
}

fn form_id_at(app: &TestApp) -> String {
    EntryId::new(app.app.door.clock().now()).to_string()
}

fn the_matter(file: &OpenFile, id: EntryId) -> &Matter {
    let mut families = file.families();
    let found = families.find_map(|family| family.safety.matter(id));
    found.expect("the matter is there")
}

#[tokio::test]
async fn what_somebody_says_is_written_once_for_brothers_and_sisters_with_who_says_it() {
    let app = TestApp::with_families().await;
    let priya = app.staff("Priya").await;
    let (kezia, jay) = (app.child("Kezia").await, app.child("Jayden").await);
    said(&app, &priya, kezia).await;
    for child in [kezia, jay] {
        let page = priya.get(&safety(child)).await.words();
        for part in [
            "Said by somebody Anthony Reid to Denise Campbell",
            "Zqxpushed her against the door",
            "Denise Campbell says that it happened.",
            "What the court decided about it is not written down here.",
        ] {
            assert!(page.contains(part), "{part}: {page}");
        }
    }
}

#[tokio::test]
async fn a_matter_without_how_we_know_or_to_whom_comes_back_with_what_was_typed() {
    let app = TestApp::with_families().await;
    let (priya, child) = (app.staff("Priya").await, app.child("Kezia").await);
    let address = format!("{}/matters/new", safety(child));
    let id = form_id();
    let page = priya.post(&address, &matter(&id, &[])).await;
    assert_eq!(page.status, 422);
    assert!(page.words().contains("Choose how we know"));
    assert_eq!(page.box_text("what"), "Zqxpushed her against the door");
    let tries = [
        (vec![("how", "said")], "Choose who says so"),
        (
            vec![("how", "said"), ("who", "-other")],
            "Write who says so",
        ),
        (
            vec![("how", "denied"), ("who", "anthony")],
            "Choose how we know",
        ),
        (vec![("how", "not_decided")], "Choose how we know"),
        (vec![("how", "papers")], "Choose whose papers"),
        (
            vec![("how", "found")],
            "Write where it stands, so that somebody can look it up",
        ),
        (
            vec![("how", "admitted_part"), ("who", "anthony")],
            "Write which part",
        ),
    ];
    for (more, says) in tries {
        let page = priya.post(&address, &matter(&id, &more)).await;
        assert_eq!(page.status, 422, "{more:?}");
        assert!(page.words().contains(says), "{more:?}: {}", page.words());
    }
    let fields = [
        ("id", id.as_str()),
        ("how", "said"),
        ("who", "denise"),
        ("on", "2027-01-01"),
    ];
    let page = priya.post(&address, &fields).await.words();
    for says in [
        "Write what is said to have happened",
        "Choose to whom it was done",
        "This day is still to come",
    ] {
        assert!(page.contains(says), "{says}: {page}");
    }
}

#[tokio::test]
async fn what_the_court_decided_stands_above_and_everybodys_newest_word_counts() {
    let app = TestApp::with_families().await;
    let (priya, child) = (app.staff("Priya").await, app.child("Kezia").await);
    let of = said(&app, &priya, child).await;
    let denied = [
        ("how", "denied"),
        ("who", "anthony"),
        ("source", "at the office"),
    ];
    assert_eq!(add(&app, &priya, (child, of), &denied).await.status, 303);
    let not_yet = [("how", "not_decided")];
    assert_eq!(add(&app, &priya, (child, of), &not_yet).await.status, 303);
    let file = app.file(child).await;
    let say = fact(&file, the_matter(&file, of));
    assert_eq!(
        say,
        "Said by somebody: Anthony Reid to Denise Campbell: Zqxpushed her against the door (in June). \
         The court has not decided whether it happened. Denise Campbell says that it happened. \
         Anthony Reid says that it did not happen (at the office)."
    );
    let back = [("how", "taken_back"), ("who", "denise")];
    add(&app, &priya, (child, of), &back).await;
    let file = app.file(child).await;
    let say = fact(&file, the_matter(&file, of));
    assert!(say.starts_with("Said, and not any more:"), "{say}");
    assert!(
        !say.contains("Denise Campbell says that it happened"),
        "{say}"
    );
    let found = [("how", "found"), ("source", "judgment, paragraph 4")];
    add(&app, &priya, (child, of), &found).await;
    let file = app.file(child).await;
    let say = fact(&file, the_matter(&file, of));
    assert!(say.starts_with("Found by the court:"), "{say}");
    assert!(
        say.contains("The court found that it happened (judgment, paragraph 4)."),
        "{say}"
    );
    assert!(!say.contains("not decided"), "{say}");
}

#[tokio::test]
async fn what_was_written_wrongly_stays_to_be_read_and_counts_no_more() {
    let app = TestApp::with_families().await;
    let (priya, child) = (app.staff("Priya").await, app.child("Kezia").await);
    let of = said(&app, &priya, child).await;
    let found = [("how", "found"), ("source", "another family’s judgment")];
    add(&app, &priya, (child, of), &found).await;
    let known = the_matter(&app.file(child).await, of).known[1].0.id;
    let over = |id: EntryId| format!("{}/over/{id}", safety(child));
    let id = form_id_at(&app);
    let mut fields = vec![
        ("id", id.as_str()),
        ("on", "2026-11-23"),
        ("why", "ended"),
        ("because", "Zqxwrong file."),
    ];
    let page = priya.post(&over(known), &fields).await;
    assert_eq!(page.status, 422);
    assert!(
        page.words().contains("What happened does not end"),
        "{}",
        page.words()
    );
    fields[2] = ("why", "wrong");
    assert_eq!(priya.post(&over(known), &fields).await.status, 303);
    assert_eq!(
        priya.post(&over(known), &fields).await.status,
        303,
        "the same form again"
    );
    let file = app.file(child).await;
    assert_eq!(the_matter(&file, of).standing(), Some(Standing::Said));
    let page = priya.get(&safety(child)).await.words();
    assert!(page.contains("Zqxwrong file."), "{page}");
    app.minutes_later(1);
    let id = form_id_at(&app);
    fields[0] = ("id", id.as_str());
    assert_eq!(
        priya.post(&over(known), &fields).await.status,
        404,
        "it does not stand"
    );
    assert_eq!(priya.post(&over(of), &fields).await.status, 303);
    let file = app.file(child).await;
    let left = points(&file, TODAY);
    assert!(
        left.iter().all(|one| one.kind != super::Kind::Matter),
        "no matter to take from here: {left:?}"
    );
    let point = super::point(&file, of).unwrap();
    assert!(
        point.say.starts_with("Written down wrongly"),
        "{}",
        point.say
    );
}

#[tokio::test]
async fn an_order_is_in_force_until_its_day_and_one_without_a_day_is_never_taken_for_over() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let file = app.file(child).await;
    let kinds = |file: &OpenFile, day: Date| {
        points(file, day)
            .iter()
            .filter(|one| one.kind == Kind::Order)
            .count()
    };
    assert_eq!(kinds(&file, TODAY), 1, "the demo’s own");
    let until = TODAY.saturating_add(jiff::Span::new().days(400));
    assert_eq!(kinds(&file, until), 0);
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("kind", "prohibited_steps"),
        ("says", "Mark must not take them out of school."),
        ("binds", "mark"),
        ("protects", "amira"),
        ("from", "2026-11-01"),
        ("until", "not_known"),
    ];
    let address = format!("{}/orders/new", safety(child));
    assert_eq!(sam.post(&address, &fields).await.status, 303);
    let file = app.file(child).await;
    assert_eq!(kinds(&file, until), 1);
    let page = sam.get(&safety(child)).await.words();
    assert!(
        page.contains("Until when it stands is not written down."),
        "{page}"
    );
    assert!(page.contains("It binds Mark Clarke."), "{page}");
    let mut wrong = fields;
    wrong[6] = ("until", "day");
    let mut wrong = wrong.to_vec();
    wrong.push(("until_day", "2026-10-01"));
    let page = sam.post(&address, &wrong).await;
    assert_eq!(page.status, 422);
    assert!(
        page.words().contains("before the order began"),
        "{}",
        page.words()
    );
}

#[tokio::test]
async fn a_check_waits_until_it_comes_back_and_nothing_known_is_not_nothing_happened() {
    let app = TestApp::with_families().await;
    let (priya, child) = (app.staff("Priya").await, app.child("Kezia").await);
    let id = form_id();
    let asked = [
        ("id", id.as_str()),
        ("kind", "police"),
        ("about", "anthony"),
        ("on", "2026-11-01"),
    ];
    let address = format!("{}/checks/new", safety(child));
    assert_eq!(priya.post(&address, &asked).await.status, 303);
    let page = priya.get(&safety(child)).await.words();
    assert!(
        page.contains(
            "The police, about Anthony Reid, asked on 1 November 2026. It has not come back."
        ),
        "{page}"
    );
    let back = format!("{}/checks/{id}", safety(child));
    assert!(
        priya
            .get(&back)
            .await
            .words()
            .contains("That they know nothing does not mean that nothing happened.")
    );
    app.minutes_later(1);
    let second = form_id_at(&app);
    let mut came = vec![
        ("id", second.as_str()),
        ("outcome", "something"),
        ("on", "2026-11-20"),
    ];
    let page = priya.post(&back, &came).await;
    assert_eq!(page.status, 422);
    assert!(page.words().contains("Write what it says"));
    came[1] = ("outcome", "nothing_known");
    assert_eq!(priya.post(&back, &came).await.status, 303);
    let page = priya.get(&safety(child)).await.words();
    assert!(
        page.contains("Back on 20 November 2026: They say that they know nothing."),
        "{page}"
    );
}

#[tokio::test]
async fn what_it_means_stands_in_each_childs_own_file_and_what_was_written_before_stays() {
    let app = TestApp::with_families().await;
    let priya = app.staff("Priya").await;
    let (kezia, jay) = (app.child("Kezia").await, app.child("Jayden").await);
    for words in [
        "Zqxfirst: she sleeps badly.",
        "Zqxsecond: she sleeps again.",
    ] {
        let id = form_id_at(&app);
        let fields = [
            ("id", id.as_str()),
            ("means", words),
            ("keeps_safe", "Grandma Pearl rings."),
        ];
        let page = priya
            .post(&format!("{}/means", safety(kezia)), &fields)
            .await;
        assert_eq!(page.status, 303, "{}", page.words());
        app.minutes_later(1);
    }
    let page = priya.get(&safety(kezia)).await;
    assert!(page.words().contains("Zqxsecond") && page.words().contains("Zqxfirst"));
    assert_eq!(
        priya
            .get(&format!("{}/means", safety(kezia)))
            .await
            .box_text("means"),
        "Zqxsecond: she sleeps again."
    );
    assert!(!priya.get(&safety(jay)).await.words().contains("Zqx"));
}

#[tokio::test]
async fn section_16a_is_due_for_the_children_a_matter_names_until_somebody_thought_about_it() {
    let app = TestApp::with_families().await;
    let priya = app.staff("Priya").await;
    let (kezia, jay) = (app.child("Kezia").await, app.child("Jayden").await);
    said(&app, &priya, kezia).await;
    let is_due = |all: Vec<crate::children::Due>| {
        all.into_iter()
            .any(|due| matches!(due.what, What::ThinkOfRisk(_) | What::AssessRisk(_)))
    };
    assert!(is_due(app.due(jay).await), "Jay heard it");
    assert!(!is_due(app.due(kezia).await), "Kezia is not named in it");
    let address = format!("{}/risk", safety(jay));
    let page = priya.get(&address).await.words();
    assert!(
        page.contains("section 16A; Practice Direction 12L") && page.contains("Ring 999 first"),
        "{page}"
    );
    let id = form_id_at(&app);
    let page = priya.post(&address, &[("id", &id)]).await;
    assert_eq!(page.status, 422);
    for says in [
        "Choose what you find",
        "Write why",
        "Choose whether the council knows",
    ] {
        assert!(page.words().contains(says), "{says}");
    }
    let fields = [
        ("id", id.as_str()),
        ("cause", "suspected"),
        ("because", "Zqxwhat Denise says."),
        ("council", "told"),
    ];
    assert_eq!(priya.post(&address, &fields).await.status, 303);
    let due = app.due(jay).await;
    assert!(
        matches!(due[0].what, What::AssessRisk(_)),
        "danger first: {due:?}"
    );
    let went = format!("{address}/{id}");
    app.minutes_later(1);
    let second = form_id_at(&app);
    let fields = [
        ("id", second.as_str()),
        ("how", "Zqxby e-mail; it finds no risk."),
        ("on", "2026-11-23"),
    ];
    assert_eq!(priya.post(&went, &fields).await.status, 303);
    assert_eq!(
        priya.post(&went, &fields).await.status,
        303,
        "the same form again"
    );
    assert!(!is_due(app.due(jay).await));
    let page = priya.get(&safety(jay)).await.words();
    assert!(
        page.contains("The court had the assessment on 23 November 2026"),
        "{page}"
    );
    assert_eq!(priya.get(&went).await.status, 404, "it waits no more");
}

#[tokio::test]
async fn in_care_proceedings_the_page_is_there_and_nothing_is_put_on_the_list() {
    let app = TestApp::with_families().await;
    let (angharad, kyle) = (app.staff("Angharad").await, app.child("Kyle").await);
    let page = angharad.get(&safety(kyle)).await.words();
    assert!(
        page.contains("Admitted Gemma") && page.contains("says that they did it."),
        "{page}"
    );
    assert!(
        page.contains("Kyle says that it happened: She did it. Write it."),
        "{page}"
    );
    let due = app.due(kyle).await;
    assert!(
        !due.iter()
            .any(|due| matches!(due.what, What::ThinkOfRisk(_)))
    );
}

#[tokio::test]
async fn none_of_it_is_on_a_childs_page_and_an_empty_page_says_what_to_do() {
    let app = TestApp::with_families().await;
    let (priya, jay) = (app.staff("Priya").await, app.child("Jayden").await);
    let page = priya.get(&safety(jay)).await.words();
    assert!(
        page.contains("That does not mean that nothing happened."),
        "{page}"
    );
    said(&app, &priya, jay).await;
    let id = form_id_at(&app);
    let fields = [
        ("id", id.as_str()),
        ("means", "Zqxmeans"),
        ("keeps_safe", ""),
    ];
    priya.post(&format!("{}/means", safety(jay)), &fields).await;
    for together in [true, false] {
        let child = app.child_in(jay, together).await;
        assert!(!child.get("/here").await.everything().contains("Zqx"));
    }
}

#[tokio::test]
async fn the_file_in_order_of_time_never_says_that_something_happened_without_how_it_is_known() {
    let app = TestApp::with_families().await;
    let (priya, child) = (app.staff("Priya").await, app.child("Kezia").await);
    said(&app, &priya, child).await;
    let page = priya
        .get(&format!("/children/{child}?whole=true"))
        .await
        .words();
    assert!(
        page.contains("About safety. Said by somebody Zqxpushed"),
        "{page}"
    );
}

fn hows() -> impl Strategy<Value = How> {
    let who =
        || (0_u8..3).prop_map(|n| Teller::Person(Slug::for_name(&format!("p{n}"), |_| false)));
    prop_oneof![
        who().prop_map(How::Said),
        who().prop_map(How::Denied),
        who().prop_map(How::Admitted),
        who().prop_map(How::AdmittedPart),
        who().prop_map(How::TakenBack),
        Just(How::Papers(Papers::Police)),
        Just(How::Court(Decision::Found)),
        Just(How::Court(Decision::NotFound)),
        Just(How::Court(Decision::NotDecided)),
    ]
}

fn of(hows: &[How]) -> Matter {
    let stamp = crate::file::Stamp {
        id: EntryId(uuid::Uuid::nil()),
        seq: 1,
        at: jiff::Timestamp::UNIX_EPOCH,
        on: TODAY,
        by: crate::door::Viewer::program().by,
    };
    let known = |how: &How| Knowledge {
        how: how.clone(),
        words: String::new(),
        source: String::new(),
    };
    Matter {
        happened: super::Happened {
            by: BTreeSet::new(),
            by_other: String::new(),
            to: BTreeSet::new(),
            near: BTreeSet::new(),
            what: String::new(),
            when: String::new(),
            known: known(&hows[0]),
        },
        known: hows.iter().map(|how| (stamp.clone(), known(how))).collect(),
        stamp,
        over: None,
    }
}

proptest! {
    #[test]
    fn a_matter_is_never_surer_than_its_sources_and_never_softer_than_the_court(hows in proptest::collection::vec(hows(), 1..8)) {
        let matter = of(&hows);
        let newest_court = hows.iter().rev().find_map(|how| match how {
            How::Court(decision) => Some(*decision),
            _ => None,
        });
        let standing = matter.standing();
        prop_assert_eq!(standing == Some(Standing::Found), newest_court == Some(Decision::Found));
        prop_assert_eq!(standing == Some(Standing::NotFound), newest_court == Some(Decision::NotFound));
        prop_assert_eq!(matter.court().map(|(_, decision)| decision), newest_court);
        if let Some(standing) = standing {
            let sources = matter.counts();
            prop_assert!(sources.iter().any(|(_, known)| known.how.stands() == Some(standing)));
            prop_assert!(sources.iter().all(|(_, known)| known.how.stands() <= Some(standing)));
        }
        // Each person is heard with their newest word, and with nothing else.
        for n in 0..3 {
            let who = Teller::Person(Slug::for_name(&format!("p{n}"), |_| false));
            let newest = hows.iter().rev().find(|how| how.teller() == Some(&who));
            let counted = matter.counts().into_iter().filter(|(_, known)| known.how.teller() == Some(&who));
            let counted: Vec<How> = counted.map(|(_, known)| known.how.clone()).collect();
            prop_assert_eq!(counted, newest.cloned().into_iter().collect::<Vec<_>>());
        }
    }
}
