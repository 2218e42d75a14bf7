//! Words of the list that also have a sense in which nobody is hurt, and the words that keep them company in it. Company
//! must be of one kind only: "play" and "part" are said of everything, and tell nothing.

use crate::hash::{phrases, word};

/// Some words, and the words of which one stands near when they are meant harmlessly.
pub(super) struct Sense {
    pub(super) said: &'static [u64],
    pub(super) near: &'static [u64],
}

pub(super) const SENSES: [Sense; 20] = [
    // Games and sports.
    Sense {
        said: &phrases([
            "pawn",
            "opponent",
            "tackle",
            "tackled",
            "tackling",
            "kick off",
            "kicks off",
            "kicked off",
            "kicking off",
            "versus",
            "battling",
            "coached by",
            "has been coached",
            "been coached",
            "was coached",
            "took sides",
            "taking sides",
            "taken sides",
        ]),
        near: &phrases([
            "match",
            "matches",
            "goal",
            "goals",
            "football",
            "rugby",
            "cricket",
            "tennis",
            "hockey",
            "netball",
            "basketball",
            "chess",
            "darts",
            "snooker",
            "pool",
            "dominoes",
            "badminton",
            "squash",
            "bowling",
            "golf",
            "fencing",
            "wrestling",
            "athletics",
            "gymnastics",
            "marathon",
            "sprint",
            "scrabble",
            "monopoly",
            "uno",
            "fortnite",
            "fifa",
            "lego",
            "wrestler",
            "umpire",
            "innings",
            "serve",
            "defender",
            "penalty",
            "penalties",
            "playground",
            "tag",
            "draughts",
            "checkmate",
            "queen",
            "knight",
            "knights",
            "rooks",
            "pawns",
            "rook",
            "wicket",
            "boots",
            "pitch",
            "league",
            "cup",
            "referee",
            "tournament",
            "striker",
            "goalkeeper",
            "karate",
            "judo",
            "swimming",
            "relay",
            "dice",
            "pokemon",
            "minecraft",
            "dragon",
            "dragons",
            "scored",
            "quiz",
            "debate",
            "ball",
        ]),
    },
    // The stage and music.
    Sense {
        said: &phrases([
            "recital",
            "recitals",
            "act out",
            "acts out",
            "acted out",
            "acting out",
            "the minor",
            "minors",
        ]),
        near: &phrases([
            "piano",
            "violin",
            "guitar",
            "drums",
            "flute",
            "cello",
            "recorder",
            "trumpet",
            "choir",
            "tune",
            "song",
            "songs",
            "stage",
            "scene",
            "scenes",
            "drama",
            "concert",
            "orchestra",
            "poem",
            "theatre",
            "pantomime",
            "audience",
            "script",
            "musical",
            "ballet",
            "act",
            "fairy",
            "puppets",
            "costume",
            "chord",
            "scale",
        ]),
    },
    // Animals that are brushed.
    Sense {
        said: &phrases(["groomed", "grooming", "groomer"]),
        near: &phrases([
            "horse", "horses", "pony", "ponies", "mane", "tail", "hoof", "hooves", "saddle",
            "stable", "stables", "poodle", "fur", "donkey", "alpaca", "fleece", "clippers",
        ]),
    },
    // Shops, and the streets before them.
    Sense {
        said: &phrases(["customer", "customers", "client", "clients", "residents"]),
        near: &phrases([
            "shop",
            "shops",
            "salon",
            "till",
            "stall",
            "market",
            "bakery",
            "barber",
            "haircut",
            "hair",
            "nails",
            "restaurant",
            "takeaway",
            "serve",
            "serving",
            "sells",
            "parking",
            "customers",
            "scissors",
            "hairdresser",
        ]),
    },
    // What people apply for of their own will.
    Sense {
        said: &phrases(["application", "applications", "applicant", "applicants"]),
        near: &phrases([
            "job",
            "jobs",
            "college",
            "university",
            "apprenticeship",
            "bakery",
            "shop",
            "passport",
            "bursary",
            "cadets",
            "licence",
            "ucas",
            "visa",
            "scholarship",
            "paint",
            "sun",
        ]),
    },
    // Computers, tools, and what goes through them.
    Sense {
        said: &phrases(["attachment", "attachments"]),
        near: &phrases([
            "email", "emails", "emailed", "photo", "photos", "pdf", "download", "laptop",
            "computer", "inbox", "printer", "hoover", "drill", "mixer", "camera", "menu",
        ]),
    },
    // What money is raised for.
    Sense {
        said: &phrases(["appeal", "appeals"]),
        near: &phrases([
            "charity",
            "lifeboat",
            "lifeboats",
            "poppy",
            "raised",
            "toys",
            "hospice",
            "donkey",
            "sanctuary",
            "foodbank",
            "donations",
            "volunteers",
            "scouts",
        ]),
    },
    // What somebody wins.
    Sense {
        said: &phrases(["deserved it"]),
        near: &phrases([
            "cup",
            "medal",
            "prize",
            "certificate",
            "badge",
            "won",
            "award",
            "trophy",
            "applause",
            "scored",
            "goal",
            "darts",
            "race",
            "sash",
        ]),
    },
    // What somebody makes up, and is asked for again.
    Sense {
        said: &phrases(["made it up", "asking for it"]),
        near: &phrases([
            "song", "songs", "poem", "game", "dance", "recipe", "rhyme", "joke", "jokes", "tune",
            "hill", "stairs", "mountain", "slope", "ladder", "book", "library", "lyrics",
        ]),
    },
    // Presents in paper.
    Sense {
        said: &phrases([
            "presents with",
            "present as",
            "presents as",
            "presenting with",
        ]),
        near: &phrases([
            "wrap",
            "wrapped",
            "wrapping",
            "christmas",
            "birthday",
            "ribbon",
            "ribbons",
            "sack",
            "eid",
            "diwali",
        ]),
    },
    // Things that roll and fly.
    Sense {
        said: &phrases(["out of control", "unmanageable", "unruly"]),
        near: &phrases([
            "sledge",
            "kite",
            "trolley",
            "robot",
            "drone",
            "hosepipe",
            "skateboard",
            "scooter",
            "hedge",
            "hair",
            "weeds",
            "barbecue",
            "dough",
            "curls",
            "fringe",
        ]),
    },
    // Steps that feet take.
    Sense {
        said: &phrases([
            "step down",
            "step up",
            "stepped down",
            "stepped up",
            "stepping down",
            "tier 2",
            "tier 3",
            "tier 4",
        ]),
        near: &phrases([
            "bus", "kerb", "ladder", "stool", "train", "platform", "stage", "stairs", "cake",
            "stadium", "boat", "tram", "stile",
        ]),
    },
    // Lines on a field or a map.
    Sense {
        said: &phrases(["boundary", "boundaries"]),
        near: &phrases([
            "cricket", "rugby", "wicket", "wickets", "bowler", "bowled", "innings", "field",
            "fields", "fence", "hedge", "map", "parish", "farm",
        ]),
    },
    // Ways of getting about.
    Sense {
        said: &phrases([
            "disruption",
            "signpost",
            "signposted",
            "agencies",
            "a domestic",
        ]),
        near: &phrases([
            "train",
            "trains",
            "bus",
            "buses",
            "rail",
            "flight",
            "flights",
            "roadworks",
            "travel",
            "airport",
            "letting",
            "modelling",
            "path",
            "castle",
            "footpath",
            "river",
            "terminal",
        ]),
    },
    // The nurse's desk.
    Sense {
        said: &phrases(["triage", "triaged"]),
        near: &phrases([
            "hospital", "nurse", "ankle", "wrist", "x-ray", "bone", "plaster",
        ]),
    },
    // What is tied together.
    Sense {
        said: &phrases(["bundle", "bundles"]),
        near: &phrases([
            "sticks", "blankets", "joy", "wool", "washing", "laundry", "firewood", "towels",
            "energy", "clothes", "straw", "fur",
        ]),
    },
    // What the weather does, and spoils.
    Sense {
        said: &phrases(["spoilt", "unpredictable", "volatile"]),
        near: &phrases([
            "rain",
            "picnic",
            "milk",
            "choice",
            "ending",
            "surprise",
            "weather",
            "volcano",
            "volcanoes",
            "sea",
            "wind",
            "tide",
            "waves",
        ]),
    },
    // What is wound.
    Sense {
        said: &phrases([
            "wound him up",
            "wound her up",
            "winds him up",
            "winds her up",
        ]),
        near: &phrases(["clock", "clockwork", "robot", "spring", "music"]),
    },
    // What nobody watered.
    Sense {
        said: &phrases(["neglected", "neglecting", "neglect"]),
        near: &phrases([
            "garden",
            "feel",
            "felt",
            "plants",
            "allotment",
            "pond",
            "weeds",
            "roses",
            "violin",
            "piano",
        ]),
    },
    // What is measured.
    Sense {
        said: &phrases(["findings", "assessment", "assessments", "negative"]),
        near: &phrases([
            "science",
            "experiment",
            "maths",
            "battery",
            "magnet",
            "magnets",
            "graph",
            "driving",
            "swimming",
            "museum",
        ]),
    },
];

