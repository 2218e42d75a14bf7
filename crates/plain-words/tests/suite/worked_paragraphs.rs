//! The worked paragraphs of the written rules, as far as the rules exist. All children are made up.

use crate::common::{letter, record, report};

#[test]
fn t1_a_kind_letter_to_maya_who_is_eight_has_nothing_to_find() {
    let text = "Dear Maya, My name is Priya. I work for Cafcass, the team that tells the judge what children want and need. \
                Thank you for showing me your drawing of Biscuit the cat. You told me, “I want to see Dad but not stay all \
                night.” I wrote that for the judge, in your words. The judge will read it on 12 May. I will ring you the next \
                day to tell you what she said. You can ask me anything. From Priya";

    assert_eq!(letter(8, text), [""; 0]);
}

#[test]
fn t2_a_letter_from_an_office_is_held() {
    let text = "Dear Child, Further to the FHDRA, your case has been allocated to me and I will be ascertaining your wishes \
                and feelings regarding contact with the applicant. A section 7 report will be filed in due course. Please do \
                not hesitate to contact me.";

    assert_eq!(
        letter(8, text),
        [
            "hold R1 Dear Child",
            "hold R3 FHDRA",
            "hold R5 your case",
            "hold R4 wishes and feelings",
            "hold R4 applicant",
            "hold R4 section 7 report",
            "think R10 This sentence has 27 words",
            "think R2 ascertaining",
            "think R2 contact",
            "think R12 do not hesitate to contact me",
            "think R13 ",
            "note R2 regarding",
            "note R2 in due course",
        ]
    );
}

#[test]
fn t4_the_words_of_ellis_are_left_as_they_are() {
    let text = "Ellis (9) said: “They call me a case. I hate contact, it’s so LAC.” I asked what would be better. Ellis said, \
                ‘Just pizza with mum, and my siblings.’";

    assert_eq!(report(text), [""; 0]);
}

#[test]
fn t7_a_report_that_says_who_did_what_has_nothing_to_find() {
    let text = "Tia is 14. Adults are exploiting her. On 3 and 9 March a man picked her up outside school in a grey car (school \
                log; Tia’s account). Tia told me, “He gets nasty if I say no.” She asked for our next talk to be at the skate \
                park. Her mum, Dawn, rang the police both times.";

    assert_eq!(report(text), [""; 0]);
}

#[test]
fn t8_a_hurried_record_is_told_where_it_hides_what_happened() {
    let text = "Domestic incident between parents. Home conditions grubby. Children seen, no concerns noted. Dad was \
                inappropriate towards Mum.";

    assert_eq!(
        record(text),
        [
            "think R2 Domestic incident",
            "think R9 Home conditions",
            "think R9 grubby",
            "think R9 inappropriate",
            "note R12 no concerns noted",
        ]
    );
}

#[test]
fn t11_a_sentence_of_fifty_two_words_is_told_its_length() {
    let text = "Following the hearing the judge, having heard from your mother, your father and me, and notwithstanding that \
                you had said you would prefer to remain where you are now, decided that it would be in your best interests to \
                reside with your father from September, subject to a review in the spring.";

    let found = letter(10, text);

    assert_eq!(found[0], "think R10 This sentence has 52 words");
    assert!(
        found.contains(&"think R2 notwithstanding".to_owned()),
        "{found:?}"
    );
    assert!(found.contains(&"think R2 reside".to_owned()), "{found:?}");
    assert!(
        found.contains(&"think R4 the hearing".to_owned()),
        "{found:?}"
    );
}
