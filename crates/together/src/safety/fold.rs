//! The fold of what a family's file says about safety: each thing with everything that was written about it since.

use jiff::civil::Date;
use ledger::EntryId;

use super::{
    CheckAsked, CheckBack, Decision, Handover, Happened, How, Knowledge, Order, Over, SafetyEntry,
    Standing, Until,
};
use crate::file::{Room, Slug, Stamp};

/// What a family's file says about safety, oldest first.
#[derive(Debug, Clone, Default)]
pub struct Safety {
    matters: Vec<Matter>,
    checks: Vec<CheckNow>,
    orders: Vec<OrderNow>,
    handovers: Vec<HandoverNow>,
    over: Vec<(Stamp, Over)>,
}

/// A matter, and everything known of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Matter {
    /// When it was written, and by whom; its id is the matter's.
    pub stamp: Stamp,
    /// Who, to whom, what.
    pub happened: Happened,
    /// Everything known of it, oldest first; the first is what came with it. What was written wrongly is not among it.
    pub known: Vec<(Stamp, Knowledge)>,
    /// It was written down wrongly.
    pub over: Option<(Stamp, Over)>,
}

/// A check, and what came back.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckNow {
    /// When it was asked for.
    pub stamp: Stamp,
    /// What was asked.
    pub asked: CheckAsked,
    /// What came back, oldest first.
    pub back: Vec<(Stamp, CheckBack)>,
    /// It is not waited for any more.
    pub over: Option<(Stamp, Over)>,
}

/// An order.
#[derive(Debug, Clone, PartialEq)]
pub struct OrderNow {
    /// When it was written down.
    pub stamp: Stamp,
    /// What it says.
    pub order: Order,
    /// It ended, or was written down wrongly.
    pub over: Option<(Stamp, Over)>,
}

/// A way in which children pass from one to another.
#[derive(Debug, Clone, PartialEq)]
pub struct HandoverNow {
    /// When it was written down.
    pub stamp: Stamp,
    /// How it goes.
    pub handover: Handover,
    /// It is not so any more.
    pub over: Option<(Stamp, Over)>,
}

impl Room for Safety {
    type Entry = SafetyEntry;

    fn take(&mut self, stamp: &Stamp, entry: &SafetyEntry) {
        let (stamp, over) = (stamp.clone(), None);
        match entry.clone() {
            SafetyEntry::Happened(happened) => self.matters.push(Matter {
                known: vec![(stamp.clone(), happened.known.clone())],
                stamp,
                happened,
                over,
            }),
            SafetyEntry::Known(known) => {
                let mut all = self.matters.iter_mut();
                if let Some(matter) = all.find(|one| one.stamp.id == known.of) {
                    matter.known.push((stamp, known.known));
                }
            }
            SafetyEntry::CheckAsked(asked) => self.checks.push(CheckNow {
                stamp,
                asked,
                back: Vec::new(),
                over,
            }),
            SafetyEntry::CheckBack(back) => {
                let mut all = self.checks.iter_mut();
                if let Some(check) = all.find(|one| one.stamp.id == back.of) {
                    check.back.push((stamp, back));
                }
            }
            SafetyEntry::Order(order) => self.orders.push(OrderNow { stamp, order, over }),
            SafetyEntry::Handover(handover) => self.handovers.push(HandoverNow {
                stamp,
                handover,
                over,
            }),
            SafetyEntry::Over(over) => self.end(stamp, over),
        }
    }
}

impl Safety {
    fn end(&mut self, stamp: Stamp, over: Over) {
        let of = over.of;
        let end = Some((stamp.clone(), over.clone()));
        for matter in &mut self.matters {
            if matter.stamp.id == of {
                matter.over.clone_from(&end);
            } else {
                matter.known.retain(|(known, _)| known.id != of);
            }
        }
        let checks = self.checks.iter_mut();
        for (id, place) in checks.map(|one| (one.stamp.id, &mut one.over)) {
            if id == of {
                place.clone_from(&end);
            }
        }
        let orders = self.orders.iter_mut();
        for (id, place) in orders.map(|one| (one.stamp.id, &mut one.over)) {
            if id == of {
                place.clone_from(&end);
            }
        }
        let handovers = self.handovers.iter_mut();
        for (id, place) in handovers.map(|one| (one.stamp.id, &mut one.over)) {
            if id == of {
                place.clone_from(&end);
            }
        }
        self.over.push((stamp, over));
    }

