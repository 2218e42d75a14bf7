//! A parent or carer on their own pages: what is theirs of the family's file and of the files of its children, and nothing else. It is
//! a list of what may be there, filtered before it is folded; what is new in a file is not theirs until somebody adds it here.

use std::{collections::BTreeSet, sync::Arc};

use jiff::civil::Date;
use ledger::{EntryId, FileId, Look, Outcome, Write, WriteError};
use uuid::Uuid;

use super::{Code, Door, OpenFile, Refused, Role, Why, Writing, store, write::TRIES};
use crate::{
    about_me::{AboutMeEntry, HardNews},
    clock::{day, morning},
    file::{By, Family, FamilyEntry, File, FileEntry, Readers, Slug, Written},
    letters::LetterEntry,
    parents::{self, ParentEntry, Step},
    plan::{PlanEntry, Strand},
    promises,
    voice::duty_reads,
    web::Error,
};

/// A grown-up of a family's file who came in with a code or a phrase of their own.
#[derive(Debug, Clone)]
pub struct ParentViewer {
    family: FileId,
    who: Uuid,
    /// Where their pages stand.
    pub place: String,
    /// What the pages of this session carry: a form says with it whose page it was on.
    pub page: String,
    token: Vec<u8>,
}

impl ParentViewer {
    pub(super) fn new(
        family: FileId,
        who: Uuid,
        place: String,
        page: String,
        token: Vec<u8>,
    ) -> ParentViewer {
        ParentViewer {
            family,
            who,
            place,
            page,
            token,
        }
    }

    /// By which id they are known, also as whoever put something beside the family's file.
    pub fn id(&self) -> Uuid {
        self.who
    }

    pub(super) fn token(&self) -> &[u8] {
        &self.token
    }
}

/// What a parent or carer may see on their own pages. There is no other way to have one: opening writes the looks first.
pub struct ParentsFile {
    family_id: FileId,
    family: Arc<Family>,
    /// Who they are in the family's file.
    pub person: Slug,
    /// Their name, as they spell it.
    pub name: String,
    /// They themselves and everybody around their screen.
    pub readers: Readers,
    /// The children their pages are about, each with what is theirs of the child's file.
    pub children: Vec<OpenFile>,
    /// Where they want to hear hard news first.
    pub hard_news: HardNews,
    /// What somebody promised them to find out, the newest first.
    pub promised: Vec<Promised>,
    /// Every part of a plan that they were ever shown, and whether they said something of it: no words of either.
    pub plan_parts: Vec<PlanPart>,
    /// The whole files they asked for on their own pages.
    pub asked: Vec<AskedFor>,
    seen: ledger::Head,
    /// Of the children's files, in the order of the children.
    seen_of_children: Vec<ledger::Head>,
}

/// A whole file that they asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskedFor {
    /// Whose.
    pub child: Slug,
    /// The day they asked: the month begins then.
    pub on: Date,
    /// Since when it is theirs, where it was given.
    pub given: Option<Date>,
}

/// A promise to them that waits: who finds something out, by when. What it is about stays with the workers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Promised {
    /// Who finds it out.
    pub worker: String,
    /// By when they tell.
    pub by: Date,
    /// Does it take longer than was said?
    pub longer: bool,
    /// The question it came from, where it was one of theirs.
    pub question: Option<EntryId>,
}

/// A part of a plan that was shown to them once, perhaps before a newer one. It names what a view is of, and holds nothing of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanPart {
    /// Whose plan.
    pub child: Slug,
    /// The entry that showed it.
    pub of: EntryId,
    /// Which part.
    pub strand: Strand,
    /// What they wrote of it on their own pages.
    pub said: Vec<EntryId>,
}

impl std::ops::Deref for ParentsFile {
    type Target = Family;

    fn deref(&self) -> &Family {
        &self.family
    }
}

impl ParentsFile {
    /// The family's file.
    pub fn family_id(&self) -> FileId {
        self.family_id
    }

    /// What was seen of every file that these would be written in; none where one of them is not theirs to write.
    fn seen_for(&self, entries: &[Written]) -> Option<Vec<ledger::Head>> {
        let mut seen = vec![self.seen];
        for entry in entries.iter().filter(|entry| entry.file != self.family_id) {
            let mut theirs = self.seen_of_children.iter();
            let head = theirs.find(|head| head.file == entry.file)?;
            if entry.kind() != "my_file.asked" {
                return None;
            }
            if !seen.contains(head) {
                seen.push(*head);
            }
        }
        Some(seen)
    }
}

/// A child's file, whole, and what it is for this grown-up.
struct Whole {
    head: ledger::Head,
    entries: Vec<ledger::Entry>,
    file: File,
}

