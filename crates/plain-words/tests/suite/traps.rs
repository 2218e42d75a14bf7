//! What must not be found: words that look like trouble and are none, and beside each the same word where it is.

use crate::common::{letter, letter_about, names, people, record, report};
use plain_words::About;

const NOTHING: [&str; 0] = [];

#[test]
fn a_word_that_holds_pencils_or_begins_in_case_is_left_alone() {
    for text in [
        "Bring a coat in case it rains.",
        "Take it just in case.",
        "In that case I will ring you, in which case we can talk. In any case I will write.",
        "If this is the case, tell me. It is not the case that you must choose, and as is the case for all of us, you may change.",
        "There is a case for waiting and a case against it, as case law says.",
        "Case No 12 and Case Number 4 are on the form.",
        "Your pencil case, phone case and suit-case are in my car.",
        "Mr Case and Mrs Case live there.",
    ] {
        assert_eq!(letter(17, text), NOTHING, "{text}");
    }
}

#[test]
fn a_child_is_not_office_work() {
    for (text, found) in [
        ("I have read this case.", "hold R5 this case"),
        ("Your case is with me.", "hold R5 Your case"),
        ("I run her cases.", "hold R5 cases"),
        ("I have many cases.", "hold R5 cases"),
        ("It is an open case.", "hold R5 open case"),
        ("I keep the case file.", "hold R5 case file"),
        ("My caseload is big.", "hold R5 caseload"),
        ("She is your case worker.", "hold R5 case worker"),
        ("The family's case was sad.", "hold R5 case"),
        ("Case closed.", "hold R5 Case closed"),
    ] {
        assert_eq!(letter(10, text), [found], "{text}");
    }
    assert_eq!(
        letter_about(10, "Case is my name.", &about(&["Case"])),
        NOTHING
    );
}

#[test]
fn contact_is_trouble_as_a_thing_and_not_as_something_to_do() {
    assert_eq!(
        letter(
            16,
            "You can contact me or contact us on Monday. Here are my contact details."
        ),
        NOTHING
    );
    assert_eq!(
        letter(16, "He made eye contact and lost a contact lens."),
        NOTHING
    );
    assert_eq!(
        letter(16, "He is opposed to contact."),
        ["think R2 opposed to contact"]
    );
    assert_eq!(
        letter(16, "We will talk about contact."),
        ["think R2 contact"]
    );
    assert_eq!(
        letter(16, "You are having contact with Dad."),
        ["think R2 having contact with"]
    );
}

#[test]
fn words_with_an_everyday_sense_are_left_alone_in_it() {
    for text in [
        "Tom has a work placement, and a school placement next year.",
        "Are your hearing aids comfortable?",
        "We went to Reading by train.",
        "Your cousin is engaged to be married.",
        "You can peer at the fish.",
        "I put the cards in order.",
        "You play the recorder so well.",
        "Thank you for coming to my party.",
        "You could not access the game.",
        "He wrote a long sentence.",
    ] {
        assert_eq!(letter(17, text), NOTHING, "{text}");
    }
    assert_eq!(
        letter(17, "How is your placement?"),
        ["think R2 your placement"]
    );
}

fn about(own: &[&str]) -> About {
    About {
        names: names(own),
        ..About::default()
    }
}

#[test]
fn names_that_are_words_are_names() {
    let about = About {
        name: "Grace Hope".into(),
        people: people(&["Will", "Justice", "AJ", "TJ"]),
        ..About::default()
    };

    assert_eq!(
        letter_about(
            10,
            "Dear Grace, Will and Justice send their love. So do AJ and TJ.",
            &about
        ),
        NOTHING
    );
    assert_eq!(
        letter_about(10, "All will be fine.", &about),
        ["think R7 will be fine"]
    );
    assert_eq!(letter_about(10, "Here is JJ.", &about), ["hold R3 JJ"]);
}

#[test]
fn a_mention_is_a_name() {
    assert_eq!(
        letter(
            10,
            "You miss [Respite](p:respite), and [LAC](p:lac) misses you."
        ),
        NOTHING
    );
    assert_eq!(
        letter(10, "You miss [respite](https://example.org/LAC)."),
        ["think R2 respite"]
    );
}

