//! The word keeper's desk: from a proposal to a word that is looked for in the next letter.

use ledger::EntryId;

use crate::{
    door::HOUSE,
    testing::{Browser, TestApp, form_id},
};

/// What a form of a new word asks.
fn new_word<'a>(id: &'a str, term: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("id", id),
        ("term", term),
        ("variants", "wibbled\nwibbling"),
        ("kind", "jargon"),
        ("advice", "replace"),
        ("say_instead", "talk with [name]"),
        ("why", "Nobody says it at home."),
        ("because", "Three young people told us."),
    ]
}

/// Proposes a word and gives back the proposal's id.
async fn proposes(nell: &Browser<'_>, term: &str) -> String {
    let id = form_id();
    let answer = nell.post("/keeping/proposing", &new_word(&id, term)).await;
    assert_eq!(answer.goes_to(), "/keeping", "{}", answer.words());
    id
}

async fn agrees(nell: &Browser<'_>, term: &str, proposed: &str, from: &str) {
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("term", term),
        ("proposed", proposed),
        ("from", from),
        ("because", "Agreed at the meeting in November."),
    ];
    let answer = nell.post("/keeping/agreeing", &fields).await;
    assert_eq!(answer.goes_to(), "/keeping", "{}", answer.words());
}

/// What stands beside a new letter of Sam's with these words in it, and the version it is looked at with.
async fn looked_at(app: &TestApp, text: &str) -> (Vec<String>, String) {
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let letters = format!("/children/{child}/letters");
    let id = sam.get(&letters).await.field("id");
    let desk = sam
        .post(&letters, &[("id", &id)])
        .await
        .goes_to()
        .to_owned();
    let version = sam.get(&desk).await.field("version");
    let fields = [
        ("version", version.as_str()),
        ("text", text),
        ("manner", "younger"),
        ("way", "letter"),
    ];
    sam.post(&desk, &fields).await;
    let list = app.app.list.today(&app.app.door).await.unwrap().list;
    (sam.get(&desk).await.texts(".finding q"), list.version())
}

const LETTER: &str = "Dear [Amira](p:amira),\n\nMum and I wibbled on Monday.\n";

#[tokio::test]
async fn a_word_is_looked_for_from_its_day_on_and_nothing_is_started_again() {
    let app = TestApp::with_families().await;
    let nell = app.staff("Nell").await;
    let (before, first) = looked_at(&app, LETTER).await;
    assert!(!before.contains(&"wibbled".to_owned()), "{before:?}");

    let proposed = proposes(&nell, "wibble").await;
    let (still, same) = looked_at(&app, LETTER).await;
    assert_eq!((still, &same), (before, &first), "nobody has agreed yet");

    agrees(&nell, "wibble", &proposed, "2026-11-24").await;
    assert_eq!(
        looked_at(&app, LETTER).await.1,
        first,
        "its day is tomorrow"
    );
    app.clock_at("2026-11-24T09:00:00Z");
    let (now, version) = looked_at(&app, LETTER).await;
    assert!(now.contains(&"wibbled".to_owned()), "{now:?}");
    assert_ne!(version, first);
}

#[tokio::test]
async fn a_letter_keeps_the_version_it_was_looked_at_with() {
    let app = TestApp::with_families().await;
    let nell = app.staff("Nell").await;
    let proposed = proposes(&nell, "wibble").await;
    agrees(&nell, "wibble", &proposed, "").await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let letters = format!("/children/{child}/letters");
    let id = sam.get(&letters).await.field("id");
    let desk = sam
        .post(&letters, &[("id", &id)])
        .await
        .goes_to()
        .to_owned();
    let page = sam.get(&desk).await;
    let (version, text) = (
        page.field("version"),
        "Dear you,\n\nI am Sam. I would like to meet you.\n",
    );
    let mut fields = vec![
        ("version", version.as_str()),
        ("text", text),
        ("way", "letter"),
        ("because", "It is all right"),
    ];
    let sending = desk.replace("writing", "sending");
    let held = sam
        .post(&sending, &fields)
        .await
        .attributes("input[name=held]", "value");
    fields.extend(held.iter().map(|held| ("held", held.as_str())));
    sam.post(&sending, &fields).await;
    let file = app.file(child).await;
    let kept = file
        .letters
        .sent()
        .last()
        .expect("a letter went")
        .1
        .list
        .clone();
    let list = app.app.list.today(&app.app.door).await.unwrap().list;
    assert_eq!(kept, list.version());
    assert_ne!(kept, crate::words::word::ours().1.version());
}