    /// Every matter, oldest first, also what was written down wrongly.
    pub fn matters(&self) -> &[Matter] {
        &self.matters
    }

    /// One of them.
    pub fn matter(&self, id: EntryId) -> Option<&Matter> {
        self.matters.iter().find(|one| one.stamp.id == id)
    }

    /// Every check, oldest first.
    pub fn checks(&self) -> &[CheckNow] {
        &self.checks
    }

    /// One of them.
    pub fn check(&self, id: EntryId) -> Option<&CheckNow> {
        self.checks.iter().find(|one| one.stamp.id == id)
    }

    /// Every order, oldest first.
    pub fn orders(&self) -> &[OrderNow] {
        &self.orders
    }

    /// Every handover, oldest first.
    pub fn handovers(&self) -> &[HandoverNow] {
        &self.handovers
    }

    /// Everything that ended or was written down wrongly.
    pub fn over(&self) -> &[(Stamp, Over)] {
        &self.over
    }

    /// Is this something that was added to a matter?
    pub fn is_known(&self, id: EntryId) -> bool {
        let all = self.matters.iter().flat_map(|one| &one.known);
        all.into_iter().any(|(stamp, _)| stamp.id == id)
    }

    /// Is something of this id here that can end or be wrong, and has not yet?
    pub fn stands(&self, id: EntryId) -> bool {
        let open = |stamp: &Stamp, over: &Option<(Stamp, Over)>| stamp.id == id && over.is_none();
        let known = |one: &Matter| one.known.iter().skip(1).any(|(stamp, _)| stamp.id == id);
        self.matters
            .iter()
            .any(|one| open(&one.stamp, &one.over) || known(one))
            || self.checks.iter().any(|one| open(&one.stamp, &one.over))
            || self.orders.iter().any(|one| open(&one.stamp, &one.over))
            || self.handovers.iter().any(|one| open(&one.stamp, &one.over))
    }
}

impl Matter {
    /// Its id.
    pub fn id(&self) -> EntryId {
        self.stamp.id
    }

    /// What counts: of each person their newest position, everything that stands in papers, the newest of what the court decided.
    pub fn counts(&self) -> Vec<&(Stamp, Knowledge)> {
        let newer = |n: usize, how: &How| {
            self.known[n + 1..]
                .iter()
                .any(|(_, later)| replaces(&later.how, how))
        };
        let all = self.known.iter().enumerate();
        all.filter(|(n, (_, known))| !newer(*n, &known.how))
            .map(|(_, one)| one)
            .collect()
    }

    /// What the court decided, where it is written down: the newest.
    pub fn court(&self) -> Option<(&Stamp, Decision)> {
        let mut newest_first = self.known.iter().rev();
        newest_first.find_map(|(stamp, known)| match known.how {
            How::Court(decision) => Some((stamp, decision)),
            _ => None,
        })
    }

    /// The most that can be said of it. Nothing where all that is known speaks against it.
    pub fn standing(&self) -> Option<Standing> {
        let all = self.counts().into_iter();
        all.filter_map(|(_, known)| known.how.stands()).max()
    }

    /// Is this child named in it, as somebody it was done to, or who saw or heard it?
    pub fn is_about(&self, child: &Slug) -> bool {
        self.happened.to.contains(child) || self.happened.near.contains(child)
    }
}

/// Does the later take the place of the earlier?
fn replaces(later: &How, earlier: &How) -> bool {
    match (later, earlier) {
        (How::Court(_), How::Court(_)) => true,
        (How::Papers(_) | How::Check(_) | How::Court(_), _) => false,
        (later, earlier) => later.teller() == earlier.teller(),
    }
}

impl CheckNow {
    /// Does it wait for an answer?
    pub fn waits(&self) -> bool {
        self.back.is_empty() && self.over.is_none()
    }
}

impl OrderNow {
    /// Is it in force on this day? Until when nobody has written down does not end it: unknown is never "over".
    pub fn in_force(&self, today: Date) -> bool {
        let ended = matches!(self.order.until, Until::Day(day) if day < today);
        self.over.is_none() && self.order.from <= today && !ended
    }
}