impl Door {
    /// By which id a grown-up of this family is known in our tables. It comes from a key of this house and leads back to nobody's name.
    pub(super) fn grown_up(&self, family: FileId, who: &Slug) -> FileId {
        FileId(
            self.made_of("grown-up", format!("{family} {who}").as_bytes())
                .0,
        )
    }

    fn named(&self, family: FileId, folded: &Family, who: Uuid) -> Option<Slug> {
        let mut slugs = folded.people.all().map(|person| &person.slug);
        slugs
            .find(|slug| self.grown_up(family, slug).0 == who)
            .cloned()
    }

    /// Opens what is theirs. `None` where their way in has ended: they were taken out, what they are to the children changed, or it is not
    /// safe any more. Then nothing of theirs works from now on.
    pub async fn open_parent(&self, viewer: &ParentViewer) -> Result<Option<ParentsFile>, Error> {
        let heads = store::heads_of_family(self.ledger().db(), viewer.family).await?;
        let [seen, children @ ..] = &heads[..] else {
            return Ok(None);
        };
        self.looks_of(viewer, &[*seen]).await?;
        let entries = self.ledger().read(seen.file, 0).await?;
        let mut whole = Family::default();
        whole.take(&entries, |_| true);
        let mut all = Vec::with_capacity(children.len());
        for head in children {
            let entries = self.ledger().read(head.file, 0).await?;
            let mut file = File::default();
            file.take(&entries, |_| true);
            all.push(Whole {
                head: *head,
                entries,
                file,
            });
        }
        let stands = self.named(viewer.family, &whole, viewer.who).map(|slug| {
            let files: Vec<&File> = all.iter().map(|one| &one.file).collect();
            let contact = parents::stands(&whole, &files, &slug);
            (slug, contact)
        });
        let Some((person, Ok(contact))) = stands else {
            self.ends_for(viewer).await?;
            return Ok(None);
        };
        all.retain(|one| parents::is_theirs(&whole, &one.file, &person, &contact));
        all.sort_by_key(|one| {
            let mut known = whole.people.all();
            known.position(|known| Some(&known.slug) == one.file.opening.person())
        });
        let shown: Vec<ledger::Head> = all.iter().map(|one| one.head).collect();
        self.looks_of(viewer, &shown).await?;
        let readers = Readers::person(&person, contact.around.readers());
        let promised = promised(&whole, &all, &person);
        let plan_parts = plan_parts(&whole, &all, &person, &readers);
        let asked = asked_for(&all, &person, &readers);
        let family = Arc::new(filtered_family(&whole, &entries, &person, &readers));
        let children = all.iter().map(|one| OpenFile {
            id: one.head.file,
            file: Arc::new(filtered_file(one, &whole, &person, &readers)),
            families: vec![(seen.file, family.clone())],
            readers: readers.clone(),
            screen_name: None,
            called: None,
            seen: Vec::new(),
            why: Why::TheirPages,
        });
        Ok(Some(ParentsFile {
            family_id: seen.file,
            children: children.collect(),
            name: whole
                .people
                .get(&person)
                .map_or_else(String::new, |person| person.name.clone()),
            hard_news: whole.parents.hard_news(&person),
            family,
            person,
            readers,
            promised,
            plan_parts,
            asked,
            seen: *seen,
            seen_of_children: shown,
        }))
    }

    /// Writes to the family's file what a parent says, and to a child's that they asked for it; nothing else. `None` where their way in has
    /// ended.
    pub async fn write_parent<E>(
        &self,
        viewer: &ParentViewer,
        rule: impl Fn(&ParentsFile) -> Result<Writing, E>,
    ) -> Result<Option<()>, Refused<E>> {
        for _ in 0..TRIES {
            let Some(file) = self.open_parent(viewer).await? else {
                return Ok(None);
            };
            let Writing { entries, keeps, .. } = rule(&file).map_err(Refused::Rule)?;
            let seen = file.seen_for(&entries).ok_or(Error::NotFound)?;
            let by = By {
                id: viewer.who,
                role: Role::Parent,
                name: file.name.clone(),
            };
            let write = Write {
                also: entries
                    .iter()
                    .flat_map(|entry| self.waits_of_parent(&file, entry))
                    .collect(),
                seen,
                keeps,
                entries: self.sealed_by(&by, &entries),
                ..Write::default()
            };
            match self.ledger().write(write).await {
                Ok(_) => return Ok(Some(())),
                Err(WriteError::Moved(_)) => {}
                // Never with words of theirs in the answer: a screen may be watched.
                Err(WriteError::Different(_)) => return Err(Error::Changed.into()),
                Err(other) => return Err(Error::from(other).into()),
            }
        }
        Err(Error::Busy.into())
    }

