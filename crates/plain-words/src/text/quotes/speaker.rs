//! Who is quoted, as far as the words around a quotation tell.

use super::Speaker;

/// Words that tie the few words between marks to somebody who said them.
const SPEAKING: &str = "said say says saying told tell tells telling wrote write writes written asked ask asks \
    asking called call calls calling answered answers replied replies shouted shouts whispered \
    added adds texted described describes named";

/// Words for those who speak as part of their work, and for the papers they write.
const PROFESSIONALS: &str = "school teacher teachers headteacher head teaching nursery doctor gp nurse paediatrician \
    psychologist psychiatrist therapist counsellor police officer worker workers social \
    adviser manager services council authority solicitor barrister court visitor agency report \
    reports file records notes assessment";

/// Words that make of them a place or a listener: "at school Tom told me".
const WHERE: &str = "at in to with from after before near outside about";

/// Whether a word for speaking is among these.
pub(super) fn is_tied(words: &[String]) -> bool {
    words.iter().any(|word| is_one_of(word, SPEAKING))
}

/// Whose words stand between these before and these after.
pub(super) fn speaker(before: &[String], after: &[String]) -> Speaker {
    if speaks_for_work(before, 2, 0) || speaks_for_work(after, 2, 3) {
        Speaker::Professional
    } else {
        Speaker::Family
    }
}

/// Whether a word for speaking has somebody at work close before it ("school calls him") or after it ("said her teacher").
fn speaks_for_work(words: &[String], before: usize, after: usize) -> bool {
    let Some(verb) = words.iter().rposition(|word| is_one_of(word, SPEAKING)) else {
        return false;
    };
    let near = verb.saturating_sub(before)..words.len().min(verb + after + 1);
    near.into_iter().any(|number| {
        let only_where = words[number.saturating_sub(2)..number]
            .iter()
            .any(|word| is_one_of(word, WHERE));
        is_one_of(&words[number], PROFESSIONALS) && !only_where
    })
}

fn is_one_of(word: &str, words: &str) -> bool {
    words.split(' ').any(|one| one == word)
}
