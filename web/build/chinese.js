// Chinese on paper: one font of the characters that names and everyday letters are written with.
//
// Whole, Noto Sans SC is larger than everything else we serve together. Its package for the web comes in slices; we
// take the characters of the two standards that everyday Chinese was typed with (GB 2312, and the first level of
// Big5 for the traditional forms), in one weight, and set them into one font again.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createFont } from 'fonteditor-core'
import subset from 'subset-font'

const home = join(import.meta.dirname, '..', 'node_modules', '@fontsource-variable', 'noto-sans-sc')

/** Writes the font and its licence into `dist`. */
export async function chinese (dist) {
  const parts = await slices(everyday())
  const font = createFont(parts[0], { type: 'ttf' })
  const whole = font.get()
  for (const part of parts.slice(1)) whole.glyf.push(...drawn(createFont(part, { type: 'ttf' }).get()))
  once(whole.glyf)
  Object.assign(whole.name, { fontFamily: 'Noto Sans SC', fontSubFamily: 'Regular', fullName: 'Noto Sans SC', postScriptName: 'NotoSansSC-Regular' })
  whole['OS/2'].usWeightClass = 400
  font.set(whole)
  writeFileSync(join(dist, 'fonts-print', 'NotoSansSC-Regular.ttf'), Buffer.from(font.write({ type: 'ttf' })))
  copyFileSync(join(home, 'LICENSE'), join(dist, 'licences', 'noto-sans-sc-print.txt'))
}

/** A sign that several slices bring stands in the whole font once. */
function once (glyphs) {
  const seen = new Set()
  for (const glyph of glyphs) {
    glyph.unicode = glyph.unicode?.filter(code => !seen.has(code) && seen.add(code))
  }
}

/** The glyphs that stand for a character; the others of a slice are its own “missing” box. */
function drawn (slice) {
  return slice.glyf.filter(glyph => glyph.unicode?.length > 0)
}

async function slices (wanted) {
  const ranges = Object.entries(JSON.parse(readFileSync(join(home, 'unicode.json'), 'utf8')))
  const parts = []
  for (const [name, range] of ranges) {
    const text = characters(range).filter(character => wanted.has(character)).join('')
    if (text === '') continue
    const file = join(home, 'files', `noto-sans-sc-${name.replace(/[[\]]/g, '')}-wght-normal.woff2`)
    parts.push(await subset(readFileSync(file), text, { targetFormat: 'truetype', variationAxes: { wght: 400 } }))
  }
  return parts
}

function characters (range) {
  return range.split(',').flatMap(part => {
    const [first, last = first] = part.replace('U+', '').split('-').map(code => parseInt(code, 16))
    return Array.from({ length: last - first + 1 }, (_, n) => String.fromCodePoint(first + n))
  })
}

/** The signs that stand between them. */
const SIGNS = '、。〈〉《》「」『』【】〔〕・！（），．：；？～'

/** The Han characters of GB 2312 and of the first level of Big5, read off the encodings themselves, and the signs between them. */
function everyday () {
  const all = [...twoBytes('gb18030', 0xb0, 0xf7, 0xa1), ...twoBytes('big5', 0xa4, 0xc6, 0x40)]
  return new Set([...all.filter(character => /^\p{Script=Han}$/u.test(character)), ...SIGNS])
}

function * twoBytes (encoding, first, last, from) {
  const decoder = new TextDecoder(encoding)
  for (let lead = first; lead <= last; lead++) {
    for (let trail = from; trail <= 0xfe; trail++) yield decoder.decode(Uint8Array.of(lead, trail))
  }
}
