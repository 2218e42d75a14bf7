//! On a child's own screen: what they were told, after they were told, for them alone; and what they think of it.

use ledger::{EntryId, FileId};

use super::{asked, asking::place, changed, child, made};
use crate::{
    children::What,
    recommendations::{Answer as View, Standing, in_the_way, standing},
    testing::{Answer, Browser, TestApp, form_id},
    voice::{Chooser, May},
};

const WORDS: &str = "Zqxstill not enough.";

/// Angharad told them of this one, and asks on another day.
async fn told(app: &TestApp, child: FileId, one: EntryId) -> Answer {
    let view = format!("view-{}", place(app, child, one).await);
    let done = asked(app, child, &[(&view, "later")]).await;
    assert_eq!(done.status, 303, "{}", done.words());
    done
}

async fn at(browser: &Browser<'_>, place: &str) -> Answer {
    assert_eq!(browser.post("/here", &[("go", place)]).await.status, 303);
    browser.get("/here").await
}

/// What this screen was shown of it.
async fn shown(app: &TestApp, child: FileId) -> EntryId {
    let file = app.file(child).await;
    file.recommendations.shown().last().expect("shown").0.id
}

async fn thinks(browser: &Browser<'_>, of: &str, other: &[(&str, &str)]) -> Answer {
    let id = form_id();
    let mut fields = vec![("id", id.as_str()), ("do", "think"), ("of", of)];
    fields.extend_from_slice(other);
    browser.post("/here", &fields).await
}

#[tokio::test]
async fn nothing_is_on_a_screen_before_a_person_told_it_and_then_it_is_in_the_childs_words() {
    let app = TestApp::with_families().await;
    let child = child(&app).await;
    let one = made(&app, child).await;
    let rhys = app.child_in(child, false).await;
    for place in ["home", "recommended"] {
        let page = at(&rhys, place).await;
        assert!(!page.words().contains("once a month"), "{}", page.words());
        let places = page.attributes("button[name=go]", "value");
        assert!(
            !places.contains(&"recommended".to_owned()),
            "{}",
            page.words()
        );
    }
    told(&app, child, one).await;
    let home = at(&rhys, "home").await;
    let places = home.attributes("button[name=go]", "value");
    assert!(
        places.contains(&"recommended".to_owned()),
        "{}",
        home.words()
    );
    assert!(!home.words().contains("once a month"), "{}", home.words());
    let page = at(&rhys, "recommended").await;
    for says in [
        "What Angharad thinks is best",
        "You see Celyn once a month, and on video each week.",
        "You told me how much she matters to you.",
        "You do not have to choose.",
    ] {
        assert!(page.words().contains(says), "{says}: {}", page.words());
    }
    for never in [
        "six times a year is too little",
        "The council thinks",
        "Gareth",
    ] {
        assert!(!page.words().contains(never), "{never}: {}", page.words());
    }
}

#[tokio::test]
async fn what_a_child_thinks_is_their_view_of_that_version_and_who_may_read_it_is_their_choice() {
    let app = TestApp::with_families().await;
    let child = child(&app).await;
    let one = made(&app, child).await;
    told(&app, child, one).await;
    let of = shown(&app, child).await.to_string();
    let rhys = app.child_in(child, false).await;
    let page = at(&rhys, &format!("think {of}")).await;
    for says in [
        "once a month",
        "The judge reads it. So do the grown-ups",
        "The judge says yes or no.",
        "Then the judge may not know it.",
        "has to tell people who can help",
        "I’m not choosing",
        "Don’t ask me again",
    ] {
        assert!(page.words().contains(says), "{says}: {}", page.words());
    }
    assert!(page.attributes("input[checked]", "value").is_empty());
    let partly = [("view", "partly"), ("words", WORDS), ("may", "report")];
    let done = thinks(&rhys, &of, &partly).await;
    assert_eq!(done.goes_to(), "/here", "{}", done.words());
    let file = app.file(child).await;
    let found = file.recommendations.get(one).unwrap();
    let Standing::Asked((_, view)) = standing(&file, found) else {
        panic!("{:?}", standing(&file, found));
    };
    assert_eq!((view.answer, view.version), (View::Partly, one));
    let said = view.said[0];
    assert_eq!(file.voice.words(said), Some(WORDS));
    let (_, entry) = file
        .voice
        .said()
        .iter()
        .find(|(stamp, _)| stamp.id == said)
        .unwrap();
    assert!(
        entry.was_asked.contains("once a month"),
        "{}",
        entry.was_asked
    );
    let (_, chosen) = file.voice.choices().of(said).next().expect("a choice");
    assert_eq!(
        (chosen.may, chosen.chosen_by),
        (May::Report, Chooser::Child)
    );
    assert!(!in_the_way(&file).any(|found| found.id() == one));
    for place in ["home", "recommended", &*format!("think {of}")] {
        let page = at(&rhys, place).await;
        assert!(
            !page.everything().contains("Zqx"),
            "{place}: {}",
            page.words()
        );
        assert!(page.attributes("input[checked]", "value").is_empty());
    }
    let mine = at(&rhys, "recommended").await;
    assert!(
        mine.words().contains("You told Angharad."),
        "{}",
        mine.words()
    );
    let angharad = app.staff("Angharad").await;
    let page = angharad
        .get(&format!("/children/{child}/recommendations/{one}"))
        .await;
    for says in [
        WORDS,
        "Agrees with a part",
        "said by the child, on their own screen",
    ] {
        assert!(page.words().contains(says), "{says}: {}", page.words());
    }
}

