//! Sentences about safety, made from what is known and how. None of them says that something happened without saying who says so.

use super::{
    CheckKind, CheckNow, CheckOutcome, Decision, Handover, HandoverNow, How, Knowledge, Matter,
    Order, OrderKind, OrderNow, Teller, Until,
};
use crate::{
    door::OpenFile,
    file::{Readers, Slug},
    web::{Words, say_date, words},
};

/// What a worker calls somebody: the child of this file by the name they chose, everybody else as the family's file has them.
pub(super) fn called(file: &OpenFile, who: &Slug) -> String {
    let chosen = file.about_me.name_for(&Readers::worker());
    if let Some(chosen) = chosen.filter(|_| who == file.child()) {
        return chosen.answer.said.name.clone();
    }
    let mut families = file.families();
    let person = families.find_map(|family| family.people.get(who));
    person.map_or_else(|| who.to_string(), |person| person.name.clone())
}

/// Several of them: "Amira, Yusuf".
pub(super) fn names<'a>(file: &OpenFile, who: impl IntoIterator<Item = &'a Slug>) -> String {
    let all: Vec<String> = who.into_iter().map(|one| called(file, one)).collect();
    all.join(", ")
}

/// Who to whom, before what.
pub(super) fn who_to_whom(file: &OpenFile, matter: &Matter) -> String {
    let (t, happened) = (words(), &matter.happened);
    let mut by: Vec<String> = happened.by.iter().map(|one| called(file, one)).collect();
    by.extend((!happened.by_other.is_empty()).then(|| happened.by_other.clone()));
    if by.is_empty() {
        by.push(t.safety_by_not_known());
    }
    t.safety_who_to_whom(by.join(", "), names(file, &happened.to))
}

/// Everything that counts of a matter, a sentence each, the court first. Where nothing of the court is written down, that is a sentence
/// too.
pub fn sentences(file: &OpenFile, matter: &Matter) -> Vec<String> {
    let t = words();
    let mut all = matter.counts();
    all.sort_by_key(|(_, known)| !matches!(known.how, How::Court(_)));
    let told = all.iter().map(|(_, known)| sentence(file, known));
    let unknown = matter.court().is_none();
    let court = unknown.then(|| t.safety_court_not_known());
    court.into_iter().chain(told).collect()
}

/// One thing that is known, as a sentence with its source.
pub(super) fn sentence(file: &OpenFile, known: &Knowledge) -> String {
    let mut say = how(file, &known.how);
    let exactly = known.words.trim().trim_end_matches('.');
    if !exactly.is_empty() {
        say = format!("{}: {exactly}", say.trim_end_matches('.'));
    }
    if !known.source.is_empty() {
        say = format!("{} ({})", say.trim_end_matches('.'), known.source);
    }
    if !say.ends_with('.') {
        say.push('.');
    }
    say
}

fn how(file: &OpenFile, how: &How) -> String {
    let t = words();
    match how {
        How::Said(who) => t.safety_says(teller(file, who)),
        How::Denied(who) => t.safety_denies(teller(file, who)),
        How::Admitted(who) => t.safety_admits(teller(file, who)),
        How::AdmittedPart(who) => t.safety_admits_part(teller(file, who)),
        How::TakenBack(who) => t.safety_took_back(teller(file, who)),
        How::Papers(whose) => whose.say(t),
        How::Check(of) => {
            let mut families = file.families();
            let check = families.find_map(|family| family.safety.check(*of));
            check.map_or_else(
                || t.safety_check_says(),
                |check| t.safety_check_of_says(check.asked.kind.say(t)),
            )
        }
        How::Court(Decision::Found) => t.safety_court_found(),
        How::Court(Decision::NotFound) => t.safety_court_not_found(),
        How::Court(Decision::NotDecided) => t.safety_court_not_decided(),
    }
}

fn teller(file: &OpenFile, who: &Teller) -> String {
    match who {
        Teller::Person(slug) => called(file, slug),
        Teller::Other(words) => words.clone(),
    }
}

/// A matter in a paragraph that can stand anywhere: how it stands, who to whom, what, when, and everything that is known of it.
pub fn fact(file: &OpenFile, matter: &Matter) -> String {
    let t = words();
    let stands = matter.standing().map(|stands| stands.say(t));
    let what = matter.happened.what.trim().trim_end_matches('.');
    let when = match matter.happened.when.trim() {
        "" => String::new(),
        when => format!(" ({when})"),
    };
    let head = t.safety_fact(
        stands.unwrap_or_else(|| t.safety_stands_against()),
        who_to_whom(file, matter),
        format!("{what}{when}"),
    );
    let all: Vec<String> = std::iter::once(head)
        .chain(sentences(file, matter))
        .collect();
    all.join(" ")
}

/// An order in a paragraph.
pub(super) fn order(file: &OpenFile, one: &OrderNow) -> String {
    let (t, order) = (words(), &one.order);
    let mut all = vec![t.safety_order_from(order.kind.say(t), say_date(order.from))];
    all.extend((!order.binds.is_empty()).then(|| t.safety_order_binds(names(file, &order.binds))));
    all.extend(
        (!order.protects.is_empty()).then(|| t.safety_order_for(names(file, &order.protects))),
    );
    all.push(until(order, t));
    all.push(order.says.clone());
    all.join(" ")
}

/// Until when an order stands, as a sentence.
pub(super) fn until(order: &Order, t: &Words) -> String {
    match order.until {
        Until::Day(day) => t.safety_until_day(say_date(day)),
        Until::FurtherOrder => t.safety_until_further(),
        Until::NotKnown => t.safety_until_not_known(),
    }
}