#[test]
fn letters_that_everybody_knows_are_left_alone() {
    for text in [
        "We watched TV after PE. The GP and the NHS know. Is that OK?",
        "Your GCSEs are in May. Louis XIV and Henry VIII were kings.",
        "You play for Ashby Town FC.",
        "The DNA test is a swab in your cheek.",
        "I am NOT cross. You are VERY welcome.",
        "Bring your CV. We have a BBQ.",
        "Post it to LE65 1AB or play on the PS5.",
        "# WHAT HAPPENS NEXT",
        "WHAT HAPPENS NEXT\n\nI will ring you.",
    ] {
        assert_eq!(letter(16, text), NOTHING, "{text}");
    }
    assert_eq!(
        report("In Re A [2017] EWFC 48 the judge wrote to a boy."),
        NOTHING
    );
}

#[test]
fn letters_are_found_until_they_are_spelled_out() {
    assert_eq!(letter(16, "The FGC is soon."), ["hold R3 FGC"]);
    assert_eq!(
        letter(
            16,
            "The FGC (family group conference) is soon. Come to the FGC."
        ),
        NOTHING
    );
    assert_eq!(
        letter(16, "The Big Fun Club (BFC) is soon. Come to the BFC."),
        NOTHING
    );
    assert_eq!(
        letter(16, "Come to the BFC. It is the Big Fun Club (BFC)."),
        ["hold R3 BFC ×2"]
    );
    assert_eq!(letter(16, "Two SWs came."), ["hold R3 SWs"]);
    assert_eq!(report("The FGC is soon."), ["think R3 FGC"]);
    assert_eq!(record("The FGC is soon."), ["note R3 FGC"]);
}

#[test]
fn capitals_count_where_the_list_has_them() {
    assert_eq!(
        letter(16, "Pass the salt. What a mash! A dash of lac."),
        NOTHING
    );
    assert_eq!(letter(16, "You are LAC."), ["hold R3 LAC"]);
    assert_eq!(letter(16, "You are on a CiN plan."), ["hold R3 CiN plan"]);
}

#[test]
fn a_word_of_law_may_stay_when_it_is_explained() {
    for text in [
        "There is a care order. This means the council looks after you too.",
        "There is a care order, which is a court order that keeps you safe.",
        "Each applicant (the person who asked the court) spoke.",
        "The applicant - your mum - spoke.",
        "Your solicitor, the lawyer who speaks for you, is Ann. Your solicitor is nice.",
        "The paper is called a position statement.",
    ] {
        assert_eq!(letter(16, text), NOTHING, "{text}");
    }
    assert_eq!(
        letter(16, "There is a care order."),
        ["think R4 care order"]
    );
    assert_eq!(
        letter(16, "Asked by the respondent, the court waited."),
        ["think R4 respondent"]
    );
    assert_eq!(report("There is a care order."), ["note R4 care order"]);
    assert_eq!(record("There is a care order."), NOTHING);
}

#[test]
fn an_explanation_may_say_court_order_family_court_and_cafcass() {
    assert_eq!(
        letter(
            16,
            "A position statement means what each person tells the family court."
        ),
        NOTHING
    );
    assert_eq!(
        letter(16, "You go to the family court."),
        ["think R4 family court"]
    );
}

#[test]
fn certainty_may_stay_with_what_it_rests_on() {
    for text in [
        "Please speak clearly. I can hear you clearly.",
        "Is she clearly upset?",
        "He is clearly sad, because he cried all day.",
        "He is clearly sad. He told me so.",
        "The judge found that he obviously lied.",
        "Obviously he was there on 3 March.",
    ] {
        assert_eq!(report(text), NOTHING, "{text}");
    }
    assert_eq!(report("He is clearly sad."), ["think R6 clearly"]);
    assert_eq!(record("He is clearly sad."), ["note R6 clearly"]);
    assert_eq!(
        letter(10, "It was never your fault. I will always listen."),
        NOTHING
    );
    assert_eq!(report("She never listens."), ["think R6 never"]);
}

#[test]
fn a_promise_that_nobody_can_keep_is_asked_about() {
    assert_eq!(letter(10, "I promise."), ["think R7 I promise"]);
    assert_eq!(
        letter(10, "Nobody can hurt you there."),
        ["think R7 Nobody can hurt you"]
    );
    assert_eq!(letter(10, "You will be safe."), ["think R7 will be safe"]);
    assert_eq!(
        letter(10, "Don’t worry about it."),
        ["think R7 Don’t worry"]
    );
}

