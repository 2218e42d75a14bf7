//! Codes of 12 symbols in three groups: a child's way in, and a parent's or carer's. Printed on a slip, never in a letter; only hashes are kept.

use std::sync::{Arc, LazyLock, atomic::Ordering};

use jiff::{SignedDuration, Timestamp};
use ledger::{FileId, Query};
use tokio::sync::Semaphore;
use uuid::Uuid;

use super::{Door, Token, Viewer, sessions::chance, store};
use crate::{
    file::Written,
    portal::{ManyTries, WayInEntry},
    web::Error,
};

/// Thirty symbols that do not look like each other: no I, L, O, S, 0, 1. Twelve of them are 59 bits.
pub const SYMBOLS: &[u8; 30] = b"ABCDEFGHJKMNPQRTUVWXYZ23456789";

/// A phrase works this long, and as long again when a worker says so (ours).
pub(super) const PHRASE_LASTS: SignedDuration = SignedDuration::from_hours(90 * 24);
/// From so many wrong tries in a day on, the workers are told (ours).
const TOLD_FROM: i64 = 10;
/// A phrase has at least this many different words (docs/decisions/0012), and this many letters (ours).
const WORDS: usize = 3;
const LETTERS: usize = 12;
/// Hashing a phrase takes memory on purpose; this many at once.
static HASHES: LazyLock<Arc<Semaphore>> = LazyLock::new(|| Arc::new(Semaphore::new(2)));

/// Twelve symbols.
#[derive(Clone, PartialEq, Eq)]
pub struct Code(String);

/// Why somebody did not come in. What a page says tells nothing about a code, until it is a good one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeError {
    /// No such code, not live, used, old, or the wrong phrase: nothing says which.
    No,
    /// Too many try these four symbols just now, whether anybody has them or not.
    Later,
    /// The code is good, and a phrase has to be chosen now.
    ChoosePhrase,
    /// The phrase is right, and its time is over.
    Over,
}

/// A way in of a child's, as it was when it was looked at.
pub(super) struct Access {
    id: Uuid,
    child: FileId,
    family: Option<FileId>,
    phrase: Option<String>,
}

impl Access {
    fn of(row: &ledger::Row) -> Result<Access, Error> {
        Ok(Access {
            id: row.get("id")?,
            child: row.get("child")?,
            family: row.get("family")?,
            phrase: row.get("phrase")?,
        })
    }
}

impl Code {
    /// A new one.
    pub fn make() -> Result<Code, Error> {
        let mut symbols = String::with_capacity(12);
        while symbols.len() < 12 {
            // 240 is the largest multiple of 30 in a byte: what is above is thrown away, so that no symbol is likelier.
            symbols.extend(
                chance::<16>()?
                    .iter()
                    .filter(|byte| **byte < 240)
                    .map(|byte| char::from(SYMBOLS[usize::from(byte % 30)]))
                    .take(12 - symbols.len()),
            );
        }
        Ok(Code(symbols))
    }

    /// Reads what somebody typed: spaces, hyphens and small letters do not matter.
    pub fn read(typed: &str) -> Option<Code> {
        let symbols = plain(typed);
        (symbols.len() == 12 && symbols.bytes().all(|symbol| SYMBOLS.contains(&symbol)))
            .then_some(Code(symbols))
    }

    /// The four symbols that find it.
    pub fn selector(&self) -> &str {
        &self.0[..4]
    }

    /// All twelve, without spaces.
    pub fn symbols(&self) -> &str {
        &self.0
    }

    pub(super) fn secret(&self) -> &str {
        &self.0[4..]
    }
}

impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {} {}", &self.0[..4], &self.0[4..8], &self.0[8..])
    }
}

fn plain(typed: &str) -> String {
    typed
        .chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_uppercase)
        .collect()
}

impl Door {
    /// The first of these whose four symbols find no other: one in some hundred thousand selectors is not so rare that nobody meets it.
    pub(super) async fn unlike_any(
        &self,
        codes: impl Iterator<Item = Result<Code, Error>> + Send,
    ) -> Result<Code, Error> {
        for code in codes {
            let code = code?;
            if store::access(self.ledger().db(), code.selector())
                .await?
                .is_none()
            {
                return Ok(code);
            }
        }
        Err(Error::Busy)
    }

