// Words as a person sees them. Between them our pages have marks that nobody sees, around each name or number, so that
// a name in another script stays in its place (Unicode's isolates).
const MARK = '[\\u2066-\\u2069]*'

/** These words and no others, whatever marks are between them. */
export const exactly = words => new RegExp(`^\\s*${between(words)}\\s*$`)

/** These words somewhere. */
export const somewhere = words => words instanceof RegExp ? words : new RegExp(between(words))

/** A text without the marks. */
export const seen = text => text.replaceAll(new RegExp(MARK, 'g'), '')

function between (words) {
  const pieces = words.split(/(?<=[^\p{L}])|(?=[^\p{L}])/u).map(piece => piece.replace(/[.*+?^${}()|[\]\\/]/, '\\$&'))
  return `${MARK}${pieces.join(MARK)}${MARK}`
}
