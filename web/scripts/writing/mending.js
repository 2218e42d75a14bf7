// One press to mend: the words that go in the place of others. No page in here.

/** The suggestion as it begins where the other words began: with a capital if they had one. */
export function inPlaceOf (said, instead) {
  const first = [...said][0] ?? ''
  const rest = [...said].slice(1).join('')
  const isCapital = first !== first.toLowerCase() && (rest === rest.toLowerCase())
  if (!isCapital) return instead
  const [head = '', ...tail] = [...instead]
  return head.toUpperCase() + tail.join('')
}

/** The next place after the cursor, or before it, in the order of the text; round the end to the beginning. */
export function nextPlace (places, { from, to }, forwards) {
  const sorted = [...places].sort((a, b) => a.from - b.from || a.to - b.to)
  if (sorted.length === 0) return null
  if (forwards) return sorted.find(place => place.from > from || (place.from === from && place.to > to)) ?? sorted[0]
  return sorted.findLast(place => place.from < from || (place.from === from && place.to < to)) ?? sorted.at(-1)
}
