// Words put in the place of others, exactly: what is pasted, dropped or mended. Nothing is fitted, tidied or left out.
import { TextSelection } from 'prosemirror-state'
import { ReplaceStep } from 'prosemirror-transform'
import { toSlice } from './text.js'

/** Puts a text between two places of the editor, and the cursor behind it. */
export function put (transaction, from, to, text) {
  const first = Math.max(1, from)
  const last = Math.min(transaction.doc.content.size - 1, Math.max(first, to))
  transaction.step(new ReplaceStep(first, last, toSlice(text)))
  const end = transaction.mapping.maps.at(-1).map(last, 1)
  return transaction.setSelection(TextSelection.create(transaction.doc, end))
}

/** The same for what is selected. */
export const putOver = (transaction, text) => put(transaction, transaction.selection.from, transaction.selection.to, text)
