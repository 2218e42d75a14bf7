//! Syllables of a word that no table knows, by its spelling.

const fn is_vowel(byte: u8) -> bool {
    matches!(byte, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')
}

/// Endings after which a silent e stays silent: "safely", "useful".
const AFTER_SILENT: [&[u8]; 5] = [b"ly", b"ful", b"less", b"ment", b"ness"];

/// How many syllables a word has: groups of vowels, without the silent ones, with those that two vowels make apart.
///
/// The word may have capitals. Anything without a vowel is said letter by letter if it is all consonants ("TV"), and
/// once otherwise.
#[inline(never)]
pub(crate) fn count(word: &[u8]) -> u32 {
    let mut low = [0_u8; 64];
    let length = word.len().min(low.len());
    for (to, from) in low.iter_mut().zip(word) {
        *to = from.to_ascii_lowercase();
    }
    let low = &low[..length];
    let end = low.iter().position(|byte| *byte == b'\'').unwrap_or(length);
    let bare = &low[..end];
    let extra =
        u32::from(low[end..].starts_with(b"'t") && bare.ends_with(b"n") && is_said_apart(bare));
    (groups(bare) + apart(bare) + extra)
        .saturating_sub(silent(bare))
        .max(1)
}

/// "didn't" has a syllable more than "did"; "don't" and "can't" have not.
fn is_said_apart(bare: &[u8]) -> bool {
    matches!(
        bare,
        b"didn"
            | b"wouldn"
            | b"couldn"
            | b"shouldn"
            | b"hadn"
            | b"hasn"
            | b"isn"
            | b"wasn"
            | b"doesn"
            | b"mustn"
            | b"needn"
    )
}

/// Runs of vowels; a y that begins a word or stands before a vowel is none.
fn groups(word: &[u8]) -> u32 {
    let mut groups = 0;
    let mut before = false;
    for (at, byte) in word.iter().enumerate() {
        let is_consonant_y = *byte == b'y' && word.get(at + 1).is_some_and(|next| is_vowel(*next));
        let vowel = is_vowel(*byte) && !is_consonant_y;
        groups += u32::from(vowel && !before);
        before = vowel;
    }
    groups
}

/// Vowels that stand together and are said apart: "idea", "being", "quiet", "museum", "science".
fn apart(word: &[u8]) -> u32 {
    let mut count = 0;
    for (at, pair) in word.windows(2).enumerate() {
        if !(is_vowel(pair[0]) && is_vowel(pair[1])) {
            continue;
        }
        let rest = &word[at + 2..];
        let before = at.checked_sub(1).map(|before| word[before]);
        count += u32::from(match pair {
            b"ia" => is_apart_ia(before, rest),
            b"eo" => !rest.starts_with(b"p") && !rest.starts_with(b"u") && before != Some(b'g'),
            b"io" => is_apart_io(before, rest),
            b"iu" | b"uo" => !matches!(before, Some(b'q' | b'g')),
            b"ea" => {
                (rest.is_empty() || rest == b"s") && at > 1
                    || (rest.starts_with(b"t") || rest.starts_with(b"ct")) && is_made(&word[..at])
            }
            b"ui" => {
                rest.starts_with(b"n") && !matches!(before, Some(b'q' | b'g'))
                    || rest.starts_with(b"ty")
            }
            b"ei" | b"oi" => rest.starts_with(b"ng"),
            b"yi" => before.is_some_and(|before| !is_vowel(before)),
            b"ie" => is_apart_ie(before, rest),
            b"ua" => !matches!(before, Some(b'q' | b'g')),
            b"ue" => {
                rest.starts_with(b"l") && before != Some(b'q')
                    || rest.starts_with(b"nc") && before != Some(b'q')
            }
            b"eu" => rest.starts_with(b"m"),
            _ => false,
        });
    }
    count
        + u32::from(word.ends_with(b"ism") || word.ends_with(b"isms"))
        + u32::from(word.starts_with(b"mc"))
}

fn is_apart_ia(before: Option<u8>, rest: &[u8]) -> bool {
    let is_soft = matches!(before, Some(b't' | b'c' | b'g' | b's'));
    let is_marriage = rest.starts_with(b"ge") || before == Some(b'l') && rest.starts_with(b"r");
    !is_marriage && (!is_soft || rest.is_empty() && before != Some(b'c'))
}

fn is_apart_io(before: Option<u8>, rest: &[u8]) -> bool {
    let is_soft = matches!(before, Some(b't' | b's' | b'c' | b'g' | b'x' | b'n' | b'h'));
    let is_one = before == Some(b'v') && rest.starts_with(b"u")
        || before == Some(b'l') && rest.starts_with(b"n");
    !is_one && (!is_soft || rest.starts_with(b"t"))
}

/// "quiet", "science", "client", "easier"; not "patient", "friend", "pier".
fn is_apart_ie(before: Option<u8>, rest: &[u8]) -> bool {
    let is_soft = matches!(before, Some(b't' | b'c' | b'g' | b's'));
    rest.starts_with(b"ty")
        || rest == b"t"
        || (rest.starts_with(b"nc") || rest.starts_with(b"nt"))
            && (!is_soft || before == Some(b'c') && rest.starts_with(b"nc"))
        || matches!(rest, b"r" | b"rs" | b"st") && before.is_some_and(|before| !is_vowel(before))
}

/// "create", "react", "theatre".
fn is_made(before: &[u8]) -> bool {
    matches!(before, b"cr" | b"recr" | b"r" | b"th")
}

/// Silent vowels: the e at the end, -ed after most letters, -es after most, and the e before -ly, -ful, -ment.
fn silent(word: &[u8]) -> u32 {
    // Most words are known by their last letter to have none of these endings.
    let may_end_so = matches!(word, [.., b'y' | b'l' | b's' | b't']);
    let plural = word.strip_suffix(b"s");
    let (stem, inner) = AFTER_SILENT
        .iter()
        .filter(|_| may_end_so)
        .find_map(|ending| {
            let plural = plural.and_then(|word| word.strip_suffix(*ending));
            word.strip_suffix(*ending).or(plural)
        })
        .map_or((word, false), |stem| (stem, true));
    let lost = match stem {
        [.., b'g' | b'q', b'u', b'e'] if stem.len() > 4 => 1,
        // "table": the e is silent, and the l is said for it.
        [.., consonant, b'l', b'e'] if !is_vowel(*consonant) && *consonant != b'l' => 0,
        [.., b'e'] if has_vowel(&stem[..stem.len() - 1]) && !stem.ends_with(b"ee") => {
            u32::from(!matches!(stem, [.., before, b'e'] if is_vowel(*before)))
        }
        [.., before, b'e', b'd'] if !inner && has_vowel(&stem[..stem.len() - 2]) => {
            u32::from(!matches!(before, b't' | b'd') && !ends_apart(stem) && !ends_in_le(stem))
        }
        [.., before, b'e', b's'] if !inner && has_vowel(&stem[..stem.len() - 2]) => u32::from(
            !matches!(before, b's' | b'x' | b'z' | b'c' | b'g' | b'h')
                && !is_vowel(*before)
                && !ends_in_le(stem),
        ),
        _ => 0,
    };
    lost + u32::from(has_silent_middle(word))
        + u32::from(word.starts_with(b"every") && word.len() > 5)
}

/// "handled", "tables": what is lost at the end is said with the l.
fn ends_in_le(stem: &[u8]) -> bool {
    matches!(stem, [.., consonant, b'l', b'e', _] if !is_vowel(*consonant) && *consonant != b'l')
}

/// A silent e inside a compound: "something", "sometimes", "therefore", "homework".
fn has_silent_middle(word: &[u8]) -> bool {
    const COMPOUNDS: [&[u8]; 16] = [
        b"some", b"home", b"there", b"where", b"here", b"fire", b"care", b"name", b"grape",
        b"time", b"side", b"base", b"safe", b"house", b"life", b"else",
    ];
    COMPOUNDS.iter().any(|first| {
        // Most words are known by their first letter to begin with none of these.
        word.first() == first.first()
            && word.strip_prefix(*first).is_some_and(|rest| {
                matches!(rest, [first, _, ..] if !is_vowel(*first))
                    && groups(rest) > 0
                    && !rest.starts_with(b"s")
                    && rest != b"ly"
                    && rest != b"less"
                    && rest != b"ful"
                    && rest != b"ment"
                    && rest != b"ness"
                    && !rest.starts_with(b"nt")
                    && !rest.starts_with(b"d")
                    && !rest.starts_with(b"r")
            })
    })
}

/// Whether a vowel stands before the last two letters; the y of "played" is none.
fn ends_apart(stem: &[u8]) -> bool {
    matches!(stem, [.., first, last, _, _] if is_vowel(*last) && !(*last == b'y' && is_vowel(*first)))
}

fn has_vowel(word: &[u8]) -> bool {
    word.iter().any(|byte| is_vowel(*byte))
}
