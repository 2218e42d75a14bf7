//! Who is signed in here now, for a page that was open while somebody else may have come in. It says nothing but what pages of
//! that session carry themselves.

use axum::{Extension, Json};

use super::guard::{LateChild, LateStaff};
use crate::door::{ChildViewer, Viewer};

/// What the pages of the session carry that this browser has; of one that ran out too, whose words are still kept.
#[derive(serde::Serialize)]
pub(super) struct Still {
    page: String,
}

/// `GET /still`
pub(super) async fn still(
    staff: Option<Extension<Viewer>>,
    child: Option<Extension<ChildViewer>>,
    late_staff: Option<Extension<LateStaff>>,
    late_child: Option<Extension<LateChild>>,
) -> Json<Still> {
    let page = staff
        .map(|staff| staff.0.page)
        .or_else(|| child.map(|child| child.0.page))
        .or_else(|| late_staff.map(|late| late.0.0))
        .or_else(|| late_child.map(|late| late.0.0.page));
    Json(Still {
        page: page.unwrap_or_default(),
    })
}