#[tokio::test]
async fn a_view_needs_their_own_words_and_the_two_whole_answers_need_none() {
    let app = TestApp::with_families().await;
    let child = child(&app).await;
    let one = made(&app, child).await;
    told(&app, child, one).await;
    let of = shown(&app, child).await.to_string();
    let rhys = app.child_in(child, true).await;
    let before = app.entries(child).await;
    for answer in ["agrees", "partly", "does_not", "in_their_words"] {
        let page = thinks(&rhys, &of, &[("view", answer)]).await;
        assert_eq!(page.status, 422, "{answer}");
        assert!(
            page.words().contains("in your own words too"),
            "{}",
            page.words()
        );
    }
    let typed = [("words", WORDS), ("may", "not_in_report")];
    let page = thinks(&rhys, &of, &typed).await;
    assert_eq!(page.status, 422);
    assert_eq!(page.box_text("words"), WORDS);
    assert_eq!(
        page.attributes("input[checked]", "value"),
        ["not_in_report"]
    );
    for answer in ["does_not_and_understands", "could_not", "not_asked", ""] {
        let page = thinks(&rhys, &of, &[("view", answer), ("words", WORDS)]).await;
        assert_eq!(page.status, 422, "{answer}");
    }
    let asks = [("view", "partly"), ("words", WORDS), ("may", "ask_court")];
    let page = thinks(&rhys, &of, &asks).await;
    assert_eq!(page.status, 422, "from whom?");
    assert_eq!(page.box_text("words"), WORDS);
    assert_eq!(app.entries(child).await, before);
    let whole = thinks(&rhys, &of, &[("view", "not_choosing")]).await;
    assert_eq!(whole.goes_to(), "/here", "{}", whole.words());
    let file = app.file(child).await;
    let (_, view) = file.recommendations.get(one).unwrap().view().unwrap();
    assert_eq!(view.answer, View::NotChoosing);
    assert!(view.said.is_empty());
}

#[tokio::test]
async fn who_said_dont_ask_me_again_is_told_of_the_next_and_not_asked_on_their_screen() {
    let app = TestApp::with_families().await;
    let child = child(&app).await;
    let one = made(&app, child).await;
    told(&app, child, one).await;
    let of = shown(&app, child).await.to_string();
    let rhys = app.child_in(child, false).await;
    thinks(&rhys, &of, &[("view", "do_not_ask")]).await;
    assert!(app.file(child).await.recommendations.do_not_ask().is_some());
    let page = at(&rhys, "recommended").await.words();
    assert!(page.contains("You said: don’t ask me again."), "{page}");
    changed(&app, child, one, "You see Celyn twice a month.").await;
    told(&app, child, one).await;
    let page = at(&rhys, "recommended").await.words();
    assert!(page.contains("twice a month"), "{page}");
    assert!(page.contains("You said: don’t ask me again."), "{page}");
    let file = app.file(child).await;
    let found = file.recommendations.get(one).unwrap();
    assert!(matches!(standing(&file, found), Standing::DoNotAsk(_)));
    let of = shown(&app, child).await.to_string();
    let again = [("view", "agrees"), ("words", "Zqxyes.")];
    assert_eq!(thinks(&rhys, &of, &again).await.goes_to(), "/here");
    assert!(app.file(child).await.recommendations.do_not_ask().is_none());
    let page = at(&rhys, "recommended").await.words();
    assert!(page.contains("You do not have to choose."), "{page}");
}

