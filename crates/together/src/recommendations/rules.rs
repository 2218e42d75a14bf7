//! The rules of recommendations: what is written when one is made, changed or taken back, and when the child was told and asked.

use ledger::EntryId;

use super::{
    Answer, Made, NotTold, Recommendation, RecommendationEntry, Shown, SolicitorTold, View,
    Withdrawn, say::said_to,
};
use crate::{
    door::OpenFile,
    file::{Audience, Readers, Written},
    letters::LetterKind,
    telling::{self, News, PlanNow, ToldHow},
    voice::{Heard, Said, VoiceEntry},
    web::nth,
};

/// Why nothing is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum No {
    /// There is no such recommendation.
    NotThere,
    /// Somebody changed it after this form was shown.
    Meanwhile,
}

/// One that stands.
fn find(file: &OpenFile, of: EntryId) -> Result<&Recommendation, No> {
    let found = file.recommendations.get(of).ok_or(No::NotThere)?;
    found
        .withdrawn
        .is_none()
        .then_some(found)
        .ok_or(No::NotThere)
}

/// A new one; or what one says from now on, only as it was shown.
pub(super) fn make(
    file: &OpenFile,
    id: EntryId,
    seen: &str,
    made: &Made,
) -> Result<Vec<Written>, No> {
    if let Some(of) = made.of {
        let version = find(file, of)?.said().id;
        if seen != version.to_string() && version != id {
            return Err(No::Meanwhile);
        }
    }
    let entry = RecommendationEntry::from(made.clone());
    Ok(vec![Written::new(file.id(), id, &entry)])
}

/// It is recommended no more.
pub(super) fn withdraw(
    file: &OpenFile,
    id: EntryId,
    of: EntryId,
    because: &str,
) -> Result<Vec<Written>, No> {
    file.recommendations.get(of).ok_or(No::NotThere)?;
    let because = because.to_owned();
    let entry = RecommendationEntry::from(Withdrawn { of, because });
    Ok(vec![Written::new(file.id(), id, &entry)])
}

/// This child is not told of it as it is now: why, and who decided that.
pub(super) fn not_told(
    file: &OpenFile,
    id: EntryId,
    of: EntryId,
    (because, decided_by): (&str, &str),
) -> Result<Vec<Written>, No> {
    let version = find(file, of)?.said().id;
    let entry = RecommendationEntry::from(NotTold {
        of,
        version,
        because: because.to_owned(),
        decided_by: decided_by.to_owned(),
    });
    Ok(vec![Written::new(file.id(), id, &entry)])
}

/// The solicitor was told of the view the child has of it as it is now; or why there is nobody to tell.
pub(super) fn solicitor(
    file: &OpenFile,
    id: EntryId,
    of: EntryId,
    (told, how): (bool, &str),
) -> Result<Vec<Written>, No> {
    let view = view_for_solicitor(find(file, of)?).ok_or(No::NotThere)?;
    let how = how.to_owned();
    let entry = RecommendationEntry::from(SolicitorTold {
        of: view,
        how,
        told,
    });
    Ok(vec![Written::new(file.id(), id, &entry)])
}

/// The view that the child's solicitor has to know: they do not agree, and understand what it would mean.
pub(super) fn view_for_solicitor(one: &Recommendation) -> Option<EntryId> {
    let (stamp, view) = one.view()?;
    (view.answer == Answer::DoesNotAndUnderstands).then_some(stamp.id)
}

/// Does the solicitor know of it, by a letter about it or in another way; or is there a reason why nobody was told?
pub(super) fn solicitor_knows(file: &OpenFile, view: EntryId) -> bool {
    let by_letter = file.letters.all().iter().any(|letter| {
        letter.about == Some(view) && letter.kind == LetterKind::Solicitor && letter.sent.is_some()
    });
    by_letter || file.recommendations.solicitor_told(view).is_some()
}

/// The child does not agree, and a worker says that they understand what it would mean: the same view, in the same words, and from now on
/// the solicitor has to know.
pub(super) fn understands(file: &OpenFile, id: EntryId, of: EntryId) -> Result<Vec<Written>, No> {
    let (stamp, view) = find(file, of)?.view().ok_or(No::NotThere)?;
    if view.answer != Answer::DoesNot && stamp.id != id {
        return Err(No::NotThere);
    }
    let entry = RecommendationEntry::from(View {
        answer: Answer::DoesNotAndUnderstands,
        ..view.clone()
    });
    Ok(vec![Written::new(file.id(), id, &entry)])
}

/// What they were told of it is on the child's own screen again, or for the first time. What nobody told is on none.
pub(super) fn show(
    file: &OpenFile,
    id: EntryId,
    of: EntryId,
    worker: &str,
) -> Result<Vec<Written>, No> {
    let one = find(file, of)?;
    if !file.telling.is_told(one.said().id) {
        return Err(No::NotThere);
    }
    let asks = file.recommendations.do_not_ask().is_none();
    let shown = shown(file, one, worker, asks).ok_or(No::NotThere)?;
    let entry = RecommendationEntry::from(shown);
    Ok(vec![Written::new(file.id(), id, &entry)])
}

