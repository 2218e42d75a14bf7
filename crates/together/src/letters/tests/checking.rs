//! A text is looked at while it is typed: the answer says what, where, and of which text; nothing is saved by it.

use serde_json::Value;

use super::OnTheDesk;
use crate::testing::{Answer, TestApp};

impl OnTheDesk<'_> {
    /// Has a text looked at that is being typed.
    async fn has_looked_at(&self, text: &str) -> Value {
        let answer = self.looked_at("7", text).await;
        assert_eq!(answer.status, 200, "{}", answer.words());
        serde_json::from_slice(&answer.body).expect("JSON")
    }

    async fn looked_at(&self, number: &str, text: &str) -> Answer {
        let fields = [
            ("number", number),
            ("text", text),
            ("manner", "younger"),
            ("way", "letter"),
        ];
        self.worker
            .post(&format!("{}/checking", self.address), &fields)
            .await
    }
}

/// The words that an answer underlines in a text, level by level.
fn underlined(answer: &Value, text: &str) -> Vec<(String, String)> {
    let all = answer["findings"].as_array().expect("findings").iter();
    let places = all.flat_map(|finding| {
        let level = finding["level"].as_str().expect("a level").to_owned();
        let places = finding["places"].as_array().expect("places").clone();
        places.into_iter().map(move |place| (level.clone(), place))
    });
    let words = |place: &Value| {
        let at = |end: usize| usize::try_from(place[end].as_u64().expect("a place")).unwrap();
        text.chars().take(at(1)).skip(at(0)).collect()
    };
    places
        .map(|(level, place)| (level, words(&place)))
        .collect()
}

#[tokio::test]
async fn every_place_is_counted_in_characters_of_the_text_as_it_is_typed() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    let text =
        "Dear [Amira](p:amira),\n\n🦊🦊 We talk about contact on [day].\n\nI hope contact is good.";
    let answer = letter.has_looked_at(text).await;
    assert_eq!(answer["number"], 7);
    let words = underlined(&answer, text);
    let times = |said: &str| words.iter().filter(|(_, words)| words == said).count();
    assert_eq!(times("contact"), 2, "{words:?}");
    assert!(
        words.contains(&("hold".to_owned(), "[day]".to_owned())),
        "{words:?}"
    );
}

#[tokio::test]
async fn how_a_name_is_said_is_not_taken_for_letters_that_stand_for_something() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Angharad", "Rhys").await;
    let text = "Dear [Rhys](p:rhys),\n\nYou told me to say REECE. The LAC team met.";
    let words = underlined(&letter.has_looked_at(text).await, text);
    let said = |one: &str| words.iter().any(|(_, words)| words == one);
    assert!(!said("REECE") && said("LAC"), "{words:?}");
}

#[tokio::test]
async fn a_mention_nobody_may_read_is_underlined_where_it_stands() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    let text = "Dear [Amira](p:amira),\n\nI met [Nobody](p:nobody) and [them](p:nobody#them).";
    let words = underlined(&letter.has_looked_at(text).await, text);
    for mention in ["[Nobody](p:nobody)", "[them](p:nobody#them)"] {
        assert!(
            words.contains(&("hold".to_owned(), mention.to_owned())),
            "{words:?}"
        );
    }
}

#[tokio::test]
async fn a_text_with_what_nobody_sees_and_two_kinds_of_line_ends_is_underlined_at_the_same_words() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    let typed =
        "Dear [Amira](p:amira),\r\n\r\n\u{202e}Your\u{2066} contact is on Monday.\u{feff}\r\n";
    let answer = letter.has_looked_at(typed).await;
    let words = underlined(&answer, &typed.replace("\r\n", "\n"));
    assert!(
        words.iter().any(|(_, words)| words == "contact"),
        "{words:?}"
    );
}

#[tokio::test]
async fn looking_saves_nothing_writes_nothing_and_is_no_look_of_its_own() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    let (text, version) = (letter.text().await, letter.writing().await.field("version"));
    let (looks, entries) = (
        app.looks(letter.child).await.len(),
        app.entries(letter.child).await,
    );
    letter
        .has_looked_at("Dear you, this is only looked at.")
        .await;
    assert_eq!(app.looks(letter.child).await.len(), looks);
    assert_eq!(app.entries(letter.child).await, entries);
    assert_eq!(letter.text().await, text);
    assert_eq!(letter.writing().await.field("version"), version);
}

#[tokio::test]
async fn what_is_looked_at_as_one_types_is_what_is_looked_at_when_it_is_saved() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    let text =
        "Dear Kezia,\n\nThe LAC review and contact are on [day]. You will never be let down.";
    let while_typing = letter.has_looked_at(text).await["beside"].clone();
    letter.saves(text).await;
    let saved = letter.writing().await.texts(".finding h3");
    let typed = Answer {
        body: while_typing.as_str().expect("HTML").into(),
        ..letter.writing().await
    };
    assert_eq!(typed.texts(".finding h3"), saved);
    assert!(saved.len() > 2, "{saved:?}");
}

#[tokio::test]
async fn at_most_eight_are_shown_and_the_rest_is_one_press_away() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    let gaps: Vec<String> = (0..11).map(|n| format!("[gap {n}]")).collect();
    let text = format!("Dear [Amira](p:amira),\n\n{}.", gaps.join(" and "));
    let answer = letter.has_looked_at(&text).await;
    let all = answer["findings"].as_array().expect("findings");
    let rest = all.iter().filter(|finding| finding["rest"] == true).count();
    assert_eq!(all.len() - rest, 8);
    letter.saves(&text).await;
    let page = letter.writing().await;
    assert_eq!(page.texts(".rest .finding").len(), rest);
    assert!(
        page.texts(".rest summary")
            .join("")
            .contains(&rest.to_string())
    );
}

#[tokio::test]
async fn only_words_without_a_gap_can_be_put_in_with_one_press() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    letter
        .saves("Dear [Amira](p:amira),\n\nYou absconded before contact.")
        .await;
    let page = letter.writing().await;
    let put = page.attributes("[data-mend]", "data-mend");
    assert!(put.contains(&"ran away".to_owned()), "{put:?}");
    assert!(!put.iter().any(|words| words.contains('…')), "{put:?}");
    let instead = page.texts(".instead").join(" ");
    assert!(instead.contains("time with …"), "it is shown: {instead}");
}

#[tokio::test]
async fn a_text_that_was_only_looked_at_is_not_kept_when_the_session_is_over() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    app.minutes_later(16);
    let answer = letter
        .looked_at("1", "Typed too late to be looked at.")
        .await;
    assert_eq!(answer.status, 401);
    let kept = app.staff("Sam").await.get("/kept").await.words();
    assert!(!kept.contains("Typed too late"), "{kept}");
}

#[tokio::test]
async fn a_letter_that_went_is_not_looked_at_any_more() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    letter.sends(super::KIND, "It is all right").await;
    let answer = letter.looked_at("1", "Dear you,").await;
    assert_eq!(answer.status, 404);
}
