//! The child's words in another form of a letter. Easy Read keeps them as a reference, and what is typed there between quotation marks
//! as theirs is compared too. In a translation a quotation names the letter's, whose words then stand beside it.

use ledger::EntryId;

use super::{
    beside::{Finding, hold},
    draft::DraftText,
    quotations::{Quotation, findings, quotations},
};
use crate::{
    door::OpenFile,
    file::Readers,
    people::naming,
    voice::{Differs, compare, may_read},
    web::{Words, words},
};

/// What there is to say of the child's words in this text of a form that is in English.
pub(super) fn in_our_words(file: &OpenFile, draft: &DraftText, text: &str) -> Vec<Finding> {
    let (t, readers) = (words(), draft.readers(file));
    let mut all = findings(t, file, text, &readers);
    let mut before = String::new();
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        if line.starts_with('>') {
            before.clear();
            continue;
        }
        for (at, typed) in between_marks(line) {
            let before = format!("{before} {}", &line[..at]);
            let says_so = is_said_by_the_child(file, draft, &readers, &before);
            all.extend(typed_finding(t, file, &readers, typed, says_so));
        }
        line.clone_into(&mut before);
    }
    all
}

/// What stands between quotation marks, and where the first mark stands.
fn between_marks(line: &str) -> Vec<(usize, &str)> {
    let mut all = Vec::new();
    let mut open: Option<(usize, usize)> = None;
    for (at, sign) in line.char_indices() {
        let inside = at + sign.len_utf8();
        match (sign, open) {
            ('“', _) | ('"', None) => open = Some((at, inside)),
            ('”' | '"', Some((mark, start))) => {
                all.push((mark, line[start..at].trim()));
                open = None;
            }
            _ => {}
        }
    }
    all.retain(|(_, typed)| !typed.is_empty());
    all
}

/// So many words before a quotation mark can say whose words follow (ours).
const NEAR: usize = 8;
/// Words that say that somebody said something.
const SAYING: [&str; 14] = [
    "said", "say", "says", "saying", "told", "tell", "asked", "ask", "asks", "wrote", "write",
    "writes", "signed", "words",
];

/// Do the words before say that the child says it? A letter to the child says “you”, any other the name they have there.
fn is_said_by_the_child(
    file: &OpenFile,
    draft: &DraftText,
    readers: &Readers,
    before: &str,
) -> bool {
    let plain = in_plain_words(before);
    let near = &plain[plain.len().saturating_sub(NEAR)..];
    let child = file.child();
    let name = naming(file, file.families(), child, readers).say(child.as_str(), None);
    let name = name.unwrap_or_default().to_lowercase();
    // A mention stands there as it is typed: what it leads to names the child.
    let names = |word: &String| {
        let theirs = (!name.is_empty() && *word == name) || word == child.as_str();
        theirs || (draft.is_to_child(file) && matches!(word.as_str(), "you" | "your"))
    };
    near.iter().any(names) && near.iter().any(|word| SAYING.contains(&word.as_str()))
}

