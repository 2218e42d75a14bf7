// Which fonts we serve and which go into paper. One table each: the files, the @font-face rules and the
// licences all follow from them, so a face cannot be served without its licence.
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const modules = join(import.meta.dirname, '..', 'node_modules')

/** Faces for the screen: two alphabets each, because Welsh ŵ and ŷ and Polish ł live in the second. */
const screen = [
  { family: 'Atkinson Hyperlegible Next', from: 'atkinson-hyperlegible-next', weights: ['400', '700'], italics: ['400'], subsets: ['latin', 'latin-ext'] },
  { family: 'Lexend', from: 'lexend', weights: ['400', '600', '700'], italics: [], subsets: ['latin', 'latin-ext'] },
  { family: 'OpenDyslexic', from: 'opendyslexic', weights: ['400', '700'], italics: [], subsets: ['latin'] }
]

/** Faces for paper: whole fonts, as the typesetter needs them. Folder and file stem follow the package. */
const paper = [
  { from: 'atkinson-hyperlegible-next', stem: 'AtkinsonHyperlegibleNext', styles: ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'] },
  { from: 'lexend', stem: 'Lexend', styles: ['400Regular', '600SemiBold', '700Bold'] },
  // Names from elsewhere: Vietnamese, Greek and Cyrillic.
  { from: 'noto-sans', stem: 'NotoSans', styles: ['400Regular', '700Bold'] },
  // Arabic, Persian, Urdu, Kurdish and Pashto. Its letters are whole glyphs: a font that sets the dots of a letter
  // as a glyph of their own makes a screen reader meet each dotted letter twice.
  { from: 'vazirmatn', stem: 'Vazirmatn', styles: ['400Regular', '700Bold'] },
  // Bengali, and Gurmukhi for Panjabi. Chinese has a file of its own beside this one.
  { from: 'noto-sans-bengali', stem: 'NotoSansBengali', styles: ['400Regular'] },
  { from: 'noto-sans-gurmukhi', stem: 'NotoSansGurmukhi', styles: ['400Regular'] },
  { from: 'noto-emoji', stem: 'NotoEmoji', styles: ['400Regular'] }
]

/** Copies every font and its licence into `dist` and returns the @font-face rules of the screen faces, by family. */
export function fonts (dist) {
  for (const folder of ['fonts', 'fonts-print', 'licences']) mkdirSync(join(dist, folder), { recursive: true })
  for (const face of paper) copyPaper(face, dist)
  return Object.fromEntries(screen.map(face => [face.family, copyScreen(face, dist)]))
}

function copyPaper ({ from, stem, styles }, dist) {
  const home = join(modules, '@expo-google-fonts', from)
  copyFileSync(join(home, 'LICENSE_FONT'), join(dist, 'licences', `${from}-print.txt`))
  for (const style of styles) {
    copyFileSync(join(home, style, `${stem}_${style}.ttf`), join(dist, 'fonts-print', `${stem}-${plain(style)}.ttf`))
  }
}

/** `400Regular_Italic` is `Italic`, `700Bold_Italic` is `BoldItalic`: the names a designer would look for. */
function plain (style) {
  return style.replace(/^\d+/, '').replace('Regular_', '').replace('_', '')
}

function copyScreen ({ family, from, weights, italics, subsets }, dist) {
  const home = join(modules, '@fontsource', from)
  const ranges = JSON.parse(readFileSync(join(home, 'unicode.json'), 'utf8'))
  copyFileSync(join(home, 'LICENSE'), join(dist, 'licences', `${from}.txt`))
  const styles = [...weights.map(weight => [weight, 'normal']), ...italics.map(weight => [weight, 'italic'])]
  return subsets.flatMap(subset => styles.map(([weight, style]) => {
    const file = `${from}-${subset}-${weight}-${style}.woff2`
    copyFileSync(join(home, 'files', file), join(dist, 'fonts', file))
    return fontFace({ family, weight, style, file, range: ranges[subset] })
  })).join('')
}

function fontFace ({ family, weight, style, file, range }) {
  const limit = range ? `unicode-range:${range};` : ''
  return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};font-display:swap;` +
    `src:url("/assets/fonts/${file}") format("woff2");${limit}}\n`
}
