//! Asking a child how we did, and telling them what changed because of what they said.

use jiff::civil::Date;
use ledger::EntryId;

use super::{Moment, came};
use crate::{
    children::{Due, What, called},
    door::OpenFile,
    due::{DueRules, Rule},
    web::Words,
};

/// Younger than this a child is noticed and not asked (ours).
const ASKED_FROM: u8 = 4;

/// What is due: each moment that was not asked after and not judged to be no time for it; and what they said that nothing went back for.
pub fn due(file: &OpenFile, rules: &DueRules, today: Date) -> Vec<Due> {
    let speaks = file.opening.age(today).is_none_or(|age| age >= ASKED_FROM);
    let asks = Moment::ALL.into_iter().filter_map(|after| {
        let day = came(file, after, today)?;
        let waits = speaks && !file.feedback.is_over(after);
        waits.then(|| Due {
            by: rules.by(Rule::Feedback, day),
            what: What::Feedback(after),
        })
    });
    let given = file.feedback.given().iter();
    let change = given.filter(|(stamp, given)| {
        !given.is_nothing() && file.feedback.changed(stamp.id).next().is_none()
    });
    let change = change.map(|(stamp, _)| Due {
        by: rules.by(Rule::Feedback, stamp.on),
        what: What::FeedbackChange(stamp.id),
    });
    asks.chain(change).collect()
}

/// That it is to be asked, as a sentence.
pub fn say_ask(t: &Words, file: &OpenFile, after: Moment) -> String {
    t.feedback_due_ask(after.say(t), called(file))
}

/// That something goes back, as a sentence. What they said is on its own page.
pub fn say_change(t: &Words, file: &OpenFile, of: EntryId) -> String {
    let after = file.feedback.get(of).map(|(_, given)| given.after.say(t));
    t.feedback_due_change(after.unwrap_or_default(), called(file))
}
