// The editor over a text area. The text area stays what the form sends; the editor is another way to see and type it.
import { baseKeymap, deleteSelection, splitBlock } from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { putOver, put } from './putting.js'
import { sliceText, toDocument, toText } from './text.js'

const KEYS = { Enter: splitBlock, 'Shift-Enter': splitBlock, 'Mod-z': undo, 'Mod-y': redo, 'Shift-Mod-z': redo }

/** Puts an editor in the place of a text area. `changed` is called after each change of the text, `moved` after any. */
export function editor (area, { plugins, keys, changed, moved }) {
  const state = EditorState.create({
    doc: toDocument(area.value),
    plugins: [keymap(keys), keymap(KEYS), keymap(baseKeymap), history(), ...plugins]
  })
  const view = new EditorView(null, {
    state,
    attributes: asLabelled(area),
    handleTextInput: (view, from, to, text) => put1(view, text.includes('\n'), tr => put(tr, from, to, text)),
    handleDOMEvents: { paste, drop, copy, cut, dragstart, beforeinput },
    // Above and below the cursor there is room for what stands at the edge of the screen.
    scrollThreshold: { top: 40, bottom: 300, left: 0, right: 0 },
    scrollMargin: { top: 60, bottom: 320, left: 0, right: 0 },
    dispatchTransaction (transaction) {
      view.updateState(view.state.apply(transaction))
      if (transaction.docChanged) {
        area.value = toText(view.state.doc)
        changed()
        area.dispatchEvent(new Event('input', { bubbles: true }))
      }
      moved()
    }
  })
  takePlace(area, view)
  return view
}

/** What a screen reader is told of the text area, it is told of the editor. */
function asLabelled (area) {
  const [label] = area.labels
  label.id ||= `${area.id}-label`
  return {
    id: area.id,
    class: `${area.className} editor`,
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-labelledby': label.id,
    'aria-describedby': area.getAttribute('aria-describedby') ?? '',
    lang: area.lang,
    spellcheck: String(area.spellcheck),
    autocapitalize: 'sentences'
  }
}

function takePlace (area, view) {
  const [label] = area.labels
  label.addEventListener('click', () => view.focus())
  area.removeAttribute('id')
  area.hidden = true
  area.before(view.dom)
  // A browser may fill the text area again with what was in it before.
  addEventListener('pageshow', () => {
    if (area.value !== toText(view.state.doc)) view.dispatch(put(view.state.tr, 0, view.state.doc.content.size, area.value))
  })
}

function put1 (view, mine, change) {
  if (mine) view.dispatch(change(view.state.tr).scrollIntoView())
  return mine
}

/** Words that come in several lines at once, from dictation or a keyboard of pictures. */
function beforeinput (view, event) {
  const words = event.data ?? event.dataTransfer?.getData('text/plain') ?? ''
  if (view.composing || !words.includes('\n')) return false
  event.preventDefault()
  const { from, to } = target(view, event)
  view.dispatch(put(view.state.tr, from, to, words).scrollIntoView())
  return true
}

/** Where the browser is about to write. It may have moved the selection and not told anybody yet. */
function target (view, event) {
  const [range] = event.getTargetRanges()
  if (!range) return view.state.selection
  return { from: view.posAtDOM(range.startContainer, range.startOffset), to: view.posAtDOM(range.endContainer, range.endOffset) }
}

function paste (view, event) {
  event.preventDefault()
  const words = event.clipboardData?.getData('text/plain') ?? ''
  if (words) view.dispatch(putOver(view.state.tr, words).scrollIntoView().setMeta('paste', true))
  return true
}

function drop (view, event) {
  event.preventDefault()
  const at = view.posAtCoords({ left: event.clientX, top: event.clientY })
  const words = event.dataTransfer?.getData('text/plain') ?? ''
  if (at && words) view.dispatch(put(view.state.tr, at.pos, at.pos, words).setMeta('uiEvent', 'drop'))
  return true
}

/** Words are moved with cut and paste, where what lands is always what was taken. */
function dragstart (_, event) {
  event.preventDefault()
  return true
}

function copy (view, event) {
  if (view.state.selection.empty) return false
  event.preventDefault()
  event.clipboardData?.setData('text/plain', sliceText(view.state.selection.content()))
  return true
}

function cut (view, event) {
  if (!copy(view, event)) return false
  deleteSelection(view.state, view.dispatch)
  return true
}
