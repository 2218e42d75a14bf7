use super::*;
use crate::Stage;

const CHILD: Reader = Reader { stage: Stage::Ten };
const ADULT: Reader = Reader {
    stage: Stage::Adult,
};

/// Letter to a child, letter to an adult, report, record: H, T, N or -.
fn cells(row: Row) -> String {
    [
        (Purpose::Letter, CHILD),
        (Purpose::Letter, ADULT),
        (Purpose::Report, CHILD),
        (Purpose::Record, CHILD),
    ]
    .map(|(purpose, reader)| match level(row, purpose, reader) {
        Some(Hold) => 'H',
        Some(Think) => 'T',
        Some(Note) => 'N',
        None => '-',
    })
    .iter()
    .collect()
}

#[test]
fn every_cell_weighs_what_was_decided() {
    assert_eq!(cells(Row::Sealed), "HHHH");
    assert_eq!(cells(Row::GapOrName), "HHHT");
    assert_eq!(cells(Row::BlamingHarmed), "HHHT");
    assert_eq!(cells(Row::BlamingOrLabelling), "HTTT");
    assert_eq!(cells(Row::Acronym), "HTTN");
    assert_eq!(cells(Row::OfficeTalk), "HTTT");
    assert_eq!(cells(Row::Jargon), "TTTN");
    assert_eq!(cells(Row::Unexplained), "TNN-");
    assert_eq!(cells(Row::ManyUnexplained), "HNN-");
    assert_eq!(cells(Row::Certainty), "TTTN");
    assert_eq!(cells(Row::Vague), "TTTT");
    assert_eq!(cells(Row::Boilerplate), "TTTN");
    assert_eq!(cells(Row::LongSentence), "TNN-");
    assert_eq!(cells(Row::VeryLongSentence), "TTT-");
    assert_eq!(cells(Row::Consider), "NNNN");
}

fn row(kind: Kind, advice: Advice) -> Row {
    Row::of(&Word {
        term: "a term".into(),
        variants: Vec::new(),
        fine_in: Vec::new(),
        kind,
        advice,
        say_instead: Vec::new(),
        why: String::new(),
        source: String::new(),
        about_harm: false,
        acts_as: None,
    })
}

#[test]
fn every_kind_with_every_advice_has_its_row() {
    use Advice::{Consider, Explain, Replace};
    let rows = |kind| [row(kind, Replace), row(kind, Explain), row(kind, Consider)];

    assert_eq!(
        rows(Kind::Jargon),
        [Row::Jargon, Row::Unexplained, Row::Consider]
    );
    assert_eq!(
        rows(Kind::Legal),
        [Row::Jargon, Row::Unexplained, Row::Consider]
    );
    assert_eq!(rows(Kind::Acronym), [Row::Acronym; 3]);
    assert_eq!(
        rows(Kind::Blaming),
        [Row::BlamingOrLabelling, Row::Unexplained, Row::Consider]
    );
    assert_eq!(
        rows(Kind::Labelling),
        [Row::BlamingOrLabelling, Row::Unexplained, Row::Consider]
    );
    assert_eq!(
        rows(Kind::OfficeTalk),
        [Row::OfficeTalk, Row::Unexplained, Row::Consider]
    );
    assert_eq!(
        rows(Kind::Vague),
        [Row::Vague, Row::Unexplained, Row::Consider]
    );
    assert_eq!(rows(Kind::Certainty), [Row::Certainty; 3]);
    assert_eq!(rows(Kind::Boilerplate), [Row::Boilerplate; 3]);
}

#[test]
fn blame_weighs_more_where_somebody_was_hurt() {
    let list = crate::WordList::from_toml(
        "[[word]]\nterm = 'asking for it'\nvariants = []\nkind = 'blaming'\nadvice = 'replace'\n\
         say_instead = []\nwhy = ''\nsource = ''\nabout_harm = true",
    )
    .expect("the list can be read");

    assert_eq!(Row::of(&list.words()[0]), Row::BlamingHarmed);
}
