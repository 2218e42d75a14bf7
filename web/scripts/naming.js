// A name is put where the cursor is, so that nobody writes a mention by hand. Without the script it comes to the end of the words.

/** The words with a name at this place, and where the name ends: a space stands before it where a word does. */
export function named (words, from, to, name) {
  const before = words.slice(0, from)
  const between = before === '' || /\s$/.test(before) ? '' : ' '
  const start = before + between + name
  return { words: start + words.slice(to), end: start.length }
}

/** Puts the name of each button of this kind into the field that it names. */
export function naming () {
  const touched = new WeakSet()
  document.addEventListener('focusin', ({ target }) => touched.add(target))
  document.addEventListener('click', event => {
    const button = event.target.closest('[data-into]')
    const field = button && document.getElementById(button.dataset.into)
    if (!field) return
    event.preventDefault()
    // Where nobody has put a cursor, the name comes to the end.
    const end = field.value.length
    const [from, to] = touched.has(field) ? [field.selectionStart, field.selectionEnd] : [end, end]
    const made = named(field.value, from, to, button.value)
    field.value = made.words
    field.focus()
    field.setSelectionRange(made.end, made.end)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
}
