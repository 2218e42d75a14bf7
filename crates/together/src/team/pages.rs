//! The team of a supervisor. Nobody is counted, compared or put in order of how much is late: workers stand by name, things by day.
//! What a child said is not here: whoever works with the child opens the file for that.

use std::collections::BTreeMap;

use askama::Template;
use axum::{extract::State, response::Response};
use jiff::civil::Date;
use uuid::Uuid;

use crate::{
    away::Away,
    children::{Due, What, called},
    clock::day,
    door::{OpenFile, Role, Staff, TeamMember, Viewer},
    due::DueRules,
    web::{App, Error, Shell, page, say_date, words},
};

#[derive(Template)]
#[template(path = "team/team.html")]
struct TeamPage {
    shell: Shell,
    workers: Vec<Worker>,
}

/// Somebody of the team.
struct Worker {
    id: Uuid,
    name: String,
    /// What is said of their leave; and whether nobody covers.
    away: Option<(String, bool)>,
    children: Vec<Child>,
    calm: usize,
}

/// A child for whom something is due.
struct Child {
    name: String,
    /// Where the file is, for a supervisor who works with this child.
    address: Option<String>,
    due: Vec<Row>,
    first: Option<(bool, Date)>,
}

/// Something that is due.
struct Row {
    when: String,
    late: bool,
    say: String,
    /// Where the supervisor looks at it, where it is theirs to look at.
    look: Option<String>,
}

/// `GET /team`
pub(super) async fn team(viewer: Viewer, State(app): State<App>) -> Result<Response, Error> {
    if viewer.by.role != Role::Supervisor {
        return Err(Error::NotFound);
    }
    let (house, today) = (app.door.house().await?, day(app.door.clock().now()));
    let staff = app.door.staff().await?.into_iter();
    let staff: BTreeMap<Uuid, Staff> = staff.map(|one| (one.id, one)).collect();
    let members = app.door.team_files(&viewer).await?;
    let workers = members.iter().filter_map(|member| {
        let one = staff.get(&member.worker)?;
        let away = away(&house.away, &staff, member.worker, today);
        let own = |by: Uuid| house.teams.supervisor_of(by) == Some(viewer.by.id);
        Some(worker(member, one, away, (&house.due, today), own))
    });
    let mut workers: Vec<Worker> = workers.collect();
    workers.sort_by(|a, b| a.name.cmp(&b.name));
    page(&TeamPage {
        shell: Shell::new(&viewer, words().team_title()),
        workers,
    })
}

fn worker(
    member: &TeamMember,
    one: &Staff,
    away: Option<(String, bool)>,
    day: (&DueRules, Date),
    supervises: impl Fn(Uuid) -> bool,
) -> Worker {
    let files = member.files.iter();
    let all = files.map(|(file, own)| child(file, *own, day, &supervises));
    let (mut some, calm): (Vec<Child>, Vec<Child>) = all.partition(|child| !child.due.is_empty());
    some.sort_by(|a, b| (a.first, &a.name).cmp(&(b.first, &b.name)));
    Worker {
        id: one.id,
        name: one.who.name.clone(),
        away,
        calm: calm.len(),
        children: some,
    }
}

fn child(
    file: &OpenFile,
    own: bool,
    (rules, today): (&DueRules, Date),
    supervises: impl Fn(Uuid) -> bool,
) -> Child {
    let t = words();
    let due = Due::of(file, rules, today);
    Child {
        name: called(file).to_owned(),
        address: own.then(|| format!("/children/{}", file.id())),
        first: due.first().map(Due::order),
        due: due
            .iter()
            .map(|due| Row {
                when: due.when(t, today),
                late: due.late(today),
                say: due.say_plainly(t, file),
                look: second_look(file, due)
                    .filter(|(by, _)| supervises(*by))
                    .map(|(_, at)| at),
            })
            .collect(),
    }
}

/// Who filed the report that waits for a second look, and where that look is taken.
fn second_look(file: &OpenFile, due: &Due) -> Option<(Uuid, String)> {
    let What::SecondLook(report) = due.what else {
        return None;
    };
    let by = file.reports.get(report)?.stamp.by.id;
    let address = format!("/children/{}/reports/{report}/second-look", file.id());
    Some((by, address))
}

/// Until when they are away and who covers; or that nobody does, or that whoever would is away too or works here no longer.
fn away(
    away: &Away,
    staff: &BTreeMap<Uuid, Staff>,
    worker: Uuid,
    today: Date,
) -> Option<(String, bool)> {
    let (t, leave) = (words(), away.of(worker, today)?);
    let until = say_date(leave.until);
    let cover = away.cover_of(worker, today);
    let cover = cover.filter(|cover| staff.contains_key(&cover.worker));
    Some(match (cover, &leave.cover) {
        (Some(cover), _) => (t.team_away_covered(until, &cover.name), false),
        (None, Some(named)) => (t.team_away_cover_away(until, &named.name), true),
        (None, None) => (t.team_away_nobody(until), true),
    })
}
