//! The few small words the ledger keeps in clear. Each is stored as the text given here, for ever.

use std::fmt;

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $text:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$variant_doc])* $variant,)+
        }

        impl $name {
            /// The text that is stored.
            pub fn text(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)+
                }
            }

            /// From the stored text; `None` for a word this version does not know.
            pub fn from_text(text: &str) -> Option<Self> {
                match text {
                    $($text => Some(Self::$variant),)+
                    _ => None,
                }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.text())
            }
        }
    };
}

words!(
    /// What a file is about.
    FileKind {
        /// One child.
        Child = "child",
        /// The adults, addresses and court dates that brothers and sisters share.
        Family = "family",
        /// The house itself: word list, templates, settings.
        House = "house",
    }
);

words!(
    /// What a data folder is for. Made-up families and real ones never mix.
    Purpose {
        /// Made-up families, to learn and to show.
        Demo = "demo",
        /// Real families.
        Real = "real",
    }
);

words!(
    /// What came of a look.
    Outcome {
        /// The file was opened.
        Opened = "opened",
        /// It was seen on a list.
        Listed = "listed",
        /// It was not shown: unknown and forbidden are the same word.
        Refused = "refused",
    }
);

words!(
    /// How a draft ended.
    DraftEnd {
        /// It became an entry.
        Sent = "sent",
        /// Somebody threw it away; it is kept for 30 more days.
        ThrownAway = "thrown away",
    }
);
