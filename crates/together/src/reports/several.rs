//! A report about brothers and sisters: what the court asks once, and then each child's own part, assembled from that child's own file.

use jiff::civil::Date;

use super::{
    About,
    assembling::{SHARED, to_write},
    part::Part,
};
use crate::{
    letters::{Wording, WordingError},
    web::{Words, words},
};

/// The text that a report about several children begins from.
pub(super) fn of_several(
    about: &About<'_>,
    wording: &str,
    today: Date,
) -> Result<String, WordingError> {
    let t = words();
    let files = about.files();
    let names: Vec<String> = files.iter().map(|file| About::mention(file)).collect();
    let mut all = vec![format!(
        "# {}\n\n{}",
        t.reports_children(),
        t.reports_about_children(in_a_sentence(t, &names))
    )];
    let sections = sections(wording);
    let (shared, own): (Vec<&str>, Vec<&str>) =
        sections.into_iter().partition(|one| is_shared(one));
    let first = Part::new(about, &files, 0, today);
    for section in shared {
        all.push(Wording::read(section)?.fill(&first.gaps()));
    }
    for (place, name) in names.iter().enumerate() {
        let part = Part::new(about, &files, place, today);
        let gaps = part.gaps();
        all.push(format!("# {name}"));
        for section in &own {
            all.push(one_lower(&Wording::read(section)?.fill(&gaps)));
        }
    }
    if about.adds_to.is_none() {
        let what = to_write(&t.reports_write_together(in_a_sentence(t, &names)));
        all.push(format!("# {}\n\n{what}", t.reports_together()));
    }
    let all: Vec<&str> = all.iter().map(|one| one.trim()).collect();
    Ok(all.join("\n\n") + "\n")
}

fn in_a_sentence(t: &Words, names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [rest @ .., last] => t.letters_and(rest.join(", "), last),
    }
}

/// The sections of a wording, each with its heading.
fn sections(wording: &str) -> Vec<&str> {
    let mut starts: Vec<usize> = wording
        .match_indices("\n# ")
        .map(|(at, _)| at + 1)
        .collect();
    if !starts.contains(&0) {
        starts.insert(0, 0);
    }
    let ends = starts.iter().skip(1).copied().chain([wording.len()]);
    let all = starts.iter().zip(ends);
    all.map(|(start, end)| wording[*start..end].trim())
        .filter(|section| !section.is_empty())
        .collect()
}

/// Is a section the same for all of the children?
fn is_shared(section: &str) -> bool {
    let Ok(wording) = Wording::read(section) else {
        return false;
    };
    let gaps = wording.gaps();
    !gaps.is_empty() && gaps.iter().all(|gap| SHARED.contains(gap))
}

/// Each heading one lower, beneath the child's name.
fn one_lower(text: &str) -> String {
    let lines = text.lines().map(|line| {
        if line.starts_with('#') {
            format!("#{line}")
        } else {
            line.to_owned()
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reports::ReportKind;

    #[test]
    fn what_the_court_asks_is_the_same_for_all_and_every_other_section_is_each_childs_own() {
        for kind in ReportKind::ALL {
            let sections = sections(kind.wording());
            assert!(sections.iter().all(|one| one.starts_with("# ")), "{kind:?}");
            let whole: String = sections.join("\n\n");
            assert_eq!(
                whole.split_whitespace().collect::<Vec<_>>(),
                kind.wording().split_whitespace().collect::<Vec<_>>(),
                "nothing of it is lost"
            );
            let shared = sections.iter().filter(|one| is_shared(one));
            for one in shared {
                assert!(one.contains("{court_asks}"), "{kind:?}: {one}");
            }
        }
    }

    #[test]
    fn headings_stand_one_lower_and_nothing_else_changes() {
        let text = "# Why\n\n## How\n\nIt is # 4.\n";
        assert_eq!(one_lower(text), "## Why\n\n### How\n\nIt is # 4.");
    }
}
