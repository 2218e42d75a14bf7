// What was found, as underlines. A change of the text takes away at once what it touches; the rest moves with its words
// until the next answer comes.
import { Plugin, PluginKey } from 'prosemirror-state'
import { Mapping } from 'prosemirror-transform'
import { Decoration, DecorationSet } from 'prosemirror-view'
import { Places } from './places.js'
import { toText } from './text.js'

const key = new PluginKey('findings')
const NOTHING = { findings: [], shown: 0, underlines: DecorationSet.empty, touched: new Set() }

/** Keeps the findings of the last answer with the document. */
export const findings = () => new Plugin({
  key,
  state: {
    init: () => NOTHING,
    apply (transaction, now) {
      const answer = transaction.getMeta(key)
      if (answer) return answered(transaction.doc, { ...now, ...answer })
      return transaction.docChanged ? moved(transaction, now) : now
    }
  },
  props: { decorations: state => key.getState(state).underlines }
})

/** Shows these findings in place of those before: as many of them as `shown`, worst first. */
export const show = (transaction, answer) => transaction.setMeta(key, answer)

/** What is found now, and what the writer has changed since. */
export const found = state => key.getState(state)

/** Every place that is underlined now: `{ from, to, finding }`. */
export function underlined (state) {
  return key.getState(state).underlines.find().map(({ from, to, spec }) => ({ from, to, finding: spec.finding }))
}

/** The worst finding that the cursor stands in. */
export function findingAt (state) {
  const { from, to } = state.selection
  const here = underlined(state).filter(place => place.from <= from && to <= place.to)
  return here.sort((a, b) => a.finding - b.finding)[0] ?? null
}

function answered (doc, { findings, shown }) {
  const places = new Places(toText(doc))
  const underlines = findings.slice(0, shown).flatMap((finding, index) => finding.places.flatMap(([from, to]) => {
    const [begin, end] = [places.position(from), places.position(to)]
    return begin === null || end === null || begin >= end ? [] : [underline(begin, end, finding.level, index)]
  }))
  return { findings, shown, underlines: DecorationSet.create(doc, underlines), touched: new Set() }
}

function underline (from, to, level, finding) {
  return Decoration.inline(from, to, { nodeName: 'mark', class: level }, { finding })
}

function moved (transaction, now) {
  const touched = new Set(now.touched)
  const underlines = transaction.mapping.maps.reduce((set, map, step) => {
    const gone = []
    map.forEach((from, to) => gone.push(...set.find(from, to)))
    for (const { spec } of gone) touched.add(spec.finding)
    const all = set.find().filter(({ spec }) => touched.has(spec.finding))
    return set.remove(all).map(new Mapping([map]), transaction.docs[step + 1] ?? transaction.doc)
  }, now.underlines)
  return { ...now, underlines, touched }
}
