//! The letters that the tests print. All people are made up.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use paper::{Block, Document, Inline, Manner, Press, Size};

/// The press with every font that the program prints with.
pub(crate) static PRESS: LazyLock<Press> = LazyLock::new(|| {
    let press = Press::new(fonts()).expect("the fonts of make assets hold both faces");
    press.with_pictures(pictures())
});

/// The pictures of Easy Read, by their names.
fn pictures() -> Vec<(String, Vec<u8>)> {
    let folder = repository().join("web/dist/symbols");
    let entries = std::fs::read_dir(folder).expect("make assets makes the pictures");
    let files = entries.map(|entry| entry.unwrap().path());
    files
        .map(|file| {
            let name = file.file_stem().unwrap().to_string_lossy().into_owned();
            (name, std::fs::read(&file).unwrap())
        })
        .collect()
}

pub(crate) fn fonts() -> Vec<Vec<u8>> {
    let folder = repository().join("web/dist/fonts-print");
    let entries = std::fs::read_dir(&folder).unwrap_or_else(|_| {
        panic!(
            "There are no fonts in {}: run `make assets` first.",
            folder.display()
        )
    });
    let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "ttf"));
    files.sort();
    files
        .iter()
        .map(|file| std::fs::read(file).unwrap())
        .collect()
}

pub(crate) fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .canonicalize()
        .unwrap()
}

pub(crate) fn pdf(document: &Document, size: Size) -> Vec<u8> {
    PRESS
        .pdf(document, size, jiff::civil::date(2026, 11, 24))
        .unwrap()
}

/// What a reading program says about a PDF: `pdftotext`, `pdfinfo` and their like, from poppler.
pub(crate) fn told_by(program: &str, options: &[&str], document: &Document, size: Size) -> String {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), pdf(document, size)).unwrap();
    // Of options that end in "-", the last is the place for the answer and stands after the file.
    let (answer, options) = match options.split_last() {
        Some((&"-", before)) => (Some("-"), before),
        _ => (None, options),
    };
    let told = Command::new(program)
        .args(options)
        .arg(file.path())
        .args(answer)
        .output();
    let told = told.unwrap_or_else(|_| panic!("{program} is not here: install poppler-utils."));
    assert!(told.status.success(), "{program} could not read the PDF");
    String::from_utf8(told.stdout).unwrap()
}

/// The sheet before a letter that GOV.UK Notify prints: nothing on it but where it goes.
pub(crate) fn address_sheet() -> Document {
    Document {
        title: "Where this letter goes".into(),
        from: Vec::new(),
        to: ["Rana Haddad", "14 Orchard Road", "Leeds", "LS8 4QT"]
            .map(Into::into)
            .into(),
        date: String::new(),
        blocks: Vec::new(),
        reply: Vec::new(),
        ..amira(Manner::Adult)
    }
}

/// A younger child's letter, with one of everything, and a reply sheet.
pub(crate) fn amira(manner: Manner) -> Document {
    Document {
        title: "A letter from Sam".into(),
        language: "en-GB".into(),
        manner,
        from: [
            "Sam Adeyemi",
            "Family court adviser",
            "Call or text: 07700 900123",
        ]
        .map(Into::into)
        .into(),
        to: ["Amira Haddad", "14 Orchard Road", "Leeds", "LS8 4QT"]
            .map(Into::into)
            .into(),
        date: "Tuesday 24 November 2026".into(),
        blocks: vec![
            Block::paragraph("Dear Amira,"),
            Block::Paragraph(vec![
                Inline::text("My name is Sam. My job is to "),
                Inline::Strong(vec![Inline::text("listen to children")]),
                Inline::text(", and my dog Biscuit is "),
                Inline::Emphasis(vec![Inline::text("very")]),
                Inline::text(" bad at football."),
            ]),
            Block::heading(1, "What happens next"),
            Block::List {
                ordered: true,
                items: vec![
                    vec![Inline::text("I come to see you at school on Monday.")],
                    vec![Inline::text("We talk, or draw, or both.")],
                ],
            },
            Block::Quote {
                words: vec![Inline::text("I want to show you my tooth box.")],
                who: "Amira, to Miss Patel".into(),
            },
            Block::Signature {
                name: "Sam Adeyemi".into(),
                role: "I speak for children in court".into(),
            },
        ],
        reply: reply_sheet(),
    }
}

fn reply_sheet() -> Vec<Block> {
    vec![
        Block::heading(1, "From me to Sam"),
        Block::WritingLines {
            label: "My name, the way I like it".into(),
            lines: 1,
        },
        Block::TickBoxes {
            label: "Tell me things by".into(),
            choices: ["letter", "text", "talking", "video", "drawing"]
                .map(Into::into)
                .into(),
        },
        Block::DrawingBox {
            label: "Here I can draw something".into(),
        },
        Block::paragraph("You can post this back, or give it to Sam."),
    ]
}

