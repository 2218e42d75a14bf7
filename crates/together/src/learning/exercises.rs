//! Three exercises in writing to a child, with made-up children. Each says what it asks; what comes back is what the checker finds and what
//! each of the young people's asks would say about it. There are no marks: a text is not right or wrong, it helps this child or not yet.

use std::collections::BTreeSet;

use plain_words::{About, Person, Stage};

use crate::web::Words;

/// An exercise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Exercise {
    /// Write to a boy of six who does not speak to grown-ups outside his home.
    Yusuf,
    /// Say what a letter full of jargon says, so that a girl of ten knows what it means.
    Jargon,
    /// Answer a question nobody knows the answer to.
    DontKnow,
}

/// One of the young people's asks, and what it says of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Ask {
    /// What they ask.
    pub(super) wish: String,
    /// Is it in the text?
    pub(super) found: bool,
    /// What that does for the child; or what could be tried.
    pub(super) say: String,
}

/// The letter to be undone. It is ours, made of what young people say they do not understand.
const JARGON: &str = include_str!("jargon.md");

impl Exercise {
    /// All of them, the gentlest first.
    pub(super) const ALL: [Exercise; 3] = [Exercise::Yusuf, Exercise::Jargon, Exercise::DontKnow];

    /// Its name in an address.
    pub(super) fn value(self) -> &'static str {
        match self {
            Exercise::Yusuf => "a-first-letter",
            Exercise::Jargon => "undo-a-letter",
            Exercise::DontKnow => "i-do-not-know",
        }
    }

    /// By its name in an address.
    pub(super) fn named(value: &str) -> Option<Exercise> {
        Exercise::ALL.into_iter().find(|one| one.value() == value)
    }

    pub(super) fn title(self, t: &Words) -> String {
        match self {
            Exercise::Yusuf => t.exercise_yusuf(),
            Exercise::Jargon => t.exercise_jargon(),
            Exercise::DontKnow => t.exercise_dont_know(),
        }
    }

    /// Who the child is, and what the text is for.
    pub(super) fn asks_for(self, t: &Words) -> Vec<String> {
        match self {
            Exercise::Yusuf => vec![
                t.exercise_yusuf_who(),
                t.exercise_yusuf_like(),
                t.exercise_yusuf_do(),
            ],
            Exercise::Jargon => vec![t.exercise_jargon_who(), t.exercise_jargon_do()],
            Exercise::DontKnow => vec![t.exercise_dont_know_who(), t.exercise_dont_know_do()],
        }
    }

    /// The text one begins from, where there is one.
    pub(super) fn given(self) -> Option<&'static str> {
        (self == Exercise::Jargon).then_some(JARGON)
    }

    /// Who reads it.
    pub(super) fn stage(self) -> Stage {
        Stage::for_age(match self {
            Exercise::Yusuf => 6,
            Exercise::Jargon => 10,
            Exercise::DontKnow => 9,
        })
    }

    /// Whom the checker may meet in it.
    pub(super) fn about(self) -> About {
        let known: &[&str] = match self {
            Exercise::Yusuf => &["Yusuf", "Mama", "Biscuit", "Amira"],
            Exercise::Jargon => &["Kezia"],
            Exercise::DontKnow => &["Amira", "Granny Jean", "Dad", "Mama"],
        };
        About {
            people: known
                .iter()
                .map(|one| Person::named((*one).to_owned()))
                .collect(),
            ..About::default()
        }
    }

    /// What the asks say of this text; none where it is not in the language that they read.
    pub(super) fn looked_in_english(self, t: &Words, text: &str) -> Option<Vec<Ask>> {
        is_english(text).then(|| self.looked(t, text))
    }

    /// What the asks say of this text.
    pub(super) fn looked(self, t: &Words, text: &str) -> Vec<Ask> {
        let read = Read::new(text);
        match self {
            Exercise::Yusuf => yusuf(t, &read, text.contains('?')),
            Exercise::Jargon => jargon(t, &read),
            Exercise::DontKnow => dont_know(t, &read),
        }
    }
}

/// Small words that hardly an English sentence is without. What Welsh has too (a, i, am, at, can, her, to) is not among them.
const ENGLISH: &[&str] = &[
    "about", "and", "are", "ask", "be", "but", "come", "dear", "did", "do", "don't", "for", "from",
    "have", "he", "i'll", "i'm", "if", "in", "is", "it", "it's", "know", "let", "like", "me",
    "mum", "my", "not", "of", "on", "or", "our", "say", "see", "she", "so", "some", "tell", "that",
    "that's", "the", "them", "then", "there", "they", "this", "thursday", "was", "we", "what",
    "when", "will", "with", "would", "yet", "you", "your", "you're", "yours",
];

/// Is this recognisably English? At least one word in five of an English text is among the small ones (ours: letters to children have
/// more than two in five). What is not is not judged: a word that is not found in another language says nothing.
pub(super) fn is_english(text: &str) -> bool {
    let text = text.to_lowercase().replace('’', "'");
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '\'');
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let known = words.iter().filter(|word| ENGLISH.contains(word)).count();
    known > 0 && known * 5 >= words.len()
}

fn ask(wish: String, found: bool, yes: String, not_yet: String) -> Ask {
    let say = if found { yes } else { not_yet };
    Ask { wish, found, say }
}

