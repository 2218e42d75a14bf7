//! What is counted, and what is left out.

use plain_words::{About, Band, Counts, Person, score, score_about};

fn counts(text: &str) -> Counts {
    score(text).counts
}

#[test]
fn the_written_vector_is_counted_as_it_was_by_hand() {
    let counts =
        counts("Maya told me she likes her red bike. She wants to see her dad on Sundays.");

    assert_eq!(
        (
            counts.words,
            counts.sentences,
            counts.syllables,
            counts.letters
        ),
        (16, 2, 18, 56)
    );
    let scores = counts.formulas().expect("there are words");
    for (found, wanted) in [
        (scores.flesch_reading_ease, 103.54),
        (scores.flesch_kincaid, 0.805),
        (scores.coleman_liau, 1.08),
        (scores.smog, 3.1291),
    ] {
        assert!((found - wanted).abs() < 0.006, "{found} is not {wanted}");
    }
}

#[test]
fn a_text_that_is_too_short_has_no_score() {
    let short = score("I am Sam. I will see you soon.");
    assert_eq!((short.formulas, short.band), (None, None));

    let long = score(&"I am Sam. I will see you soon. ".repeat(8));
    assert!(long.formulas.is_some());
    assert_eq!(long.band, Some(Band::Four));
}

#[test]
fn syllables_are_counted_on_the_traps() {
    for (word, wanted) in [
        ("every", 2),
        ("people", 2),
        ("idea", 3),
        ("walked", 1),
        ("wanted", 2),
        ("handled", 2),
        ("table", 2),
        ("home", 1),
        ("something", 2),
        ("played", 1),
        ("playing", 2),
        ("being", 2),
        ("quiet", 2),
        ("science", 2),
        ("family", 3),
        ("business", 2),
        ("chocolate", 2),
        ("didn't", 2),
        ("don’t", 1),
        ("beautiful", 3),
        ("created", 3),
        ("treated", 2),
        ("behaviour", 3),
        ("recommendation", 5),
        ("safely", 2),
        ("useful", 2),
        ("judges", 2),
        ("likes", 1),
        ("boxes", 2),
        ("league", 1),
        ("the", 1),
        ("rhythm", 1),
        ("eye", 1),
        ("Zoë", 2),
    ] {
        assert_eq!(counts(word).syllables, wanted, "{word}");
    }
}

#[test]
fn a_word_with_hyphens_is_one_word_with_all_its_letters() {
    let counts = counts("A well-being check at 3.30pm on 1/2/2026.");
    assert_eq!((counts.words, counts.sentences), (7, 1));
    assert_eq!(counts.long_words, 1);
}

#[test]
fn headings_other_languages_and_addresses_are_left_out_and_said_so() {
    let counts = counts(
        "# What happens next\n\nI will ring you. See https://example.org/a or mail sam@example.org.\n\nNie musisz się bać, bo ja jestem \
         z tobą.",
    );
    assert_eq!((counts.sentences, counts.words), (2, 7));
    assert_eq!(counts.left_out.headings, 3);
    assert_eq!(counts.left_out.other_languages, 9);
    assert_eq!(counts.left_out.addresses, 2);
}

#[test]
fn sentences_end_where_the_written_rule_says() {
    for (text, wanted) in [
        ("I met Mr. Hall at 3.30pm in Room No. 4 with J. Smith.", 1),
        ("We did things, e.g. games, under s.47 of the law.", 1),
        ("Wait… what is that?", 1),
        ("You told me, “I like it.” I wrote that.", 2),
        ("He asked, “Why?” and left.", 1),
        ("One (I think.) Two.", 2),
        ("- Draw\n- Write\n- Sing", 3),
        ("1.1 She came.\n1.2 She sang.", 2),
        ("1. She came.\n2. She sang.", 2),
        ("First line\nsecond line.", 1),
        ("No stop at the end\n\nAnother paragraph", 2),
        ("What?! Really!! Yes...", 3),
        ("“One.” “Two.”", 2),
    ] {
        assert_eq!(counts(text).sentences, wanted, "{text}");
    }
}

#[test]
fn words_that_children_know_are_familiar_with_their_forms_and_british_ones_too() {
    let counts = counts(
        "Mum and Nan were cooking. The solicitor stopped. Grey colours, telly, favourite games, happiest children.",
    );
    assert_eq!(counts.unfamiliar, 0);
    assert_eq!(self::counts("The defendant absconded.").unfamiliar, 2);
    assert_eq!(
        self::counts("Quixotic quixotic zebrafish.").unfamiliar_unique,
        2
    );
}

#[test]
fn a_name_of_the_record_is_a_familiar_word() {
    let about = About {
        name: "Oluwaseun".into(),
        people: vec![Person::named("Małgorzata")],
        ..About::default()
    };
    let text = "Oluwaseun met Małgorzata.";
    assert_eq!(score(text).counts.unfamiliar, 2);
    assert_eq!(score_about(text, &about).counts.unfamiliar, 0);
}
