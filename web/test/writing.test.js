import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { EditorState, TextSelection } from 'prosemirror-state'
import { Asking } from '../scripts/writing/asking.js'
import { findingAt, findings, found, show, underlined } from '../scripts/writing/findings.js'
import { inPlaceOf, nextPlace } from '../scripts/writing/mending.js'
import { mentionsIn } from '../scripts/writing/mentions.js'
import { Places } from '../scripts/writing/places.js'
import { put } from '../scripts/writing/putting.js'
import { schema, sliceText, toDocument, toSlice, toText } from '../scripts/writing/text.js'

/** Any text at all, and often one with what texts break on. */
const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\n', '\n\n', '\r\n', '\r', ' ', '\t', '🦊', '👨‍👩‍👧', 'e\u0301', '\u202e', 'مها', '[Teta](p:salma)', '**', '> ', '# ', '\u00a0', '\ufeff'))
const anyText = fc.array(piece, { maxLength: 12 }).map(pieces => pieces.join(''))
const always = (...all) => fc.assert(fc.property(...all), { numRuns: 500 })

test('any text comes back from the editor byte for byte', () => {
  always(anyText, text => assert.equal(toText(toDocument(text)), text))
})

test('a document is what the editor may hold, whatever the text', () => {
  always(anyText, text => toDocument(text).check())
})

test('what is copied is what was selected, and nothing between', () => {
  always(anyText, fc.nat(), fc.nat(), (text, one, other) => {
    const doc = toDocument(text)
    const places = new Places(text)
    const [from, to] = [one, other].map(n => n % (places.characters + 1)).sort((a, b) => a - b)
    const slice = TextSelection.create(doc, places.position(from), places.position(to)).content()
    assert.equal(sliceText(slice), [...text].slice(from, to).join(''))
  })
})

test('what is put between two places is there, and nothing else has changed', () => {
  always(anyText, anyText, fc.nat(), fc.nat(), (text, pasted, one, other) => {
    const state = EditorState.create({ doc: toDocument(text) })
    const places = new Places(text)
    const [from, to] = [one, other].map(n => n % (places.characters + 1)).sort((a, b) => a - b)
    const after = put(state.tr, places.position(from), places.position(to), pasted)
    const [start, end] = [[...text].slice(0, from).join(''), [...text].slice(to).join('')]
    assert.equal(toText(after.doc), start + pasted.replace(/\r\n?/g, '\n') + end)
  })
})

test('everything can be replaced, also when everything is selected', () => {
  const state = EditorState.create({ doc: toDocument('one\ntwo') })
  assert.equal(toText(put(state.tr, 0, state.doc.content.size, 'three\n\nfour').doc), 'three\n\nfour')
})

test('what is put there is read as lines', () => {
  assert.equal(sliceText(toSlice('a\r\nb\rc\nd')), 'a\nb\nc\nd')
})

test('a place of the server’s is the same character in the editor', () => {
  always(anyText, text => {
    const [doc, places] = [toDocument(text), new Places(text)]
    ;[...text].forEach((character, at) => {
      const here = doc.textBetween(places.position(at), places.position(at + 1), '\n')
      assert.equal(here, character)
    })
  })
})

test('a place the text does not have is no place', () => {
  const places = new Places('🦊')
  assert.deepEqual([places.position(1), places.position(2), places.position(-1)], [3, null, null])
})

/** An editor with one finding over each of these words, worst first. */
function withFindings (text, ...words) {
  const state = EditorState.create({ doc: toDocument(text), plugins: [findings()] })
  const all = words.map((word, number) => {
    const at = [...text.slice(0, text.indexOf(word))].length
    return { level: 'think', heard: `${number}`, places: [[at, at + [...word].length]] }
  })
  return state.apply(show(state.tr, { findings: all, shown: all.length }))
}
const words = state => underlined(state).map(({ from, to }) => state.doc.textBetween(from, to)).sort()

