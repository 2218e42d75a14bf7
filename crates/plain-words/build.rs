//! Makes the tables that are compiled in: the word list, the cues of the rules, and what is known about words. Nothing is
//! built when the program starts.
#![expect(
    dead_code,
    unreachable_pub,
    reason = "modules of the library are used here, and not all that is in them"
)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

#[path = "src/fold.rs"]
mod fold;
#[path = "src/hash.rs"]
mod hash;
#[path = "src/list"]
mod list {
    //! What the build shares with the library.
    pub(crate) mod compile;
    mod entry;
    mod error;
    pub(crate) mod patterns;
    mod read;
}
#[path = "src/vocab"]
mod vocab {
    //! What the build shares with the library.
    pub(crate) mod bits;
    pub(crate) mod inflect;
    pub(crate) mod syllables;
}

use list::patterns::Phrase;
use vocab::bits;

/// The kinds of cues, by number; `src/phrases/cues.rs` has the same in the same order.
const CUES: [&str; 18] = [
    "evidence",
    "after",
    "further",
    "next",
    "called",
    "fact",
    "nodoer",
    "if",
    "who",
    "intro",
    "purpose",
    "decided",
    "because",
    "later",
    "reach",
    "judgement",
    "meeting",
    "childlike",
];

/// The classes of `data/classes.txt` by name.
const CLASSES: [(&str, u32); 22] = [
    ("english", bits::ENGLISH),
    ("foreign", bits::FOREIGN),
    ("pronoun", bits::PRONOUN),
    ("be", bits::BE),
    ("participle", bits::PARTICIPLE),
    ("state", bits::STATE),
    ("speaking", bits::SPEAKING),
    ("professional", bits::PROFESSIONAL),
    ("where", bits::WHERE),
    ("short-form", bits::SHORT_FORM),
    ("month", bits::MONTH),
    ("hurt", bits::HURT),
    ("small", bits::SMALL),
    ("known-letters", bits::KNOWN_LETTERS),
    ("male", bits::MALE),
    ("female", bits::FEMALE),
    ("person", bits::PERSON),
    ("harm", bits::HARM),
    ("sense", bits::SENSE),
    ("before-case", bits::BEFORE_CASE),
    ("child", bits::CHILD),
    ("thing", bits::THING),
];

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo says where to write"));
    let toml = read("../../wordlist/words.toml")?;
    let list = list::compile::compile(&toml)
        .unwrap_or_else(|error| panic!("wordlist/words.toml, {error}"));
    fs::write(out.join("list.bin"), list)?;
    let cues = read("data/cues.txt")?;
    fs::write(
        out.join("cues.bin"),
        list::patterns::compile(&phrases(&cues)),
    )?;
    let spellings = read("data/us-uk.txt")?;
    fs::write(
        out.join("words.bin"),
        words(&cues, &spellings, &listed(&toml))?,
    )?;
    fs::write(out.join("spellings.bin"), spellings_table(&spellings))
}

/// Every phrase of the list.
fn listed(toml: &str) -> Vec<String> {
    let table: toml::Table = toml.parse().expect("the list was read just now");
    let words = table
        .get("word")
        .and_then(toml::Value::as_array)
        .cloned()
        .unwrap_or_default();
    let fields = words
        .iter()
        .flat_map(|word| ["term", "variants", "fine_in"].map(|field| word.get(field).cloned()));
    let mut all = Vec::new();
    for field in fields.flatten() {
        match field {
            toml::Value::String(term) => all.push(term),
            toml::Value::Array(terms) => all.extend(
                terms
                    .iter()
                    .filter_map(|term| term.as_str().map(str::to_owned)),
            ),
            _ => {}
        }
    }
    all
}

fn read(path: &str) -> io::Result<String> {
    println!("cargo::rerun-if-changed={path}");
    fs::read_to_string(
        Path::new(&env::var("CARGO_MANIFEST_DIR").expect("cargo says where we are")).join(path),
    )
}

/// Lines of "class: rest" without comments.
fn classes(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once(": "))
}

fn phrases(cues: &str) -> Vec<Phrase<'_>> {
    let kinds = classes(cues)
        .filter_map(|(kind, rest)| Some((CUES.iter().position(|known| *known == kind)?, rest)));
    kinds
        .flat_map(|(kind, rest)| {
            rest.split('|').map(move |text| Phrase {
                text,
                owner: u32::try_from(kind).expect("there are few kinds"),
                is_fine: false,
            })
        })
        .collect()
}

/// Everything known about words, by word.
#[derive(Default)]
struct Words(BTreeMap<String, u32>);

impl Words {
    fn add(&mut self, word: &str, bits: u32) {
        *self.0.entry(word.to_lowercase()).or_default() |= bits;
    }

    fn add_with_forms(&mut self, word: &str, bits: u32) {
        self.add(word, bits);
        for form in vocab::inflect::forms(word) {
            self.add(&form, bits);
        }
    }
}

