//! What goes to more than the workers is looked at before it is written, whichever page it comes from.

use ledger::{EntryId, FileId};

use crate::{
    testing::{Answer, Browser, TestApp, form_id},
    voice::{Asked, Heard, VoiceEntry},
};

/// Whoever holds Amira's phone, and the question she asked on it.
struct Question<'a> {
    app: &'a TestApp,
    sam: Browser<'a>,
    child: FileId,
    id: String,
}

impl<'a> Question<'a> {
    async fn on_a_screen_with(app: &'a TestApp, who: &str) -> Question<'a> {
        let (sam, child, id) = (app.staff("Sam").await, app.child("Amira").await, form_id());
        let around = form_id();
        let fields = [
            ("id", around.as_str()),
            ("post", "nobody"),
            ("phone", "people"),
            ("phone_people", who),
            ("beside", "nobody"),
            ("said_by", "child"),
            ("readers", "workers"),
        ];
        let safe = format!("/children/{child}/about-me/safe");
        assert_eq!(sam.post(&safe, &fields).await.status, 303);
        let amira = app.child_in(child, false).await;
        let asks = [
            ("id", id.as_str()),
            ("do", "ask"),
            ("words", "Where are we going?"),
        ];
        assert_eq!(amira.post("/here", &asks).await.status, 303);
        Question {
            app,
            sam,
            child,
            id,
        }
    }

    fn address(&self) -> String {
        format!("/children/{}/said/{}", self.child, self.id)
    }

    async fn answers(&self, words: &str) -> Answer {
        let id = self.sam.get(&self.address()).await.field("id");
        let fields = [("id", id.as_str()), ("answer", words), ("how", "screen")];
        self.sam.post(&self.address(), &fields).await
    }

    async fn is_refused(&self, words: &str, with: &str) {
        let entries = self.app.entries(self.child).await;
        let refused = self.answers(words).await;
        assert_eq!(refused.status, 422, "“{words}” was written");
        assert!(refused.words().contains(with), "{}", refused.words());
        let said = refused
            .texts("main .govuk-error-summary, main .problem, main h1, main p")
            .join(" ");
        assert!(!said.contains("Tannery"), "it is not said again: {said}");
        assert_eq!(
            refused.box_text("answer").trim(),
            words,
            "nothing typed is lost"
        );
        assert_eq!(self.app.entries(self.child).await, entries);
    }
}

#[tokio::test]
async fn a_sealed_address_does_not_go_to_a_childs_screen_in_an_answer() {
    let app = TestApp::with_families().await;
    let question = Question::on_a_screen_with(&app, "mark").await;
    for address in [
        "14 Tannery Row",
        "14, TANNERY row",
        "ok73pd",
        "Larkfield Primary",
    ] {
        let words = format!("We meet at {address} on Monday.");
        question
            .is_refused(
                &words,
                "is sealed. Somebody who would see it must not know where",
            )
            .await;
    }
    assert_eq!(question.answers("On Monday.").await.status, 303);
}

#[tokio::test]
async fn the_same_address_goes_where_everybody_around_may_know_it() {
    let app = TestApp::with_families().await;
    let question = Question::on_a_screen_with(&app, "rana").await;
    let answer = question.answers("You stay at 14 Tannery Row.").await;
    assert_eq!(answer.status, 303, "{}", answer.words());
}

#[tokio::test]
async fn a_code_and_the_name_of_somebody_they_may_not_know_of_do_not_go_there_either() {
    let app = TestApp::with_families().await;
    let question = Question::on_a_screen_with(&app, "mark").await;
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("name", "Wilhelmina Quill"),
        ("what", "neighbour"),
        ("readers", "workers"),
    ];
    let people = format!("/children/{}/people/new", question.child);
    assert_eq!(question.sam.post(&people, &fields).await.status, 303);
    question
        .is_refused("Wilhelmina will fetch you.", "is not for everybody")
        .await;
    question
        .is_refused("Your code is ABCD EFGH JKMN.", "looks like a code")
        .await;
}

#[tokio::test]
async fn the_name_of_a_brother_or_sister_they_may_not_know_of_does_not_go_there_either() {
    let app = TestApp::with_families().await;
    let question = Question::on_a_screen_with(&app, "mark").await;
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("name", "Wilf Quill"),
        ("what", "brother"),
        ("child", "yes"),
        ("readers", "workers"),
    ];
    let people = format!("/children/{}/people/new", question.child);
    assert_eq!(question.sam.post(&people, &fields).await.status, 303);
    question
        .is_refused("Wilf will be there too.", "is not for everybody")
        .await;
    let answer = question.answers("Amira and Yusuf, both of you.").await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    let letter = crate::letters::on_the_desk_with(&app, "Sam", "Amira", "Wilf is well.").await;
    let held = letter.texts("[data-beside] .finding q");
    assert_eq!(
        held.iter().filter(|said| *said == "Wilf").count(),
        1,
        "{held:?}"
    );
}

#[tokio::test]
async fn words_of_their_own_are_not_shown_back_where_somebody_must_not_read_them() {
    let app = TestApp::with_families().await;
    let question = Question::on_a_screen_with(&app, "mark").await;
    let (child, id) = (question.child, EntryId::new(app.app.door.clock().now()));
    let asked = VoiceEntry::from(Asked {
        words: "Can I stay at 14 Tannery Row?".to_owned(),
        heard: Heard::OnPaper,
    });
    let rule = |file: &crate::door::OpenFile| {
        let written = crate::file::Written::new(file.id(), id, &asked);
        Ok::<_, crate::web::Error>(written.into())
    };
    let program = crate::door::Viewer::program();
    app.app.door.write(&program, child, rule).await.unwrap();
    let back = format!("/children/{child}/said/{id}/showing-back");
    let form = form_id();
    let refused = question.sam.post(&back, &[("id", &form)]).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.words().contains("must not know where"),
        "{}",
        refused.words()
    );
}

#[tokio::test]
async fn a_note_that_everybody_may_read_holds_no_sealed_detail() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let address = format!("/children/{child}/people/mark");
    let page = sam.get(&address).await;
    let (id, seen) = (page.field("id"), page.field("seen"));
    let fields = |readers| {
        [
            ("id", id.as_str()),
            ("seen", seen.as_str()),
            ("name", "Mark Clarke"),
            ("note", "Drove to Oakhurst once."),
            ("readers", readers),
        ]
    };
    let refused = sam.post(&address, &fields("everyone")).await;
    assert_eq!(refused.status, 422);
    assert_eq!(refused.box_text("note").trim(), "Drove to Oakhurst once.");
    assert_eq!(sam.post(&address, &fields("workers")).await.status, 303);
}