test('findings stand under their words, also behind an emoji and a line break', () => {
  assert.deepEqual(words(withFindings('🦊🦊\n\nthe contact and\nthe placement', 'contact', 'placement')), ['contact', 'placement'])
})

test('a change takes away what it touches at once, and the rest stays with its words', () => {
  const before = withFindings('the contact, the placement', 'contact', 'placement')
  const at = underlined(before).find(place => place.finding === 0).to
  const after = before.apply(put(before.tr, at, at, 's'))
  assert.deepEqual(words(after), ['placement'])
  assert.deepEqual([...found(after).touched], [0])
  const moved = before.apply(put(before.tr, 1, 1, 'Dear 🦊,\n\n'))
  assert.deepEqual(words(moved), ['contact', 'placement'])
})

test('a finding of which one place was changed is gone from every place', () => {
  const state = EditorState.create({ doc: toDocument('contact, contact'), plugins: [findings()] })
  const twice = [{ level: 'think', heard: '', places: [[0, 7], [9, 16]] }]
  const before = state.apply(show(state.tr, { findings: twice, shown: 1 }))
  assert.equal(underlined(before).length, 2)
  assert.deepEqual(words(before.apply(put(before.tr, 2, 2, 'x'))), [])
})

test('only as many findings are underlined as are shown', () => {
  const state = withFindings('contact placement', 'contact', 'placement')
  assert.deepEqual(words(state.apply(show(state.tr, { findings: found(state).findings, shown: 1 }))), ['contact'])
})

test('the cursor in two findings is in the worse', () => {
  const state = withFindings('the contact order', 'contact', 'contact order')
  const inside = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 7)))
  assert.equal(findingAt(inside).finding, 0)
  assert.equal(findingAt(state.apply(state.tr.setSelection(TextSelection.create(state.doc, 1)))), null)
})

test('from finding to finding, in the order of the text and round again', () => {
  const places = [{ from: 20, to: 25 }, { from: 3, to: 9 }]
  const after = (from, to = from) => nextPlace(places, { from, to }, true)?.from
  const before = (from, to = from) => nextPlace(places, { from, to }, false)?.from
  assert.deepEqual([after(1), after(3, 9), after(20, 25)], [3, 20, 3])
  assert.deepEqual([before(30), before(20, 25), before(3, 9)], [20, 3, 20])
  assert.equal(nextPlace([], { from: 1, to: 1 }, true), null)
})

test('words put at the beginning of a sentence begin it', () => {
  assert.equal(inPlaceOf('Contact', 'time with Mum'), 'Time with Mum')
  assert.equal(inPlaceOf('contact', 'time with Mum'), 'time with Mum')
  assert.equal(inPlaceOf('LAC', 'living away from home'), 'living away from home')
  assert.equal(inPlaceOf('', 'so'), 'so')
})

test('an answer counts only for the text it was made for', () => {
  const asking = new Asking()
  const first = { number: asking.changed() }
  assert.equal(asking.isCurrent(first), true)
  const second = { number: asking.changed() }
  assert.deepEqual([asking.isCurrent(first), asking.isCurrent(second), asking.isCurrent(first)], [false, true, false])
  assert.deepEqual([{}, undefined, { number: null }, { number: 'x' }].map(answer => asking.isCurrent(answer)), [false, false, false, false])
})

test('a mention is found whole, with the part that says who it is', () => {
  const line = 'Dear [Teta 🦊](p:salma#they), not [a gap] nor [a link](https://x.example).'
  const [only, ...rest] = mentionsIn(line)
  assert.equal(line.slice(only.from, only.to), '[Teta 🦊](p:salma#they)')
  assert.equal(line.slice(only.who, only.to), '(p:salma#they)')
  assert.deepEqual(rest, [])
})

test('the editor knows lines and characters and nothing else', () => {
  assert.deepEqual([Object.keys(schema.nodes), Object.keys(schema.marks)], [['doc', 'line', 'text'], []])
})
