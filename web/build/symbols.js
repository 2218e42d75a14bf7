// The pictures of Easy Read and of storyboards: the few hundred that symbols.json names, each a file of its own, with whose they are;
// and the few that we drew, which lie in `symbols/`.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const set = join(root, 'node_modules', '@iconify-json', 'openmoji')

const CREDIT = `OpenMoji (https://openmoji.org), the open-source emoji and icon project of the HfG Schwäbisch Gmünd by Benedikt Groß,
Daniel Utz and contributors. Licence: Creative Commons Attribution-ShareAlike 4.0 International (CC BY-SA 4.0),
https://creativecommons.org/licenses/by-sa/4.0/legalcode

The drawings are as they were published. They stand here under names of ours.
`

/** Writes every picture that symbols.json names into `dist`, and beside the licences who drew them. */
export function symbols (dist) {
  const { icons } = JSON.parse(readFileSync(join(set, 'icons.json'), 'utf8'))
  const info = JSON.parse(readFileSync(join(set, 'info.json'), 'utf8'))
  if (info.license.spdx !== 'CC-BY-SA-4.0') throw new Error(`the pictures have another licence now: ${info.license.spdx}`)
  mkdirSync(join(dist, 'symbols'), { recursive: true })
  mkdirSync(join(dist, 'licences'), { recursive: true })
  for (const { name, from, own } of JSON.parse(readFileSync(join(root, 'symbols.json'), 'utf8'))) {
    if (own) {
      copyFileSync(join(root, 'symbols', `${name}.svg`), join(dist, 'symbols', `${name}.svg`))
      continue
    }
    if (!icons[from]) throw new Error(`symbols.json: there is no picture “${from}”`)
    writeFileSync(join(dist, 'symbols', `${name}.svg`), `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72">${icons[from].body}</svg>\n`)
  }
  writeFileSync(join(dist, 'licences', 'openmoji.txt'), CREDIT)
}
