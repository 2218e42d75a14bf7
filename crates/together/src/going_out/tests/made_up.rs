//! A made-up child with many e-mails to be told by, for the test that kills the program while it sends.

use jiff::Timestamp;
use ledger::{EntryId, FileId, FileKind};
use uuid::Uuid;

use crate::going_out::{
    Channel,
    entries::{Asked, Checked, GoingOutEntry, What},
    fold::State,
    settings::{Mail, Security, SendingEntry},
};
use crate::{
    about_me::{AboutMeEntry, Answer, Around, Safe, SaidBy},
    door::{Door, HOUSE, OutboxChange, Put, Viewer, Writing},
    file::{Audience, Slug, Written},
    house::{NewChild, furnish, opened},
    people::{Detail, PeopleEntry, Whereabouts},
    web::Error,
};

/// The one child there is.
const CHILD: FileId = FileId(Uuid::from_u128(0x0198_c000_0000_7000_8000_0000_0000_0c01));

/// A house that sends to this mail server, a child, and so many messages that wait.
pub(super) async fn fill(door: &Door, port: u16, messages: usize) -> Result<(), Error> {
    furnish(door).await?;
    let now = door.clock().now();
    let program = Viewer::program().by;
    let mail = Mail {
        host: "127.0.0.1".to_owned(),
        port,
        security: Security::ThisMachine,
        from: "post@example.org".to_owned(),
        ..Mail::default()
    };
    let set = Written::new(HOUSE, EntryId::new(now), &SendingEntry::from(mail));
    door.begin(&program, Vec::new(), vec![set]).await?;
    open(door, now).await?;
    for _ in 0..messages {
        let message = ledger::uuid_at(now);
        let asked = Asked {
            message,
            what: What::SomethingNew,
            to: slug(),
            channel: Channel::Email,
            put: true,
            because: String::new(),
        };
        let put = OutboxChange::Put(Put {
            id: message,
            file: CHILD,
            channel: Channel::Email,
            alone: false,
            printed_by: None,
        });
        let writing = |file: &crate::door::OpenFile| {
            let entry = GoingOutEntry::from(asked.clone());
            Ok::<_, Error>(Writing {
                entries: vec![Written::new(file.id(), EntryId(message), &entry)],
                outbox: vec![put],
                ..Writing::default()
            })
        };
        door.write(&Viewer::program(), CHILD, writing).await?;
    }
    Ok(())
}

fn slug() -> Slug {
    Slug::for_name("Ola", |_| false)
}

/// The child's file and the family's, with an address that was checked.
async fn open(door: &Door, now: Timestamp) -> Result<(), Error> {
    let (program, file, family) = (Viewer::program().by, CHILD, FileId::new(now));
    let new = NewChild {
        court_name: "Ola Made-Up".to_owned(),
        born: None,
        person: slug(),
    };
    let place = EntryId::new(now);
    let told = Whereabouts {
        of: slug(),
        detail: Detail::Email,
        text: "ola@example.org".to_owned(),
        may_be_told: Audience::Workers,
    };
    let safe = Answer {
        said: Safe {
            phone: Around::Nobody,
            ..Safe::default()
        },
        said_by: SaidBy::Child,
        readers: Audience::Workers,
    };
    let checked = Checked {
        place,
        safe: true,
        hours: None,
    };
    let mut entries = opened(file, family, &new, &[], EntryId::new(now));
    entries.push(Written::new(family, place, &PeopleEntry::from(told)));
    entries.push(Written::new(
        file,
        EntryId::new(now),
        &AboutMeEntry::from(safe),
    ));
    entries.push(Written::new(
        file,
        EntryId::new(now),
        &GoingOutEntry::from(checked),
    ));
    let opens = vec![(family, FileKind::Family), (file, FileKind::Child)];
    door.begin(&program, opens, entries).await
}

/// How each of them stands in the child's file.
pub(super) async fn found(door: &Door) -> Result<Vec<(Uuid, State)>, Error> {
    let file = door.open(&Viewer::program(), CHILD).await?;
    let messages = file.going_out.messages().iter();
    Ok(messages
        .map(|message| (message.asked.message, message.state))
        .collect())
}
