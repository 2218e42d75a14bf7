//! Capital letters that need no words: those everybody knows, stress, headings, clubs, kings.

use super::Letters;
use crate::look::Look;
use crate::text::{BlockKind, WordAt};

/// Letters that everybody knows.
const SAFE: &str = "TV PE UK NHS GP BBC ITV DVD CD PC PS5 OK AM PM BC AD ID GCSE RE PIN DIY USA EU QR BMX SOS \
    LEGO FIFA PTO PS EWFC EWHC EWCA UKSC EWCOP COVID BSL";

/// Small words that people write in capitals to be heard.
const STRESSED: &str = "a all always an and any are but can do is it me must my never no not now of only or so the \
    to very we will you your";

/// Two or more capitals and nothing else but a plural's s; not safe, not stressed, not in a line of capitals.
pub(super) fn is_acronym(look: &Look, word: &WordAt) -> bool {
    if !look.text.cased(word).starts_with(char::is_uppercase) {
        return false;
    }
    let said = bare(look.text.cased(word));
    let is_letters = said.chars().count() >= 2 && said.chars().all(char::is_uppercase);
    let is_roman = said.chars().all(|char| matches!(char, 'I' | 'V' | 'X'));
    is_letters
        && !is_roman
        && !is_one_of(&said, SAFE)
        && !is_one_of(look.text.low(word), STRESSED)
        && !is_in_capital_line(look, word.at.start)
}

/// Without the s of a plural or of an owner.
pub(super) fn bare(said: &str) -> String {
    let said = said.strip_suffix("'s").unwrap_or(said);
    said.strip_suffix('s').unwrap_or(said).to_owned()
}

/// A heading or a line that has no small letter at all, and more than the one word.
fn is_in_capital_line(look: &Look, at: usize) -> bool {
    look.text.block_of(at).is_some_and(|block| {
        block
            .lines
            .iter()
            .filter(|line| line.contains(&at))
            .any(|line| {
                let line = &look.text.chars[line.clone()];
                let has_words = block.kind == BlockKind::Heading || line.contains(&' ');
                has_words && !line.iter().any(|char| char.is_lowercase())
            })
    })
}

/// FC after the name of a team.
pub(super) fn is_club(look: &Look, letters: &Letters) -> bool {
    let text = look.text;
    let before = text
        .word_from(letters.at.start)
        .checked_sub(1)
        .map(|before| text.cased(&text.words[before]));
    &text.folded.cased[letters.bytes.clone()] == "FC"
        && before.is_some_and(|before| before.starts_with(char::is_uppercase) && before.len() > 3)
}

fn is_one_of(word: &str, words: &str) -> bool {
    words.split(' ').any(|one| one == word)
}
