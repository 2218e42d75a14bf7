//! The team of a supervisor: the workers an administrator says they supervise, and whoever works with the same children. Of the first
//! every child is on the list, of the others those the supervisor works with too; each is a look.

use std::collections::BTreeSet;

use ledger::FileId;
use uuid::Uuid;

use super::{Door, OpenFile, Role, Viewer, Why, store};
use crate::web::Error;

/// Somebody of a team.
pub struct TeamMember {
    /// Who.
    pub worker: Uuid,
    /// The files of the children they work with, and whether the supervisor works with each too.
    pub files: Vec<(OpenFile, bool)>,
}

impl Door {
    /// Everybody in this supervisor's team; nobody is in the team of anybody else.
    pub async fn team(&self, viewer: &Viewer) -> Result<Vec<Uuid>, Error> {
        if viewer.by.role != Role::Supervisor {
            return Ok(Vec::new());
        }
        let supervised: BTreeSet<Uuid> = self.house().await?.teams.of(viewer.by.id).collect();
        let beside = store::beside(self.ledger().db(), viewer.by.id).await?;
        let mut all: BTreeSet<Uuid> = supervised.into_iter().chain(beside).collect();
        all.remove(&viewer.by.id);
        Ok(all.into_iter().collect())
    }

    /// What a team's page is made from.
    pub async fn team_files(&self, viewer: &Viewer) -> Result<Vec<TeamMember>, Error> {
        let team = self.team(viewer).await?;
        let supervised: BTreeSet<Uuid> = self.house().await?.teams.of(viewer.by.id).collect();
        let own = store::heads_of_mine(self.ledger().db(), viewer.by.id).await?;
        let own: BTreeSet<FileId> = own.into_iter().map(|(child, _)| child).collect();
        let mut members = Vec::with_capacity(team.len());
        for worker in team {
            let mut files = Vec::new();
            for file in self.files_of_worker(worker, Why::Supervises).await? {
                let is_own = own.contains(&file.id());
                if is_own || supervised.contains(&worker) {
                    files.push((file, is_own));
                }
            }
            members.push(TeamMember { worker, files });
        }
        let all = members.iter().flat_map(|member| &member.files);
        let children: BTreeSet<FileId> = all.map(|(file, _)| file.id()).collect();
        self.listed(viewer, children.into_iter(), Why::Supervises)
            .await?;
        Ok(members)
    }
}
