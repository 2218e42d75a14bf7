use bytes::Bytes;
use jiff::{Timestamp, ToSpan};
use ledger::{AttachmentId, Error, FileId, Ledger, Swept, Write, WriteError};
use uuid::Uuid;

use crate::house::{House, adding, entry, file_with, now, problems};

const SAM: Uuid = Uuid::from_u128(2);

fn recording() -> Bytes {
    (0..200_000_u32)
        .map(|at| u8::try_from(at % 253).unwrap())
        .collect()
}

async fn attached(ledger: &Ledger, file: FileId) -> AttachmentId {
    ledger
        .attach(file, SAM, now(), "audio/ogg", recording())
        .await
        .unwrap()
}

/// Where the object of an attachment is.
fn object(house: &House, id: AttachmentId) -> std::path::PathBuf {
    let name = id.to_string();
    house
        .path()
        .join("attachments")
        .join(&name[name.len() - 2..])
        .join(&name)
}

#[tokio::test]
async fn a_recording_comes_back_whole_or_in_part() {
    let (house, ledger) = House::open().await;
    let amira = file_with(&ledger, &[]).await;
    let id = attached(&ledger, amira).await;
    ledger.close().await;
    let again = house.ledger().await;
    let whole = again.attachment(amira, id, None).await.unwrap().unwrap();
    assert_eq!(
        (whole.media.as_str(), whole.size, &whole.bytes),
        ("audio/ogg", 200_000, &recording())
    );
    let part = again
        .attachment(amira, id, Some(65_530..131_080))
        .await
        .unwrap()
        .unwrap();
    assert_eq!(part.bytes, recording().slice(65_530..131_080));
    let end = again
        .attachment(amira, id, Some(199_999..500_000))
        .await
        .unwrap()
        .unwrap();
    assert_eq!(end.bytes.len(), 1);
    let after = again
        .attachment(amira, id, Some(500_000..600_000))
        .await
        .unwrap()
        .unwrap();
    assert!(after.bytes.is_empty());
}

#[tokio::test]
async fn another_childs_file_does_not_have_it() {
    let (_house, ledger) = House::open().await;
    let (amira, yusuf) = (file_with(&ledger, &[]).await, file_with(&ledger, &[]).await);
    let id = attached(&ledger, amira).await;
    assert_eq!(ledger.attachment(yusuf, id, None).await.unwrap(), None);
    assert_eq!(
        ledger
            .attachment(amira, AttachmentId::new(now()), None)
            .await
            .unwrap(),
        None
    );
}

#[tokio::test]
async fn an_empty_attachment_is_an_attachment() {
    let (_house, ledger) = House::open().await;
    let amira = file_with(&ledger, &[]).await;
    let id = ledger
        .attach(amira, SAM, now(), "text/plain", Bytes::new())
        .await
        .unwrap();
    assert_eq!(
        ledger
            .attachment(amira, id, None)
            .await
            .unwrap()
            .unwrap()
            .size,
        0
    );
    assert_eq!(problems(&ledger).await, [] as [&str; 0]);
}

#[tokio::test]
async fn what_no_entry_names_is_swept_after_thirty_days_and_what_one_names_stays() {
    let (house, ledger) = House::open().await;
    let amira = file_with(&ledger, &[]).await;
    let (kept, left) = (
        attached(&ledger, amira).await,
        attached(&ledger, amira).await,
    );
    ledger
        .write(Write {
            keeps: vec![kept],
            ..adding(entry(amira, "her voice"))
        })
        .await
        .unwrap();

    assert_eq!(
        ledger.sweep(now() + 48.hours()).await.unwrap(),
        Swept::default()
    );
    let swept = ledger.sweep(now() + (31 * 24).hours()).await.unwrap();
    assert_eq!(
        swept,
        Swept {
            attachments: 1,
            ..Swept::default()
        }
    );
    assert!(
        ledger
            .attachment(amira, kept, None)
            .await
            .unwrap()
            .is_some()
    );
    assert!(!object(&house, left).exists());

    let late = ledger
        .write(Write {
            keeps: vec![left],
            ..adding(entry(amira, "too late"))
        })
        .await;
    assert!(matches!(late, Err(WriteError::NoSuchAttachment(id)) if id == left));
    assert_eq!(
        ledger.read(amira, 0).await.unwrap().len(),
        1,
        "and nothing was added"
    );
}

#[tokio::test]
async fn an_upload_that_was_cut_off_is_noted_and_swept() {
    let (house, ledger) = House::open().await;
    let stray = AttachmentId::new(now());
    std::fs::create_dir_all(object(&house, stray).parent().unwrap()).unwrap();
    std::fs::write(object(&house, stray), b"half").unwrap();
    let report = ledger.verify(None, |_, _| ()).await.unwrap();
    assert_eq!((report.problems().len(), report.notes().len()), (0, 1));
    assert!(report.notes()[0].contains(&stray.to_string()));
    // The folder's own clock says when it came, so this one test reads the machine's.
    let swept = ledger
        .sweep(Timestamp::now() + (31 * 24).hours())
        .await
        .unwrap();
    assert_eq!(
        swept,
        Swept {
            objects: 1,
            ..Swept::default()
        }
    );
    assert!(!object(&house, stray).exists());
}

#[tokio::test]
async fn a_missing_cut_or_changed_attachment_is_named() {
    let (house, ledger) = House::open().await;
    let amira = file_with(&ledger, &[]).await;
    let changed: [fn(&std::path::Path); 3] = [
        |path| std::fs::remove_file(path).unwrap(),
        |path| {
            let sealed = std::fs::read(path).unwrap();
            std::fs::write(path, &sealed[..sealed.len() / 2]).unwrap();
        },
        |path| {
            let mut sealed = std::fs::read(path).unwrap();
            sealed[70_000] ^= 1;
            std::fs::write(path, sealed).unwrap();
        },
    ];
    for (done, change) in changed.into_iter().enumerate() {
        let id = attached(&ledger, amira).await;
        change(&object(&house, id));
        let found = problems(&ledger).await;
        assert!(
            found
                .iter()
                .any(|problem| problem.contains(&id.to_string())),
            "{done}: {found:?}"
        );
        assert!(matches!(
            ledger.attachment(amira, id, None).await,
            Err(Error::Damaged(_) | Error::Attachments(_))
        ));
    }
}
