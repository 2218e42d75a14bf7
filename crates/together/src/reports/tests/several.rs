//! One report about brothers and sisters: each child's own part from that child's own file, and in each file when it is filed.

use super::{
    Begun, begun, begun_about, in_the_way, nothing_recommended, recommends, said, worker_of,
    written,
};
use crate::{
    children::What,
    door::Role,
    opening::{Allocated, OpeningEntry},
    recommendations::{Answer, RecommendationEntry, View},
    testing::{TestApp, form_id},
};
use ledger::FileId;

/// Kezia and Jayden, for whom nothing is recommended yet.
async fn both(app: &TestApp) -> (FileId, FileId) {
    let both = (app.child("Kezia").await, app.child("Jayden").await);
    nothing_recommended(app, both.0).await;
    nothing_recommended(app, both.1).await;
    both
}

/// Priya's report about Jayden and his sister, begun in his file.
async fn about_both<'a>(app: &'a TestApp, kind: &str) -> Begun<'a> {
    let (kezia, jay) = (app.child("Kezia").await, app.child("Jayden").await);
    begun_about(worker_of(app, jay).await, jay, kind, &[kezia]).await
}

/// A view in words of theirs about this.
async fn thinks(app: &TestApp, child: FileId, of: ledger::EntryId, words: &str) -> String {
    let own = said(app, child, words, Some("report")).await;
    let view = View {
        of,
        version: of,
        answer: Answer::Agrees,
        said: vec![ledger::EntryId(own.parse().unwrap())],
        because: String::new(),
    };
    written(app, child, RecommendationEntry::from(view)).await;
    own
}

#[tokio::test]
async fn each_child_has_a_part_from_their_own_file_and_what_the_court_asks_is_said_once() {
    let app = TestApp::with_families().await;
    let (kezia, jay) = both(&app).await;
    let (hers, his) = (app.file(kezia).await, app.file(jay).await);
    let for_her = written(&app, kezia, recommends(&hers, "She chooses her weekends.")).await;
    let for_him = written(&app, jay, recommends(&his, "He sees Dad on Sundays.")).await;
    let she_said = thinks(&app, kezia, for_her, "I am fourteen, I can choose.").await;
    let he_said = thinks(&app, jay, for_him, "Sundays are good.").await;
    said(&app, kezia, "Mum cries.", Some("not_in_report")).await;
    let report = about_both(&app, "section_7").await;
    let text = report.text().await;
    assert_eq!(text.matches("# Why the court asks").count(), 1, "{text}");
    // The oldest child first, whoever's file it was begun in.
    let (_, parts) = text.split_once("\n# [Kezia](p:kezia)\n").expect(&text);
    let (her_part, his_part) = parts.split_once("\n# [Jayden](p:jay)\n").expect(&text);
    let (his_part, together) = his_part
        .split_once("\n# Brothers and sisters together\n")
        .expect(&text);
    for (part, own, other) in [
        (
            her_part,
            ["She chooses her weekends.", &she_said],
            ["He sees Dad", &he_said],
        ),
        (
            his_part,
            ["He sees Dad on Sundays.", &he_said],
            ["She chooses", &she_said],
        ),
    ] {
        for says in own {
            assert!(part.contains(says), "{says}: {part}");
        }
        for says in other {
            assert!(!part.contains(says), "{says}: {part}");
        }
        assert!(
            part.contains("## What makes") && part.contains("### Recommendation 1"),
            "{part}"
        );
    }
    assert!(
        together.contains("[Kezia](p:kezia) and [Jayden](p:jay)"),
        "{together}"
    );
    assert!(!text.contains("cries"), "{text}");
    // Each is a person in the head too, and each quotation says whose it is.
    let page = report.worker.get(&report.at("preview")).await;
    let facts = page.texts(".letter-facts").concat();
    assert!(facts.contains("Kezia Campbell-Reid, born on"), "{facts}");
    assert!(facts.contains("Jayden Campbell-Reid, born on"), "{facts}");
    let quotes = page.texts(".letter-quote").join(" ");
    assert!(quotes.contains("Sundays are good."), "{quotes}");
    assert!(quotes.contains("I am fourteen, I can choose."), "{quotes}");
    let way = in_the_way(&report.before().await);
    assert_eq!(
        way.len(),
        1,
        "both were told and asked; parts are left to write: {way:?}"
    );
    // Beside the text each child's words are offered by their name.
    let writing = report.worker.get(&report.at("writing")).await;
    for name in ["Kezia", "Jayden"] {
        let says = format!("Quote what {name} said");
        assert!(
            writing.words().contains(&says) || writing.words().contains("Quote what"),
            "{says}"
        );
    }
    let offered = writing.attributes("[data-quote]", "value");
    assert!(
        offered.contains(&she_said) && offered.contains(&he_said),
        "{offered:?}"
    );
}