#[tokio::test]
async fn a_word_that_another_entry_answers_for_is_not_proposed_and_nothing_typed_is_lost() {
    let app = TestApp::with_families().await;
    let nell = app.staff("Nell").await;
    let id = form_id();
    let mut fields = new_word(&id, "wobble");
    fields[2].1 = "contact";
    let answer = nell.post("/keeping/proposing", &fields).await;
    assert_eq!(answer.status, 422);
    assert!(answer.words().contains("“contact”"), "{}", answer.words());
    assert_eq!(answer.field("term"), "wobble");
    assert_eq!(answer.box_text("because"), "Three young people told us.");
}

#[tokio::test]
async fn a_word_takes_the_place_of_one_that_is_on_the_list_and_of_no_other() {
    let app = TestApp::with_families().await;
    let nell = app.staff("Nell").await;
    let id = form_id();
    let mut fields = new_word(&id, "wibble");
    fields.push(("instead_of", "no such word"));
    let answer = nell.post("/keeping/proposing", &fields).await;
    assert_eq!(answer.status, 422);
    assert!(
        answer
            .words()
            .contains("No word of the list has that in it."),
        "{}",
        answer.words()
    );
    fields.last_mut().unwrap().1 = "contact";
    let answer = nell.post("/keeping/proposing", &fields).await;
    assert_eq!(answer.goes_to(), "/keeping", "{}", answer.words());
    assert!(
        nell.get("/keeping")
            .await
            .words()
            .contains("instead of “contact”")
    );
}

#[tokio::test]
async fn what_is_left_out_of_a_proposal_is_asked_for() {
    let app = TestApp::with_families().await;
    let nell = app.staff("Nell").await;
    let answer = nell.post("/keeping/proposing", &[("id", &form_id())]).await;
    assert_eq!(answer.status, 422);
    let left = answer.texts(".govuk-error-summary li");
    assert_eq!(left.len(), 6, "{left:?}");
}

#[tokio::test]
async fn a_decision_needs_a_reason() {
    let app = TestApp::with_families().await;
    let nell = app.staff("Nell").await;
    for address in ["/keeping/agreeing", "/keeping/withdrawing"] {
        let id = form_id();
        let fields = [
            ("id", id.as_str()),
            ("term", "contact"),
            ("from", "2026-12-01"),
        ];
        let answer = nell.post(address, &fields).await;
        assert_eq!(answer.status, 422, "{address}");
        assert!(answer.words().contains("Write why"), "{}", answer.words());
        assert_eq!(
            answer.attributes("#from", "value"),
            ["2026-12-01"],
            "the summary leads there"
        );
    }
}

#[tokio::test]
async fn a_reason_typed_beside_a_wrong_day_is_not_lost() {
    let app = TestApp::with_families().await;
    let nell = app.staff("Nell").await;
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("term", "contact"),
        ("from", "soon"),
        ("because", "Agreed in the room with the fish."),
    ];
    let answer = nell.post("/keeping/agreeing", &fields).await;
    assert_eq!(answer.status, 422);
    assert_eq!(
        answer.texts("#because"),
        ["Agreed in the room with the fish."]
    );
}

#[tokio::test]
async fn a_word_taken_off_the_list_is_not_looked_for() {
    let app = TestApp::with_families().await;
    let nell = app.staff("Nell").await;
    let letter = "Dear [Amira](p:amira),\n\nYour contact is on Monday.\n";
    assert!(
        looked_at(&app, letter)
            .await
            .0
            .contains(&"contact".to_owned())
    );
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("term", "contact"),
        ("because", "Nobody minds it."),
    ];
    nell.post("/keeping/withdrawing", &fields).await;
    assert!(
        !looked_at(&app, letter)
            .await
            .0
            .contains(&"contact".to_owned())
    );
}

