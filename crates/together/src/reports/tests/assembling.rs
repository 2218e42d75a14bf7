//! What a report begins from: what everybody may know, the child's words that may go in a report, and nothing else.

use super::{begun, of_family, recommends, said, worker_of, written};
use crate::{
    file::{Audience, Readers},
    recommendations::{Answer, RecommendationEntry, View},
    reports::ReportKind,
    safety::{Happened, How, Knowledge, Known, SafetyEntry, Teller, sentences},
    testing::TestApp,
};

#[tokio::test]
async fn every_family_has_a_report_of_every_kind_in_one_press_and_nothing_in_it_is_sealed() {
    let app = TestApp::with_families().await;
    for child in app.children().await {
        let file = app.file(child).await;
        let everybody = Readers::of(&Audience::Everyone);
        let sealed: Vec<String> = file
            .families()
            .flat_map(|family| family.people.sealed_from(&everybody))
            .map(|detail| detail.text.clone())
            .collect();
        for kind in ReportKind::ALL {
            let report = begun(worker_of(&app, child).await, child, kind.value()).await;
            let text = report.text().await;
            let name = file.opening.court_first_name();
            assert!(text.contains(name), "{name}: {text}");
            let pages = [report.at("preview"), report.at("writing")];
            for page in pages {
                let page = report.worker.get(&page).await;
                assert_eq!(page.status, 200);
                for detail in &sealed {
                    assert!(!text.contains(detail.as_str()), "{detail}: {text}");
                }
            }
        }
    }
}

#[tokio::test]
async fn the_child_stands_first_and_is_told_as_everybody_may_know_them() {
    let app = TestApp::with_families().await;
    let child = app.child("Jayden").await;
    let report = begun(worker_of(&app, child).await, child, "section_7").await;
    let page = report.worker.get(&report.at("preview")).await;
    let headings = page.texts(".letter-court h2, .letter-court h3");
    assert_eq!(headings[0], "Section 7 report");
    assert_eq!(headings[1], "Children and families at the heart");
    let strands = [
        "Respectful and curious relationships",
        "Strengths, harm and risk of more harm",
        "Decisions that are clear and reasoned",
    ];
    let places: Vec<_> = strands
        .iter()
        .map(|strand| headings.iter().position(|one| one == strand))
        .collect();
    assert!(
        places.iter().all(Option::is_some) && places.is_sorted(),
        "{headings:?}"
    );
    // What the child told some people alone is in no text for everybody.
    let file = app.file(child).await;
    let everybody = Readers::of(&Audience::Everyone);
    let words = page.texts(".letter-court").concat();
    for said in file.about_me.names() {
        if !said.answer.readers.includes(&everybody) {
            let name = format!(" {} ", said.answer.said.name);
            assert!(!words.contains(&name), "{name}: {words}");
        }
    }
}

#[tokio::test]
async fn only_words_that_may_go_in_a_report_are_in_it_with_who_heard_them_and_when() {
    let app = TestApp::with_families().await;
    let child = app.child("Jayden").await;
    let may = said(&app, child, "I want my own room.", Some("report")).await;
    said(&app, child, "Mum cries at night.", Some("not_in_report")).await;
    said(&app, child, "I like Tuesdays.", None).await;
    let report = begun(worker_of(&app, child).await, child, "section_7").await;
    let text = report.text().await;
    assert!(
        text.contains(&format!("> I want my own room. (said:{may})")),
        "{text}"
    );
    assert!(
        !text.contains("cries") && !text.contains("Tuesdays"),
        "{text}"
    );
    let page = report.worker.get(&report.at("preview")).await;
    let quotes = page.texts(".letter-quote");
    assert_eq!(quotes.len(), 1);
    assert!(
        quotes[0].contains("in writing, on 23 November 2026"),
        "{quotes:?}"
    );
    // What may not go in is offered nowhere on the writing page either.
    let writing = report.worker.get(&report.at("writing")).await;
    assert_eq!(writing.attributes("[data-quote]", "value"), [may]);
}

#[tokio::test]
async fn each_recommendation_has_its_reasons_and_the_childs_view_word_for_word() {
    let app = TestApp::with_families().await;
    let child = app.child("Jayden").await;
    let own = said(&app, child, "Not on school days.", Some("report")).await;
    let hidden = said(&app, child, "I would run away.", Some("not_in_report")).await;
    let file = app.file(child).await;
    let first = written(&app, child, recommends(&file, "Weekends with Dad.")).await;
    let second = written(&app, child, recommends(&file, "School stays the same.")).await;
    let view = |of, said: &str, answer| {
        RecommendationEntry::from(View {
            of,
            version: of,
            answer,
            said: vec![ledger::EntryId(said.parse().unwrap())],
            because: String::new(),
        })
    };
    written(&app, child, view(first, &own, Answer::Partly)).await;
    written(&app, child, view(second, &hidden, Answer::DoesNot)).await;
    let text = begun(worker_of(&app, child).await, child, "section_7")
        .await
        .text()
        .await;
    let (_, both) = text.split_once("## Recommendation 1").unwrap();
    let (one, two) = both.split_once("## Recommendation 2").unwrap();
    assert!(
        one.contains("Weekends with Dad.") && one.contains("- It is calm there."),
        "{one}"
    );
    assert!(
        one.contains("**What speaks against it:** It is far from school."),
        "{one}"
    );
    assert!(
        one.contains(&format!("> Not on school days. (said:{own})")),
        "{one}"
    );
    // Feelings go in with the child's own words, or not at all.
    assert!(
        !two.contains("run away") && !two.contains("not agree"),
        "{two}"
    );
    assert!(two.contains("[To write: what may be said here"), "{two}");
}

#[tokio::test]
async fn what_is_known_of_safety_is_in_it_in_the_exact_certainty_of_its_source() {
    let app = TestApp::with_families().await;
    let child = app.child("Jayden").await;
    let knowledge = |how, words: &str| Knowledge {
        how,
        words: words.to_owned(),
        source: String::new(),
    };
    let person = |slug: &str| crate::file::Slug::try_from(slug.to_owned()).unwrap();
    let said = How::Said(Teller::Person(person("denise")));
    let happened = Happened {
        by: [person("anthony")].into(),
        by_other: String::new(),
        to: [person("denise")].into(),
        near: [person("jay")].into(),
        what: "pushed her in the kitchen".to_owned(),
        when: "in March".to_owned(),
        known: knowledge(said, "he pushed me"),
    };
    let matter = of_family(&app, child, SafetyEntry::from(happened)).await;
    let denied = Known {
        of: matter,
        known: knowledge(How::Denied(Teller::Person(person("anthony"))), ""),
    };
    of_family(&app, child, SafetyEntry::from(denied)).await;
    let file = app.file(child).await;
    let mut exactly = file.families().flat_map(|family| family.safety.matters());
    let sentences = sentences(&file, exactly.next().unwrap());
    for kind in ["section_7", "risk_assessment", "safeguarding"] {
        let text = begun(worker_of(&app, child).await, child, kind)
            .await
            .text()
            .await;
        for sentence in &sentences {
            let sentence = sentence.replace("Jay", "[Jayden](p:jay)");
            assert!(text.contains(&sentence), "{kind}: {sentence}: {text}");
        }
    }
}