/// A handover in a paragraph.
pub(super) fn handover(file: &OpenFile, one: &HandoverNow) -> String {
    let (t, Handover { how, place, .. }) = (words(), &one.handover);
    let mut all = vec![t.safety_handover_of(names(file, &one.handover.children), how)];
    all.extend((!place.is_empty()).then(|| t.safety_handover_place(place)));
    let safe = &one.handover.safe;
    all.extend((!safe.is_empty()).then(|| t.safety_handover_safe(safe)));
    all.push(one.handover.basis.say(t));
    all.join(" ")
}

/// A check and what came back, in a paragraph.
pub(super) fn check(file: &OpenFile, one: &CheckNow) -> String {
    let t = words();
    let asked = t.safety_check_asked(
        one.asked.kind.say(t),
        names(file, &one.asked.about),
        say_date(one.stamp.on),
    );
    let Some((stamp, back)) = one.back.last() else {
        return format!("{asked} {}", t.safety_check_waits());
    };
    let came = t.safety_check_came(say_date(stamp.on), back.outcome.say(t));
    let all = [asked, came, back.says.clone()];
    let there = all.into_iter().filter(|one| !one.is_empty());
    there.collect::<Vec<_>>().join(" ")
}

impl CheckKind {
    /// Each of them.
    pub const ALL: [CheckKind; 3] = [CheckKind::Police, CheckKind::Council, CheckKind::Other];

    /// Its name in a form.
    pub fn value(self) -> &'static str {
        match self {
            CheckKind::Police => "police",
            CheckKind::Council => "council",
            CheckKind::Other => "other",
        }
    }

    /// As a page says it.
    pub fn say(self, t: &Words) -> String {
        match self {
            CheckKind::Police => t.safety_check_police(),
            CheckKind::Council => t.safety_check_council(),
            CheckKind::Other => t.safety_check_other(),
        }
    }
}

impl CheckOutcome {
    /// Each of them.
    pub const ALL: [CheckOutcome; 3] = [
        CheckOutcome::Something,
        CheckOutcome::NothingKnown,
        CheckOutcome::NoAnswer,
    ];

    /// Its name in a form.
    pub fn value(self) -> &'static str {
        match self {
            CheckOutcome::Something => "something",
            CheckOutcome::NothingKnown => "nothing_known",
            CheckOutcome::NoAnswer => "no_answer",
        }
    }

    /// As a page says it.
    pub fn say(self, t: &Words) -> String {
        match self {
            CheckOutcome::Something => t.safety_back_something(),
            CheckOutcome::NothingKnown => t.safety_back_nothing(),
            CheckOutcome::NoAnswer => t.safety_back_no_answer(),
        }
    }
}

impl super::Basis {
    /// Each of them.
    pub const ALL: [super::Basis; 3] = [
        super::Basis::Order,
        super::Basis::Agreed,
        super::Basis::Happens,
    ];

    /// Its name in a form.
    pub fn value(self) -> &'static str {
        match self {
            super::Basis::Order => "order",
            super::Basis::Agreed => "agreed",
            super::Basis::Happens => "happens",
        }
    }

    /// As a page says it.
    pub fn say(self, t: &Words) -> String {
        match self {
            super::Basis::Order => t.safety_basis_order(),
            super::Basis::Agreed => t.safety_basis_agreed(),
            super::Basis::Happens => t.safety_basis_happens(),
        }
    }
}

impl OrderKind {
    /// Each of them.
    pub const ALL: [OrderKind; 14] = [
        OrderKind::NonMolestation,
        OrderKind::Occupation,
        OrderKind::ChildArrangements,
        OrderKind::ProhibitedSteps,
        OrderKind::SpecificIssue,
        OrderKind::Care,
        OrderKind::InterimCare,
        OrderKind::Supervision,
        OrderKind::EmergencyProtection,
        OrderKind::SpecialGuardianship,
        OrderKind::Undertaking,
        OrderKind::Restraining,
        OrderKind::Bail,
        OrderKind::Other,
    ];

    /// Its name in a form.
    pub fn value(self) -> &'static str {
        match self {
            OrderKind::NonMolestation => "non_molestation",
            OrderKind::Occupation => "occupation",
            OrderKind::ChildArrangements => "child_arrangements",
            OrderKind::ProhibitedSteps => "prohibited_steps",
            OrderKind::SpecificIssue => "specific_issue",
            OrderKind::Care => "care",
            OrderKind::InterimCare => "interim_care",
            OrderKind::Supervision => "supervision",
            OrderKind::EmergencyProtection => "emergency_protection",
            OrderKind::SpecialGuardianship => "special_guardianship",
            OrderKind::Undertaking => "undertaking",
            OrderKind::Restraining => "restraining",
            OrderKind::Bail => "bail",
            OrderKind::Other => "other",
        }
    }

    /// As the law calls it.
    pub fn say(self, t: &Words) -> String {
        match self {
            OrderKind::NonMolestation => t.safety_order_non_molestation(),
            OrderKind::Occupation => t.safety_order_occupation(),
            OrderKind::ChildArrangements => t.safety_order_child_arrangements(),
            OrderKind::ProhibitedSteps => t.safety_order_prohibited_steps(),
            OrderKind::SpecificIssue => t.safety_order_specific_issue(),
            OrderKind::Care => t.safety_order_care(),
            OrderKind::InterimCare => t.safety_order_interim_care(),
            OrderKind::Supervision => t.safety_order_supervision(),
            OrderKind::EmergencyProtection => t.safety_order_emergency_protection(),
            OrderKind::SpecialGuardianship => t.safety_order_special_guardianship(),
            OrderKind::Undertaking => t.safety_order_undertaking(),
            OrderKind::Restraining => t.safety_order_restraining(),
            OrderKind::Bail => t.safety_order_bail(),
            OrderKind::Other => t.safety_order_other(),
        }
    }
}