    /// What they wrote waits until a worker of the children it is about has it; whoever is on duty has it only for the day.
    fn waits_of_parent(&self, file: &ParentsFile, written: &Written) -> Vec<ledger::Query> {
        let now = self.clock().now();
        match written.read_of_family() {
            Some(FamilyEntry::parents(ParentEntry::Wrote(wrote))) => {
                let mut theirs = file.children.iter();
                let child = theirs.find(|child| wrote.children.contains(child.child()));
                let due = morning(duty_reads(day(now)));
                child
                    .map(|child| store::put_waiting(written.id, child.id(), now, due))
                    .into_iter()
                    .collect()
            }
            Some(FamilyEntry::parents(ParentEntry::NotSafe(marked))) => {
                vec![store::hasten_waiting(marked.of, now)]
            }
            _ => Vec::new(),
        }
    }

    async fn looks_of(&self, viewer: &ParentViewer, heads: &[ledger::Head]) -> Result<(), Error> {
        let at = self.clock().now();
        let looks = heads.iter().map(|head| Look {
            id: ledger::uuid_at(at),
            file: Some(head.file),
            asked: head.file.0,
            who: viewer.who,
            at,
            outcome: Outcome::Opened,
            why: Why::TheirPages.text().to_owned(),
        });
        let looks: Vec<Look> = looks.collect();
        if !looks.is_empty() {
            self.ledger().look(looks).await?;
        }
        Ok(())
    }

    /// Whatever is theirs works no more: codes, their phrase, whoever is in.
    async fn ends_for(&self, viewer: &ParentViewer) -> Result<(), Error> {
        let who = FileId(viewer.who);
        self.ledger()
            .change(vec![store::drop_access(who), store::end_own_sessions(who)])
            .await?;
        Ok(())
    }

    /// The entry that says that somebody tried to come in as this grown-up, wrongly and many times.
    pub(super) async fn tries_of_grown_up(
        &self,
        family: FileId,
        who: FileId,
        id: EntryId,
    ) -> Result<Option<Written>, Error> {
        let mut folded = Family::default();
        folded.take(&self.ledger().read(family, 0).await?, |_| true);
        let slug = self.named(family, &folded, who.0);
        Ok(slug.map(|slug| parents::step(family, &slug, id, Step::ManyTries {})))
    }

    /// A code was used for the first time: the family's file says so. `None` where the way in has ended.
    pub async fn note_parents_first_use(
        &self,
        viewer: &ParentViewer,
        code: &Code,
    ) -> Result<Option<()>, Error> {
        let id = self.first_use_of(code);
        let rule = |file: &ParentsFile| {
            let step = parents::step(file.family_id, &file.person, id, Step::FirstUsed {});
            Ok::<_, Error>(step.into())
        };
        self.write_parent(viewer, rule).await.map_err(Error::from)
    }

    /// They and everybody around their screen today; `None` where nobody asked. It shows nothing of a file, so it is no look.
    pub async fn readers_of_parent(&self, viewer: &ParentViewer) -> Result<Option<Readers>, Error> {
        let mut folded = Family::default();
        folded.take(&self.ledger().read(viewer.family, 0).await?, |_| true);
        let slug = self.named(viewer.family, &folded, viewer.who);
        Ok(slug.and_then(|slug| {
            let (_, contact) = folded.parents.contact(&slug)?;
            Some(Readers::person(&slug, contact.around.readers()))
        }))
    }

    /// What they typed and did not send, where it is kept; it shows nothing of a file, so it is no look.
    pub async fn parents_unsent(&self, viewer: &ParentViewer) -> Result<Option<Vec<u8>>, Error> {
        let draft = self.ledger().draft(viewer.family, viewer.who).await?;
        Ok(draft.and_then(|draft| draft.newest().map(|newest| newest.text.clone())))
    }

    /// Keeps it, sealed with the family's file; what was kept before is taken away with it.
    pub async fn keep_parents_unsent(
        &self,
        viewer: &ParentViewer,
        text: Vec<u8>,
    ) -> Result<(), Error> {
        self.forget_parents_unsent(viewer).await?;
        let save = ledger::DraftSave {
            file: viewer.family,
            thing: viewer.who,
            follows: 0,
            settles: None,
            by: viewer.who,
            at: self.clock().now(),
            text,
        };
        self.ledger().save_draft(save).await?;
        Ok(())
    }

    /// Takes it away.
    pub async fn forget_parents_unsent(&self, viewer: &ParentViewer) -> Result<(), Error> {
        let drop = store::drop_unsent_of(viewer.family, viewer.who);
        self.ledger().change(vec![drop]).await?;
        Ok(())
    }
}

