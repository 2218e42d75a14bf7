// Three style sheets, each whole: what staff see, what children see, and a letter by itself.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'esbuild'
import { compile } from 'sass'

const root = join(import.meta.dirname, '..')
const styles = join(root, 'styles')

// Every browser that gets security updates today, and the phones of a few years ago.
const target = ['chrome109', 'firefox115', 'safari16']

/** Writes the style sheets into `dist`; `faces` are the @font-face rules by family. */
export function sheets (dist, faces) {
  const text = faces['Atkinson Hyperlegible Next']
  write(dist, 'staff.css', [text, read('tokens.css'), sass('staff.scss'), timeline(), ...folder('staff'), read('by-hand.css'), read('practice.css'), read('letter.css')])
  const order = ['base', 'parts', 'forms', 'younger', 'older'].map(name => read(`child/${name}.css`))
  write(dist, 'child.css', [...Object.values(faces), read('tokens.css'), ...order, read('by-hand.css'), read('practice.css'), read('letter.css'), read('child/device.css')])
  write(dist, 'letter.css', [read('letter.css')])
}

function read (file) {
  return readFileSync(join(styles, file), 'utf8')
}

function folder (name) {
  return readdirSync(join(styles, name)).sort().map(file => read(join(name, file)))
}

function sass (file) {
  const { css } = compile(join(styles, file), { loadPaths: [join(root, 'node_modules'), root], quietDeps: true })
  return css.replace(/^\uFEFF|^@charset[^;]*;/, '')
}

/**
 * MoJ Frontend's timeline also styles lists of documents, with an icon we do not serve; and its small text is
 * smaller than ours, with no setting for it.
 */
function timeline () {
  const css = sass('moj.scss').replace(/\.moj-timeline__document[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g, '')
  return css.replace(/font-size: (0\.875|1)rem/g, 'font-size: 1.0625rem')
}

function write (dist, name, sources) {
  const { code, warnings } = transformSync(sources.join('\n'), { loader: 'css', minify: true, target, charset: 'utf8' })
  if (warnings.length > 0) throw new Error(`${name}: ${warnings.map(warning => `${warning.text} (line ${warning.location?.line})`).join('; ')}`)
  writeFileSync(join(dist, name), code)
}