#[tokio::test]
async fn every_kind_can_be_about_every_brother_and_sister_in_one_press_and_holds_nothing_sealed() {
    let app = TestApp::with_families().await;
    for (first, others) in [
        ("Amira", vec!["Yusuf"]),
        ("Noor", vec!["Ibrahim"]),
        ("Kyle", vec!["Shannon", "Liam", "Leah", "Alfie", "Rose"]),
    ] {
        let child = app.child(first).await;
        let mut also = Vec::new();
        for other in &others {
            also.push(app.child(other).await);
        }
        for kind in crate::reports::ReportKind::ALL {
            let worker = worker_of(&app, child).await;
            let report = begun_about(worker, child, kind.value(), &also).await;
            let page = report.before().await;
            assert_eq!(page.status, 200);
            let sealed = page.words().contains("sealed");
            assert!(!sealed, "{first} {}: {:?}", kind.value(), in_the_way(&page));
        }
    }
}

#[tokio::test]
async fn what_stands_in_the_way_is_asked_for_each_child() {
    let app = TestApp::with_families().await;
    let (kezia, jay) = both(&app).await;
    let filed = app.file(jay).await.reports.all().len();
    let hers = app.file(kezia).await;
    let of = written(&app, kezia, recommends(&hers, "She chooses her weekends.")).await;
    let report = about_both(&app, "section_7").await;
    report.writes("I recommend that she chooses.\n").await;
    let page = report.before().await;
    let way = in_the_way(&page);
    assert_eq!(way.len(), 1, "{way:?}");
    assert!(
        way[0].ends_with("was not told and asked: She chooses her weekends."),
        "{way:?}"
    );
    let links = page.attributes("main .people a", "href");
    assert_eq!(links, [format!("/children/{kezia}/recommendations/{of}")]);
    assert_eq!(report.files(&[]).await.status, 422);
    // A quotation of hers that is not hers, and one that may not be there, stop it as in her own report.
    let not = said(&app, kezia, "I am scared.", Some("not_in_report")).await;
    let may = said(&app, kezia, "I choose.", Some("report")).await;
    for wrong in [
        format!("> I am scared. (said:{not})"),
        format!("> I chose. (said:{may})"),
    ] {
        report.writes(&format!("She said:\n\n{wrong}\n")).await;
        let reason = [("because", "It is nearly so."), ("not_told", "It is due.")];
        assert_eq!(report.files(&reason).await.status, 422, "{wrong}");
    }
    assert_eq!(
        app.file(jay).await.reports.all().len(),
        filed,
        "nothing new"
    );
}

#[tokio::test]
async fn a_sealed_detail_of_either_childs_family_stops_it() {
    let app = TestApp::with_families().await;
    let (amira, yusuf) = (app.child("Amira").await, app.child("Yusuf").await);
    let report = begun_about(app.staff("Sam").await, yusuf, "section_7", &[amira]).await;
    report.writes("Both live at 14 Tannery Row.\n").await;
    let answer = report.files(&[("because", "The judge knows it.")]).await;
    assert_eq!(answer.status, 422, "{}", answer.words());
    assert!(
        answer.words().contains("No reason is enough"),
        "{}",
        answer.words()
    );
}

#[tokio::test]
async fn it_is_filed_in_the_file_of_each_child_in_one_act_and_one_look_is_enough() {
    let app = TestApp::with_families().await;
    let (kezia, jay) = both(&app).await;
    let his = app.file(jay).await;
    written(&app, jay, recommends(&his, "He sees Dad on Sundays.")).await;
    let report = about_both(&app, "section_7").await;
    report
        .writes("# [Kezia](p:kezia)\n\nShe sings.\n\n# [Jayden](p:jay)\n\nHe runs.\n")
        .await;
    let fields = [("to", "denise"), ("not_told", "It is due today.")];
    let answer = report.files(&fields).await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    let (hers, his) = (app.file(kezia).await, app.file(jay).await);
    let ([.., in_hers], [.., in_his]) = (hers.reports.all(), his.reports.all()) else {
        panic!("one in each");
    };
    assert_eq!(in_hers.filed.document, in_his.filed.document);
    assert_eq!(in_hers.filed.report, in_his.filed.report);
    assert_eq!(
        (&in_hers.filed.also, &in_his.filed.also),
        (&vec![jay], &vec![kezia])
    );
    // Each file has files of its own, which open from there.
    let base = format!("/children/{kezia}/reports/{}", in_hers.filed.report);
    for form in ["paper", "word", "plain"] {
        let mut both = Vec::new();
        for base in [&base, &report.base] {
            let kept = report.worker.get(&format!("{base}/as/{form}")).await;
            assert_eq!(kept.status, 200, "{base} {form}");
            both.push(kept.body);
        }
        assert_eq!(both[0], both[1], "{form}");
    }
    assert_eq!(
        report.worker.get(&report.at("writing")).await.goes_to(),
        report.base
    );
    let again = [("version", "2"), ("text", "Other words.")];
    let entries = (app.entries(kezia).await, app.entries(jay).await);
    assert_eq!(
        report
            .worker
            .post(&report.at("filing"), &again)
            .await
            .status,
        303
    );
    assert_eq!((app.entries(kezia).await, app.entries(jay).await), entries);
    // Somebody else who works with both looks once, and it waits in neither.
    let second = |due: Vec<crate::children::Due>| {
        due.iter()
            .any(|due| matches!(due.what, What::SecondLook(_)))
    };
    assert!(second(app.due(kezia).await) && second(app.due(jay).await));
    for child in [kezia, jay] {
        works_with_too(&app, child, "Sam").await;
    }
    let (sam, id) = (app.staff("Sam").await, form_id());
    let look = [("id", id.as_str()), ("said", "I agree.")];
    let answer = sam.post(&report.at("second-look"), &look).await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    assert!(!second(app.due(kezia).await) && !second(app.due(jay).await));
    // What follows is about both.
    let id = form_id();
    let answer = sam.post(&format!("{base}/addendum"), &[("id", &id)]).await;
    let text = sam.get(answer.goes_to()).await.box_text("text");
    assert!(
        text.contains("# [Kezia](p:kezia)") && text.contains("# [Jayden](p:jay)"),
        "{text}"
    );
    assert_eq!(text.matches("# What this adds to").count(), 1, "{text}");
}

