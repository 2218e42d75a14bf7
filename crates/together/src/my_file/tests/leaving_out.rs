//! A part of a piece is left out: it is in nothing that is given, and the reader is told why.

use std::{
    collections::BTreeMap,
    io::{Cursor, Read},
};

use ledger::EntryId;

use super::{at, makes, pieces, presses, reads_all};
use crate::testing::{Answer, Browser, TestApp, form_id};

const REASON: &str = "It is about your uncle, and it is his.";

/// Every file of an export, each with its text: a PDF's as somebody reads it.
fn texts(zip: &Answer) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(&zip.body)).unwrap();
    let mut all = BTreeMap::new();
    for place in 0..archive.len() {
        let mut file = archive.by_index(place).unwrap();
        let name = file.name().unwrap().into_owned();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        let text = if bytes.starts_with(b"%PDF-") {
            crate::record::scan::read(&bytes).map_or_else(|_| String::new(), |scan| scan.text)
        } else {
            String::from_utf8_lossy(&bytes).into_owned()
        };
        all.insert(name, text);
    }
    all
}

/// A text without spaces: a PDF puts them where it likes.
fn squeezed(text: &str) -> String {
    text.split_whitespace().collect()
}

/// Leaves these words out of the piece that says them, and gives the rest.
async fn leaves_out(
    app: &TestApp,
    worker: &Browser<'_>,
    request: (ledger::FileId, EntryId),
    (piece, words): (EntryId, &str),
    other: &[(&str, &str)],
) -> Answer {
    let (child, asked) = request;
    let file = app.file(child).await;
    let all = pieces(app, &file, asked).await;
    let item = all.iter().find(|item| item.id == piece).unwrap();
    let page = format!("{}/kinds/{}", at(child, asked), item.kind.value());
    let (name, id) = (format!("part-{piece}"), piece.to_string());
    let mut fields = vec![(name.as_str(), words), ("opened", id.as_str())];
    fields.extend_from_slice(other);
    presses(worker, &page, &[piece], &fields).await
}

const WHY: [(&str, &str); 2] = [("why", "another"), ("because", REASON)];

#[tokio::test]
async fn a_sentence_that_is_left_out_is_in_no_form_and_its_reason_stands_in_its_place() {
    let app = TestApp::with_families().await;
    let (seun, helen) = (app.child("Oluwaseun").await, app.staff("Helen").await);
    let file = app.file(seun).await;
    let request = file.my_file.all()[0].stamp.id;
    let all = pieces(&app, &file, request).await;
    let long = |text: &&String| text.split(['.', '\n']).count() > 2;
    let (piece, text) = all
        .iter()
        .filter(|item| item.stop.is_none() && item.files.is_empty() && !item.theirs)
        .find_map(|item| Some((item.id, item.words.iter().find(long)?.clone())))
        .expect("a piece of some sentences");
    let mut sentences = text.split(['.', '\n']).map(str::trim);
    let secret = sentences.find(|one| one.len() > 12).unwrap().to_owned();
    let asked = (seun, request);
    // It has to stand there, and it has to have a reason.
    let wrong = leaves_out(&app, &helen, asked, (piece, "Zqx not there"), &WHY).await;
    assert_eq!(wrong.status, 422);
    assert!(
        wrong.words().contains("does not say “Zqx not there”"),
        "{}",
        wrong.words()
    );
    assert_eq!(wrong.box_text(&format!("part-{piece}")), "Zqx not there");
    let without = leaves_out(&app, &helen, asked, (piece, &secret), &[]).await;
    assert_eq!(without.status, 422);
    assert_eq!(
        without.box_text(&format!("part-{piece}")),
        secret,
        "nothing is lost"
    );
    let says = [("why", "another"), ("because", secret.as_str())];
    let says = leaves_out(&app, &helen, asked, (piece, &secret), &says).await;
    assert_eq!(says.status, 422, "the reason must not say it");
    assert!(
        app.file(seun)
            .await
            .my_file
            .get(request)
            .unwrap()
            .parts()
            .is_empty()
    );
    let done = leaves_out(&app, &helen, asked, (piece, &secret.to_uppercase()), &WHY).await;
    assert_eq!(done.status, 303, "{}", done.words());
    reads_all(&app, &helen, seun, request).await;
    let made = makes(&helen, seun, request).await;
    assert_eq!(made.status, 303, "{}", made.words());
    let zip = helen
        .get(&format!("{}/my-file.zip", at(seun, request)))
        .await;
    let files = texts(&zip);
    for (name, text) in &files {
        let text = squeezed(text).to_lowercase();
        assert!(!text.contains(&squeezed(&secret).to_lowercase()), "{name}");
    }
    for name in ["my-file.html", "my-file.json", "my-file.pdf"] {
        let text = squeezed(&files[name]);
        assert!(text.contains(&squeezed("Left out here:")), "{name}: {text}");
        assert!(text.contains(&squeezed(REASON)), "{name}");
    }
    // What else the piece says is there.
    let rest = text.replace(&secret, "");
    let rest = rest
        .split(['.', '\n'])
        .map(str::trim)
        .find(|one| one.len() > 12);
    assert!(
        rest.is_some_and(|rest| files["my-file.json"].contains(rest)),
        "{rest:?}"
    );
}

