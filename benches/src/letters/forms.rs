//! Letters in every form and language that the application makes of one, in turn, no two alike. The documents have the shapes that
//! `letters/forms/documents.rs` of the application gives them.

use paper::{Block, Document, Inline, Manner, Size, Tongue};

use super::letter::letter;

/// How many kinds there are: no divisor of ten, so that every tenth letter comes to each of them.
pub(crate) const KINDS: usize = 13;

/// The words of a letter in another language: a greeting and a sentence.
struct Said {
    tag: &'static str,
    called: &'static str,
    dear: &'static str,
    sentence: &'static str,
}

const LANGUAGES: [Said; 6] = [
    Said {
        tag: "ar",
        called: "العربية",
        dear: "عزيزتي أميرة،",
        sentence: "اسمي Sam. أراك يوم الاثنين 30 نوفمبر في المدرسة.",
    },
    Said {
        tag: "ur",
        called: "اردو",
        dear: "پیاری امیرہ،",
        sentence: "میں پیر، 30 نومبر کو آپ سے اسکول میں ملوں گی۔ ٹھیک ہے؟",
    },
    Said {
        tag: "bn",
        called: "বাংলা",
        dear: "প্রিয় আমিরা,",
        sentence: "আমি সোমবার স্কুলে তোমার সঙ্গে দেখা করব।",
    },
    Said {
        tag: "pa",
        called: "ਪੰਜਾਬੀ",
        dear: "ਪਿਆਰੀ ਅਮੀਰਾ,",
        sentence: "ਮੈਂ ਸੋਮਵਾਰ ਨੂੰ ਸਕੂਲ ਵਿੱਚ ਤੁਹਾਨੂੰ ਮਿਲਾਂਗੀ।",
    },
    Said {
        tag: "pl",
        called: "Polski",
        dear: "Droga Amiro,",
        sentence: "Zobaczymy się w poniedziałek w szkole, po obiedzie.",
    },
    Said {
        tag: "cy",
        called: "Cymraeg",
        dear: "Annwyl Amira,",
        sentence: "Dw i’n dod i’ch gweld chi ddydd Llun, ar ôl te, yn nhŷ Dawn.",
    },
];

/// The letter with this number, in the form that is its turn.
pub(crate) fn nth(number: usize) -> (Document, Size) {
    let plain = |manner| Document {
        manner,
        ..letter(number)
    };
    match number % KINDS {
        0 => (
            Document {
                reply: reply_sheet(number),
                ..plain(Manner::Younger)
            },
            Size::Usual,
        ),
        1 => (plain(Manner::Older), Size::Usual),
        2 => (plain(Manner::Adult), Size::Usual),
        3 => (plain(Manner::Older), Size::Large),
        4 => (easy(number, Manner::Younger), Size::EasyRead),
        5 => (easy(number, Manner::Adult), Size::EasyRead),
        6 => {
            let turn = if (number / KINDS).is_multiple_of(2) {
                1
            } else {
                5
            };
            (beside(number, &LANGUAGES[turn]), Size::Usual)
        }
        kind => (translated(number, &LANGUAGES[kind - 7]), Size::Usual),
    }
}

fn reply_sheet(number: usize) -> Vec<Block> {
    vec![
        Block::heading(1, format!("From me to Sam ({number})")),
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

fn easy(number: usize, manner: Manner) -> Document {
    const LINES: [(&str, &str, &str); 8] = [
        ("visit", "somebody who waves", "Hello. My name is Sam."),
        (
            "classical-building",
            "a court building",
            "I work with the court.",
        ),
        (
            "balance-scale",
            "scales",
            "The court decides where children live.",
        ),
        ("house", "a house", "I come to see you at home."),
        ("calendar", "a calendar", "I come on Monday, after lunch."),
        ("books", "books", "You can show me your books."),
        ("backpack", "a school bag", "Or we meet at school."),
        ("", "", "That is all for today."),
    ];
    let line = |(picture, alt, words): (&str, &str, &str)| Block::Pictured {
        picture: picture.into(),
        alt: alt.into(),
        words: vec![Inline::text(format!("{words} ({number})"))],
    };
    let mut blocks: Vec<_> = LINES.into_iter().map(line).collect();
    blocks.push(signature("I speak for children in court"));
    blocks.push(Block::paragraph(
        "Pictures: OpenMoji, openmoji.org. Licence: CC BY-SA 4.0",
    ));
    Document {
        title: format!("Letter {number}: Easy Read"),
        manner,
        blocks,
        ..letter(number)
    }
}

fn signature(role: &str) -> Block {
    Block::Signature {
        name: "Sam Adeyemi".into(),
        role: role.into(),
    }
}

/// A greeting and four paragraphs.
fn paragraphs(number: usize, said: &Said) -> Vec<Block> {
    let piece = |piece: usize| {
        Block::paragraph([said.sentence; 3].join(" ") + &format!(" ({number}.{piece})"))
    };
    let dear = Block::paragraph(format!("{} ({number})", said.dear));
    std::iter::once(dear).chain((1..=4).map(piece)).collect()
}

fn translated(number: usize, said: &Said) -> Document {
    let in_english = |words: &str| {
        Block::Paragraph(vec![Inline::InLanguage {
            language: "en-GB".into(),
            words: vec![Inline::text(words)],
        }])
    };
    let mut blocks = paragraphs(number, said);
    blocks.push(signature(""));
    blocks.push(in_english(
        "Tuesday 24 November 2026. Call or text: 07700 900123",
    ));
    blocks.push(in_english(
        "Translated by Language House, checked by Noor Malik.",
    ));
    Document {
        title: format!("Letter {number}: {}", said.called),
        language: said.tag.into(),
        from: vec!["Sam Adeyemi".into()],
        date: String::new(),
        blocks,
        ..letter(number)
    }
}

fn beside(number: usize, said: &Said) -> Document {
    let tongue = |tag: &str, name: &str| Tongue {
        tag: tag.into(),
        name: name.into(),
    };
    let ours = letter(number).blocks.into_iter();
    let ours = ours.filter(|block| matches!(block, Block::Paragraph(_)));
    let rows = ours.zip(paragraphs(number, said));
    let beside = Block::SideBySide {
        languages: [tongue("en-GB", "English"), tongue(said.tag, said.called)],
        rows: rows
            .map(|(left, right)| [vec![left], vec![right]])
            .collect(),
    };
    Document {
        title: format!("Letter {number}: English and {}", said.called),
        blocks: vec![
            beside,
            signature("I speak for children in court"),
            Block::paragraph("Translated by Language House, checked by Noor Malik."),
        ],
        ..letter(number)
    }
}
