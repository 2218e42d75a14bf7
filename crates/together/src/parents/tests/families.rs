//! For all nine families: whatever stands in the files, no page of a parent's holds a sealed detail, a name for others, a child's words,
//! or anything of another grown-up's.

use std::collections::BTreeSet;

use ledger::FileId;
use serde_json::{Value, json};

use super::{at, letter, written};
use crate::{
    file::{Readers, Slug},
    testing::{Browser, TestApp, form_id},
};

/// Every place of a parent's pages, and every address a script of theirs could try.
async fn every_page(app: &TestApp, browser: &Browser<'_>, children: &[FileId]) -> String {
    let mut all = String::new();
    let mut places: Vec<String> = [
        "home",
        "say",
        "ask",
        "help",
        "thanks",
        "not-safe",
        "not-safe-sent",
        "from-before",
        "about-me",
        "next",
        "explain",
    ]
    .map(str::to_owned)
    .to_vec();
    for child in children {
        let file = app.file(*child).await;
        places.extend(
            file.letters
                .all()
                .iter()
                .map(|letter| format!("letter {}", letter.id)),
        );
        let asked = file.voice.questions().iter().map(|one| one.stamp.id);
        let wrote = file.families().flat_map(|family| family.parents.all());
        let ids = asked.chain(wrote.map(|(stamp, _)| stamp.id));
        places.extend(ids.map(|id| format!("answer {id}")));
    }
    for place in places {
        all += &at(browser, &place).await.everything();
    }
    let empty = [
        ("id", form_id()),
        ("do", "ask".to_owned()),
        ("words", String::new()),
    ];
    let empty = empty
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    all + &browser.post("/here", &empty).await.everything()
}

