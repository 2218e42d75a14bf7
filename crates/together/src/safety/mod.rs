//! What we understand about safety: checks asked for and back, who did what to whom and how we know, what the court decided about it,
//! orders, handovers, and what all of it means for each child. Every sentence says exactly what its source says. For workers alone.
//! What is about grown-ups stands in the family's file, once for brothers and sisters; what it means for a child in that child's.

mod child_entries;
mod child_fold;
mod due;
mod entries;
mod fold;
mod forms;
mod knowing;
mod points;
mod say;
mod show;

pub use child_entries::{Assessed, Cause, ChildSafetyEntry, Considered, Means, Referred};
pub use child_fold::ChildSafety;
pub use due::{due, is_to_be_considered};
pub use entries::{
    Basis, CheckAsked, CheckBack, CheckKind, CheckOutcome, Ended, Handover, Happened, Known, Order,
    OrderKind, Over, SafetyEntry, Until,
};
pub use fold::{CheckNow, HandoverNow, Matter, OrderNow, Safety};
pub use knowing::{Decision, How, Knowledge, Papers, Standing, Teller};
pub use points::{Kind, Point, point, points};
pub use say::{fact, sentences};

use axum::{Router, routing::get};

use crate::web::App;
use forms::{
    back::Back, check::Check, form, handover::Handover as HandoverForm, known::Known as KnownForm,
    matter::Matter as MatterForm, means::Means as MeansForm, order::Order as OrderForm,
    over::Over as OverForm, risk::Risk, went::Went,
};

/// The pages of this room.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/children/{child}/safety", get(show::show))
        .route("/children/{child}/safety/checks/new", form::<Check>())
        .route("/children/{child}/safety/checks/{entry}", form::<Back>())
        .route(
            "/children/{child}/safety/handovers/new",
            form::<HandoverForm>(),
        )
        .route("/children/{child}/safety/matters/new", form::<MatterForm>())
        .route(
            "/children/{child}/safety/matters/{entry}",
            form::<KnownForm>(),
        )
        .route("/children/{child}/safety/means", form::<MeansForm>())
        .route("/children/{child}/safety/orders/new", form::<OrderForm>())
        .route("/children/{child}/safety/over/{entry}", form::<OverForm>())
        .route("/children/{child}/safety/risk", form::<Risk>())
        .route("/children/{child}/safety/risk/{entry}", form::<Went>())
}

#[cfg(test)]
mod tests;
