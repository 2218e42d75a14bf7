//! Saving is never refused because of words; sending waits until a person has looked.

use super::{KIND, OnTheDesk};
use crate::testing::{TestApp, form_id};

#[tokio::test]
async fn a_letter_with_another_childs_name_waits_for_a_look() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Priya", "Jayden").await;
    let answer = letter
        .sends("Dear Kezia,\n\nI will see you on Monday.\n", "")
        .await;
    assert_eq!(answer.status, 422);
    assert_eq!(letter.sent(&app).await, 0);
    let left = answer.texts(".govuk-error-summary li");
    assert!(left.contains(&"Kezia".to_owned()), "{left:?}");
}

#[tokio::test]
async fn a_greeting_copied_from_another_childs_letter_waits_though_it_is_a_mention() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Priya", "Jayden").await;
    let copied = "Dear [Kezia](p:kezia),\n\nI will see you on Monday.\n";
    assert!(
        letter
            .sends(copied, "")
            .await
            .texts(".govuk-error-summary li")
            .contains(&"Kezia".to_owned())
    );
    let own = "Dear [Jayden](p:jay),\n\nI am writing to [Kezia](p:kezia) too.\n";
    let left = letter.sends(own, "").await.texts(".govuk-error-summary li");
    assert!(
        !left.contains(&"Kezia".to_owned()),
        "a mention further on is there on purpose: {left:?}"
    );
}

#[tokio::test]
async fn a_name_that_somebody_around_the_post_may_not_know_is_held_when_it_is_typed_by_hand() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Priya", "Jayden").await;
    let typed = "Dear [Jayden](p:jay),\n\nI asked what Jay would like.\n";
    opens_the_post(&letter, "denise").await;
    assert!(
        letter
            .sends(typed, "")
            .await
            .texts(".govuk-error-summary li")
            .contains(&"Jay".to_owned())
    );
    opens_the_post(&letter, "anthony").await;
    let left = letter
        .sends(typed, "")
        .await
        .texts(".govuk-error-summary li");
    assert!(!left.contains(&"Jay".to_owned()), "Dad knows: {left:?}");
}

#[tokio::test]
async fn a_letter_that_was_held_goes_with_a_reason_and_the_reason_stays() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Priya", "Jayden").await;
    let text = "Dear you,\n\nKezia says hello.\n";
    assert_eq!(
        letter.sends(text, "   ").await.status,
        422,
        "spaces are no reason"
    );
    let answer = letter.sends(text, "They asked me to say it.").await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    let page = letter.worker.get(&letter.address).await.words();
    assert!(
        page.contains("Kezia") && page.contains("They asked me to say it."),
        "{page}"
    );
    let file = app.file(letter.child).await;
    let (_, sent) = file.letters.sent().next().unwrap();
    assert!(
        sent.passed.iter().any(|passed| passed.held == "Kezia"),
        "{:?}",
        sent.passed
    );
}

#[tokio::test]
async fn an_address_that_somebody_around_the_post_must_not_know_holds_the_letter_however_it_is_laid_out()
 {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    opens_the_post(&letter, "mark").await;
    for address in [
        "14 Tannery Row",
        "14 TANNERY ROW",
        "14, Tannery\nRow",
        "14 **Tannery** Row",
        "14\u{a0}Tannery\u{200b} Row",
        "ok73pd",
        "OK7 3PD",
        "Larkfield-Primary",
        "07700900341",
        "Oakhurst",
    ] {
        let answer = letter
            .sends(
                &format!("Dear you,\n\nI will come to {address} on Monday.\n"),
                "",
            )
            .await;
        assert_eq!(answer.status, 422, "“{address}” went");
    }
    assert_eq!(letter.sent(&app).await, 0);
}

#[tokio::test]
async fn a_reason_is_for_what_the_writer_was_shown_and_for_nothing_that_came_up_since() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Priya", "Jayden").await;
    let version = letter.writing().await.field("version");
    let (text, shown) = (
        "Dear you,\n\nKezia says hello.\n",
        ["How it goes".to_owned()],
    );
    let answer = letter
        .presses_send(&version, text, "It is all right.", &shown)
        .await;
    assert_eq!(answer.status, 422, "nobody saw that Kezia is named");
    assert_eq!(answer.box_text("because").trim(), "It is all right.");
    assert_eq!(letter.sent(&app).await, 0);
}

#[tokio::test]
async fn a_sealed_address_goes_with_no_reason_at_all() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    opens_the_post(&letter, "mark").await;
    let answer = letter
        .sends(
            "Dear you,\n\nI will come to 14 Tannery Row.\n",
            "He knows it.",
        )
        .await;
    assert_eq!(answer.status, 422);
    assert_eq!(letter.sent(&app).await, 0);
    let words = answer.words();
    assert!(
        words.contains("This is sealed") && words.contains("Take it out"),
        "{words}"
    );
    assert!(
        !words.contains("Or say why"),
        "no reason does, so none is asked for: {words}"
    );
    assert!(answer.attributes("textarea[name=because]", "id").is_empty());
    assert_eq!(
        answer.field("because"),
        "He knows it.",
        "what was typed is not lost"
    );
}