    /// The first time: the code, and a phrase once it is chosen. Whatever is wrong, the same hash is worked out and the answer is the same.
    pub async fn come_in_first(
        &self,
        code: &Code,
        phrase: Option<&str>,
    ) -> Result<Result<(FileId, Token), CodeError>, Error> {
        let Ok(turn) = self.0.tries.turn(code.selector(), self.clock()).await else {
            return Ok(Err(CodeError::Later));
        };
        let access = match self.knows_code(code).await? {
            Ok(access) => access,
            Err(refused) => return Ok(Err(refused)),
        };
        let Some(phrase) = phrase else {
            return Ok(Err(CodeError::ChoosePhrase));
        };
        let begun = self.begin_first(&access, phrase).await?;
        Ok(begun.map_or(Err(CodeError::No), |token| {
            turn.came_in();
            Ok((access.child, token))
        }))
    }

    /// Later: the first four symbols, and the phrase.
    pub async fn come_in_again(
        &self,
        selector: &str,
        phrase: &str,
    ) -> Result<Result<(FileId, Token), CodeError>, Error> {
        let selector: String = plain(selector).chars().take(4).collect();
        let Ok(turn) = self.0.tries.turn(&selector, self.clock()).await else {
            return Ok(Err(CodeError::Later));
        };
        let access = match self.knows_phrase(&selector, phrase).await? {
            Ok(access) => access,
            Err(refused) => return Ok(Err(refused)),
        };
        let begun = self.begin_again(&access).await?;
        Ok(begun.map_or(Err(CodeError::No), |token| {
            turn.came_in();
            Ok((access.child, token))
        }))
    }

    /// Is it a code somebody has, live and in time? Only when it was looked at: [`Door::begin_first`] asks once more.
    pub(super) async fn knows_code(&self, code: &Code) -> Result<Result<Access, CodeError>, Error> {
        let row = store::access(self.ledger().db(), code.selector()).await?;
        let hash = row
            .as_ref()
            .map(|row| row.get::<String>("secret"))
            .transpose()?;
        let right = self.matches(code.secret(), hash).await?;
        if let Some(row) = row.filter(|_| right)
            && row.get::<String>("state")? == "live"
            && row.get::<Timestamp>("ends_at")? > self.clock().now()
        {
            return Ok(Ok(Access::of(&row)?));
        }
        self.was_wrong(code.selector(), !right).await;
        Ok(Err(CodeError::No))
    }

    /// Is it a phrase somebody chose? Only when it was looked at: [`Door::begin_again`] asks once more.
    pub(super) async fn knows_phrase(
        &self,
        selector: &str,
        phrase: &str,
    ) -> Result<Result<Access, CodeError>, Error> {
        let row = store::access(self.ledger().db(), selector).await?;
        let hash = row
            .as_ref()
            .map(|row| row.get::<Option<String>>("phrase"))
            .transpose()?
            .flatten();
        let phrase = tidy_phrase(phrase);
        let right = self.matches(&phrase, hash).await? && !phrase.is_empty();
        if let Some(row) = row.filter(|_| right)
            && row.get::<String>("state")? == "used"
        {
            let ends = row.get::<Option<Timestamp>>("phrase_ends")?;
            let over = ends.is_none_or(|ends| ends <= self.clock().now());
            let access = Access::of(&row)?;
            return Ok(if over {
                Err(CodeError::Over)
            } else {
                Ok(access)
            });
        }
        self.was_wrong(selector, !right).await;
        Ok(Err(CodeError::No))
    }

    /// Uses the code up and begins the session, in one: none where it was taken back or used while we looked.
    pub(super) async fn begin_first(
        &self,
        access: &Access,
        phrase: &str,
    ) -> Result<Option<Token>, Error> {
        let now = self.clock().now();
        let phrase = self.hash(&tidy_phrase(phrase)).await?;
        let (token, session) = self.own_session(access, &phrase)?;
        let changed = self
            .ledger()
            .change(vec![
                store::use_access(access.id, phrase.clone(), now, now + PHRASE_LASTS),
                store::drop_other_access(access.child, access.id, phrase.clone()),
                store::end_sessions_before(access.child, access.id, phrase),
                session,
            ])
            .await?;
        Ok((changed.first() == Some(&1) && changed.last() == Some(&1)).then_some(token))
    }

    /// Begins the session while the phrase still works: none where the ways in were taken back while we looked.
    pub(super) async fn begin_again(&self, access: &Access) -> Result<Option<Token>, Error> {
        let Some(phrase) = &access.phrase else {
            return Ok(None);
        };
        let (token, session) = self.own_session(access, phrase)?;
        Ok((self.ledger().change(vec![session]).await? == [1]).then_some(token))
    }

    /// A session that begins only if this way in works with this phrase when it is written.
    fn own_session(&self, access: &Access, phrase: &str) -> Result<(Token, Query), Error> {
        let (token, hash, page) = self.new_token()?;
        let put = store::put_own_session(hash, page, access.id, phrase, self.clock().now());
        Ok((token, put))
    }

