//! How long the check of a two-page letter takes, with the list built once.
//!
//! ```text
//! cargo run --release -p plain-words --example two_pages -- wordlist/words.toml
//! ```

use std::time::{Duration, Instant};

use plain_words::{About, Person, Purpose, Reader, Stage, WordList, check};

/// A page of a letter with kind words and others. The child and everybody in it are made up.
const PAGE: &str = "Dear Maya,\n\nMy name is Priya. I work for Cafcass, the team that tells the judge what children want and \
    need. Thank you for showing me your drawing of Biscuit the cat. You told me, “I want to see Dad but not stay all night.” I \
    wrote that for the judge, in your words, and I did not change any of them.\n\nThe court hearing is on 12 May. Your mum and \
    your dad will be there, and so will I. The judge will listen to each of us and then think about what would be best for you. \
    I will be ascertaining your wishes and feelings regarding contact before that day, so that nothing important is left out. If \
    there is something you would rather tell me on your own, we can go for a walk with Biscuit.\n\n- You can draw.\n- You can \
    write.\n- You can tell me nothing at all, and that is all right too.\n\nYour school calls you ‘bright’ and says you love the \
    recorder. I would like to hear that one day! [Teta](p:salma) told me that you play it in the kitchen, just after tea, when \
    everybody is at home and nobody can hear the telly.\n\nYou can ask me anything. You can ring me, or ask Mum to contact me, \
    and I will answer within two days. From Priya\n\n";

const ROUNDS: u32 = 2000;

fn main() {
    let path = std::env::args()
        .nth(1)
        .unwrap_or_else(|| "wordlist/words.toml".to_owned());
    let toml =
        std::fs::read_to_string(&path).expect("the path of the word list is the first argument");
    let started = Instant::now();
    let list = WordList::from_toml(&toml).expect("the list can be read");
    println!(
        "reading the list ({} words): {:?}",
        list.words().len(),
        started.elapsed()
    );

    let about = about();
    for pages in [2, 30, 500] {
        let text = PAGE.repeat(pages);
        let rounds = ROUNDS / u32::try_from(pages).expect("pages are few");
        let (median, found) = median(&text, &list, &about, rounds.max(3));
        let words = text.split_whitespace().count();
        println!(
            "{pages} pages, {words} words, {} bytes: {median:?} (median of {rounds}), {found} findings",
            text.len()
        );
    }
}

fn median(text: &str, list: &WordList, about: &About, rounds: u32) -> (Duration, usize) {
    let reader = Reader {
        stage: Stage::Seven,
    };
    let mut found = 0;
    let mut times: Vec<Duration> = (0..rounds)
        .map(|_| {
            let started = Instant::now();
            found = std::hint::black_box(check(text, list, Purpose::Letter, &reader, about)).len();
            started.elapsed()
        })
        .collect();
    times.sort();
    (times[times.len() / 2], found)
}

fn about() -> About {
    About {
        name: "Maya Osei".to_owned(),
        others: vec!["Kezia".to_owned(), "Jay".to_owned()],
        people: ["Priya Nair", "Biscuit", "Dawn"].map(Person::named).into(),
        sealed: vec![
            "14 Elm Road, Ashby, LE65 1AB".to_owned(),
            "07700 900123".to_owned(),
        ],
        ..About::default()
    }
}
