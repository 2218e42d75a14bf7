//! A quotation in a letter is what the child said, letter for letter, and only for those who may read it.

use ledger::FileId;

use crate::testing::{Answer, Browser, TestApp, form_id};

const SAID: &str = "I want to see Dad. I do not want to sleep there.";

/// Jayden said something, and Priya writes to Mum.
struct ToMum<'a> {
    priya: Browser<'a>,
    jay: FileId,
    said: String,
    writing: String,
}

impl<'a> ToMum<'a> {
    async fn begun(app: &'a TestApp) -> ToMum<'a> {
        let (priya, jay) = (app.staff("Priya").await, app.child("Jayden").await);
        let said = form_id();
        let child = app.child_in(jay, true).await;
        let words = [("id", said.as_str()), ("do", "say"), ("words", SAID)];
        child.post("/here", &words).await;
        let list = format!("/children/{jay}/letters");
        let id = form_id();
        let fields = [("id", id.as_str()), ("kind", "goodbye"), ("to", "denise")];
        let writing = priya.post(&list, &fields).await.goes_to().to_owned();
        ToMum {
            priya,
            jay,
            said,
            writing,
        }
    }

    async fn may_go_in_the_report(&self) {
        let id = form_id();
        let fields = [
            ("id", id.as_str()),
            ("may", "report"),
            ("chosen_by", "child"),
        ];
        let address = format!("/children/{}/said/{}/choice", self.jay, self.said);
        assert_eq!(self.priya.post(&address, &fields).await.status, 303);
    }

    /// Saves a letter that quotes these words as what was said, and shows it again.
    async fn quoting(&self, words: &str) -> Answer {
        let text = format!(
            "Hello,\n\nJayden said:\n\n> {words} (said:{})\n\nGoodbye,\n",
            self.said
        );
        let version = self.priya.get(&self.writing).await.field("version");
        let fields = [
            ("version", version.as_str()),
            ("text", &text),
            ("around", "nobody"),
        ];
        self.priya.post(&self.writing, &fields).await;
        self.priya.get(&self.writing).await
    }
}

fn held(page: &Answer) -> Vec<String> {
    let mut held = page.attributes("input[name=held]", "value");
    held.retain(|one| one.starts_with("A quotation"));
    held
}

#[tokio::test]
async fn what_nobody_chose_to_be_read_is_not_quoted_to_mum_and_is_not_offered() {
    let app = TestApp::with_families().await;
    let letter = ToMum::begun(&app).await;
    let page = letter.quoting(SAID).await;
    assert_eq!(held(&page).len(), 1, "{}", page.words());
    assert!(
        page.words().contains("Nobody chose yet"),
        "{}",
        page.words()
    );
    let offered = page.attributes("[name=quote]", "value");
    assert!(!offered.contains(&letter.said), "{offered:?}");
}

#[tokio::test]
async fn what_may_be_read_is_quoted_and_reads_without_its_mark() {
    let app = TestApp::with_families().await;
    let letter = ToMum::begun(&app).await;
    letter.may_go_in_the_report().await;
    let page = letter.quoting(SAID).await;
    assert!(held(&page).is_empty(), "{}", page.words());
    let preview = letter.writing.replace("/writing", "/preview");
    let sheet = letter.priya.get(&preview).await.texts(".sheet").concat();
    assert!(sheet.contains(SAID) && !sheet.contains("(said:"), "{sheet}");
}

#[tokio::test]
async fn a_word_that_differs_goes_for_no_reason_and_both_are_shown() {
    let app = TestApp::with_families().await;
    let letter = ToMum::begun(&app).await;
    letter.may_go_in_the_report().await;
    let page = letter.quoting("I want to see Mum. …").await;
    assert_eq!(held(&page).len(), 1);
    let words = page.words();
    assert!(
        words.contains("I want to see Mum.") && words.contains(SAID),
        "{words}"
    );
    let mut fields = vec![
        ("version", page.field("version")),
        ("text", page.box_text("text")),
        ("around", "nobody".to_owned()),
        ("because", "It is nearly the same.".to_owned()),
    ];
    let held = page.attributes("input[name=held]", "value");
    fields.extend(held.into_iter().map(|one| ("held", one)));
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    let sending = letter.writing.replace("/writing", "/sending");
    let answer = letter.priya.post(&sending, &fields).await;
    assert_eq!(answer.status, 422, "{}", answer.words());
}

#[tokio::test]
async fn a_shorter_quotation_shows_that_it_is_and_one_that_loses_a_not_is_held() {
    let app = TestApp::with_families().await;
    let letter = ToMum::begun(&app).await;
    letter.may_go_in_the_report().await;
    assert!(held(&letter.quoting("I want to see Dad. …").await).is_empty());
    let unmarked = letter.quoting("I want to see Dad.").await;
    assert!(
        unmarked.words().contains("“I want to see Dad. …”"),
        "{}",
        unmarked.words()
    );
    let opposite = letter.quoting("… want to sleep there.").await;
    assert!(
        opposite.words().contains("may now say the opposite"),
        "{}",
        opposite.words()
    );
}

#[tokio::test]
async fn what_is_left_out_to_keep_somebody_safe_says_so_to_the_reader() {
    let app = TestApp::with_families().await;
    let letter = ToMum::begun(&app).await;
    letter.may_go_in_the_report().await;
    let page = letter.quoting("I want to see Dad. […]").await;
    assert!(held(&page).is_empty(), "{}", page.words());
    let preview = letter.writing.replace("/writing", "/preview");
    let sheet = letter.priya.get(&preview).await.texts(".sheet").concat();
    assert!(sheet.contains("left out to keep someone safe"), "{sheet}");
}

#[tokio::test]
async fn one_press_puts_their_words_into_the_text_without_a_script() {
    let app = TestApp::with_families().await;
    let letter = ToMum::begun(&app).await;
    letter.may_go_in_the_report().await;
    let page = letter.priya.get(&letter.writing).await;
    let (version, text) = (page.field("version"), page.box_text("text"));
    let fields = [
        ("version", version.as_str()),
        ("text", &text),
        ("quote", &letter.said),
    ];
    assert_eq!(
        letter.priya.post(&letter.writing, &fields).await.status,
        303
    );
    let page = letter.priya.get(&letter.writing).await;
    let quoted = page.box_text("text");
    assert!(
        quoted.contains(&format!("> {SAID} (said:{})", letter.said)),
        "{quoted}"
    );
    assert!(held(&page).is_empty(), "{}", page.words());
}
