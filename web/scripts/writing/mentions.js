// A mention, `[Teta](p:salma)`, looks like one thing. It stays the characters it is.
import { Plugin } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'

const MENTION = /\[[^[\]\n]*\](\(p:[^()\s]+\))/gu

/** Where mentions are in one line: whole, and the part that says who it is. */
export function mentionsIn (line) {
  return [...line.matchAll(MENTION)].map(({ 0: whole, 1: who, index }) => {
    const end = index + whole.length
    return { from: index, to: end, who: end - who.length }
  })
}

/** Marks every mention. */
export const mentions = () => new Plugin({
  state: {
    init: (_, state) => marked(state.doc),
    apply: (transaction, now) => transaction.docChanged ? marked(transaction.doc) : now
  },
  props: { decorations (state) { return this.getState(state) } }
})

function marked (doc) {
  const all = []
  doc.forEach((line, at) => {
    for (const { from, to, who } of mentionsIn(line.textContent)) {
      all.push(Decoration.inline(at + 1 + from, at + 1 + to, { class: 'mention' }))
      all.push(Decoration.inline(at + 1 + who, at + 1 + to, { class: 'who-it-is' }))
    }
  })
  return DecorationSet.create(doc, all)
}
