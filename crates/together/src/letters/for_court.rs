//! What is looked for in a text that goes to the court and to everybody who gets what the court gets: nothing that one of them may not
//! know, no words that the child did not say or did not choose to have there, and the words we look for in reports.

use std::collections::BTreeSet;

use jiff::civil::Date;
use ledger::EntryId;
use plain_words::{About, Purpose, Reader, Rule, Stage, WordList};

use super::{
    beside::{Finding, about, hold, of_words},
    places, quotations,
    slips::{self, AsRead},
};
use crate::{door::OpenFile, file::Readers, web::words};

/// A text for the court, and what it is looked at with.
pub(crate) struct Looked<'a> {
    pub(crate) list: &'a WordList,
    /// The files of everybody it is about; never empty.
    pub(crate) files: &'a [&'a OpenFile],
    pub(crate) text: &'a str,
    pub(crate) readers: &'a Readers,
    /// May these words of the child's stand in it?
    pub(crate) may_quote: &'a dyn Fn(EntryId) -> bool,
    /// Mentions that cannot be said to these readers.
    pub(crate) unresolved: &'a [String],
    /// What stands in the document and not in the text.
    pub(crate) added: &'a str,
    pub(crate) today: Date,
}

/// Everything there is to find in it, worst first.
pub(crate) fn for_court(looked: &Looked<'_>) -> Vec<Finding> {
    let (t, text) = (words(), looked.text);
    let mut unresolved = looked.unresolved.to_vec();
    unresolved.sort();
    unresolved.dedup();
    let mut all: Vec<Finding> = unresolved
        .iter()
        .map(|slug| Finding {
            places: places::of_mentions(text, slug),
            ..hold(t.beside_mention(slug), t.reports_mention_why())
        })
        .collect();
    let said = |of| looked.files.iter().find_map(|file| file.voice.words(of));
    all.extend(quotations::findings_where(t, said, text, looked.may_quote));
    all.extend(what_leaves(looked));
    all.sort_by_key(|one| !(one.waits || one.sealed));
    all
}

/// Names that not everybody may know, codes, sealed details, and words.
fn what_leaves(looked: &Looked<'_>) -> Vec<Finding> {
    let t = words();
    let Looked {
        files,
        text,
        readers,
        ..
    } = looked;
    let mut about = of_all(looked);
    // Brothers and sisters of whom everybody may know are expected in a report.
    let families = files.iter().flat_map(|file| file.families());
    let expected = families.flat_map(|family| family.people.all());
    let expected = expected.filter(|person| person.child && person.readers.includes(readers));
    let first_names: Vec<&str> = expected
        .filter_map(|person| person.name.split_whitespace().next())
        .collect();
    let (expected, others): (Vec<String>, _) = std::mem::take(&mut about.others)
        .into_iter()
        .partition(|name| first_names.contains(&name.as_str()));
    about.others = others;
    about
        .people
        .extend(expected.into_iter().map(plain_words::Person::named));
    let known: Vec<String> = about.people.iter().map(|one| one.name.clone()).collect();
    let whole = format!("{text}\n\n{}", looked.added);
    let names = files
        .iter()
        .flat_map(|file| slips::names_not_for(file, readers, &whole, &known));
    let names: BTreeSet<String> = names.collect();
    let names = names.into_iter().map(|name| Finding {
        places: places::of_words(text, &name),
        ..hold(t.beside_name(&name), t.reports_name_why())
    });
    let codes = slips::codes_in(&whole).into_iter();
    let codes = codes.map(|code| Finding {
        places: places::of_words(text, &code),
        ..hold(code, t.beside_code_why())
    });
    let reader = Reader {
        stage: Stage::Adult,
    };
    let look = |text: &str| plain_words::check(text, looked.list, Purpose::Report, &reader, &about);
    let as_typed = AsRead::new(text, &[]);
    let found = look(text);
    let found = found.iter().map(|one| of_words(one, &as_typed));
    let leaves = [
        Rule::SealedDetail,
        Rule::PerhapsSealed,
        Rule::OtherChildsName,
    ];
    let added = look(looked.added);
    let added = added.iter().filter(|one| leaves.contains(&one.rule));
    let nowhere = AsRead::new("", &[]);
    let added = added.map(|one| Finding {
        places: Vec::new(),
        ..of_words(one, &nowhere)
    });
    names.chain(codes).chain(added).chain(found).collect()
}

/// What the checker is told of these children. Of several it is not told whose pronouns are whose: each sentence may be about another.
fn of_all(looked: &Looked<'_>) -> About {
    let mut all = looked
        .files
        .iter()
        .map(|file| about(file, looked.readers, looked.today));
    let mut about = all.next().unwrap_or_default();
    for other in all {
        about.pronouns = None;
        about.speaks |= other.speaks;
        about.names.push(other.name);
        about.names.extend(other.names);
        about.not_names.extend(other.not_names);
        about.people.extend(other.people);
        about.others.extend(other.others);
        about.sealed.extend(other.sealed);
        about.facts.extend(other.facts);
    }
    about
}
