// Shows the picture that is asked for beside a line of Easy Read, before it is saved.
//
//   <div data-picture>…</div> … <input name="picture" list="pictures">
//   <datalist id="pictures"><option value="house" data-name="house">…</option></datalist>

/** Follows every box that asks for a picture. */
export function easyRead () {
  const pictures = document.querySelector('datalist#pictures')
  if (!pictures) return
  const names = new Map([...pictures.options].map(option => [option.value, option.dataset.name]))
  for (const input of document.querySelectorAll('input[name="picture"]')) {
    input.addEventListener('input', () => show(input.closest('li').querySelector('[data-picture]'), names.get(input.value.trim().toLowerCase())))
  }
}

function show (place, name) {
  place.replaceChildren()
  if (!name) return
  place.append(Object.assign(document.createElement('img'), { src: `/assets/symbols/${name}.svg`, alt: '', width: 72, height: 72 }))
}
