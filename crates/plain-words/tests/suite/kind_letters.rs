//! Kind letters and plain records, in which nothing may be held or asked about. All people are made up.

use crate::common::{letter_about, people, record, report};
use plain_words::About;

const LETTERS: [(u8, &str); 10] = [
    (
        5,
        "Dear Ibrahim,\n\nI am Leila. I talk with children. I would love to meet you. We can play cars. You can say no. I am happy \
         to wait.\n\nFrom Leila",
    ),
    (
        7,
        "Dear Amira,\n\nMy name is Sam. I help the judge know what children think. The judge is a person who decides things for \
         families. I have heard that you love Bibi the rabbit. I will come to your school on Monday at 2pm. Miss Hill can stay \
         with you if you like.\n\nYou can draw me a picture. You can ask me anything!\n\nFrom Sam",
    ),
    (
        8,
        "Dear Yusuf,\n\nThank you for telling me about football. You said, “I want Baba to watch me play.” I wrote that down in \
         your words. I do not know yet if he can. I will find out by Friday and tell you.\n\nSam",
    ),
    (
        9,
        "Dear Noor,\n\nI was sorry to hear that Tariq’s cat died. It is not your fault that Mum and Dad argue. It was never your \
         fault. You don’t have to choose.\n\nYour friend in this, Leila",
    ),
    (
        11,
        "Dear Jay,\n\nHere is a voice message with the same words as this letter. I know you like short ones. On Thursday I \
         will ask you what is good about Mum’s house and what about Dad’s. If you would rather not say, that is \
         fine. Your best time is 19.4 seconds. Wow!\n\nPriya",
    ),
    (
        11,
        "Dear Tomasz,\n\nCześć! I made a mistake in my last letter and I am sorry. I wrote your name wrong. Is it right now? \
         Mr. Nowak will come with me and speak Polish, in case that is easier. You can keep the pencil case.",
    ),
    (
        13,
        "Dear Kezia,\n\nYou asked me who will read what you say. The judge will, and so will your mum and your dad. If there is \
         something you do not want them to read, tell me before you tell me the thing. Then we can think about it together. I \
         cannot keep a secret if you or someone else is being hurt.\n\nPriya",
    ),
    (
        14,
        "Dear Rhys,\n\nThe judge read your letter on 3 March. She decided that you will stay with Nain until the summer. She said \
         it was because you feel safe there, and because you told her so. I know this is not all that you asked for. You can tell \
         me if you think it is wrong, and I will tell you what you can do.\n\nAngharad",
    ),
    (
        16,
        "Dear Seun,\n\nYou are right: nobody told you, and somebody should have. I am sorry. I have asked your school for the \
         letter and will send you a copy when it comes. You can ring me on 020 7946 0000 between 9 and 5, or text me any time. \
         I will read it the next working day.",
    ),
    (
        17,
        "Dear Grace,\n\nYou can read your whole file if you want to. I can sit with you while you do. Some of it was written a \
         long time ago, by people who did not know you well. You may find parts of it hard. We can stop when you like.",
    ),
];

const RECORDS: [&str; 4] = [
    "Saw Amira at school, 2pm to 2.40pm, in the art room. Miss Hill stayed for the first ten minutes. Amira drew Bibi the rabbit. \
     She told me, “I want Baba to see my rabbit.” I asked what would make that good. She shrugged and went on drawing.",
    "Denise rang. She asked if Jayden can bring his cubes on Friday. I said I would ask Anthony and ring back by Wednesday.",
    "Went to Nain’s house. Rhys opened the door. There was soup on the stove and his bike was in the hall. He said he sleeps well.",
    "The health visitor wrote on 4 May that Tomasz has put on 300 g since 20 April. She will weigh him again on 18 May.",
];

fn everybody() -> About {
    let known = [
        "Leila",
        "Sam",
        "Bibi",
        "Miss Hill",
        "Yusuf",
        "Priya",
        "Nowak",
        "Angharad",
        "Nain",
        "Grace",
    ];
    let facts = [
        "Tariq’s cat died",
        "Mum and Dad argue",
        "I know you like short ones",
        "Your best time is 19.4 seconds",
        "Cześć!",
        "pencil case",
        "Nobody told you",
        "asked your school for the letter",
        "You asked me who will read",
        "stay with Nain", "you feel safe there",
        "your whole file",
        "people who did not know you",
    ];
    About {
        people: people(&known),
        facts: facts.map(str::to_owned).into(),
        ..About::default()
    }
}

#[test]
fn a_kind_letter_is_left_alone() {
    for (age, text) in LETTERS {
        let found = letter_about(age, text, &everybody());
        let (notes, rest): (Vec<_>, Vec<_>) =
            found.iter().partition(|line| line.starts_with("note"));
        assert_eq!(rest, [""; 0], "{text}");
        assert!(notes.len() <= 1, "{notes:?} {text}");
    }
}

#[test]
fn a_plain_record_is_left_alone_and_would_be_in_a_report_too() {
    for text in RECORDS {
        assert_eq!(record(text), [""; 0], "{text}");
        assert_eq!(report(text), [""; 0], "{text}");
    }
}