/// The words in small letters, without their signs.
fn in_plain_words(text: &str) -> Vec<String> {
    let small = text.to_lowercase();
    let words = small.split(|c: char| !c.is_alphanumeric() && c != '’' && c != '\'');
    let words = words.map(|word| word.trim_matches(['’', '\'']));
    words
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Everything the child said or asked, with its entry.
fn said(file: &OpenFile) -> impl Iterator<Item = (EntryId, &str)> {
    let said = file.voice.said().iter().map(|(stamp, _)| stamp.id);
    let asked = file.voice.questions().iter().map(|one| one.stamp.id);
    let all = said.chain(asked);
    all.filter_map(|id| Some((id, file.voice.words(id).filter(|one| !one.is_empty())?)))
}

/// Words that are typed between quotation marks: those that were said may stand where they may be read; those that are nearly so, or that
/// the text says the child said, do not go.
fn typed_finding(
    t: &Words,
    file: &OpenFile,
    readers: &Readers,
    typed: &str,
    says_so: bool,
) -> Option<Finding> {
    let held = |waits: bool, why: String| Finding {
        waits,
        ..hold(t.quote_title(typed), why)
    };
    let mut exactly = said(file).filter(|(_, said)| compare(said, typed).is_ok());
    if let Some((first, _)) = exactly.next() {
        let may = may_read(file, first, readers)
            || exactly.any(|(other, _)| may_read(file, other, readers));
        return (!may).then(|| held(true, t.quote_not_for_them()));
    }
    let nearest = said(file).max_by_key(|(_, said)| shared(said, typed));
    let nearest = nearest.filter(|(_, said)| says_so || is_nearly(said, typed));
    match nearest {
        // What is only like their words may be anybody’s: that can go with a reason.
        Some((_, said)) => {
            let why = match compare(said, typed) {
                Err(Differs::Unmarked { with_signs }) => t.quote_unmarked(with_signs),
                _ => t.quote_differs(typed, said),
            };
            Some(held(says_so, why))
        }
        // What nobody kept cannot be compared: whoever writes knows whether it was said.
        None => says_so.then(|| held(false, t.quote_of_nothing())),
    }
}

/// How many of the words that are typed were said there.
fn shared(said: &str, typed: &str) -> usize {
    let said = in_plain_words(said);
    let typed = in_plain_words(typed);
    typed.iter().filter(|word| said.contains(word)).count()
}

/// Fewer words than this are in too many sentences to be anybody's (ours).
const FEW: usize = 3;

/// Are most of these words the child's?
fn is_nearly(said: &str, typed: &str) -> bool {
    let many = in_plain_words(typed).len();
    many >= FEW && shared(said, typed) * 2 > many
}

/// What there is to say of the quotations in a translation of this letter: each names one of the letter's, and none of the letter's is
/// without its mark.
pub(super) fn in_another_language(letter: &str, translation: &str) -> Vec<Finding> {
    let t = words();
    let (ours, theirs) = (quotations(letter), quotations(translation));
    let strange = theirs
        .iter()
        .filter(|one| original(&ours, one).is_none())
        .map(|one| Finding {
            waits: true,
            ..hold(t.quote_title(one.words()), t.forms_quote_not_in_letter())
        });
    let is_there = |one: &&Quotation| theirs.iter().any(|other| other.of() == one.of());
    let lost = ours.iter().filter(|one| !is_there(one)).map(|one| {
        let mark = one.of().map_or_else(String::new, |of| of.to_string());
        hold(
            t.quote_title(one.words()),
            t.forms_quote_not_marked(format!("(said:{mark})")),
        )
    });
    strange.chain(lost).collect()
}

fn original<'a>(ours: &'a [Quotation], one: &Quotation) -> Option<&'a Quotation> {
    let of = one.of()?;
    ours.iter().find(|other| other.of() == Some(of))
}

/// What the letter quotes of these words, where it does: the same shortening, so that nothing that was left out is said here.
pub(super) fn quoted_in(letter: &str, mark: &str) -> Option<String> {
    let of: EntryId = mark.parse().ok()?;
    let all = quotations(letter);
    let found = all.iter().find(|one| one.of() == Some(of))?;
    Some(found.words().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "018f0000-0000-7000-8000-000000000001";

    #[test]
    fn what_stands_between_marks_is_found_with_its_place() {
        let line = "You said: “I want Dad.” And \"no\" and “open";
        let found = between_marks(line);
        let found: Vec<&str> = found.into_iter().map(|(_, typed)| typed).collect();
        assert_eq!(found, ["I want Dad.", "no"]);
    }

    #[test]
    fn most_of_the_words_make_it_nearly_theirs() {
        let said = "I want to see Dad. I do not want to sleep there.";
        assert!(is_nearly(said, "I want to see Mum"));
        assert!(!is_nearly(said, "you never have to choose"));
        assert!(!is_nearly(said, "see Dad"), "two words are nobody’s");
    }

    #[test]
    fn a_quotation_in_a_translation_names_one_of_the_letters_and_none_is_without_its_mark() {
        let letter = format!("Hello.\n\n> I want to see Dad. (said:{ID})\n");
        let well = format!("Cześć.\n\n> Chcę zobaczyć tatę. (said:{ID})\n");
        assert!(in_another_language(&letter, &well).is_empty());
        let lost = in_another_language(&letter, "Cześć.\n\nChcę zobaczyć tatę.\n");
        assert_eq!(lost.len(), 1);
        assert!(!lost[0].waits && lost[0].why.contains(ID), "{lost:?}");
        let strange = in_another_language("Hello.\n", &well);
        assert!(strange.len() == 1 && strange[0].waits, "{strange:?}");
    }

    #[test]
    fn beside_a_translation_stands_what_the_letter_quotes_and_no_more() {
        let letter = format!("> I want to see Dad. […] (said:{ID})\n");
        assert_eq!(
            quoted_in(&letter, ID).as_deref(),
            Some("I want to see Dad. […]")
        );
        assert_eq!(quoted_in(&letter, "nothing"), None);
    }
}