/// Somebody who works with this child too.
async fn works_with_too(app: &TestApp, child: FileId, name: &str) {
    let allocated = Allocated {
        worker: app.staff_id(name).await,
        first_name: name.to_owned(),
        name: name.to_owned(),
        pronouns: String::new(),
        as_guardian: false,
        reach: String::new(),
        role: Role::Adviser,
    };
    written(app, child, OpeningEntry::from(allocated)).await;
}

#[tokio::test]
async fn it_is_about_brothers_and_sisters_that_the_worker_works_with_and_nobody_else() {
    let app = TestApp::with_families().await;
    let (kezia, jay) = both(&app).await;
    let list = format!("/children/{jay}/reports");
    // Sam works with Jayden alone.
    works_with_too(&app, jay, "Sam").await;
    let sam = app.staff("Sam").await;
    let boxes = sam.get(&list).await.attributes("input[name=also]", "value");
    assert!(boxes.is_empty(), "{boxes:?}");
    let priya = app.staff("Priya").await;
    let boxes = priya
        .get(&list)
        .await
        .attributes("input[name=also]", "value");
    assert_eq!(boxes, [kezia.to_string()]);
    let (id, hers, eli) = (
        form_id(),
        kezia.to_string(),
        app.child("Eli").await.to_string(),
    );
    for other in [&hers, &eli] {
        let fields = [("id", id.as_str()), ("kind", "section_7"), ("also", other)];
        assert_eq!(sam.post(&list, &fields).await.status, 404, "{other}");
    }
    // Priya's draft about both is nothing that Sam opens; he sees that there is one.
    let report = begun_about(priya, jay, "section_7", &[kezia]).await;
    report.writes("Kezia sings.\n").await;
    for page in ["writing", "preview", "preview-on-paper", "filing"] {
        assert_eq!(sam.get(&report.at(page)).await.status, 404, "{page}");
    }
    let fields = [("version", "2"), ("text", "Zqx")];
    for page in ["writing", "checking", "filing", "looking"] {
        assert_eq!(
            sam.post(&report.at(page), &fields).await.status,
            404,
            "{page}"
        );
    }
    let page = sam.get(&list).await;
    assert!(
        page.words()
            .contains("also about a child you do not work with"),
        "{}",
        page.words()
    );
    assert!(!page.html().contains(&report.at("writing")), "no way in");
    // What was filed is in his child's file. What follows from it is for somebody who works with both.
    assert_eq!(report.files(&[]).await.status, 303);
    let page = sam.get(&report.base).await;
    assert_eq!(page.status, 200);
    for next in ["addendum", "correction"] {
        assert!(!page.html().contains(&report.at(next)), "{next}");
        let refused = sam.post(&report.at(next), &[("id", &form_id())]).await;
        assert_eq!(refused.status, 404, "{next}");
    }
    // A report about one child is as it was.
    let own = begun(sam, jay, "section_7").await.text().await;
    assert!(!own.contains("Who this report is about"), "{own}");
}

#[tokio::test]
async fn each_page_of_a_draft_about_two_is_a_look_at_both_files() {
    let app = TestApp::with_families().await;
    let (kezia, _) = both(&app).await;
    let report = about_both(&app, "section_7").await;
    let (before, priya) = (app.looks(kezia).await.len(), app.staff_id("Priya").await);
    report.worker.get(&report.at("writing")).await;
    let looks = app.looks(kezia).await;
    let new = &looks[before..];
    assert_eq!(new.len(), 1, "{new:?}");
    assert_eq!(new[0].who, priya);
    assert!(
        new[0].why.contains("works with this child"),
        "{}",
        new[0].why
    );
}