/// The family's file as this grown-up may see it: when the court meets, what was planned with them by name, and what was said between
/// them and the workers. Not even their own card is in it: what stands on it is for whoever writes to them.
fn filtered_family(
    whole: &Family,
    entries: &[ledger::Entry],
    person: &Slug,
    readers: &Readers,
) -> Family {
    let diary = parents::diary_may_be_theirs(whole, person);
    let said = whole.entries.iter().filter_map(|(stamp, entry)| {
        let theirs = matches!(entry, FamilyEntry::parents(entry) if entry.is_for(person));
        theirs.then_some(stamp.id)
    });
    let theirs: BTreeSet<EntryId> = diary.into_iter().chain(said).collect();
    let mut family = Family::default();
    let kept: Vec<ledger::Entry> = entries
        .iter()
        .filter(|entry| theirs.contains(&entry.id))
        .cloned()
        .collect();
    family.take(&kept, |audience| audience.includes(readers));
    family
}

/// A child's file as this grown-up may see it: what the child is called for them, who works with the child, letters to them, and what
/// they were shown last of the plan.
fn filtered_file(one: &Whole, family: &Family, person: &Slug, readers: &Readers) -> File {
    let off: BTreeSet<EntryId> = one
        .file
        .portal
        .taken_off()
        .chain(crate::telling::closed_to_grown_ups(&one.file, family))
        .chain(one.file.plan.older_shown())
        .collect();
    let theirs = |entry: &FileEntry| match entry {
        FileEntry::opening(_)
        | FileEntry::about_me(AboutMeEntry::Called(_) | AboutMeEntry::MyPronouns(_)) => true,
        FileEntry::letters(LetterEntry::Sent(sent)) => sent.to == *person,
        FileEntry::plan(PlanEntry::Shown(shown)) => shown.to == *person,
        _ => false,
    };
    let kept: Vec<ledger::Entry> = one
        .entries
        .iter()
        .filter(|entry| !off.contains(&entry.id))
        .filter(|entry| FileEntry::read(entry).is_some_and(|(_, entry)| theirs(&entry)))
        .cloned()
        .collect();
    let mut file = File::default();
    file.take(&kept, |audience| audience.includes(readers));
    file
}

/// The whole files this person asked for themselves, where everybody around their screen may know that they did.
fn asked_for(all: &[Whole], person: &Slug, readers: &Readers) -> Vec<AskedFor> {
    let of = |one: &Whole| -> Vec<AskedFor> {
        let Some(child) = one.file.opening.person() else {
            return Vec::new();
        };
        let theirs = one.file.my_file.all().iter().filter(|request| {
            let asked = &request.asked;
            asked.person == *person
                && asked.readers.includes(readers)
                && request.taken_back.is_none()
        });
        let each = theirs.map(|request| AskedFor {
            child: child.clone(),
            on: request.stamp.on,
            given: request.handed.last().map(|(stamp, _)| stamp.on),
        });
        each.collect()
    };
    all.iter().flat_map(of).collect()
}

/// What somebody promised this person, and is still finding out.
fn promised(family: &Family, all: &[Whole], person: &Slug) -> Vec<Promised> {
    let mut found = Vec::new();
    for one in all {
        for promise in one.file.promises.all() {
            let question = promise.made.question;
            let waits = promises::waits(&one.file, std::iter::once(family), promise);
            if !waits || !promise.made.to.contains(person) {
                continue;
            }
            let asked = question.and_then(|question| family.parents.wrote(question));
            found.push((
                promise.stamp.at,
                Promised {
                    worker: promise.owner().first_name.clone(),
                    by: promise.by(),
                    longer: promise.by() > promise.made.by,
                    question: question.filter(|_| asked.is_some_and(|(_, one)| one.by == *person)),
                },
            ));
        }
    }
    found.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
    found.into_iter().map(|(_, promised)| promised).collect()
}

/// Every part of a plan that was shown to this person, where everybody around their screen may know it.
fn plan_parts(family: &Family, all: &[Whole], person: &Slug, readers: &Readers) -> Vec<PlanPart> {
    let said = |of: EntryId, strand: Strand| {
        let views = family.parents.plan_views().iter();
        let theirs = views.filter(move |(_, one)| {
            let view = &one.view;
            view.person == *person && view.of == Some(of) && view.strand == strand
        });
        theirs.filter_map(|(_, one)| one.view.said).collect()
    };
    let mut found = Vec::new();
    for one in all {
        let Some(child) = one.file.opening.person() else {
            continue;
        };
        for (stamp, shown) in one.file.plan.all_shown_to(person) {
            if !shown.readers.includes(readers) {
                continue;
            }
            found.extend(shown.parts.iter().map(|part| PlanPart {
                child: child.clone(),
                of: stamp.id,
                strand: part.strand,
                said: said(stamp.id, part.strand),
            }));
        }
    }
    found
}
