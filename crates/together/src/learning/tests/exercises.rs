//! The three exercises: what is tried comes back with what the asks say, gently, and is kept nowhere.

use crate::{learning::exercises::Exercise, testing::TestApp, web::words};

fn found(exercise: Exercise, text: &str) -> Vec<bool> {
    let asks = exercise.looked(words(), text).into_iter();
    asks.map(|ask| ask.found).collect()
}

#[test]
fn a_letter_that_fits_yusuf_has_what_he_needs_and_one_that_does_not_is_told_what_to_try() {
    let kind = "Dear Yusuf,\nI am Sam.\nI will come on Thursday.\nI bring paper and pens.\nYou can draw.\nBiscuit can come too.\n";
    assert_eq!(found(Exercise::Yusuf, kind), [true; 4]);
    let not_yet = "Dear child, what do you want to tell me about your feelings and everything that has happened at home since the summer?";
    assert_eq!(found(Exercise::Yusuf, not_yet), [false; 4]);
}

#[test]
fn the_letter_of_jargon_itself_has_little_of_what_a_child_asks_for() {
    let jargon = Exercise::Jargon.given().unwrap();
    assert!(!found(Exercise::Jargon, jargon)[0]);
    assert!(!found(Exercise::Jargon, jargon)[2]);
    let undone = "Dear Kezia,\nI am Priya. I come to see you because a judge has to decide where you sleep, and wants to know what you think. You can ask me anything.\n";
    assert_eq!(found(Exercise::Jargon, undone), [true; 4]);
}

#[test]
fn i_do_not_know_is_an_answer_and_a_guess_is_none() {
    let honest = "Dear Amira,\nI don’t know yet. I will ask the court, and I will write to you by Friday, even if I still don't know then.";
    assert_eq!(found(Exercise::DontKnow, honest), [true; 5]);
    let guess = "It should be fine, you will definitely see her!";
    assert_eq!(found(Exercise::DontKnow, guess), [false; 5]);
}

#[tokio::test]
async fn what_somebody_tries_is_shown_with_what_the_checker_says_and_kept_nowhere() {
    let app = TestApp::with_families().await;
    let sam = app.staff("Sam").await;
    for exercise in Exercise::ALL {
        let page = format!("/learning/{}", exercise.value());
        assert_eq!(sam.get(&page).await.status, 200);
        assert_eq!(sam.post(&page, &[("words", " ")]).await.status, 422);
        let before = app.ledger.work().writes;
        let tried = "Zqxtried. Contact will be supervised pending the fact-finding, Yusuf.";
        let answer = sam.post(&page, &[("words", tried)]).await;
        assert_eq!(answer.status, 200);
        assert_eq!(answer.box_text("words"), tried);
        assert!(
            answer
                .words()
                .contains("What young people ask, and your text")
        );
        let marks = ["score", "%", "out of", "points", "correct", "wrong"];
        let said = answer.texts(".asks").join(" ");
        assert!(
            marks.iter().all(|mark| !said.contains(mark)),
            "no marks: {said}"
        );
        assert_eq!(app.ledger.work().writes, before, "nothing is kept");
        assert!(!sam.get(&page).await.words().contains("Zqxtried"));
    }
    for other in ["Bea", "Nell", "Joy"] {
        let other = app.staff(other).await;
        assert_eq!(other.get("/learning").await.status, 404);
        assert_eq!(other.get("/learning/a-first-letter").await.status, 404);
    }
    assert_eq!(sam.get("/learning/no-such-one").await.status, 404);
}

#[tokio::test]
async fn what_is_in_another_language_is_not_judged_and_not_lost() {
    let app = TestApp::with_families().await;
    let welsh = "Annwyl Amira, Dw i ddim yn gwybod eto. Mae'n bosib y byddi di'n ei gweld hi. Bydda i'n gofyn i'r barnwr.";
    let french = "Chère Amira, je ne sais pas encore. Je vais demander au juge et je t'écrirai avant vendredi.";
    for sam in [app.staff("Sam").await, app.staff("Sam").await.reading("cy")] {
        for exercise in Exercise::ALL {
            let page = format!("/learning/{}", exercise.value());
            for text in [welsh, french] {
                let answer = sam.post(&page, &[("words", text)]).await;
                assert_eq!(answer.status, 200);
                assert!(answer.texts(".asks").is_empty(), "{}", answer.words());
                assert_eq!(answer.box_text("words"), text);
                assert_eq!(answer.texts("[role=status]").len(), 1);
            }
        }
    }
    let sam = app.staff("Sam").await.reading("cy");
    let page = sam.get("/learning/i-do-not-know").await.words();
    assert!(page.contains("Dim ond Saesneg"), "{page}");
}

#[test]
fn english_is_recognised_in_a_few_words_and_other_languages_are_not() {
    use crate::learning::exercises::is_english;
    for english in [
        "I don’t know yet.",
        "Dear Yusuf,\nI am Sam.\nI will come on Thursday.",
        "You can draw.",
        Exercise::Jargon.given().unwrap(),
    ] {
        assert!(is_english(english), "{english}");
    }
    for other in [
        "Dw i ddim yn gwybod.",
        "Byddaf i'n dod ddydd Iau. Cei di dynnu llun.",
        "Nie wiem jeszcze. Zapytam sąd.",
        "لا أعرف",
        "123",
    ] {
        assert!(!is_english(other), "{other}");
    }
}