#[test]
fn what_is_said_of_a_thing_or_in_a_list_is_told_from_what_is_said_of_a_child() {
    assert_eq!(
        letter(14, "Is that the case? I saw the dent in its case."),
        NOTHING
    );
    assert_eq!(letter(14, "I hold 21 cases."), ["hold R5 cases"]);
    assert_eq!(
        letter(14, "Write your name clearly. Mo looked after the hens."),
        NOTHING
    );
    assert_eq!(
        report("I asked the MASH, the GP and the NHS trust."),
        ["think R3 MASH"]
    );
    assert_eq!(
        report("I rang the special educational needs coordinator (SENCO). The SENCO was in."),
        report("I rang the special educational needs coordinator.")
    );
    assert_eq!(report("'Twas the siblings' rota."), ["think R2 siblings"]);
}

#[test]
fn two_letters_with_a_stroke_or_an_and_stand_for_words_too() {
    assert_eq!(letter(16, "I had a H/V with you."), ["hold R3 H/V"]);
    assert_eq!(letter(16, "It is the D&V bug."), ["hold R3 D&V"]);
    assert_eq!(
        letter(
            16,
            "Q&A is at four. Write N/A there. We stay at a B&B. You got an A/B."
        ),
        NOTHING
    );
}

#[test]
fn how_a_date_is_written_and_what_stands_in_a_gap_are_no_letters_to_spell_out() {
    assert_eq!(letter(16, "Write it as DD/MM/YYYY."), NOTHING);
    assert_eq!(letter(16, "Ring me at [HH:MM]."), ["hold R1 [HH:MM]"]);
    assert_eq!(
        letter(16, "You see [name of IRO or applicant] soon."),
        ["hold R1 [name of IRO or applicant]"]
    );
    assert_eq!(letter(16, "The MM is soon."), ["hold R3 MM"]);
}

#[test]
fn never_is_kind_in_a_letter_with_any_verb_before_it() {
    assert_eq!(letter(10, "I will never be cross with you."), NOTHING);
    assert_eq!(report("She has never rung."), ["think R6 has never"]);
}

#[test]
fn a_term_of_the_act_stays_beside_the_act() {
    assert_eq!(
        report(
            "The Act has another reason. I read it twice. It was late. No court said that Tom was beyond parental control."
        ),
        NOTHING
    );
    assert_eq!(
        report("Tom was beyond parental control."),
        ["think R2 beyond parental control"]
    );
}

#[test]
fn recorders_that_play_and_contacts_to_ring_are_left_alone() {
    assert_eq!(
        report("He spoke into the recorder. Nan is the emergency contact."),
        NOTHING
    );
    assert_eq!(
        report("It went before a recorder."),
        ["note R2 before a recorder"]
    );
}

#[test]
fn words_in_capitals_are_no_letters_to_spell_out() {
    assert_eq!(
        report(
            "INTRODUCTION\n\nI saw her at HILLCROFT ACADEMY. I do REALLY like it. GET OUT, it says."
        ),
        NOTHING
    );
    assert_eq!(report("The QZRT is soon."), ["think R3 QZRT"]);
}

#[test]
fn a_mark_or_the_next_sentence_explains_too() {
    for text in [
        "There is a hearing on 5 May: a meeting with the judge.",
        "I work for Cafcass. We tell the judge what children say.",
        "Mrs Bell helps with reading. She is called the SENCO.",
        "You have an IRO. An IRO checks that the council keeps its word.",
        "The judge made a care order. This says that the council looks after you.",
    ] {
        assert_eq!(letter(11, text), [""; 0], "{text}");
    }
}

#[test]
fn what_goes_on_after_a_comma_explains_nothing() {
    assert_eq!(
        letter(14, "I wrote a risk assessment, which will be read in May."),
        ["think R4 risk assessment"]
    );
}

#[test]
fn letters_with_a_stroke_and_words_in_capitals() {
    assert_eq!(report("The S/W rang."), ["think R3 S/W"]);
    assert_eq!(report("I saw her at THE OLD FORGE on 8 May."), [""; 0]);
}

#[test]
fn so_called_speaks_of_nobody() {
    assert_eq!(
        report("The so-called “placement” is far away."),
        ["think R2 placement"]
    );
}

#[test]
fn dates_nobody_filled_in_are_gaps() {
    assert_eq!(
        letter(14, "I will come on DD/MM/YYYY, or on XX June (insert who)."),
        ["hold R1 DD/MM/YYYY", "hold R1 XX June", "hold R1 (insert"]
    );
}
