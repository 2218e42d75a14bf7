//! Where a line of the file in order of time leads: to the thing it tells of. What is whole in its line leads nowhere.

use crate::{
    court::CourtEntry,
    file::{FamilyEntry, FileEntry, Stamp},
    learning::LearningEntry,
    letters::LetterEntry,
    parents::ParentEntry,
    people::PeopleEntry,
    plan::PlanEntry,
    recommendations::RecommendationEntry,
    record::RecordEntry,
    reports::ReportEntry,
    story::StoryEntry,
    supervision::SupervisionEntry,
    voice::VoiceEntry,
};

/// The page of what an entry of the child's own file tells of.
pub(crate) fn of_own(base: &str, stamp: &Stamp, entry: &FileEntry) -> Option<String> {
    let room = match entry {
        FileEntry::about_me(_) => "about-me".to_owned(),
        FileEntry::letters(entry) => match entry {
            LetterEntry::Sent(sent) => format!("letters/{}", sent.letter),
            LetterEntry::Withheld(withheld) => format!("letters/{}", withheld.letter),
            LetterEntry::CameBack(sheet) => format!("letters/{}", sheet.letter),
        },
        FileEntry::voice(VoiceEntry::Said(_) | VoiceEntry::Asked(_)) => {
            format!("said/{}", stamp.id)
        }
        FileEntry::voice(_) => "said".to_owned(),
        FileEntry::promises(_) => "promises".to_owned(),
        FileEntry::portal(_) => "way-in".to_owned(),
        FileEntry::countdown(_) => "diary".to_owned(),
        FileEntry::going_out(_) => "going-out".to_owned(),
        FileEntry::record(RecordEntry::Visited(_) | RecordEntry::CameIn(_)) => {
            format!("record/{}", stamp.id)
        }
        FileEntry::record(RecordEntry::Looked(looked)) => format!("record/{}", looked.of),
        FileEntry::telling(_) => "telling".to_owned(),
        FileEntry::alongside(_) => "alongside".to_owned(),
        FileEntry::story(entry) => match entry {
            StoryEntry::Board(board) => format!("stories/{}", board.of.unwrap_or(stamp.id)),
            StoryEntry::Panel(panel) => format!("stories/{}", panel.board),
            StoryEntry::Shown(shown) => format!("stories/{}", shown.board),
            _ => "stories".to_owned(),
        },
        FileEntry::map(_) => "map".to_owned(),
        FileEntry::plan(PlanEntry::Shown(shown)) => format!("plan/people/{}", shown.to),
        FileEntry::plan(PlanEntry::View(view)) => format!("plan/people/{}", view.person),
        FileEntry::plan(_) => "plan".to_owned(),
        FileEntry::recommendations(entry) => match entry {
            RecommendationEntry::Made(made) => {
                format!("recommendations/{}", made.of.unwrap_or(stamp.id))
            }
            RecommendationEntry::View(view) => format!("recommendations/{}", view.of),
            RecommendationEntry::NotTold(not) => format!("recommendations/{}", not.of),
            RecommendationEntry::Withdrawn(off) => format!("recommendations/{}", off.of),
            RecommendationEntry::Shown(shown) => format!("recommendations/{}", shown.of),
            RecommendationEntry::SolicitorTold(_) | RecommendationEntry::Received(_) => {
                "recommendations".to_owned()
            }
        },
        FileEntry::safety(_) => "safety".to_owned(),
        FileEntry::my_file(_) => "whole-file".to_owned(),
        FileEntry::reports(ReportEntry::Filed(filed)) => format!("reports/{}", filed.report),
        FileEntry::reports(ReportEntry::LookedAfter(looked)) => format!("reports/{}", looked.of),
        FileEntry::supervision(entry) => {
            let of = match entry {
                SupervisionEntry::Talked(_) => stamp.id,
                SupervisionEntry::ToldThem(told) => told.of,
                SupervisionEntry::Shown(shown) => shown.of,
            };
            format!("supervision/{of}")
        }
        FileEntry::feedback(_) => "feedback".to_owned(),
        FileEntry::learning(LearningEntry::Asked(_)) => format!("looking/{}", stamp.id),
        FileEntry::learning(LearningEntry::Looked(looked)) => format!("looking/{}", looked.of),
        FileEntry::opening(_) | FileEntry::record(_) | FileEntry::Newer { .. } => return None,
    };
    Some(format!("{base}/{room}"))
}

/// The same for an entry of the family's file.
pub(crate) fn of_family(base: &str, entry: &FamilyEntry) -> Option<String> {
    let room = match entry {
        FamilyEntry::people(PeopleEntry::Person(person)) => format!("people/{}", person.slug),
        FamilyEntry::people(PeopleEntry::Note(note)) => format!("people/{}", note.of),
        FamilyEntry::people(_) => "people".to_owned(),
        // A date of before stands in the diary too.
        FamilyEntry::diary(_) | FamilyEntry::court(CourtEntry::Dated(_)) => "diary".to_owned(),
        FamilyEntry::plans(_) => "telling".to_owned(),
        FamilyEntry::safety(_) => "safety".to_owned(),
        FamilyEntry::parents(ParentEntry::Contact(contact)) => {
            format!("people/{}/way-in", contact.of)
        }
        FamilyEntry::parents(ParentEntry::WayIn(way_in)) => format!("people/{}/way-in", way_in.of),
        FamilyEntry::parents(_) => "from-parents".to_owned(),
        FamilyEntry::court(_) | FamilyEntry::Newer { .. } => return None,
    };
    Some(format!("{base}/{room}"))
}