#[tokio::test]
async fn the_list_goes_out_with_what_was_agreed_and_comes_in_again() {
    let app = TestApp::with_families().await;
    let nell = app.staff("Nell").await;
    agrees(&nell, "contact", "", "").await;
    let out = nell.get("/keeping/words.toml").await.html();
    assert!(out.contains("# The young people's board has agreed to this, since 23 November 2026.\n[[word]]\nterm = \"contact\""), "{}", &out[..200]);

    let less = out.replace("term = \"contact\"", "term = \"contact time\"");
    let id = form_id();
    let fields = [("id", id.as_str()), ("because", "The list of the pilot.")];
    let answer = nell
        .post_files(
            "/keeping/importing",
            &fields,
            &[("list", "words.toml", less.as_bytes())],
        )
        .await;
    assert_eq!(answer.goes_to(), "/keeping", "{}", answer.words());
    let again = nell.get("/keeping/words.toml").await.html();
    assert!(again.contains("term = \"contact time\""));
    assert!(
        !again.contains("has agreed"),
        "no list speaks for the board"
    );
}

#[tokio::test]
async fn a_list_that_is_wrong_is_not_brought_in_and_the_line_is_named() {
    let app = TestApp::with_families().await;
    let nell = app.staff("Nell").await;
    let entry = |term: &str| {
        format!(
            "[[word]]\nterm = {term:?}\nvariants = []\nkind = 'jargon'\nadvice = 'replace'\nsay_instead = []\nwhy = ''\nsource = ''\n"
        )
    };
    let twice = entry("contact") + &entry("Contact");
    let misspelt = entry("contact").replace("variants", "varients");
    for (list, says) in [
        (
            twice.as_bytes(),
            "line 10: “Contact” is already in the entry “contact”",
        ),
        (misspelt.as_bytes(), "line 3: unknown field `varients`"),
        (entry("").as_bytes(), "line 2"),
        (b"\xff\xfe", "This file is no text"),
        (b"# nothing\n", "There is no word in this list"),
    ] {
        let id = form_id();
        let fields = [("id", id.as_str()), ("because", "A try.")];
        let answer = nell
            .post_files("/keeping/importing", &fields, &[("list", "w.toml", list)])
            .await;
        assert_eq!(answer.status, 422, "{says}");
        assert!(answer.words().contains(says), "{says}: {}", answer.words());
    }
    assert!(
        app.app
            .door
            .house()
            .await
            .unwrap()
            .words
            .changes()
            .is_empty()
    );
}

#[tokio::test]
async fn the_same_form_twice_is_one_proposal() {
    let app = TestApp::with_families().await;
    let nell = app.staff("Nell").await;
    let id = form_id();
    for _ in 0..2 {
        let answer = nell
            .post("/keeping/proposing", &new_word(&id, "wibble"))
            .await;
        assert_eq!(answer.goes_to(), "/keeping", "{}", answer.words());
    }
    let house = app.app.door.house().await.unwrap();
    assert_eq!(house.words.waiting().count(), 1);
    let proposal = EntryId(id.parse().unwrap());
    assert!(house.words.proposal(proposal).is_some());
    assert!(app.ledger.read(HOUSE, 0).await.unwrap().len() > 1);
}

#[tokio::test]
async fn every_worker_is_told_in_the_month_after_what_changed() {
    let app = TestApp::with_families().await;
    let nell = app.staff("Nell").await;
    let note = async |who: &str| app.staff(who).await.get("/children").await.words();
    agrees(&nell, "contact", "", "2026-11-25").await;
    assert!(!note("Sam").await.contains("changed in"));
    app.clock_at("2026-12-07T09:00:00Z");
    for who in ["Sam", "Priya", "Helen"] {
        let page = note(who).await;
        assert!(
            page.contains("One word of our list changed in November"),
            "{who}: {page}"
        );
        assert!(page.contains("agreed to “contact”"), "{who}: {page}");
    }
    app.clock_at("2027-01-04T09:00:00Z");
    assert!(!note("Sam").await.contains("changed in"));
}
