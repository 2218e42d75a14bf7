//! An answer that does not wait for the end of what is sent, heard all the same. A browser that is still sending a large file
//! reads no answer, and where the connection is closed under it, it shows an error of its own in place of our sentence.

use std::{
    pin::Pin,
    task::{Context, Poll, ready},
};

use axum::{
    body::{Body, BodyDataStream, Bytes, HttpBody},
    extract::Request,
    middleware::Next,
    response::Response,
};
use futures::{Stream, StreamExt};

use super::app::LONGEST_WAIT;

/// Lets what nobody read of a request come, and throws it away, for as long as a page may take.
pub(super) async fn let_the_rest_come(request: Request, next: Next) -> Response {
    let wanted = request.map(|body| {
        if body.is_end_stream() {
            body
        } else {
            Body::from_stream(LetCome(Some(body.into_data_stream())))
        }
    });
    next.run(wanted).await
}

/// A body whose rest is let come when nobody wants it any more.
struct LetCome(Option<BodyDataStream>);

impl Stream for LetCome {
    type Item = Result<Bytes, axum::Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Some(body) = &mut self.0 else {
            return Poll::Ready(None);
        };
        let next = ready!(body.poll_next_unpin(context));
        if !matches!(next, Some(Ok(_))) {
            self.0 = None;
        }
        Poll::Ready(next)
    }
}

impl Drop for LetCome {
    fn drop(&mut self) {
        if let Some(mut rest) = self.0.take() {
            let all = async move { while let Some(Ok(_)) = rest.next().await {} };
            tokio::spawn(tokio::time::timeout(LONGEST_WAIT, all));
        }
    }
}
