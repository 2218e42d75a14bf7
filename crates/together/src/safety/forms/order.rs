//! An order, as it was made.

use jiff::civil::Date;
use ledger::EntryId;
use page_parts::{Choice, Input, Markup, Radios};

use super::{
    Form, Place,
    fields::{area, boxes, needed, people, ticked},
};
use crate::{
    door::OpenFile,
    file::Written,
    safety::{self, OrderKind, SafetyEntry, Until},
    web::{Faults, Posted, Words, words},
};

/// A new order.
pub(in crate::safety) struct Order;

impl Form for Order {
    fn title(t: &Words) -> String {
        t.safety_order_new()
    }

    fn intro(t: &Words) -> String {
        t.safety_order_intro()
    }

    fn begun(_: &OpenFile, _: Place, _: Date) -> Posted {
        Posted::default()
    }

    fn fields(file: &OpenFile, typed: &Posted, faults: &Faults) -> Markup {
        let t = words();
        let kind = OrderKind::ALL
            .into_iter()
            .fold(Radios::new("kind", t.safety_order_kind()), |radios, one| {
                radios.item(one.value(), one.say(t))
            })
            .checked(typed.get("kind"))
            .error(faults.of("kind"));
        let says = area(
            ("says", t.safety_order_says(), t.safety_order_says_hint()),
            typed,
            faults,
        );
        let all = people(file, false);
        let binds = boxes(file, ("binds", t.safety_order_whom()), &all, typed, faults);
        let protects = boxes(
            file,
            ("protects", t.safety_order_protects()),
            &people(file, true),
            typed,
            faults,
        );
        let from = Input::new("from", t.safety_order_since())
            .kind("date")
            .value(typed.get("from"))
            .error(faults.of("from"));
        Markup::of(&kind)
            .and(&says)
            .and(&binds)
            .and(&protects)
            .and(&from)
            .and(&until(typed, faults))
    }

    fn read(
        file: &OpenFile,
        (_, id): (Place, EntryId),
        form: &Posted,
        _: Date,
        faults: &mut Faults,
    ) -> Option<Written> {
        let t = words();
        let mut all = OrderKind::ALL.into_iter();
        let kind = all.find(|one| one.value() == form.get("kind"));
        if kind.is_none() {
            faults.add("kind", t.safety_order_kind_missing());
        }
        let says = needed(form, "says", t.safety_order_says_missing(), faults);
        let from = form.get("from").parse::<Date>();
        let from = from.map_err(|_| faults.add("from", t.date_wrong())).ok();
        let until = read_until(form, from, faults);
        let order = safety::Order {
            kind: kind?,
            says,
            binds: ticked(form, "binds", &people(file, false)),
            protects: ticked(form, "protects", &people(file, true)),
            from: from?,
            until: until?,
        };
        let day = order.from;
        let entry = SafetyEntry::from(order);
        Some(Written::new(file.family_id()?, id, &entry).on(day))
    }
}

fn until(typed: &Posted, faults: &Faults) -> Radios {
    let t = words();
    let day = Input::new("until_day", t.safety_order_until_day())
        .kind("date")
        .value(typed.get("until_day"))
        .error(faults.of("until_day"));
    Radios::new("until", t.safety_order_until())
        .choice(Choice::new("day", t.safety_order_until_a_day()).reveals(Markup::of(&day)))
        .item("further", t.safety_order_until_further())
        .item("not_known", t.safety_order_until_unknown())
        .checked(typed.get("until"))
        .error(faults.of("until"))
}

fn read_until(form: &Posted, from: Option<Date>, faults: &mut Faults) -> Option<Until> {
    let t = words();
    match form.get("until") {
        "further" => Some(Until::FurtherOrder),
        "not_known" => Some(Until::NotKnown),
        "day" => {
            let day = form.get("until_day").parse::<Date>().ok();
            match day {
                None => faults.add("until_day", t.date_wrong()),
                Some(day) if from.is_some_and(|from| day < from) => {
                    faults.add("until_day", t.safety_order_until_before());
                }
                Some(_) => {}
            }
            day.map(Until::Day)
        }
        _ => {
            faults.add("until", t.safety_order_until_missing());
            None
        }
    }
}