fn called(t: &Words, read: &Read, name: &str) -> Ask {
    let found = read.has(&name.to_lowercase());
    ask(
        t.exercise_ask_called(),
        found,
        t.exercise_ask_called_yes(),
        t.exercise_ask_called_try(name),
    )
}

/// What is only his.
const HIS: [&str; 8] = [
    "biscuit", "train", "trains", "track", "tracks", "bridge", "bridges", "draw",
];

fn yusuf(t: &Words, read: &Read, asks: bool) -> Vec<Ask> {
    let fits = read.longest_sentence() <= 12 && !asks;
    let says_when = read.has_any(&DAYS) || read.says("i will") || read.says("i am coming");
    vec![
        called(t, read, "Yusuf"),
        ask(
            t.exercise_ask_how(),
            fits,
            t.exercise_ask_how_yes(),
            t.exercise_ask_how_try(),
        ),
        ask(
            t.exercise_ask_unique(),
            read.has_any(&HIS),
            t.exercise_ask_unique_yes(),
            t.exercise_ask_unique_try(),
        ),
        ask(
            t.exercise_ask_up_to_date(),
            says_when,
            t.exercise_ask_up_to_date_yes(),
            t.exercise_ask_up_to_date_try(),
        ),
    ]
}

fn jargon(t: &Words, read: &Read) -> Vec<Ask> {
    let blames = read.says("fail to") || read.says("due course");
    let plain = !read.has_any(&JARGON_WORDS) && !blames;
    let reach = ["ask", "tell", "call", "text", "write", "ring"];
    vec![
        called(t, read, "Kezia"),
        ask(
            t.exercise_ask_honest(),
            read.has_any(&["because", "so", "why"]),
            t.exercise_ask_honest_yes(),
            t.exercise_ask_honest_try(),
        ),
        ask(
            t.exercise_ask_read_one_day(),
            plain,
            t.exercise_ask_read_one_day_yes(),
            t.exercise_ask_read_one_day_try(),
        ),
        ask(
            t.exercise_ask_reach(),
            read.has_any(&reach),
            t.exercise_ask_reach_yes(),
            t.exercise_ask_reach_try(),
        ),
    ]
}

fn dont_know(t: &Words, read: &Read) -> Vec<Ask> {
    let says = |all: &[&str]| all.iter().any(|one| read.says(one));
    let honest = says(&["don't know", "do not know", "not sure yet"]);
    let finds = says(&["find out", "i will ask", "i'll ask"]);
    let when = read.has_any(&DAYS) || read.has_any(&["tomorrow", "week"]) || read.has_number();
    let guesses = read.has_any(&["probably", "definitely", "certainly", "promise"])
        || says(&["i'm sure", "i am sure", "should be fine"]);
    vec![
        ask(
            t.exercise_ask_pretend(),
            honest,
            t.exercise_ask_pretend_yes(),
            t.exercise_ask_pretend_try(),
        ),
        ask(
            t.exercise_ask_find_out(),
            finds,
            t.exercise_ask_find_out_yes(),
            t.exercise_ask_find_out_try(),
        ),
        ask(
            t.exercise_ask_when(),
            when,
            t.exercise_ask_when_yes(),
            t.exercise_ask_when_try(),
        ),
        ask(
            t.exercise_ask_no_guess(),
            !guesses,
            t.exercise_ask_no_guess_yes(),
            t.exercise_ask_no_guess_try(),
        ),
        called(t, read, "Amira"),
    ]
}

const DAYS: [&str; 7] = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];

/// What stands in the letter to be undone and means nothing to a girl of ten.
const JARGON_WORDS: [&str; 14] = [
    "directions",
    "allocated",
    "undertake",
    "ascertain",
    "contact",
    "supervised",
    "pending",
    "liaise",
    "idva",
    "s7",
    "presented",
    "guarded",
    "engage",
    "undersigned",
];

/// A text as it is looked at: small letters, the words apart.
struct Read {
    text: String,
    words: BTreeSet<String>,
    sentences: Vec<usize>,
}

impl Read {
    fn new(text: &str) -> Read {
        let text = text.to_lowercase().replace('’', "'");
        let words = |text: &str| {
            let parts = text.split(|c: char| !c.is_alphanumeric() && c != '\'');
            let parts = parts.filter(|word| !word.is_empty());
            parts.map(str::to_owned).collect::<Vec<_>>()
        };
        let sentences = text.split(['.', '!', '?', '\n']);
        Read {
            words: words(&text).into_iter().collect(),
            sentences: sentences.map(|one| words(one).len()).collect(),
            text: text.split_whitespace().collect::<Vec<_>>().join(" "),
        }
    }

    fn has(&self, word: &str) -> bool {
        self.words.contains(word)
    }

    fn has_any(&self, words: &[&str]) -> bool {
        words.iter().any(|word| self.has(word))
    }

    fn has_number(&self) -> bool {
        let figures = |word: &String| word.chars().all(|c| c.is_ascii_digit());
        self.words.iter().any(figures)
    }

    fn says(&self, words: &str) -> bool {
        self.text.contains(words)
    }

    fn longest_sentence(&self) -> usize {
        self.sentences.iter().copied().max().unwrap_or_default()
    }
}
