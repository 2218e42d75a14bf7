//! A part of something large: players of sounds and videos ask for it piece by piece (RFC 9110, section 14).

use std::ops::Range;

use axum::{
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::Response,
};
use ledger::{Attachment, AttachmentId};

use super::{App, Error, inert};
use crate::door::OpenFile;

/// Something beside a file, or the one piece of it that was asked for, sent so that it cannot do anything. A piece that is not there,
/// several at once and other units are as if nothing had been asked: the whole is a right answer then.
pub async fn attached(
    app: &App,
    file: &OpenFile,
    id: AttachmentId,
    headers: &HeaderMap,
) -> Result<Response, Error> {
    let part = |part| app.door.attachment_part(file, id, part);
    in_parts(headers, part).await
}

/// The same of what a parent put beside the family's file.
pub async fn attached_to_family(
    app: &App,
    file: &OpenFile,
    id: AttachmentId,
    headers: &HeaderMap,
) -> Result<Response, Error> {
    let part = |part| app.door.attachment_of_family(file, id, part);
    in_parts(headers, part).await
}

async fn in_parts<F>(
    headers: &HeaderMap,
    part: impl Fn(Option<Range<u64>>) -> F,
) -> Result<Response, Error>
where
    F: Future<Output = Result<Attachment, Error>>,
{
    if let Some(asked) = asked_range(headers) {
        match part(Some(asked.clone())).await {
            Ok(part) if !part.bytes.is_empty() => {
                let last = asked.start + part.bytes.len() as u64 - 1;
                let said = format!("bytes {}-{last}/{}", asked.start, part.size);
                let mut response = inert(&part.media, part.bytes);
                *response.status_mut() = StatusCode::PARTIAL_CONTENT;
                put(&mut response, header::CONTENT_RANGE, &said);
                return Ok(response);
            }
            Ok(_) | Err(Error::NotFound) => {}
            Err(other) => return Err(other),
        }
    }
    let whole = part(None).await?;
    let mut response = inert(&whole.media, whole.bytes);
    put(&mut response, header::ACCEPT_RANGES, "bytes");
    Ok(response)
}

fn put(response: &mut Response, name: header::HeaderName, said: &str) {
    if let Ok(said) = HeaderValue::from_str(said) {
        response.headers_mut().insert(name, said);
    }
}

fn asked_range(headers: &HeaderMap) -> Option<Range<u64>> {
    let asked = headers.get(header::RANGE)?.to_str().ok()?;
    let (from, to) = asked.strip_prefix("bytes=")?.split_once('-')?;
    let from: u64 = from.trim().parse().ok()?;
    let to = match to.trim() {
        "" => u64::MAX,
        to => to.parse::<u64>().ok()?.checked_add(1)?,
    };
    (from < to).then_some(from..to)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(range: &str) -> Option<Range<u64>> {
        let mut headers = HeaderMap::new();
        headers.insert(header::RANGE, HeaderValue::from_str(range).unwrap());
        asked_range(&headers)
    }

    #[test]
    fn one_range_is_read_and_anything_else_asks_for_all_of_it() {
        assert_eq!(asked("bytes=0-99"), Some(0..100));
        assert_eq!(asked("bytes=5-"), Some(5..u64::MAX));
        for other in [
            "bytes=-5",
            "bytes=9-3",
            "bytes=0-1,5-9",
            "lines=0-1",
            "bytes=x-y",
            "bytes=0-18446744073709551615",
        ] {
            assert_eq!(asked(other), None, "{other}");
        }
    }
}
