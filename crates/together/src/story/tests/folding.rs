//! The fold and the rules by themselves.

use jiff::{Timestamp, civil::date};
use ledger::EntryId;
use uuid::Uuid;

use crate::{
    door::{Role, Viewer},
    file::{By, Room, Stamp},
    story::{
        Board, Order, Panel, Stories, StoryEntry, Undone, Whose,
        rules::{Way, moved},
    },
};

fn id(n: u128) -> EntryId {
    EntryId(Uuid::from_u128(n))
}

fn take(stories: &mut Stories, n: u128, entry: impl Into<StoryEntry>) {
    let stamp = Stamp {
        id: id(n),
        seq: i64::try_from(n).unwrap(),
        at: Timestamp::UNIX_EPOCH,
        on: date(2026, 11, 23),
        by: By {
            role: Role::Adviser,
            ..Viewer::program().by
        },
    };
    stories.take(&stamp, &entry.into());
}

fn with_panels(count: u128) -> Stories {
    let mut stories = Stories::default();
    let board = Board {
        of: None,
        title: "Us".to_owned(),
        thinking: false,
        people: std::collections::BTreeSet::new(),
    };
    take(&mut stories, 1, board);
    for n in 2..2 + count {
        take(&mut stories, n, panel(None, &format!("number {n}")));
    }
    stories
}

fn panel(of: Option<EntryId>, words: &str) -> Panel {
    Panel {
        board: id(1),
        of,
        picture: None,
        alt: String::new(),
        words: words.to_owned(),
        whose: Whose::Worker,
        said: None,
    }
}

fn said(stories: &Stories) -> Vec<&str> {
    let board = stories.board(id(1)).unwrap();
    let panels = board.panels().into_iter();
    panels.map(|one| one.panel.words.as_str()).collect()
}

fn undo(stories: &mut Stories, n: u128, of: EntryId, again: bool) {
    let undone = Undone {
        board: id(1),
        of,
        again,
    };
    take(stories, n, undone);
}

#[test]
fn panels_stand_in_the_order_they_were_put_and_a_changed_one_stays_where_it_is() {
    let mut stories = with_panels(3);
    take(&mut stories, 9, panel(Some(id(3)), "changed"));
    assert_eq!(said(&stories), ["number 2", "changed", "number 4"]);
}

#[test]
fn up_down_and_out_are_orders_and_the_ends_go_no_further() {
    let stories = with_panels(3);
    let board = stories.board(id(1)).unwrap();
    let ids = |all: &[u128]| Some(all.iter().map(|n| id(*n)).collect::<Vec<_>>());
    assert_eq!(moved(board, id(3), Way::Up), ids(&[3, 2, 4]));
    assert_eq!(moved(board, id(3), Way::Down), ids(&[2, 4, 3]));
    assert_eq!(moved(board, id(3), Way::Out), ids(&[2, 4]));
    assert_eq!(moved(board, id(2), Way::Up), None);
    assert_eq!(moved(board, id(4), Way::Down), None);
    assert_eq!(moved(board, id(99), Way::Up), None);
}

#[test]
fn what_is_undone_is_put_back_and_nothing_of_it_was_lost() {
    let mut stories = with_panels(3);
    let order = vec![id(4), id(2)];
    take(
        &mut stories,
        9,
        Order {
            board: id(1),
            order,
        },
    );
    assert_eq!(said(&stories), ["number 4", "number 2"]);
    let newest = |stories: &Stories| stories.board(id(1)).unwrap().can_undo();
    assert_eq!(newest(&stories), Some(id(9)));
    undo(&mut stories, 10, id(9), false);
    assert_eq!(said(&stories), ["number 2", "number 3", "number 4"]);
    assert_eq!(
        newest(&stories),
        Some(id(4)),
        "one more press goes further back"
    );
    undo(&mut stories, 11, id(4), false);
    assert_eq!(said(&stories), ["number 2", "number 3"]);
    let back = stories.board(id(1)).unwrap().can_put_back();
    assert_eq!(
        back,
        Some(id(4)),
        "the newest of what was undone comes first"
    );
    undo(&mut stories, 12, id(4), true);
    undo(&mut stories, 13, id(9), true);
    assert_eq!(said(&stories), ["number 4", "number 2"]);
    assert_eq!(stories.board(id(1)).unwrap().can_put_back(), None);
}

#[test]
fn what_was_undone_before_is_not_put_back_behind_what_was_done_since() {
    let mut stories = with_panels(2);
    undo(&mut stories, 9, id(3), false);
    take(&mut stories, 10, panel(None, "new"));
    assert_eq!(stories.board(id(1)).unwrap().can_put_back(), None);
    assert_eq!(said(&stories), ["number 2", "new"]);
}

#[test]
fn a_board_for_thinking_stays_one_whatever_is_written_later() {
    let mut stories = Stories::default();
    let board = Board {
        of: None,
        title: "Mine".to_owned(),
        thinking: true,
        people: std::collections::BTreeSet::new(),
    };
    take(&mut stories, 1, board.clone());
    let other = Board {
        of: Some(id(1)),
        title: "Ours".to_owned(),
        thinking: false,
        ..board
    };
    take(&mut stories, 2, other);
    let now = &stories.board(id(1)).unwrap().board;
    assert!(now.thinking && now.title == "Ours");
}
