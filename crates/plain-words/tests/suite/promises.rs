//! What holds of any text whatever. The fuzz targets of `fuzz/` feed it, and the tests replay what is kept of them.

use plain_words::{About, Person, Purpose, Reader, Stage, WordList, check, score_about, stage_fit};

/// The first byte chooses what kind of text it is and for whom; the rest is the text.
pub(crate) fn of_a_text(input: &[u8]) {
    let Some((choice, rest)) = input.split_first() else {
        return;
    };
    let text = String::from_utf8_lossy(rest);
    let purpose = [Purpose::Letter, Purpose::Report, Purpose::Record][usize::from(choice % 3)];
    let reader = Reader {
        stage: Stage::ALL[usize::from(choice / 3) % Stage::ALL.len()],
    };
    let about = about(choice / 32);
    let findings = check(&text, &WordList::ours(), purpose, &reader, &about);
    for finding in &findings {
        assert!(finding.times() >= finding.places.len() && !finding.places.is_empty());
        assert!(!finding.why.is_empty() && !finding.why.contains('\n'));
        for place in &finding.places {
            let said = text
                .get(place.bytes.clone())
                .expect("a place begins and ends between characters");
            assert_eq!(said.chars().count(), place.at.len());
        }
        assert!(finding.places.is_sorted_by_key(|place| place.bytes.start));
    }
    assert!(findings.is_sorted_by_key(|finding| finding.level));
    assert_eq!(
        findings,
        check(&text, &WordList::ours(), purpose, &reader, &about),
        "the same text has the same findings"
    );
    let counts = score_about(&text, &about).counts;
    assert!(counts.sentences <= counts.words && counts.words <= counts.syllables.max(counts.words));
    assert!(stage_fit(&text, reader.stage).mean_sentence.is_finite());
}

/// Any text is a list of words or an error with a line.
pub(crate) fn of_a_list(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    match WordList::from_toml(&text) {
        Ok(list) => {
            assert_eq!(list.words().len(), list.len());
            for word in list.words() {
                let text = format!("So {} it is.", word.term);
                check(
                    &text,
                    &list,
                    Purpose::Report,
                    &Reader::default(),
                    &About::default(),
                );
            }
        }
        Err(error) => assert!(error.to_string().starts_with("line ")),
    }
}

/// Four children: nobody known, one known, one with everything known, one with odd names.
fn about(choice: u8) -> About {
    let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
    match choice % 4 {
        0 => About::default(),
        1 => About {
            name: "Amira".into(),
            pronouns: Some("she/her".into()),
            ..About::default()
        },
        2 => About {
            name: "Jay".into(),
            names: texts(&["Jayden Campbell-Reid"]),
            not_names: texts(&["Jayda"]),
            pronouns: Some("they".into()),
            people: vec![Person::named("Will"), Person::named("Siân")],
            others: texts(&["Kezia Campbell-Reid", "May"]),
            sealed: texts(&[
                "14 Elm Road, Ashby, LE65 1AB",
                "07700 900123",
                "Hill Top Primary School",
                "Hazelgrove Academy",
                "3 Tannery Way Oakhurst OK7 3XY",
            ]),
            facts: texts(&["plays the bass"]),
            earlier: vec![
                "You like playing the bass with your friends in the band on Sundays.".into(),
            ],
            ..About::default()
        },
        _ => About {
            name: "\u{301}İ".into(),
            names: texts(&["", "'", "e\u{301}", "S/he"]),
            others: texts(&["-", "“", "a b c"]),
            sealed: texts(&[
                "",
                "  ",
                "é",
                "12",
                "St Sée's School",
                "ﬁ, Ⅳ",
                "1 1 St, 0O1 1IL",
            ]),
            ..About::default()
        },
    }
}
