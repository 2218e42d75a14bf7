//! The head of every page about a child: who this is.

use askama::Template;

use super::{Words, words};
use crate::{door::OpenFile, file::Readers};

/// A person leads every page about them; never an identifier.
#[derive(Template)]
#[template(path = "web/head.html")]
pub struct FileHead {
    t: &'static Words,
    /// What they are called by this worker.
    pub name: String,
    initial: String,
    say_it: String,
    sound: Option<String>,
    pronouns: Option<String>,
    age: Option<u8>,
    matters: String,
    /// The rooms, in two rows: the child's own, and the workers'.
    rows: [Row; 2],
}

impl askama::filters::HtmlSafe for FileHead {}

struct Row {
    /// What it is called for whoever cannot see that it is a row.
    say: String,
    /// What each says, its address, and whether it is open.
    tabs: Vec<(String, String, bool)>,
}

/// The rooms of a file, as a worker walks through them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tab {
    /// The whole file, newest first.
    File,
    /// About me.
    AboutMe,
    /// My people.
    People,
    /// The diary.
    Diary,
    /// Letters.
    Letters,
    /// What I said and asked.
    Said,
    /// Stories in pictures.
    Story,
    /// What goes out, and where to.
    GoingOut,
    /// Who is told what, and how it stands.
    Telling,
    /// The plan.
    Plan,
    /// What is recommended.
    Recommendations,
    /// What we understand about safety.
    Safety,
    /// Reports for the court.
    Reports,
    /// When workers talked it over.
    Supervision,
}

impl FileHead {
    /// Of this file on that day, with this room open.
    pub fn of(file: &OpenFile, today: jiff::civil::Date, open: Tab) -> FileHead {
        let t = words();
        let worker = Readers::worker();
        let name = file
            .about_me
            .name_for(&worker)
            .map(|said| &said.answer.said);
        let called = name.map_or_else(
            || file.opening.court_first_name().to_owned(),
            |name| name.name.clone(),
        );
        let base = format!("/children/{}", file.id());
        let row = |say: String, tabs: &[(Tab, String, &str)]| Row {
            say,
            tabs: tabs
                .iter()
                .map(|(tab, say, room)| (say.clone(), format!("{base}{room}"), *tab == open))
                .collect(),
        };
        let own = [
            (Tab::File, t.tab_file(), ""),
            (Tab::AboutMe, t.tab_about_me(), "/about-me"),
            (Tab::People, t.tab_people(), "/people"),
            (Tab::Diary, t.tab_diary(), "/diary"),
            (Tab::Letters, t.tab_letters(), "/letters"),
            (Tab::Said, t.tab_said(), "/said"),
            (Tab::Story, t.tab_story(), "/stories"),
            (Tab::Plan, t.tab_plan(), "/plan"),
        ];
        let work = [
            (Tab::Telling, t.tab_telling(), "/telling"),
            (Tab::Safety, t.tab_safety(), "/safety"),
            (
                Tab::Recommendations,
                t.tab_recommendations(),
                "/recommendations",
            ),
            (Tab::Reports, t.tab_reports(), "/reports"),
            (Tab::Supervision, t.tab_supervision(), "/supervision"),
            (Tab::GoingOut, t.tab_going_out(), "/going-out"),
        ];
        FileHead {
            t,
            initial: called
                .chars()
                .next()
                .map(|c| c.to_uppercase().collect())
                .unwrap_or_default(),
            say_it: name.map(|name| name.say_it.clone()).unwrap_or_default(),
            sound: name
                .and_then(|name| name.sound)
                .map(|sound| format!("{base}/attachments/{sound}")),
            pronouns: file
                .about_me
                .pronouns_for(&worker)
                .map(|said| said.answer.said.0.clone()),
            age: file.opening.age(today),
            matters: file.about_me.telling_now().when_where,
            rows: [
                row(t.head_rooms_of(&called), &own),
                row(t.head_rooms_of_work(), &work),
            ],
            name: called,
        }
    }
}