#[tokio::test]
async fn an_address_that_everybody_around_the_post_knows_holds_nothing() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    let answer = letter
        .sends(
            "Dear you,\n\nI will come to 14 Tannery Row on Monday.\n",
            "",
        )
        .await;
    assert_eq!(
        answer.status,
        303,
        "{:?}",
        answer.texts(".govuk-error-summary li")
    );
}

#[tokio::test]
async fn nobody_has_said_who_opens_the_post_and_so_the_letter_waits() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Priya", "Kezia").await;
    let answer = letter.sends(KIND, "").await;
    assert_eq!(answer.status, 422);
    assert!(
        answer
            .texts(".govuk-error-summary li")
            .contains(&"Who opens the post".to_owned())
    );
}

#[tokio::test]
async fn a_way_and_a_language_that_rhys_did_not_ask_for_are_held() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Angharad", "Rhys").await;
    let answer = letter.sends(KIND, "").await;
    let left = answer.texts(".govuk-error-summary li").join("; ");
    assert_eq!(answer.status, 422);
    assert!(
        left.contains("How it goes") && left.contains("In Welsh, for Rhys: not made"),
        "{left}"
    );
}

#[tokio::test]
async fn somebody_these_readers_may_not_know_of_is_not_named_to_them() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    let people = format!("/children/{}/people/new", letter.child);
    let fields = [
        ("id", form_id()),
        ("name", "Wilhelmina Quill".into()),
        ("readers", "workers".into()),
    ];
    let fields = fields
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    assert_eq!(letter.worker.post(&people, &fields).await.status, 303);
    let text = "Dear you,\n\nI have met [her](p:wilhelmina).\n";
    letter.saves(text).await;
    assert!(
        !letter
            .preview()
            .await
            .texts("article, main")
            .join(" ")
            .contains("Quill")
    );
    let answer = letter.sends(text, "").await;
    assert_eq!(answer.status, 422);
    assert!(
        answer
            .texts(".govuk-error-summary li")
            .contains(&"wilhelmina".to_owned())
    );
}

#[tokio::test]
async fn a_text_full_of_findings_is_saved_all_the_same() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    let text = "Dear Yusuf,\n\nYour placement is a contact. [gap] [x](p:nobody)\n";
    assert_eq!(letter.saves(text).await.status, 303);
    assert_eq!(letter.text().await, text.trim_end());
}

/// Somebody else opens this child's post from now on.
async fn opens_the_post(letter: &OnTheDesk<'_>, who: &str) {
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("post", "people"),
        ("post_people", who),
        ("phone", "nobody"),
        ("beside", "nobody"),
        ("said_by", "child"),
        ("readers", "workers"),
    ];
    let asked = format!("/children/{}/about-me/safe", letter.child);
    assert_eq!(letter.worker.post(&asked, &fields).await.status, 303);
}

#[tokio::test]
async fn a_letter_that_is_mostly_a_brothers_letter_is_noticed_and_what_the_wording_gives_is_not() {
    let app = TestApp::with_families().await;
    let amiras = super::OnTheDesk::drafted(&app, "Sam", "Amira").await;
    let own = "Dear you,\n\nOn Tuesday we met in the library and you showed me the small green frog on your sleeve. You told me it is called Pip and that it cannot swim. I would like to hear more about Pip when I come again after half term.\n\nGoodbye for now,\n";
    assert_eq!(amiras.sends(own, "It is right.").await.status, 303);
    let yusufs = super::OnTheDesk::drafted(&app, "Sam", "Yusuf").await;
    let found = async || yusufs.writing().await.texts("[data-beside] q").concat();
    assert!(!found().await.contains("copy"), "{}", found().await);
    yusufs.saves(own).await;
    let copied = yusufs
        .writing()
        .await
        .texts("[data-beside] .finding")
        .concat();
    assert!(copied.contains("stands in another letter"), "{copied}");
}

#[tokio::test]
async fn a_typed_name_of_an_adult_these_readers_may_not_know_of_holds_the_letter() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    opens_the_post(&letter, "rana").await;
    let people = format!("/children/{}/people/new", letter.child);
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("name", "Dr. Wilhelmina Quill"),
        ("what", "neighbour"),
        ("readers", "workers"),
    ];
    assert_eq!(letter.worker.post(&people, &fields).await.status, 303);
    for (typed, held) in [
        ("I spoke with Wilhelmina.", "Wilhelmina"),
        (
            "I spoke with Dr. Wilhelmina Quill’s son.",
            "Dr. Wilhelmina Quill",
        ),
    ] {
        let text = format!("Dear you,\n\n{typed}\n");
        let left = letter
            .sends(&text, "")
            .await
            .texts(".govuk-error-summary li");
        assert!(left.contains(&held.to_owned()), "{typed}: {left:?}");
    }
    let known = "Dear you,\n\nI spoke with Mark Clarke. Dr. Brown is well.\n";
    let left = letter
        .sends(known, "")
        .await
        .texts(".govuk-error-summary li");
    let others = ["Mark", "Mark Clarke", "Dr.", "Wilhelmina"];
    assert!(
        !left.iter().any(|held| others.contains(&held.as_str())),
        "{left:?}"
    );
}
