//! Coming in as staff, setting the house up, and opening files: from an empty folder to a child's file.

use axum::{Router, routing::get};

use super::{begin, families, kept, leaving, office, rota, sign_in, staff, wordings, workers};
use crate::web::App;

/// The pages of this room.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/sign-in", get(sign_in::form).post(sign_in::with_link))
        .route("/sign-out", axum::routing::post(sign_in::out))
        .route("/first/{code}", get(begin::form).post(begin::first))
        .route("/house", get(staff::list).post(staff::add))
        .route("/house/links", axum::routing::post(staff::link))
        .route("/house/office", get(office::form).post(office::keep))
        .route("/house/letters", get(wordings::list))
        .route(
            "/house/letters/{template}",
            get(wordings::form).post(wordings::keep),
        )
        .route("/house/rota", get(rota::form).post(rota::keep))
        .route("/families/new", get(families::form).post(families::add))
        .route(
            "/children/new",
            get(families::child_form).post(families::add_child),
        )
        .route(
            "/children/{child}/workers",
            get(workers::list).post(workers::allocate),
        )
        .route(
            "/children/{child}/workers/ending",
            axum::routing::post(workers::end),
        )
        .route(
            "/house/leaving/{staff}",
            get(leaving::form).post(leaving::leave),
        )
        .route("/came-in", get(sign_in::came_in))
        .route("/kept/keeping", axum::routing::post(kept::keep))
        .route("/kept", get(kept::list).post(kept::done))
}