fn words(cues: &str, spellings: &str, listed: &[String]) -> io::Result<Vec<u8>> {
    let mut words = Words::default();
    let lists = [
        (read("data/dale-chall.txt")?, bits::DALE_CHALL),
        (read("data/spache.txt")?, bits::SPACHE),
        (
            british(&read("data/british.txt")?),
            bits::DALE_CHALL | bits::SPACHE,
        ),
    ];
    for (list, bit) in &lists {
        for word in list.split_whitespace().flat_map(|word| word.split('-')) {
            words.add_with_forms(word, bit | bits::CHILD);
        }
    }
    for (class, rest) in classes(&read("data/classes.txt")?) {
        let bit = CLASSES
            .iter()
            .find(|(name, _)| *name == class)
            .unwrap_or_else(|| panic!("no class {class}"))
            .1;
        let known = if matches!(class, "english" | "small") {
            bits::DALE_CHALL | bits::SPACHE | bits::CHILD
        } else {
            0
        };
        rest.split(' ')
            .for_each(|word| words.add(word, bit | known));
    }
    for line in spellings.lines() {
        let (us, uk) = line.split_once(' ').expect("two spellings on a line");
        words.add(us, bits::US);
        words.add(uk, 0);
    }
    for phrase in phrases(cues) {
        words.add(&first_word(phrase.text), bits::CUE);
    }
    for phrase in listed {
        words.add(&first_word(phrase), bits::LISTED);
    }
    add_syllables(&mut words)?;
    Ok(table(&words.0))
}

fn first_word(phrase: &str) -> String {
    let folded = fold::fold_cased(phrase);
    let (start, end) = fold::words(&folded)[0];
    folded[start..end].to_owned()
}

fn british(text: &str) -> String {
    text.lines()
        .filter(|line| !line.starts_with('#'))
        .collect::<Vec<_>>()
        .join(" ")
}

fn add_syllables(words: &mut Words) -> io::Result<()> {
    let known = read("data/syllables.txt")?;
    for line in known.lines() {
        let (word, _) = line.split_once(' ').expect("a word and its syllables");
        words.add(word, 0);
    }
    let known: BTreeMap<&str, u32> = known
        .lines()
        .filter_map(|line| line.split_once(' '))
        .map(|(word, count)| (word, count.parse().expect("a number of syllables")))
        .collect();
    for (word, bits) in &mut words.0 {
        let counted = vocab::syllables::count(word.as_bytes()).min(bits::SYLLABLES);
        *bits |= known.get(word.as_str()).copied().unwrap_or(counted);
    }
    Ok(())
}

/// Slots of a tag and what is known (u32 each), at most half of them taken. Empty slots are all 0.
fn table(words: &BTreeMap<String, u32>) -> Vec<u8> {
    let slots = (words.len() * 2).next_power_of_two();
    let mut table = vec![(0_u32, 0_u32); slots];
    let mut hashes: BTreeMap<u64, u32> = BTreeMap::new();
    for (word, bits) in words {
        let (hash, _) = list::patterns::word(word);
        *hashes.entry(hash).or_default() |= bits;
        // "it's" and "it" share a number, and the syllables of the shorter.
        if word.ends_with("'s") {
            let stem = words
                .get(word.trim_end_matches("'s"))
                .map_or(*bits, |stem| *stem);
            let entry = hashes.entry(hash).or_default();
            *entry = *entry & !bits::SYLLABLES | stem & bits::SYLLABLES;
        }
    }
    for (hash, bits) in hashes {
        let mut slot = hash::slot(hash, slots - 1);
        while table[slot].1 != 0 {
            slot = (slot + 1) & (slots - 1);
        }
        table[slot] = (hash::tag(hash), bits);
    }
    let mut bytes = Vec::with_capacity(slots * 8);
    for (tag, bits) in table {
        bytes.extend(tag.to_le_bytes());
        bytes.extend(bits.to_le_bytes());
    }
    bytes
}

/// The spellings in the order of their words' numbers, to be searched by halves: number (u64), where the British one is
/// (u32), how long (u32); then the texts.
fn spellings_table(spellings: &str) -> Vec<u8> {
    let mut pairs: Vec<(u64, &str)> = spellings
        .lines()
        .filter_map(|line| line.split_once(' '))
        .map(|(us, uk)| (hash::word(us), uk))
        .collect();
    pairs.sort_unstable();
    let count = u32::try_from(pairs.len()).expect("there are few spellings");
    let mut bytes = count.to_le_bytes().to_vec();
    let mut texts = String::new();
    for (hash, uk) in pairs {
        bytes.extend(hash.to_le_bytes());
        bytes.extend(
            u32::try_from(texts.len())
                .expect("the texts are short")
                .to_le_bytes(),
        );
        bytes.extend(
            u32::try_from(uk.len())
                .expect("a word is short")
                .to_le_bytes(),
        );
        texts += uk;
    }
    bytes.extend(texts.as_bytes());
    bytes
}
