//! The child is told and asked.

use super::{asked, changed, child, made};
use crate::{
    children::What,
    recommendations::{Answer, Standing, in_the_way, standing},
    testing::{TestApp, form_id},
};

const WORDS: &str = "Zqxstill not enough. Put that in.";

#[tokio::test]
async fn what_a_child_says_to_it_is_kept_word_for_word_and_stands_in_the_way_no_more() {
    let app = TestApp::with_families().await;
    let child = child(&app).await;
    let one = made(&app, child).await;
    assert!(
        app.due(child)
            .await
            .iter()
            .any(|due| due.what == What::Recommendations)
    );
    let file = app.file(child).await;
    assert!(in_the_way(&file).any(|found| found.id() == one));
    let n = place(&app, child, one).await;
    let (view, words) = (format!("view-{n}"), format!("words-{n}"));
    let done = asked(&app, child, &[(&view, "partly"), (&words, WORDS)]).await;
    assert_eq!(done.status, 303, "{}", done.words());
    let file = app.file(child).await;
    let found = file.recommendations.get(one).unwrap();
    let Standing::Asked((_, seen)) = standing(&file, found) else {
        panic!("{:?}", standing(&file, found));
    };
    assert_eq!(seen.answer, Answer::Partly);
    assert_eq!(file.voice.words(seen.said[0]), Some(WORDS));
    let (_, said) = file
        .voice
        .said()
        .iter()
        .find(|(stamp, _)| stamp.id == seen.said[0])
        .unwrap();
    assert!(
        said.was_asked.contains("once a month"),
        "{}",
        said.was_asked
    );
    assert!(!in_the_way(&file).any(|found| found.id() == one));
    assert!(file.telling.is_told(one));
}

#[tokio::test]
async fn a_view_without_the_childs_own_words_is_not_kept_and_the_two_whole_answers_are() {
    let app = TestApp::with_families().await;
    let child = child(&app).await;
    let one = made(&app, child).await;
    let n = place(&app, child, one).await;
    let view = format!("view-{n}");
    for answer in ["agrees", "does_not", "in_their_words"] {
        let page = asked(&app, child, &[(&view, answer)]).await;
        assert_eq!(page.status, 422);
        assert!(page.words().contains("word for word"), "{}", page.words());
    }
    let page = asked(&app, child, &[]).await;
    assert!(
        page.words().contains("for at least one"),
        "{}",
        page.words()
    );
    for answer in ["could_not", "not_asked"] {
        let page = asked(&app, child, &[(&view, answer)]).await;
        assert_eq!(page.status, 422);
        assert!(page.words().contains("Write why"), "{}", page.words());
    }
    for answer in ["not_choosing", "do_not_ask"] {
        assert_eq!(asked(&app, child, &[(&view, answer)]).await.status, 303);
    }
    assert!(app.file(child).await.recommendations.do_not_ask().is_some());
}

#[tokio::test]
async fn dont_ask_me_again_holds_for_what_comes_later_and_the_child_is_told_of_it_all_the_same() {
    let app = TestApp::with_families().await;
    let child = child(&app).await;
    let one = made(&app, child).await;
    let n = place(&app, child, one).await;
    let view = format!("view-{n}");
    assert_eq!(
        asked(&app, child, &[(&view, "do_not_ask")]).await.status,
        303
    );
    assert_eq!(
        changed(&app, child, one, "You see Celyn twice a month.")
            .await
            .status,
        303
    );
    let file = app.file(child).await;
    let found = file.recommendations.get(one).unwrap();
    assert_eq!(standing(&file, found), Standing::ToldBefore, "told again");
    assert!(
        app.due(child)
            .await
            .iter()
            .any(|due| due.what == What::Recommendations)
    );
    let angharad = app.staff("Angharad").await;
    let page = angharad
        .get(&format!("/children/{child}/recommendations"))
        .await;
    assert!(
        page.words().contains("said “don’t ask me again” on"),
        "{}",
        page.words()
    );
    assert_eq!(asked(&app, child, &[(&view, "later")]).await.status, 303);
    let file = app.file(child).await;
    let found = file.recommendations.get(one).unwrap();
    assert!(matches!(standing(&file, found), Standing::DoNotAsk(_)));
    let others = in_the_way(&file).filter(|found| found.id() == one).count();
    assert_eq!(others, 0, "told, and not asked again");
}