#[tokio::test]
async fn what_is_kept_with_a_piece_goes_where_it_says_what_is_left_out_or_nobody_can_tell() {
    let app = TestApp::with_families().await;
    let (rhys, angharad) = (app.child("Rhys").await, app.staff("Angharad").await);
    let page = format!("/children/{rhys}/record/came-in");
    let empty = lopdf::Dictionary::new();
    let pdf = |pages: &[&str]| crate::record::scan::tests::pdf(pages, &empty);
    for pages in [
        &["Zqxplain words of the school"][..],
        &["", "Zqxhalf of it was read"],
    ] {
        let (id, pdf) = (form_id(), pdf(pages));
        let fields = [
            ("id", id.as_str()),
            ("how", "papers"),
            ("person", "meg"),
            ("day", "2026-10-01"),
        ];
        let files = [("paper", "scan.pdf", &pdf[..])];
        let answer = angharad.post_files(&page, &fields, &files).await;
        assert_eq!(answer.status, 303, "{}", answer.words());
    }
    // A letter that went, with its forms.
    let asked = super::written_down(&angharad, rhys, "rhys", &[]).await;
    let request = super::id_of(&asked);
    let file = app.file(rhys).await;
    let all = pieces(&app, &file, request).await;
    let letter = all
        .iter()
        .find(|item| item.kind.value() == "letters" && !item.files.is_empty())
        .expect("a letter with its forms");
    let letter_id = letter.id;
    let sentence = letter.words[0].split(['.', '\n']).map(str::trim);
    let secret = sentence
        .filter(|one| one.len() > 15)
        .nth(1)
        .unwrap()
        .to_owned();
    let done = leaves_out(&app, &angharad, (rhys, request), (letter_id, &secret), &WHY).await;
    assert_eq!(done.status, 303, "{}", done.words());
    reads_all(&app, &angharad, rhys, request).await;
    let made = makes(&angharad, rhys, request).await;
    assert_eq!(made.status, 303, "{}", made.words());
    let zip = angharad
        .get(&format!("{}/my-file.zip", at(rhys, request)))
        .await;
    let files = texts(&zip);
    for (name, text) in &files {
        let text = squeezed(text).to_lowercase();
        assert!(!text.contains(&squeezed(&secret).to_lowercase()), "{name}");
    }
    let kept = files.iter().filter(|(name, _)| name.starts_with("with/"));
    let kept: Vec<&String> = kept.map(|(_, text)| text).collect();
    assert!(
        kept.iter().any(|text| text.contains("Zqxplain")),
        "what was searched and says nothing of it is given"
    );
    assert!(
        !kept.iter().any(|text| text.contains("Zqxhalf")),
        "nobody knows what the other page says"
    );
    assert!(files["my-file.html"].contains("Something that was kept with this is not here"));
}

#[tokio::test]
async fn leaving_out_the_detail_that_stops_a_piece_lets_the_rest_of_it_be_given() {
    let app = TestApp::with_families().await;
    let (amira, sam) = (app.child("Amira").await, app.staff("Sam").await);
    let asked = super::written_down(
        &sam,
        amira,
        "mark",
        &[("because", "He has parental responsibility.")],
    )
    .await;
    let request = super::id_of(&asked);
    let file = app.file(amira).await;
    let all = pieces(&app, &file, request).await;
    let stopped = |item: &&super::Item| {
        let says = item.words.iter().any(|text| text.contains("Tannery Row"));
        says && item.stop == Some(crate::my_file::items::Stop::Sealed)
    };
    let item = all.iter().find(stopped).expect("a piece with the address");
    let text = item
        .words
        .iter()
        .find(|text| text.contains("Tannery Row"))
        .unwrap();
    let line = text
        .lines()
        .find(|line| line.contains("Tannery Row"))
        .unwrap();
    let whole = item.words.join("\n");
    let lines: Vec<&str> = whole
        .lines()
        .filter(|line| line.contains("Tannery") || line.contains("Larkfield"))
        .collect();
    assert!(lines.contains(&line));
    let done = leaves_out(
        &app,
        &sam,
        (amira, request),
        (item.id, &lines.join("\n")),
        &WHY,
    )
    .await;
    assert_eq!(done.status, 303, "{}", done.words());
    let file = app.file(amira).await;
    let again = pieces(&app, &file, request).await;
    let again = again.iter().find(|one| one.id == item.id).unwrap();
    assert_eq!(again.stop, None);
    assert!(
        !again.words.join(" ").contains("Tannery Row"),
        "{:?}",
        again.words
    );
}
