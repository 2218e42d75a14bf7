//! Letters: drafted from what is known, held until a person has looked, sent once, kept exactly.

mod anything;
mod checking;
mod drafting;
mod forms;
mod holding;
mod kept;
mod kinds;
mod naming;
mod quoting;
mod reply_sheet;
mod sending;
mod two_texts;
mod withholding;
mod wording;

use ledger::FileId;

use crate::testing::{Answer, Browser, TestApp};

/// A letter on the desk of one worker.
struct OnTheDesk<'a> {
    worker: Browser<'a>,
    child: FileId,
    address: String,
}

impl<'a> OnTheDesk<'a> {
    /// Drafts the introductory letter in one press, also where one went before.
    async fn drafted(app: &'a TestApp, worker: &str, child: &str) -> OnTheDesk<'a> {
        let (worker, child) = (app.staff(worker).await, app.child(child).await);
        let list = format!("/children/{child}/letters");
        let id = worker.get(&list).await.field("id");
        let fields = [("id", id.as_str()), ("again", "yes")];
        let to = worker.post(&list, &fields).await;
        let address = to
            .goes_to()
            .strip_suffix("/writing")
            .expect("the writing page")
            .to_owned();
        OnTheDesk {
            worker,
            child,
            address,
        }
    }

    async fn writing(&self) -> Answer {
        self.worker.get(&format!("{}/writing", self.address)).await
    }

    async fn text(&self) -> String {
        self.writing().await.box_text("text")
    }

    /// Saves a text over the version that the page shows.
    async fn saves(&self, text: &str) -> Answer {
        let version = self.writing().await.field("version");
        self.saves_over(&version, text).await
    }

    async fn saves_over(&self, version: &str, text: &str) -> Answer {
        let fields = [
            ("version", version),
            ("text", text),
            ("manner", "younger"),
            ("way", "letter"),
        ];
        self.worker
            .post(&format!("{}/writing", self.address), &fields)
            .await
    }

    /// Presses “Send it” with this text; where something is held, presses again with a reason for what the page shows.
    async fn sends(&self, text: &str, because: &str) -> Answer {
        let version = self.writing().await.field("version");
        let answer = self.presses_send(&version, text, because, &[]).await;
        if because.trim().is_empty() || answer.status != 422 {
            return answer;
        }
        let held = answer.attributes("input[name=held]", "value");
        self.presses_send(&answer.field("version"), text, because, &held)
            .await
    }

    /// Presses “Send it” on a page that showed this as held.
    async fn presses_send(
        &self,
        version: &str,
        text: &str,
        because: &str,
        held: &[String],
    ) -> Answer {
        let mut fields = vec![
            ("version", version),
            ("text", text),
            ("manner", "younger"),
            ("way", "letter"),
            ("because", because),
        ];
        fields.extend(held.iter().map(|one| ("held", one.as_str())));
        self.worker
            .post(&format!("{}/sending", self.address), &fields)
            .await
    }

    async fn preview(&self) -> Answer {
        self.worker.get(&format!("{}/preview", self.address)).await
    }

    /// How many letters of this child went since the demo was loaded.
    async fn sent(&self, app: &TestApp) -> usize {
        let file = app.file(self.child).await;
        file.letters
            .sent()
            .filter(|(letter, _)| self.address.ends_with(&letter.id.to_string()))
            .count()
    }
}

/// A kind text that nothing holds.
const KIND: &str = "Dear you,\n\nI am Sam. I would like to meet you.\n\nGoodbye for now,\n";

/// The writing page of a new letter with this text, for tests of other rooms.
pub(crate) async fn on_the_desk_with(
    app: &TestApp,
    worker: &str,
    child: &str,
    text: &str,
) -> Answer {
    let letter = OnTheDesk::drafted(app, worker, child).await;
    letter.saves(text).await;
    letter.writing().await
}
