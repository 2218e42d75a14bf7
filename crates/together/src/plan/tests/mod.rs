//! The plan: six strands, what is due of it, who sees what of it, and what each thinks.

mod screen;
mod showing;
mod writing;

use ledger::FileId;

use crate::testing::{Answer, Browser, TestApp, form_id};

/// The form of a plan for Rhys; `other` stands for what is in it.
pub(super) fn fields<'a>(id: &'a str, other: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let usual = [
        ("id", id),
        ("seen", ""),
        ("version", "0"),
        ("speak", "1"),
        ("hears", "1"),
        ("step", "1"),
        ("heart-strengths", "He has not missed a day of school."),
        ("heart-text", "Zqxworker: what the council’s plan rests on."),
        ("heart-to_child", "You have [Dawn](p:dawn) and Mike."),
        ("important-text", "How often he sees Celyn."),
        ("important-to_child", "You told me how much Celyn matters."),
        ("speak-who-1", "Gareth"),
        ("speak-about-1", "whether he can bring Celyn"),
        ("speak-by-1", "2026-11-27"),
        ("hears-what-1", "what the council says about Celyn"),
        ("hears-by-1", "2026-11-26"),
        ("step-what-1", "Read the council’s file"),
        ("step-owner-1", "Angharad"),
        ("step-by-1", "2026-11-25"),
    ];
    let is_named = |field: &str| other.iter().any(|(name, _)| *name == field);
    let all = usual.into_iter().filter(|(name, _)| !is_named(name));
    all.chain(other.iter().copied()).collect()
}

pub(super) async fn rhys(app: &TestApp) -> FileId {
    app.child("Rhys").await
}

/// Angharad writes it, or changes it as it was when she saw it.
pub(super) async fn written(app: &TestApp, child: FileId, other: &[(&str, &str)]) -> Answer {
    let angharad = app.staff("Angharad").await;
    let id = form_id();
    let seen = app.file(child).await.plan.now().map(|(stamp, _)| stamp.id.to_string());
    let seen = seen.unwrap_or_default();
    let mut all = fields(&id, other);
    all.retain(|(name, _)| *name != "seen" || other.iter().any(|(one, _)| one == name));
    if !other.iter().any(|(name, _)| *name == "seen") {
        all.push(("seen", &seen));
    }
    angharad.post(&format!("/children/{child}/plan/writing"), &all).await
}

/// Angharad shows it to somebody.
pub(super) async fn shows(
    worker: &Browser<'_>,
    child: FileId,
    to: &str,
    other: &[(&str, &str)],
) -> Answer {
    let id = form_id();
    let mut all = vec![("id", id.as_str()), ("version", "0")];
    all.extend_from_slice(other);
    worker.post(&format!("/children/{child}/plan/people/{to}"), &all).await
}

/// What somebody says about it, written down by Angharad.
pub(super) async fn says(
    worker: &Browser<'_>,
    child: FileId,
    who: &str,
    other: &[(&str, &str)],
) -> Answer {
    let id = form_id();
    let mut all = vec![("id", id.as_str())];
    all.extend_from_slice(other);
    worker.post(&format!("/children/{child}/plan/people/{who}/said"), &all).await
}

/// What the child’s page would show of the first version.
pub(super) const TO_CHILD: [(&str, &str); 2] = [
    ("part-heart", "You have [Dawn](p:dawn) and Mike."),
    ("part-important", "You told me how much Celyn matters."),
];