/// Words that only hurt beside a court, and what tells of one.
pub(super) const ONLY_IN_COURT: [u64; 3] = phrases(["opponent", "versus", "battling"]);
pub(super) const COURT: [u64; 16] = phrases([
    "court",
    "judge",
    "case",
    "custody",
    "mum",
    "dad",
    "mother",
    "father",
    "parents",
    "parent",
    "hearing",
    "solicitor",
    "order",
    "divorce",
    "guardian",
    "allegations",
]);

/// Words that are never harmless beside harm, whatever else is near: "he hit you and said you deserved it".
pub(super) const NEVER_BESIDE_HARM: [u64; 6] = phrases([
    "deserved it",
    "asking for it",
    "made it up",
    "groomed",
    "grooming",
    "groomer",
]);

/// What an address ends with: "Placement Street" is where somebody lives.
pub(super) const STREETS: [u64; 14] = phrases([
    "street", "road", "lane", "avenue", "close", "drive", "crescent", "terrace", "grove", "hill",
    "row", "gardens", "square", "mews",
]);

/// Small words between a thing and what it is called: "the zip is still a bit stubborn".
pub(super) const BETWEEN: [u64; 13] = phrases([
    "so", "very", "too", "quite", "rather", "really", "still", "a", "bit", "little", "as",
    "always", "more",
]);

/// The writer, of whom a word may be true: "I am hopeless at darts".
pub(super) const I_AM: [u64; 2] = phrases(["am", "i'm"]);
pub(super) const I: u64 = word("i");
pub(super) const WAS: u64 = word("was");