#[tokio::test]
async fn a_change_is_on_no_screen_until_it_is_told_and_a_view_stays_with_what_it_was_of() {
    let app = TestApp::with_families().await;
    let child = child(&app).await;
    let one = made(&app, child).await;
    told(&app, child, one).await;
    let of = shown(&app, child).await.to_string();
    let rhys = app.child_in(child, false).await;
    thinks(&rhys, &of, &[("view", "agrees"), ("words", "Zqxgood.")]).await;
    changed(&app, child, one, "You see Celyn twice a month.").await;
    let page = at(&rhys, "recommended").await.words();
    assert!(!page.contains("a month"), "neither text: {page}");
    let late = thinks(&rhys, &of, &[("view", "does_not"), ("words", "Zqxlate")]).await;
    assert_eq!(late.goes_to(), "/here");
    let home = rhys.get("/here").await.words();
    assert!(home.contains("You began to write something"), "{home}");
    let file = app.file(child).await;
    let found = file.recommendations.get(one).unwrap();
    assert_eq!(standing(&file, found), Standing::ToldBefore);
    assert_eq!(found.views().len(), 1);
    assert_eq!(found.views()[0].1.version, one);
    told(&app, child, one).await;
    let page = at(&rhys, "recommended").await.words();
    assert!(
        page.contains("twice a month") && !page.contains("once a month"),
        "{page}"
    );
    assert!(
        !page.contains("You told Angharad."),
        "not of this one: {page}"
    );
    let angharad = app.staff("Angharad").await;
    let page = angharad
        .get(&format!("/children/{child}/recommendations/{one}"))
        .await;
    assert!(
        page.words().contains("of what it said before"),
        "{}",
        page.words()
    );
}

#[tokio::test]
async fn a_child_who_disagrees_and_understands_has_a_solicitor_who_has_to_know() {
    let app = TestApp::with_families().await;
    let (angharad, child) = (app.staff("Angharad").await, child(&app).await);
    let one = made(&app, child).await;
    told(&app, child, one).await;
    let of = shown(&app, child).await.to_string();
    let rhys = app.child_in(child, false).await;
    let base = format!("/children/{child}/recommendations/{one}");
    let id = form_id();
    let nothing = angharad
        .post(&format!("{base}/understanding"), &[("id", &*id)])
        .await;
    assert_eq!(nothing.status, 404, "nobody disagrees yet");
    thinks(&rhys, &of, &[("view", "does_not"), ("words", WORDS)]).await;
    let is_due = |due: &crate::children::Due| due.what == What::TellSolicitor(one);
    assert!(!app.due(child).await.iter().any(is_due), "a worker says it");
    let page = angharad.get(&base).await.words();
    assert!(
        page.contains("Rhys understands what it would mean"),
        "{page}"
    );
    let id = form_id();
    let done = angharad
        .post(&format!("{base}/understanding"), &[("id", &*id)])
        .await;
    assert_eq!(done.status, 303, "{}", done.words());
    assert!(app.due(child).await.iter().any(is_due));
    let file = app.file(child).await;
    let (_, view) = file.recommendations.get(one).unwrap().view().unwrap();
    assert_eq!(view.answer, View::DoesNotAndUnderstands);
    assert_eq!(
        file.voice.words(view.said[0]),
        Some(WORDS),
        "the same words"
    );
}