#[tokio::test]
async fn a_change_after_they_were_told_is_told_again_and_what_they_said_before_stays() {
    let app = TestApp::with_families().await;
    let child = child(&app).await;
    let one = made(&app, child).await;
    let n = place(&app, child, one).await;
    let (view, words) = (format!("view-{n}"), format!("words-{n}"));
    asked(&app, child, &[(&view, "agrees"), (&words, "Zqxgood.")]).await;
    let due = |all: Vec<crate::children::Due>| {
        all.into_iter()
            .find(|due| due.what == What::Recommendations)
    };
    let before = due(app.due(child).await);
    changed(&app, child, one, "You see Celyn twice a month.").await;
    let now = due(app.due(child).await).expect("told again");
    assert_eq!(now.by.to_string(), "2026-11-24", "by the next working day");
    assert_ne!(before, Some(now));
    let file = app.file(child).await;
    let found = file.recommendations.get(one).unwrap();
    assert!(found.view().is_none(), "that was of another text");
    assert_eq!(found.views().len(), 1);
    let angharad = app.staff("Angharad").await;
    let page = angharad
        .get(&format!("/children/{child}/recommendations/{one}"))
        .await
        .words();
    assert!(
        page.contains("of what it said before") && page.contains("Zqxgood."),
        "{page}"
    );
}

#[tokio::test]
async fn a_child_who_is_not_told_has_a_reason_with_who_decided_it() {
    let app = TestApp::with_families().await;
    let (angharad, child) = (app.staff("Angharad").await, child(&app).await);
    let one = made(&app, child).await;
    let address = format!("/children/{child}/recommendations/{one}/not-telling");
    let id = form_id();
    let without = [
        ("id", &*id),
        ("not_because", "He is in hospital."),
        ("decided_by", ""),
    ];
    let page = angharad.post(&address, &without).await;
    assert_eq!(page.status, 422);
    assert!(page.words().contains("Write who decided that"));
    let with = [
        ("id", &*id),
        ("not_because", "He is in hospital."),
        ("decided_by", "Owen Price"),
    ];
    assert_eq!(angharad.post(&address, &with).await.status, 303);
    let file = app.file(child).await;
    let found = file.recommendations.get(one).unwrap();
    assert!(matches!(standing(&file, found), Standing::Reason(_)));
    changed(&app, child, one, "You see Celyn twice a month.").await;
    let file = app.file(child).await;
    let found = file.recommendations.get(one).unwrap();
    assert_eq!(
        standing(&file, found),
        Standing::NotTold,
        "the reason was for what it said then"
    );
}

#[tokio::test]
async fn one_form_clears_the_plan_by_which_the_child_was_to_hear_it() {
    let app = TestApp::with_families().await;
    let (angharad, child) = (app.staff("Angharad").await, child(&app).await);
    let one = made(&app, child).await;
    let id = form_id();
    let plan = [
        ("id", &*id),
        ("news", "recommendation"),
        ("say", "What I will recommend"),
        ("day", "2026-11-24"),
        ("people", "rhys"),
        ("how-rhys", "in_person"),
        ("because", "His sister has another guardian."),
    ];
    let made = angharad
        .post(&format!("/children/{child}/telling/new"), &plan)
        .await;
    assert_eq!(made.status, 303, "{}", made.words());
    let is_plan = |due: &crate::children::Due| matches!(due.what, What::TellPlan(_));
    let due = app.due(child).await;
    assert!(due.iter().any(is_plan));
    assert!(
        !due.iter().any(|due| due.what == What::Recommendations),
        "once"
    );
    let n = place(&app, child, one).await;
    let view = format!("view-{n}");
    assert_eq!(
        asked(&app, child, &[(&view, "not_choosing")]).await.status,
        303
    );
    assert!(!app.due(child).await.iter().any(is_plan));
}

/// Which number a recommendation has on the page, from 1.
pub(super) async fn place(app: &TestApp, child: ledger::FileId, one: ledger::EntryId) -> usize {
    let file = app.file(child).await;
    let at = file
        .recommendations
        .standing()
        .position(|found| found.id() == one);
    at.unwrap() + 1
}
