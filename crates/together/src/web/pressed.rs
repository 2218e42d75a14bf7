//! The form that is being done just now, as it was typed. What a learner would put before a child or a parent waits for a look with it, so
//! that nothing is typed twice: the door says that it waits, and here it is asked for, whichever page it came from.

use std::sync::Arc;

use axum::{
    extract::{Request, State},
    http::Method,
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};

use super::{
    App,
    again::{Form, Typed, own_address},
};
use crate::{
    door::Viewer,
    learning::{self, Act, Pressed},
};

tokio::task_local! {
    static NOW: (String, Typed);
}

/// The form that is being done: where it went and what was in it. None outside a page, and none where files came with it: these cannot be
/// pressed again from another page.
pub(crate) fn pressed_now() -> Option<Pressed> {
    let now = NOW.try_with(|(to, typed)| (to.clone(), typed.form()));
    let (
        to,
        Form {
            fields, had_files, ..
        },
    ) = now.ok()?;
    (!had_files).then_some(Pressed { to, fields })
}

/// Where the door says that it waits for a look, the look is asked for and its page comes; nothing else was done.
pub(super) async fn looked_at_first(
    State(app): State<App>,
    request: Request,
    next: Next,
) -> Response {
    let typed = request.extensions().get::<Typed>().cloned();
    let viewer = request.extensions().get::<Viewer>().cloned();
    let (Some(typed), Some(viewer)) = (typed, viewer) else {
        return next.run(request).await;
    };
    if request.method() != Method::POST {
        return next.run(request).await;
    }
    let to = own_address(request.uri());
    let response = NOW.scope((to, typed), next.run(request)).await;
    let Some(act) = response.extensions().get::<Arc<Act>>().cloned() else {
        return response;
    };
    match learning::ask_about(&app, &viewer, &act).await {
        Ok(page) => Redirect::to(&page).into_response(),
        Err(error) => error.into_response(),
    }
}