/// The same letter, shorter, in these words and this language, and without a reply sheet.
pub(crate) fn short(language: &str, name: &str, words: &[&str]) -> Document {
    Document {
        language: language.into(),
        to: vec![name.into(), "14 Orchard Road".into(), "Leeds".into()],
        blocks: words.iter().copied().map(Block::paragraph).collect(),
        reply: vec![],
        ..amira(Manner::Older)
    }
}

pub(crate) fn welsh() -> Document {
    short(
        "cy",
        "Ŵyn Llŷr ap Gwŷn",
        &[
            "Annwyl Ŵyn,",
            "Dw i’n dod i’ch gweld chi ddydd Llun, ar ôl te, yn nhŷ Dawn.",
        ],
    )
}

pub(crate) fn arabic_name() -> Document {
    short(
        "en-GB",
        "أميرة حداد",
        &[
            "Dear أميرة,",
            "Your brother يوسف has a letter too. It is nearly the same.",
        ],
    )
}

pub(crate) fn arabic() -> Document {
    short(
        "ar",
        "أميرة حداد",
        &[
            "عزيزتي أميرة،",
            "اسمي Sam. أراك يوم الاثنين 30 نوفمبر في المدرسة.",
        ],
    )
}

/// The same thing said in letters of other kinds: a greeting and a sentence.
pub(crate) fn in_other_letters() -> Vec<(&'static str, Document)> {
    let all = [
        (
            "ur",
            "پیاری امیرہ،",
            "میں پیر، 30 نومبر کو آپ سے اسکول میں ملوں گی۔ ٹھیک ہے؟",
        ),
        ("bn", "প্রিয় আমিরা,", "আমি সোমবার স্কুলে তোমার সঙ্গে দেখা করব।"),
        ("pa", "ਪਿਆਰੀ ਅਮੀਰਾ,", "ਮੈਂ ਸੋਮਵਾਰ ਨੂੰ ਸਕੂਲ ਵਿੱਚ ਤੁਹਾਨੂੰ ਮਿਲਾਂਗੀ।"),
        (
            "pl",
            "Droga Amiro,",
            "Zobaczymy się w poniedziałek w szkole. Żółć, gęś, łąka.",
        ),
        ("zh", "亲爱的小明：", "我星期一去学校看你。"),
        (
            "fa",
            "امیرای عزیز،",
            "دوشنبه در مدرسه تو را می‌بینم. پگاه، ژاله، گل و چای.",
        ),
    ];
    let all = all.into_iter();
    all.map(|(tag, dear, said)| (tag, short(tag, "Amira", &[dear, said])))
        .collect()
}

/// Easy Read: a picture beside each line but the last.
pub(crate) fn easy(manner: Manner) -> Document {
    let line = |picture: &str, alt: &str, words: &str| Block::Pictured {
        picture: picture.into(),
        alt: alt.into(),
        words: vec![Inline::text(words)],
    };
    Document {
        blocks: vec![
            line("visit", "somebody who waves", "Hello Amira."),
            line(
                "classical-building",
                "a court building",
                "I work with the court. It decides where children live, and who they see, and when.",
            ),
            line("house", "a house", "I come to see you at home."),
            line("", "", "That is all."),
            Block::Signature {
                name: "Sam".into(),
                role: "family court adviser".into(),
            },
        ],
        reply: vec![],
        ..amira(manner)
    }
}

/// English and another language beside each other; of the last paragraph there is no translation.
pub(crate) fn side_by_side(tag: &str, name: &str, words: &[&str]) -> Document {
    let tongue = |tag: &str, name: &str| paper::Tongue {
        tag: tag.into(),
        name: name.into(),
    };
    let ours = ["Dear Rhys,", "I come on Monday.", "That is all."];
    let theirs = words.iter().copied().map(Some).chain([None]);
    let rows = ours.into_iter().zip(theirs);
    let rows = rows.map(|(left, right)| {
        let right = right.map(Block::paragraph);
        [vec![Block::paragraph(left)], right.into_iter().collect()]
    });
    Document {
        blocks: vec![Block::SideBySide {
            languages: [tongue("en-GB", "English"), tongue(tag, name)],
            rows: rows.collect(),
        }],
        reply: vec![],
        ..amira(Manner::Older)
    }
}

pub(crate) fn long_name() -> Document {
    let name = "Wilhelmina Persephone ".repeat(20);
    short(
        "en-GB",
        &name,
        &[&format!("Dear {name},"), &"Llanfair".repeat(60)],
    )
}