#[tokio::test]
async fn a_screen_somebody_else_sees_shows_nothing_and_takes_no_view() {
    let app = TestApp::with_families().await;
    let (angharad, child) = (app.staff("Angharad").await, child(&app).await);
    let one = made(&app, child).await;
    told(&app, child, one).await;
    let of = shown(&app, child).await.to_string();
    let id = form_id();
    let safe = [
        ("id", id.as_str()),
        ("phone", "people"),
        ("phone_people", "nan"),
        ("beside", "nobody"),
        ("said_by", "child"),
        ("readers", "workers"),
    ];
    let path = format!("/children/{child}/about-me/safe");
    assert_eq!(angharad.post(&path, &safe).await.status, 303);
    let watched = app.child_in(child, false).await;
    for place in ["home", "recommended", &*format!("think {of}")] {
        let page = at(&watched, place).await;
        assert!(!page.words().contains("once a month"), "{}", page.words());
        assert!(!page.words().contains("Look at it"), "{}", page.words());
    }
    let before = app.entries(child).await;
    thinks(&watched, &of, &[("view", "agrees"), ("words", WORDS)]).await;
    assert_eq!(app.entries(child).await, before);
    let together = app.child_in(child, true).await;
    let page = at(&together, "recommended").await;
    assert!(page.words().contains("once a month"), "{}", page.words());
}

#[tokio::test]
async fn nobody_elses_screen_and_no_other_worker_reaches_it() {
    let app = TestApp::with_families().await;
    let (angharad, child) = (app.staff("Angharad").await, child(&app).await);
    let one = made(&app, child).await;
    let base = format!("/children/{child}/recommendations/{one}");
    let id = form_id();
    let early = angharad
        .post(&format!("{base}/showing"), &[("id", &*id)])
        .await;
    assert_eq!(early.status, 404, "nobody told it");
    told(&app, child, one).await;
    let of = shown(&app, child).await.to_string();
    let before = app.entries(child).await;
    for other in ["Amira", "Yusuf"] {
        let other = app.child(other).await;
        let browser = app.child_in(other, true).await;
        let theirs = app.entries(other).await;
        let page = at(&browser, &format!("think {of}")).await;
        assert!(!page.words().contains("once a month"), "{}", page.words());
        thinks(&browser, &of, &[("view", "agrees"), ("words", WORDS)]).await;
        assert_eq!(app.entries(other).await, theirs);
    }
    let rhys = app.child_in(child, false).await;
    for not_shown in [one.to_string(), form_id(), String::new()] {
        let done = thinks(&rhys, &not_shown, &[("view", "does_not")]).await;
        assert_eq!(done.goes_to(), "/here", "{not_shown}");
    }
    for name in ["Sam", "Priya", "Nell", "Joy", "Owen", "Bea"] {
        let other = app.staff(name).await;
        for act in ["showing", "understanding"] {
            let id = form_id();
            let answer = other.post(&format!("{base}/{act}"), &[("id", &*id)]).await;
            assert_eq!(answer.status, 404, "{name} {act}");
        }
    }
    assert_eq!(app.entries(child).await, before);
}

#[tokio::test]
async fn it_can_be_taken_off_stays_off_and_is_shown_again_only_by_a_press() {
    let app = TestApp::with_families().await;
    let (angharad, child) = (app.staff("Angharad").await, child(&app).await);
    let one = made(&app, child).await;
    told(&app, child, one).await;
    let of = shown(&app, child).await.to_string();
    let id = form_id();
    let off = [("id", &*id), ("of", &*of)];
    let done = angharad
        .post(&format!("/children/{child}/off-screen"), &off)
        .await;
    let base = format!("/children/{child}/recommendations/{one}");
    assert_eq!(done.goes_to(), base);
    let rhys = app.child_in(child, false).await;
    told(&app, child, one).await;
    let gone = at(&rhys, "recommended").await;
    assert!(!gone.words().contains("once a month"), "{}", gone.words());
    let page = angharad.get(&base).await.words();
    assert!(page.contains("it is not on their own pages"), "{page}");
    let id = form_id();
    let done = angharad
        .post(&format!("{base}/showing"), &[("id", &*id)])
        .await;
    assert_eq!(done.status, 303, "{}", done.words());
    let page = at(&rhys, "recommended").await;
    assert!(page.words().contains("once a month"), "{}", page.words());
    let id = form_id();
    let off = [
        ("id", &*id),
        ("off_because", "The court asked for nothing."),
    ];
    angharad.post(&format!("{base}/withdrawing"), &off).await;
    let gone = at(&rhys, "recommended").await;
    assert!(
        !gone.words().contains("once a month"),
        "taken back: {}",
        gone.words()
    );
}
