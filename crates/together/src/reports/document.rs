//! From the text of a report to what everybody gets: numbered paragraphs, what the child said with who heard it and when.

use jiff::civil::Date;
use ledger::EntryId;
use paper::{Block, Document, Fact, Inline, Manner};

use super::{About, parts::people_called};
use crate::{
    about_me::Spoken,
    door::OpenFile,
    file::{Audience, Readers},
    letters::{Rendered, render},
    opening::Allocated,
    voice::Heard,
    web::{Words, kept_in_english, say_date, words},
};

/// Everybody who may read a filed report: the court and all parties, whoever they are. It is written for whoever may know least.
pub(super) fn readers() -> Readers {
    Readers::of(&Audience::Everyone)
}

/// A report as everybody gets it, the mentions that cannot be said in it, and what the program put in beside the text.
pub struct AsFiled {
    /// The document.
    pub document: Document,
    /// Mentions of somebody whom not everybody may know, or nobody does.
    pub unresolved: Vec<String>,
    /// What stands in the document and not in the text: the head, and who heard a quotation.
    pub added: String,
}

/// The report of this text, written by this worker on this day.
pub fn document(about: &About<'_>, text: &str, worker: &Allocated, day: Date) -> AsFiled {
    kept_in_english(|| as_it_is_kept(about, text, worker, day))
}

fn as_it_is_kept(about: &About<'_>, text: &str, worker: &Allocated, day: Date) -> AsFiled {
    let t = words();
    let Rendered {
        blocks,
        unresolved,
        quoted,
    } = render(text, &about.naming(), &Spoken::of(&about.file.about_me));
    let head = head(t, about, worker, day);
    let mut added: Vec<String> = head.iter().map(said_of_fact).collect();
    let mut all = vec![Block::heading(1, about.title(t)), Block::Facts(head)];
    let mut next = 1;
    for (place, block) in blocks.into_iter().enumerate() {
        let mark = quoted.iter().find(|(at, _)| *at == place);
        let of = mark.and_then(|(_, mark)| mark.parse().ok());
        let who = of.and_then(|of| heard(t, about.saying(of)?, of));
        added.extend(who.clone());
        all.push(for_court(block, who, &mut next));
    }
    all.push(Block::Signature {
        name: worker.name.clone(),
        role: role(t, worker),
    });
    AsFiled {
        document: Document {
            title: about.title(t),
            language: "en-GB".to_owned(),
            manner: Manner::Court,
            from: Vec::new(),
            to: Vec::new(),
            date: String::new(),
            blocks: all,
            reply: Vec::new(),
        },
        unresolved,
        added: added.join("\n"),
    }
}

/// Headings stand one lower than the title; each paragraph has the next number.
fn for_court(block: Block, heard: Option<String>, next: &mut u32) -> Block {
    match block {
        Block::Heading { level, text } => Block::Heading {
            level: level + 1,
            text,
        },
        Block::Paragraph(words) => {
            let number = *next;
            *next += 1;
            Block::Numbered { number, words }
        }
        Block::Quote { words, who } => {
            let both = [heard.unwrap_or_default(), who];
            let both: Vec<String> = both.into_iter().filter(|one| !one.is_empty()).collect();
            Block::Quote {
                words,
                who: both.join(" "),
            }
        }
        other => other,
    }
}

fn role(t: &Words, worker: &Allocated) -> String {
    if worker.as_guardian {
        t.letters_guardian()
    } else {
        t.letters_adviser()
    }
}

/// Who said it, to whom and when, and what was asked: a quotation stands for itself.
fn heard(t: &Words, file: &OpenFile, of: EntryId) -> Option<String> {
    let (stamp, heard) = file.voice.stamp(of)?;
    let name = super::parts::name(file);
    let day = say_date(stamp.on);
    let said = match heard {
        Heard::Told(to) => t.reports_said_to(&name, to, day),
        Heard::OnPaper => t.reports_said_on_paper(&name, day),
        Heard::OnTheirScreen | Heard::Together => t.reports_said_in_writing(&name, day),
    };
    let asked = file.voice.was_asked(of).unwrap_or_default().trim();
    Some(match asked {
        "" => said,
        asked => format!("{said} {}", t.reports_was_asked(asked)),
    })
}

/// The head of a report, as courts have it: which court, which child, who wrote it.
fn head(t: &Words, about: &About<'_>, worker: &Allocated, day: Date) -> Vec<Fact> {
    let file = about.file;
    let asked = file.families().find_map(|family| family.court.asked());
    let hearing = super::parts::next_hearing(file, day).map(say_date);
    let corrected = about.corrects.map(|first| {
        let who = people_called(file, &first.filed);
        t.reports_corrects(&first.filed.document.title, say_date(first.stamp.on), who)
    });
    let added = about.adds_to.map(|first| {
        let day = say_date(first.stamp.on);
        t.reports_filed_on(&first.filed.document.title, day)
    });
    let [about_whom, born] = whom(t, about);
    let facts = [
        (
            t.reports_fact_court(),
            asked.map(|asked| asked.court.clone()),
        ),
        (
            t.reports_fact_number(),
            asked.map(|asked| asked.number.clone()),
        ),
        about_whom,
        born,
        (
            t.reports_fact_by(),
            Some(format!("{}, {}", worker.name, role(t, worker))),
        ),
        (t.reports_fact_day(), Some(say_date(day))),
        (t.reports_fact_hearing(), hearing),
        (t.reports_fact_adds_to(), added),
        (t.reports_fact_corrects(), corrected),
    ];
    let facts = facts.into_iter().filter_map(|(name, words)| {
        let words = words.filter(|words| !words.trim().is_empty())?;
        Some(Fact {
            name,
            words: vec![Inline::text(words)],
        })
    });
    facts.collect()
}

/// The child and the birthday; of several, each with their own.
fn whom(t: &Words, about: &About<'_>) -> [(String, Option<String>); 2] {
    let born = |file: &OpenFile| file.opening.born().map(say_date);
    if about.others.is_empty() {
        let name = about.file.opening.court_name().to_owned();
        return [
            (t.reports_fact_child(), Some(name)),
            (t.reports_fact_born(), born(about.file)),
        ];
    }
    let each = about.files().into_iter().map(|file| {
        let name = file.opening.court_name();
        born(file).map_or_else(|| name.to_owned(), |day| t.reports_child_born(name, day))
    });
    let each: Vec<String> = each.collect();
    [
        (t.reports_fact_children(), Some(each.join("; "))),
        (t.reports_fact_born(), None),
    ]
}

fn said_of_fact(fact: &Fact) -> String {
    let words = fact.words.iter().map(|inline| match inline {
        Inline::Text(text) => text.as_str(),
        _ => "",
    });
    words.collect()
}
