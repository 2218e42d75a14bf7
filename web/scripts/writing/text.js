// The text and the editor's document are the same thing: one paragraph for each line, and nothing between but the
// line breaks. So nothing can be lost on the way from one to the other, whatever Markdown, or none, is in it.
import { Schema, Slice, Fragment } from 'prosemirror-model'

/** A document is lines; a line is characters, kept as they are. */
export const schema = new Schema({
  nodes: {
    doc: { content: 'line+' },
    line: {
      content: 'text*',
      whitespace: 'pre',
      parseDOM: [{ tag: 'p', preserveWhitespace: 'full' }, { tag: 'div', preserveWhitespace: 'full' }],
      toDOM: () => ['p', { dir: 'auto' }, 0]
    },
    text: {}
  }
})

const line = words => schema.nodes.line.create(null, words === '' ? null : schema.text(words))

/** The document of a text. */
export const toDocument = text => schema.nodes.doc.create(null, text.split('\n').map(line))

/** The text of a document. */
export const toText = document => linesOf(document.content).join('\n')

/** What is pasted: a first and a last line that join the lines they are put between. */
export function toSlice (text) {
  return new Slice(Fragment.from(text.replace(/\r\n?/g, '\n').split('\n').map(line)), 1, 1)
}

/** The text of a piece of a document: what is copied. */
export const sliceText = slice => linesOf(slice.content).join('\n')

function linesOf (content) {
  const lines = []
  content.forEach(node => lines.push(node.textContent))
  return lines
}