/// What is only the workers', a child's or somebody else's, each with a word that stands nowhere else.
fn planted(child: &Slug, other: &str) -> [Vec<(&'static str, Value)>; 2] {
    let answer = |said: Value| json!({ "said": said, "said_by": "child", "readers": "everyone" });
    let any = "0198c000-0000-7000-8000-0000000000b1";
    let own = vec![
        (
            "record.noted",
            json!({ "kind": "call", "with": "Zqxa", "text": "Zqxb" }),
        ),
        (
            "voice.said",
            json!({ "words": "Zqxc", "heard": "on_paper" }),
        ),
        (
            "voice.asked",
            json!({ "words": "Zqxd", "heard": "on_paper" }),
        ),
        (
            "voice.shown_back",
            json!({ "of": any, "words": "Zqxe", "readers": "everyone" }),
        ),
        (
            "voice.answered",
            json!({ "question": any, "words": "Zqxf", "readers": "everyone" }),
        ),
        ("about_me.unique", answer(json!("Zqxg"))),
        (
            "about_me.word_for",
            answer(json!({ "person": other, "word": "Zqxh" })),
        ),
        ("about_me.languages", answer(json!({ "speak": "Zqxi" }))),
        (
            "about_me.called",
            json!({ "said": { "name": "Zqxj" }, "said_by": "child", "readers": { "only": [child] } }),
        ),
        (
            "promises.made",
            json!({ "subject": "Zqxk", "to": [child], "owner": { "worker": any, "first_name": "Zqxl" }, "by": "2026-12-01" }),
        ),
        (
            "letters.sent",
            letter("what_changed", other, &[other], "Zqxm"),
        ),
        (
            "letters.sent",
            letter(
                "what_changed",
                child.as_str(),
                &[child.as_str(), other],
                "Zqxn",
            ),
        ),
    ];
    let family = vec![
        (
            "people.note",
            json!({ "of": other, "note": "Zqxo", "readers": "everyone" }),
        ),
        (
            "from_parents.wrote",
            json!({ "by": other, "children": [child], "words": "Zqxp", "asks": true }),
        ),
        (
            "from_parents.answered",
            json!({ "of": any, "to": other, "words": "Zqxq", "readers": "everyone" }),
        ),
        (
            "from_parents.shown_back",
            json!({ "of": any, "to": other, "words": "Zqxr", "readers": "everyone" }),
        ),
        (
            "diary.planned",
            json!({ "happening": "visit", "day": "2027-01-05", "say": "Zqxs", "readers": "everyone" }),
        ),
        (
            "court.dated",
            json!({ "what": "hearing", "day": "2027-01-04", "say": "Zqxt", "place": "Zqxu", "readers": "everyone" }),
        ),
    ];
    [own, family]
}

#[tokio::test]
async fn no_page_of_a_parents_holds_anything_sealed_from_them_or_anything_of_a_childs_or_of_anybody_elses()
 {
    let app = TestApp::with_families().await;
    let mut families: Vec<(FileId, Vec<FileId>)> = Vec::new();
    for child in app.children().await {
        let family = app.file(child).await.family_id().expect("a family");
        match families.iter_mut().find(|(id, _)| *id == family) {
            Some((_, children)) => children.push(child),
            None => families.push((family, vec![child])),
        }
    }
    assert_eq!(families.len(), 9);
    let mut pages = 0;
    for (family, children) in families {
        let grown_ups = grown_ups(&app, children[0]).await;
        for child in &children {
            let file = app.file(*child).await;
            let [own, of_family] = planted(file.child(), "zqxother");
            let card = json!({ "slug": "zqxother", "name": "Zqxv", "is": [{ "what": "parent", "to": file.child() }] });
            let of_family: Vec<_> = of_family
                .into_iter()
                .chain([("people.person", card)])
                .collect();
            written(&app, *child, &own, &of_family).await;
        }
        for (person, is) in grown_ups {
            let theirs: BTreeSet<&str> = is.iter().filter_map(|is| is["to"].as_str()).collect();
            let contact = json!({ "of": person, "safe": true, "around": "nobody", "children": theirs, "was": is });
            written(&app, children[0], &[], &[("parents.contact", contact)]).await;
            let token = app
                .app
                .door
                .begin_for_parent(family, &person)
                .await
                .expect("a session");
            let browser = app.staff_with(token);
            if !browser
                .get("/here")
                .await
                .words()
                .contains("Letters to you")
            {
                continue; // Nobody here works with a child of theirs, as for Celyn's dad.
            }
            let all = every_page(&app, &browser, &children).await;
            pages += 1;
            looked_at(&app, &children, &person, &all).await;
        }
    }
    assert!(pages > 15, "{pages} grown-ups have pages");
}

/// The grown-ups of a family, and what they are to whom.
async fn grown_ups(app: &TestApp, child: FileId) -> Vec<(Slug, Vec<Value>)> {
    let file = app.file(child).await;
    let all = file.families().flat_map(|family| family.people.all());
    all.filter(|person| !person.child)
        .map(|person| {
            let is = person
                .is
                .iter()
                .map(|is| json!({ "what": is.what, "to": is.to }));
            (person.slug.clone(), is.collect())
        })
        .collect()
}

/// Without spaces and in small letters, as somebody might still read it.
fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<String>().to_lowercase()
}

async fn looked_at(app: &TestApp, children: &[FileId], person: &Slug, all: &str) {
    assert!(
        !all.contains("Zqx"),
        "{person}: {:?}",
        all.split("Zqx")
            .nth(1)
            .map(|rest| &rest[..20.min(rest.len())])
    );
    let readers = Readers::person(person, []);
    for child in children {
        let file = app.file(*child).await;
        for family in file.families() {
            for detail in family.people.sealed_from(&readers) {
                assert!(
                    !squeezed(all).contains(&squeezed(&detail.text)),
                    "{person}: a sealed detail of {}",
                    detail.of
                );
            }
        }
        for (_, said) in file.voice.said() {
            assert!(
                said.words.len() < 12 || !all.contains(&said.words),
                "{person}: {}",
                said.words
            );
        }
        for question in file.voice.questions() {
            assert!(
                !all.contains(&question.asked.words),
                "{person}: {}",
                question.asked.words
            );
        }
    }
}
