use super::*;
use crate::Stage;

/// Letter to a child, letter in Easy Read, letter to an adult, report, record: H, T, N or -.
fn cells(row: Row) -> String {
    [
        (Purpose::Letter, Stage::Ten),
        (Purpose::Letter, Stage::EasyRead),
        (Purpose::Letter, Stage::Adult),
        (Purpose::Report, Stage::Adult),
        (Purpose::Record, Stage::Adult),
    ]
    .map(
        |(purpose, stage)| match level(row, purpose, Reader { stage }) {
            Some(Hold) => 'H',
            Some(Think) => 'T',
            Some(Note) => 'N',
            None => '-',
        },
    )
    .iter()
    .collect()
}

#[test]
fn every_row_weighs_what_was_decided() {
    for (row, wanted) in [
        (Row::Sealed, "HHHHH"),
        (Row::GapOrName, "HHHHT"),
        (Row::Misspelt, "TTTTT"),
        (Row::BlamingHarmed, "HHHHT"),
        (Row::BlamingOrLabelling, "HHTTT"),
        (Row::Acronym, "HHTTN"),
        (Row::OfficeTalk, "HHTTT"),
        (Row::Jargon, "TTTTN"),
        (Row::Unexplained, "TTNN-"),
        (Row::ManyUnexplained, "HHNN-"),
        (Row::Certainty, "TTTTN"),
        (Row::Doubt, "TTTTT"),
        (Row::NoDoer, "TTTTT"),
        (Row::Vague, "TTTTT"),
        (Row::Boilerplate, "TTTTN"),
        (Row::ChildMissing, "TTTTN"),
        (Row::HardToRead, "TTNN-"),
        (Row::VeryLongSentence, "TTTT-"),
        (Row::Manner, "NNNNN"),
        (Row::Consider, "NNNNN"),
    ] {
        assert_eq!(cells(row), wanted, "{row:?}");
    }
}

#[test]
fn the_table_is_in_the_order_of_its_rows() {
    for (number, (row, _)) in TABLE.iter().enumerate() {
        assert_eq!(*row as usize, number);
    }
}

fn word(kind: Kind, advice: Advice) -> Marks {
    Marks {
        kind,
        advice,
        about_harm: false,
        acts_as: None,
    }
}

#[test]
fn every_kind_with_every_advice_weighs_what_was_decided() {
    // Replace, explain, consider; each: letter to a child, Easy Read, letter to an adult, report, record.
    for (kind, wanted) in [
        (Kind::Jargon, ["TTTTN", "TTNN-", "NNNNN"]),
        (Kind::Legal, ["TTTTN", "TTNN-", "NNNNN"]),
        (Kind::Acronym, ["HHTTN", "HHTTN", "HHTTN"]),
        (Kind::Blaming, ["HHTTT", "TTNN-", "NNNNN"]),
        (Kind::Labelling, ["HHTTT", "TTNN-", "NNNNN"]),
        (Kind::OfficeTalk, ["HHTTT", "TTNN-", "NNNNN"]),
        (Kind::Vague, ["TTTTT", "TTNN-", "NNNNN"]),
        (Kind::Certainty, ["TTTTN", "TTTTN", "TTTTN"]),
        (Kind::Boilerplate, ["TTTTN", "TTTTN", "TTTTN"]),
    ] {
        for (advice, wanted) in Advice::ALL.into_iter().zip(wanted) {
            assert_eq!(
                cells(Row::of(word(kind, advice))),
                wanted,
                "{kind:?} {advice:?}"
            );
        }
    }
}

#[test]
fn blame_weighs_more_where_somebody_was_hurt() {
    let harmed = Marks {
        about_harm: true,
        ..word(Kind::Blaming, Advice::Replace)
    };

    assert_eq!(cells(Row::of(harmed)), "HHHHT");
}
