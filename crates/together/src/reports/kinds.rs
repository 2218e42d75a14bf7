//! The kinds of report there are, and what is asked of each.

use serde::{Deserialize, Serialize};

use crate::web::Words;

/// A kind of report. The safeguarding letter is a letter to the court and is written as a report is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum ReportKind {
    /// A report that a court asked for between parents.
    #[serde(rename = "section_7")]
    Section7,
    /// What a child-focused court reads first.
    #[serde(rename = "child_impact")]
    ChildImpact,
    /// A guardian's, where a council asks the court to keep a child safe.
    #[serde(rename = "guardian")]
    Guardian,
    /// A guardian's, between parents.
    #[serde(rename = "rule_16_4")]
    Rule164,
    /// Before the first hearing.
    #[serde(rename = "safeguarding")]
    Safeguarding,
    /// Whenever harm is suspected.
    #[serde(rename = "risk_assessment")]
    RiskAssessment,
}

impl ReportKind {
    /// All of them, in the order in which they are offered.
    pub const ALL: [ReportKind; 6] = [
        ReportKind::Section7,
        ReportKind::ChildImpact,
        ReportKind::Guardian,
        ReportKind::Rule164,
        ReportKind::Safeguarding,
        ReportKind::RiskAssessment,
    ];

    /// Its name in a form.
    pub fn value(self) -> &'static str {
        match self {
            ReportKind::Section7 => "section_7",
            ReportKind::ChildImpact => "child_impact",
            ReportKind::Guardian => "guardian",
            ReportKind::Rule164 => "rule_16_4",
            ReportKind::Safeguarding => "safeguarding",
            ReportKind::RiskAssessment => "risk_assessment",
        }
    }

    /// By its name in a form.
    pub fn named(value: &str) -> Option<ReportKind> {
        ReportKind::ALL.into_iter().find(|one| one.value() == value)
    }

    /// What it is called.
    pub fn say(self, t: &Words) -> String {
        match self {
            ReportKind::Section7 => t.reports_section_7(),
            ReportKind::ChildImpact => t.reports_child_impact(),
            ReportKind::Guardian => t.reports_guardian(),
            ReportKind::Rule164 => t.reports_rule_16_4(),
            ReportKind::Safeguarding => t.reports_safeguarding(),
            ReportKind::RiskAssessment => t.reports_risk_assessment(),
        }
    }

    /// When it is written.
    pub fn when(self, t: &Words) -> String {
        match self {
            ReportKind::Section7 => t.reports_section_7_when(),
            ReportKind::ChildImpact => t.reports_child_impact_when(),
            ReportKind::Guardian => t.reports_guardian_when(),
            ReportKind::Rule164 => t.reports_rule_16_4_when(),
            ReportKind::Safeguarding => t.reports_safeguarding_when(),
            ReportKind::RiskAssessment => t.reports_risk_assessment_when(),
        }
    }

    /// Has the child to be told of what it recommends, and asked, before it is filed? A safeguarding letter and a section 16A risk
    /// assessment wait for nobody (brief, truth 7).
    pub fn waits_for_telling(self) -> bool {
        !matches!(self, ReportKind::Safeguarding | ReportKind::RiskAssessment)
    }

    /// What a report is called that corrects one of this kind, or adds to it.
    pub(super) fn say_of(self, t: &Words, corrects: bool, adds_to: bool) -> String {
        let kind = self.say(t);
        let kind = if adds_to {
            t.reports_addendum_to(kind)
        } else {
            kind
        };
        if corrects {
            t.reports_correction_of(kind)
        } else {
            kind
        }
    }

    /// What it begins from.
    pub(super) fn wording(self) -> &'static str {
        match self {
            ReportKind::Section7 | ReportKind::Rule164 => {
                include_str!("../../../../templates/reports/section-7.md")
            }
            ReportKind::ChildImpact => {
                include_str!("../../../../templates/reports/child-impact.md")
            }
            ReportKind::Guardian => include_str!("../../../../templates/reports/guardian.md"),
            ReportKind::Safeguarding => {
                include_str!("../../../../templates/reports/safeguarding.md")
            }
            ReportKind::RiskAssessment => {
                include_str!("../../../../templates/reports/risk-assessment.md")
            }
        }
    }
}