    /// Counts a wrong try of today, and tells the workers from the tenth on. It is the same work whether anybody has these
    /// symbols or not; a try that was right, of a code that is dead or old, counts for nobody.
    async fn was_wrong(&self, selector: &str, counts: bool) {
        let (now, selector) = (self.clock().now(), if counts { selector } else { "" });
        let today = now.as_second() / 86_400;
        let counted = self
            .ledger()
            .change(vec![
                store::begin_wrong(selector, today),
                store::count_wrong(selector),
                store::many_wrong(selector, today, TOLD_FROM),
            ])
            .await;
        match counted {
            Ok(changed) if changed.last() == Some(&1) => {
                // Whoever tries is answered before it is written, so that no answer takes longer for symbols somebody has.
                let (door, selector) = (self.clone(), selector.to_owned());
                tokio::spawn(async move {
                    if door.tell_of_tries(&selector, today).await.is_err() {
                        tracing::error!("tries at a way in could not be written down");
                    }
                });
            }
            Ok(_) => {}
            Err(cause) => tracing::warn!("a wrong try could not be counted: {cause}"),
        }
    }

    /// Once a day and way in: the id is made of both, so that the next try adds nothing.
    async fn tell_of_tries(&self, selector: &str, today: i64) -> Result<(), Error> {
        let Some(row) = store::access(self.ledger().db(), selector).await? else {
            return Ok(());
        };
        let access = Access::of(&row)?;
        let mark = format!("{} {today}", access.id);
        let id = self.made_of("tries", mark.as_bytes());
        let entry = match access.family {
            Some(family) => self.tries_of_grown_up(family, access.child, id).await?,
            None => Some(Written::new(
                access.child,
                id,
                &WayInEntry::from(ManyTries {}),
            )),
        };
        let program = Viewer::program().by;
        self.begin(&program, Vec::new(), entry.into_iter().collect())
            .await
    }

    /// The stored form: a slow hash over a keyed one, so that the database alone is not enough to try guesses.
    pub(super) async fn hash(&self, secret: &str) -> Result<String, Error> {
        let keyed = self.ledger().keyed_hash("way in", secret.as_bytes());
        self.slowly(move || phrase_hash::make(&keyed))
            .await?
            .map_err(Error::Broken)
    }

    async fn matches(&self, secret: &str, hash: Option<String>) -> Result<bool, Error> {
        let keyed = self.ledger().keyed_hash("way in", secret.as_bytes());
        self.slowly(move || match hash {
            Some(hash) => phrase_hash::matches(&keyed, &hash),
            None => phrase_hash::make(&keyed).is_err(),
        })
        .await
    }

    /// Runs a slow hash off the threads that answer requests, few at once.
    async fn slowly<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, Error> {
        let _turn = HASHES
            .clone()
            .acquire_owned()
            .await
            .map_err(anyhow::Error::from)?;
        self.0.hashes.fetch_add(1, Ordering::Relaxed);
        Ok(tokio::task::spawn_blocking(work)
            .await
            .map_err(anyhow::Error::from)?)
    }

    /// How many slow hashes were run: what an answer cost, without a clock.
    #[cfg(test)]
    pub(crate) fn hashes_run(&self) -> u64 {
        self.0.hashes.load(Ordering::Relaxed)
    }
}

/// May this be a phrase? Three different words, so that it is none that everybody tries first.
pub fn is_phrase(typed: &str) -> bool {
    let tidy = tidy_phrase(typed);
    let words: std::collections::BTreeSet<&str> = tidy.split(' ').collect();
    let letters = tidy.chars().filter(|c| *c != ' ').count();
    words.len() >= WORDS && letters >= LETTERS
}

/// What somebody who knows the phrase may type differently: case, spaces, full stops.
pub(crate) fn tidy_phrase(phrase: &str) -> String {
    phrase
        .to_lowercase()
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

mod phrase_hash {
    //! Argon2id at the crate's own defaults (19 MiB, two passes).
    use argon2::{Argon2, PasswordHasher, PasswordVerifier, password_hash::phc::PasswordHash};

    pub(super) fn make(secret: &[u8]) -> anyhow::Result<String> {
        let hash: PasswordHash = Argon2::default()
            .hash_password(secret)
            .map_err(|cause| anyhow::anyhow!("hashing: {cause}"))?;
        Ok(hash.to_string())
    }

    pub(super) fn matches(secret: &[u8], hash: &str) -> bool {
        PasswordHash::new(hash)
            .is_ok_and(|hash| Argon2::default().verify_password(secret, &hash).is_ok())
    }
}
