//! What the table of words says about a word, bit by bit.

/// The lowest four bits: syllables, 0 where the rule for unknown words has to count.
pub(crate) const SYLLABLES: u32 = 0xf;
/// On the Dale-Chall list, or a form of a word on it, or a British word beside it.
pub(crate) const DALE_CHALL: u32 = 1 << 4;
/// The same of the Spache list.
pub(crate) const SPACHE: u32 = 1 << 5;
/// A word that children know: both lists, the British words, and their everyday forms.
pub(crate) const CHILD: u32 = 1 << 6;
/// A spelling of the United States.
pub(crate) const US: u32 = 1 << 7;
/// A small word of English that no other language of ours has.
pub(crate) const ENGLISH: u32 = 1 << 8;
/// A small word of another language.
pub(crate) const FOREIGN: u32 = 1 << 9;
/// He, she or they, in any form.
pub(crate) const PRONOUN: u32 = 1 << 10;
/// A form of "to be".
pub(crate) const BE: u32 = 1 << 11;
/// A past participle that does not end in -ed.
pub(crate) const PARTICIPLE: u32 = 1 << 12;
/// A word in -ed (or a participle) that says how somebody is, and not what was done.
pub(crate) const STATE: u32 = 1 << 13;
/// A word for speaking: it ties a quotation to somebody.
pub(crate) const SPEAKING: u32 = 1 << 14;
/// Somebody who speaks as part of their work, or a paper they write.
pub(crate) const PROFESSIONAL: u32 = 1 << 15;
/// A word that makes of them a place or a listener.
pub(crate) const WHERE: u32 = 1 << 16;
/// A short form whose full stop ends nothing.
pub(crate) const SHORT_FORM: u32 = 1 << 17;
/// A month.
pub(crate) const MONTH: u32 = 1 << 18;
/// Something done to somebody that hurts, as a participle.
pub(crate) const HURT: u32 = 1 << 19;
/// A small word that carries no content.
pub(crate) const SMALL: u32 = 1 << 20;
/// Letters that everybody knows, or small words that people write in capitals to be heard.
pub(crate) const KNOWN_LETTERS: u32 = 1 << 21;
/// The first word of a cue.
pub(crate) const CUE: u32 = 1 << 22;
/// A man or a boy, somebody who may be "he".
pub(crate) const MALE: u32 = 1 << 23;
/// A woman or a girl, somebody who may be "she".
pub(crate) const FEMALE: u32 = 1 << 24;
/// Somebody who may be either.
pub(crate) const PERSON: u32 = 1 << 25;
/// A word near which "alleges", "claims" and "historical" take a person's words for doubtful.
pub(crate) const HARM: u32 = 1 << 26;
/// A verb of the senses or of speaking, after which "clearly" is a manner.
pub(crate) const SENSE: u32 = 1 << 27;
/// The first word of a phrase of the list that is compiled in.
pub(crate) const LISTED: u32 = 1 << 29;
/// A thing, an animal, a day: what is said of it is said of nobody.
pub(crate) const THING: u32 = 1 << 30;
/// A word before which "case" is a child's life.
pub(crate) const BEFORE_CASE: u32 = 1 << 28;
