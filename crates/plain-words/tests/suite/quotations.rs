//! A child's own words are left as they are, in every form of quotation; the writer's own words are not.

use crate::common::{letter, report};

const NOTHING: [&str; 0] = [];

#[test]
fn words_between_any_marks_are_left_alone() {
    for text in [
        "Tom told me, “I hate contact and LAC.”",
        "Tom told me, \"I hate contact and LAC.\"",
        "Tom told me, ‘I hate contact and LAC.’",
        "Tom told me, 'I hate contact and LAC.'",
        "Tom told me, ‘It’s the boys’ contact and it’s LAC.’",
        "“I hate contact so much,” he said.",
        "He drew a bus.\n\n> I hate contact.\n> So LAC. (said:019a)\n",
        "He said, “My mate says ‘contact’ is LAC.”",
    ] {
        assert_eq!(report(text), NOTHING, "{text}");
    }
}

#[test]
fn a_short_quotation_is_one_when_somebody_says_it() {
    assert_eq!(report("He called it “contact”."), NOTHING);
    assert_eq!(report("“Contact,” she said."), NOTHING);
    assert_eq!(report("You have “contact” soon."), ["think R2 contact"]);
}

#[test]
fn a_mark_that_is_never_closed_opens_nothing() {
    assert_eq!(report("He said, “I hate contact."), ["think R2 contact"]);
    assert_eq!(report("He said, \"I hate contact."), ["think R2 contact"]);
    assert_eq!(report("He said, ‘I hate contact."), ["think R2 contact"]);
    assert_eq!(
        report("He said, “I hate it\n\nWe spoke of contact.”"),
        ["think R2 contact"]
    );
}

#[test]
fn an_apostrophe_is_no_quotation() {
    assert_eq!(
        report("It's Dad's contact and Mum's too, isn't it?"),
        ["think R2 contact"]
    );
    assert_eq!(
        report("It’s the girls’ contact and the boys’ too."),
        ["think R2 contact"]
    );
}

#[test]
fn what_professionals_are_quoted_as_calling_a_child_is_a_note() {
    assert_eq!(
        report("The school calls him ‘manipulative’."),
        ["note R2 manipulative"]
    );
    assert_eq!(
        report("“He is a manipulative boy,” said his teacher."),
        ["note R2 manipulative"]
    );
    assert_eq!(
        report("At school Tom told me, “I am manipulative, they say.”"),
        NOTHING
    );
    assert_eq!(report("He is manipulative."), ["think R2 manipulative"]);
}

#[test]
fn quoted_words_do_not_make_a_sentence_long() {
    let text =
        "You said, “I like my cat and my dog and my fish and my bike and my bed and my den.”";
    assert_eq!(letter(7, text), NOTHING);
}

#[test]
fn words_that_one_sentence_quotes_are_of_one_mouth() {
    assert_eq!(
        report("Tom said that he “wants no contact”, and that the bus is “the contact”."),
        NOTHING
    );
    assert_eq!(
        report("Tom said that he “wants no contact”. I cancelled the “contact”."),
        ["think R2 contact"]
    );
}

#[test]
fn what_the_file_is_quoted_as_saying_is_a_note() {
    for text in [
        "The log of 12 June 2019 reads: “A manipulative boy from the start.”",
        "The form states that he is “manipulative”.",
        "The carer’s note of 3 July says he is ‘manipulative’.",
        "Mrs Okoro describes Tom as “manipulative”.",
    ] {
        assert_eq!(report(text), ["note R2 manipulative"], "{text}");
    }
    assert_eq!(
        report("Tom read to me: “I am manipulative, they say.”"),
        NOTHING
    );
}

#[test]
fn what_somebody_with_a_title_wrote_is_a_note() {
    assert_eq!(
        report("Mr Adair wrote that Tom is “manipulative” and “devious”."),
        ["note R2 manipulative", "note R2 devious"]
    );
}
