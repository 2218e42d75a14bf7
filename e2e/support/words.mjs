// Words as a person sees them. Between them our pages have marks that nobody sees, around each name or number, so that
// a name in another script stays in its place (Unicode's isolates).
const MARKS = '\u2066\u2067\u2068\u2069'

/** These words and no others, whatever marks are between them. */
export const exactly = words => new RegExp(`^\\s*${between(words)}\\s*$`)

/** These words somewhere. */
export const somewhere = words => words instanceof RegExp ? words : new RegExp(between(words))

/** A text without the marks. */
export const seen = text => text.replaceAll(new RegExp(`[${MARKS}]`, 'g'), '')

function between (words) {
  return `[${MARKS}]*${[...words].map(letter => letter.replace(/[.*+?^${}()|[\]\\/]/, '\\$&')).join(`[${MARKS}]*`)}[${MARKS}]*`
}
