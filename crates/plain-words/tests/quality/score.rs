//! Compares what was found with what was expected, and counts.

use std::fmt::Write as _;

use plain_words::{Finding, Level};

use crate::read::{Label, Labelled};

/// How one level did over many texts.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Count {
    /// Expected and found.
    pub(crate) right: u32,
    /// Found and not expected.
    pub(crate) too_much: u32,
    /// Expected and not found.
    pub(crate) missed: u32,
}

/// The figures of a set of texts, and every disagreement as a line.
#[derive(Debug, Default)]
pub(crate) struct Score {
    pub(crate) hold: Count,
    pub(crate) think: Count,
    pub(crate) note: Count,
    pub(crate) disagreements: Vec<String>,
}

impl Count {
    /// How many of those found were expected, 0 to 1; 1 where nothing was found.
    pub(crate) fn precision(self) -> f64 {
        share(self.right, self.right + self.too_much)
    }

    /// How many of those expected were found, 0 to 1; 1 where nothing was expected.
    pub(crate) fn recall(self) -> f64 {
        share(self.right, self.right + self.missed)
    }
}

fn share(part: u32, whole: u32) -> f64 {
    if whole == 0 {
        1.0
    } else {
        f64::from(part) / f64::from(whole)
    }
}

impl Score {
    /// Adds what was found in one text.
    pub(crate) fn add(&mut self, labelled: &Labelled, findings: &[Finding]) {
        let (open, expected): (Vec<&Label>, Vec<&Label>) =
            labelled.labels.iter().partition(|label| label.is_open);
        for label in &expected {
            if findings.iter().any(|finding| is_same(label, finding)) {
                self.count(label.level).right += 1;
            } else {
                self.miss(label, findings);
            }
        }
        for finding in findings {
            let is_expected = expected.iter().any(|label| is_same(label, finding));
            let is_open = open.iter().any(|label| is_here(label, finding));
            if !is_expected && !is_open && !is_reading_age(finding) {
                self.count(finding.level).too_much += 1;
                let line = format!("{}: expected nothing … got {}", labelled.at, said(finding));
                self.disagreements.push(line);
            }
        }
    }

    fn miss(&mut self, label: &Label, found: &[Finding]) {
        self.count(label.level).missed += 1;
        let near: Vec<String> = found
            .iter()
            .filter(|finding| overlaps(label, finding))
            .map(said)
            .collect();
        let near = if near.is_empty() {
            "nothing".to_owned()
        } else {
            near.join(", ")
        };
        let line = format!("{}: expected {} … got {near}", label.at, label.line);
        self.disagreements.push(line);
    }

    fn count(&mut self, level: Level) -> &mut Count {
        match level {
            Level::Hold => &mut self.hold,
            Level::Think => &mut self.think,
            Level::Note => &mut self.note,
        }
    }

    /// The figures as a person reads them.
    pub(crate) fn figures(&self, of: &str) -> String {
        let mut figures = format!("{of}\n");
        let levels = [
            (Level::Hold, self.hold),
            (Level::Think, self.think),
            (Level::Note, self.note),
        ];
        for (level, count) in levels {
            let _ = writeln!(
                figures,
                "  {:5}  precision {:.3}  recall {:.3}  ({} right, {} too much, {} missed)",
                level.name(),
                count.precision(),
                count.recall(),
                count.right,
                count.too_much,
                count.missed
            );
        }
        figures
    }
}

/// Level, rule and place agree.
fn is_same(label: &Label, finding: &Finding) -> bool {
    label.level == finding.level && is_here(label, finding)
}

/// Rule and place agree.
fn is_here(label: &Label, finding: &Finding) -> bool {
    label.rules.iter().any(|rule| rule == finding.rule.code()) && overlaps(label, finding)
}

/// One of the places shares a character with the label's; what is about the whole text has no place of its own.
fn overlaps(label: &Label, finding: &Finding) -> bool {
    if label.place.is_empty() || finding.is_whole() {
        return label.place.is_empty() && finding.is_whole();
    }
    finding
        .places
        .iter()
        .any(|place| label.place.start < place.at.end && place.at.start < label.place.end)
}

/// How hard a text is as a whole is tested against published vectors; here it counts neither way.
fn is_reading_age(finding: &Finding) -> bool {
    finding.is_whole() && finding.rule.code() == "R10"
}

/// A finding as a label would say it.
pub(crate) fn said(finding: &Finding) -> String {
    let words: String = finding.said.chars().take(60).collect();
    let words = words.replace('\n', " ");
    format!("{} {} “{words}”", finding.level.name(), finding.rule.code())
}