/// What the child's own screen has of it, in words they know: for them alone, since whoever sees the screen with them would read what the
/// court is told before they are. None where it names somebody whom the child may not know of.
fn shown(file: &OpenFile, one: &Recommendation, worker: &str, asks: bool) -> Option<Shown> {
    let readers = Readers::person(file.child(), []);
    let (what, unknown) = said_to(file, &readers, &one.now().to_child);
    let (why, more) = said_to(file, &readers, &one.now().why_to_child);
    (unknown.is_empty() && more.is_empty()).then(|| Shown {
        of: one.id(),
        version: one.said().id,
        what,
        why,
        worker: worker.to_owned(),
        asks,
        readers: Audience::only(readers.people()),
    })
}

/// Does the child's screen ask, after this? Not where the last thing they said is that nobody is to ask again.
fn asks_after(file: &OpenFile, all: &[OfOne]) -> bool {
    let theirs = all.iter().filter_map(|one| one.answer);
    let mut theirs = theirs.filter(|answer| !answer.needs_reason());
    theirs.next_back().map_or_else(
        || file.recommendations.do_not_ask().is_none(),
        |answer| answer != Answer::DoNotAsk,
    )
}

/// What somebody says about having told and asked the child: of which, and what came of it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct OfOne {
    /// The recommendation.
    pub(super) of: EntryId,
    /// What came of asking; none where that is for another day.
    pub(super) answer: Option<Answer>,
    /// Their words; empty where they said nothing.
    pub(super) words: String,
    /// Why they could not answer, or were not asked.
    pub(super) because: String,
}

/// What is said with it besides: what was asked, and whether what was told goes on the child's own screen.
pub(super) struct With<A: Fn(&Made) -> String> {
    /// What was asked of each.
    pub(super) was_asked: A,
    /// Does it go on their screen?
    pub(super) shows: bool,
}

/// The child was told and asked. One act clears what it answers: the plan by which they were to hear it, and a letter that waited for it.
/// From then on their own screen has it.
pub(super) fn tell<A: Fn(&Made) -> String>(
    file: &OpenFile,
    id: EntryId,
    (told, with): (&ToldHow, With<A>),
    all: &[OfOne],
) -> Result<Vec<Written>, No> {
    let mut written = Vec::new();
    let asks = asks_after(file, all);
    for (n, one) in (0_u8..).zip(all) {
        let found = find(file, one.of)?;
        let version = found.said().id;
        let at = |k| nth(id, n * 4 + k);
        if !file.telling.is_told(version) || file.has(at(0)) {
            written.extend(telling::talked_through(file, version, at(0), told));
        }
        if with.shows && (is_to_show(file, version, asks) || file.has(at(1))) {
            let shown = shown(file, found, &told.by, asks).map(RecommendationEntry::from);
            written.extend(shown.map(|shown| Written::new(file.id(), at(1), &shown)));
        }
        let Some(answer) = one.answer else { continue };
        let said = (!one.words.trim().is_empty()).then(|| at(3));
        if let Some(said) = said {
            let words = Said {
                words: one.words.clone(),
                heard: Heard::Told(told.by.clone()),
                was_asked: (with.was_asked)(found.now()),
                pictures: Vec::new(),
            };
            written.push(Written::new(file.id(), said, &VoiceEntry::from(words)));
        }
        let view = RecommendationEntry::from(View {
            of: one.of,
            version,
            answer,
            said: said.into_iter().collect(),
            because: one.because.clone(),
        });
        written.push(Written::new(file.id(), at(2), &view));
    }
    written.extend(plan_told(file, nth(id, 240), told));
    written.extend(letters_told(file, nth(id, 200), told));
    Ok(written)
}

/// Is there something new for the child's screen in having told this version?
fn is_to_show(file: &OpenFile, version: EntryId, asks: bool) -> bool {
    let all = &file.recommendations;
    match all.shown_of(version) {
        None => true,
        // What a worker took off stays off, until somebody shows it again.
        Some((shown, _)) => {
            let is_off = file.portal.taken_off().any(|off| off == shown.id);
            !is_off && asks == all.asks_no_more()
        }
    }
}

/// Can it be on their screen, in words they know?
pub(super) fn can_show(file: &OpenFile, one: &Recommendation) -> bool {
    shown(file, one, "", true).is_some()
}

/// The newest plan about a recommendation by which this child is to hear it, if one waits for that.
pub(super) fn plan_waiting(file: &OpenFile) -> Option<&PlanNow> {
    let plans = file.families().flat_map(|family| family.plans.all());
    plans
        .filter(|plan| plan.plan.news == News::Recommendation)
        .filter(|plan| {
            let mut waiting = plan.waiting().into_iter();
            waiting.any(|step| step.person == *file.child())
        })
        .last()
}

fn plan_told(file: &OpenFile, id: EntryId, told: &ToldHow) -> Vec<Written> {
    let child = file.child().clone();
    let written =
        plan_waiting(file).map(|plan| telling::told_of_plan(file, plan.id(), &child, id, told));
    written.and_then(Result::ok).unwrap_or_default()
}

/// Letters that carry it to the child and wait until a person has told it.
fn letters_told(file: &OpenFile, id: EntryId, told: &ToldHow) -> Vec<Written> {
    let waits = file.letters.sent().filter(|(_, sent)| {
        sent.kind == LetterKind::Recommendation
            && sent.to == *file.child()
            && telling::is_closed(file, sent)
    });
    (0_u8..20)
        .zip(waits)
        .flat_map(|(n, (letter, _))| {
            telling::talked_through(file, EntryId(letter.id), nth(id, n * 2), told)
        })
        .collect()
}
